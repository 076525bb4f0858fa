"""The proposals of a programme as rows: what was decided of each, and which of them are shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from pacte.domain.commitment import level_place
from pacte.domain.programme import NO_MEASURE, Decision, Programme, Proposal
from pacte.domain.search import Searched, search_words
from pacte.domain.suggestion import Suggestion
from ui.language import in_series, shown
from ui.plain_text import counted

_translate = QCoreApplication.translate
_BETWEEN = " › "


class State(StrEnum):
    """What a person made of a proposal so far."""

    #: A suggestion waits for a decision.
    OPEN = "open"
    #: It is evidence on a measure.
    KEPT = "kept"
    #: Every measure suggested was dropped.
    DROPPED = "dropped"
    #: Nothing was suggested, nothing decided.
    UNMATCHED = "unmatched"
    #: Somebody noted that it is about no measure.
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Offer:
    """A measure that a proposal may be about, suggested or chosen by a person; `level` where one is meant."""

    measure: str
    level: str | None
    why: tuple[str, ...]
    decision: Decision | None

    @property
    def kept(self) -> bool:
        """Whether the proposal is evidence on it."""
        return self.decision is not None and self.decision.kept


@dataclass(frozen=True)
class ProposalRow:
    """A proposal, the measures offered for it, and the proposals that only repeat it."""

    proposal: Proposal
    offers: tuple[Offer, ...]
    repeated: tuple[Proposal, ...] = ()

    @cached_property
    def state(self) -> State:
        """What was made of it so far."""
        if any(one.kept for one in self.offers):
            return State.KEPT
        if self.proposal.own_idea:
            return State.OWN
        if not self.offers:
            return State.UNMATCHED
        return State.OPEN if any(one.decision is None for one in self.offers) else State.DROPPED

    @property
    def waits(self) -> bool:
        """Whether nobody looked at it yet."""
        return self.state in (State.OPEN, State.UNMATCHED)

    @property
    def dropped(self) -> bool:
        """Whether a measure suggested was dropped, whatever became of the others."""
        return any(one.decision is not None and not one.kept for one in self.offers)

    @property
    def heading(self) -> str:
        """The titles above it, from the highest."""
        return _BETWEEN.join(self.proposal.heading)

    @property
    def state_words(self) -> str:
        """What was made of it, in words."""
        if self.state is State.OPEN:
            left = sum(one.decision is None for one in self.offers)
            one, many = (
                _translate("Programme", "{} suggestion"),
                _translate("Programme", "{} suggestions"),
            )
            return counted(left, one, many)
        return {
            State.KEPT: _translate("Programme", "Retenue"),
            State.DROPPED: _translate("Programme", "Écartée"),
            State.UNMATCHED: _translate("Programme", "Sans suggestion"),
            State.OWN: _translate("Programme", "Aucune mesure"),
        }[self.state]

    @property
    def measures_words(self) -> str:
        """Which measures that is about: those kept, else those that are offered."""
        kept = [
            shown(level_place(one.measure, one.decision.level or "N"))
            for one in self.offers
            if one.kept and one.decision
        ]
        if kept:
            return in_series(kept)
        left = [one.measure for one in self.offers if one.decision is None]
        if self.state is not State.OPEN:
            return ""
        one, many = _translate("Programme", "mesure {}"), _translate("Programme", "mesures {}")
        return (one if len(left) == 1 else many).format(", ".join(left))

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        number = self.proposal.number
        point = _translate("Programme", "point {}").format(number) if number else ""
        parts = (point, self.proposal.text, self.state_words, self.measures_words)
        return ", ".join(part for part in parts if part)

    @cached_property
    def search(self) -> Searched:
        """All that one may look for; made at the first search."""
        one = self.proposal
        return Searched.of(one.number, one.whole, *one.heading, *one.themes)


def _offers(proposal: Proposal, suggestions: tuple[Suggestion, ...]) -> tuple[Offer, ...]:
    """Return the measures suggested, then those that a person chose beside them."""
    suggested = {one.measure for one in suggestions}
    offers = [Offer(one.measure, one.level, one.why, proposal.decision(one.measure)) for one in suggestions]
    chosen = (one for one in proposal.decisions if one.measure not in (*suggested, NO_MEASURE))
    return (*offers, *(Offer(one.measure, one.level, (), one) for one in chosen if one.kept))


def proposal_rows(
    programme: Programme, suggestions: Mapping[str, tuple[Suggestion, ...]]
) -> tuple[ProposalRow, ...]:
    """Return the proposals in the order of their document, those that repeat another with the other one."""
    return tuple(
        ProposalRow(one, _offers(one, suggestions.get(one.id, ())), programme.repeated_by(one.id))
        for one in programme.distinct
    )


class Wanted(StrEnum):
    """What the table is narrowed to."""

    ALL = "all"
    WAITING = "waiting"
    SUGGESTED = "suggested"
    UNMATCHED = "unmatched"
    KEPT = "kept"
    DROPPED = "dropped"
    NONE = "none"


#: What is narrowed to proposals in one state only.
_STATES = {
    Wanted.SUGGESTED: State.OPEN,
    Wanted.UNMATCHED: State.UNMATCHED,
    Wanted.KEPT: State.KEPT,
    Wanted.NONE: State.OWN,
}


@dataclass(frozen=True, slots=True)
class ProposalFilter:
    """Which proposals are shown; a part that is None or empty hides nothing."""

    wanted: Wanted = Wanted.ALL
    theme: str | None = None
    words: str = ""

    def keeps(self, row: ProposalRow) -> bool:
        """Whether a proposal is shown."""
        return (
            is_wanted(row, self.wanted)
            and (self.theme is None or self.theme in row.proposal.themes)
            and (not self.words or row.search.has(search_words(self.words)))
        )


def is_wanted(row: ProposalRow, wanted: Wanted) -> bool:
    """Whether a proposal is one of those asked for."""
    if wanted is Wanted.WAITING:
        return row.waits
    if wanted is Wanted.DROPPED:
        return row.dropped
    return wanted is Wanted.ALL or row.state is _STATES[wanted]
