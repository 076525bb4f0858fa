"""A field of blanks is empty: once left, it says again what it is for, and nothing of them is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.driving import User, press_button, said
from ui.measure_keywords import MeasureKeywords

Key = Qt.Key


def test_blanks_are_let_go_when_the_field_is_left(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    for name in ("agreed_wording", "partner"):
        field = beginner.field(name)
        field.setFocus()
        beginner.type("   ")
        assert field.words() == "   "
        beginner.press(Key.Key_Tab)
        assert field.words() == ""
    assert (said(small_path, "2").agreed_wording, said(small_path, "2").partner) == (None, None)
    assert beginner.saved_words.startswith("enregistré à")


def test_a_field_of_many_words_has_nothing_to_the_side(user: User) -> None:
    user.window._pages.show_page("dossier")
    press_button(user.window, "Mesures")
    keywords = user.window.page.findChild(MeasureKeywords)
    user.qtbot.waitUntil(keywords.field.isVisible)
    user.window.page.take_cursor()
    sideways = []
    for _ in range(12):
        user.press(Key.Key_Down)
        QApplication.processEvents()
        sideways.append(keywords.field.horizontalScrollBar().isVisible())
    assert not any(sideways)
