"""A catalogue: principles, measures, themes and the threshold to sign. All of it is data."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.sentence import Sentence

_DATED = re.compile(r"(.+), municipales (\d{4})")


def edition_of(title: str) -> tuple[str, str] | None:
    """Return the name and the year of an official title that ends in an election, None for any other."""
    found = _DATED.fullmatch(title)
    return (found[1], found[2]) if found else None


def edition_name(title: str) -> str:
    """Return « Pacte pour la Transition, édition 2020 » for the official title that ends in « municipales 2020 ».

    The year is that of an edition, not of the election that a file is about. Any other title stays as it is.
    """
    edition = edition_of(title)
    return title if edition is None else Sentence("{}, édition {}", *edition)


@dataclass(frozen=True, slots=True)
class Principle:
    """A transversal principle that every signing list accepts."""

    code: str
    title: str
    text: str
    source: str = ""


@dataclass(frozen=True)
class Catalogue:
    """The measures a pact is made of, in the order they are printed, local measures last.

    `title` is the official one, which data keeps; `name` is what people read on screen and paper.
    `minimum_measures` is how many measures a list must keep to sign; `sources` tells, by key, where the
    texts come from; `themes` is their order on screen and paper.
    """

    id: str
    title: str
    minimum_measures: int
    themes: tuple[str, ...]
    principles: tuple[Principle, ...]
    measures: tuple[Measure, ...]
    sources: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What people read: the title, or the edition it is of."""
        return edition_name(self.title)

    @cached_property
    def _by_number(self) -> dict[str, Measure]:
        return {measure.number: measure for measure in self.measures}

    @cached_property
    def national_measures(self) -> tuple[Measure, ...]:
        """The measures of the catalogue itself, without the local ones."""
        return tuple(measure for measure in self.measures if not measure.local)

    @cached_property
    def all_themes(self) -> tuple[str, ...]:
        """Every theme in use: the catalogue's, then those that only local measures have."""
        return tuple(dict.fromkeys([*self.themes, *(measure.theme for measure in self.measures)]))

    @cached_property
    def level_codes(self) -> tuple[str, ...]:
        """The column codes of the measures with several levels, in order ("N1", "N2", "N3")."""
        several = (level.code for m in self.measures if not m.single_level for level in m.levels)
        return tuple(dict.fromkeys(several))

    def find(self, number: str) -> Measure | None:
        """Return the measure with this number, or None."""
        return self._by_number.get(number)

    def measure(self, number: str) -> Measure:
        """Return the measure with this number; raises `KnownError` when there is none."""
        found = self._by_number.get(number)
        if found is None:
            if not self.measures:
                raise KnownError("La mesure {} n’existe pas : ce dossier n’a aucune mesure.", number)
            raise KnownError(
                "La mesure {} n’existe pas dans ce dossier ; choisissez un numéro parmi {} à {}.",
                number,
                self.measures[0].number,
                self.measures[-1].number,
            )
        return found

    def level(self, number: str, code: str) -> Level:
        """Return one level; raises `KnownError` naming the codes that the measure has."""
        measure = self.measure(number)
        found = measure.level(code)
        if found is None:
            codes = ", ".join(level.code for level in measure.levels)
            raise KnownError(
                "La mesure {} n’a pas de niveau « {} » ; choisissez parmi : {}.", number, code, codes
            )
        return found

    def levels(self) -> Iterator[tuple[Measure, Level]]:
        """Yield every level with its measure, in printing order."""
        for measure in self.measures:
            for level in measure.levels:
                yield measure, level

    def gives_text_of(self, level: Level) -> bool:
        """Whether the level's text is the catalogue's own; the collective types in what is missing."""
        return level.text is not None and level.source in self.sources

    def by_theme(self) -> list[tuple[str, list[Measure]]]:
        """Return the measures under each theme in use, in the themes' order."""
        groups: dict[str, list[Measure]] = {theme: [] for theme in self.all_themes}
        for measure in self.measures:
            groups[measure.theme].append(measure)
        return [(theme, measures) for theme, measures in groups.items() if measures]
