"""The key that goes on to the next catalogue, in a file that has no other."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.driving import User, press_button
from ui.dossier_frameworks import FrameworksSection


def test_with_only_one_the_key_says_where_others_are_added(beginner: User) -> None:
    beginner.ctrl(Qt.Key.Key_R)
    assert beginner.message == "Ce dossier n’a qu’un référentiel ; d’autres s’ajoutent sur la page Dossier."
    press_button(beginner.window._frame.messages, "Voir les référentiels")
    assert beginner.window.page.findChild(FrameworksSection).isVisible()
    assert beginner.message == ""


def test_with_only_one_that_can_only_be_read_nothing_is_to_be_added(
    open_window, small_path: Path, user_of, qtbot
) -> None:
    user = user_of(open_window())
    with qtbot.waitSignal(user.window.usable):
        user.window._opening.open(small_path, read_only=True)
    user.ctrl(Qt.Key.Key_R)
    assert user.message == "Ce dossier n’a qu’un référentiel."
