"""The poster laid out: one page, everything on it as large as it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import repeat

from exports.columns import Block, Column, Piece, balanced, poured
from exports.fonts import Face
from exports.french import NBSP
from exports.paper import A4, BRAND, INK, SECONDARY, PageSize, Sheet, Signs
from exports.poster.content import PosterWords, Promise
from exports.typesetting import Line, Style, Words, line, widest_word, wrap

#: Points on A4; on larger paper everything grows with it.
_MARGIN, _TOP, _BOTTOM, _GUTTER = 44.0, 44.0, 34.0, 24.0
#: Sizes tried for the title, with the lines that it may take.
_TITLE_SIZES = ((42.0, 2), (38.0, 2), (34.0, 2), (30.0, 2), (30.0, 3), (26.0, 3), (22.0, 4), (18.0, 40))
#: Sizes tried for the names of the lists, until they take no more than so many lines.
_LIST_SIZES, _MOST_LIST_LINES = (11.5, 10.5, 9.5, 8.5), 4
#: Between the paragraphs of the head, and from the last one to the first promise.
_PARTED, _BELOW_HEAD = 7.0, 28.0
#: Sizes tried for the names of measures, the largest first.
_NAME_SIZES = (38, 34, 31, 28, 26, 24, 22, 20, 18.5, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8)
#: Names larger than this stay in one column; two columns want more than so many promises.
_ONE_COLUMN_FROM, _FEW = 20.0, 8
#: The size of names that no page holds.
_ENDLESS_SIZE = 9.0
#: Three columns stand names of this size or smaller.
_THREE_COLUMNS_FROM = 10.0
#: Names at least so large have the official titles under them where there is room.
_TITLES_FROM = 22.0
#: With more promises than this, the head is smaller.
_MANY, _SMALL_TITLE, _SENTENCE, _SMALL_SENTENCE = 24, 34.0, 15.0, 12.5
#: The blank between two promises, as a part of the names' size: the least, and the most where there is room.
_LEAST_APART, _MOST_APART = 0.4, 1.8


@dataclass(frozen=True, slots=True)
class _Page:
    columns: list[Column]


class Poster:
    """A poster on a size of paper; it holds one page, but for hundreds of measures."""

    def __init__(self, words: PosterWords, size: PageSize) -> None:
        self._words, self._size = words, size
        self._unit = size.width / A4.width
        self._left = _MARGIN * self._unit
        self._inner = size.width - 2 * self._left
        self._many = len(words.promises) > _MANY
        self._with_titles = False
        self._head = self._head_lines()
        self._foot = self._foot_lines()
        head = sum(_height(part) + _PARTED * self._unit for part in self._head)
        self._top = (_TOP + _BELOW_HEAD) * self._unit + head
        self._bottom = size.height - _BOTTOM * self._unit - _height(self._foot) - 16 * self._unit
        self._columns = 1
        self.pages = self._placed()

    def _style(self, face: Face, size: float, ink: str = INK, leading: float = 1.24) -> Style:
        return Style(face, size * self._unit, size * leading * self._unit, ink)

    def _head_lines(self) -> list[list[Line]]:
        """Return what stands over the promises, in paragraphs."""
        words, inner = self._words, self._inner
        heading = wrap([Words(words.heading, self._style(Face.SEMIBOLD, 14, BRAND))], inner)
        size = _SMALL_SENTENCE if self._many else _SENTENCE
        sentences = wrap([Words(" ".join(words.sentences), self._style(Face.REGULAR, size, INK, 1.3))], inner)
        return [part for part in (heading, self._title_lines(), sentences, self._list_lines()) if part]

    def _title_lines(self) -> list[Line]:
        title = self._words.title
        lines: list[Line] = []
        sizes = [one for one in _TITLE_SIZES if not self._many or one[0] <= _SMALL_TITLE]
        for size, most in sizes:
            style = self._style(Face.SEMIBOLD, size, INK, 1.12)
            lines = wrap([Words(title, style)], self._inner)
            if len(lines) <= most and widest_word(title, style) <= self._inner:
                break
        return lines

    def _list_lines(self) -> list[Line]:
        """Set the names of the lists, each on one line where it holds; smaller where they are many."""
        lines: list[Line] = []
        for size in _LIST_SIZES:
            style = self._style(Face.SEMIBOLD, size, SECONDARY, 1.35)
            solid = [name.replace(" ", NBSP) for name in self._words.lists]
            held = [
                whole if widest_word(whole, style) < self._inner - 3 * size else name
                for whole, name in zip(solid, self._words.lists, strict=True)
            ]
            lines = wrap([Words(f"{NBSP}· ".join(held), style)], self._inner) if held else []
            if len(lines) <= _MOST_LIST_LINES:
                break
        return lines

    def _foot_lines(self) -> list[Line]:
        style = self._style(Face.REGULAR, 10.5, INK, 1.35)
        return [
            one
            for text in (self._words.legend, self._words.source)
            if text
            for one in wrap([Words(text, style)], self._inner)
        ]

    def _placed(self) -> list[_Page]:
        """Place the promises in the largest type in which one page holds them all."""
        room = self._bottom - self._top
        with_titles = [(True, size) for size in _NAME_SIZES if size >= _TITLES_FROM]
        for titles, size in (*with_titles, *((False, size) for size in _NAME_SIZES)):
            self._with_titles = titles
            for columns in self._columns_tried(size):
                placed = self._on_one_page(size, columns, room)
                if placed is not None:
                    self._columns = columns
                    return [_Page(placed)]
        self._columns = 2
        blocks = self._blocks(_ENDLESS_SIZE, self._columns, _LEAST_APART)
        pages = poured(blocks, self._columns, repeat(max(room, 60 * self._unit)))
        return [_Page(columns) for columns in pages]

    def _columns_tried(self, size: float) -> tuple[int, ...]:
        """Return the numbers of columns that names of a size may stand in."""
        if size > _ONE_COLUMN_FROM or len(self._words.promises) <= _FEW:
            return (1,)
        return (1, 2) if size > _THREE_COLUMNS_FROM else (1, 2, 3)

    def _on_one_page(self, size: float, columns: int, room: float) -> list[Column] | None:
        style, width = self._name_style(size), self._name_width(size, columns)
        if any(widest_word(promise.name, style) > width for promise in self._words.promises):
            return None
        if balanced(self._blocks(size, columns, _LEAST_APART), columns, room) is None:
            return None
        apart = _MOST_APART
        while apart > _LEAST_APART:
            placed = balanced(self._blocks(size, columns, apart), columns, room)
            if placed is not None:
                return placed
            apart -= 0.1
        return balanced(self._blocks(size, columns, _LEAST_APART), columns, room)

    def _name_style(self, size: float) -> Style:
        return self._style(Face.SEMIBOLD, size, INK, 1.12)

    def _column_width(self, columns: int) -> float:
        return (self._inner - (columns - 1) * _GUTTER * self._unit) / columns

    def _indent(self, size: float) -> float:
        """Where names begin, after the mark or the number of lists."""
        shares = [line(one.share, self._name_style(size)).width for one in self._words.promises]
        return max(*shares, size * 1.25 * self._unit) + size * 0.5 * self._unit

    def _name_width(self, size: float, columns: int) -> float:
        return self._column_width(columns) - self._indent(size)

    def _blocks(self, size: float, columns: int, apart: float) -> list[Block]:
        width, indent = self._name_width(size, columns), self._indent(size)
        gap = size * apart * self._unit
        pieces = [self._piece(promise, size, width, indent) for promise in self._words.promises]
        return [Block((piece,), gap=gap, whole=True) for piece in pieces]

    def _piece(self, promise: Promise, size: float, width: float, indent: float) -> Piece:
        name = wrap([Words(promise.name, self._name_style(size))], width)
        small = self._style(Face.REGULAR, min(max(size * 0.56, min(8.4, size * 0.92)), 15.0), INK, 1.25)
        title = promise.title if self._with_titles else ""
        levels = wrap([Words(f"{title}\n{promise.levels}" if title else promise.levels, small)], width)
        leading = name[0].leading
        box = size * 1.1 * self._unit
        share = line(promise.share, replace(self._name_style(size), ink=BRAND)) if promise.share else None

        def draw(sheet: Sheet, x: float, top: float) -> None:
            if share is None:
                sheet.cell(x, top + leading / 2 - box * 0.45, box * 1.1, box, Signs(promise.mark))
            else:
                sheet.line(x, top + leading * 0.8, share)
            for one in [*name, *levels]:
                sheet.line(x + indent, top + one.leading * 0.8, one)
                top += one.leading

        return Piece(_height([*name, *levels]), draw)

    def draw(self, sheet: Sheet) -> None:
        """Draw the poster from the current page on; the last page is left current."""
        for number, page in enumerate(self.pages, 1):
            if number > 1:
                sheet.next_page()
            self._draw_around(sheet, number)
            left = self._left
            for column in page.columns:
                for top, piece in column:
                    piece.draw(sheet, left, self._top + top)
                left += self._column_width(self._columns) + _GUTTER * self._unit

    def _draw_around(self, sheet: Sheet, number: int) -> None:
        top = _TOP * self._unit
        for part in self._head:
            for one in part:
                sheet.line(self._left, top + one.leading * 0.78, one)
                top += one.leading
            top += _PARTED * self._unit
        sheet.bar(self._left, top + 5 * self._unit, self._inner, 3 * self._unit, INK)
        top = self._bottom + 16 * self._unit
        sheet.bar(self._left, top - 6 * self._unit, self._inner, 1 * self._unit, INK)
        for one in self._foot:
            sheet.line(self._left, top + one.leading * 0.8, one)
            top += one.leading
        if len(self.pages) > 1:
            page = line(f"page {number}/{len(self.pages)}", self._style(Face.REGULAR, 10.5, INK, 1.35))
            sheet.line_ending(self._left + self._inner, self._size.height - 20 * self._unit, page)


def _height(lines: Sequence[Line]) -> float:
    return sum(one.leading for one in lines)
