"""What the reviews of documents have in common: columns that follow the width, and Escape that warns once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

#: Under this height, in lines, a review says less round its table.
_LOW_LINES = 25


class ReviewDialog(QDialog):
    """Shows what a document would change before anything is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warned = False

    @property
    def low(self) -> bool:
        """Whether there is so little height that what stands round the table must say less."""
        return self.height() < _LOW_LINES * self.fontMetrics().height()

    def size_columns(self) -> None:
        """Size the columns of the table in the present width."""
        raise NotImplementedError

    def lost_words(self) -> str:
        """Return what to say before what was decided is given up; nothing where nothing would be lost."""
        raise NotImplementedError

    def say_trouble(self, words: str) -> None:
        """Show a sentence over the buttons."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Size the columns, now that the table's own width is known."""
        super().showEvent(event)
        self.size_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Size the columns again."""
        super().resizeEvent(event)
        self.size_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Warn once before Escape gives up what was decided: it is hit by accident."""
        words = "" if self._warned or event.key() != Qt.Key.Key_Escape else self.lost_words()
        if words:
            self._warned = True
            self.say_trouble(words)
        else:
            super().keyPressEvent(event)
