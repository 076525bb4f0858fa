"""The bars over the comparison show that each can be opened, to the mouse and to the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, press_button, spaced
from ui.comparison_bars_view import BarsView

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def comparing(open_window, user_of, demo_path: Path) -> User:
    """Somebody in front of the comparison of two lists."""
    with open_pact_file(demo_path) as file:
        lists.add(file, "Demain (exemple)")
    user: User = user_of(open_window(demo_path))
    press_button(user.window, "Comparer")
    return user


def bars_of(user: User) -> BarsView:
    return user.window.page.findChild(BarsView)


def test_the_keys_that_open_a_bar_are_shown(comparing: User) -> None:
    assert "Maj Tab barres" in comparing.hints
    table = comparing.focus
    comparing.press(Key.Key_Backtab, modifiers=SHIFT)
    assert comparing.focus is bars_of(comparing)
    assert "Entrée d’où vient ce résultat" in comparing.hints
    comparing.press(Key.Key_Tab)
    assert comparing.focus is table


def test_the_mouse_meets_what_can_be_opened(comparing: User) -> None:
    bars = bars_of(comparing)
    first, second = (bars.bars_model.index(row) for row in range(2))
    assert bars.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert "cliquer : d’où vient ce résultat" in spaced(second.data(Qt.ItemDataRole.ToolTipRole))
    bar = bars.visualRect(second)
    before = bars.grab(bar).toImage()
    QTest.mouseMove(bars.viewport(), bar.center())
    comparing.qtbot.waitUntil(lambda: bars.grab(bar).toImage() != before)
    QTest.mouseMove(bars.viewport(), bars.visualRect(first).center())
    comparing.qtbot.waitUntil(lambda: bars.grab(bar).toImage() == before)


def test_a_chevron_ends_each_bar(comparing: User) -> None:
    bars = bars_of(comparing)
    bar = bars.visualRect(bars.bars_model.index(1))
    end = bars.grab(bar.adjusted(bar.width() - 26, 0, -14, 0)).toImage()
    assert len({end.pixel(x, y) for x in range(end.width()) for y in range(end.height())}) > 1
