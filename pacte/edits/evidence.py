"""The quotations that support an answer: published with the pact, like the answer itself."""

from collections.abc import Callable
from dataclasses import replace

from pacte.domain.answer import Answer
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment, Evidence, checked_evidence, level_place
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import answered_level
from pacte.storage.repositories import put_commitment

_All = tuple[Evidence, ...]


def add(file: PactFile, list_id: str, place: tuple[str, str], evidence: Evidence) -> Changes:
    """Add a quotation to what a list answers to a level; one that nobody raised is then under discussion.

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
    """Take a quotation away, counted from 0; raises `KnownError` when it is gone already."""

    def changed(known: _All) -> _All:
        _check(known, number)
        return (*known[:number], *known[number + 1 :])

    return _changed(file, list_id, place, Sentence("preuve retirée"), changed)


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
        put_commitment(work, list_id, level.level_id, level.said, now)
    return work.changes
