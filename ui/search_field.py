"""The field one searches in: Enter and Down go to what was found, Escape gives up searching."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from ui.eliding import fitted

#: What Qt leaves free on each side of the words, in pixels.
_MARGIN = 2


class SearchField(QLineEdit):
    """A line of words to look for; `name` is what a screen reader calls it."""

    #: The user wants to go to what was found, or gave up searching.
    left = Signal()
    #: Enter: what is chosen among what was found is what was looked for. It comes after `left`, as the next one does.
    taken = Signal()
    #: Escape: a dialog where one only searches has nothing else to do, and closes.
    given_up = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        # A file dropped here is for the window: file managers give its address as words too.
        self.setAcceptDrops(False)
        self.setAccessibleName(name)
        self._offer_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key out where there is no room for it."""
        super().resizeEvent(event)
        self._offer_words()

    def _offer_words(self) -> None:
        say = QCoreApplication.translate
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        forms = (
            say("SearchField", "Chercher (Ctrl+F)"),
            say("SearchField", "Chercher"),
            say("SearchField", "Ctrl+F"),
        )
        self.setPlaceholderText(fitted(forms, self.fontMetrics(), inside.width() - 2 * _MARGIN))

    def take_cursor(self) -> None:
        """Put the cursor in the field, what it holds selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field with the keys that lead to what was found."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._leave(self.left, self.given_up)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave(self.left, self.taken)
        elif event.key() == Qt.Key.Key_Down:
            self._leave(self.left)
        else:
            super().keyPressEvent(event)

    def _leave(self, *facts: SignalInstance) -> None:
        """Tell it when the key is over: it must not reach where the cursor goes."""
        for fact in facts:
            QTimer.singleShot(0, self, fact.emit)
