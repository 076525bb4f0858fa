"""The rows of a comparison, section by section, as blocks to pour into the columns of a page."""

from dataclasses import dataclass

from exports.columns import Block, Piece
from exports.comparison.content import ALL, ComparedRow, ComparisonWords, FigureRow
from exports.comparison.grid import Grid
from exports.comparison.look import HAIRLINE, Look
from exports.flow import paragraphs
from exports.paper import Sheet, Signs
from exports.typesetting import Line, Words, clipped, fitted, line, sized, wrap

_MOST_NAME_LINES, _MOST_THEME_LINES = 6, 3
_TALLEST_CELL, _SMALLEST_FIGURE = 14.0, 6.4
#: The blank that a row of several lines has around them, and a heading above its words; in points at scale 1.
_AROUND = 3.0


@dataclass(frozen=True, slots=True)
class _Name:
    """The words at the left of a row; the number is one line."""

    number: Line
    lines: list[Line]
    kept_by: Line | None


class Rows:
    """All the rows, set once; `blocks` gives them for the lists of a band. `left_out` gives words cut short, whole."""

    def __init__(self, words: ComparisonWords, grid: Grid, look: Look) -> None:
        self._words, self._grid, self._look = words, grid, look
        self.left_out: list[tuple[str, str]] = []
        self._titles = [self._title(section.title) for section in words.sections]
        self._names = [[self._name(row) for row in section.rows] for section in words.sections]
        self._labels = [
            wrap([Words(row.label, look.figure_label)], grid.lists_left - 8 * look.scale)
            for row in words.figures
        ]

    def _title(self, title: str) -> list[Line]:
        lines, cut = clipped(title.upper(), self._look.theme, self._grid.lists_left, _MOST_THEME_LINES)
        if cut:
            self.left_out.append(("", title))
        return lines

    def _name(self, row: ComparedRow) -> _Name:
        look, grid = self._look, self._grid
        (number, *_), number_cut = clipped(row.number, look.number, grid.number - 4 * look.scale, 1)
        lines, cut = clipped(row.name, look.name, grid.name - 5 * look.scale, _MOST_NAME_LINES)
        if number_cut or cut:
            self.left_out.append((row.number, row.name))
        style = look.kept_by_all if row.kept_by == ALL else look.kept_by
        return _Name(number, lines, line(row.kept_by, style) if row.kept_by else None)

    def blocks(self, pitch: float, band: range) -> list[Block]:
        """Return the rows of `pitch` or as tall as their words, with the marks of the lists of a band."""
        figures = [
            self._figure(row, label, pitch, band)
            for row, label in zip(self._words.figures, self._labels, strict=True)
        ]
        blocks = [Block(tuple(figures))] if figures else []
        for section, title, names in zip(self._words.sections, self._titles, self._names, strict=True):
            heading = self._heading(title, pitch)
            rows = [self._row(row, name, pitch, band) for row, name in zip(section.rows, names, strict=True)]
            blocks.append(Block((heading, *rows), heading=heading, whole=True))
        return blocks

    def full_words(self) -> list[Block]:
        """Return what was cut short in the rows, whole."""
        look = self._look
        blocks = []
        for number, text in self.left_out:
            place = [Words(f"{number} ", look.number)] if number else []
            lines = wrap([*place, Words(text, look.name)], self._grid.width)
            blocks.append(Block(tuple(paragraphs(lines)), gap=6 * look.scale))
        return blocks

    def _height(self, lines: int, pitch: float) -> float:
        return (
            max(pitch, lines * self._look.name.leading + _AROUND * self._look.scale) if lines > 1 else pitch
        )

    def _heading(self, title: list[Line], pitch: float) -> Piece:
        leading = self._look.theme.leading
        height = max(pitch * 1.2, len(title) * leading + 3.6 * self._look.scale)

        def draw(sheet: Sheet, x: float, top: float) -> None:
            baseline = top + height - 3.4 * self._look.scale - (len(title) - 1) * leading
            for index, one in enumerate(title):
                sheet.line(x, baseline + index * leading, one)

        return Piece(height, draw, glued=True)

    def _frame(self, sheet: Sheet, x: float, top: float, height: float, band: range) -> None:
        """Draw the line over a row and those between its lists."""
        grid = self._grid
        sheet.rule(x, top, grid.list_left(len(band)), HAIRLINE, 0.5)
        for place in range(len(band)):
            sheet.bar(x + grid.list_left(place) - 0.25, top, 0.5, height, HAIRLINE)

    def _baseline(self, top: float, height: float, lines: int) -> float:
        """Where the first of some lines stands, all of them in the middle of a row."""
        style = self._look.name
        return top + height / 2 + style.size * 0.36 - (lines - 1) * style.leading / 2

    def _figure(self, row: FigureRow, label: list[Line], pitch: float, band: range) -> Piece:
        height, look, grid = self._height(len(label), pitch), self._look, self._grid
        smaller = tuple(sized(look.figure, size * look.scale) for size in (8.6, 8.0, 7.4, _SMALLEST_FIGURE))
        values = [
            line(row.values[number], fitted(row.values[number], smaller, grid.list_width - 3 * look.scale))
            for number in band
        ]

        def draw(sheet: Sheet, x: float, top: float) -> None:
            self._frame(sheet, x, top, height, band)
            baseline = self._baseline(top, height, len(label))
            for index, one in enumerate(label):
                sheet.line(x, baseline + index * look.name.leading, one)
            for place, value in enumerate(values):
                middle = x + grid.list_left(place) + grid.list_width / 2
                sheet.line_centred(middle, self._baseline(top, height, 1), value)

        return Piece(height, draw)

    def _row(self, row: ComparedRow, name: _Name, pitch: float, band: range) -> Piece:
        height, look, grid = self._height(len(name.lines), pitch), self._look, self._grid

        def draw(sheet: Sheet, x: float, top: float) -> None:
            self._frame(sheet, x, top, height, band)
            middle = self._baseline(top, height, 1)
            sheet.line(x, middle, name.number)
            baseline = self._baseline(top, height, len(name.lines))
            for index, one in enumerate(name.lines):
                sheet.line(x + grid.number, baseline + index * look.name.leading, one)
            if name.kept_by is not None:
                sheet.line_ending(x + grid.lists_left - 4 * look.scale, middle, name.kept_by)
            cell_height = min(pitch - 2.2 * look.scale, _TALLEST_CELL * look.scale)
            for place, number in enumerate(band):
                left = x + grid.list_left(place)
                self._draw_marks(sheet, row, number, left, top + (height - cell_height) / 2, cell_height)

        return Piece(height, draw)

    def _draw_marks(
        self, sheet: Sheet, row: ComparedRow, number: int, left: float, top: float, height: float
    ) -> None:
        """Draw the marks of a list; a single level spans the columns."""
        grid, codes = self._grid, self._words.level_codes
        for mark in row.marks[number]:
            signs = Signs(mark.answer, mark.partner, mark.done)
            if mark.code in codes:
                start, width = grid.cell(codes.index(mark.code))
            else:
                start, width = grid.cell(0)[0], grid.cells_width
            sheet.cell(left + start, top, width, height, signs)
