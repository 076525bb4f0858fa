"""What pages read: whole, frozen, in the catalogue's order, with the history of any answer."""

import sqlite3

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.domain.sentence import Sentence
from pacte.edits import answers, undoing
from pacte.storage import queries, schema
from pacte.storage.identity import TABLE_NAMES
from pacte.storage.pact_file import PactFile


def test_the_file_carries_its_own_catalogue(file: PactFile, catalogue: Catalogue) -> None:
    dossier = queries.dossier(file)
    assert isinstance(dossier, Dossier)
    assert dossier.catalogue == catalogue
    assert [scale.id for scale in dossier.scales] == ["points", "mesures", "niveau-maximal"]


def test_answers_come_in_the_catalogues_order(file: PactFile, list_id: str) -> None:
    for place in [("19", "N"), ("2", "N3"), ("10", "N1"), ("2", "N1")]:
        answers.answer(file, list_id, [place], Answer.AGREED)
    found = [(said.measure, said.level) for said in queries.candidate_list(file, list_id).commitments]
    assert found == [("2", "N1"), ("2", "N3"), ("10", "N1"), ("19", "N")]


def test_the_history_of_an_answer_survives_withdrawal_and_undo(file: PactFile, list_id: str) -> None:
    place = [("2", "N1")]
    answers.answer(file, list_id, place, Answer.UNDECIDED)
    answers.answer(file, list_id, place, Answer.REFUSED, observation="trop cher")
    answers.answer(file, list_id, place, None)
    undoing.undo(file)
    rows = queries.history(file, list_id, "2", "N1")
    assert [(r.before and r.before.answer, r.after and r.after.answer) for r in rows] == [
        (None, Answer.REFUSED),
        (Answer.REFUSED, None),
        (Answer.UNDECIDED, Answer.REFUSED),
        (None, Answer.UNDECIDED),
    ]
    assert rows[0].label == "annulé : mesure 2 N1 non abordée"
    assert rows[2].after.observation == "trop cher"
    assert all(row.author and row.at.endswith("+00:00") for row in rows)


def test_the_journal_keeps_what_a_label_was_made_of(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, [("2", "N1")], Answer.REFUSED)
    undoing.undo(file)
    redo = queries.undo_state(file).redo
    assert isinstance(redo, Sentence)
    assert (redo.pattern, [value.pattern for value in redo.values]) == ("{} {}", ["mesure {} {}", "refusée"])
    label = queries.history(file, list_id, "2", "N1")[0].label
    assert isinstance(label, Sentence)
    assert (label.pattern, label.values[0]) == ("annulé : {}", redo)


@pytest.mark.parametrize("kept", [None, "", "{", '["{} {}", 1]', "[" * 100_000], ids=range(5))
def test_a_label_without_what_it_was_made_of_is_french(
    file: PactFile, list_id: str, kept: str | None
) -> None:
    answers.answer(file, list_id, [("2", "N1")], Answer.REFUSED)
    with sqlite3.connect(file.path) as raw:
        raw.execute("UPDATE journal_entry SET sentence = ?", (kept,))
    raw.close()
    assert queries.undo_state(file).undo == "mesure 2 N1 refusée"


def test_saved_at_is_the_last_edit(file: PactFile, list_id: str) -> None:
    before = queries.saved_at(file)
    answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)
    assert queries.saved_at(file) > before


def test_partners_typed_so_far(file: PactFile, list_id: str) -> None:
    for level, name in [("N1", "Métropole"), ("N2", "Établissement public"), ("N3", "Métropole")]:
        answers.answer(file, list_id, [("11", level)], Answer.AGREED, partner=name)
    assert queries.partners(file) == ("Établissement public", "Métropole")


def test_the_tables_a_whole_file_must_have_are_those_of_the_schema() -> None:
    assert set(schema.metadata.tables) == TABLE_NAMES


def test_the_same_schema_suits_postgresql() -> None:
    for table in schema.metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=postgresql.dialect()))
