"""Long work beside the window: progress, cancelling, one way to end."""

import gc
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from pacte.domain.errors import KnownError
from pacte.domain.progress import Cancelled, Progress
from ui.language import shown

#: Seconds between two reports of progress: the eye needs no more, the window's queue even less.
_PACE = 0.04

Work = Callable[[Progress], object]


class Background(QThread):
    """Runs one work on frozen values in a thread of its own; it never gets a session or a widget.

    Progress points are cancel points. Exactly one of `done`, `cancelled`, `refused` follows `start`; a bug in
    the work is raised again in the window's thread, where bugs are shown. `result` is what the work returned.
    """

    progressed = Signal(int, int)
    done = Signal()
    cancelled = Signal()
    #: A `KnownError`: its sentence.
    refused = Signal(str)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = False
        self._reported = 0.0
        self._error: Exception | None = None
        self.result: object = None
        self.finished.connect(self._tell)

    def cancel(self) -> None:
        """Ask the work to stop at its next progress point."""
        self._stop = True

    def start_alone(self) -> None:
        """Start a work whose asker may be gone before it ends: the program waits for it, and nobody else."""
        application = QCoreApplication.instance()
        assert application is not None
        self.setParent(application)
        application.aboutToQuit.connect(self.wait)
        self.finished.connect(self.deleteLater)
        self.start()

    def run(self) -> None:
        """Do the work; called by Qt in the other thread."""
        # Looking for garbage among the cells of a large workbook would stop the window's thread as well.
        gc.disable()
        try:
            self.result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 - told or raised again in the window's thread
            self._error = error
        finally:
            gc.enable()

    def _progress(self, steps: int, total: int) -> None:
        if self._stop:
            raise Cancelled
        now = monotonic()
        if now - self._reported >= _PACE or steps == total:
            self._reported = now
            self.progressed.emit(steps, total)

    def _tell(self) -> None:
        error = self._error
        if error is None:
            self.done.emit()
        elif isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, KnownError):
            self.refused.emit(shown(error.sentence))
        else:
            raise error
