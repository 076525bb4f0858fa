"""Two lists become one: every answer says where it came from, and contradictions are asked again."""

import pytest

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.errors import KnownError
from pacte.domain.readiness import gaps
from pacte.edits import answers, lists, undoing
from pacte.storage import queries
from pacte.storage.pact_file import PactFile


@pytest.fixture
def parents(file: PactFile) -> tuple[CandidateList, CandidateList]:
    ids = []
    for name in ("Aube (exemple)", "Brume (exemple)"):
        (list_id,) = lists.add(file, name).lists
        ids.append(list_id)
        answers.answer(file, list_id, [("1", "N1")], Answer.AGREED, note="entre nous", observation=name)
        answers.answer(file, list_id, (), Answer.AGREED, principles=["A"])
    first, second = ids
    answers.answer(file, first, [("2", "N1")], Answer.AGREED)
    answers.answer(file, second, [("2", "N1")], Answer.REFUSED)
    answers.answer(file, second, [("3", "N2")], Answer.RESERVED, reservation="sauf l’été")
    answers.answer(file, second, (), Answer.AGREED, principles=["B"])
    return queries.candidate_list(file, first), queries.candidate_list(file, second)


def merged(
    file: PactFile, parents: tuple[CandidateList, CandidateList], name: str = "Ensemble (exemple)"
) -> CandidateList:
    lists.merge(file, parents[0].id, parents[1].id, name, "Tête (exemple)")
    return queries.dossier(file).lists[-1]


def test_each_answer_says_from_which_parent_it_came(
    file: PactFile, parents: tuple[CandidateList, CandidateList]
) -> None:
    one = merged(file, parents)
    first, second = (parent.id for parent in parents)
    assert one.commitment("1", "N1").origins == (first, second)
    assert one.commitment("3", "N2").origins == (second,)
    assert one.commitment("3", "N2").reservation == "sauf l’été"
    assert (
        one.commitment("1", "N1").note
        == "Aube (exemple)\u00a0: entre nous\nBrume (exemple)\u00a0: entre nous"
    )
    assert one.commitment("1", "N1").observation == "Aube (exemple)\nBrume (exemple)"
    assert (one.round, one.merged_from, one.principles) == (2, (first, second), {"A": Answer.AGREED})


def test_contradictions_are_listed_and_asked_again(
    file: PactFile, parents: tuple[CandidateList, CandidateList]
) -> None:
    (found,) = lists.contradictions(*parents)
    assert (found.measure, found.level, found.second.answer) == ("2", "N1", Answer.REFUSED)
    said = merged(file, parents).commitment("2", "N1")
    assert said.answer is Answer.UNDECIDED
    assert said.to_review == "contradiction, Aube (exemple) : engagé ; Brume (exemple) : refusé"


def test_what_is_missing_to_sign_tells_a_contradiction_once(
    file: PactFile, parents: tuple[CandidateList, CandidateList]
) -> None:
    one = merged(file, parents)
    answers.answer(file, one.id, [("3", "N1")], Answer.UNDECIDED)
    told = [gap.words for gap in gaps(queries.dossier(file), queries.candidate_list(file, one.id), ())]
    assert [words for words in told if "mesure 2 N1" in words] == [
        "Contradiction de la fusion, à trancher : mesure 2 N1."
    ]
    assert "Encore en discussion : mesure 3 N1." in told
    assert not any("Lecture à revoir" in words for words in told)
    # Nothing opposes any more: the question is only under discussion.
    answers.answer(file, one.id, [("2", "N1")], Answer.UNDECIDED)
    told = [gap.words for gap in gaps(queries.dossier(file), queries.candidate_list(file, one.id), ())]
    assert "Encore en discussion : mesure 2 N1, mesure 3 N1." in told
    assert not any("Contradiction" in words for words in told)


def test_the_parents_no_longer_stand_and_the_new_list_awaits_confirmation(
    file: PactFile, parents: tuple[CandidateList, CandidateList]
) -> None:
    one = merged(file, parents)
    assert [parent.state for parent in queries.dossier(file).lists[:2]] == [ListState.MERGED] * 2
    assert one.awaiting_confirmation
    with pytest.raises(KnownError, match=r"^Une réponse se contredit .* mesure 2 N1"):
        lists.confirm(file, one)
    answers.answer(file, one.id, [("2", "N1")], Answer.AGREED)
    lists.confirm(file, queries.candidate_list(file, one.id))
    assert not queries.candidate_list(file, one.id).awaiting_confirmation


def test_merging_is_one_undo_step(file: PactFile, parents: tuple[CandidateList, CandidateList]) -> None:
    merged(file, parents)
    assert queries.undo_state(file).undo == "Aube (exemple) et Brume (exemple) fusionnées"
    undoing.undo(file)
    assert queries.dossier(file).lists == parents


@pytest.mark.parametrize("second, name", [(0, "Autre (exemple)"), (1, "aube (EXEMPLE)")])
def test_two_different_lists_and_a_free_name(
    file: PactFile, parents: tuple[CandidateList, CandidateList], second: int, name: str
) -> None:
    with pytest.raises(KnownError):
        lists.merge(file, parents[0].id, parents[second].id, name, None)
    assert queries.dossier(file).lists == parents


def test_a_merged_list_is_not_merged_twice(
    file: PactFile, parents: tuple[CandidateList, CandidateList]
) -> None:
    one = merged(file, parents)
    with pytest.raises(KnownError, match="déjà fusionnée"):
        lists.merge(file, parents[0].id, one.id, "Encore (exemple)", None)
