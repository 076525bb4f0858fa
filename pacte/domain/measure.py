"""Measures and their levels, as a catalogue states them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One level of ambition of a measure: `N1`, `N2`, `N3`, or `N` where the measure has only one.

    `text` is the official text, or None when nobody here has it ("texte officiel à compléter").
    `points` is the level's worth in Lyon's count; `required_actions` how many of the actions it lists
    must be done, None where it does not count actions; `deadlines` the years that the text names.
    """

    code: str
    text: str | None
    points: int = 1
    required_actions: int | None = None
    deadlines: tuple[int, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure with its official title, a short name for tight places and its levels in order.

    `number` is text ("33", "12 bis"); `see_also` the numbers of the measures it refers to; `local` says
    that the collective or the list added it to the national ones. `keywords` are the words and phrases by
    which programmes speak of it: they suggest it, and nothing else.
    """

    number: str
    title: str
    short: str
    theme: str
    levels: tuple[Level, ...]
    local: bool = False
    see_also: tuple[str, ...] = ()
    source: str = ""
    keywords: tuple[str, ...] = ()

    @property
    def single_level(self) -> bool:
        """Whether the measure has one level only, shown across the three columns."""
        return len(self.levels) == 1

    @property
    def points(self) -> int:
        """All the points of the measure's levels."""
        return sum(level.points for level in self.levels)

    def level(self, code: str) -> Level | None:
        """Return the level with this code, or None."""
        return next((level for level in self.levels if level.code == code), None)
