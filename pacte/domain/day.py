"""A day as people type it."""

import re
from datetime import date

from pacte.domain.errors import KnownError

_TYPED = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})")
_CENTURY = 2000


def typed_day(text: str) -> str:
    """Return the ISO 8601 day of one that was typed: 1/2/26, 01/02/2026 or 2026-02-01.

    Two figures are a year of this century. Raises `KnownError` for what is no day.
    """
    words = text.strip()
    try:
        if found := _TYPED.fullmatch(words):
            day, month, year = map(int, found.groups())
            return date(year + _CENTURY if year < 100 else year, month, day).isoformat()
        return date.fromisoformat(words).isoformat()
    except ValueError as error:
        raise KnownError("« {} » n’est pas une date ; écrivez-la JJ/MM/AAAA.", words) from error
