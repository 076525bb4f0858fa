"""A field under its name, as forms beside a table show it."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.callout import Callout
from ui.theme import sized


class Fault(Callout):
    """What is wrong with the field above it, which it marks; hidden while nothing is."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(Answer.REFUSED)
        self._field = field
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say what is wrong and mark the field, or neither where there is nothing to say."""
        self.say(sentence)
        self.setVisible(bool(sentence))
        if self._field.property("wrong") != bool(sentence):
            self._field.setProperty("wrong", bool(sentence))
            self._field.setAccessibleDescription(self.words)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)


def captioned(field: QWidget, words: str, placeholder: str = "") -> QVBoxLayout:
    """Return a column of a field under its name, which a screen reader calls it by."""
    label = QLabel(words)
    label.setFont(sized(label.font(), 0.86, QFont.Weight.DemiBold))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setBuddy(field)
    field.setAccessibleName(words)
    if isinstance(field, (QLineEdit, QPlainTextEdit)):
        field.setPlaceholderText(placeholder)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(field)
    return column
