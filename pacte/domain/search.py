"""Looking for words: all of those typed, each at the start of a word, whatever their case and accents."""

import re
from dataclasses import dataclass
from typing import Self

from pacte.domain.measure import Measure
from pacte.domain.wording import search_key

_BETWEEN_WORDS = re.compile(r"[\W_]+")
#: Up to so many figures are a number: « 3 » is not the beginning of « 32 », nor « 20 » of « 2026 ».
_FIGURES = 2


def search_words(typed: str) -> tuple[str, ...]:
    """Return the words that somebody looks for, folded as `search_key` does; signs part words."""
    return tuple(_BETWEEN_WORDS.sub(" ", search_key(typed)).split())


@dataclass(frozen=True, slots=True)
class Searched:
    """What one may look for in something, folded once: `words` stand between blanks, `number` is None or its words."""

    words: str
    number: tuple[str, ...] | None = None

    @classmethod
    def of(cls, *texts: str | None, number: str | None = None) -> Self:
        """Fold the texts of something. Where `number` is given, one or two figures mean that number alone."""
        words = " ".join(search_words(" ".join(filter(None, (number, *texts)))))
        return cls(f" {words} ", None if number is None else search_words(number))

    def has(self, wanted: tuple[str, ...]) -> bool:
        """Whether all of these words, made by `search_words`, are found; « pl » finds « plan », not « simplifié »."""
        return all(self._has(word) for word in wanted)

    def _has(self, word: str) -> bool:
        if len(word) > _FIGURES or not word.isdecimal():
            return f" {word}" in self.words
        return f" {word} " in self.words if self.number is None else word in self.number


def search_of_levels(measure: Measure) -> Searched:
    """Fold what one may look for in a measure shown with all its levels: its names, its theme, their texts."""
    texts = (level.text for level in measure.levels)
    return Searched.of(measure.short, measure.title, measure.theme, *texts, number=measure.number)
