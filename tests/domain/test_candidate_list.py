"""What a list is known to say of a level: its answer, or only passages that were kept of its programmes."""

import pytest

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.errors import KnownError
from pacte.domain.programme import NO_MEASURE, Decision, Programme, Proposal, checked_programme

N1 = ("5", "N1")
OTHER = Evidence("Un autre passage (exemple)", "Délibération")


def proposal(name: str, *decisions: Decision, number: str = "1") -> Proposal:
    return Proposal(name, f"Promesse {name}", number, sub_points=("d’abord", "ensuite"), decisions=decisions)


def a_list(*proposals: Proposal, said: tuple[Commitment, ...] = ()) -> CandidateList:
    return CandidateList(
        "x", "Liste exemple", commitments=said, programmes=(Programme("prog.txt", proposals),)
    )


def test_what_was_kept_is_cited_in_the_order_of_the_document() -> None:
    kept = Decision(*N1, True)
    one = a_list(
        proposal("a", kept, Decision("6", "N2", True)),
        proposal("b", Decision("5", None, False), Decision(NO_MEASURE, None, False)),
        proposal("c", kept, number="3"),
    )
    first = Evidence("Promesse a\n– d’abord\n– ensuite", "prog.txt", "point 1")
    assert [passage.place for passage in one.cited[N1]] == ["point 1", "point 3"]
    assert one.cited[N1][0] == one.programmes[0].passage(one.programmes[0].proposals[0]) == first
    assert set(one.cited) == {N1, ("6", "N2")}
    assert one.evidence(*N1) == one.cited[N1]
    assert one.evidence("7", "N1") == ()
    assert one.answers == {}


def test_the_evidence_of_an_answer_is_its_own() -> None:
    said = Commitment(*N1, Answer.REFUSED, evidence=(OTHER,))
    one = a_list(proposal("a", Decision(*N1, True)), said=(said,))
    assert one.evidence(*N1) == (OTHER,)


def test_a_first_answer_takes_what_was_cited_once() -> None:
    one = a_list(proposal("a", Decision(*N1, True)))
    (passage,) = one.cited[N1]
    first = one.first_said(Commitment(*N1, Answer.AGREED, evidence=(OTHER, passage)))
    assert first == Commitment(*N1, Answer.AGREED, evidence=(passage, OTHER))
    elsewhere = Commitment("6", "N1", Answer.AGREED)
    assert one.first_said(elsewhere) is elsewhere


def test_what_would_be_lost_is_what_only_programmes_hold() -> None:
    kept = Decision(*N1, True)
    one = a_list(proposal("a", kept), proposal("b", kept, Decision("6", "N1", True)))
    assert one.passages_lost(()) == 3
    assert one.passages_lost(one.programmes) == 0
    # Read again, a passage may stand at another place of its document.
    moved = Programme("prog.txt", (proposal("a", kept, number="9"),))
    assert one.passages_lost((moved,)) == 2
    answered = a_list(*one.programmes[0].proposals, said=(Commitment(*N1, Answer.UNDECIDED),))
    assert answered.passages_lost(()) == 1


def test_a_proposal_too_long_to_be_cited_is_no_proposal() -> None:
    long = Proposal("a", "x" * 20_000, sub_points=("y" * 20_000,))
    with pytest.raises(KnownError, match="30000"):
        checked_programme(Programme("prog.txt", (long,)))
