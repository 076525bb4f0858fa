"""Finds the promises that a programme makes twice: what repeats is linked to what it repeats."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pacte.domain.programme import Proposal
from pacte.reading.stems import telling_stems

#: Share of the stems of the shorter one that the other has too, for both to be one promise.
_SAME = 0.72
#: Below so many stems two promises are the same only when all of them are.
_FEW = 5
#: A heading whose promises come again elsewhere in this share only announces them.
_ANNOUNCES = 0.4
#: A word is looked up in so many promises before.
_MANY = 300


def with_repeats(proposals: Sequence[Proposal]) -> tuple[Proposal, ...]:
    """Return the proposals, those that say what another one says linked to it.

    Of two, the one under a heading that announces (its promises come again further down) is the repetition; else the
    later one.
    """
    words = [frozenset(telling_stems(one.text)) for one in proposals]
    pairs = _pairs(words)
    announcing = _announcing(proposals, pairs)
    target: dict[int, int] = {}
    for one, other in pairs:
        first, second = (other, one) if announcing[one] and not announcing[other] else (one, other)
        if second not in target and target.get(first, first) != second:
            target[second] = target.get(first, first)
    for place, kept in target.items():
        while kept in target and target[kept] != place:
            kept = target[kept]
        target[place] = kept
    return tuple(
        replace(one, repeats=proposals[target[place]].id) if place in target else one
        for place, one in enumerate(proposals)
    )


def _pairs(words: Sequence[frozenset[str]]) -> list[tuple[int, int]]:
    """Return the pairs that say the same, by their places."""
    holders: dict[str, list[int]] = defaultdict(list)
    first: dict[frozenset[str], int] = {}
    found = []
    for place, said in enumerate(words):
        if said in first:
            found.append((first[said], place))
            continue
        if said:
            first[said] = place
        shared: dict[int, int] = defaultdict(int)
        for stem in said:
            # What very many promises say tells none from the others.
            for other in holders[stem][-_MANY:]:
                shared[other] += 1
            holders[stem].append(place)
        found += [
            (other, place) for other, count in sorted(shared.items()) if _same(words[other], said, count)
        ]
    return found


def _same(one: frozenset[str], other: frozenset[str], shared: int) -> bool:
    less, more = sorted((len(one), len(other)))
    if less < _FEW:
        return shared == less == more
    return shared >= _SAME * less and shared >= 0.5 * more


def _announcing(proposals: Sequence[Proposal], pairs: Sequence[tuple[int, int]]) -> list[bool]:
    sections: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, one in enumerate(proposals):
        sections[one.heading].append(place)
    ahead: dict[int, set[int]] = defaultdict(set)
    for earlier, later in pairs:
        if proposals[earlier].heading != proposals[later].heading:
            ahead[earlier].add(later)
    announcing = [False] * len(proposals)
    for places in sections.values():
        again = sum(1 for place in places if ahead[place])
        if len(places) > 2 and again >= _ANNOUNCES * len(places):
            for place in places:
                announcing[place] = True
    return announcing
