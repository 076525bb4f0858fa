"""The page of programmes: what a list published, and the measures that it may speak of."""

from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList, in_name_order
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.programme import Programme
from pacte.edits import programmes
from pacte.storage import queries
from ui.buttons import Button, Look
from ui.first_paint import FirstPaint
from ui.hint_bar import Hint
from ui.operations import Operations
from ui.page import Page
from ui.programme_layout import ProgrammeLayout
from ui.proposals_section import ProposalsSection
from ui.said_section import SaidSection
from ui.suggestions import Suggestions

BY_PROPOSAL, BY_MEASURE = range(2)


class ProgrammePage(Page):
    """Shows one document of one list at a time, or measure by measure what all documents say."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._dossier: Dossier | None = None
        self._list: CandidateList | None = None
        self._document: str | None = None
        self._view = BY_PROPOSAL
        self._suggestions = Suggestions(self)
        self._proposals = ProposalsSection(operations, self._suggestions)
        self._said = SaidSection(self._suggestions)
        self.layout_ = ProgrammeLayout(
            self,
            self._proposals,
            self._said,
            self.first_list_buttons(read_only=operations.read_only),
            self._read_buttons(),
        )
        self._connect()

    def _read_buttons(self) -> list[Button]:
        read = Button(self.tr("Lire un programme…"), Look.PRIMARY)
        read.clicked.connect(self.programme_requested)
        return [] if self._operations.read_only else [read]

    def _connect(self) -> None:
        parts = self.layout_
        parts.bar.list_requested.connect(self.show_list)
        parts.bar.document_requested.connect(self.show_document)
        parts.bar.read_requested.connect(self.programme_requested)
        parts.bar.forget_requested.connect(self._forget)
        parts.views.section_requested.connect(self.show_view)
        parts.views.entered.connect(self.take_cursor)
        parts.filters.filter_changed.connect(lambda: self._proposals.filter(parts.filters.wanted()))
        parts.filters.table_requested.connect(self._proposals.focus_table)
        self._proposals.told.connect(self.told)
        self._proposals.rows_changed.connect(self._show_counts)
        self._said.proposal_requested.connect(self.show_proposal)
        self._suggestions.known.connect(self._on_known)
        FirstPaint(self._proposals.layout_.table.viewport()).painted.connect(self.painted)
        for empty in (parts.empty, parts.nothing_read):
            FirstPaint(empty).painted.connect(self.painted)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened, on its first list that has a programme."""
        first = next((one for one in in_name_order(dossier.lists) if one.programmes), None)
        self._take(dossier, first.id if first else None)
        self.take_cursor()

    def _take(self, dossier: Dossier, wanted: str | None) -> None:
        """Show the lists, one of them chosen."""
        self._dossier = dossier
        lists = in_name_order(dossier.lists)
        self._list = next((one for one in lists if one.id == wanted), next(iter(lists), None))
        parts = self.layout_
        parts.stack.setCurrentWidget(parts.filled if lists else parts.empty)
        if self._list is not None:
            parts.bar.show_lists(lists, self._list.id, read_only=self._operations.read_only)
            self._show_chosen()

    @property
    def _programme(self) -> Programme | None:
        """The document shown: the one chosen, else the last one read."""
        found = self._list.programmes if self._list else ()
        chosen = (one for one in found if one.document == self._document)
        return next(chosen, found[-1] if found else None)

    def _show_chosen(self) -> None:
        """Show the document of the list chosen, or that none was read."""
        dossier, one, programme, parts = self._dossier, self._list, self._programme, self.layout_
        if dossier is None or one is None:
            return
        self._document = programme.document if programme else None
        parts.bar.show_documents(one.programmes, self._document)
        any_read = any(each.programmes for each in dossier.lists)
        shown = any_read if self._view == BY_MEASURE else programme is not None
        parts.show_view(self._view, read=shown, any_read=any_read)
        if programme is not None:
            self._proposals.show_programme(dossier, one, programme)
        else:
            parts.bar.show_progress(())
        if self._view == BY_MEASURE:
            self._said.show_dossier(dossier)

    @property
    def busy(self) -> bool:
        """Whether suggestions are on their way."""
        return self._proposals.busy or (self._view == BY_MEASURE and self._said.busy)

    def _on_known(self) -> None:
        self._proposals.show_suggestions()
        if self._view == BY_MEASURE and self._dossier is not None:
            self._said.show_dossier(self._dossier)

    def _show_counts(self) -> None:
        programme = self._programme
        if programme is not None:
            self.layout_.bar.show_progress(self._proposals.rows)
            self.layout_.filters.show_programme(programme, self._proposals.rows)

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed; a programme that was just read is the one shown."""
        dossier = self._operations.ask(queries.dossier)
        if dossier is None or self._dossier is None:
            return
        added = False
        known = {(one.id, each.document) for one in self._dossier.lists for each in one.programmes}
        wanted = self._list.id if self._list else None
        for one in dossier.lists:
            for each in one.programmes:
                if (one.id, each.document) not in known:
                    wanted, self._document, self._view = one.id, each.document, BY_PROPOSAL
                    self.layout_.filters.clear_quietly()
                    added = True
        self._take(dossier, wanted)
        if added:
            self.take_cursor()

    def reveal(self, changes: Changes) -> bool:
        """Choose the proposal that an undone or redone edit was about."""
        if self._view == BY_PROPOSAL and self._list is not None and self._list.id in changes.lists:
            return self._proposals.reveal()
        return False

    # ------------------------------------------------------------------------------------ choosing

    def show_list(self, list_id: str) -> None:
        """Show the programme of a list."""
        if self._dossier is not None and not (self._list and self._list.id == list_id):
            self._document = None
            self._take(self._dossier, list_id)
            self.hints_changed.emit()

    def show_document(self, document: str) -> None:
        """Show a document of the list by its name."""
        self._document = document
        self._show_chosen()

    def show_programme(self, list_id: str, document: str) -> None:
        """Show a document of a list, proposal by proposal."""
        self.show_list(list_id)
        self._document = document
        self.show_view(BY_PROPOSAL)

    def show_view(self, view: int) -> None:
        """Show proposal by proposal, or measure by measure."""
        self._view = view
        self._show_chosen()
        self.hints_changed.emit()

    def show_proposal(self, list_id: str, proposal_id: str) -> None:
        """Show a proposal of a list, where one decides about it."""
        self.show_list(list_id)
        for one in self._list.programmes if self._list else ():
            if one.find(proposal_id) is not None:
                self._document = one.document
        self.show_view(BY_PROPOSAL)
        self._proposals.show_proposal(proposal_id)
        self._proposals.focus_table()

    def current_list(self) -> str | None:
        """Return the identifier of the list shown."""
        return self._list.id if self._list else None

    def _forget(self) -> None:
        if self._list is None or self._document is None or not self._may_forget():
            return
        document = self._document
        if self._operations.run(programmes.forget, self._list.id, document) is not None:
            words = self.tr("« {} » est retiré ; les preuves des réponses restent, Ctrl+Z le rend.")
            self.told.emit(words.format(document))
            self.take_cursor()

    def _may_forget(self) -> bool:
        """Ask first where passages that only the programme holds would leave with it."""
        dossier = self._operations.ask(queries.dossier)
        if dossier is None or self._list is None or self._document is None:
            return False
        lost = programmes.lost_by_forgetting(dossier, self._list.id, self._document)
        if not lost:
            return True
        from ui.forget_question import agrees_to_forget

        return agrees_to_forget(self.window(), self._document, lost)

    # ------------------------------------------------------------------------------------ going about

    def search(self) -> None:
        """Put the cursor in the search field."""
        if self._view == BY_MEASURE:
            self._said.search()
        else:
            self._proposals.layout_.halves.show_other(wanted=False)
            self.layout_.filters.search()

    def take_cursor(self) -> None:
        """Put the cursor where one begins: in the table, or where there is none, where one is read."""
        parts = self.layout_
        if self._list is None:
            parts.empty.take_cursor()
        elif parts.shown.currentWidget() is parts.nothing_read:
            parts.nothing_read.take_cursor()
        elif self._view == BY_MEASURE:
            self._said.focus_table()
        else:
            self._proposals.focus_table()

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._list is None or self.layout_.shown.currentWidget() is self.layout_.nothing_read:
            return ()
        return self._said.hints() if self._view == BY_MEASURE else self._proposals.hints()
