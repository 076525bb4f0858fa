"""The principles and the measures of a grid as blocks: a measure stays on one page, or is parted between two levels."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from exports.columns import Block, Piece
from exports.flow import Cell, glued, row, under
from exports.french import NBSP
from exports.grid.boxes import principle_boxes
from exports.grid.content import GridMeasure, GridPrinciple, GridTheme
from exports.grid.density import Density
from exports.grid.levels import level_pieces
from exports.grid.styles import BODY, CODE, FRAME, INDENT, INNER, STRONG, WIDTH
from exports.grid.words import continued, held, measure_title, section_title, set_text
from exports.grid.writing_lines import Blank, blanks, lines_to_write
from exports.marks import PARTNER_CHARACTER, PARTNER_MARK
from exports.paper import SECONDARY, Sheet
from exports.typesetting import Words, wrap

_THEMES_APART, _MEASURES_APART, _PRINCIPLES_APART = 14.0, 10.0, 6.0
_PARTNER_SIGN, _PARTNER_SHARE = 10.0, 0.4
_PAGE = FRAME.bottom - FRAME.top


def principle_blocks(principles: Iterable[GridPrinciple]) -> list[Block]:
    """Return the principles with their texts and boxes, and a line for what is said of them."""
    blocks = []
    for one in principles:
        title = [Words(f"{one.title}{NBSP}: ", STRONG), Words(one.text, BODY)] if one.text else []
        lines = wrap(title or [Words(one.title, STRONG)], WIDTH)
        text = row([Cell(0, set_text(one.code, CODE, INDENT - 4)), Cell(INDENT, lines)])
        blocks.append(Block((*held(text), principle_boxes(one.answer)), gap=_PRINCIPLES_APART, whole=True))
    if blocks:
        last = blocks[-1]
        noted = lines_to_write(1, f"sur les principes{NBSP}:")
        blocks[-1] = replace(last, pieces=(*held(last.pieces), *noted))
    return blocks


def theme_blocks(theme: GridTheme, density: Density, *, together: bool) -> list[Block]:
    """Return the measures of a theme; `together` keeps each on one page, wherever a page can hold it."""
    blocks = [block for one in theme.measures for block in _measure(one, density, together)]
    return under(section_title(theme.title), blocks, _THEMES_APART)


def _measure(measure: GridMeasure, density: Density, together: bool) -> Iterator[Block]:
    number, title = measure.number, measure.title
    parts = [level_pieces(level, density) for level in measure.levels]
    foot = _foot(density) if measure.open else []
    if foot:
        parts = [*parts[:-1], [*held(parts[-1]), *foot]] if parts else [foot]
    parts[0] = [*measure_title(number, title, measure.notes), *parts[0]]
    height = sum(piece.height for part in parts for piece in part)
    again = continued(number, title)
    if together and height <= _PAGE:
        pieces = tuple(piece for part in parts for piece in part)
        yield Block(pieces, gap=_MEASURES_APART, whole=True)
        return
    for index, part in enumerate(parts):
        name = measure.levels[index].name if len(parts) > 1 else ""
        heading = continued(number, title, name)
        gap = 0.0 if index else _MEASURES_APART
        yield Block(tuple(part), gap=gap, heading=heading, whole=True, opening=again if index else None)


def _foot(density: Density) -> list[Piece]:
    """The lines for the partner and the observations of a measure."""
    left = INDENT + _PARTNER_SIGN + 4
    middle = INDENT + WIDTH * _PARTNER_SHARE
    first = blanks(
        [Blank(f"partenaire{NBSP}:", left, middle), Blank(f"observation{NBSP}:", middle + 10, INNER)]
    )

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.mark(x + INDENT, top + 9.5, _PARTNER_SIGN, PARTNER_MARK, PARTNER_CHARACTER, SECONDARY)
        first.draw(sheet, x, top)

    more = lines_to_write(density.observation - 1)
    return [*(glued([replace(first, draw=draw)]) if more else [replace(first, draw=draw)]), *more]
