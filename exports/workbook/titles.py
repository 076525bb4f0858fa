"""Titles of sheets made from names that people typed."""

import re

from exports.workbook.sheet import plain_words

_LIMIT = 31
#: What a title may not hold, and the underscore that spreadsheets read with what follows as one character.
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n\t]|_(?=x[0-9A-Fa-f]{4}_)")
#: Excel keeps these for itself.
_RESERVED = frozenset({"history", "historique"})


class SheetTitles:
    """Gives each sheet a title that spreadsheets accept, unlike those already given whatever the case."""

    def __init__(self, taken: list[str]) -> None:
        self._taken = {title.casefold() for title in taken} | _RESERVED

    def give(self, name: str) -> str:
        """Return a title of at most 31 UTF-16 units made from `name`, « Nom (2) » if it is taken."""
        words = " ".join(_FORBIDDEN.sub(" ", plain_words(name)).split()).strip("' ") or "Liste"
        title, number = _shortened(words, _LIMIT), 1
        while title.casefold() in self._taken:
            number += 1
            suffix = f" ({number})"
            title = _shortened(words, _LIMIT - len(suffix)) + suffix
        self._taken.add(title.casefold())
        return title


def _shortened(text: str, limit: int) -> str:
    """Cut `text` to `limit` UTF-16 units, with an ellipsis, never inside a character."""
    if len(text.encode("utf-16-le")) // 2 <= limit:
        return text
    return text.encode("utf-16-le")[: (limit - 1) * 2].decode("utf-16-le", "ignore").rstrip("' ") + "…"
