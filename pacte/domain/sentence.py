"""Sentences made below the window: French text that remembers what it was made of."""

from collections.abc import Iterable
from functools import reduce
from typing import Self

Value = str | int | float

#: A sentence as JSON holds it: the pattern, then the values, nested sentences as lists of their own.
SentenceData = list["str | int | float | SentenceData"]


class Sentence(str):
    """A French sentence, or a part of one: a literal pattern whose `{}` are filled with values.

    It is the finished French text, which commands, documents and the file use as any other text. The window
    translates `pattern` and fills in `values`, some of which may be sentences themselves. Without values the
    pattern stands as it is, braces included.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: tuple[Value, ...]

    def __new__(cls, pattern: str, *values: Value) -> Self:
        """Fill `values` into `pattern`, once, as a command or a document shows it."""
        text = pattern.format(*map(_french, values)) if values else pattern
        sentence = super().__new__(cls, text)
        sentence.pattern = pattern
        sentence.values = values
        return sentence

    def as_data(self) -> SentenceData:
        """Return what JSON can hold of it."""
        return [self.pattern, *(v.as_data() if isinstance(v, Sentence) else v for v in self.values)]

    @classmethod
    def from_data(cls, data: object) -> Self:
        """Return the sentence that `as_data` told; raises `ValueError` for anything else."""
        if not isinstance(data, list) or not data or not isinstance(data[0], str):
            raise ValueError("no sentence")
        pattern, values = data[0], data[1:]
        # A file may come from anybody: no other field than a plain one is filled.
        fields = pattern.split("{}")
        if values and (len(fields) != len(values) + 1 or any("{" in one or "}" in one for one in fields)):
            raise ValueError("no sentence")
        return cls(pattern, *(cls.from_data(one) if isinstance(one, list) else _value(one) for one in values))


def _value(data: object) -> Value:
    if not isinstance(data, (str, int, float)):
        raise ValueError("no value")
    return data


def _french(value: Value) -> str:
    return f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)


def in_series(parts: Iterable[str]) -> str:
    """Return whole phrases one after the other, with semicolons between them; an empty text for none."""
    some = list(parts)
    return reduce(lambda before, part: Sentence("{} ; {}", before, part), some) if some else ""


def enumerated(parts: Iterable[str]) -> str:
    """Return the parts one after the other, with commas between them."""
    return reduce(lambda before, part: Sentence("{}, {}", before, part), parts)
