"""The signing page: what is missing, what the pact will say, signing it, and what was signed."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.candidate_list import CandidateList, ListState, in_name_order, standing_lists
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact_difference import Difference
from pacte.domain.readiness import Gap, gaps
from pacte.domain.signing import Side, Signing
from pacte.edits import signings
from pacte.scoring.score import Scorer
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from ui.first_paint import FirstPaint
from ui.hint_bar import Hint
from ui.language import day_in_words, shown
from ui.lists_rows import born_names
from ui.operations import Operations
from ui.page import Page
from ui.plain_text import typographic
from ui.signed_words import signed_words
from ui.signing_documents import SigningDocuments
from ui.signing_form import SigningDraft, first_draft
from ui.signing_gaps import missing_side
from ui.signing_layout import SigningLayout
from ui.signing_state import state_of
from ui.signing_words import signing_name


class SigningPage(Page):
    """Shows one list at a time. What is typed is kept for each list until it is signed."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._dossier: Dossier | None = None
        self._list: CandidateList | None = None
        self._changes: tuple[Difference, ...] = ()
        self._drafts: dict[str, SigningDraft] = {}
        self._layout = SigningLayout(self, self.first_list_buttons(read_only=operations.read_only))
        self._form, self._preview = self._layout.form, self._layout.preview
        self._documents = SigningDocuments(self._layout.what, self._preview, self)
        self._connect()

    def _connect(self) -> None:
        parts = self._layout
        parts.list_bar.list_requested.connect(self.show_list)
        parts.list_bar.new_list_requested.connect(self.new_list_requested)
        parts.signings.selectionModel().currentRowChanged.connect(self._on_signing_chosen)
        parts.signings.row_opened.connect(lambda: self._look(wanted=True))
        parts.export.clicked.connect(self._export)
        parts.revoke.clicked.connect(self._revoke)
        self._documents.changed.connect(self._choose_row)
        parts.show_preview.clicked.connect(lambda: self._look(wanted=True))
        parts.back.clicked.connect(lambda: self._look(wanted=False))
        parts.gaps.place_requested.connect(self._go_to_place)
        parts.gaps.side_requested.connect(self._go_to_side)
        self._form.changed.connect(self._on_form_changed)
        self._form.sign_requested.connect(self.sign)
        for told in (self._form.told, self._preview.told):
            told.connect(self.told)
        self._preview.offered.connect(self.offered)
        FirstPaint(parts.scroll.viewport()).painted.connect(self.painted)
        FirstPaint(parts.empty).painted.connect(self.painted)

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened, on its first list."""
        self._take(dossier, None)
        self.take_cursor()

    def _take(self, dossier: Dossier, wanted: str | None) -> None:
        lists = in_name_order(dossier.lists)
        one = next((one for one in lists if one.id == wanted), next(iter(lists), None))
        self._dossier = dossier
        self._layout.stack.setCurrentWidget(self._layout.halves if one else self._layout.empty)
        if one is None:
            self._list = None
            return
        self._layout.list_bar.show_lists(lists, one.id, read_only=self._operations.read_only)
        self._show(one)

    def _show(self, one: CandidateList) -> None:
        """Show a list; what is typed for another one is kept."""
        dossier = self._dossier
        assert dossier is not None
        before, self._list = self._list, one
        score = Scorer(dossier.catalogue, dossier.scale()).score(one)
        self._layout.list_bar.show_score(score, one, signed_words(dossier, one))
        self._changes = self._changed_since(one)
        signed_now = before is not None and before.id == one.id and len(before.signings) < len(one.signings)
        if before is None or before.id != one.id or signed_now:
            self._form.show_draft(self._drafts.get(one.id) or first_draft(dossier, one))
        self._form.offer(dossier, one)
        self._documents.show_list(dossier, one, to_sign=self._to_sign)
        self._show_state()
        self._show_gaps()

    def _changed_since(self, one: CandidateList) -> tuple[Difference, ...]:
        assert self._dossier is not None
        try:
            return signings.changed_since(self._dossier, one)
        except KnownError as error:
            self.told.emit(shown(error.sentence))
            return ()

    @property
    def _to_sign(self) -> bool:
        """Whether there is something to sign: nothing counts yet, or it has changed since."""
        one = self._list
        return (
            one is not None and one.state is not ListState.MERGED and (not one.signed or bool(self._changes))
        )

    def _show_state(self) -> None:
        """Say where the list stands, show what it signed and what changed since."""
        one, parts, dossier = self._list, self._layout, self._dossier
        assert one is not None
        assert dossier is not None
        told = state_of(dossier, one, len(self._changes), born_names(dossier.lists).get(one.id, ""))
        parts.state.setVisible(told is not None)
        if told is not None:
            parts.state.say(told.words, kind=told.kind)
        changed = one.signed.number if one.signed and self._changes else None
        parts.signings_model.show_signings(one.signings, changed=changed)
        parts.signed.setVisible(bool(one.signings))
        parts.changes_model.show_differences(self._changes, dossier.catalogue)
        parts.changed.setVisible(bool(self._changes))
        for table in (parts.signings, parts.changes):
            table.fit()
        parts.gaps.setVisible(self._to_sign)
        self._form.setVisible(self._to_sign)
        self._form.show_kind(amends=one.signed is not None)
        self._form.allow(writing=not self._operations.read_only)
        self._choose_row()

    def _show_gaps(self, *, typed: bool = False) -> None:
        if self._list is not None:
            self._layout.gaps.show_gaps(self._gaps(), typed=typed)
            self._layout.order_stops()

    def _gaps(self) -> tuple[Gap, ...]:
        assert self._dossier is not None
        assert self._list is not None
        named = [who for who in self._form.draft.signatories if who.name]
        return gaps(self._dossier, self._list, named)

    def show_list(self, list_id: str) -> None:
        """Show another list; what is typed for this one is kept."""
        if self._dossier is None:
            return
        one = next((one for one in self._dossier.lists if one.id == list_id), None)
        if one is not None:
            self._layout.list_bar.show_chosen(list_id)
            self._show(one)
            self._layout.scroll.verticalScrollBar().setValue(0)

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed."""
        dossier = self._operations.ask(queries.dossier)
        if dossier is not None:
            known = {one.id for one in self._dossier.lists} if self._dossier else set()
            added = next((one.id for one in dossier.lists if one.id not in known), None)
            self._take(dossier, added or (self._list.id if self._list else None))

    def unsigned(self) -> tuple[str, ...]:
        """Return the names of the lists for whose signing something is typed."""
        dossier = self._dossier
        if dossier is None or not self._drafts:
            return ()
        # A list may have been deleted or merged since.
        there = standing_lists(dossier.lists)
        return tuple(
            one.name for one in there if self._drafts.get(one.id) not in (None, first_draft(dossier, one))
        )

    def current_list(self) -> str | None:
        """Return the identifier of the list shown."""
        return self._list.id if self._list else None

    # ------------------------------------------------------------------------------------ its signings

    def _choose_row(self) -> None:
        """Choose the row of the signing that is shown; the last one beside a draft."""
        table, model = self._layout.signings, self._layout.signings_model
        row = max(0, model.find(self._documents.number))
        if model.rowCount() and table.currentIndex().row() != row:
            table.selectRow(row)
        self._show_actions()

    def _on_signing_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        signing = self._layout.signings_model.signing(now.row())
        self._show_actions()
        if signing is not None and self._layout.signings.hasFocus():
            self._documents.choose(signing.number)

    @property
    def _signing(self) -> Signing | None:
        """The signing of the chosen row."""
        return self._layout.signings_model.signing(self._layout.signings.currentIndex().row())

    def _show_actions(self) -> None:
        signing, one = self._signing, self._list
        amended = {s.supersedes for s in one.signings if s.revoked is None} if one else set()
        may = signing is not None and signing.revoked is None and signing.number not in amended
        self._layout.revoke.setEnabled(may and not self._operations.read_only)
        self._layout.export.setEnabled(signing is not None)

    # ------------------------------------------------------------------------------------ signing

    def _on_form_changed(self) -> None:
        if self._list is not None:
            self._drafts[self._list.id] = self._form.draft
            self._show_gaps(typed=True)

    def sign(self) -> None:
        """Sign with the list once all is there and the user agreed to freeze it."""
        one, dossier, draft = self._list, self._dossier, self._form.draft
        if one is None or dossier is None or self._operations.read_only:
            return
        if not self._form.day_holds():
            self._form.day.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_whole(self._form.day_trouble)
            return
        try:
            signings.sealed_pact(dossier, one, draft.day, draft.place, draft.signatories)
        except KnownError as error:
            self._refuse(shown(error.sentence))
            return
        found = self._gaps()
        if blocking := [gap for gap in found if gap.blocks]:
            self._refuse(shown(blocking[0].words))
            if (side := missing_side(found)) is not None:
                self._form.sides[side].take_cursor()
            return
        from ui.signing_question import agrees_to_sign

        self._operations.back_up()
        amends = one.signed is not None
        agreed = agrees_to_sign(self.window(), one.name, amends=amends, doubts=len(found))
        self.window().activateWindow()
        if agreed:
            self._sign(one, draft)

    def _refuse(self, sentence: str) -> None:
        self._form.say_trouble(sentence)
        self._show_whole(self._form.sign_button)

    def _show_whole(self, widget: QWidget) -> None:
        """Scroll to something once it has taken its room."""
        QTimer.singleShot(0, self, lambda: self._layout.scroll.ensureWidgetVisible(widget))

    def _sign(self, one: CandidateList, draft: SigningDraft) -> None:
        made: list[Signing] = []
        self._drafts.pop(one.id, None)
        if self._operations.run(partial(_signed, made), one.id, draft) is None:
            self._drafts[one.id] = draft
            return
        words = self.tr("C’est signé : {} de « {} », du {}.")
        name = signing_name(made[0])
        self.told.emit(typographic(words.format(name, one.name, day_in_words(made[0].date))))
        self._layout.scroll.verticalScrollBar().setValue(0)
        # What was signed is to be given to the list next, as the PDF that it can verify.
        self._layout.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def _revoke(self) -> None:
        from ui.revoke_form import RevokeForm

        if self._list is None or self._signing is None:
            return
        dialog = RevokeForm(self._operations, self._list, self._signing, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._layout.signings.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.deleteLater()
        self.window().activateWindow()

    def _export(self) -> None:
        if self._signing is not None:
            self.export_requested.emit(self._signing.number)

    # ------------------------------------------------------------------------------------ going about

    def _go_to_place(self, place: tuple[str, str]) -> None:
        if self._list is not None:
            self.place_requested.emit(self._list.id, place)

    def _go_to_side(self, side: Side) -> None:
        self._form.sides[side].take_cursor()
        self._layout.scroll.ensureWidgetVisible(self._form.sides[side])

    def _look(self, *, wanted: bool) -> None:
        """Go to the pages, or back to what is said of them."""
        self._layout.halves.show_other(wanted=wanted)
        if wanted:
            self._preview.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_cursor()

    def take_cursor(self) -> None:
        """Put the cursor on the choice of a list, or where the first one is added."""
        if self._list is None:
            self._layout.empty.take_cursor()
        else:
            self._layout.list_bar.take_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves side by side where both have room."""
        super().resizeEvent(event)
        self._layout.fit(event.size().width())

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self._list is None:
            return ()
        printing = Hint(("Ctrl", "P"), self.tr("aperçu et impression"))
        focus = self.focusWidget()
        if focus is self._preview.view:
            pages = Hint((self.tr("Pg préc"), self.tr("Pg suiv")), self.tr("page"))
            return (pages, Hint(("Ctrl", "+"), self.tr("agrandir")), Hint(("Ctrl", "0"), self.tr("largeur")))
        if focus is self._layout.signings:
            return (
                Hint(("↑", "↓"), self.tr("signature")),
                Hint((self.tr("Entrée"),), self.tr("la lire")),
                printing,
            )
        return (Hint((self.tr("Tab"),), self.tr("champ suivant")), printing)


def _signed(made: list[Signing], file: PactFile, list_id: str, draft: SigningDraft) -> Changes:
    """Sign, and keep the signing beside the changes that the window is told of."""
    signing, changes = signings.sign(file, list_id, draft.day, draft.place, draft.signatories)
    made.append(signing)
    return changes
