"""How alike the words of two measures or principles are, which is which, and how one text differs from another."""

from collections.abc import Iterable
from dataclasses import dataclass

from pacte.domain.catalogue_difference import Difference
from pacte.reading.likeness import Wording

#: How alike, 0 to 1, the words of two measures are that have the same number, or else another one.
_SAME_NAME, OTHER_NAME = 0.3, 0.6
#: Below, one is not sure that both are the same measure.
SURE = 0.75
#: What the same number is worth among measures that are alike.
_NAME_WORTH = 0.15
_SHORT_WORDS = frozenset("a au aux d de des du en et l la le les ou par pour sur un une".split())


@dataclass(frozen=True, slots=True)
class Pair:
    """One that was read, one that is known, by their places: how alike they are, and whether their numbers are."""

    read: int
    known: int
    likeness: float
    same_name: bool

    @property
    def worth(self) -> float:
        """How strongly both belong together."""
        return self.likeness + _NAME_WORTH * (self.likeness > 0 and self.same_name)


def partners(pairs: Iterable[Pair]) -> dict[int, int]:
    """Return which known one each that was read is, by their places; the most alike find each other first."""
    alike_enough = (one for one in pairs if one.likeness >= (_SAME_NAME if one.same_name else OTHER_NAME))
    found: dict[int, int] = {}
    for one in sorted(alike_enough, key=lambda pair: (-pair.worth, pair.read, pair.known)):
        if one.read not in found and one.known not in found.values():
            found[one.read] = one.known
    return found


def telling(text: str) -> frozenset[str]:
    """Return the words of a text that tell it from another one."""
    return frozenset(Wording.of(text).words) - _SHORT_WORDS


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share, 0 to 1, of the words that two texts have in common."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0


def kind_of(known: str | None, read: str | None) -> Difference:
    """Return how a text differs from the one known; a document that is silent changes nothing."""
    if not read or known == read:
        return Difference.SAME
    if not known:
        return Difference.FILLED
    return Difference.SPELLING if Wording.of(read).same_as(Wording.of(known)) else Difference.CHANGED
