"""Days as people type them, and as sentences name them in the language of whoever reads."""

import re
from datetime import date

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence, Value

_TYPED = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})")
_WRITTEN = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_CENTURY = 2000


def typed_day(text: str) -> str:
    """Return the ISO 8601 day of one that was typed: 1/2/26, 01/02/2026 or 2026-02-01.

    Two figures are a year of this century. Raises `KnownError` for what is no day, and says so where it is
    written as one but its month has no such day.
    """
    words = text.strip()
    parts = _parts(words)
    if parts is None or not 1 <= parts[1] <= len(_MONTHS):
        raise KnownError("« {} » n’est pas une date ; écrivez-la JJ/MM/AAAA.", words)
    year, month, day = parts
    try:
        return date(year, month, day).isoformat()
    except ValueError as error:
        raise KnownError(
            "Le {}\u00a0{}\u00a0{} n’existe pas ; corrigez la date.", day, _MONTHS[month - 1], year
        ) from error


def _parts(words: str) -> tuple[int, int, int] | None:
    """Return the year, the month and the day that are written, whether there is such a day or not."""
    if found := _TYPED.fullmatch(words):
        day, month, year = map(int, found.groups())
        return (year + _CENTURY if year < 100 else year, month, day)
    if found := _WRITTEN.fullmatch(words):
        year, month, day = map(int, found.groups())
        return (year, month, day)
    return None


def written_day(text: str) -> str:
    """Return an ISO 8601 day that something else wrote; raises `ValueError` for what is none."""
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError(text)
    return text


def day_in_words(day: date) -> str:
    """Return « 12 mars 2020 », « 1er mars 2020 », on one line."""
    number: Value = Sentence("1er") if day.day == 1 else day.day
    return Sentence("{}\u00a0{}\u00a0{}", number, _MONTHS[day.month - 1], day.year)


_MONTHS = (
    Sentence("janvier"),
    Sentence("février"),
    Sentence("mars"),
    Sentence("avril"),
    Sentence("mai"),
    Sentence("juin"),
    Sentence("juillet"),
    Sentence("août"),
    Sentence("septembre"),
    Sentence("octobre"),
    Sentence("novembre"),
    Sentence("décembre"),
)
