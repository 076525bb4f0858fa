"""The bullets and numbers that a program sets before the items of a list."""

from collections.abc import Callable
from dataclasses import dataclass

BULLET = "•"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How the items of one depth are marked: `pattern` holds `%1`, `%2`… for the numbers; empty for a bullet."""

    pattern: str = ""
    kind: str = "decimal"
    start: int = 1

    @property
    def bulleted(self) -> bool:
        """Whether the items have a bullet."""
        return not self.pattern


class ListCounter:
    """Counts the items of one list, depth by depth from 0."""

    def __init__(self, level_at: Callable[[int], ListLevel]) -> None:
        self._level_at = level_at
        self._counts: dict[int, int] = {}

    def next(self, depth: int, start: int | None = None) -> str:
        """Return the mark of the next item, which `start` may number anew."""
        level = self._level_at(depth)
        for deeper in [one for one in self._counts if one > depth]:
            del self._counts[deeper]
        first = start if start is not None else self._counts.get(depth, level.start - 1) + 1
        self._counts[depth] = first
        if level.bulleted:
            return BULLET
        words = level.pattern
        for above in range(depth + 1):
            count = self._counts.get(above, self._level_at(above).start)
            words = words.replace(f"%{above + 1}", _written(count, self._level_at(above).kind))
        return words.strip()


def _written(count: int, kind: str) -> str:
    if kind.lower().endswith("letter") and count > 0:
        letter = chr(ord("a") + (count - 1) % 26)
        return letter.upper() if kind.startswith("upper") else letter
    if kind.lower().endswith("roman") and 0 < count < 40:
        return _roman(count).upper() if kind.startswith("upper") else _roman(count)
    return str(count)


def _roman(count: int) -> str:
    words = ""
    for value, sign in _ROMAN:
        while count >= value:
            words, count = words + sign, count - value
    return words
