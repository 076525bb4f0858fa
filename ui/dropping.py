"""Files dropped on the window: what is done with one depends on what its name ends in."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

Act = Callable[[Path], object]


class Dropping(QObject):
    """Takes one file at a time off the mouse; `acts` are named by endings (« .pdf »), `otherwise` by none.

    Several at once are let go, and that is told: what one waits for would never come, and nobody would know why.

    What is done comes after the drop: whoever dragged the file waits for its end, and would stand still as long as a
    dialog is open here.
    """

    #: Why what was dropped is not taken.
    told = Signal(str)

    def __init__(self, window: QWidget, acts: Mapping[str, Act], otherwise: Act) -> None:
        super().__init__(window)
        self._window, self._acts, self._otherwise = window, acts, otherwise
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept files of this computer, then do what is to be done with the one, or tell that they are several."""
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls())
            event.acceptProposedAction()
            QTimer.singleShot(0, self, partial(self._take, paths))
            return True
        if isinstance(event, QDragEnterEvent):
            urls = event.mimeData().urls()
            if urls and all(url.isLocalFile() for url in urls):
                event.acceptProposedAction()
            return True
        return False

    def _take(self, paths: tuple[Path, ...]) -> None:
        # The keyboard is still where the file came from.
        self._window.activateWindow()
        if len(paths) == 1:
            self._acts.get(paths[0].suffix.lower(), self._otherwise)(paths[0])
        else:
            self.told.emit(self.tr("Pacte lit un fichier à la fois : déposez ceux-ci l’un après l’autre."))
