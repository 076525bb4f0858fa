"""The quotations that support an answer: published with the pact, like the answer itself."""

from collections.abc import Callable
from dataclasses import replace

from pacte.domain.answer import Answer
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment, Evidence, checked_evidence, level_place
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.edits.citations import release
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import answered_level
from pacte.storage.repositories import put_commitment

_All = tuple[Evidence, ...]


def add(file: PactFile, list_id: str, place: tuple[str, str], evidence: Evidence) -> Changes:
    """Add a quotation to what a list answers to a level; one that nobody raised is then under discussion.

    Whoever writes a quotation says that the list speaks of the level, where a proposal that is kept says nothing.
    Raises `KnownError` without a quotation, and for a level that does not exist.
    """
    new = checked_evidence(evidence)
    return _changed(file, list_id, place, Sentence("preuve ajoutée"), lambda known: (*known, new))


def change(file: PactFile, list_id: str, place: tuple[str, str], number: int, evidence: Evidence) -> Changes:
    """Put another quotation in the place of one, counted from 0; raises `KnownError` when it is gone."""
    new = checked_evidence(evidence)

    def changed(known: _All) -> _All:
        _check(known, number)
        return (*known[:number], new, *known[number + 1 :])

    return _changed(file, list_id, place, Sentence("preuve modifiée"), changed)


def remove(file: PactFile, list_id: str, place: tuple[str, str], number: int) -> Changes:
    """Take a quotation away, counted from 0; raises `KnownError` when it is gone already.

    A proposal that it was kept of waits for a decision again. On a level that nobody raised these are all there is.
    """
    with file.edit(Sentence("{} : {}", level_place(*place), Sentence("preuve retirée"))) as work:
        level = answered_level(work.reader, list_id, *place)
        known = level.said.evidence if level.said else level.cited
        _check(known, number)
        if level.said:
            rest = (*known[:number], *known[number + 1 :])
            put_commitment(work, list_id, level, replace(level.said, evidence=rest))
        release(work, list_id, place, known[number])
    return work.changes


def _check(known: _All, number: int) -> None:
    if not 0 <= number < len(known):
        raise KnownError("Cette preuve n’est plus là ; regardez celles qui restent.")


def _changed(
    file: PactFile, list_id: str, place: tuple[str, str], what: str, change: Callable[[_All], _All]
) -> Changes:
    with file.edit(Sentence("{} : {}", level_place(*place), what)) as work:
        level = answered_level(work.reader, list_id, *place)
        said = level.said or Commitment(*place, Answer.UNDECIDED)
        now = replace(said, evidence=change(said.evidence))
        put_commitment(work, list_id, level, now)
    return work.changes
