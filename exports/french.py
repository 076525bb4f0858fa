"""Figures and dates as French readers write them, with no-break spaces where they belong."""

from collections.abc import Sequence
from datetime import date

from pacte.domain.day import day_in_words
from pacte.domain.scale import Scale

NBSP = "\u00a0"


#: Floats are off by far less than the last of so many digits more, which are rounded away before a half is seen.
_GRAINS = 10**9


def _rounded(value: float, decimals: int) -> int:
    """Return a number in units of its last decimal, halves away from zero whatever binary floats made of them."""
    grains = round(abs(value) * int(10**decimals) * _GRAINS)
    units = (grains + _GRAINS // 2) // _GRAINS
    return -units if value < 0 else units


def _written(value: float, decimals: int) -> str:
    units = _rounded(value, decimals)
    digits = str(abs(units)).rjust(decimals + 1, "0")
    text = f"{digits[:-decimals]},{digits[-decimals:]}" if decimals else digits
    return f"-{text}" if units < 0 else text


def rounded(value: float, decimals: int = 1) -> float:
    """Return a number as `number` writes it, by which its noun agrees: 1.96 is written « 2 », and takes the plural."""
    return _rounded(value, decimals) / int(10**decimals)


def number(value: float, decimals: int = 1) -> str:
    """Write a number with a decimal comma, without a useless zero: 57.5 → « 57,5 », 3.25 → « 3,3 », 96.0 → « 96 »."""
    text = _written(value, decimals)
    return text.rstrip("0").rstrip(",") if decimals else text


def percent(share: float) -> str:
    """Write a fraction of 1 with one decimal: 0.599 → « 59,9 % », 0.1625 → « 16,3 % »."""
    return f"{_written(share * 100, 1)}{NBSP}%"


def long_date(day: date) -> str:
    """Write a date in words: « 2 mars 2020 », « 1er mars 2020 »."""
    return day_in_words(day)


def scale_name(scale: Scale) -> str:
    """Return how a scale is named to people, in a sentence: « barème « Points par niveau » »."""
    return f"barème «{NBSP}{scale.title}{NBSP}»"


def to_sign(minimum: int, measures: int) -> str:
    """Say how many of a catalogue's measures it takes to sign: « 10 suffisent pour signer », or all of them."""
    if minimum >= measures:
        return "toutes sont nécessaires pour signer" if measures > 1 else "elle est nécessaire pour signer"
    return f"{minimum}{NBSP}{'suffisent' if minimum > 1 else 'suffit'} pour signer"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Write a count with its noun: 0 and 1 take the singular, as in French."""
    return f"{count}{NBSP}{one if count < 2 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """Write words one after the other, « et » before the last: « A, B et C », « A » alone."""
    return " et ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
