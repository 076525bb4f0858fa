"""The form of one list: who it is and where the talks with it stand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.wording import search_key
from pacte.edits.lists import Description
from ui.field_group import FieldGroup
from ui.lists_form_layout import ListFormLayout
from ui.lists_rows import round_word, state_word
from ui.reply_words import reply_summary
from ui.surfaces import Card

_LEAST_ROUNDS = 3

#: Writes a description of a list and tells whether it is on disk.
Save = Callable[[CandidateList, Description], bool]


class ListForm(Card):
    """Shows and takes words; they are written after a pause and whenever a field is left."""

    #: True: words were typed that are not on disk yet. False: they are.
    typing_changed = Signal(bool)
    #: Something worth telling.
    told = Signal(str)
    table_requested = Signal()

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._list: CandidateList | None = None
        self._others: frozenset[str] = frozenset()
        parts = self.layout_ = ListFormLayout(self)
        self._group = FieldGroup(parts.fields, self._writing, parts.unwritten, self._ready, self)
        self._group.typing_changed.connect(self.typing_changed)
        self._group.told.connect(self.told)
        for box in (self.layout_.round, self.layout_.state):
            box.activated.connect(self._group.choose)
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
            self._group.forget()
            parts.scroll.verticalScrollBar().setValue(0)
        self._list = one
        self._others = frozenset(search_key(other.name) for other in lists if other.id != one.id)
        elections = sorted({other.election for other in lists if other.election}, key=search_key)
        parts.fields["election"].offer(tuple(elections))  # type: ignore[union-attr]
        parts.heading.set_text(one.name)
        words = self.tr("Fusionnée dans « {} » : ses réponses et sa signature ne comptent plus.").format(born)
        parts.merged.say(words)
        parts.merged.setVisible(one.state is ListState.MERGED)
        for name, field in parts.fields.items():
            self._group.show(name, getattr(one, name))
            field.allow(writing=not read_only)
        for label in (parts.replies_title, parts.replies):
            label.setVisible(bool(one.replies))
        parts.replies.setText("\n".join(reply_summary(reply) for reply in reversed(one.replies)))
        if not self._group.chosen:
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
        return self._group.typed

    def _description(self) -> Description:
        """Return what the form says. Words that were not touched stay as they are on disk."""
        assert self._list is not None
        known, parts = self._list, self.layout_
        words = {name: self._group.words(name, getattr(known, name)) for name in parts.fields}
        chosen = self._group.chosen
        return Description(
            words["name"] or "",
            words["head"],
            words["label"],
            words["election"],
            parts.round.currentData() if chosen else known.round,
            ListState(parts.state.currentData()) if chosen else known.state,
            words["contact"],
        )

    def _ready(self) -> bool:
        """Whether the name is no longer on its way to one that the list can bear."""
        name = search_key(self._description().name) if self._list else ""
        return bool(name) and name not in self._others

    def _writing(self) -> Callable[[], bool]:
        assert self._list is not None
        return partial(self._save, self._list, self._description())

    def settle(self) -> bool:
        """Write what is being typed, before going elsewhere; false when it was refused."""
        return self._group.write()

    def give_up(self) -> None:
        """Come back to what is on disk."""
        if self._list is None:
            return
        self._group.give_up({name: getattr(self._list, name) for name in self.layout_.fields})
        self._show_choices(self._list)

    # ------------------------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write when a choice is left."""
        if event.type() is QEvent.Type.FocusOut and self._group.chosen:
            self._group.write()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape writes and goes back to the table; words that were refused are given up."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._group.refused:
            self.give_up()
        elif self.settle():
            self.table_requested.emit()
