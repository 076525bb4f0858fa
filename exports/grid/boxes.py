"""The boxes to tick beside a level: one for each answer, with its mark and its word."""

from functools import cache

from exports.columns import Piece
from exports.flow import Draw
from exports.grid.styles import ANSWER, INDENT, TICKED, WIDTH
from exports.marks import ANSWER_MARKS, MARK_CHARACTERS, PAPER_TINTS
from exports.paper import INK, Sheet
from exports.typesetting import line
from pacte.domain.answer import ANSWER_WORDS, Answer

#: The side of a box: 4.4 mm.
BOX = 12.5
#: The height of a row of boxes, at the foot of which they stand: what is written under them needs the room.
ROW = 16.0
_ABOVE = ROW - BOX
_MARK = 13.0
_BEFORE_MARK, _BEFORE_WORD = 2.5, 2.5
_OUTLINE = 0.9
EMPTY_CHARACTER, TICKED_CHARACTER = "☐", "☑"
_LEVELS = tuple(Answer)
#: A principle is accepted as a whole or not: it takes no reservation.
_PRINCIPLES = tuple(answer for answer in Answer if answer is not Answer.RESERVED)


def level_boxes(ticked: Answer | None, beside: Draw | None = None) -> Piece:
    """Return the boxes of a level, one of them ticked or none; `beside` draws its code when no text does."""
    return _boxes(_LEVELS, ticked, beside)


def principle_boxes(ticked: Answer | None) -> Piece:
    """Return the boxes of a principle; one that was answered with a reservation elsewhere keeps its box."""
    return _boxes(_LEVELS if ticked is Answer.RESERVED else _PRINCIPLES, ticked, None)


def _boxes(answers: tuple[Answer, ...], ticked: Answer | None, beside: Draw | None) -> Piece:
    lefts = _lefts()

    def draw(sheet: Sheet, x: float, top: float) -> None:
        if beside is not None:
            beside(sheet, x, top)
        for answer in answers:
            _draw_box(sheet, x + INDENT + lefts[answer], top + _ABOVE, answer, ticked=answer is ticked)

    return Piece(ROW, draw)


@cache
def _lefts() -> dict[Answer, float]:
    """Where the box of each answer stands: as far apart as the room allows, the same all over a grid."""
    widths = [
        BOX + _BEFORE_MARK + _MARK + _BEFORE_WORD + line(ANSWER_WORDS[answer], TICKED).width
        for answer in _LEVELS
    ]
    gap = (WIDTH - sum(widths)) / (len(widths) - 1)
    return {answer: sum(widths[:index]) + index * gap for index, answer in enumerate(_LEVELS)}


def _draw_box(sheet: Sheet, x: float, top: float, answer: Answer, *, ticked: bool) -> None:
    if ticked:
        sheet.bar(x - _OUTLINE / 2, top - _OUTLINE / 2, BOX + _OUTLINE, BOX + _OUTLINE, INK)
        sheet.mark(x, top, BOX, ANSWER_MARKS[answer], TICKED_CHARACTER, "#FFFFFF")
    else:
        sheet.box(x, top, BOX, EMPTY_CHARACTER, _OUTLINE)
    left = x + BOX + _BEFORE_MARK
    mark, ink = ANSWER_MARKS[answer], PAPER_TINTS[answer].ink
    sheet.mark(left, top + (BOX - _MARK) / 2, _MARK, mark, MARK_CHARACTERS[answer], ink)
    words = line(ANSWER_WORDS[answer], TICKED if ticked else ANSWER)
    sheet.line(left + _MARK + _BEFORE_WORD, top + BOX - 3, words)
