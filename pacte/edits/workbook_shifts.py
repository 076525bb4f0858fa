"""Columns that were sorted, moved, or pasted over another list's, without their rows: slips that read well.

Each cell then says what another row said. One of them alone does not tell, but all of them do: what they say after is
what they said before, in another order, or what another list says. So such changes wait for a person.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from pacte.domain.candidate_list import CandidateList
from pacte.domain.grid_sheet import GRID_TITLES, TYPED
from pacte.domain.sentence import Sentence, in_series
from pacte.edits.workbook_change import WorkbookChange
from pacte.edits.workbook_questions import answer_of

#: Fewer changes than this are no sorted column: few answers, so that some fall together by chance; words hardly do.
_FEWEST_ANSWERS, _FEWEST_WORDS = 8, 4
#: Another list's answers are told from a few alike by so many different ones.
_FEWEST_KINDS = 3
#: One change in so many may say something new: the cells at the end of a column that was moved, and true edits.
_ONE_NEW_IN = 6

#: What a change says before and after.
Pair = tuple[Hashable, Hashable]


def doubted(changes: Sequence[WorkbookChange], lists: Sequence[CandidateList]) -> tuple[WorkbookChange, ...]:
    """Return the changes, with a doubt on those whose column looks as if it was sorted, moved or pasted alone.

    `lists` are those of the file, whose answers may stand now where another's were.
    """
    doubts: dict[int, list[str]] = defaultdict(list)
    for number, other in _pasted(changes, lists).items():
        told = Sentence(
            "ces réponses sont celles de « {} » : elles ont peut-être été collées par-dessus", other
        )
        doubts[number].append(told)
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


def _pasted(changes: Sequence[WorkbookChange], lists: Sequence[CandidateList]) -> dict[int, str]:
    """Return the name of the list whose answers each change gives, where all of a list's changes give another's."""
    found: dict[int, str] = {}
    by_list: dict[str, list[int]] = defaultdict(list)
    for number, change in enumerate(changes):
        before, now = change.answers
        if change.candidate_list and change.measure is None and before is not now:
            by_list[change.candidate_list.id].append(number)
    for one, numbers in by_list.items():
        after = [changes[number].answers[1] for number in numbers]
        if len(numbers) < _FEWEST_ANSWERS or len(set(after)) < _FEWEST_KINDS:
            continue
        for other in lists:
            theirs = [answer_of(other, changes[number].place) for number in numbers]
            new = sum(mine is not their for mine, their in zip(after, theirs, strict=True))
            if other.id != one and new * _ONE_NEW_IN <= len(numbers):
                found |= dict.fromkeys(numbers, other.name)
                break
    return found


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
