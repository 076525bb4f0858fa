"""The marks of answers, drawn: one geometry for window, PDF and site, so that no font decides their look.

Shapes live in a unit square, y downwards. A painter needs two gestures only: stroke a line of points with
round ends, and fill a polygon.
"""

from math import cos, pi, sin
from typing import NamedTuple

from pacte.domain.answer import Answer

Point = tuple[float, float]


class Shape(NamedTuple):
    """A line of points to stroke with `width` (fraction of the square), or a polygon to fill when it is 0."""

    points: tuple[Point, ...]
    width: float = 0.0
    closed: bool = False


class Tint(NamedTuple):
    """The colours of a mark on paper and on a light ground: its ink and its ground, as `#RRGGBB`."""

    ink: str
    ground: str


def _arc(
    radius: float, start: float, end: float, centre: Point = (0.5, 0.5), steps: int = 32
) -> tuple[Point, ...]:
    """Points along a circle; angles in turns, from the right, clockwise on screen."""
    turns = (start + (end - start) * step / steps for step in range(steps + 1))
    return tuple((centre[0] + radius * cos(2 * pi * t), centre[1] + radius * sin(2 * pi * t)) for t in turns)


def _ring(radius: float, width: float) -> Shape:
    return Shape(_arc(radius, 0, 1)[:-1], width, closed=True)


def _star(outer: float, inner: float) -> tuple[Point, ...]:
    tips = ((outer if step % 2 == 0 else inner, -0.25 + step / 10) for step in range(10))
    return tuple((0.5 + r * cos(2 * pi * t), 0.53 + r * sin(2 * pi * t)) for r, t in tips)


_BOLD = 0.12
_FINE = 0.085

#: The shapes of each answer; None is "not raised".
ANSWER_MARKS: dict[Answer | None, tuple[Shape, ...]] = {
    Answer.AGREED: (Shape(((0.22, 0.54), (0.42, 0.74), (0.79, 0.28)), _BOLD),),
    Answer.RESERVED: (_ring(0.29, _FINE), Shape(_arc(0.29, 0.25, 0.75))),
    Answer.REFUSED: (
        Shape(((0.27, 0.27), (0.73, 0.73)), _BOLD),
        Shape(((0.73, 0.27), (0.27, 0.73)), _BOLD),
    ),
    Answer.OUT_OF_COMPETENCE: (_ring(0.30, _FINE), Shape(((0.29, 0.71), (0.71, 0.29)), _FINE)),
    Answer.UNDECIDED: (
        # Two arcs of one radius that touch where they turn: the stem ends upright under the bow.
        Shape((*_arc(0.16, 0.5, 7 / 6, (0.5, 0.34)), *_arc(0.16, 2 / 3, 1 / 2, (0.66, 0.617), 8)), 0.1),
        Shape(_arc(0.065, 0, 1, (0.5, 0.79))),
    ),
    None: (Shape(_arc(0.08, 0, 1, steps=20)),),
}

#: Another authority must act too: two arrows, one each way.
PARTNER_MARK: tuple[Shape, ...] = (
    Shape(((0.18, 0.36), (0.82, 0.36)), 0.1),
    Shape(((0.64, 0.18), (0.82, 0.36), (0.64, 0.54)), 0.1),
    Shape(((0.18, 0.70), (0.82, 0.70)), 0.1),
    Shape(((0.36, 0.52), (0.18, 0.70), (0.36, 0.88)), 0.1),
)

#: Done already, and to be kept: a star.
DONE_MARK: tuple[Shape, ...] = (Shape(_star(0.43, 0.175)),)

#: Colours on paper and in the light window; `docs/architecture.md` tells where they come from.
PAPER_TINTS: dict[Answer | None, Tint] = {
    Answer.AGREED: Tint("#00704D", "#DDF1E8"),
    Answer.RESERVED: Tint("#8A5A00", "#FBEBC8"),
    Answer.REFUSED: Tint("#A63E00", "#FBE0D3"),
    Answer.OUT_OF_COMPETENCE: Tint("#4E5B66", "#E6E9EC"),
    Answer.UNDECIDED: Tint("#1F5F8B", "#DCEBF6"),
    None: Tint("#66706F", "#FBFAF7"),
}

#: The same shapes as characters, where a cell or a terminal can hold nothing else.
MARK_CHARACTERS: dict[Answer | None, str] = {
    Answer.AGREED: "✓",
    Answer.RESERVED: "◐",
    Answer.REFUSED: "✗",
    Answer.OUT_OF_COMPETENCE: "⊘",
    Answer.UNDECIDED: "?",
    None: "·",
}
PARTNER_CHARACTER = "⇄"
DONE_CHARACTER = "★"

#: The colours of bars and charts, where an answer takes much room: between its ink and its ground, told apart in grey.
BAR_COLOURS: dict[Answer | None, str] = {
    Answer.AGREED: "#1F7A5C",
    Answer.RESERVED: "#E3A233",
    Answer.REFUSED: "#D9865F",
    Answer.OUT_OF_COMPETENCE: "#A4AEB8",
    Answer.UNDECIDED: "#5E9CC7",
    None: "#E3DFD5",
}
