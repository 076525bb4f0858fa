"""Evidence of an answer: added, changed, removed, one undo step each."""

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.errors import KnownError
from pacte.edits import answers, evidence, undoing
from pacte.storage import queries
from pacte.storage.pact_file import PactFile

N1 = ("2", "N1")
FIRST = Evidence("Choisir une banque éthique", "Programme 2020", "point 23")
SECOND = Evidence("Délibération du 12 mars")


def said(file: PactFile, list_id: str) -> Commitment | None:
    return queries.candidate_list(file, list_id).commitment(*N1)


def test_each_change_of_evidence_is_one_undo_step(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, [N1], Answer.AGREED, note="vérifier")
    assert evidence.add(file, list_id, N1, FIRST).label == "mesure 2 N1 : preuve ajoutée"
    evidence.add(file, list_id, N1, SECOND)
    third = Evidence("  Autre passage\x00 ", " ", None)
    assert evidence.change(file, list_id, N1, 1, third).label == "mesure 2 N1 : preuve modifiée"
    assert said(file, list_id).evidence == (FIRST, Evidence("Autre passage"))
    assert evidence.remove(file, list_id, N1, 0).label == "mesure 2 N1 : preuve retirée"
    assert said(file, list_id).evidence == (Evidence("Autre passage"),)
    assert (said(file, list_id).answer, said(file, list_id).note) == (Answer.AGREED, "vérifier")
    seen = []
    for _ in range(4):
        undoing.undo(file)
        seen.append(said(file, list_id).evidence)
    assert seen == [(FIRST, Evidence("Autre passage")), (FIRST, SECOND), (FIRST,), ()]


def test_evidence_about_a_level_that_nobody_raised_opens_it(file: PactFile, list_id: str) -> None:
    evidence.add(file, list_id, N1, FIRST)
    assert said(file, list_id).answer is Answer.UNDECIDED
    undoing.undo(file)
    assert said(file, list_id) is None


def test_what_is_refused(file: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="cite un passage"):
        evidence.add(file, list_id, N1, Evidence(" \n", "Programme"))
    with pytest.raises(KnownError, match="n’est plus là"):
        evidence.remove(file, list_id, N1, 0)
    with pytest.raises(KnownError, match="n’est plus là"):
        evidence.change(file, list_id, N1, -1, FIRST)
    with pytest.raises(KnownError, match="pas de niveau"):
        evidence.add(file, list_id, ("19", "N2"), FIRST)
    assert said(file, list_id) is None
