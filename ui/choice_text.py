"""The words of what is chosen in the grid: its name, its title, its official text and where that comes from."""

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import level_place
from pacte.domain.wording import capitalised
from ui.buttons import Button
from ui.elided_label import ElidedLabel
from ui.grid_rows import LevelSpot, PrincipleSpot, Spot
from ui.language import shown
from ui.plain_text import PlainLabel, typographic
from ui.quote import Quote
from ui.theme import sized
from ui.tokens import STEP

_W = TypeVar("_W", bound=QWidget)
_MOST_NAMES = 9


class ChoiceText(QWidget):
    """Shows one level or principle in full, several by their names."""

    #: The text of the level is to be typed in, or corrected.
    text_requested = Signal()

    def __init__(self, heading: ElidedLabel, parent: QWidget | None = None) -> None:
        """`heading` stands elsewhere and names what is chosen."""
        super().__init__(parent)
        self.heading = heading
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self.title = self._added(PlainLabel(wrap=True))
        self.title.set_secondary()
        self.quote = self._added(Quote())
        self.source = self._added(PlainLabel(wrap=True))
        self.remarks = self._added(PlainLabel(wrap=True))
        for label in (self.source, self.remarks):
            label.set_secondary()
            label.setFont(sized(self.font(), 0.86))
        self.write = Button(parent=self)
        self.write.clicked.connect(self.text_requested)
        self._column.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)

    def _added(self, widget: _W) -> _W:
        self._column.addWidget(widget)
        return widget

    def show_spots(
        self, spots: tuple[Spot, ...], catalogue: Catalogue | None, whose: str, *, read_only: bool
    ) -> None:
        """Show what is chosen for the list named `whose`; `catalogue` tells whose words a text is."""
        only = spots[0] if len(spots) == 1 else None
        self.heading.setVisible(bool(spots))
        self.title.setVisible(bool(spots))
        self.quote.setVisible(only is not None)
        heading = remarks = source = write = ""
        if isinstance(only, PrincipleSpot):
            heading = self.tr("Principe {}").format(only.principle.code)
            self.title.setText(only.principle.title)
            self.quote.show_text(only.principle.text, official=True)
        elif isinstance(only, LevelSpot):
            heading = self._show_level(only)
            remarks = self._remarks(only)
            source = self._source(only, catalogue)
            write = "" if read_only else self._what_to_write(only, catalogue)
        elif spots:
            heading = self.tr("{} réponses choisies").format(len(spots))
            self.title.setText(self._named(spots))
        self.heading.set_text(f"{heading} · {whose}" if whose else heading, name=whose)
        for label, words in ((self.remarks, remarks), (self.source, source), (self.write, write)):
            label.setText(words)
            label.setVisible(bool(words))

    def _show_level(self, spot: LevelSpot) -> str:
        """Show the words of a level; its name."""
        several = len(spot.measure.levels) > 1
        heading = (self.tr("Mesure {} · {}") if several else self.tr("Mesure {}")).format(
            spot.measure.number, spot.level.code
        )
        self.title.setText(spot.measure.title)
        missing = self.tr("Texte officiel à compléter")
        self.quote.show_text(spot.level.text or missing, official=spot.level.text is not None)
        return heading

    def _source(self, spot: LevelSpot, catalogue: Catalogue | None) -> str:
        """Return where a text comes from that is not the catalogue's own."""
        level = spot.level
        if level.text is None or catalogue is None or catalogue.gives_text_of(level):
            return ""
        if spot.measure.local:
            return self.tr("Mesure locale : texte du collectif")
        if not level.source:
            return self.tr("Texte saisi par le collectif")
        return typographic(self.tr("Texte saisi par le collectif, source : {}").format(level.source))

    def _what_to_write(self, spot: LevelSpot, catalogue: Catalogue | None) -> str:
        if catalogue is None or spot.measure.local or catalogue.gives_text_of(spot.level):
            return ""
        return self.tr("Compléter ce texte…") if spot.level.text is None else self.tr("Corriger ce texte…")

    def _named(self, spots: tuple[Spot, ...]) -> str:
        names = [
            self.tr("principe {}").format(s.principle.code)
            if isinstance(s, PrincipleSpot)
            else shown(level_place(*s.place))
            for s in spots
        ]
        return " · ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")

    def _remarks(self, spot: LevelSpot) -> str:
        measure, level = spot.measure, spot.level
        remarks = []
        if level.deadlines:
            years = ", ".join(str(year) for year in level.deadlines)
            remarks.append(self.tr("échéance : {}").format(years))
        if level.required_actions:
            remarks.append(self.tr("actions demandées : {}").format(level.required_actions))
        if measure.see_also:
            remarks.append(self.tr("voir aussi : {}").format(", ".join(measure.see_also)))
        return capitalised(" · ".join(remarks))
