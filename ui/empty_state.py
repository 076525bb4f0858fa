"""A page with nothing to show yet: it says what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized
from ui.tokens import STEP


class EmptyState(QWidget):
    """A title, a sentence and the buttons that end the emptiness."""

    def __init__(self, title: str, words: str, buttons: list[Button], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        heading = PlainLabel(typographic(title), wrap=True)
        heading.setFont(sized(self.font(), 1.4, QFont.Weight.DemiBold))
        sentence = PlainLabel(typographic(words), wrap=True)
        sentence.set_secondary()
        for label in (heading, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        column.setSpacing(2 * STEP)
        column.addStretch(2)
        column.addWidget(heading)
        column.addWidget(sentence)
        column.addLayout(row)
        column.addStretch(3)

    def take_cursor(self) -> None:
        """Put the cursor on the first button, where there is one."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
