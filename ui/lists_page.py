"""The page of the lists: who they are, where the talks stand, and merging two of them."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, in_name_order
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.edits import lists
from pacte.edits.lists import Description
from pacte.scoring.score import Score, Scorer
from pacte.storage import queries
from ui.answering import Answering
from ui.first_paint import FirstPaint
from ui.grid_rows import LevelSpot, Spot
from ui.hint_bar import Hint
from ui.lists_form import ListForm
from ui.lists_layout import ListsLayout
from ui.lists_model import ListsModel
from ui.lists_rows import born_names, day_words, rows_of
from ui.operations import Operations
from ui.page import Page
from ui.signed_words import signed_words
from ui.since_signing import SinceSigning


def _described(one: CandidateList) -> CandidateList:
    """Return who a list is and where the talks stand, without what it said."""
    return replace(one, principles={}, commitments=(), meetings=())


class ListsPage(Page):
    """Shows every list of the file, the chosen one in a form; every change goes to disk by itself."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._answering = Answering(operations, self)
        self._dossier: Dossier | None = None
        self._scores: dict[str, Score] = {}
        #: The lists before the last edit.
        self._before: tuple[CandidateList, ...] = ()
        self._list: CandidateList | None = None
        self._since = SinceSigning(self)
        self._model = ListsModel(self)
        self.layout_ = ListsLayout(
            self, self._model, ListForm(self._save), self.first_list_buttons(read_only=operations.read_only)
        )
        self._form, self._table, self._bar = self.layout_.form, self.layout_.table, self.layout_.bar
        self._origins = self.layout_.origins
        self._connect()

    def _connect(self) -> None:
        self._bar.filter_changed.connect(self._show_rows)
        self._since.known.connect(self._show_rows)
        self._bar.table_requested.connect(self.focus_table)
        self._bar.new_list_requested.connect(self._ask_new_list)
        self._bar.merge_requested.connect(self.merge)
        self._table.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row_chosen(now.row()))
        self._table.row_opened.connect(self.edit)
        self._form.typing_changed.connect(self.typing_changed)
        self._form.told.connect(self.told)
        self._form.table_requested.connect(self.focus_table)
        self._origins.confirm_requested.connect(self._confirm)
        self._origins.answer_requested.connect(self._answer)
        self._origins.reservation_requested.connect(self._reserve)
        self._answering.told.connect(self.told)
        FirstPaint(self._table.viewport()).painted.connect(self.painted)
        FirstPaint(self.layout_.empty).painted.connect(self.painted)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened, on its first list."""
        self._take_dossier(dossier, None)
        self.focus_table()

    def _take_dossier(self, dossier: Dossier, wanted: str | None) -> None:
        """Show all the lists, one of them chosen."""
        scorer = Scorer(dossier.catalogue, dossier.scale())
        self._dossier = dossier
        self._scores = {one.id: scorer.score(one) for one in dossier.lists}
        found = in_name_order(dossier.lists)
        self.layout_.stack.setCurrentWidget(self.layout_.halves if found else self.layout_.empty)
        self._bar.show_lists(found, read_only=self._operations.read_only)
        self._list = next((one for one in found if one.id == wanted), next(iter(found), None))
        self._show_rows()
        self._show_list()
        self._since.watch(dossier, found)

    def _show_rows(self) -> None:
        """Show the rows that the filter keeps; the chosen list stays when it is among them."""
        if self._dossier is None:
            return
        dossier, scores = self._dossier, self._scores
        rows = rows_of(
            dossier.lists,
            lambda one: scores[one.id],
            self._since.changed_day,
            lambda one: signed_words(dossier, one, day_words),
        )
        self._model.show_rows(rows, self._bar.wanted())
        shown = self._model.rowCount() > 0
        self.layout_.found.setCurrentWidget(self._table if shown else self.layout_.nothing)
        if self._list is not None:
            self._choose_row(self._model.find(self._list.id))

    def _choose_row(self, row: int) -> None:
        """Choose a row of the table; the first one when the list wanted is not shown."""
        row = max(0, row)
        if row < self._model.rowCount() and row != self._chosen_row():
            self._table.selectRow(row)
        index = self._model.index(max(0, row), 0)
        if index.isValid():
            self._table.scrollTo(index)

    def _chosen_row(self) -> int:
        chosen = self._table.selectionModel().selectedRows()
        return chosen[0].row() if chosen else -1

    def _on_row_chosen(self, number: int) -> None:
        row = self._model.list_row(number)
        if row is None or (self._list is not None and row.id == self._list.id):
            return
        if not self._form.settle():
            # The words could not be written: stay beside them rather than lose them.
            QTimer.singleShot(0, self, self._choose_again)
            return
        self._list = self._known(row.id)
        self._show_list()
        self._choose_again()

    def _choose_again(self) -> None:
        """Choose the row of the list that is shown."""
        if self._list is not None and (row := self._model.find(self._list.id)) >= 0:
            self._choose_row(row)

    def _known(self, list_id: str) -> CandidateList | None:
        found = self._dossier.lists if self._dossier else ()
        return next((one for one in found if one.id == list_id), None)

    def _show_list(self) -> None:
        """Show the chosen list in the form and, when it was born of two others, its origins."""
        one, dossier, read_only = self._list, self._dossier, self._operations.read_only
        if one is None or dossier is None:
            return
        born = born_names(dossier.lists).get(one.id, "")
        self._form.show_list(one, dossier.lists, born, read_only=read_only)
        if self._origins.isHidden() is bool(one.merged_from):
            self._origins.setVisible(bool(one.merged_from))
            # The table has another height then: the chosen row stays in sight.
            QTimer.singleShot(0, self, self._choose_again)
        if one.merged_from:
            self._origins.show_list(one, dossier.lists, dossier.catalogue, read_only=read_only)
        else:
            self._origins.forget()

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed; a list that was just added is the one shown."""
        dossier = self._operations.ask(queries.dossier)
        if dossier is None or self._dossier is None:
            return
        known = {one.id for one in self._dossier.lists}
        added = [one.id for one in dossier.lists if one.id not in known]
        if added:
            self._bar.clear_quietly()
        self._before = self._lists
        self._take_dossier(dossier, added[-1] if added else self._list.id if self._list else None)

    def reveal(self, changes: Changes) -> bool:
        """Choose the list that was undone or redone; true when the form shows what is different."""
        if changes.lists and not (self._list is not None and self._list.id in changes.lists):
            wanted = next((one.id for one in self._lists if one.id in changes.lists), None)
            if wanted is not None and self._model.find(wanted) < 0:
                self._bar.clear()
            if wanted is not None:
                self._choose_row(self._model.find(wanted))
        one, gone = self._list, changes.lists.difference(each.id for each in self._lists)
        if one is None or one.id not in changes.lists or gone:
            return False
        before = next((former for former in self._before if former.id == one.id), None)
        return before is None or _described(before) != _described(one)

    @property
    def _lists(self) -> tuple[CandidateList, ...]:
        return self._dossier.lists if self._dossier else ()

    def current_list(self) -> str | None:
        """Return the identifier of the list shown."""
        return self._list.id if self._list else None

    def show_list(self, list_id: str) -> None:
        """Choose a list in the table, if the filter keeps it."""
        if (row := self._model.find(list_id)) >= 0:
            self._choose_row(row)

    # ------------------------------------------------------------------------------------ edits

    def _save(self, one: CandidateList, words: Description) -> bool:
        return self._operations.run(lists.describe, one, words) is not None

    def _ask_new_list(self) -> None:
        if self._form.settle():
            self.new_list_requested.emit()

    def merge(self) -> None:
        """Let the user merge two lists; the new one is then shown."""
        from ui.merge_dialog import MergeDialog

        if self._dossier is None or self._operations.read_only or not self._form.settle():
            return
        chosen = self._list.id if self._list else None
        dialog = MergeDialog(self._operations, self._dossier, chosen, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted and self._list is not None:
            self.told.emit(
                self.tr("« {} » est née de la fusion ; Ctrl+Z l’annule en entier.").format(self._list.name)
            )
            self._origins.table.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.deleteLater()
        # Not every system goes back to the window by itself.
        self.window().activateWindow()

    def _answer(self, spot: Spot, answer: Answer | None) -> None:
        """Give the answer of a merged list to what was to be asked again."""
        if self._operations.read_only:
            self.told.emit(self.tr("Ce dossier est ouvert en lecture seule : rien ne peut y être changé."))
        elif self._list is not None and self._form.settle():
            self._answering.answer(self._list, [spot], answer)

    def _reserve(self, spot: LevelSpot) -> None:
        """Ask for the words of a reservation where words are written."""
        if self._operations.read_only:
            self._answer(spot, Answer.RESERVED)
        elif self._list is not None and self._form.settle():
            self.reservation_requested.emit(self._list.id, spot.place)

    def _confirm(self) -> None:
        if self._list is not None and self._form.settle():
            name = self._list.name
            if self._operations.run(lists.confirm, self._list) is not None:
                self.told.emit(self.tr("« {} » a confirmé ses réponses.").format(name))
                self.focus_table()

    # ------------------------------------------------------------------------------------ going about

    def settle(self) -> bool:
        """Write what is being typed; false when the disk refused it."""
        return self._form.settle()

    def search(self) -> None:
        """Put the cursor in the search field."""
        self.layout_.halves.show_other(wanted=False)
        self._bar.search()

    def edit(self) -> None:
        """Put the cursor in the form."""
        self.layout_.halves.show_other(wanted=True)
        self._form.focus_field()

    def take_cursor(self) -> None:
        """Put the cursor in the table, or where the first list is added."""
        if self._list is None:
            self.layout_.empty.take_cursor()
        else:
            self.focus_table()

    def focus_table(self) -> None:
        """Put the cursor back in the table."""
        self.layout_.halves.show_other(wanted=False)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show table and form side by side where both have room."""
        super().resizeEvent(event)
        self.layout_.halves.fit(event.size().width())

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        focus = self.focusWidget()
        if self._list is None:
            return ()
        if self._form.isAncestorOf(focus):
            back = Hint((self.tr("Échap"),), self.tr("revenir aux listes"))
            return (back, Hint((self.tr("Tab"),), self.tr("champ suivant")))
        move = Hint(("↑", "↓"), self.tr("liste"))
        if focus is self._origins.table:
            answers = Hint(("A", "P", "R", "H", "?"), self.tr("répondre"))
            return (answers, Hint(("↑", "↓"), self.tr("réponse")))
        return (move, Hint((self.tr("Entrée"),), self.tr("écrire")), Hint(("Ctrl", "F"), self.tr("chercher")))
