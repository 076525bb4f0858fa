"""One line of words: whatever is pasted stays on it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


def one_line(text: str) -> str:
    """Return the words on one line: breaks and tabs are spaces, no-break spaces stay."""
    return "".join(" " if one in "\n\r\t\v\f\x85\u2028\u2029" else one for one in text if one != "\x00")


def allow_writing(field: QLineEdit | QPlainTextEdit, *, writing: bool) -> None:
    """Set whether a field is read-only and let the style sheet show it."""
    if field.isReadOnly() is writing:
        field.setReadOnly(not writing)
        field.style().unpolish(field)
        field.style().polish(field)


class LineField(QLineEdit):
    """A `QLineEdit`, which would keep line breaks that it does not show."""

    #: Something could not be pasted: why.
    paste_refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A file dropped here is for the window: file managers give its address as words too.
        self.setAcceptDrops(False)
        self.textChanged.connect(self._keep_one_line)

    def allow(self, *, writing: bool) -> None:
        """Let words be typed, or only read."""
        allow_writing(self, writing=writing)

    def choose_words(self) -> None:
        """Select all the words for typing to replace them, the cursor and what is seen at their beginning."""
        self.setSelection(len(self.text()), -len(self.text()))

    def _keep_one_line(self, text: str) -> None:
        words = one_line(text.replace("\r\n", "\n"))
        if words != text:
            at = self.cursorPosition() - (len(text) - len(words))
            self.setText(words)
            self.setCursorPosition(max(0, at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say why nothing came of pasting a picture."""
        if event.matches(QKeySequence.StandardKey.Paste) and not self.isReadOnly():
            held = QGuiApplication.clipboard().mimeData()
            if held.formats() and not held.hasText():
                self.paste_refused.emit(self.tr("Seul du texte peut être collé ici."))
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let a field of blanks say again what it is for."""
        super().focusOutEvent(event)
        if self.text() and not self.text().strip() and not self.isReadOnly():
            self.clear()
