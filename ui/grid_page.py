"""The grid page: one list's answers, the editor beside them, and every key of the grid."""

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, in_name_order
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.rows import HistoryRow
from pacte.scoring.score import Scorer
from pacte.storage import queries
from ui.announcement import announce
from ui.answer_draft import AnswerDraft
from ui.answer_editor import AnswerEditor
from ui.answer_menu import AnswerMenu
from ui.answering import Answering
from ui.first_paint import FirstPaint
from ui.grid_keys import grid_hints
from ui.grid_model import GridModel
from ui.grid_page_layout import GridPageLayout
from ui.grid_rows import LevelSpot, Spot, shown_rows
from ui.hint_bar import Hint
from ui.level_dialogs import LevelChoice, LevelDialogs
from ui.operations import Operations
from ui.page import Page


class GridPage(Page):
    """Shows one list at a time; every answer goes to disk at once."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._answering = Answering(operations, self)
        self._dossier: Dossier | None = None
        self._scorer: Scorer | None = None
        self._list: CandidateList | None = None
        self._model: GridModel | None = None
        self._shown: tuple[Spot, ...] = ()
        self._at = QPersistentModelIndex()
        self._layout = GridPageLayout(self, lambda parent: AnswerEditor(self._save, self._past, parent))
        self._view, self._editor = self._layout.view, self._layout.editor
        self._dialogs = LevelDialogs(operations, self, self._level_to_write, self._level)
        self._menu = AnswerMenu(self)
        self._menu.answer_requested.connect(self.answer)
        self._menu.level_toggle_requested.connect(self._toggle)
        self._menu.editor_requested.connect(self.edit)
        for asking in (self._menu, self._view):
            asking.done_requested.connect(self._toggle_done)
        self._connect()

    def _show_empty(self) -> None:
        is_new = self._layout.empty is None
        empty = self._layout.show_empty(
            self, self.first_list_buttons(read_only=self._operations.read_only) if is_new else []
        )
        if is_new:
            FirstPaint(empty).painted.connect(self.painted)

    def _connect(self) -> None:
        layout, view, editor = self._layout, self._view, self._editor
        layout.list_bar.list_requested.connect(self.show_list)
        layout.list_bar.settled.connect(self.focus_grid)
        layout.list_bar.new_list_requested.connect(self.new_list_requested)
        layout.filter_bar.filter_changed.connect(self._filter)
        layout.filter_bar.grid_requested.connect(self.focus_grid)
        view.cursor_moved.connect(self._on_cursor_moved)
        view.answer_requested.connect(self.answer)
        view.level_toggle_requested.connect(self._toggle)
        view.editor_requested.connect(self.edit)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(lambda at: self._menu.popup(view.viewport().mapToGlobal(at)))
        editor.answer_requested.connect(self.answer)
        editor.grid_requested.connect(self.focus_grid)
        editor.reviewed.connect(self._confirm_reading)
        editor.flag_reviewed.connect(self._review)
        editor.typing_changed.connect(self.typing_changed)
        editor.told.connect(self.told)
        for teller in (self._answering, self._dialogs):
            teller.told.connect(self.told)
        self._dialogs.take_wishes(editor.layout_, view, self._menu)
        FirstPaint(view.viewport()).painted.connect(self.painted)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened, on the list that was worked on last."""
        last = self._operations.ask(queries.worked_on, dossier.lists, 1)
        self._take_dossier(dossier, last[0] if last else None)
        self.focus_grid()

    def _take_dossier(self, dossier: Dossier, wanted: str | None) -> None:
        self._dossier = dossier
        self._scorer = Scorer(dossier.catalogue, dossier.scale())
        self._layout.filter_bar.show_themes(dossier.catalogue.all_themes)
        self._layout.since.take_dossier(dossier)
        lists = in_name_order(dossier.lists)
        one = next((one for one in lists if one.id == wanted), next(iter(lists), None))
        self._list = one
        if one is None:
            self._show_empty()
            return
        self._layout.show_lists()
        self._layout.list_bar.show_lists(lists, one.id, read_only=self._operations.read_only)
        if self._model is None:
            self._model = GridModel(dossier.catalogue, one, self)
            self._model.set_content(dossier.catalogue, one, dossier.collective.chosen_measures)
            self._view.show_model(self._model)
            self._view.move_to_first_measure()
        else:
            self._view.fill(dossier.catalogue, one, dossier.collective.chosen_measures)
        self._layout.filter_bar.show_kinds(self._model.kinds)
        self._editor.take_dossier(dossier)
        self._editor.offer_partners(self._operations.ask(queries.partners) or ())
        self._filter()
        self._show_list()

    def _show_list(self) -> None:
        """Show the answers of the present list around the grid."""
        if self._list is not None and self._scorer is not None:
            self._layout.show_list(self._scorer.score(self._list), self._list)
            self._shown = ()
            self._on_cursor_moved()

    def show_list(self, list_id: str) -> None:
        """Show another list, the cursor staying where it is."""
        dossier = self._dossier
        if dossier is None or self._model is None or all(one.id != list_id for one in dossier.lists):
            return
        if not self.settle():
            self._layout.list_bar.show_chosen(self._list.id if self._list else "")
            return
        one = self._operations.ask(queries.candidate_list, list_id)
        if one is None:
            return
        self._list = one
        self._layout.list_bar.show_chosen(list_id)
        self._view.fill(dossier.catalogue, one, dossier.collective.chosen_measures)
        self._filter()
        self._show_list()

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed; a list that was just added is the one shown."""
        if changes.dossier or self._list is None:
            dossier = self._operations.ask(queries.dossier)
            if dossier is None:
                return
            known = {one.id for one in self._dossier.lists} if self._dossier else set()
            added = [one.id for one in dossier.lists if one.id not in known]
            self._take_dossier(dossier, added[-1] if added else self._list.id if self._list else None)
        elif self._list.id in changes.lists:
            one = self._operations.ask(queries.candidate_list, self._list.id)
            if one is not None and self._model is not None and self._scorer is not None:
                self._list = one
                self._model.reload(one, changes)
                self._layout.show_list(self._scorer.score(one), one)
                self._editor.reload(one)

    def reveal(self, changes: Changes) -> bool:
        """Bring the answer that was undone or redone into view, in its own list."""
        if self._model is None or not (changes.levels or changes.principles):
            return False
        if self._list is not None and self._list.id not in changes.lists:
            self.show_list(min(list_id for list_id, _ in (*changes.levels, *changes.principles)))
            self.focus_grid()
        told = self._model.told(changes)
        if told and self._model.spot_at(self._view.currentIndex()) not in told:
            index = self._model.index_of(told[0])
            if self._view.isRowHidden(index.row()):
                self._layout.filter_bar.clear()
            self._view.move_to(index)
        return bool(told) and not changes.dossier

    def take_cursor(self) -> None:
        """Put the cursor in the grid, or where the first list is added."""
        if self._list is None and self._layout.empty is not None:
            self._layout.empty.take_cursor()
        else:
            self.focus_grid()

    def show_place(self, list_id: str, place: tuple[str, str]) -> None:
        """Show a list and one of its answers."""
        self.reveal(Changes.at(list_id, place))
        self.focus_grid()

    def current_list(self) -> str | None:
        """Return the identifier of the list shown."""
        return self._list.id if self._list else None

    def _filter(self) -> None:
        if self._model is not None and self._list is not None:
            wanted = self._layout.filter_bar.wanted()
            self._layout.show_rows(list(shown_rows(self._model.rows, wanted, self._list)))

    def _on_cursor_moved(self) -> None:
        spots = tuple(self._view.chosen_spots())
        if spots == self._shown or self._list is None or self._model is None:
            return
        if self._shown and not self._editor.settle():
            # The words could not be written: stay beside them rather than lose them.
            self._view.move_to(self._model.index(self._at.row(), self._at.column()))
            return
        self._shown, self._at = spots, QPersistentModelIndex(self._view.currentIndex())
        self._editor.show_choice(list(spots), self._list, read_only=self._operations.read_only)

    # ------------------------------------------------------------------------------------ answers

    def answer(self, answer: Answer | None) -> None:
        """Give an answer to everything chosen."""
        spots = list(self._shown)
        if self._list is None or not spots or self._refused_as_read_only():
            return
        self._editor.give_up_awaiting()
        if not self._editor.settle():
            return
        if answer is Answer.RESERVED and all(isinstance(spot, LevelSpot) for spot in spots):
            self._reserve(spots)
        elif self._answering.answer(self._list, spots, answer):
            self._announce()

    def _reserve(self, spots: list[Spot]) -> None:
        """Ask for the words of a reservation, or take those that are there already."""
        self._layout.halves.show_other(wanted=True)
        said = self._editor.said
        if said is not None and (said.agreed_wording or said.reservation):
            assert self._list is not None
            self._answering.answer(self._list, spots, Answer.RESERVED)
            self._editor.focus_field("reservation")
        else:
            self._editor.await_reservation()

    def _toggle(self, rank: int) -> None:
        if self._list is None or not self._shown or self._refused_as_read_only() or not self._editor.settle():
            return
        current = self._view.grid.spot_at(self._view.currentIndex()) or self._shown[0]
        if self._answering.toggle(self._list, current, self._view.chosen_rows(), rank):
            self._announce()

    def _toggle_done(self) -> None:
        if self._list is None or not self._shown or self._refused_as_read_only() or not self._editor.settle():
            return
        if self._answering.toggle_done(self._list, list(self._shown)):
            self._announce()

    def _confirm_reading(self) -> None:
        if self._list is not None and isinstance(self._shown[0], LevelSpot) and self._editor.settle():
            self._answering.confirm_reading(self._list, self._shown[0])

    def _review(self, spot: Spot) -> None:
        if self._list is not None and self._editor.settle() and self._answering.review(self._list, spot):
            self.focus_grid()

    def _level(self) -> LevelChoice | None:
        """Return the only level chosen."""
        if self._list is None or self._dossier is None or len(self._shown) != 1:
            return None
        spot = self._shown[0]
        catalogue = self._dossier.catalogue
        return LevelChoice(catalogue, self._list, spot) if isinstance(spot, LevelSpot) else None

    def _level_to_write(self) -> LevelChoice | None:
        """Return the only level chosen, once what is being typed is on disk."""
        if self._list is None or self._refused_as_read_only() or not self._editor.settle():
            return None
        if self._level() is None:
            self.told.emit(self.tr("Choisissez un seul niveau d’une mesure."))
        return self._level()

    def _refused_as_read_only(self) -> bool:
        if self._operations.read_only:
            self.told.emit(self.tr("Ce dossier est ouvert en lecture seule : rien ne peut y être changé."))
        return self._operations.read_only

    def _announce(self) -> None:
        """Let a screen reader speak the new answer."""
        if self._model is not None and len(self._shown) == 1:
            announce(self._view, self._model.spoken(self._shown[0]))

    def _save(self, draft: AnswerDraft) -> bool:
        saved = self._list is not None and self._answering.save(self._list, draft)
        if saved and draft.words.get("partner"):
            self._editor.offer_partners(self._operations.ask(queries.partners) or ())
        return saved

    def _past(self, measure: str, level: str) -> tuple[HistoryRow, ...]:
        if self._list is None:
            return ()
        return self._operations.ask(queries.history, self._list.id, measure, level) or ()

    # ------------------------------------------------------------------------------------ going about

    def settle(self) -> bool:
        """Write what is being typed; false when the disk refused it."""
        return self._editor.settle()

    def search(self) -> None:
        """Put the cursor in the search field."""
        self._layout.halves.show_other(wanted=False)
        self._layout.filter_bar.search()

    def edit(self) -> None:
        """Put the cursor in the editor."""
        self._layout.halves.show_other(wanted=True)
        self._editor.focus_field()

    def focus_grid(self) -> None:
        """Put the cursor back in the grid."""
        self._layout.halves.show_other(wanted=False)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show grid and editor side by side where both have room."""
        super().resizeEvent(event)
        self._layout.halves.fit(event.size().width())

    def menu(self) -> QMenu:
        """Return the menu of answers."""
        return self._menu

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._list is None or self._model is None:
            return ()
        editing = self._editor.isAncestorOf(self.focusWidget())
        return grid_hints(editing=editing, read_only=self._operations.read_only, levels=self._model.levels)
