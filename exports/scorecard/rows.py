"""The measures of a scorecard, theme by theme, as blocks for two columns on one grid of rows."""

from dataclasses import dataclass

from exports.columns import Block, Piece
from exports.french import NBSP
from exports.paper import Sheet, Signs
from exports.scorecard.content import MeasureRow, Scorecard, ThemeSection
from exports.scorecard.notes import Note
from exports.scorecard.styles import BODY, CAPITALS, CODE, COLUMN, INNER, NUMBER, TALLY
from exports.typesetting import Line, clipped, fitted, line, sized, width_of

_CELL, _CELL_GAP = 23.0, 2.5
_NARROWEST_CELL, _WIDEST_CELL = 14.0, 60.0
#: The levels' cells take at most this part of a column.
_CELLS_SHARE = 0.5
_SMALLEST_CODE = 6.0
_TALLEST_CELL = 14.0
_MOST_NAME_LINES, _MOST_TITLE_LINES = 3, 2


@dataclass(frozen=True, slots=True)
class Grid:
    """Where things stand on a row: a column of `width`, the names after `indent`, then the levels' cells."""

    columns: int
    width: float
    indent: float
    codes: tuple[str, ...]
    cell: float

    @property
    def cells_width(self) -> float:
        """The width of all the cells of a row."""
        return max(len(self.codes), 1) * (self.cell + _CELL_GAP) - _CELL_GAP

    @property
    def name_width(self) -> float:
        """The width left for names."""
        return self.width - self.indent - self.cells_width - 6

    def cell_left(self, code: str) -> float:
        """The left end of a level's cell, from the left end of the column."""
        return self.width - self.cells_width + self.codes.index(code) * (self.cell + _CELL_GAP)


def grid_of(card: Scorecard) -> Grid:
    """Return the grid for a scorecard: two columns, or one when its levels are too many or too long for two."""
    numbers = [width_of(row.number, NUMBER) for theme in card.themes for row in theme.rows]
    indent = min(max(numbers, default=10.0) + 8, 56.0)
    codes = card.level_codes
    count = max(len(codes), 1)
    widest = max((width_of(code, CODE) for code in codes), default=0.0)
    wanted = min(max(_CELL, widest), _WIDEST_CELL)
    half = (COLUMN * _CELLS_SHARE + _CELL_GAP) / count - _CELL_GAP
    if half >= wanted or half >= max(_NARROWEST_CELL, widest * _SMALLEST_CODE / CODE.size):
        return Grid(2, COLUMN, indent, codes, min(wanted, half))
    whole = (INNER * _CELLS_SHARE + _CELL_GAP) / count - _CELL_GAP
    return Grid(1, INNER, indent, codes, min(wanted, max(whole, 1.0)))


class ThemeRows:
    """The themes' blocks; heights are counted in rows, so that both columns stand on the same lines."""

    def __init__(self, card: Scorecard, left_out: list[Note]) -> None:
        self.grid = grid_of(card)
        self._themes = card.themes
        self._titles = [self._title(theme, left_out) for theme in card.themes]
        self._codes = [self._code(code, left_out) for code in self.grid.codes]
        self._names = [[self._name(row, left_out) for row in theme.rows] for theme in card.themes]

    def _title(self, theme: ThemeSection, left_out: list[Note]) -> list[Line]:
        width = self.grid.width - self.grid.cells_width - width_of(theme.tally, TALLY) - 14
        title = theme.title.upper()
        style = fitted(title, (CAPITALS, sized(CAPITALS, 7.2)), width)
        lines, cut = clipped(title, style, width, _MOST_TITLE_LINES)
        if cut:
            left_out.append(Note("", f"thème{NBSP}:", theme.title))
        return lines

    def _code(self, code: str, left_out: list[Note]) -> Line:
        style = fitted(code, (CODE, sized(CODE, _SMALLEST_CODE)), self.grid.cell + _CELL_GAP)
        (first, *_), cut = clipped(code, style, self.grid.cell + _CELL_GAP, 1)
        if cut:
            left_out.append(Note("", f"niveau{NBSP}:", code))
        return first

    def _name(self, row: MeasureRow, left_out: list[Note]) -> tuple[Line, list[Line]]:
        (number, *_), number_cut = clipped(row.number, NUMBER, self.grid.indent - 6, 1)
        lines, name_cut = clipped(row.name, BODY, self.grid.name_width, _MOST_NAME_LINES)
        if number_cut or name_cut:
            left_out.append(Note(row.number, "", row.name))
        return number, lines

    def blocks(self, pitch: float) -> list[Block]:
        """Return the themes as blocks, for rows of height `pitch`."""
        blocks = []
        for index, theme in enumerate(self._themes):
            heading = self._heading(index, pitch)
            rows = [
                self._row(row, number, lines, pitch)
                for row, (number, lines) in zip(theme.rows, self._names[index], strict=True)
            ]
            blocks.append(Block((heading, *rows), heading=heading, whole=True))
        return blocks

    def _heading(self, index: int, pitch: float) -> Piece:
        title, tally = self._titles[index], self._themes[index].tally
        grid = self.grid
        several = any(not row.single_level for row in self._themes[index].rows)
        codes = list(zip(grid.codes, self._codes, strict=True)) if several else []

        height = (1 + len(title)) * pitch

        def draw(sheet: Sheet, x: float, top: float) -> None:
            rule = top + height - 3.5
            baseline = rule - 5
            if tally:
                sheet.line(x + title[-1].width + 6, baseline, line(tally, TALLY))
            for code, words in codes:
                sheet.line_centred(x + grid.cell_left(code) + grid.cell / 2, baseline, words)
            sheet.rule(x, rule, grid.width)
            for words in reversed(title):
                sheet.line(x, baseline, words)
                baseline -= words.leading

        return Piece(height, draw, glued=True)

    def _row(self, row: MeasureRow, number: Line, lines: list[Line], pitch: float) -> Piece:
        grid = self.grid
        height = len(lines) * pitch
        cell_height = min(pitch - 2.5, _TALLEST_CELL)

        def draw(sheet: Sheet, x: float, top: float) -> None:
            # Capitals stand in the middle of their row: 3.2 points is half their height.
            baseline = top + height / 2 + 3.2 - (len(lines) - 1) * BODY.leading / 2
            sheet.line(x, baseline, number)
            for words in lines:
                sheet.line(x + grid.indent, baseline, words)
                baseline += BODY.leading
            middle = top + (height - cell_height) / 2
            for mark in row.marks:
                signs = Signs(mark.answer, mark.partner, mark.done)
                if row.single_level or mark.code not in grid.codes:
                    left = x + grid.width - grid.cells_width
                    sheet.cell(left, middle, grid.cells_width, cell_height, signs)
                else:
                    sheet.cell(x + grid.cell_left(mark.code), middle, grid.cell, cell_height, signs)

        return Piece(height, draw)
