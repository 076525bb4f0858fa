"""The field one searches in: Enter and Down go to what was found, Escape gives up searching."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class SearchField(QLineEdit):
    """A line of words to look for; `name` is what a screen reader calls it."""

    #: The user wants to go to what was found, or gave up searching.
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(QCoreApplication.translate("SearchField", "Chercher (Ctrl+F)"))

    def take_cursor(self) -> None:
        """Put the cursor in the field, what it holds selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with the keys that lead to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            QTimer.singleShot(0, self, self.left.emit)
        else:
            super().keyPressEvent(event)
