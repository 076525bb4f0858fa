"""Figures and dates as French readers write them, with no-break spaces where they belong."""

from collections.abc import Sequence
from datetime import date

from pacte.domain.day import day_in_words
from pacte.domain.scale import Scale

NBSP = "\u00a0"


def number(value: float, decimals: int = 1) -> str:
    """Write a number with a decimal comma, without a useless zero: 57.5 → « 57,5 », 96.0 → « 96 »."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")


def percent(share: float) -> str:
    """Write a fraction of 1 with one decimal: 0.599 → « 59,9 % »."""
    return f"{share * 100:.1f}".replace(".", ",") + f"{NBSP}%"


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
