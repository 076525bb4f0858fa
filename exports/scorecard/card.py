"""The card of a scorecard's notes: reservations, partners, observations, whole, in two columns."""

from dataclasses import replace

from exports.columns import Block, Column, Piece, column_height
from exports.french import NBSP
from exports.paper import Sheet
from exports.scorecard.notes import Note, NoteGroup
from exports.scorecard.styles import (
    CAPITALS,
    GUTTER,
    INNER,
    NOTE,
    NOTE_LEAD,
    NOTE_PLACE,
    NOTE_QUOTE,
    NOTE_TITLE,
    PADDING,
)
from exports.typesetting import Line, Words, line, wrap

COLUMNS = 2
_COLUMN = (INNER - 2 * PADDING - GUTTER) / COLUMNS
_TITLE = "Réserves et précisions"
_UNTITLED = 3
_SHORT_PARAGRAPH = 4
_ABOVE, _BELOW = 22.0, 8.0
#: What the card's frame and title add to the height of its columns.
FRAME = _ABOVE + _BELOW


def note_blocks(groups: tuple[NoteGroup, ...]) -> list[Block]:
    """Return the notes as blocks for the card's columns; every line of every note is there."""
    blocks = []
    for group in groups:
        # A few notes say themselves what they are; more need a title to be found by.
        titled = len(group.notes) > _UNTITLED
        for index, note in enumerate(group.notes):
            lines = _kept_together(wrap(_words(note), _COLUMN))
            if titled and index == 0:
                lines.insert(0, replace(_piece(line(group.title, NOTE_TITLE)), glued=True))
            blocks.append(Block(tuple(lines), gap=6.0 if titled and index == 0 else 3.0))
    return blocks


def _kept_together(lines: list[Line]) -> list[Piece]:
    """Return lines as pieces: short paragraphs stay whole, long ones keep two lines on each side of a break."""
    pieces: list[Piece] = []
    start = 0
    for end in (index + 1 for index, one in enumerate(lines) if one.ends):
        last = end - start - 1
        for place, one in enumerate(lines[start:end]):
            glued = place < last and (last < _SHORT_PARAGRAPH or place in (0, last - 1))
            pieces.append(replace(_piece(one), glued=glued))
        start = end
    return pieces


def _words(note: Note) -> list[Words]:
    words = []
    if note.place:
        words.append(Words(f"{note.place}\u2002", NOTE_PLACE))
    if note.lead:
        words.append(Words(f"{note.lead} " if note.text else note.lead, NOTE_LEAD if note.text else NOTE))
    if note.quoted:
        words.append(Words(f"«{NBSP}{note.text}{NBSP}»", NOTE_QUOTE))
    elif note.text:
        words.append(Words(note.text, NOTE))
    return words


def _piece(words: Line) -> Piece:
    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x, top + words.leading - 2.8, words)

    return Piece(words.leading, draw)


def card_piece(columns: list[Column], first: bool) -> Piece:
    """Return the card around columns of notes; the pages after the first say that it goes on."""
    height = max(map(column_height, columns)) + FRAME
    title = line((_TITLE if first else f"{_TITLE} (suite)").upper(), CAPITALS)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.card(x, top, INNER, height)
        sheet.line(x + PADDING, top + 15, title)
        left = x + PADDING
        for column in columns:
            for offset, piece in column:
                piece.draw(sheet, left, top + _ABOVE + offset)
            left += _COLUMN + GUTTER

    return Piece(height, draw)
