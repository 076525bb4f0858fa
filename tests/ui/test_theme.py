"""The dress of the window: what it must not touch when it changes."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit

from tests.ui.driving import in_dialog
from ui import theme
from ui.difference_view import DifferenceView
from ui.tokens import DARK, LIGHT, Tokens
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


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_box_of_words_has_the_same_edge(dressed: None, qapp: QApplication, tokens: Tokens) -> None:
    theme.apply(qapp, tokens)
    for box in (QLineEdit(), QPlainTextEdit(), DifferenceView("Textes", ("Avant", "Après"))):
        box.resize(160, 80)
        image = box.grab().toImage()
        assert image.pixelColor(0, image.height() // 2) == QColor(tokens.edge), type(box)
