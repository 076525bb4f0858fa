"""A field under its name, as forms beside a table show it."""

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.theme import sized


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
