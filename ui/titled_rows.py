"""Rows that stand under titles: those of a theme, those under a heading of a document."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TitleRow:
    """The title over the rows that follow."""

    title: str


def with_titles(rows: Iterable[Row], title_of: Callable[[Row], str]) -> list[TitleRow | Row]:
    """Return the rows, those that share a title after it; those without one stand under none."""
    table: list[TitleRow | Row] = []
    before = ""
    for row in rows:
        title = title_of(row)
        if title and title != before:
            table.append(TitleRow(title))
        before = title
        table.append(row)
    return table
