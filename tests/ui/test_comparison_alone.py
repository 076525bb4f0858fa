"""The comparison of one list: the room beside the table is used, until it is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap

from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, press_button
from ui.comparison_headers import MeasureHeader
from ui.comparison_model import ComparisonModel
from ui.comparison_page import ComparisonPage

Key = Qt.Key


def test_with_one_list_the_room_beside_it_tells_what_it_says(user: User) -> None:
    press_button(user.window, "Comparer")
    page = user.window.page
    assert isinstance(page, ComparisonPage)
    panel, table = page._layout.panel, page._layout.view
    assert panel.isVisible()
    assert table.hasFocus()
    assert "Achats publics" in panel.heading
    user.press(Key.Key_Down)
    assert "Financements" in panel.heading
    user.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert table.hasFocus()
    press_button(user.window, "Grille")
    press_button(user.window, "Comparer")
    assert not panel.isVisible()


def test_the_table_fills_the_width_that_few_lists_leave(user: User) -> None:
    press_button(user.window, "Comparer")
    table = user.window.page._layout.view
    user.press(Key.Key_Escape)
    user.qtbot.waitUntil(lambda: table.width() > 1000)
    filled = table.verticalHeader().width() + table.horizontalHeader().length()
    assert filled > table.width() - 24


def is_cut(table, name: str) -> bool:
    """Whether the name of a measure is shortened in the row where the cursor is, which is in bold."""
    measures = table.verticalHeader()
    assert isinstance(measures, MeasureHeader)
    return QFontMetrics(table._delegate.strong_font).horizontalAdvance(name) > measures.name_room


@pytest.mark.parametrize("width", [1366, 1100, 960])
@pytest.mark.parametrize("others", [0, 1])
def test_few_lists_leave_their_room_to_the_names_of_measures(
    open_window, user_of, demo_path: Path, width: int, others: int
) -> None:
    with open_pact_file(demo_path) as file:
        for number in range(others):
            lists.add(file, f"Liste {number} (exemple)")
    user: User = user_of(open_window(demo_path, width))
    press_button(user.window, "Comparer")
    table = user.window.page._layout.view
    user.press(Key.Key_Escape)
    names = [row.measure.short for row in table.board_model.measures]
    assert len(names) == 33
    user.qtbot.waitUntil(lambda: [name for name in names if is_cut(table, name)] == [])
    assert table.horizontalScrollBar().maximum() == 0


def test_beside_the_panel_the_names_of_one_list_are_whole_too(user: User) -> None:
    press_button(user.window, "Comparer")
    page = user.window.page
    table = page._layout.view
    assert page._layout.panel.isVisible()
    assert [row.measure.short for row in table.board_model.measures if is_cut(table, row.measure.short)] == []
    assert table.horizontalScrollBar().maximum() == 0


def test_names_of_lists_are_whole_where_a_low_window_has_a_line_for_them(
    open_window, demo_path: Path, qtbot
) -> None:
    name = "Aube nouvelle (exemple)"
    with open_pact_file(demo_path) as file:
        for one in (name, "Brume et marais (exemple)", "Canal en commun (exemple)"):
            lists.add(file, one)
    window = open_window(demo_path, 683, 384)
    press_button(window, "Comparer")
    table = window.page._layout.view
    heads = table.horizontalHeader()
    wanted = ["Aube", "nouvelle", "(exemple)"]
    assert heads.most_lines == 2
    # The filters take their last height after the page is shown.
    qtbot.waitUntil(lambda: heads._wrapped(name, heads.defaultSectionSize()) == wanted)
    table.resize(table.width(), table.height() - 40)
    assert heads._wrapped(name, heads.defaultSectionSize())[0] == wanted[0]
    assert len(heads._wrapped(name, heads.defaultSectionSize())) == 2


def test_a_theme_stands_in_capitals_however_narrow(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    press_button(user.window, "Comparer")
    table = user.window.page._layout.view
    measures = table.verticalHeader()
    pictures = []
    for title in ("Garanties programmatiques communes", "GARANTIES PROGRAMMATIQUES COMMUNES"):
        picture = QPixmap(20 * measures.fontMetrics().averageCharWidth(), table._delegate.title_height)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        with monkeypatch.context() as patch:
            patch.setattr(ComparisonModel, "rows", (title,))
            measures.paintSection(painter, picture.rect(), 0)
        painter.end()
        pictures.append(picture.toImage())
    assert pictures[0] == pictures[1]
