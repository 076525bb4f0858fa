"""The form of one list: who it is and where the talks with it stand."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.wording import optional_words, search_key
from pacte.edits.lists import Description
from ui.lists_form_layout import ListFormLayout
from ui.lists_rows import round_word, state_word
from ui.surfaces import Card

#: How long after the last typed character words are written, in milliseconds.
PAUSE = 600
_LEAST_ROUNDS = 3

#: Writes a description of a list and tells whether it is on disk.
Save = Callable[[CandidateList, Description], bool]


class ListForm(Card):
    """Shows and takes words; they are written after a pause and whenever a field is left."""

    #: True: words were typed that are not on disk yet. False: they are.
    typing_changed = Signal(bool)
    #: Something worth telling, in French.
    told = Signal(str)
    table_requested = Signal()

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._list: CandidateList | None = None
        self._others: frozenset[str] = frozenset()
        self._chosen = False
        self.layout_ = ListFormLayout(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._write_after_pause)
        for field in self.layout_.fields.values():
            field.words_typed.connect(self._on_typed)
            field.field_left.connect(self._write)
            field.paste_refused.connect(self.told)
        for box in (self.layout_.round, self.layout_.state):
            box.activated.connect(self._on_chosen)
            box.installEventFilter(self)

    # ------------------------------------------------------------------------------------ what is shown

    def show_list(
        self, one: CandidateList, lists: tuple[CandidateList, ...], born: str, *, read_only: bool
    ) -> None:
        """Show a list; words being typed about the same one stay. Call `settle` before showing another.

        `lists` are all those of the file; `born` names the list that this one merged into.
        """
        parts = self.layout_
        if self._list is None or one.id != self._list.id:
            self._forget_typed()
            parts.scroll.verticalScrollBar().setValue(0)
        self._list = one
        self._others = frozenset(search_key(other.name) for other in lists if other.id != one.id)
        elections = sorted({other.election for other in lists if other.election}, key=search_key)
        parts.fields["election"].offer(tuple(elections))  # type: ignore[union-attr]
        parts.heading.setText(one.name)
        words = self.tr("Fusionnée dans « {} » : ses réponses et sa signature ne comptent plus.").format(born)
        parts.merged.say(words)
        parts.merged.setVisible(one.state is ListState.MERGED)
        for name, field in parts.fields.items():
            value: str | None = getattr(one, name)
            if not field.modified and optional_words(field.words()) != value:
                field.set_words(value)
            field.allow(writing=not read_only)
        if not self._chosen:
            self._show_choices(one)
        parts.round.setEnabled(not read_only)
        parts.state.setEnabled(not read_only and one.state is not ListState.MERGED)

    def _show_choices(self, one: CandidateList) -> None:
        """Offer the rounds and states there are; a list is merged by merging it only."""
        parts = self.layout_
        parts.round.clear()
        for number in range(1, max(_LEAST_ROUNDS, one.round) + 1):
            parts.round.addItem(round_word(number), number)
        parts.round.setCurrentIndex(parts.round.findData(one.round))
        parts.state.clear()
        for state in ListState:
            if state is not ListState.MERGED or one.state is state:
                parts.state.addItem(state_word(state), state.value)
        parts.state.setCurrentIndex(parts.state.findData(one.state.value))

    def focus_field(self, name: str = "name") -> None:
        """Put the cursor in a field of words."""
        field = self.layout_.fields[name]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.put_cursor_at_end()

    # ------------------------------------------------------------------------------------ words typed

    @property
    def typed(self) -> bool:
        """Whether something is not on disk yet."""
        return self._chosen or any(field.modified for field in self.layout_.fields.values())

    def _description(self) -> Description:
        """Return what the form says. Words that were not touched stay as they are on disk."""
        assert self._list is not None
        known, parts = self._list, self.layout_
        words: dict[str, str | None] = {
            name: field.words() if field.modified else getattr(known, name)
            for name, field in parts.fields.items()
        }
        return Description(
            words["name"] or "",
            words["head"],
            words["label"],
            words["election"],
            parts.round.currentData() if self._chosen else known.round,
            ListState(parts.state.currentData()) if self._chosen else known.state,
            words["contact"],
        )

    def _on_typed(self) -> None:
        self._pause.start()
        self.typing_changed.emit(True)

    def _on_chosen(self) -> None:
        self._chosen = True
        self._on_typed()

    def _write_after_pause(self) -> None:
        """Write, unless the name is still on its way to one that the list can bear."""
        name = search_key(self._description().name) if self._list else ""
        if name and name not in self._others:
            self._write()

    def _write(self) -> bool:
        """Write what was typed; false when it was refused: the words stay where they are."""
        self._pause.stop()
        if self._list is None or not self.typed:
            return True
        modified = [field for field in self.layout_.fields.values() if field.modified]
        chosen, words = self._chosen, self._description()
        self._mark(modified, typed=False)
        self._chosen = False
        written = False
        try:
            written = self._save(self._list, words)
        finally:
            if not written:
                self._mark(modified, typed=True)
                self._chosen = chosen
        self.layout_.unwritten.say(
            self.tr("Pas encore enregistré : corrigez, ou Échap pour revenir à ce qui est enregistré.")
        )
        self.layout_.unwritten.setVisible(not written)
        if written:
            self.typing_changed.emit(False)
        return written

    @staticmethod
    def _mark(fields: list, *, typed: bool) -> None:
        for field in fields:
            field.modified = typed

    def _forget_typed(self) -> None:
        self._pause.stop()
        self._mark(list(self.layout_.fields.values()), typed=False)
        self._chosen = False
        self.layout_.unwritten.hide()

    def settle(self) -> bool:
        """Write what is being typed, before going elsewhere; false when it was refused."""
        return self._write()

    def give_up(self) -> None:
        """Come back to what is on disk."""
        if self._list is None:
            return
        self._forget_typed()
        for name, field in self.layout_.fields.items():
            field.set_words(getattr(self._list, name))
        self._show_choices(self._list)
        self.typing_changed.emit(False)

    # ------------------------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write when a choice is left."""
        if event.type() is QEvent.Type.FocusOut and self._chosen:
            self._write()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape writes and goes back to the table; words that were refused are given up."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.layout_.unwritten.isHidden():
            self.give_up()
        elif self.settle():
            self.table_requested.emit()
