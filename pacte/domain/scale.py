"""A scoring scale as data: what each answer is worth and what counts."""

import re
from dataclasses import dataclass
from enum import StrEnum

from pacte.domain.answer import Answer

#: The last sentence of what a scale means, where it tells changed weights; files of before say it the other way.
_CHANGED = re.compile(r"(?:Poids changés par le collectif|Le collectif a changé des poids)\s: (.+?)\.?$")


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

    @property
    def changed_weights(self) -> str:
        """Which weights are no longer the published ones, in French, as a document says it beside the scale's name.

        « poids changés par le collectif : avec réserve 40 % au lieu de 50 % »; empty where none was changed.
        """
        told = _CHANGED.search(self.meaning)
        return f"poids changés par le collectif\u00a0: {told[1]}" if told else ""

    def points_of(self, code: str, catalogue_points: int) -> float:
        """Return what a level with this code is worth in full, in points."""
        return self.level_points.get(code, catalogue_points)
