"""Reading what was received: pacts, programmes, catalogues, what comes back; each is reviewed before it is written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pacte.domain.errors import KnownError
from pacte.domain.programme import Programme
from ui.language import shown
from ui.recent_files import folder, remember_folder
from ui.returned_dialogs import ReturnedDialogs

if TYPE_CHECKING:
    from pacte.edits.catalogues import CatalogueDocument
    from pacte.edits.received import Received
    from ui.reading_dialog import Reading, ReadingDialog


class ReceivedDialogs(ReturnedDialogs):
    """Opens the dialogs on documents for one file. They and what they need are imported when they are asked for."""

    #: A programme is to be looked at: its list, and the name of its document.
    programme_requested = Signal(str, str)
    #: A pact that was printed by Pacte is to be verified: its path.
    verify_requested = Signal(object)

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

        if self._read_unless_returned(path, pact_reading.read_ahead) is not None:
            self._review_pact(path)

    def _review_pact(self, path: Path) -> None:
        """Let the user review a pact whose document was read."""
        from pacte.edits import pact_reading
        from pacte.edits.pact_review import PactReview
        from pacte.storage import queries
        from ui.import_review import ImportReview

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

    def choose_programme(self, list_id: str | None) -> None:
        """Let the user choose the programme of a list, then look at what was read of it."""
        from ui.file_choice import choose_file

        names = self.tr("Documents (*.pdf *.docx *.odt *.html *.htm *.txt *.xlsx);;Tous les fichiers (*)")
        path = choose_file(self._window, self.tr("Lire un programme"), folder("imports"), names)
        if path is not None:
            self.read_programme(path, list_id)

    def read_programme(self, path: Path, list_id: str | None) -> None:
        """Read the programme of a list and let the user look at it before it is kept."""
        from pacte.edits import programmes

        reading = self._read_unless_returned(path, programmes.read)
        if reading is None:
            return
        programme = reading.result_of_work
        assert isinstance(programme, Programme)
        self._review_programme(programme, list_id)

    def _review_programme(self, programme: Programme, list_id: str | None) -> None:
        from pacte.storage import queries
        from ui.programme_review import ProgrammeReview

        dossier = self._operations.ask(queries.dossier)
        if dossier is None:
            return
        if not dossier.lists:
            self.told.emit(self.tr("Ajoutez d’abord la liste dont c’est le programme."))
            return
        review = ProgrammeReview(self._operations, dossier, list_id, programme, self._window)
        kept = review.exec()
        review.deleteLater()
        self._window.activateWindow()
        if kept:
            self.programme_requested.emit(review.whose.currentData(), review.document)
            self.told.emit(review.written)

    def read(self, path: Path, list_id: str | None = None) -> None:
        """Read a document that was received: a sheet that came back, a pact, a programme; `list_id` is shown now.

        What it is, it says itself; where that is not clear, somebody is asked.
        """
        from exports.verification.received import may_hold_pact
        from pacte.edits.received import ReceivedKind
        from ui.received_question import ask_kind

        received = self._look_into(path)
        if received is None:
            return
        if received.signed or may_hold_pact(path):
            self.verify_requested.emit(path)
            return
        kind = received.kind or ask_kind(self._window, path.name, received)
        if kind in (ReceivedKind.REPLY, ReceivedKind.GRID):
            self._review_returned(path, received)
        elif kind is ReceivedKind.PACT:
            self._review_pact(path)
        elif received.catalogue is not None:
            self._review_catalogue(received.catalogue)
        elif kind is ReceivedKind.PROGRAMME and received.programme is not None:
            self._review_programme(received.programme, list_id)

    def _review_returned(self, path: Path, received: "Received") -> None:
        """Let the user review a workbook of ours: the sheet that a list sent back, or the grid that was edited."""
        if received.grid is None:
            self.read_reply(path)
            return
        remember_folder("workbooks", path.parent)
        self.compare_workbook(path.name, received.grid)

    def _review_catalogue(self, document: "CatalogueDocument") -> None:
        """Let the user review the official texts of a document."""
        from ui.catalogue_reading import CatalogueReading

        reading = CatalogueReading(self._operations, self._window)
        reading.told.connect(self.told)
        reading.review(document)
        reading.deleteLater()

    def _read_unless_returned(self, path: Path, work: "Reading") -> "ReadingDialog | None":
        """Read a document beside the window as `work` does; None when it was refused or given up.

        A workbook of ours is reviewed as what comes back, whichever way it was opened: None as well.
        """
        from pacte.edits.received import Received, returned
        from ui.reading_dialog import ReadingDialog

        remember_folder("imports", path.parent)
        reading = ReadingDialog(
            path,
            self._window,
            work=lambda path, progress: returned(path, progress) or work(path, progress),
        )
        reading.refused.connect(self.refused)
        if not reading.read():
            return None
        if isinstance(reading.result_of_work, Received):
            self._review_returned(path, reading.result_of_work)
            return None
        return reading

    def _look_into(self, path: Path) -> "Received | None":
        """Find what a document is, beside the window; None when it cannot be read, or that was given up."""
        from pacte.edits.received import Received, look_into
        from pacte.storage import queries
        from ui.reading_dialog import ReadingDialog

        dossier = self._operations.ask(queries.dossier)
        if dossier is None:
            return None
        catalogue = dossier.catalogue
        remember_folder("imports", path.parent)
        reading = ReadingDialog(
            path, self._window, work=lambda path, progress: look_into(path, catalogue, progress)
        )
        reading.refused.connect(self.refused)
        if not reading.read():
            return None
        received = reading.result_of_work
        assert isinstance(received, Received)
        return received
