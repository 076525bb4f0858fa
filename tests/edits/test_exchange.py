"""Taking over open data: lists by id, else by name; nothing of the file is lost."""

import json
from dataclasses import replace
from typing import Any

import pytest

from exports.open_data import as_json, dossier_data
from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.edits import answers, exchange, lists, undoing
from pacte.reading.open_data import OpenData, parse_open_data
from pacte.storage import queries
from pacte.storage.pact_file import PactFile


def exported(file: PactFile, **changes: Any) -> OpenData:
    data = dossier_data(queries.dossier(file))
    data.update(changes)
    return parse_open_data(as_json(data))


def test_an_edited_document_is_taken_in_one_step(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, [("2", "N1")], Answer.AGREED, note="entre nous")
    data = json.loads(as_json(dossier_data(queries.dossier(file))))
    data["lists"][0]["commitments"][0]["answer"] = "refused"
    data["lists"][0]["head"] = "Autre tête (exemple)"
    incoming = parse_open_data(as_json(data))
    before = queries.dossier(file)
    (change,) = exchange.differences(before, exchange.merged(before, incoming))
    assert (change.before.answer, change.after.answer) == (Answer.AGREED, Answer.REFUSED)
    exchange.take(file, incoming)
    one = queries.candidate_list(file, list_id)
    assert (one.head, one.commitment("2", "N1").note) == ("Autre tête (exemple)", "entre nous")
    undoing.undo(file)
    assert queries.dossier(file) == replace(before, as_of=queries.dossier(file).as_of)


def test_lists_that_the_document_does_not_hold_stay(file: PactFile, list_id: str) -> None:
    incoming = exported(file)
    lists.add(file, "Plus récente (exemple)")
    exchange.take(file, incoming)
    assert [one.name for one in queries.dossier(file).lists] == ["Liste exemple", "Plus récente (exemple)"]


def test_the_same_name_is_the_same_list(file: PactFile, list_id: str) -> None:
    data = dossier_data(queries.dossier(file))
    data["lists"][0]["id"] = "00000000-0000-4000-8000-000000000001"
    data["lists"][0]["name"] = "LISTE EXEMPLE"
    exchange.take(file, parse_open_data(as_json(data)))
    (one,) = queries.dossier(file).lists
    assert (one.id, one.name) == (list_id, "LISTE EXEMPLE")


def test_answers_of_another_catalogue_are_not_mixed(file: PactFile, list_id: str) -> None:
    incoming = exported(file, catalogue={**dossier_data(queries.dossier(file))["catalogue"], "id": "autre"})
    assert exchange.take(file, incoming)
    undoing.undo(file)
    answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)
    with pytest.raises(KnownError, match="nouveau dossier"):
        exchange.take(file, incoming)
