"""Words that flow over pages: paragraphs, rows of cells and boxes as pieces, poured into pages with a head and a foot.

A text of any length is split between two of its lines; nothing is cut, and nothing is ever too long.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import repeat

from exports.columns import Block, Column, Piece, poured
from exports.paper import Sheet
from exports.typesetting import Line

Draw = Callable[[Sheet, float, float], None]

#: A paragraph or a row of fewer lines is not split; a longer one leaves two lines at least on each side.
_SHORT = 4
#: How far above the foot of its line a baseline is, as a part of the line's height.
_DROP = 0.27
#: Thickness of the bar beside words, in points.
_BAR = 2.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where words flow on each page: left end, width, top and bottom, in points from the top left corner."""

    left: float
    width: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines of a row from `left`; `draw` adds something beside the first one, as a mark."""

    left: float
    lines: Sequence[Line] = ()
    draw: Draw | None = None


def baseline(top: float, height: float) -> float:
    """Return where the words stand on a line of `height` that begins at `top`."""
    return top + height * (1 - _DROP)


def heading(words: Line, left: float = 0.0) -> Piece:
    """Return a line that stays with what follows it."""
    return replace(_line_piece(words, left), glued=True)


def paragraphs(lines: Sequence[Line], left: float = 0.0) -> list[Piece]:
    """Return lines as pieces: short paragraphs stay whole, long ones keep two lines on each side of a break."""
    pieces: list[Piece] = []
    begun = 0
    for end in (index + 1 for index, one in enumerate(lines) if one.ends):
        pieces += _kept_together([_line_piece(one, left) for one in lines[begun:end]])
        begun = end
    return pieces


def row(cells: Sequence[Cell], above: float = 0.0, below: float = 0.0, ruled: float = 0.0) -> list[Piece]:
    """Return cells side by side as pieces, one for each line of the tallest; a tall row is split as a text is.

    `above` and `below` are left blank around the words; `ruled` is how long a rule along the top is.
    """
    count = max((len(cell.lines) for cell in cells), default=0) or 1
    pieces = [_slice(cells, index) for index in range(count)]
    first = pieces[0]

    def draw_first(sheet: Sheet, x: float, top: float) -> None:
        for cell in cells:
            if cell.draw is not None:
                cell.draw(sheet, x + cell.left, top)
        first.draw(sheet, x, top)

    pieces[0] = shifted(replace(first, draw=draw_first), above)
    pieces[-1] = replace(pieces[-1], height=pieces[-1].height + below)
    if ruled:
        pieces[0] = _ruled(pieces[0], ruled)
    return _kept_together(pieces)


def barred(pieces: Iterable[Piece], left: float, ink: str) -> list[Piece]:
    """Return the pieces with an upright bar beside them, on whatever pages they come to stand."""
    return [_beside(piece, left, ink) for piece in pieces]


def shifted(piece: Piece, above: float) -> Piece:
    """Return a piece with a blank above it that stays with it."""
    if not above:
        return piece

    def draw(sheet: Sheet, x: float, top: float) -> None:
        piece.draw(sheet, x, top + above)

    return replace(piece, height=piece.height + above, draw=draw)


def bookmarked(piece: Piece, title: str, level: int = 0) -> Piece:
    """Return a piece that the reader's table of contents leads to."""

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.bookmark(title, top, level)
        piece.draw(sheet, x, top)

    return replace(piece, draw=draw)


def stacked(*pieces: Piece) -> Piece:
    """Return pieces as one that is never split and stays with what follows, as a header of several lines."""

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for piece in pieces:
            piece.draw(sheet, x, top)
            top += piece.height

    return Piece(sum(piece.height for piece in pieces), draw, glued=True)


def glued(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return pieces that all stay with what follows them, as the parts of a heading."""
    return tuple(Piece(piece.height, piece.draw, glued=True) for piece in pieces)


def under(title: Sequence[Piece], blocks: Sequence[Block], gap: float) -> list[Block]:
    """Put a title over the first of some blocks, `gap` above it, so that it never stands alone."""
    if not blocks:
        return []
    first = blocks[0]
    return [replace(first, pieces=(*glued(title), *first.pieces), gap=gap), *blocks[1:]]


def pages_of(blocks: Sequence[Block], frame: Frame) -> list[Column]:
    """Return what stands on each page; there is one page at least."""
    pages = poured(blocks, 1, repeat(frame.bottom - frame.top))
    return [column for (column,) in pages] or [[]]


def draw_pages(
    sheet: Sheet, pages: Sequence[Column], frame: Frame, around: Callable[[Sheet, int, int], None]
) -> None:
    """Draw pages from the current one on; `around` draws head and foot, given the page's number and how many there are.

    The last page is left current.
    """
    for number, column in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        around(sheet, number, len(pages))
        for top, piece in column:
            piece.draw(sheet, frame.left, frame.top + top)


def _line_piece(words: Line, left: float) -> Piece:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x + left, baseline(top, words.leading), words)

    return Piece(words.leading, draw)


def _slice(cells: Sequence[Cell], index: int) -> Piece:
    """The lines number `index` of cells, on one baseline."""
    lines = [(cell.left, cell.lines[index]) for cell in cells if index < len(cell.lines)]
    height = max((words.leading for _, words in lines), default=0.0)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for left, words in lines:
            sheet.line(x + left, baseline(top, height), words)

    return Piece(height, draw)


def _kept_together(pieces: list[Piece]) -> list[Piece]:
    last = len(pieces) - 1
    return [
        Piece(piece.height, piece.draw, glued=place < last and (last < _SHORT or place in (0, last - 1)))
        for place, piece in enumerate(pieces)
    ]


def _ruled(piece: Piece, length: float) -> Piece:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.rule(x, top, length)
        piece.draw(sheet, x, top)

    return replace(piece, draw=draw)


def _beside(piece: Piece, left: float, ink: str) -> Piece:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.bar(x + left, top, _BAR, piece.height, ink)
        piece.draw(sheet, x, top)

    return replace(piece, draw=draw)
