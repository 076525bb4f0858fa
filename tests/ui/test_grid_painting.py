"""The grid as it is painted: signs beside an answer, the ring of the current cell, whole rows under the header."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.edits import answers
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list
from ui.tokens import LIGHT

Key = Qt.Key


@pytest.fixture
def signed_all_around(open_window, user_of, small_path: Path) -> User:
    """Somebody in front of an answer with a partner, done already and to be reviewed."""
    one, place = first_list(small_path), ("2", "N1")
    read = Commitment(*place, Answer.AGREED, to_review="doute", partner="Métropole", already_done=True)
    with open_pact_file(small_path) as file:
        answers.record(file, one.id, read)
    return user_of(open_window(small_path))


def test_no_sign_bites_into_the_ring_of_the_current_cell(signed_all_around: User) -> None:
    user = signed_all_around
    user.go("2", "N1")
    view = user.view
    cell = view.visualRect(view.currentIndex())
    image = view.viewport().grab(cell).toImage()
    focus = QColor(LIGHT.focus).rgb()
    upright = Counter(
        x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == focus
    )
    straight = cell.height() - 20
    assert any(upright[x] >= straight for x in range(image.width() // 2)), upright
    assert any(upright[x] >= straight for x in range(image.width() // 2, image.width())), upright


def test_rows_stand_whole_under_the_header_however_one_scrolls(user: User) -> None:
    view = user.view
    bar = view.verticalScrollBar()
    assert bar.maximum() > 0
    for key in [Key.Key_Down] * 40 + [Key.Key_PageUp, Key.Key_PageDown] * 2 + [Key.Key_Up] * 40:
        user.press(key)
        cell = view.visualRect(view.currentIndex())
        assert cell.top() >= 0
        assert cell.bottom() <= view.viewport().height()
        assert view.rowViewportPosition(view.rowAt(0)) == 0 or bar.value() == bar.maximum()
