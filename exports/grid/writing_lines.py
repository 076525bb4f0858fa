"""Lines to write on by hand, with or without a word before them."""

from collections.abc import Sequence
from dataclasses import dataclass

from exports.columns import Piece
from exports.grid.styles import CAPTION, INDENT, INNER
from exports.paper import INK, Sheet
from exports.typesetting import line

#: From a line to the next: a little over 8 mm, as in a school notebook.
PITCH = 23.0
_THICKNESS = 0.5
#: How far the line is above the foot of its room, and the words above the line.
_FOOT, _RISE = 2.0, 3.0


@dataclass(frozen=True, slots=True)
class Blank:
    """A line from `left` to `right`, in points from the left of the page's words, after a caption."""

    caption: str
    left: float = INDENT
    right: float = INNER


def blanks(fields: Sequence[Blank]) -> Piece:
    """Return lines to write on, side by side."""
    captions = [line(field.caption, CAPTION) for field in fields]

    def draw(sheet: Sheet, x: float, top: float) -> None:
        level = top + PITCH - _FOOT
        for field, caption in zip(fields, captions, strict=True):
            sheet.line(x + field.left, level - _RISE, caption)
            begun = field.left + (caption.width + 5 if field.caption else 0)
            sheet.rule(x + begun, level, field.right - begun, INK, _THICKNESS)

    return Piece(PITCH, draw)


def lines_to_write(count: int, caption: str = "", left: float = INDENT) -> list[Piece]:
    """Return lines one under the other, a caption before the first; they stay together."""
    pieces = [blanks([Blank(caption if index == 0 else "", left)]) for index in range(count)]
    return [Piece(one.height, one.draw, glued=index < count - 1) for index, one in enumerate(pieces)]
