"""How much room a grid leaves to write in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Density:
    """How many lines there are to write on, for each thing that is written.

    `wording` and `after_missing` are for a level's wording or reservation, where its text is there and where it is
    not; `missing` for the missing text itself, `observation` for a measure's, `closing` for those at the end.
    """

    wording: int
    missing: int
    after_missing: int
    observation: int
    closing: int


ROOMY = Density(wording=2, missing=2, after_missing=1, observation=2, closing=8)
COMPACT = Density(wording=1, missing=2, after_missing=0, observation=1, closing=4)

#: A sheet of paper, both sides, for four measures, and a page around them; a few measures may take as many as these.
_MEASURES_A_PAGE, _AROUND, _FEW_PAGES = 2, 1, 6


def most_pages(measures: int) -> int:
    """Return how many pages a grid may have before its lines get fewer: it is carried to meetings."""
    return max(_FEW_PAGES, measures // _MEASURES_A_PAGE + _AROUND)
