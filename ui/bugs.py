"""What happens when the program itself fails: words being typed are saved first, then it is told and logged."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.technical_log import TechnicalLog

#: Writes what is being typed; false when the disk refused it.
Settle = Callable[[], bool]


class Bugs(QObject):
    """Takes every exception that nobody expected. One is told at a time; all are logged."""

    def __init__(self, window: QWidget, settle: Settle, log: TechnicalLog) -> None:
        super().__init__(window)
        self._window, self._settle, self._log = window, settle, log
        self._telling = False

    def watch(self) -> None:
        """Take exceptions from now on, those of threads too."""
        sys.excepthook = self.tell
        threading.excepthook = self._log_thread

    def _log_thread(self, failure: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(failure)
        self._log.record(failure.exc_type, failure.exc_traceback)

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Save what is being typed, log the bug, and show it."""
        sys.__excepthook__(kind, error, trace)
        self._log.record(kind, trace)
        if self._telling or not isinstance(error, Exception):
            return
        self._telling = True
        try:
            from ui.bug_dialog import BugDialog, bug_details

            BugDialog(bug_details(kind, error, trace), self._window, words_safe=self._save_words()).exec()
        finally:
            self._telling = False

    def _save_words(self) -> bool:
        """Whether everything typed is on disk now."""
        try:
            return self._settle()
        except Exception as another:  # noqa: BLE001 - the first one is being told already
            self._log.record(type(another), another.__traceback__)
            return False
