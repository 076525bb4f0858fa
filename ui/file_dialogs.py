"""The dialogs on the open file: a new list, a document that was received or to export, a copy, its past."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pacte.domain.errors import KnownError
from ui.language import shown
from ui.received_dialogs import ReceivedDialogs
from ui.recent_files import remember_folder

if TYPE_CHECKING:
    from pacte.domain.dossier import Dossier


def _meant(dossier: "Dossier", list_id: str | None) -> str | None:
    """Return the list that documents are about: the one shown, or the first; None where there is none."""
    first = dossier.lists[0].id if dossier.lists else None
    return list_id or first


class FileDialogs(ReceivedDialogs):
    """Opens the dialogs of one file. They and what they need are imported when they are asked for."""

    #: A copy of the file is on disk: its path.
    copy_saved = Signal(object)
    #: A backup is to take the file's place, or to be looked at.
    restore_requested = Signal(object)
    look_requested = Signal(object)

    def add_list(self) -> None:
        """Let the user add a list."""
        from ui.new_list_dialog import NewListDialog

        dialog = NewListDialog(self._operations, self._window)
        if dialog.exec():
            self.told.emit(self.tr("Liste « {} » ajoutée.").format(dialog.name.text().strip()))

    def export(self, list_id: str | None, signing: int | None = None) -> None:
        """Let the user export a document of the file as it is now, or a signing of a list by its number."""
        from pacte.storage import queries
        from ui.export_dialog import ExportDialog

        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            wanted = _meant(dossier, list_id)
            ExportDialog(dossier, wanted, self.home, self._window, signing=signing).exec()
            self._window.activateWindow()

    def preview(self, list_id: str | None) -> None:
        """Show the documents of the file as they will print; the pact of the list that is shown comes first."""
        from pacte.storage import queries
        from ui.export_kinds import export_kinds
        from ui.preview_dialog import PreviewDialog

        dossier = self._operations.ask(queries.dossier)
        if dossier is None:
            return
        PreviewDialog(export_kinds(dossier, _meant(dossier, list_id)), "pact", self._window).exec()
        self._window.activateWindow()

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

    @property
    def home(self) -> Path:
        """The file that the open one is a backup of; itself when it is none."""
        from pacte.edits import backups

        return backups.home_of(self._operations.file.path)

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

        looking = self.home != operations.file.path
        writable = looking or not operations.read_only
        dialog = BackupsDialog(self.home, kept, since, self._window, writable=writable)
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
