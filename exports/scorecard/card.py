"""The card of a scorecard's notes: reservations, partners, observations, whole, in two columns."""

from exports.columns import Block, Column, Piece, column_height
from exports.flow import heading, paragraphs
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
from exports.typesetting import Words, line, wrap

COLUMNS = 2
_COLUMN = (INNER - 2 * PADDING - GUTTER) / COLUMNS
_TITLE = "Réserves et précisions"
_UNTITLED = 3
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
            lines = paragraphs(wrap(_words(note), _COLUMN))
            if titled and index == 0:
                lines.insert(0, heading(line(group.title, NOTE_TITLE)))
            blocks.append(Block(tuple(lines), gap=6.0 if titled and index == 0 else 3.0))
    return blocks


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
