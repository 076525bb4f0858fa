"""The dialogs about one level: its missing text, the evidence of its answer, its whole past."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import level_place
from pacte.edits import evidence
from pacte.storage import queries
from ui.answer_editor_layout import AnswerEditorLayout
from ui.answer_menu import AnswerMenu
from ui.grid_rows import LevelSpot
from ui.grid_view import GridView
from ui.language import shown
from ui.operations import Operations


@dataclass(frozen=True, slots=True)
class LevelChoice:
    """One level, and the list that answers it."""

    catalogue: Catalogue
    one: CandidateList
    spot: LevelSpot


class LevelDialogs(QObject):
    """Opens them over `page`, each imported when it is asked for; what was typed is on disk once accepted.

    `to_write` returns the level that may be written about, None when the page has said why there is none;
    `to_read` the one that may be read about.
    """

    #: Something worth telling.
    told = Signal(str)

    def __init__(
        self,
        operations: Operations,
        page: QWidget,
        to_write: Callable[[], LevelChoice | None],
        to_read: Callable[[], LevelChoice | None],
    ) -> None:
        super().__init__(page)
        self._operations, self._page = operations, page
        self._to_write, self._to_read = to_write, to_read

    def take_wishes(self, editor: AnswerEditorLayout, *keys: GridView | AnswerMenu) -> None:
        """Open what is asked for in the editor, by the keys of the grid or in its menu."""
        for asking in keys:
            asking.text_requested.connect(self.write_text)
            asking.evidence_requested.connect(self.add_evidence)
        editor.text.text_requested.connect(self.write_text)
        editor.evidence.add_requested.connect(self.add_evidence)
        editor.evidence.change_requested.connect(self.change_evidence)
        editor.evidence.remove_requested.connect(self.remove_evidence)
        editor.history.full_requested.connect(self.read_history)

    def write_text(self) -> None:
        """Let the text of a level be typed in, or corrected where the collective typed it."""
        chosen = self._to_write()
        if chosen is None:
            return
        measure, level = chosen.spot.measure, chosen.spot.level
        if measure.local:
            self.told.emit(self.tr("Le texte d’une mesure locale se change avec la mesure elle-même."))
        elif chosen.catalogue.gives_text_of(level):
            self.told.emit(self.tr("Ce niveau a déjà son texte officiel ; il ne se modifie pas."))
        else:
            from ui.missing_text_form import MissingTextForm

            self._show(MissingTextForm(self._operations, measure, level, self._page.window()))

    def add_evidence(self) -> None:
        """Let a quotation be added to the answer of a list."""
        if (chosen := self._to_write()) is not None:
            self._show_evidence(chosen, None)

    def change_evidence(self, number: int) -> None:
        """Let a quotation be changed, counted from 0."""
        if (chosen := self._to_write()) is not None:
            self._show_evidence(chosen, number)

    def _show_evidence(self, chosen: LevelChoice, number: int | None) -> None:
        from ui.evidence_form import EvidenceForm

        one, spot = chosen.one, chosen.spot
        window = self._page.window()
        self._show(EvidenceForm(self._operations, one, spot, number, window))

    def remove_evidence(self, number: int) -> None:
        """Take a quotation away at once: undo brings it back."""
        chosen = self._to_write()
        if chosen is None:
            return
        place = chosen.spot.place
        if self._operations.run(evidence.remove, chosen.one.id, place, number) is None:
            return
        if place in chosen.one.answers:
            self.told.emit(self.tr("La preuve est retirée ; Ctrl+Z la rend, l’historique la garde."))
        else:
            self.told.emit(self.tr("Le passage n’est plus retenu ; Ctrl+Z le rend, l’historique le garde."))

    def read_history(self) -> None:
        """Show everything that was said about a level."""
        if (chosen := self._to_read()) is not None:
            from ui.history_dialog import HistoryDialog

            place = chosen.spot.place
            rows = self._operations.ask(queries.history, chosen.one.id, *place) or ()
            self._show(HistoryDialog(shown(level_place(*place)), rows, self._page.window()))

    def _show(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
        # Not every system goes back to the window by itself.
        self._page.window().activateWindow()
