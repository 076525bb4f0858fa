"""Where a meeting stops: the principles, then the measures, one at a time."""

from collections.abc import Iterator
from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Principle
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from ui.grid_rows import LevelSpot, PrincipleSpot, Spot, spot_answer

#: From the answer that commits to most to the one that commits to nothing.
_FARTHEST_FIRST = (
    Answer.AGREED,
    Answer.RESERVED,
    Answer.UNDECIDED,
    Answer.OUT_OF_COMPETENCE,
    Answer.REFUSED,
)


@dataclass(frozen=True, slots=True)
class Stop:
    """A principle or a measure; `key` is its code or number, `spots` what one answers on."""

    key: str
    title: str
    short: str
    spots: tuple[Spot, ...]

    @property
    def is_principle(self) -> bool:
        """Whether it is a principle, which takes no reservation."""
        return isinstance(self.spots[0], PrincipleSpot)

    @property
    def lacks_text(self) -> bool:
        """Whether a level of it has no official text yet."""
        return any(isinstance(spot, LevelSpot) and spot.level.text is None for spot in self.spots)

    def answered(self, one: CandidateList) -> bool:
        """Whether a list answered to it, to one level at least; a passage of its programme is no answer."""
        return any(spot_answer(one, spot) is not None for spot in self.spots)

    def discussed(self, one: CandidateList) -> bool:
        """Whether the answer to it, to one level at least, is still awaited."""
        return any(spot_answer(one, spot) is Answer.UNDECIDED for spot in self.spots)

    def best(self, one: CandidateList) -> Answer | None:
        """Return the answer that goes farthest among its levels, None where nothing was answered."""
        answers = {spot_answer(one, spot) for spot in self.spots}
        return next((answer for answer in _FARTHEST_FIRST if answer in answers), None)


def textless_place(stops: tuple[Stop, ...]) -> tuple[str, str] | None:
    """Return the first measure and level without an official text, None when all have theirs."""
    spots = (spot for stop in stops for spot in stop.spots)
    return next((s.place for s in spots if isinstance(s, LevelSpot) and s.level.text is None), None)


def _principle_stop(principle: Principle) -> Stop:
    return Stop(principle.code, principle.title, principle.title, (PrincipleSpot(principle),))


def _measure_stop(measure: Measure) -> Stop:
    spots = tuple(LevelSpot(measure, level) for level in measure.levels)
    return Stop(measure.number, measure.title, measure.short, spots)


def all_stops(dossier: Dossier) -> Iterator[Stop]:
    """Yield every principle, then every measure that has something to answer."""
    yield from map(_principle_stop, dossier.catalogue.principles)
    yield from (_measure_stop(measure) for measure in dossier.catalogue.measures if measure.levels)


def meeting_stops(dossier: Dossier, *also: str) -> tuple[Stop, ...]:
    """Return the stops of a meeting: the principles, then the measures the collective chose, or all of them.

    `also` are the keys of others that this meeting came to.
    """
    chosen = dossier.collective.chosen_measures
    stops = list(all_stops(dossier))
    if not chosen:
        return tuple(stops)
    by_key = {stop.key: stop for stop in stops if not stop.is_principle}
    wanted = [by_key[key] for key in dict.fromkeys((*chosen, *also)) if key in by_key]
    return (*(stop for stop in stops if stop.is_principle), *wanted)
