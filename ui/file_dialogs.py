"""The dialogs on the open file: a new list, a pact to read, a document to export."""

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

        names = self.tr("Textes (*.txt);;Tous les fichiers (*)")
        path = choose_file(self._window, self.tr("Lire un pacte signé"), folder("imports"), names)
        if path is not None:
            self.read_pact(path)

    def read_pact(self, path: Path) -> None:
        """Read a signed pact and let the user review it before anything is written."""
        from pacte.edits import pact_reading
        from ui.import_review import ImportReview

        remember_folder("imports", path.parent)
        file = self._operations.file
        try:
            preview = pact_reading.preview(file, path)
        except KnownError as error:
            try:
                # The document may only lack the list's name, which the review lets one type.
                preview = pact_reading.preview(file, path, path.stem)
            except KnownError:
                self.refused.emit(shown(error.sentence))
                return
        review = ImportReview(self._operations, path, preview, self._window)
        if review.exec():
            self.told.emit(
                self.tr("Pacte de « {} » enregistré ; Ctrl+Z le reprend en entier.").format(review.list_name)
            )

    def export(self, list_id: str | None) -> None:
        """Let the user export a document of the file as it is now."""
        from pacte.storage import queries
        from ui.export_dialog import ExportDialog

        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            ExportDialog(dossier, list_id, self._window).exec()
