"""What the sheets agree on: the order of lists and levels, their numbers, and the names formulas use.

Formulas never quote typed words. They find a row of the grid by its key, a list or a theme by its number, and a
weight by a name of our own making, so that sorting the grid breaks nothing and no word becomes a formula.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Level, Measure
from pacte.domain.scale import Scale, ScaleUnit
from pacte.domain.wording import search_key
from pacte.scoring.comparison import compared_lists
from pacte.scoring.score import Score, Scorer

#: The name of the cell that holds the share of each answer.
WEIGHT_NAMES: dict[Answer, str] = {
    Answer.AGREED: "poids_engage",
    Answer.RESERVED: "poids_reserve",
    Answer.REFUSED: "poids_refuse",
    Answer.OUT_OF_COMPETENCE: "poids_hors_competence",
    Answer.UNDECIDED: "poids_en_discussion",
}
#: « oui » when a level outside the town's competence leaves the total that the adjusted share divides by.
OUTSIDE_LEAVES = "hors_competence_retire"
#: « oui » when the local measures count in the score.
LOCAL_COUNTS = "mesures_locales_comptees"
MINIMUM_MEASURES = "minimum_mesures"
PRINCIPLES = "nombre_principes"

_MARK_WIDTH, _ONLY_MARK_WIDTH, _LARGEST_MARK_WIDTH = 4.8, 8.0, 12.0


@dataclass(frozen=True, slots=True)
class LevelWorth:
    """What levels with this code are worth in full: the name of the cell, the points, how many they are."""

    name: str
    code: str
    points: float
    levels: int


@dataclass(frozen=True, slots=True)
class Slot:
    """One level of the catalogue: its number from 1, and the numbers of all the levels of its measure."""

    number: int
    measure: Measure
    level: Level
    siblings: range
    theme: int
    worth: LevelWorth

    @property
    def last(self) -> bool:
        """Whether it is the measure's last level, whose row carries the figures of the whole measure."""
        return self.number == self.siblings[-1]


def oui(value: bool) -> str:
    """Return « oui » or « non », as cells say it."""
    return "oui" if value else "non"


class Plan:
    """The numbering of one dossier under the scale of its file; lists are numbered from 1, in printing order."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.catalogue = dossier.catalogue
        self.scale: Scale = dossier.scale()
        self.scorer = Scorer(dossier.catalogue, self.scale)
        standing = compared_lists(dossier)
        shown = {one.id for one in standing}
        merged = [one for one in dossier.lists if one.id not in shown]
        self.standing = len(standing)
        self.lists: tuple[CandidateList, ...] = (
            *standing,
            *sorted(merged, key=lambda one: (search_key(one.name), one.round, one.id)),
        )
        self.themes = self.catalogue.all_themes

    @property
    def neutral(self) -> bool:
        """Whether the file asks for no ranking anywhere."""
        return self.dossier.settings.neutral

    @property
    def best_level_counts(self) -> bool:
        """Whether a measure is worth its best level rather than the sum of its levels."""
        return self.scale.unit is not ScaleUnit.LEVELS

    @property
    def level_columns(self) -> tuple[str, ...]:
        """The codes that marks stand under, one column each: a single empty one where no measure has several levels."""
        return self.catalogue.level_codes or ("",)

    @property
    def mark_width(self) -> float:
        """The width of a column of marks, in characters: its code fits in it."""
        if len(self.level_columns) == 1:
            return _ONLY_MARK_WIDTH
        longest = max(map(len, self.level_columns))
        return min(max(_MARK_WIDTH, 1.2 * longest + 1), _LARGEST_MARK_WIDTH)

    @cached_property
    def worths(self) -> tuple[LevelWorth, ...]:
        """What each level is worth, one row per code, or more where the same code has several worths."""
        return tuple(dict.fromkeys(slot.worth for slot in self.slots))

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Every level, in printing order."""
        levels = list(self.catalogue.levels())
        counts: dict[tuple[str, float], int] = {}
        for measure, level in levels:
            pair = (level.code, self.scorer.weight(measure, level))
            counts[pair] = counts.get(pair, 0) + 1
        names: set[str] = set()
        worths = {
            pair: LevelWorth(_points_name(pair[0], names), *pair, count) for pair, count in counts.items()
        }
        slots: list[Slot] = []
        for number, (measure, level) in enumerate(levels, 1):
            start = number - measure.levels.index(level)
            slots.append(
                Slot(
                    number,
                    measure,
                    level,
                    range(start, start + len(measure.levels)),
                    self.themes.index(measure.theme) + 1,
                    worths[level.code, self.scorer.weight(measure, level)],
                )
            )
        return tuple(slots)

    @cached_property
    def slots_by_place(self) -> dict[tuple[str, str], Slot]:
        """The slots by measure number and level code."""
        return {(slot.measure.number, slot.level.code): slot for slot in self.slots}

    def key(self, list_number: int, slot_number: int) -> int:
        """Return the number that finds a list's row for a level in the grid, wherever it was sorted to."""
        return (list_number - 1) * len(self.slots) + slot_number

    def principle_key(self, list_number: int, code: str) -> int:
        """Return the number that finds a list's row for a principle: below zero, where no level's is."""
        codes = [principle.code for principle in self.catalogue.principles]
        return -((list_number - 1) * len(codes) + codes.index(code) + 1)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """The score of each list."""
        return tuple(self.scorer.score(one) for one in self.lists)

    def counts(self, measure: Measure) -> bool:
        """Whether the scale counts the measure."""
        return self.scale.local_measures or not measure.local

    @cached_property
    def national_themes(self) -> tuple[tuple[int, str], ...]:
        """Number and name of the themes that have national measures, the ones that scores tell by theme."""
        used = {measure.theme for measure in self.catalogue.national_measures}
        return tuple((number, theme) for number, theme in enumerate(self.themes, 1) if theme in used)


def _points_name(code: str, taken: set[str]) -> str:
    """Return a cell name for a level code, such as `points_N1`, different from those in `taken`."""
    plain = unicodedata.normalize("NFKD", code).encode("ascii", "ignore").decode()
    stem = "points_" + (re.sub(r"\W+", "_", plain).strip("_")[:40] or "niveau")
    name, number = stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem}_{number}"
    taken.add(name.casefold())
    return name
