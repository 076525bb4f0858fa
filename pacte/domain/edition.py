"""What a document says of a catalogue: measures and texts as they stand in it, nothing of it taken over yet."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from pacte.domain.catalogue import Principle
from pacte.domain.measure import Measure

_Value = TypeVar("_Value", str, int)


class Part(StrEnum):
    """What a line of the document is: each line that is not blank is one of these."""

    MEASURE = "measure"
    LEVEL = "level"
    THEME = "theme"
    PRINCIPLE = "principle"
    #: The title of the catalogue, or the threshold to sign.
    FRAME = "frame"
    #: Titles of columns, page numbers: what goes round the texts.
    FURNITURE = "furniture"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class EditionLine:
    """A line, a row or an entry of the document: where it stands, its words, and what it was taken for.

    `measure` and `level` name what it belongs to, empty where it belongs to none.
    """

    place: str
    text: str
    part: Part
    measure: str = ""
    level: str = ""


@dataclass(frozen=True)
class EditionMeasure:
    """A measure as a document gives it.

    What the document does not say of it is empty, a level's worth 0 and its text None; an empty number means that
    it is told by its title alone. `place` is where it stands, `places` where each level does, by code; `doubts` say
    in French why the reading is unsure.
    """

    measure: Measure
    place: str
    places: dict[str, str] = field(default_factory=dict)
    doubts: tuple[str, ...] = ()

    def place_of(self, code: str) -> str:
        """Return where a level stands, else where its measure does."""
        return self.places.get(code, self.place)


@dataclass(frozen=True)
class EditionPrinciple:
    """A principle as a document gives it: what it does not say of it is empty; `doubts` say why it is unsure."""

    principle: Principle
    place: str
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said(Generic[_Value]):
    """What a document says of the catalogue itself, its title or its threshold, and where."""

    value: _Value
    place: str


@dataclass(frozen=True)
class Edition:
    """A document read as a catalogue.

    `sources` are those that it names its texts' origins by, if it does. `title` and `threshold`, at least so many
    measures to sign, are None where it does not say them. `pages_left` are the pages of a workbook that were not
    read.
    """

    document: str
    measures: tuple[EditionMeasure, ...]
    lines: tuple[EditionLine, ...] = ()
    sources: dict[str, str] = field(default_factory=dict)
    principles: tuple[EditionPrinciple, ...] = ()
    title: Said[str] | None = None
    threshold: Said[int] | None = None
    pages_left: tuple[str, ...] = ()

    @cached_property
    def unread(self) -> tuple[EditionLine, ...]:
        """The lines that could not be placed."""
        return tuple(line for line in self.lines if line.part is Part.UNREAD)

    @property
    def texts(self) -> int:
        """How many level texts it gives."""
        return sum(level.text is not None for one in self.measures for level in one.measure.levels)
