"""Reading what comes back of ours: the sheet that a list filled in, a workbook that was edited."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pacte.domain.errors import KnownError
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted
from ui.recent_files import folder, remember_folder

if TYPE_CHECKING:
    from pacte.edits.replies import ReplyPreview
    from pacte.edits.workbooks import ReadWorkbook, WorkbookPreview


class ReturnedDialogs(QObject):
    """Opens the dialogs on workbooks for one file. They and what they need are imported when they are asked for."""

    #: Something could not be done: the sentence to show.
    refused = Signal(str)
    #: Something was done that is worth a word.
    told = Signal(str)

    def __init__(self, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._operations, self._window = operations, window

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
        # It went out to be edited: it comes back from where Pacte wrote or read one last.
        where = folder("workbooks", self._operations.file.path)
        path = choose_file(self._window, self.tr("Lire un classeur modifié"), where, names)
        if path is not None:
            self.read_workbook(path)

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
        remember_folder("workbooks", path.parent)
        reading = ReadingDialog(path, self._window, work=workbooks.read)
        reading.refused.connect(self.refused)
        if not reading.read():
            return
        sheet = reading.result_of_work
        assert isinstance(sheet, workbooks.ReadWorkbook)
        self.compare_workbook(path.name, sheet)

    def compare_workbook(self, name: str, sheet: "ReadWorkbook") -> None:
        """Compare the grid of a workbook called `name` with the file, then let the user review what it changes."""
        from pacte.edits import workbooks

        try:
            preview = workbooks.preview(self._operations.file, name, sheet)
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
