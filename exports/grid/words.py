"""Texts of a grid as pieces: paragraphs that hold on to what comes after them, and the titles of its parts."""

from collections.abc import Sequence
from dataclasses import replace

from exports.columns import Piece, blank
from exports.flow import Cell, bookmarked, glued, paragraphs, row
from exports.grid.styles import BODY, CAPTION, INDENT, INNER, MEASURE, NOTE, NUMBER, SECTION
from exports.paper import INK, Sheet
from exports.typesetting import Line, Style, Words, clipped, line, wrap

_LONGEST_NUMBER = INDENT - 6


def set_text(text: str, style: Style, width: float) -> list[Line]:
    """Break a text in one style into lines."""
    return wrap([Words(text, style)], width)


def paragraph(text: str, style: Style = BODY, left: float = 0.0) -> list[Piece]:
    """Return a text as pieces, from `left` to the end of the lines."""
    return paragraphs(set_text(text, style, INNER - left), left)


def held(pieces: Sequence[Piece]) -> list[Piece]:
    """Return pieces of which the last stays with what follows."""
    return [*pieces[:-1], replace(pieces[-1], glued=True)] if pieces else []


def section_title(title: str) -> list[Piece]:
    """Return the title of a part in capitals over a rule; the reader's table of contents leads to it."""
    pieces = list(glued(paragraph(title.upper(), SECTION)))
    pieces[0] = bookmarked(pieces[0], title)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.rule(x, top + 2.5, INNER, INK, 0.9)

    return [*pieces, Piece(7, draw, glued=True)]


def measure_title(number: str, title: str, notes: str, level: int = 1) -> list[Piece]:
    """Return a number and a title, with its notes after it; `level` is that of its bookmark."""
    digits = line(number, NUMBER)
    words = [Words(title, MEASURE)]
    beside = digits.width <= _LONGEST_NUMBER
    if not beside:
        words.insert(0, Words(f"{number}\u2002", NUMBER))
    if notes:
        words.append(Words(f" · {notes}", NOTE))
    left = INDENT if beside else 0.0
    cells = [Cell(0, [digits] if beside else []), Cell(left, wrap(words, INNER - left))]
    pieces = list(glued(row(cells)))
    pieces[0] = bookmarked(pieces[0], f"{number} · {title}", level)
    return [*pieces, blank(1.5)]


def continued(number: str, title: str, level: str = "") -> Piece:
    """Return the line that stands above the rest of a measure, or of one of its levels, on the next page."""

    def draw(sheet: Sheet, x: float, top: float) -> None:
        rest = line(f"{level} (suite)".strip(), CAPTION)
        room = INNER - min(rest.width, INNER / 2) - 8
        (words, *_), _cut = clipped(f"{number} · {title}", CAPTION, room, 1)
        sheet.line(x, top + 9, words)
        sheet.line(x + words.width + 6, top + 9, rest)

    return Piece(17, draw, glued=True)
