"""The rows of the table of measures: what is asked of the lists, and what the collective made of it."""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from pacte.domain.search import Searched, search_of_levels, search_words
from pacte.edits.measures import LOCAL_THEME
from ui.plain_text import counted

_translate = QCoreApplication.translate


class Texts(StrEnum):
    """Where the texts of a measure stand, the most urgent first."""

    MISSING = "missing"
    COMPLETED = "completed"
    LOCAL = "local"
    OFFICIAL = "official"


@dataclass(frozen=True)
class MeasureRow:
    """A measure: whether the collective chose it, how many texts are missing or were typed in here."""

    measure: Measure
    chosen: bool
    missing: int
    completed: int
    theme: str = field(default="")

    @property
    def texts(self) -> Texts:
        """Where its texts stand."""
        if self.measure.local:
            return Texts.LOCAL
        if self.missing:
            return Texts.MISSING
        return Texts.COMPLETED if self.completed else Texts.OFFICIAL

    @property
    def texts_words(self) -> str:
        """Where its texts stand, in words; nothing when all of them are the catalogue's own."""
        missing = counted(
            self.missing,
            _translate("Measures", "{} texte à compléter"),
            _translate("Measures", "{} textes à compléter"),
        )
        completed = counted(
            self.completed,
            _translate("Measures", "{} texte complété ici"),
            _translate("Measures", "{} textes complétés ici"),
        )
        return {
            Texts.MISSING: missing,
            Texts.COMPLETED: completed,
            Texts.LOCAL: "" if self.measure.theme == LOCAL_THEME else self.measure.theme,
            Texts.OFFICIAL: "",
        }[self.texts]

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        chosen = _translate("Measures", "choisie par le collectif")
        words = _translate("Measures", "mesure {}, {}").format(self.measure.number, self.measure.short)
        other = _translate("Measures", "non choisie par le collectif")
        return ", ".join(part for part in (words, chosen if self.chosen else other, self.texts_words) if part)

    @cached_property
    def search(self) -> Searched:
        """All that one may look for; made at the first search."""
        return search_of_levels(self.measure)


def missing_levels(catalogue: Catalogue, measure: Measure) -> tuple[Level, ...]:
    """Return the levels of a measure whose official text is missing; a local one has no official text."""
    return () if measure.local else tuple(level for level in measure.levels if level.text is None)


def measure_rows(dossier: Dossier) -> tuple[MeasureRow, ...]:
    """Return a row for each measure by theme, the local ones last and in their own order."""
    catalogue = dossier.catalogue
    chosen = set(dossier.collective.chosen_measures)
    themes = {theme: place for place, theme in enumerate(catalogue.all_themes)}
    national = sorted(catalogue.national_measures, key=lambda one: themes[one.theme])
    local = [one for one in catalogue.measures if one.local]
    title = _translate("Measures", "Mesures locales du collectif")
    return tuple(
        MeasureRow(
            one,
            one.number in chosen,
            len(missing_levels(catalogue, one)),
            sum(level.text is not None and not catalogue.gives_text_of(level) for level in one.levels),
            title if one.local else one.theme,
        )
        for one in (*national, *local)
    )


class Wanted(StrEnum):
    """What the table is narrowed to."""

    ALL = "all"
    CHOSEN = "chosen"
    MISSING = "missing"
    COMPLETED = "completed"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class MeasuresFilter:
    """Which measures are shown; a part that is None or empty hides nothing."""

    wanted: Wanted = Wanted.ALL
    theme: str | None = None
    words: str = ""

    def keeps(self, row: MeasureRow) -> bool:
        """Whether a row is shown."""
        return (
            is_wanted(row, self.wanted)
            and (self.theme is None or row.theme == self.theme)
            and (not self.words or row.search.has(search_words(self.words)))
        )


def is_wanted(row: MeasureRow, wanted: Wanted) -> bool:
    """Whether a measure is one of those asked for."""
    return {
        Wanted.ALL: True,
        Wanted.CHOSEN: row.chosen,
        Wanted.MISSING: row.missing > 0,
        Wanted.COMPLETED: row.completed > 0 and not row.measure.local,
        Wanted.LOCAL: row.measure.local,
    }[wanted]
