"""Pieces of a page poured into columns, page after page, without widow headings or cut lines.

Heights are in points. Whatever its size, everything is placed: what cannot stay together is split.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile

from exports.paper import Sheet


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is never split: a line, a row. `draw` takes the sheet, its left end and its top.

    `glued` keeps it in the same column as the piece after it, as a heading with its first row.
    """

    height: float
    draw: Callable[[Sheet, float, float], None]
    glued: bool = False


def _nothing(_sheet: Sheet, _x: float, _top: float) -> None:
    """Draw nothing."""


def blank(height: float) -> Piece:
    """Return a gap within a block, kept with what follows it; none is left where a column starts with it."""
    return Piece(height, _nothing, glued=True)


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces that belong together.

    A `whole` block goes to the next column rather than being split, where a column can hold it.
    `heading` comes again, above what is left, when the block is split; `opening` comes above the block when
    it starts a column, as the header of a table; `gap` is left above the block unless it starts a column.
    """

    pieces: tuple[Piece, ...]
    gap: float = 0.0
    heading: Piece | None = None
    whole: bool = False
    opening: Piece | None = None

    @property
    def height(self) -> float:
        """The height of the pieces, without the gap."""
        return sum(piece.height for piece in self.pieces)


#: Sums of fractions differ a little with their order: so much is not a lack of room.
_SLACK = 0.01
#: How much taller balanced columns may get for the first to be the longest, and the heights tried.
_LEANING, _LEANING_STEPS = 0.12, 8

#: The pieces of a column with their distance from its top.
Column = list[tuple[float, Piece]]


def column_height(column: Column) -> float:
    """Return the height that a column takes."""
    return max((top + piece.height for top, piece in column), default=0.0)


def _fill(blocks: Sequence[Block], height: float) -> tuple[Column, list[Block]]:
    """Fill one column; return it and what is left. An empty column always takes something."""
    column: Column = []
    top = 0.0
    if blocks and (opening := blocks[0].opening) is not None:
        blocks = [replace(blocks[0], pieces=(opening, *blocks[0].pieces), opening=None), *blocks[1:]]
    for index, block in enumerate(blocks):
        gap = block.gap if column else 0.0
        if top + gap + block.height <= height + _SLACK:
            taken = len(block.pieces)
        elif column and block.whole and block.height <= height:
            return column, list(blocks[index:])
        else:
            taken = _fitting(block, height - top - gap, forced=not column)
        top += gap if taken else 0.0
        for piece in block.pieces[:taken]:
            column.append((top, piece))
            top += piece.height
        if taken < len(block.pieces):
            return column, [_rest(block, taken), *blocks[index + 1 :]]
    return column, []


def _fitting(block: Block, room: float, forced: bool) -> int:
    """How many pieces of a block go into `room` without parting glued ones; at least one when forced."""
    used = 0.0
    count = 0
    for piece in block.pieces:
        used += piece.height
        if used > room + _SLACK:
            break
        count += 1
    together = count
    while together and block.pieces[together - 1].glued:
        together -= 1
    if together or not forced:
        return together
    # A repeated heading alone would come again for ever: it takes the piece below with it.
    return max(count, 2 if block.pieces[0] is block.heading else 1)


def _rest(block: Block, taken: int) -> Block:
    if not taken:
        return block
    pieces = tuple(dropwhile(lambda piece: piece.draw is _nothing, block.pieces[taken:]))
    if block.heading is not None:
        pieces = (block.heading, *pieces)
    return replace(block, pieces=pieces, opening=None)


def _fill_page(blocks: Sequence[Block], columns: int, height: float) -> tuple[list[Column], list[Block]]:
    page: list[Column] = []
    rest = list(blocks)
    for _ in range(columns):
        column, rest = _fill(rest, height)
        page.append(column)
    return page, rest


def balanced(blocks: Sequence[Block], columns: int, height: float) -> list[Column] | None:
    """Return the columns of the least height that holds all the blocks, None when `height` is too little."""
    page, rest = _fill_page(blocks, columns, height)
    if rest:
        return None
    page = _least(blocks, page, columns, height)
    least = max(map(column_height, page))
    for step in range(1, _LEANING_STEPS + 1):
        if column_height(page[0]) >= least or not blocks[0].whole:
            break
        # One reads from the left: a first column shorter than the others looks unfinished.
        leaning = least * (1 + _LEANING * step / _LEANING_STEPS)
        tried, _rest_of_it = _fill_page(blocks, columns, min(leaning, height))
        if column_height(tried[0]) >= max(map(column_height, tried)):
            return tried
    return page


def _least(blocks: Sequence[Block], page: list[Column], columns: int, height: float) -> list[Column]:
    """Return the columns of the least height, knowing that `page` holds everything in `height`."""
    low, high = max((b.height for b in blocks if b.whole), default=0.0), max(map(column_height, page))
    while high - low > 0.5:
        middle = (low + high) / 2
        tried, rest = _fill_page(blocks, columns, middle)
        if rest:
            low = middle
        else:
            page, high = tried, min(middle, max(map(column_height, tried)))
    return page


def poured(blocks: Sequence[Block], columns: int, heights: Iterable[float]) -> list[list[Column]]:
    """Return pages of columns, one for each of `heights` as long as there is something left.

    The last page is balanced, the others full. `heights` gives as many heights as it takes; a page of
    height 0 is left empty.
    """
    pages: list[list[Column]] = []
    rest = list(blocks)
    for height in heights:
        if not rest:
            break
        last = balanced(rest, columns, height) if height > 0 else None
        if last is not None:
            pages.append(last)
            break
        page: list[Column] = []
        if height > 0:
            page, rest = _fill_page(rest, columns, height)
        pages.append(page)
    return pages
