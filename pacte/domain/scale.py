"""A scoring scale as data: what each answer is worth and what counts."""

from dataclasses import dataclass
from enum import StrEnum

from pacte.domain.answer import Answer


class ScaleUnit(StrEnum):
    """What a scale adds up."""

    LEVELS = "levels"
    HIGHEST_LEVEL = "highest_level"
    MEASURES = "measures"


class OutOfCompetence(StrEnum):
    """What a level outside the town's competence does to the adjusted share."""

    LEAVES_MAXIMUM = "leaves_maximum"
    COUNTS_AS_ZERO = "counts_as_zero"


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale: `unit` says what is added up, `shares` what part of it each answer earns (0 to 1).

    `level_points` overrides the points of the catalogue's levels by code, for a collective that weighs
    N3 more than N1. A level that was not raised always earns nothing.
    """

    id: str
    title: str
    meaning: str
    unit: ScaleUnit
    shares: dict[Answer, float]
    out_of_competence: OutOfCompetence
    local_measures: bool
    level_points: dict[str, float]

    def points_of(self, code: str, catalogue_points: int) -> float:
        """Return what a level with this code is worth in full, in points."""
        return self.level_points.get(code, catalogue_points)
