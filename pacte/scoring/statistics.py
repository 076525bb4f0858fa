"""Figures over all the lists of a file, for the statistics sheet."""

from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier
from pacte.scoring.comparison import compared_lists
from pacte.scoring.score import Scorer


@dataclass(frozen=True, slots=True)
class KeptStatistics:
    """How many national measures the lists keep: mean, fewest and most, over `lists` lists."""

    lists: int
    mean: float
    fewest: int
    most: int


@dataclass(frozen=True, slots=True)
class ThemeStatistics:
    """The national levels of one theme over all lists, by answer (None: not raised)."""

    theme: str
    answers: dict[Answer | None, int]


def kept_statistics(dossier: Dossier) -> KeptStatistics | None:
    """Return how many measures the lists keep, None when the file has no list."""
    scorer = Scorer(dossier.catalogue, dossier.scale())
    kept = [scorer.score(one).measures_kept for one in compared_lists(dossier)]
    if not kept:
        return None
    return KeptStatistics(len(kept), sum(kept) / len(kept), min(kept), max(kept))


def theme_statistics(dossier: Dossier) -> tuple[ThemeStatistics, ...]:
    """Return, for each theme, how often each answer was given to its national levels."""
    lists = compared_lists(dossier)
    rows = []
    for theme, measures in dossier.catalogue.by_theme():
        levels = [(m.number, level.code) for m in measures if not m.local for level in m.levels]
        if not levels:
            continue
        counts: dict[Answer | None, int] = {**dict.fromkeys(Answer, 0), None: 0}
        for one in lists:
            for place in levels:
                found = one.answers.get(place)
                counts[found.answer if found else None] += 1
        rows.append(ThemeStatistics(theme, counts))
    return tuple(rows)
