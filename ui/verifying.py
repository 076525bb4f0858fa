"""Verifying a pact from the window, with or without an open file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.operations import Operations


class Verifying(QObject):
    """Opens the dialog on a PDF that was chosen or dropped; `operations` returns those of the open file."""

    def __init__(self, operations: Callable[[], Operations | None], window: QWidget) -> None:
        super().__init__(window)
        self._operations, self._window = operations, window

    def choose(self) -> None:
        """Let the user choose a PDF, then verify it."""
        from ui.verify_dialog import choose_pdf

        if path := choose_pdf(self._window, self._beside()):
            self.verify(path)

    def _beside(self) -> Path | None:
        """Return the open file, or the one that it is a backup of: its pact may lie beside it."""
        from pacte.edits import backups

        operations = self._operations()
        return backups.home_of(operations.file.path) if operations is not None else None

    def verify(self, path: Path) -> None:
        """Tell whether a PDF is a pact as it was signed, and whether by a list of the open file."""
        from exports.verification.dossier import known_signings
        from pacte.storage import queries
        from ui.verify_dialog import VerifyDialog

        operations = self._operations()
        dossier = operations.ask(queries.dossier) if operations is not None else None
        known = known_signings(dossier) if dossier is not None else None
        dialog = VerifyDialog(path, known, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._window.activateWindow()
