"""Where things stand in a comparison: how many lists side by side, how wide their columns and the names are."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from exports.comparison.content import ComparisonWords
from exports.comparison.look import MARGIN, Look
from exports.paper import PageSize
from exports.typesetting import Style, width_of

#: Between the levels of a list, around a list, between the columns of the page; in points at scale 1.
_CELLS_APART, _LIST_PADDING, GUTTER = 1.0, 2.0, 16.0
#: The least widths of a level's cell to try: in the last one flags stand beside a mark without making it smaller.
CELLS = (10.0, 12.0, 14.0, 16.0)
_LEAST_ONLY_CELL, _WIDEST_CELL = 17.0, 27.0
_WIDEST_CODE, _SMALLEST_CODE = 36.0, 6.0
_LEAST_NAME, _WIDEST_NAME, _WIDEST_NUMBER = 86.0, 210.0, 40.0


@dataclass(frozen=True, slots=True)
class Grid:
    """The columns of a table in points: number, name, lists that keep it, then `per_page` lists of `levels` cells."""

    columns: int
    width: float
    number: float
    name: float
    kept_by: float
    per_page: int
    list_width: float
    levels: int
    scale: float
    lists: int
    least_cell: float

    @property
    def bands(self) -> list[range]:
        """The lists that stand side by side on the same pages, as places from 0; as many on each."""
        count = ceil(self.lists / self.per_page)
        edges = [round(self.lists * step / count) for step in range(count + 1)]
        return [range(start, end) for start, end in pairwise(edges)]

    @property
    def lists_left(self) -> float:
        """Where the first list begins, from the left end of the table."""
        return self.number + self.name + self.kept_by

    def list_left(self, place: int) -> float:
        """Where the list at a place of its band begins."""
        return self.lists_left + place * self.list_width

    @property
    def cells_width(self) -> float:
        """The width of all the cells of a list."""
        return self.list_width - 2 * _LIST_PADDING * self.scale

    def cell(self, level: int) -> tuple[float, float]:
        """Return where the cell of a level begins, from the list's own left end, and its width."""
        apart = _CELLS_APART * self.scale
        width = (self.cells_width - (self.levels - 1) * apart) / self.levels
        return _LIST_PADDING * self.scale + level * (width + apart), width


def grid_of(words: ComparisonWords, look: Look, size: PageSize, columns: int, cell: float) -> Grid | None:
    """Return the grid for tables in so many columns of a page, None where they are too narrow for a list.

    `cell` is the least width of a level's cell, in points at scale 1.
    """
    scale, lists = look.scale, len(words.lists)
    width = (size.width - 2 * MARGIN - (columns - 1) * GUTTER * scale) / columns
    rows = [row for section in words.sections for row in section.rows]
    number = min(_widest((row.number for row in rows), look.number) + 6 * scale, _WIDEST_NUMBER * scale)
    kept_by = _kept_by_width(words, look)
    whole = _widest((row.name for row in rows), look.name) + 6 * scale
    least = min(whole, _LEAST_NAME * scale)
    room = width - number - kept_by
    levels = max(len(words.level_codes), 1)
    narrowest, widest = _list_widths(words, look, levels, cell)
    fitting = int((room - least) / narrowest)
    if fitting < 1 and columns > 1:
        return None
    per_page = ceil(lists / ceil(lists / max(fitting, 1)))
    name = min(whole, _WIDEST_NAME * scale, room - per_page * narrowest)
    list_width = min((room - max(name, least)) / per_page, widest)
    return Grid(
        columns,
        width,
        number,
        room - per_page * list_width,
        kept_by,
        per_page,
        list_width,
        levels,
        scale,
        lists,
        cell,
    )


def _kept_by_width(words: ComparisonWords, look: Look) -> float:
    if not words.kept_by_words:
        return 0.0
    counts = {row.kept_by for section in words.sections for row in section.rows}
    widest = max(_widest(counts, look.kept_by_all), _widest(words.kept_by_words.split(), look.code))
    return widest + 7 * look.scale


def _list_widths(words: ComparisonWords, look: Look, levels: int, cell: float) -> tuple[float, float]:
    """Return how narrow and how wide the column of a list may be."""
    scale = look.scale
    code = _widest(words.level_codes, look.code) * _SMALLEST_CODE / 7.0
    least = max((cell if levels > 1 else _LEAST_ONLY_CELL) * scale, min(code, _WIDEST_CODE * scale))
    figures = (
        _widest((value for row in words.figures for value in row.values), look.figure) * 0.95 + 2 * scale
    )
    around = ((levels - 1) * _CELLS_APART + 2 * _LIST_PADDING) * scale
    narrowest = max(levels * least + around, figures)
    cells = levels * _WIDEST_CELL * scale + around
    return narrowest, max(cells, narrowest, min(80.0 * scale, cells * 2))


def _widest(texts: Iterable[str], style: Style) -> float:
    return max((width_of(text, style) for text in texts), default=0.0)
