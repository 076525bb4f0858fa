"""Reading what was received: pacts, programmes, replies, edited workbooks; each is reviewed before it is written."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pacte.domain.errors import KnownError
from pacte.domain.programme import Programme
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted
from ui.recent_files import folder, remember_folder

if TYPE_CHECKING:
    from pacte.edits.received import Received
    from pacte.edits.replies import ReplyPreview
    from pacte.edits.workbooks import WorkbookPreview


class ReceivedDialogs(QObject):
    """Opens the dialogs on documents for one file. They and what they need are imported when they are asked for."""

    #: Something could not be done: the sentence to show.
    refused = Signal(str)
    #: Something was done that is worth a word.
    told = Signal(str)
    #: A page has something new to look at: its key.
    page_requested = Signal(str)
    #: A pact that was printed by Pacte is to be verified: its path.
    verify_requested = Signal(object)

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations, self._window = operations, window

    def choose_pact(self) -> None:
        """Let the user choose a signed pact, then review it."""
        from ui.file_choice import choose_file

        names = self.tr("Documents (*.pdf *.docx *.odt *.html *.htm *.txt *.xlsx);;Tous les fichiers (*)")
        path = choose_file(self._window, self.tr("Lire un pacte signé"), folder("imports"), names)
        if path is not None:
            self.read_pact(path)

    def read_pact(self, path: Path) -> None:
        """Read a signed pact and let the user review it before anything is written."""
        from ui.reading_dialog import ReadingDialog

        remember_folder("imports", path.parent)
        reading = ReadingDialog(path, self._window)
        reading.refused.connect(self.refused)
        if not reading.read():
            return
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
        from ui.reading_dialog import ReadingDialog

        remember_folder("imports", path.parent)
        reading = ReadingDialog(path, self._window, work=programmes.read)
        reading.refused.connect(self.refused)
        if not reading.read():
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
            self.page_requested.emit("programme")
            self.told.emit(review.written)

    def choose_reply(self) -> None:
        """Let the user choose the sheet that a list sent back, then review it."""
        from ui.file_choice import choose_file

        names = self.tr("Classeurs (*.xlsx);;Tous les fichiers (*)")
        path = choose_file(self._window, self.tr("Lire une réponse de liste"), folder("imports"), names)
        if path is not None:
            self.read_workbook(path)

    def choose_workbook(self) -> None:
        """Let the user choose a workbook that was exported and edited, then review what it changes."""
        from ui.file_choice import choose_file

        names = self.tr("Classeurs (*.xlsx *.xlsm);;Tous les fichiers (*)")
        path = choose_file(self._window, self.tr("Lire un classeur modifié"), folder("imports"), names)
        if path is not None:
            self.read_workbook(path)

    def read(self, path: Path, list_id: str | None = None) -> None:
        """Read a document that was received: a sheet that came back, a pact, a programme; `list_id` is shown now.

        What it is, it says itself; where that is not clear, somebody is asked.
        """
        from exports.verification.received import may_hold_pact
        from pacte.edits import replies
        from pacte.edits.received import ReceivedKind
        from ui.received_question import ask_kind

        if replies.may_be_sheet(path):
            self.read_workbook(path)
            return
        received = self._look_into(path)
        if received is None:
            return
        if received.signed or may_hold_pact(path):
            self.verify_requested.emit(path)
            return
        kind = received.kind or ask_kind(self._window, path.name, received)
        if kind is ReceivedKind.PACT:
            self._review_pact(path)
        elif kind is ReceivedKind.PROGRAMME and received.programme is not None:
            self._review_programme(received.programme, list_id)

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

    def read_workbook(self, path: Path) -> None:
        """Read a workbook by what it holds: the sheet that a list sent back, or the grid that was edited."""
        from pacte.edits import workbooks
        from ui.reading_dialog import ReadingDialog

        try:
            if workbooks.is_reply(path):
                self.read_reply(path)
                return
        except KnownError as error:
            self.refused.emit(shown(error.sentence))
            return
        remember_folder("imports", path.parent)
        reading = ReadingDialog(path, self._window, work=workbooks.read)
        reading.refused.connect(self.refused)
        if not reading.read():
            return
        sheet = reading.result_of_work
        assert isinstance(sheet, workbooks.ReadWorkbook)
        try:
            preview = workbooks.preview(self._operations.file, path.name, sheet)
        except KnownError as error:
            self.refused.emit(shown(error.sentence))
            return
        self.review_workbook(preview)

    def review_workbook(self, preview: "WorkbookPreview") -> None:
        """Let the user review what a workbook changes, or tell that it changes nothing."""
        from ui.workbook_review import WorkbookReview

        if not (preview.changes or preview.unread or preview.missing):
            self.told.emit(self._unchanged(preview))
            return
        review = WorkbookReview(self._operations, preview, self._window)
        if review.exec() and review.changes:
            self.told.emit(review.written)

    def _unchanged(self, preview: "WorkbookPreview") -> str:
        """Tell why a workbook changes nothing: nobody edited it, or what was edited is in the file already."""
        if not preview.moved:
            return self.tr("« {} » dit la même chose que le dossier : rien n’a changé.").format(preview.name)
        if preview.met:
            one = self.tr(
                "Ce qui a été modifié dans le classeur est déjà dans le dossier ; {} autre réponse y a changé depuis "
                "l’export."
            )
            many = self.tr(
                "Ce qui a été modifié dans le classeur est déjà dans le dossier ; {} autres réponses y ont changé "
                "depuis l’export."
            )
        else:
            one = self.tr(
                "Aucune cellule n’a été modifiée depuis l’export ; {} réponse a changé dans le dossier depuis."
            )
            many = self.tr(
                "Aucune cellule n’a été modifiée depuis l’export ; {} réponses ont changé dans le dossier depuis."
            )
        return counted(preview.moved, one, many)

    def read_reply(self, path: Path) -> None:
        """Read the sheet that a list sent back and let the user review it before anything is written."""
        from pacte.edits import replies

        remember_folder("imports", path.parent)
        try:
            preview = replies.preview(self._operations.file, path)
        except KnownError as error:
            self.refused.emit(shown(error.sentence))
            return
        name = preview.candidate_list.name
        if preview.known is not None:
            self.told.emit(self.tr("Cette réponse de « {} » est déjà dans le dossier.").format(name))
        elif not preview.spoken and not preview.unknown:
            self.told.emit(self.tr("« {} » n’a rien écrit sur cette feuille : rien ne change.").format(name))
        else:
            self._review_reply(preview)

    def type_reply(self, list_id: str | None) -> None:
        """Let the user type in what a list wrote on paper."""
        from pacte.edits import replies

        if list_id is None:
            self.told.emit(self.tr("Ajoutez d’abord la liste qui répond."))
            return
        preview = self._operations.ask(lambda file: replies.by_hand(file, list_id))
        if preview is not None:
            self._review_reply(preview, by_hand=True)

    def _review_reply(self, preview: "ReplyPreview", *, by_hand: bool = False) -> None:
        from pacte.storage import queries
        from ui.reply_review import ReplyReview

        dossier = self._operations.ask(queries.dossier)
        if dossier is None:
            return
        review = ReplyReview(self._operations, preview, dossier.catalogue, self._window, by_hand=by_hand)
        if review.exec():
            name = preview.candidate_list.name
            words = self.tr("Réponse de « {} » enregistrée ; Ctrl+Z l’annule en entier.").format(name)
            self.told.emit(words)
