"""The editor beside the grid: the official text, the answer, its words and its past."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Dossier
from pacte.domain.rows import HistoryRow
from pacte.domain.wording import capitalised, optional_words
from ui.answer_draft import RESERVING_FIELDS, WORD_FIELDS, AnswerDraft, asked_field, kept_words
from ui.answer_editor_layout import AnswerEditorLayout
from ui.answer_words import answer_of_key, answer_word, flagged_words
from ui.grid_rows import LevelSpot, Spot, spot_answer, whole_place
from ui.reply_words import STANCE_KINDS, standing_sentence
from ui.surfaces import Card

#: How long after the last typed character words are written, in milliseconds.
PAUSE = 600

#: Writes a draft and tells whether it is on disk.
Save = Callable[[AnswerDraft], bool]
#: Reads the past of a level, by measure number and level code.
Past = Callable[[str, str], tuple[HistoryRow, ...]]


class AnswerEditor(Card):
    """Shows and takes words; what is typed is written after a pause and whenever the cursor leaves."""

    answer_requested = Signal(object)
    grid_requested = Signal()
    #: A reading that was unsure has been checked.
    reviewed = Signal()
    #: What a meeting left to come back to has been seen again: one of its spots.
    flag_reviewed = Signal(object)
    #: True: words were typed that are not on disk yet. False: they are.
    typing_changed = Signal(bool)
    #: Something worth telling, in French.
    told = Signal(str)

    def __init__(self, save: Save, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save, self._past = save, past
        self._spots: tuple[Spot, ...] = ()
        self._list: CandidateList | None = None
        self._catalogue: Catalogue | None = None
        self._lists: tuple[CandidateList, ...] = ()
        self._awaiting = False
        self._read_only = False
        self.layout_ = AnswerEditorLayout(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._write)
        parts = self.layout_
        for field in parts.fields.values():
            field.words_typed.connect(self._on_typed)
            field.field_left.connect(self._on_field_left)
        for name in WORD_FIELDS:
            parts.fields[name].paste_refused.connect(self.told)
        parts.done.clicked.connect(self._on_done_clicked)
        parts.buttons.answer_requested.connect(self.answer_requested)
        parts.review.action_requested.connect(self.reviewed)
        parts.evidence_line.evidence_requested.connect(self._go_to_evidence)
        self._show()

    # ------------------------------------------------------------------------------------ what is shown

    def show_choice(self, spots: list[Spot], one: CandidateList, *, read_only: bool) -> None:
        """Show what a list answers to the chosen spots. Call `settle` first: typed words are let go here."""
        if tuple(spots) != self._spots or self._list is None or one.id != self._list.id:
            self._awaiting = False
            self.layout_.scroll.verticalScrollBar().setValue(0)
            for field in self.layout_.fields.values():
                field.modified = False
        self._spots, self._list, self._read_only = tuple(spots), one, read_only
        self._show()

    def reload(self, one: CandidateList) -> None:
        """Show the new state of the same list; words being typed stay."""
        self._list = one
        self._show()

    def take_dossier(self, dossier: Dossier) -> None:
        """Learn whose words the texts are, and which lists others were born of."""
        self._catalogue, self._lists = dossier.catalogue, dossier.lists

    def offer_partners(self, names: tuple[str, ...]) -> None:
        """Complete partners from the names typed so far."""
        self.layout_.fields["partner"].offer(names)  # type: ignore[union-attr]

    @property
    def _place(self) -> tuple[str, str] | None:
        """The only chosen level."""
        spot = self._spots[0] if len(self._spots) == 1 else None
        return spot.place if isinstance(spot, LevelSpot) else None

    @property
    def said(self) -> Commitment | None:
        """What the disk holds of the only chosen level."""
        return self._list.answers.get(self._place) if self._list and self._place else None

    @property
    def _evidence(self) -> tuple[tuple[Evidence, CandidateList | None], ...]:
        return self._list.given_evidence(*self._place, self._lists) if self._list and self._place else ()

    def _show(self) -> None:
        """Show everything again, but words being typed."""
        parts, spots = self.layout_, self._spots
        single = len(spots) == 1
        whose = self._list.name if self._list else ""
        parts.text.show_spots(spots, self._catalogue, whose, read_only=self._read_only)
        answers = {spot_answer(self._list, spot) for spot in spots} if self._list else set()
        levels = all(isinstance(spot, LevelSpot) for spot in spots)
        parts.buttons.setVisible(bool(spots))
        parts.buttons.show_answer(
            next(iter(answers), None),
            certain=len(answers) == 1,
            awaited=Answer.RESERVED if self._awaiting else None,
        )
        parts.buttons.allow(answering=not self._read_only, reservation=levels)
        parts.words.setVisible(bool(spots) and levels and (single or self._awaiting))
        parts.single.setVisible(single)
        self._show_words()
        self._show_callouts()
        history: tuple[HistoryRow, ...] = ()
        if single and isinstance(spots[0], LevelSpot):
            history = self._past(*spots[0].place)
        parts.history.show_rows(history)
        parts.history.setVisible(bool(history))

    def _show_words(self) -> None:
        """Show the words on disk, where none are being typed."""
        said, parts = self.said, self.layout_
        for name, field in parts.fields.items():
            value = kept_words(self._list, self._place, name)
            if not field.modified and optional_words(field.words()) != value:
                field.set_words(value)
            field.allow(writing=not self._read_only)
        parts.raising.setVisible(not (said or self._awaiting or self._read_only))
        parts.done.setChecked(bool(said and said.already_done))
        parts.done.setEnabled(not self._read_only)
        parts.origin.show_origin(self._list, self._spots, self._lists)
        parts.evidence.show_evidence(self._evidence, answered=said is not None, writing=not self._read_only)
        parts.evidence_line.show_count(len(self._evidence), answered=said is not None)

    def _show_callouts(self) -> None:
        said, parts = self.said, self.layout_
        words = ""
        if self._awaiting:
            words = self.tr(
                "Réserve : ce que la liste excepte, ou sa condition. Formulation retenue : ses mots à elle, "
                "qui remplacent le texte officiel. L’une des deux suffit ; Échap pour renoncer."
            )
        elif said and said.answer is Answer.AGREED and (said.agreed_wording or said.reservation):
            words = self.tr(
                "Engagé, avec une formulation de la liste : touche P si l’accord n’est pas entier."
            )
        parts.hint.say(words)
        parts.hint.setVisible(bool(words))
        parts.review.show_doubt(said, read_only=self._read_only)
        self._show_flag()
        self._show_standing()

    def _show_flag(self) -> None:
        """Tell since which meeting the measure, or the principle, is to be come back to."""
        keys = {whole_place(spot)[0] for spot in self._spots}
        since = self._list.flagged.get(keys.pop()) if self._list and len(keys) == 1 else None
        if since is None:
            self.layout_.hide_flag()
            return
        flag = self.layout_.flag
        if flag is None:
            flag = self.layout_.add_flag()
            flag.action_requested.connect(lambda: self.flag_reviewed.emit(self._spots[0]))
        flag.say(capitalised(flagged_words(since)) + ".", "" if self._read_only else self.tr("Revu"))
        flag.show()

    def _show_standing(self) -> None:
        """Tell what the list itself said of the answer that is noted."""
        parts, spot = self.layout_, self._spots[0] if len(self._spots) == 1 else None
        found = self._list.standing(*spot.place) if self._list and isinstance(spot, LevelSpot) else None
        if found is not None:
            parts.standing.say(standing_sentence(found), kind=STANCE_KINDS[found.level.stance])
        parts.standing.setVisible(found is not None)

    # ------------------------------------------------------------------------------------ words typed

    def await_reservation(self) -> None:
        """Put the cursor in the reservation; the answer is written with its words, or with a wording."""
        self._awaiting = True
        self._show()
        self.focus_field("reservation")

    def focus_field(self, name: str = "") -> None:
        """Put the cursor in a field of words, else the one the answer asks for; on the answers where there is none."""
        parts = self.layout_
        if parts.words.isHidden():
            parts.buttons.take_cursor()
            return
        field = parts.fields[name or asked_field(self.said)]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.put_cursor_at_end()
        parts.scroll.ensureWidgetVisible(field)

    def _go_to_evidence(self) -> None:
        """Bring the evidence into view, the cursor on what can be done about it."""
        parts = self.layout_
        parts.evidence.take_cursor()
        parts.scroll.ensureWidgetVisible(parts.evidence.rows[0] if parts.evidence.rows else parts.evidence)

    def give_up_awaiting(self) -> None:
        """Stop waiting for the words of « avec réserve »."""
        if self._awaiting:
            self._awaiting = False
            self._show()

    @property
    def _typed(self) -> bool:
        return any(field.modified for field in self.layout_.fields.values())

    def _draft(self) -> AnswerDraft:
        parts = self.layout_
        return AnswerDraft(
            tuple(spot.place for spot in self._spots if isinstance(spot, LevelSpot)),
            self.said,
            self._awaiting,
            {name: field.words() for name, field in parts.fields.items()},
            parts.done.isChecked(),
        )

    def _on_typed(self) -> None:
        self._pause.start()
        self.typing_changed.emit(True)

    def _on_done_clicked(self) -> None:
        self._write(force=True)
        self._show_words()

    def _on_field_left(self) -> None:
        if QApplication.mouseButtons():
            # Writing shows other words: what is being pressed must not move under the mouse.
            self._pause.start()
        else:
            self._write()
        if self._awaiting:
            QTimer.singleShot(0, self, self._check_still_here)

    def _check_still_here(self) -> None:
        """Stop awaiting words once the cursor is elsewhere in this window."""
        focus = QApplication.focusWidget()
        if (
            self._awaiting
            and focus is not None
            and focus.window() is self.window()
            and not self.isAncestorOf(focus)
        ):
            self.settle()

    def _write(self, *, force: bool = False) -> bool:
        """Write what was typed; false when the disk refused it. Words still to come are no failure."""
        self._pause.stop()
        if not self._typed and not force:
            return True
        draft = self._draft()
        if draft.lacks_words:
            return True
        modified = [field for field in self.layout_.fields.values() if field.modified]
        for field in modified:
            field.modified = False
        awaited, self._awaiting = self._awaiting, False
        saved = False
        try:
            saved = self._save(draft)
        finally:
            # Whatever went wrong, a bug of ours too: what is not on disk stays as typed.
            if not saved:
                self._awaiting = awaited
                for field in modified:
                    field.modified = True
        if saved:
            self.typing_changed.emit(False)
        return saved

    def settle(self) -> bool:
        """Write or give up what is under way, before going elsewhere; false when the disk refused it."""
        if not self._write():
            return False
        if self._awaiting:
            self._awaiting = False
            answer = spot_answer(self._list, self._spots[0]) if self._list else None
            self.told.emit(
                self.tr("Pas de mots de réserve : la réponse reste « {} ».").format(answer_word(answer))
            )
        elif self._draft().lacks_words:
            self.told.emit(self.tr("Un accord avec réserve garde ses mots : ceux d’avant sont revenus."))
        else:
            return True
        return self._write_the_rest()

    def _write_the_rest(self) -> bool:
        """Bring the reserving words back to those on disk and write what else was typed."""
        said = self.said
        for name in RESERVING_FIELDS:
            self.layout_.fields[name].set_words(getattr(said, name) if said else None)
        written = self._write()
        self._show()
        self.typing_changed.emit(not written)
        return written

    # ------------------------------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the grid, or answer by letter while no field has the cursor."""
        if event.key() == Qt.Key.Key_Escape:
            if self.settle():
                self.grid_requested.emit()
        elif not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier and (
            answer := answer_of_key(event.text())
        ):
            self.answer_requested.emit(answer)
        else:
            super().keyPressEvent(event)
