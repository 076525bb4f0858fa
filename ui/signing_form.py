"""What is written before signing: the day, the place, who signs for each side."""

from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.signing import Side, Signatory
from pacte.domain.wording import search_key
from pacte.edits import signings
from ui.announcement import announce
from ui.buttons import Button, Look
from ui.callout import Callout
from ui.captioned import captioned
from ui.day_field import DayField
from ui.language import shown
from ui.plain_text import PlainLabel
from ui.signatory_rows import SignatoryRows
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import PartnerField

#: Under this width day and place stand under each other.
_NARROW_LETTERS = 64


@dataclass(frozen=True, slots=True)
class SigningDraft:
    """What was typed for a list and is not signed yet; `day` is ISO 8601, or what was typed instead."""

    day: str
    place: str
    signatories: tuple[Signatory, ...]


def first_draft(dossier: Dossier, one: CandidateList) -> SigningDraft:
    """Return what to propose: today, in town; those who signed last sign an amendment, their signatures anew."""
    last = one.signings[-1] if one.signings else None
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    people = tuple(Signatory(who.name, who.capacity, who.side) for who in last.signatories) if last else ()
    return SigningDraft(today, last.place if last else dossier.municipality.name, people)


def names_known(dossier: Dossier, one: CandidateList, side: Side) -> tuple[str, ...]:
    """Return the names typed in the file of people who may sign for a side, the likeliest first."""
    signed = [
        who.name
        for other in dossier.lists
        for s in other.signings
        for who in s.signatories
        if who.side is side
    ]
    met = [name for meeting in one.meetings for name in meeting.people]
    first = [one.head] if side is Side.LIST else [who.name for who in dossier.collective.members]
    return _once([*first, *signed, *met])


def capacities_known(dossier: Dossier, side: Side) -> tuple[str, ...]:
    """Return the capacities typed in the file for a side."""
    people = [who for other in dossier.lists for s in other.signings for who in s.signatories]
    return _once([who.capacity for who in people if who.side is side])


def _once(words: list[str | None]) -> tuple[str, ...]:
    return tuple({search_key(word): word for word in reversed(words) if word}.values())[::-1]


class SigningForm(QWidget):
    """Takes what a signing needs; signing itself is the page's affair."""

    #: Something else was typed, picked or drawn.
    changed = Signal()
    sign_requested = Signal()
    #: Something could not be pasted: why.
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(wrap=True)
        self.title.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        self.day = DayField()
        self.place = PartnerField()
        self.sides = {side: SignatoryRows(side) for side in Side}
        self._where = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.day_trouble, self.trouble = Callout(Answer.REFUSED), Callout(Answer.REFUSED)
        for callout in (self.day_trouble, self.trouble):
            callout.hide()
        self.sign_button = Button("", Look.PRIMARY)
        self.sign_button.clicked.connect(self.sign_requested)
        self.day.day_typed.connect(self.day_trouble.hide)
        self.day.day_typed.connect(self._on_changed)
        self.day.day_left.connect(self.day_holds)
        self.place.words_typed.connect(self._on_changed)
        for line in (self.day.line, self.place):
            line.paste_refused.connect(self.told)
        for rows in self.sides.values():
            rows.changed.connect(self._on_changed)
        self._lay_out()
        self.show_kind(amends=False)

    def _lay_out(self) -> None:
        where = self._where
        where.setSpacing(2 * STEP)
        day = captioned(self.day, self.tr("Date"))
        day.addWidget(self.day_trouble)
        for field in (day, captioned(self.place, self.tr("Lieu"))):
            where.addLayout(field, 1)
            # The button of the day is taller than a line: what is typed stands in one line all the same.
            where.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * STEP)
        column.addWidget(self.title)
        column.addLayout(where)
        for rows in self.sides.values():
            column.addWidget(rows)
        column.addWidget(self.trouble)
        column.addWidget(self.sign_button, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the place under the day where both have no room in a row."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_LETTERS * self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        self._where.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def show_draft(self, draft: SigningDraft) -> None:
        """Show what was typed for a list."""
        self.day.set_day(draft.day)
        self.place.set_words(draft.place)
        for rows in self.sides.values():
            rows.show_signatories(draft.signatories)
        self.trouble.hide()
        self.day_trouble.hide()

    def offer(self, dossier: Dossier, one: CandidateList) -> None:
        """Complete what is typed from the names of the file."""
        places = [s.place for other in dossier.lists for s in other.signings]
        self.place.offer(_once([dossier.municipality.name, *places]))
        for side, rows in self.sides.items():
            rows.offer(names_known(dossier, one, side), capacities_known(dossier, side))

    def show_kind(self, *, amends: bool) -> None:
        """Say whether a pact or an amendment is signed."""
        self.title.setText(self.tr("Signer un avenant") if amends else self.tr("Signer"))
        self.sign_button.setText(self.tr("Signer l’avenant…") if amends else self.tr("Signer le pacte…"))

    def allow(self, *, writing: bool) -> None:
        """Let the form be filled in, or only read."""
        self.day.allow(writing=writing)
        self.place.allow(writing=writing)
        for rows in self.sides.values():
            rows.allow(writing=writing)
        self.sign_button.setEnabled(writing)

    @property
    def draft(self) -> SigningDraft:
        """What the form says."""
        people = tuple(one for rows in self.sides.values() for one in rows.signatories)
        return SigningDraft(self.day.day(), self.place.words(), people)

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key goes after the day, in this order."""
        rows = [stop for rows in self.sides.values() for stop in rows.stops]
        return [self.place, *rows, self.sign_button]

    def day_holds(self) -> bool:
        """Return whether one can sign on the day that is written; under it is said why not."""
        try:
            signings.checked_day(self.day.day())
        except KnownError as error:
            self.day_trouble.say(shown(error.sentence))
            announce(self.day_trouble, self.day_trouble.words)
            self.day_trouble.show()
            return False
        self.day_trouble.hide()
        return True

    def say_trouble(self, sentence: str) -> None:
        """Say why nothing was signed."""
        self.trouble.say(sentence)
        self.trouble.show()

    def _on_changed(self) -> None:
        self.trouble.hide()
        self.changed.emit()
