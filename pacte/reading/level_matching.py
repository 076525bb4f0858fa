"""Says which level of a measure a proposal means, when one is clearly meant."""

from pacte.domain.measure import Measure
from pacte.reading.stems import telling_stems

#: Share of the proposal's words that the level's own text has, at least.
_HELD = 0.45
#: By how much the level must come before the next one.
_AHEAD = 0.2
_FEWEST = 3


class LevelTexts:
    """The texts of the levels of one measure, paragraph by paragraph, as stems."""

    def __init__(self, measure: Measure) -> None:
        self._codes = [level.code for level in measure.levels]
        self._texts = [
            [frozenset(telling_stems(paragraph)) for paragraph in (level.text or "").split("\n")]
            for level in measure.levels
        ]

    def meant_by(self, text: str) -> str | None:
        """Return the code of the level that a text means, None when it could be several or none."""
        if len(self._codes) == 1:
            return self._codes[0]
        said = frozenset(telling_stems(text))
        shared = [max(len(said & paragraph) for paragraph in level) for level in self._texts]
        best = max(range(len(shared)), key=shared.__getitem__)
        others = max((count for place, count in enumerate(shared) if place != best), default=0)
        if shared[best] < _FEWEST or shared[best] < _HELD * len(said):
            return None
        return self._codes[best] if shared[best] - others >= max(1.0, _AHEAD * len(said)) else None
