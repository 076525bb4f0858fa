"""The marks of proposals: other shapes than those of answers, as a proposal is none."""

from exports.marks import Shape
from pacte.domain.answer import Answer
from ui.programme_rows import State
from ui.tokens import Tokens

_SQUARE = ((0.16, 0.16), (0.84, 0.16), (0.84, 0.84), (0.16, 0.84))
_DIAMOND = ((0.5, 0.06), (0.94, 0.5), (0.5, 0.94), (0.06, 0.5))

#: A full square: kept. An empty one: open. One with a bar: dropped. A diamond: no measure. A dash: nothing suggested.
STATE_MARKS: dict[State, tuple[Shape, ...]] = {
    State.KEPT: (Shape(_SQUARE),),
    State.OPEN: (Shape(_SQUARE, 0.1, closed=True),),
    State.DROPPED: (Shape(_SQUARE, 0.1, closed=True), Shape(((0.3, 0.5), (0.7, 0.5)), 0.12)),
    State.OWN: (Shape(_DIAMOND),),
    State.UNMATCHED: (Shape(((0.3, 0.5), (0.7, 0.5)), 0.12),),
}


def state_colour(state: State, tokens: Tokens) -> str:
    """Return the ink of a state."""
    if state is State.KEPT:
        return tokens.brand
    if state is State.OWN:
        return tokens.tints[Answer.UNDECIDED].ink
    return tokens.ink if state is State.OPEN else tokens.secondary_ink
