"""What is missing before a list can sign, each with the way there."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.commitment import level_place
from pacte.domain.readiness import Gap
from pacte.domain.signing import Side
from ui.callout import Callout
from ui.language import shown
from ui.plain_text import PlainLabel, counted, menu_text, typographic
from ui.theme import sized
from ui.tokens import STEP

Place = tuple[str, str]


class GapCallout(Callout):
    """One gap. Its button goes where it is mended; several places are offered in a menu."""

    place_requested = Signal(object)
    side_requested = Signal(object)

    def __init__(self, gap: Gap, parent: QWidget | None = None) -> None:
        super().__init__(Answer.REFUSED if gap.blocks else Answer.RESERVED, parent)
        self.gap = gap
        self.show_settled(settled=False)
        self.action.setAccessibleName(f"{self.action.text()} {shown(gap.words)}")
        self.action_requested.connect(self._go)

    def show_settled(self, *, settled: bool) -> None:
        """Show the gap, or that somebody was just named for its side: in the same room, so that no form moves."""
        self.setMinimumHeight(self.height() if settled else 0)
        words = self._settled_words() if settled else shown(self.gap.words)
        kind = Answer.REFUSED if self.gap.blocks else Answer.RESERVED
        self.say(words, "" if settled else self._action_words(), Answer.AGREED if settled else kind)
        if settled:
            # In the room of a button the words stand in the middle, and so does their mark.
            self._row.setAlignment(self._mark, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(words)

    def _settled_words(self) -> str:
        if self.gap.side is Side.LIST:
            return self.tr("Quelqu’un signe pour la liste.")
        return self.tr("Quelqu’un signe pour le collectif.")

    def _places(self) -> tuple[Place, ...]:
        return (*((code, "") for code in self.gap.principles), *self.gap.places)

    def _action_words(self) -> str:
        if self.gap.side is not None:
            return self.tr("Ajouter")
        if len(self._places()) > 1:
            return self.tr("Y aller…")
        if self._places():
            return self.tr("Y aller")
        return self.tr("Ouvrir la grille") if self.gap.blocks else ""

    def _go(self) -> None:
        places = self._places()
        if self.gap.side is not None:
            self.side_requested.emit(self.gap.side)
        elif len(places) > 1:
            self.menu().popup(self.action.mapToGlobal(QPoint(0, self.action.height())))
        else:
            self.place_requested.emit(places[0] if places else ("", ""))

    def menu(self) -> QMenu:
        """Return a menu of all the places."""
        menu = QMenu(self)
        menu.setAccessibleName(shown(self.gap.words))
        for place in self._places():
            measure, level = place
            words = shown(level_place(measure, level)) if level else self.tr("principe {}").format(measure)
            action = menu.addAction(menu_text(words))
            action.triggered.connect(lambda _=False, wanted=place: self.place_requested.emit(wanted))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu


class GapsPanel(QWidget):
    """All that is missing, what keeps from signing first."""

    #: A place of the grid is to be shown: a measure and its level, a principle and "", or twice "".
    place_requested = Signal(object)
    #: Somebody is to be named for a side.
    side_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gaps: tuple[Gap, ...] | None = None
        self.callouts: list[GapCallout] = []
        #: The gaps that were just closed in the form, which still take their room.
        self.settled: list[GapCallout] = []
        self.title = PlainLabel(wrap=True)
        self.title.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self.advice = PlainLabel(self.tr("À regarder (n’empêche pas de signer)"), wrap=True)
        self.advice.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self._column.addWidget(self.title)
        self._column.addWidget(self.advice)

    def show_gaps(self, gaps: tuple[Gap, ...], *, typed: bool = False) -> None:
        """Show these gaps; those that were shown already stay as they are.

        Where somebody was `typed` for a side, its gap says so and keeps its room: the form below does not move.
        """
        if gaps == self._gaps and (typed or not self.settled):
            return
        self._gaps = gaps
        known = {one.gap: one for one in (*self.callouts, *self.settled)}
        closed = [gap for gap in known if typed and gap.side is not None and gap not in gaps]
        for gone in set(known).difference(gaps, closed):
            known[gone].hide()
            self._column.removeWidget(known[gone])
            known.pop(gone).deleteLater()
        before = set(map(id, self.settled))
        self.callouts = [known.get(gap) or self._made(gap) for gap in gaps]
        self.settled = [known[gap] for gap in closed]
        for one in (*self.callouts, *self.settled):
            if (id(one) in before) is not (one in self.settled):
                one.show_settled(settled=one in self.settled)
        blocking = [one for one in self.callouts if one.gap.blocks]
        advising = [one for one in self.callouts if not one.gap.blocks]
        self.advice.setVisible(bool(advising))
        above = sorted(
            [*blocking, *self.settled],
            key=lambda one: list(Side).index(one.gap.side) + 1 if one.gap.side else 0,
        )
        for place, widget in enumerate([self.title, *above, self.advice, *advising]):
            self._column.insertWidget(place, widget)
        self.title.setText(self._title(len(blocking)))

    def _title(self, blocking: int) -> str:
        if not blocking:
            return typographic(self.tr("Rien ne manque : la liste peut signer"))
        # « Points » are those of the score.
        one = self.tr("{} chose à régler avant de signer")
        return counted(blocking, one, self.tr("{} choses à régler avant de signer"))

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key goes, in this order."""
        return [one.action for one in self.callouts]

    def _made(self, gap: Gap) -> GapCallout:
        callout = GapCallout(gap, self)
        callout.place_requested.connect(self.place_requested)
        callout.side_requested.connect(self.side_requested)
        return callout


def missing_side(gaps: tuple[Gap, ...]) -> Side | None:
    """Return the side that nobody signs for when that alone keeps a list from signing."""
    blocking = [gap for gap in gaps if gap.blocks]
    return blocking[0].side if blocking and all(gap.side is not None for gap in blocking) else None
