"""Columns that were sorted, or moved up or down, without the rest of their rows: the worst of slips, as it reads well.

Each cell then says what another row said. One column alone does not tell, but all of its changes do: what they say
after is what they said before, in another order. So such changes wait for a person, whatever else they say.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from pacte.domain.grid_sheet import GRID_TITLES, TYPED
from pacte.domain.sentence import Sentence, in_series
from pacte.edits.workbook_change import WorkbookChange

#: Fewer changes than this are no sorted column: few answers, so that some fall together by chance; words hardly do.
_FEWEST_ANSWERS, _FEWEST_WORDS = 8, 4
#: One change in so many may say something new: the cells at the end of a column that was moved, and true edits.
_ONE_NEW_IN = 6

#: What a change says before and after.
Pair = tuple[Hashable, Hashable]


def doubted(changes: Sequence[WorkbookChange]) -> tuple[WorkbookChange, ...]:
    """Return the changes, with a doubt on each one whose column looks as if it was sorted or moved alone."""
    doubts: dict[int, list[str]] = defaultdict(list)
    answers = _found(changes, lambda one: one.answers, _FEWEST_ANSWERS)
    for column, found in (("answer", answers), *((one, _words_moved(changes, one)) for one in TYPED)):
        for number in found:
            told = Sentence(
                "beaucoup de lignes ont échangé ce qu’elles disent : la colonne « {} » a peut-être été triée ou "
                "décalée sans les autres",
                GRID_TITLES[column],
            )
            doubts[number].append(told)
    return tuple(
        replace(one, doubt=in_series([*filter(None, [one.doubt]), *doubts[number]]))
        if number in doubts
        else one
        for number, one in enumerate(changes)
    )


def _words_moved(changes: Sequence[WorkbookChange], column: str) -> set[int]:
    def words(one: WorkbookChange) -> Pair:
        before, after = (getattr(said, column, None) for said in (one.now, one.after))
        return before, after

    return _found(changes, words, _FEWEST_WORDS)


def _found(
    changes: Sequence[WorkbookChange], said: Callable[[WorkbookChange], Pair], fewest: int
) -> set[int]:
    """Return the numbers of the changes that exchanged what they say, within one list or among all of them."""
    pairs = {
        number: pair
        for number, one in enumerate(changes)
        if not one.adds_measure and one.measure is None
        for pair in (said(one),)
        if pair[0] != pair[1]
    }
    by_list: dict[str, list[int]] = defaultdict(list)
    for number in pairs:
        candidate_list = changes[number].candidate_list
        by_list[candidate_list.id if candidate_list else ""].append(number)
    groups: Iterable[list[int]] = (list(pairs), *by_list.values())
    return {
        number
        for numbers in groups
        if len(numbers) >= fewest and _exchanged([pairs[one] for one in numbers])
        for number in numbers
    }


def _exchanged(pairs: Sequence[Pair]) -> bool:
    """Whether what is said after is what was said before, but for a few."""
    new = Counter(after for _, after in pairs) - Counter(before for before, _ in pairs)
    return new.total() * _ONE_NEW_IN <= len(pairs)
