"""The panel beside the table of measures: one measure, its texts, and its words when it is a local one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Measure
from ui.field_group import FieldGroup
from ui.measure_keywords import MeasureKeywords, SaveKeywords
from ui.measure_panel_layout import MeasurePanelLayout
from ui.surfaces import Card


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """The words of a local measure, as typed."""

    title: str
    short: str | None
    theme: str | None
    text: str | None


#: Writes the words of a local measure and tells whether they are on disk.
Save = Callable[[Measure, MeasureWords], bool]


class MeasurePanel(Card):
    """Shows a measure; the words of a local one go to disk by themselves."""

    typing_changed = Signal(bool)
    told = Signal(str)
    table_requested = Signal()
    #: The measure is to be counted among those chosen, or no longer.
    tick_requested = Signal()
    #: The text of the level with this code is to be typed in or corrected.
    text_requested = Signal(str)
    move_requested = Signal(int)
    remove_requested = Signal()

    def __init__(self, save: Save, save_keywords: SaveKeywords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._measure: Measure | None = None
        self._keywords = MeasureKeywords(save_keywords)
        parts = self.layout_ = MeasurePanelLayout(self, self._keywords)
        self._group = FieldGroup(parts.fields, self._writing, parts.unwritten, self._ready, self)
        self._group.typing_changed.connect(self.typing_changed)
        self._group.told.connect(self.told)
        self._keywords.typing_changed.connect(self.typing_changed)
        self._keywords.told.connect(self.told)
        parts.chosen.clicked.connect(self.tick_requested)
        parts.up.clicked.connect(lambda: self.move_requested.emit(-1))
        parts.down.clicked.connect(lambda: self.move_requested.emit(1))
        parts.remove.clicked.connect(self.remove_requested)

    # ------------------------------------------------------------------------------------ what is shown

    def show_measure(self, one: Measure, catalogue: Catalogue, *, chosen: bool, read_only: bool) -> None:
        """Show a measure; words being typed about the same one stay. Call `settle` before another."""
        parts = self.layout_
        if self._measure is None or self._measure.number != one.number:
            self._group.forget()
            parts.scroll.verticalScrollBar().setValue(0)
        self._measure = one
        heading = self.tr("Mesure {} · locale") if one.local else self.tr("Mesure {}")
        parts.heading.setText(heading.format(one.number))
        parts.title.setText(one.title)
        parts.title.setVisible(not one.local)
        parts.chosen.setChecked(chosen)
        parts.chosen.setEnabled(not read_only)
        parts.levels.setVisible(not one.local)
        parts.local.setVisible(one.local)
        if one.local:
            self._show_local(one, catalogue, read_only=read_only)
        else:
            self._show_levels(one, catalogue, read_only=read_only)
        self._keywords.show_measure(one, catalogue, read_only=read_only)

    def _show_levels(self, one: Measure, catalogue: Catalogue, *, read_only: bool) -> None:
        parts = self.layout_
        for place, level in enumerate(one.levels):
            known = place < len(parts.blocks)
            block = parts.block(place)
            if not known:
                block.text_requested.connect(lambda place=place: self._ask_text(place))
            block.show_level(level, catalogue, read_only=read_only)
        for place, block in enumerate(parts.blocks):
            block.setVisible(place < len(one.levels))

    def _ask_text(self, place: int) -> None:
        if self._measure is not None:
            self.text_requested.emit(self._measure.levels[place].code)

    def _show_local(self, one: Measure, catalogue: Catalogue, *, read_only: bool) -> None:
        parts = self.layout_
        parts.fields["theme"].offer(catalogue.all_themes)  # type: ignore[union-attr]
        parts.fields["short"].setPlaceholderText(one.title)
        for name, words in self._known().items():
            self._group.show(name, words)
            parts.fields[name].allow(writing=not read_only)
        local = [measure.number for measure in catalogue.measures if measure.local]
        place = local.index(one.number)
        parts.up.setEnabled(place > 0)
        parts.down.setEnabled(place < len(local) - 1)
        for button in (parts.up, parts.down, parts.remove):
            button.setVisible(not read_only)

    def _known(self) -> dict[str, str | None]:
        """Return the words on disk; a short name that is the title itself follows it."""
        assert self._measure is not None
        one = self._measure
        short = None if one.short == one.title else one.short
        return {"title": one.title, "short": short, "theme": one.theme, "text": one.levels[0].text}

    # ------------------------------------------------------------------------------------ words typed

    def _ready(self) -> bool:
        """Whether there is a title; it may be on its way."""
        return bool(self.layout_.fields["title"].words().strip())

    def _writing(self) -> Callable[[], bool]:
        one = self._measure
        assert one is not None
        words = {name: self._group.words(name, known) for name, known in self._known().items()}
        typed = MeasureWords(words["title"] or "", words["short"], words["theme"], words["text"])
        return lambda: self._save(one, typed)

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return self._group.write() and self._keywords.settle()

    # ------------------------------------------------------------------------------------ going about

    def take_cursor(self) -> None:
        """Put the cursor on what one most likely wants: the words, the first missing text, the tick."""
        parts = self.layout_
        if not parts.local.isHidden():
            parts.fields["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)
            parts.fields["title"].put_cursor_at_end()
            return
        notes = [block.note for block in parts.blocks if not block.isHidden()]
        notes.sort(key=lambda note: note.kind is not Answer.RESERVED)
        wanted = next((note.action for note in notes if note.action.isVisible()), parts.chosen)
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        parts.scroll.ensureWidgetVisible(wanted)

    @property
    def refused(self) -> bool:
        """Whether what was typed could not be written."""
        return self._group.refused or self._keywords.refused

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape writes and goes back to the table; words that were refused are given up."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.refused:
            self._give_up()
        elif self.settle():
            self.table_requested.emit()

    def _give_up(self) -> None:
        """Come back to what is on disk, where it could not be written."""
        if self._group.refused:
            self._group.give_up(self._known())
        if self._keywords.refused:
            self._keywords.give_up()
