"""What may speak of the same thing: a measure suggested for a proposal. It is never an answer."""

from dataclasses import dataclass

#: Most measures suggested for one proposal.
MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A measure that a proposal may speak of.

    `level` is given when one is clearly meant; `score` runs from 0 to 1; `why` are the words that both share,
    as the proposal writes them.
    """

    measure: str
    level: str | None
    score: float
    why: tuple[str, ...]
