"""The dress of the window: what it must not touch when it changes."""

from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.driving import in_dialog
from ui import theme
from ui.tokens import DARK, LIGHT
from ui.unsaved_dialog import lets_words_go


def test_a_question_keeps_its_safe_answer_when_the_system_turns_dark(
    dressed: None, qapp: QApplication
) -> None:
    focused = []

    def turn_dark(dialog: QDialog) -> None:
        for tokens in (LIGHT, DARK, LIGHT):
            theme.apply(qapp, tokens)
            qapp.processEvents()
            widget = dialog.focusWidget()
            focused.append(widget.text() if widget else "")

    met = in_dialog(turn_dark, "Revenir aux mots")
    assert not lets_words_go(None)
    assert len(met) == 1
    assert focused == ["Revenir aux mots"] * 3
