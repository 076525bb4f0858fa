"""A button that cannot be pressed looks it, and says why."""

import pytest
from PySide6.QtGui import QColor

from pacte.domain.answer import Answer
from ui import theme
from ui.answer_buttons import AnswerButtons
from ui.tokens import DARK, LIGHT, Tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_no_reservation_on_a_principle(qtbot, qapp, tokens: Tokens) -> None:
    theme.apply(qapp, tokens)
    buttons = AnswerButtons()
    qtbot.addWidget(buttons)
    buttons.resize(480, 160)
    reserved = buttons.button(Answer.RESERVED)
    tint = QColor(tokens.tints[Answer.RESERVED].ink).rgb()

    def tinted() -> bool:
        image = reserved.grab().toImage()
        return any(image.pixel(x, y) == tint for x in range(image.width()) for y in range(image.height()))

    buttons.allow(answering=True, reservation=True)
    assert tinted()
    assert reserved.toolTip() == ""
    assert reserved.accessibleDescription() == "touche P"
    buttons.allow(answering=True, reservation=False)
    assert not tinted()
    assert not reserved.isEnabled()
    assert "Un principe s’accepte en entier ou non" in reserved.toolTip()
    assert "en entier" in reserved.accessibleDescription()
    buttons.allow(answering=False, reservation=True)
    assert not tinted()
    assert reserved.toolTip() == ""
