"""What is dragged over the window and dropped on it: told before, done after."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.drop_offer import DropOffer
    from ui.drop_sign import DropSign

#: What tells that nothing is dragged any more, whether the program that it came from said so or not.
_OVER = (QEvent.Type.DragLeave, QEvent.Type.Enter, QEvent.Type.KeyPress)


class Dropping(QObject):
    """Takes what is dropped with the mouse; `offer` says what the window does with what is dragged, and does it.

    What it does nothing with is let go as well, and told: what one waits for would never come, and nobody would know
    why. It is always copied: where it comes from, it stays.

    What is done comes after the drop: whoever dragged the file waits for its end, and would stand still as long as a
    dialog is open here.
    """

    #: Why what was dropped is not taken.
    told = Signal(str)
    #: Something else is dealt with now: what was told before is over.
    taken = Signal()

    def __init__(self, window: QWidget, offer: "Callable[[QMimeData], DropOffer]") -> None:
        super().__init__(window)
        self._window, self._offer = window, offer
        # Made when something is dragged: nobody waits for it before.
        self._sign: DropSign | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what would be done with what comes over the window; do it when it is dropped."""
        # The event of entering is one of dropping as well.
        if isinstance(event, QDragEnterEvent):
            return self._show(event)
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            self._hide()
            if self._copied(event):
                offer = self._offer(event.mimeData())
                QTimer.singleShot(0, self, lambda: self._do(offer))
            return True
        if event.type() in _OVER:
            self._hide()
        return False

    def _copied(self, event: QDropEvent) -> bool:
        """Accept what is dragged as a copy, or a link to it, never as something moved here."""
        for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
            if action & event.possibleActions():
                event.setDropAction(action)
                event.accept()
                return True
        event.ignore()
        return False

    def _show(self, event: QDragEnterEvent) -> bool:
        # Words of the window itself, dragged about in it, are for nobody.
        if event.source() is not None or not self._copied(event):
            return False
        from ui.drop_sign import DropSign

        self._sign = self._sign or DropSign(self._window)
        self._sign.show_offer(self._offer(event.mimeData()))
        return True

    def _hide(self) -> None:
        if self._sign is not None:
            self._sign.hide()

    def _do(self, offer: "DropOffer") -> None:
        # The keyboard is still where the file came from.
        self._window.activateWindow()
        if offer.act is None:
            self.told.emit(offer.words)
        else:
            self.taken.emit()
            offer.act()
