"""How a catalogue that was read differs from the file's own: its title, threshold and principles, each measure."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import ClassVar, TypeVar

from pacte.domain.catalogue import Principle
from pacte.domain.edition import EditionMeasure, EditionPrinciple, Said
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
    """What differs about a measure, a principle or the catalogue itself, what matters most first."""

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
    THRESHOLD = "threshold"


_LEVEL_FACTS = {
    Difference.FILLED: Fact.TEXT_FILLED,
    Difference.SPELLING: Fact.SPELLING,
    Difference.CHANGED: Fact.TEXT_CHANGED,
    Difference.ADDED: Fact.LEVEL_ADDED,
    Difference.GONE: Fact.LEVEL_GONE,
}


@dataclass(frozen=True, slots=True)
class TitleDifference:
    """The catalogue's title: as the file has it, as the document gives it."""

    known: str
    read: Said[str]
    kind: Difference
    doubts: tuple[str, ...] = ()
    #: Who can sign does not hang on a title.
    decides_who_signs: ClassVar[bool] = False
    only_fills: ClassVar[bool] = False

    @property
    def key(self) -> str:
        """What names it among the differences of one document."""
        return "catalogue:title"

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What differs."""
        return (Fact.SPELLING if self.kind is Difference.SPELLING else Fact.TITLE,)


@dataclass(frozen=True, slots=True)
class ThresholdDifference:
    """How many measures a list must keep to sign: in the file, in the document."""

    known: int
    read: Said[int]
    doubts: tuple[str, ...] = ()
    decides_who_signs: ClassVar[bool] = True
    only_fills: ClassVar[bool] = False

    @property
    def key(self) -> str:
        """What names it among the differences of one document."""
        return "catalogue:threshold"

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What differs."""
        return (Fact.THRESHOLD,)


@dataclass(frozen=True)
class PrincipleDifference:
    """One principle: as the file has it (None when it is new), as the document gives it (None when it is absent)."""

    known: Principle | None
    read: EditionPrinciple | None
    title: Difference = Difference.SAME
    text: Difference = Difference.SAME
    doubts: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What names it among the differences of one document."""
        return f"principle:{self.known.code}" if self.known else f"principle:+{self.principle.code}"

    @property
    def principle(self) -> Principle:
        """The principle as the file has it, else as the document gives it."""
        if self.known is not None:
            return self.known
        assert self.read is not None
        return self.read.principle

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """What differs, each once, what matters most first; empty when nothing does."""
        if self.known is None:
            return (Fact.NEW,)
        if self.read is None:
            return (Fact.GONE,)
        title = Fact.TITLE if self.title is Difference.CHANGED else _LEVEL_FACTS.get(self.title)
        found = {title, _LEVEL_FACTS.get(self.text)}
        if self.read.principle.code != self.known.code:
            found.add(Fact.RENUMBERED)
        return tuple(fact for fact in Fact if fact in found)

    @property
    def only_fills(self) -> bool:
        """Whether taking it only fills in words that were missing, and nothing about it is unsure."""
        return self.facts == (Fact.TEXT_FILLED,) and not self.doubts

    @property
    def decides_who_signs(self) -> bool:
        """Whether taking it changes who can sign: a list that signs accepts every principle."""
        return self.known is None or self.read is None


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
    decides_who_signs: ClassVar[bool] = False

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


#: Anything that a person decides about.
AnyDifference = TitleDifference | ThresholdDifference | PrincipleDifference | MeasureDifference


@dataclass(frozen=True)
class CatalogueDifference:
    """Every measure and principle of the file and of the document, in the file's order, new ones after.

    `whole` tells whether the document is a whole catalogue, so that what is not in it is gone, or gives some texts
    only. `title` and `threshold` are None where they do not differ.
    """

    measures: tuple[MeasureDifference, ...]
    whole: bool
    principles: tuple[PrincipleDifference, ...] = ()
    title: TitleDifference | None = None
    threshold: ThresholdDifference | None = None

    @cached_property
    def differing(self) -> tuple[AnyDifference, ...]:
        """What differs or is unsure: title, threshold and principles, then measures, unsure ones first, absent last."""
        frame = [one for one in (self.title, self.threshold) if one is not None]
        return (*frame, *_unsure_first(self.principles), *_unsure_first(self.measures))


_Row = TypeVar("_Row", PrincipleDifference, MeasureDifference)


def _unsure_first(rows: tuple[_Row, ...]) -> list[_Row]:
    found = [one for one in rows if one.facts or one.doubts]
    return sorted(found, key=lambda one: (not one.doubts, one.read is None))
