"""Recording answers: exact, one undo step each, no word lost in silence."""

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.edits import answers, undoing
from pacte.storage import queries
from pacte.storage.pact_file import PactFile

N1 = ("2", "N1")


def said(file: PactFile, list_id: str, place: tuple[str, str] = N1) -> Commitment | None:
    return queries.candidate_list(file, list_id).commitment(*place)


def test_an_answer_tells_what_it_changed(file: PactFile, list_id: str) -> None:
    changes = answers.answer(file, list_id, [N1], Answer.REFUSED)
    assert changes.label == "mesure 2 N1 refusée"
    assert changes.levels == {(list_id, N1)}
    assert changes.lists == {list_id}
    assert not changes.dossier


def test_an_answer_tells_which_principles_it_changed(file: PactFile, list_id: str) -> None:
    changes = answers.answer(file, list_id, [N1], Answer.AGREED, principles=["A", "C"])
    assert changes.principles == {(list_id, "A"), (list_id, "C")}
    assert (changes.levels, changes.lists) == ({(list_id, N1)}, {list_id})
    undone = undoing.undo(file)
    assert undone.principles == changes.principles
    assert changes.then(answers.answer(file, list_id, [N1], Answer.REFUSED)).principles == changes.principles


def test_the_same_answer_again_is_no_edit(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, [N1], Answer.REFUSED)
    assert not answers.answer(file, list_id, [N1], Answer.REFUSED)
    assert len(queries.history(file, list_id, *N1)) == 1


def test_the_same_words_again_are_no_edit(file: PactFile, list_id: str) -> None:
    said_so = Commitment(*N1, Answer.RESERVED, reservation="sauf")
    answers.record(file, list_id, said_so)
    assert not answers.record(file, list_id, said_so)
    assert len(queries.history(file, list_id, *N1)) == 1


def test_several_levels_are_one_undo_step(file: PactFile, list_id: str) -> None:
    places = [("1", "N1"), ("1", "N2"), ("19", "N")]
    assert answers.answer(file, list_id, places, Answer.AGREED).label == "3 niveaux engagés"
    undoing.undo(file)
    assert queries.candidate_list(file, list_id).commitments == ()


def test_words_stay_when_the_answer_changes_unless_they_no_longer_apply(file: PactFile, list_id: str) -> None:
    answers.answer(
        file, list_id, [N1], Answer.RESERVED, reservation="sauf l’été", partner="Métropole", note="à vérifier"
    )
    answers.answer(file, list_id, [N1], Answer.REFUSED)
    now = said(file, list_id)
    assert (now.reservation, now.partner, now.note) == (None, "Métropole", "à vérifier")
    undoing.undo(file)
    assert said(file, list_id).reservation == "sauf l’été"


def test_one_bad_level_writes_nothing(file: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="N2"):
        answers.answer(file, list_id, [N1, ("19", "N2")], Answer.AGREED)
    assert said(file, list_id) is None


def test_recording_words_names_them(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, [N1], Answer.AGREED)
    changes = answers.record(file, list_id, Commitment(*N1, Answer.AGREED, observation="oui", note="non"))
    assert changes.label == "mesure 2 N1 : observation, note privée"


def test_an_unknown_list_is_told(file: PactFile) -> None:
    with pytest.raises(KnownError, match="n’est plus dans le dossier"):
        answers.answer(file, "00000000-0000-0000-0000-000000000000", [N1], Answer.AGREED)


def test_a_principle_is_accepted_or_not(file: PactFile, list_id: str) -> None:
    assert answers.answer(file, list_id, (), Answer.AGREED, principles=["A"]).lists == {list_id}
    assert queries.candidate_list(file, list_id).principles == {"A": Answer.AGREED}
    answers.answer(file, list_id, (), None, principles=["A"])
    assert queries.candidate_list(file, list_id).principles == {}
    with pytest.raises(KnownError):
        answers.answer(file, list_id, (), Answer.RESERVED, principles=["A"])


def test_a_new_answer_ends_a_doubt_of_reading(file: PactFile, list_id: str) -> None:
    answers.record(file, list_id, Commitment(*N1, Answer.AGREED, to_review="crochet jamais fermé"))
    answers.answer(file, list_id, [N1], Answer.AGREED)
    assert said(file, list_id).to_review is None


def test_principles_and_levels_are_answered_in_one_step(file: PactFile, list_id: str) -> None:
    places = [("1", "N1"), ("1", "N2")]
    changes = answers.answer(file, list_id, places, Answer.AGREED, principles=("A", "C"))
    assert changes.label == "2 principes et 2 niveaux engagés"
    assert answers.answer(file, list_id, (), None, principles=("A", "B")).label == "2 principes non abordés"
    undoing.undo(file)
    undoing.undo(file)
    one = queries.candidate_list(file, list_id)
    assert (one.principles, one.commitments) == ({}, ())


def test_a_principle_among_reserved_levels_writes_nothing(file: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="s’accepte en entier"):
        answers.answer(file, list_id, [N1], Answer.RESERVED, reservation="sauf", principles=("A",))
    assert said(file, list_id) is None
