"""Technical words to read and copy, under one sentence that says what they are."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.plain_text import PlainLabel
from ui.tokens import STEP


class DetailsDialog(QDialog):
    """Shows long technical words from their end, the newest, with a button that copies them all."""

    def __init__(self, title: str, words: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Détails techniques"))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.moveCursor(QTextCursor.MoveOperation.End)
        self._details.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        copy = Button(self.tr("&Copier les détails"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(PlainLabel(words, wrap=True))
        column.addWidget(self._details, 1)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(110 * letter, 64 * letter).boundedTo(self.screen().availableSize() * 0.94))
