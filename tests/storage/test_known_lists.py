"""What was read stays as long as the file says the same, whoever writes to it."""

from dataclasses import replace
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.edits import answers, lists, measures, meetings, undoing
from pacte.storage import queries
from pacte.storage.pact_file import Access, PactFile, open_pact_file
from pacte.storage.repositories import put_dossier


@pytest.fixture
def other_id(file: PactFile) -> str:
    (added,) = lists.add(file, "Autre exemple").lists
    return added


def _lists(file: PactFile) -> dict[str, object]:
    return {one.id: one for one in queries.dossier(file).lists}


def test_only_the_list_that_was_answered_is_read_again(file: PactFile, list_id: str, other_id: str) -> None:
    before = _lists(file)
    answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)
    after = _lists(file)
    assert after[other_id] is before[other_id]
    assert after[list_id].answers["2", "N1"].answer is Answer.AGREED
    assert queries.candidate_list(file, list_id) is after[list_id]


def test_principles_meetings_and_names_are_read_again(file: PactFile, list_id: str, other_id: str) -> None:
    other = _lists(file)[other_id]
    answers.answer(file, list_id, (), Answer.AGREED, principles=["A"])
    assert queries.candidate_list(file, list_id).principles == {"A": Answer.AGREED}
    meetings.begin(file, queries.candidate_list(file, list_id), "2026-03-01", "Mairie", ())
    assert queries.candidate_list(file, list_id).meetings[0].place == "Mairie"
    undoing.undo(file)
    assert not queries.candidate_list(file, list_id).meetings
    assert _lists(file)[other_id] is other


def test_a_list_that_is_gone_is_known_no_more(file: PactFile, list_id: str) -> None:
    (added,) = lists.add(file, "De passage").lists
    assert added in _lists(file)
    undoing.undo(file)
    assert list(_lists(file)) == [list_id]
    undoing.redo(file)
    assert list(_lists(file)) == [list_id, added]


def test_measures_in_another_order_put_answers_in_that_order(file: PactFile, list_id: str) -> None:
    for title in ("Première", "Seconde"):
        measures.add_local(file, title)
    first, second = (one.number for one in queries.dossier(file).catalogue.measures[-2:])
    answers.answer(file, list_id, [(first, "N"), (second, "N")], Answer.AGREED)
    known = queries.candidate_list(file, list_id)
    assert [said.measure for said in known.commitments] == [first, second]
    measures.reword_local(file, first, "Première, mieux dite", None, None, None)
    assert queries.candidate_list(file, list_id) is known
    measures.move_local(file, first, 1)
    assert [said.measure for said in queries.candidate_list(file, list_id).commitments] == [second, first]


def _rename_and_fail(file: PactFile) -> None:
    with file.edit("manqué") as work:
        before = queries.read_dossier(work.reader)
        put_dossier(work, replace(before, lists=(replace(before.lists[0], name="Autre nom"),)))
        assert queries.read_dossier(work.reader).lists[0].name == "Autre nom"
        raise RuntimeError


def test_what_a_failed_edit_wrote_is_forgotten(file: PactFile, list_id: str) -> None:
    with pytest.raises(RuntimeError):
        _rename_and_fail(file)
    assert queries.candidate_list(file, list_id).name == "Liste exemple"


def test_what_another_window_writes_is_seen(file: PactFile, list_id: str, pact_path: Path) -> None:
    with open_pact_file(pact_path, Access.READ) as reader:
        assert not queries.candidate_list(reader, list_id).commitments
        answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)
        assert len(queries.candidate_list(reader, list_id).commitments) == 1
        assert queries.dossier(reader).lists == queries.dossier(file).lists


def test_another_catalogue_takes_the_answers_of_every_list_along(
    file: PactFile, list_id: str, catalogue: Catalogue
) -> None:
    answers.answer(file, list_id, (), Answer.AGREED, principles=["A"])
    with file.edit("autre référentiel") as work:
        put_dossier(
            work, replace(queries.read_dossier(work.reader), catalogue=replace(catalogue, id="autre"))
        )
    assert queries.candidate_list(file, list_id).principles == {"A": Answer.AGREED}


def test_writing_a_dossier_reads_no_answer_of_lists_that_say_the_same(
    file: PactFile, list_id: str, other_id: str
) -> None:
    for one in (list_id, other_id):
        answers.answer(file, one, [("2", "N1"), ("2", "N2")], Answer.AGREED)
    before = queries.dossier(file)
    read: list[str] = []
    with file.edit("renommée") as work:
        work.reader.set_trace_callback(read.append)
        renamed = replace(before.lists[0], name="Autre nom")
        put_dossier(work, replace(before, lists=(renamed, *before.lists[1:])))
        work.reader.set_trace_callback(None)
    (asked,) = (one for one in read if "FROM commitment" in one)
    assert list_id in asked
    assert other_id in asked
    assert queries.dossier(file).lists == (renamed, *before.lists[1:])
