"""From a file to the catalogue: chosen, read, its columns told where they must be, reviewed, taken over."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pacte.domain.edition import Edition
from pacte.edits import catalogues
from pacte.edits.catalogues import CatalogueDocument
from ui.operations import Operations
from ui.recent_files import folder, remember_folder


class CatalogueReading(QObject):
    """Leads through the steps. The dialogs and what they need are imported when they are asked for."""

    #: Something could not be done, or was done: the sentence to show.
    told = Signal(str)

    def __init__(self, operations: Operations, parent: QWidget) -> None:
        super().__init__(parent)
        self._operations, self._parent = operations, parent

    def choose(self) -> None:
        """Let the user choose a document, then read it."""
        from ui.file_choice import choose_file

        names = self.tr(
            "Référentiels (*.xlsx *.csv *.tsv *.json *.yaml *.yml *.txt *.html *.htm *.docx *.odt *.pdf);;"
            "Tous les fichiers (*)"
        )
        path = choose_file(
            self._parent.window(), self.tr("Lire les textes officiels"), folder("imports"), names
        )
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Read a document and let the user review it before anything is written."""
        from ui.reading_dialog import ReadingDialog

        remember_folder("imports", path.parent)
        reading = ReadingDialog(path, self._parent.window(), work=catalogues.read)
        reading.refused.connect(self.told)
        if not reading.read():
            return
        document = reading.result_of_work
        assert isinstance(document, CatalogueDocument)
        self.review(document)

    def review(self, document: CatalogueDocument) -> None:
        """Ask what its columns hold where nobody knows, then let the user review what a document gives."""
        edition = document.edition or self._ask_columns(document)
        if edition is not None:
            self._review(edition)
        # Not every system goes back to the window by itself.
        self._parent.window().activateWindow()

    def _ask_columns(self, document: CatalogueDocument) -> Edition | None:
        from ui.catalogue_columns import CatalogueColumns

        form = CatalogueColumns(document, self._parent.window())
        edition = form.edition if form.exec() else None
        form.deleteLater()
        return edition

    def _review(self, edition: Edition) -> None:
        from ui.edition_review import EditionReview

        preview = self._operations.ask(catalogues.preview, edition)
        if preview is None:
            return
        if not preview.difference.differing:
            self.told.emit(
                self.tr("« {} » dit la même chose que ce dossier : rien ne change.").format(edition.document)
            )
            return
        review = EditionReview(self._operations, preview, self._parent.window())
        if review.exec():
            self.told.emit(review.written)
        review.deleteLater()
