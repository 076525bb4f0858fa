"""How a catalogue that was read differs from the file's own, measure by measure."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from pacte.domain.edition import EditionMeasure
from pacte.domain.measure import Level, Measure


class Difference(StrEnum):
    """How one text differs. `spelling` means that only letters, spaces, quotes or marks do, not what is said."""

    SAME = "same"
    FILLED = "filled"
    SPELLING = "spelling"
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"


class Fact(StrEnum):
    """What differs about a measure, what matters most first."""

    NEW = "new"
    GONE = "gone"
    RENUMBERED = "renumbered"
    TITLE = "title"
    THEME = "theme"
    TEXT_CHANGED = "text_changed"
    LEVEL_ADDED = "level_added"
    LEVEL_GONE = "level_gone"
    TEXT_FILLED = "text_filled"
    SPELLING = "spelling"


_LEVEL_FACTS = {
    Difference.FILLED: Fact.TEXT_FILLED,
    Difference.SPELLING: Fact.SPELLING,
    Difference.CHANGED: Fact.TEXT_CHANGED,
    Difference.ADDED: Fact.LEVEL_ADDED,
    Difference.GONE: Fact.LEVEL_GONE,
}


@dataclass(frozen=True, slots=True)
class LevelDifference:
    """One level: as the file has it, as the document gives it, None where there is none."""

    code: str
    known: Level | None
    read: Level | None
    kind: Difference


@dataclass(frozen=True)
class MeasureDifference:
    """One measure: as the file has it (None when it is new), as the document gives it (None when it is absent).

    `title` is how its title differs, `theme` whether its theme does; `doubts` say in French what is unsure.
    """

    known: Measure | None
    read: EditionMeasure | None
    levels: tuple[LevelDifference, ...] = ()
    title: Difference = Difference.SAME
    theme: bool = False
    doubts: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What names it among the differences of one document."""
        if self.known is not None:
            return self.known.number
        assert self.read is not None
        return f"+{self.read.measure.number or self.read.measure.title}"

    @property
    def measure(self) -> Measure:
        """The measure as the file has it, else as the document gives it."""
        if self.known is not None:
            return self.known
        assert self.read is not None
        return self.read.measure

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What differs, each once, what matters most first; empty when nothing does."""
        if self.known is None:
            return (Fact.NEW,)
        if self.read is None:
            return (Fact.GONE,)
        found = {_LEVEL_FACTS[one.kind] for one in self.levels if one.kind is not Difference.SAME}
        if self.read.measure.number not in ("", self.known.number):
            found.add(Fact.RENUMBERED)
        if self.title is Difference.CHANGED:
            found.add(Fact.TITLE)
        if self.title is Difference.SPELLING:
            found.add(Fact.SPELLING)
        if self.theme:
            found.add(Fact.THEME)
        return tuple(fact for fact in Fact if fact in found)

    @property
    def only_fills(self) -> bool:
        """Whether taking it only fills in texts that were missing, and nothing about it is unsure."""
        return self.facts == (Fact.TEXT_FILLED,) and not self.doubts


@dataclass(frozen=True)
class CatalogueDifference:
    """Every measure of the file and of the document, in the file's order, new ones after.

    `whole` tells whether the document is a whole catalogue, so that what is not in it is gone, or gives some texts
    only.
    """

    measures: tuple[MeasureDifference, ...]
    whole: bool

    @cached_property
    def differing(self) -> tuple[MeasureDifference, ...]:
        """The measures about which something differs or is unsure, unsure ones first, absent ones last."""
        found = [one for one in self.measures if one.facts or one.doubts]
        return tuple(sorted(found, key=lambda one: (not one.doubts, one.read is None)))

    def find(self, key: str) -> MeasureDifference | None:
        """Return the measure with this key, or None."""
        return next((one for one in self.measures if one.key == key), None)
