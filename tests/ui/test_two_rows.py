"""Widgets in a row: nothing is cut, what has no room goes under it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from ui.buttons import Button
from ui.choice_box import ChoiceBox
from ui.search_field import SearchField
from ui.tokens import STEP
from ui.two_rows import TwoRows


@pytest.fixture
def rows(qtbot) -> Iterator[TwoRows]:
    box, other = ChoiceBox("Thème", short="Thèmes"), ChoiceBox("État")
    box.addItem("Tous les thèmes du référentiel")
    page = QWidget()
    page.resize(1000, 200)
    made = TwoRows((box, other), (SearchField("Chercher"), Button("Tout montrer")), page)
    qtbot.addWidget(page)
    page.show()
    yield made
    page.hide()


def lines(rows: TwoRows, width: int) -> list[int]:
    """The line that each widget stands on, from 0, at a width."""
    for _ in range(2):
        rows.resize(width, rows.sizeHint().height())
        rows.layout().activate()
    tops = sorted({one.y() // 20 for one in (*rows._kept, *rows._moving) if one.isVisible()})
    return [tops.index(one.y() // 20) for one in (*rows._kept, *rows._moving) if one.isVisible()]


def test_one_line_where_there_is_room_two_where_there_is_not(rows: TwoRows, qtbot) -> None:
    assert lines(rows, 900) == [0, 0, 0, 0]
    assert lines(rows, 260) == [0, 0, 1, 1]
    assert lines(rows, 900) == [0, 0, 0, 0]


def test_no_button_is_ever_cut(rows: TwoRows) -> None:
    for width in (260, 340, 420, 500):
        lines(rows, width)
        for button in rows.findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width(), width


def test_what_is_in_the_second_row_never_touches(rows: TwoRows) -> None:
    for width in (rows.minimumSizeHint().width(), 220, 260):
        assert lines(rows, width) == [0, 0, 1, 1]
        field, button = rows._moving
        assert button.x() - field.geometry().right() > STEP // 2, width


def test_what_is_shown_later_gets_its_room(rows: TwoRows, qtbot) -> None:
    button = rows._moving[1]
    button.hide()
    width = rows.minimumSizeHint().width() + rows._least(rows._moving[0]) + 16
    assert lines(rows, width) == [0, 0, 0]
    button.show()
    qtbot.waitUntil(lambda: lines(rows, width) == [0, 0, 0, 1])


def test_buttons_alone_stand_close_together(qtbot) -> None:
    first, second = Button("Reprendre tout ce qui complète"), Button("Rien")
    row = TwoRows((first,), (second,))
    qtbot.addWidget(row)
    row.resize(900, 40)
    row.show()
    assert second.x() - first.geometry().right() <= STEP + 1
