"""The header of a table of lists: their names, level where they are wide enough, upright otherwise, and the levels."""

from collections.abc import Sequence

from exports.columns import Piece
from exports.comparison.grid import Grid
from exports.comparison.look import HAIRLINE, Look
from exports.french import NBSP
from exports.paper import INK, Sheet
from exports.typesetting import Line, Style, Words, clipped, fitted, line, sized, widest_word, wrap

_MOST_LEVEL_LINES = 5
#: The tallest that upright names may get, in points at scale 1.
_TALLEST = 132.0
_STEP = 4.0
#: The sizes tried for a name that does not hold at the first one.
_NAME_SIZES = (8.2, 7.6, 7.0, 6.6)
_SMALLEST_CODE = 6.0


class Header:
    """The header above each table; `cut` gives, by the list's number, the names that do not hold in it."""

    def __init__(
        self, names: Sequence[str], codes: Sequence[str], kept_by: str, grid: Grid, look: Look
    ) -> None:
        self._grid, self._look = grid, look
        self.cut: list[tuple[int, str]] = []
        style, room = look.list_name, grid.list_width - 4 * look.scale
        self._upright = not all(_holds_level(name, style, room) for name in names)
        if self._upright:
            self._names = self._set_upright(names, room)
            self._height = max((one.width for lines in self._names for one in lines), default=0.0)
        else:
            self._names = [wrap([Words(name, style)], room) for name in names]
            self._height = max(map(len, self._names), default=0) * style.leading
        self._codes = [self._code(code) for code in codes]
        self._kept_by = wrap([Words(kept_by, look.code)], grid.kept_by) if kept_by else []

    @property
    def height(self) -> float:
        """The height of the header, the rule under it included."""
        return self._height + (self._look.code.leading if self._codes else 0.0) + 8 * self._look.scale

    def piece(self, band: range) -> Piece:
        """Return the header over the lists of a band."""

        def draw(sheet: Sheet, x: float, top: float) -> None:
            foot = top + self.height
            for place, number in enumerate(band):
                self._draw_list(sheet, x + self._grid.list_left(place), top, self._names[number])
            self._draw_kept_by(sheet, x, foot)
            sheet.rule(x, foot - 0.5, self._grid.list_left(len(band)), INK, 0.9)

        return Piece(self.height, draw)

    def _draw_list(self, sheet: Sheet, left: float, top: float, lines: Sequence[Line]) -> None:
        scale, style = self._look.scale, self._look.list_name
        sheet.bar(left - 0.25, top, 0.5, self.height, HAIRLINE)
        foot = top + self._height + 2 * scale
        middle = left + self._grid.list_width / 2
        if self._upright:
            leading = lines[0].leading
            baseline = middle - len(lines) * leading / 2 + leading * 0.76
            for index, one in enumerate(lines):
                sheet.line_upright(baseline + index * leading, foot, one)
        else:
            baseline = foot - (len(lines) - 1) * style.leading - 2 * scale
            for index, one in enumerate(lines):
                sheet.line_centred(middle, baseline + index * style.leading, one)
        for level, code in enumerate(self._codes):
            cell, width = self._grid.cell(level)
            sheet.line_centred(left + cell + width / 2, top + self.height - 4 * scale, code)

    def _draw_kept_by(self, sheet: Sheet, x: float, foot: float) -> None:
        look = self._look
        right = x + self._grid.lists_left - 4 * look.scale
        baseline = foot - 4 * look.scale - (len(self._kept_by) - 1) * look.code.leading
        for index, one in enumerate(self._kept_by):
            sheet.line_ending(right, baseline + index * look.code.leading, one)

    def _set_upright(self, names: Sequence[str], room: float) -> list[list[Line]]:
        """Set names on as many lines as stand side by side over a list, in the least height that holds them all."""
        scale, style = self._look.scale, self._look.list_name
        most = _side_by_side(style, room)
        height = min(max((widest_word(name, style) for name in names), default=_STEP), _TALLEST * scale)
        while height < _TALLEST * scale and any(len(_lines(name, style, height)) > most for name in names):
            height += _STEP * scale
        return [self._set_name(number, name, height, room) for number, name in enumerate(names, 1)]

    def _set_name(self, number: int, name: str, height: float, room: float) -> list[Line]:
        """Set a name in its place, smaller where it does not hold; one that never holds gives its number."""
        style = self._look.list_name
        for size in _NAME_SIZES:
            style = sized(self._look.list_name, size * self._look.scale)
            lines = _lines(name, style, height)
            if len(lines) <= _side_by_side(style, room) and widest_word(name, style) <= height:
                return lines
        self.cut.append((number, name))
        most = _side_by_side(style, room)
        return clipped(f"{number}{NBSP}· {name}", style, height, most)[0]

    def _code(self, code: str) -> Line:
        style, room = self._look.code, self._grid.cell(0)[1] + 1
        chosen = fitted(code, (style, sized(style, _SMALLEST_CODE * self._look.scale)), room)
        return clipped(code, chosen, room, 1)[0][0]


def _side_by_side(style: Style, room: float) -> int:
    """How many upright lines stand side by side in `room`, one at least."""
    return max(1, int((room + 2.0) / style.leading))


def _lines(name: str, style: Style, width: float) -> list[Line]:
    return wrap([Words(name, style)], width)


def _holds_level(name: str, style: Style, room: float) -> bool:
    return widest_word(name, style) <= room and len(_lines(name, style, room)) <= _MOST_LEVEL_LINES


def full_names(cut: Sequence[tuple[int, str]], look: Look, width: float) -> list[Line]:
    """Return the lists whose names do not hold in the header, by their numbers."""
    lines = [line(f"Noms complets{NBSP}:", look.figure)]
    for number, name in cut:
        lines += wrap([Words(f"{number}{NBSP}· ", look.number), Words(name, look.name)], width)
    return lines
