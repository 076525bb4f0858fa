"""Titles in a signed pact, and the top of its first page: what it is, and between whom."""

from exports.columns import Block, Piece, blank
from exports.flow import Cell, bookmarked, glued, heading, paragraphs, row
from exports.pact.content import Heading, Party
from exports.pact.styles import (
    GUTTER,
    HALF,
    INNER,
    KICKER,
    LABEL,
    MEASURE,
    NAME,
    NUMBER,
    RUNNING,
    SECTION,
    TEXT,
    TITLE,
)
from exports.paper import BRAND, Sheet
from exports.typesetting import Line, Style, Words, clipped, line, sized, width_of, wrap

#: Sizes tried for the title until it holds on one line; a longer one takes several lines of the last.
_TITLE_SIZES = (27.0, 23.0, 20.0)
_BAR = 2.4
_LONGEST_NUMBER = 60.0


def set_text(text: str, style: Style, width: float) -> list[Line]:
    """Break a text in one style into lines."""
    return wrap([Words(text, style)], width)


def title_block(words: Heading, parties: tuple[Party, Party], title: str, dated: str) -> Block:
    """Return the top of the first page: `title`, the town, `dated` at the right, and both sides of the pact."""
    date = line(dated, KICKER)
    town = set_text(words.municipality, KICKER, INNER - date.width - GUTTER)
    size = next((s for s in _TITLE_SIZES if width_of(title, sized(TITLE, s)) <= INNER), _TITLE_SIZES[-1])
    pieces = [
        *row([Cell(0, town), Cell(INNER - date.width, [date])]),
        blank(3),
        *paragraphs(set_text(title, sized(TITLE, size), INNER)),
        blank(9),
        Piece(_BAR, lambda sheet, x, top: sheet.bar(x, top, INNER, _BAR, BRAND), glued=True),
        blank(14),
        *_parties(parties),
    ]
    pieces[0] = bookmarked(pieces[0], words.kind)
    return Block(tuple(pieces))


def _parties(parties: tuple[Party, Party]) -> list[Piece]:
    columns = [
        [
            line(party.role.upper(), LABEL),
            *set_text(party.name, NAME, HALF),
            *(one for detail in party.details for one in set_text(detail, TEXT, HALF)),
        ]
        for party in parties
    ]
    lefts = (0.0, HALF + GUTTER)
    return row([Cell(left, lines) for left, lines in zip(lefts, columns, strict=True)])


def section_title(title: str) -> list[Piece]:
    """Return the title of a part of the pact, which the reader's table of contents leads to."""
    pieces = list(glued(paragraphs(set_text(title, SECTION, INNER))))
    pieces[0] = bookmarked(pieces[0], title)
    return [*pieces, blank(8)]


def measure_title(number: str, title: str, kind: str, level: int | None = 1) -> list[Piece]:
    """Return a measure's number and title under its kind in small capitals; `level` is that of its bookmark."""
    digits = line(number, NUMBER)
    indent = max(24.0, digits.width + 8)
    if digits.width <= _LONGEST_NUMBER:
        cells = [Cell(0, [digits]), Cell(indent, set_text(title, MEASURE, INNER - indent))]
    else:
        cells = [Cell(0, set_text(f"{number} {title}", MEASURE, INNER))]
    pieces = list(glued(row(cells)))
    if kind:
        pieces.insert(0, heading(line(kind.upper(), LABEL), indent if digits.width <= _LONGEST_NUMBER else 0))
    if level is not None:
        pieces[0] = bookmarked(pieces[0], f"{number} · {title}", level)
    return [*pieces, blank(4)]


def continued_title(number: str, title: str, level: str = "") -> Piece:
    """Return the line that stands above the rest of a measure, or of one of its levels, on the next page."""

    # Set when it is drawn: few of these lines ever are.
    def draw(sheet: Sheet, x: float, top: float) -> None:
        rest = line(f"{level} (suite)".strip(), RUNNING)
        room = INNER - min(rest.width, INNER / 2) - 8
        (words, *_), _cut = clipped(f"{number} · {title}", RUNNING, room, 1)
        sheet.line(x, top + 9, words)
        sheet.line(x + words.width + 6, top + 9, rest)

    return Piece(20, draw, glued=True)
