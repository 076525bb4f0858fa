"""Files dropped on the window: what is done with one depends on what its name ends in."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

Act = Callable[[Path], object]


class Dropping(QObject):
    """Takes one file at a time off the mouse; `acts` are named by endings (« .pdf »), `otherwise` by none.

    What is done comes after the drop: whoever dragged the file waits for its end, and would stand still as long as a
    dialog is open here.
    """

    def __init__(self, window: QWidget, acts: Mapping[str, Act], otherwise: Act) -> None:
        super().__init__(window)
        self._window, self._acts, self._otherwise = window, acts, otherwise
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept one file of this computer, then do what is to be done with it."""
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            path = Path(event.mimeData().urls()[0].toLocalFile())
            event.acceptProposedAction()
            QTimer.singleShot(0, self, partial(self._take, path))
            return True
        if isinstance(event, QDragEnterEvent):
            urls = event.mimeData().urls()
            if len(urls) == 1 and urls[0].isLocalFile():
                event.acceptProposedAction()
            return True
        return False

    def _take(self, path: Path) -> None:
        # The keyboard is still where the file came from.
        self._window.activateWindow()
        self._acts.get(path.suffix.lower(), self._otherwise)(path)
