"""The proposals of one programme, and what a person decides of the measures suggested for them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.programme import Programme
from pacte.edits import programmes
from ui.announcement import announce
from ui.hint_bar import Hint
from ui.operations import Operations
from ui.programme_keys import ProgrammeKeys
from ui.programme_model import ProposalsModel
from ui.programme_rows import ProposalFilter, ProposalRow, proposal_rows
from ui.proposals_layout import ProposalsLayout
from ui.suggestions import Found, Suggestions


class ProposalsSection(QWidget):
    """Shows the programme of a list; every decision goes to disk at once, and the cursor goes on to the next."""

    told = Signal(str)
    #: The rows are others: what was decided, or what is suggested.
    rows_changed = Signal()

    def __init__(
        self, operations: Operations, suggestions: Suggestions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._suggestions = operations, suggestions
        self._dossier: Dossier | None = None
        self._list: CandidateList | None = None
        self._programme: Programme | None = None
        self._rows: tuple[ProposalRow, ...] = ()
        self._before: tuple[ProposalRow, ...] = ()
        # What is suggested: of before, while it is looked for anew under other measures.
        self._found: Found = {}
        self.busy = False
        self._wanted = ProposalFilter()
        self._at: str | None = None
        self._filling = False
        self._model = ProposalsModel(self)
        self.layout_ = ProposalsLayout(self, self._model)
        self._keys = ProgrammeKeys(self)
        self._connect()

    def _connect(self) -> None:
        parts, keys = self.layout_, self._keys
        panel = parts.panel.layout_
        parts.table.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row_chosen(now.row()))
        parts.table.row_opened.connect(self.open_suggestions)
        parts.panel.choice_changed.connect(self._mark_words)
        keys.listen(parts.table, panel.table)
        for button, key, act in (
            (panel.keep, keys.keep_requested, self.keep),
            (panel.drop, keys.drop_requested, self.drop),
            (panel.reopen, keys.reopen_requested, self.reopen),
            (panel.other, keys.other_requested, self.choose_other),
            (panel.apart, keys.apart_requested, self.set_apart),
            (panel.local, keys.local_requested, self.make_local),
        ):
            button.clicked.connect(lambda _=False, act=act: act())
            key.connect(act)
        keys.next_requested.connect(self.go_on)
        keys.choice_requested.connect(parts.panel.choose)
        keys.level_step_requested.connect(parts.panel.step_level)
        keys.left.connect(self.focus_table)
        panel.table.row_opened.connect(self.keep)

    # ------------------------------------------------------------------------------------ what is shown

    @property
    def rows(self) -> tuple[ProposalRow, ...]:
        """Every proposal, as it stands now."""
        return self._rows

    @property
    def current(self) -> ProposalRow | None:
        """The proposal chosen."""
        return next((row for row in self._rows if row.proposal.id == self._at), None)

    def show_programme(self, dossier: Dossier, one: CandidateList, programme: Programme) -> None:
        """Show a programme; the proposal chosen stays when it is the same one."""
        other = self._programme is None or self._programme.document != programme.document
        if other or self._list is None or self._list.id != one.id:
            self._at, self._rows, self._found = None, (), {}
        if self._dossier is not None and self._dossier.catalogue.id != dossier.catalogue.id:
            self._found = {}
        self._dossier, self._list, self._programme = dossier, one, programme
        self.show_suggestions()

    def show_suggestions(self) -> None:
        """Show the programme again, with the suggestions known now."""
        if self._dossier is None or self._programme is None:
            return
        found = self._suggestions.of(self._dossier.catalogue, self._programme)
        self.busy = found is None
        self._found = self._found if found is None else found
        self._before, self._rows = self._rows, proposal_rows(self._programme, self._found)
        self._show_rows()
        self.rows_changed.emit()

    def filter(self, wanted: ProposalFilter) -> None:
        """Show what is asked for; the proposal chosen stays when it is among it."""
        self._wanted = wanted
        self._show_rows(keep=False)

    def _show_rows(self, *, keep: bool = True) -> None:
        """Show the rows that the filter keeps; `keep` lets the chosen one stay, though it was just decided."""
        table = self.layout_.table
        self._filling = True
        before = table.currentIndex().row()
        self._model.show_rows(self._rows, self._wanted, self._at if keep else None)
        count = self._model.rowCount()
        self.layout_.found.setCurrentWidget(table if count else self.layout_.nothing)
        place = self._model.find(self._at)
        if place < 0 and count:
            place = self._nearest(before)
        table.choose(place)
        self._filling = False
        row = self._model.row_at(place)
        self._at = row.proposal.id if row else None
        self._show_proposal()

    def _nearest(self, row: int) -> int:
        """Return the row of a proposal at this place, or nearby."""
        count = self._model.rowCount()
        start = min(max(row, 0), count - 1)
        around = (*range(start, count), *range(start, -1, -1))
        return next(place for place in around if self._model.row_at(place) is not None)

    def _on_row_chosen(self, number: int) -> None:
        row = self._model.row_at(number)
        if not self._filling and row is not None and row.proposal.id != self._at:
            self._at = row.proposal.id
            self._show_proposal()

    def _show_proposal(self) -> None:
        if self._dossier is None or self._list is None or self._programme is None:
            return
        row = self.current
        answers = {(said.measure, said.level): said.answer for said in self._list.commitments}
        self.layout_.text.show_row(row)
        self.layout_.panel.show_row(
            row,
            self._dossier.catalogue,
            answers,
            writing=not self._operations.read_only,
            busy=self.busy,
        )

    def _mark_words(self) -> None:
        chosen = self.layout_.panel.chosen
        self.layout_.text.words.mark(chosen.offer.why if chosen else ())

    # ------------------------------------------------------------------------------------ what is decided

    def _place(self) -> tuple[str, str] | None:
        """Return the list and the proposal to decide about, None after saying why there is none."""
        if self._operations.read_only:
            self.told.emit(self.tr("Ce dossier est ouvert en lecture seule : rien ne peut y être changé."))
        elif self._list is not None and self._at is not None:
            return self._list.id, self._at
        return None

    def keep(self) -> None:
        """Keep the proposal as evidence on the measure and the level chosen, and go on."""
        offer, place = self.layout_.panel.chosen, self._place()
        if place is None:
            return
        if offer is None:
            # Space goes from one proposal to the next: it must not keep one on a measure that nothing suggested.
            self.told.emit(
                self.tr("Sans suggestion, rien à retenir : N note « Aucune mesure », M en choisit une.")
            )
        else:
            self._keep(offer.measure.number, offer.level)

    def _keep(self, measure: str, level: str) -> None:
        place = self._place()
        if place and self._done(self._operations.run(programmes.keep_suggestion, *place, measure, level)):
            self.go_on()

    def drop(self) -> None:
        """Drop the measure chosen, and go on to the next one of this proposal, else to the next proposal."""
        offer, place = self.layout_.panel.chosen, self._place()
        if place is None or offer is None:
            return
        if self._done(self._operations.run(programmes.drop_suggestion, *place, offer.measure.number)):
            row = self.current
            if row is None or not row.waits or not self.layout_.panel.choose_next():
                self.go_on()

    def reopen(self) -> None:
        """Take back what was decided of the measure chosen."""
        place = self._place()
        if place is not None:
            self._done(self._operations.run(programmes.reconsider, *place, self.layout_.panel.decided_of()))

    def set_apart(self) -> None:
        """Note that the proposal is about no measure, and go on."""
        place = self._place()
        if place is not None and self._done(self._operations.run(programmes.set_apart, *place)):
            self.go_on()

    def choose_other(self) -> None:
        """Let another measure and level be looked for; the proposal is kept on it."""
        from ui.measure_choice import MeasureChoice

        if self._place() is None or self._dossier is None:
            return
        chosen = self.layout_.panel.chosen
        dialog = MeasureChoice(
            self._dossier.catalogue, chosen.measure.number if chosen else None, self.window()
        )
        if self._accepted(dialog) and dialog.chosen is not None:
            self._keep(*dialog.chosen)

    def make_local(self) -> None:
        """Let a local measure be made of the proposal, and go on."""
        from ui.proposal_measure_form import ProposalMeasureForm

        place, row = self._place(), self.current
        if place is None or row is None or self._dossier is None:
            return
        form = ProposalMeasureForm(self._operations, self._dossier, place[0], row.proposal, self.window())
        if self._accepted(form):
            self.go_on()

    def _accepted(self, dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        # Not every system goes back to the window by itself.
        self.window().activateWindow()
        self.focus_table()
        return accepted

    def _done(self, changes: Changes | None) -> bool:
        row = self.current
        if changes is not None and row is not None:
            announce(self.layout_.table, row.spoken)
        return changes is not None

    def go_on(self) -> None:
        """Go to the next proposal that waits for a decision."""
        place = self._model.next_waiting(self.layout_.table.currentIndex().row())
        row = self._model.row_at(place)
        if row is None:
            self.told.emit(self.tr("Il ne reste rien à décider parmi les propositions montrées."))
            return
        self._at = row.proposal.id
        self._show_rows()

    def reveal(self) -> bool:
        """Choose the proposal that an undone or redone edit was about; false when it was about none."""
        before = {row.proposal.id: row.proposal.decisions for row in self._before}
        for row in self._rows:
            known = before.get(row.proposal.id)
            if known is not None and known != row.proposal.decisions:
                return self.show_proposal(row.proposal.id)
        return False

    def show_proposal(self, proposal_id: str) -> bool:
        """Choose a proposal, whatever the filter; false when the programme has none of this identifier."""
        if all(row.proposal.id != proposal_id for row in self._rows):
            return False
        self._at = proposal_id
        self._show_rows()
        return True

    # ------------------------------------------------------------------------------------ going about

    def open_suggestions(self) -> None:
        """Put the cursor among the suggestions."""
        self.layout_.halves.show_other(wanted=True)
        panel = self.layout_.panel.layout_
        target = panel.other if panel.table.isHidden() else panel.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_table(self) -> None:
        """Put the cursor back in the table."""
        self.layout_.halves.show_other(wanted=False)
        self.layout_.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the proposals from anywhere."""
        if event.key() == Qt.Key.Key_Escape:
            self.focus_table()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show proposals and suggestions side by side where both have room."""
        super().resizeEvent(event)
        self.layout_.fit(event.size())

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        focus = self.focusWidget()
        panel = self.layout_.panel.layout_
        if focus not in (self.layout_.table, panel.table):
            return (Hint((self.tr("Échap"),), self.tr("revenir aux propositions")),)
        if self._operations.read_only:
            return (Hint(("↑", "↓"), self.tr("proposition")), Hint(("Ctrl", "F"), self.tr("chercher")))
        return (
            Hint((self.tr("Espace"),), self.tr("retenir")),
            Hint((self.tr("Suppr"),), self.tr("écarter")),
            Hint(("N",), self.tr("aucune mesure")),
            Hint(("1…5",), self.tr("suggestion")),
            Hint(("←", "→"), self.tr("niveau")),
            Hint(("S",), self.tr("suivante")),
        )
