"""The dialogs on the open file: a new list, a pact to read, a document to export, a copy, its past."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pacte.domain.errors import KnownError
from ui.language import shown
from ui.operations import Operations
from ui.recent_files import folder, remember_folder


class FileDialogs(QObject):
    """Opens the dialogs of one file. They and what they need are imported when they are asked for."""

    #: Something could not be done: the sentence to show.
    refused = Signal(str)
    #: Something was done that is worth a word.
    told = Signal(str)
    #: A copy of the file is on disk: its path.
    copy_saved = Signal(object)
    #: A backup is to take the file's place, or to be looked at.
    restore_requested = Signal(object)
    look_requested = Signal(object)

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations, self._window = operations, window

    def add_list(self) -> None:
        """Let the user add a list."""
        from ui.new_list_dialog import NewListDialog

        NewListDialog(self._operations, self._window).exec()

    def choose_pact(self) -> None:
        """Let the user choose a signed pact, then review it."""
        from ui.file_choice import choose_file

        names = self.tr("Documents (*.pdf *.docx *.odt *.html *.htm *.txt *.xlsx);;Tous les fichiers (*)")
        path = choose_file(self._window, self.tr("Lire un pacte signé"), folder("imports"), names)
        if path is not None:
            self.read_pact(path)

    def read_pact(self, path: Path) -> None:
        """Read a signed pact and let the user review it before anything is written."""
        from pacte.edits import pact_reading
        from pacte.edits.pact_review import PactReview
        from pacte.storage import queries
        from ui.import_review import ImportReview
        from ui.reading_dialog import ReadingDialog

        remember_folder("imports", path.parent)
        reading = ReadingDialog(path, self._window)
        reading.refused.connect(self.refused)
        if not reading.read():
            return
        dossier = self._operations.ask(queries.dossier)
        if dossier is None:
            return
        try:
            readings = pact_reading.readings(self._operations.file, path)
        except KnownError as error:
            self.refused.emit(shown(error.sentence))
            return
        reviews = tuple(PactReview(one) for one in readings)
        review = ImportReview(self._operations, dossier, path, reviews, self._window)
        if review.exec():
            self.told.emit(review.written)

    def export(self, list_id: str | None) -> None:
        """Let the user export a document of the file as it is now."""
        from pacte.storage import queries
        from ui.export_dialog import ExportDialog

        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            ExportDialog(dossier, list_id, self._window).exec()

    def save_copy(self) -> None:
        """Let the user save a copy elsewhere."""
        from ui.copying import save_copy

        try:
            path = save_copy(self._operations, self._window)
        except KnownError as error:
            self._operations.disk_refused.emit(shown(error.sentence))
        else:
            if path is not None:
                remember_folder("copies", path.parent)
                self.copy_saved.emit(path)

    def show_backups(self) -> None:
        """Let the user look at a backup, or go back to it."""
        from pacte.edits import backups
        from ui.backups_dialog import BackupsDialog

        kept = self._operations.ask(backups.kept)
        if kept is None:
            return
        operations = self._operations

        def since(one: backups.Backup) -> backups.Since:
            return backups.since(operations.file, one)

        dialog = BackupsDialog(
            operations.file.path, kept, since, self._window, writable=not operations.read_only
        )
        dialog.restore_requested.connect(self.restore_requested)
        dialog.look_requested.connect(self.look_requested)
        dialog.exec()

    def show_journal(self) -> None:
        """Show every edit of the file."""
        from pacte.storage import queries
        from ui.journal_dialog import JournalDialog

        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            JournalDialog(self._operations, dossier.lists, self._window).exec()
