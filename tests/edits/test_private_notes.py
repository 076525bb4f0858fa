"""A private note on a level that nobody raised stands by itself: it is no answer, until one comes and takes it."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from exports.open_data import as_json, dossier_data, write_open_data, write_table
from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.errors import KnownError
from pacte.domain.meeting import Meeting
from pacte.domain.rows import Noted
from pacte.domain.signing import Side, Signatory
from pacte.domain.wording import MAX_LENGTH
from pacte.edits import (
    answers,
    backups,
    dossiers,
    evidence,
    exchange,
    frameworks,
    lists,
    measures,
    signings,
    undoing,
    workbooks,
)
from pacte.reading.open_data import parse_open_data
from pacte.storage import queries
from pacte.storage.backup import back_up
from pacte.storage.pact_file import PactFile
from tests.edits.test_citations import measured
from tests.first_answers import N1, NAME, by_answer, by_pact, by_reply, by_workbook
from tests.workbooks import exported, reviewed, typed

NOTE = "à demander à la tête de liste (exemple)"


def said(file: PactFile, list_id: str, place: tuple[str, str] = N1) -> Commitment | None:
    return queries.candidate_list(file, list_id).commitment(*place)


def notes(file: PactFile, list_id: str) -> dict[tuple[str, str], str]:
    return queries.candidate_list(file, list_id).notes


def published(file: PactFile, folder: Path) -> list[str]:
    """The data that is written for others to read; tests/exports goes through every document."""
    dossier = queries.dossier(file)
    write_table(dossier, folder / "tableau.csv")
    return [as_json(dossier_data(dossier)), (folder / "tableau.csv").read_text(encoding="utf-8-sig")]


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_noted_and_erased_nothing_is_answered(
    file: PactFile, list_id: str, tmp_path: Path, seed: int
) -> None:
    answers.answer(file, list_id, [("1", "N1"), ("8", "N2")], Answer.AGREED)
    answers.answer(file, list_id, [("9", "N1")], Answer.UNDECIDED)
    before, papers = measured(queries.dossier(file)), published(file, tmp_path)
    places = [(one.number, level.code) for one, level in queries.dossier(file).catalogue.levels()][:12]
    silent = [place for place in places if said(file, list_id, place) is None]
    chance = random.Random(seed)
    for _ in range(20):
        answers.note(file, list_id, chance.choice(silent), chance.choice(("", " ", NOTE, f"{NOTE} bis")))
        if chance.random() < 0.2:
            undoing.undo(file)
            if said(file, list_id, ("9", "N1")) is None:
                undoing.redo(file)
        assert measured(queries.dossier(file)) == before
    answers.note(file, list_id, silent[0], NOTE)
    assert published(file, tmp_path) == papers
    assert NOTE not in "".join(papers)


def test_a_list_that_signed_did_not_change_because_something_was_noted(file: PactFile, list_id: str) -> None:
    catalogue = queries.dossier(file).catalogue
    agreed = [(one.number, one.levels[0].code) for one in catalogue.measures if one.number != "7"]
    codes = [one.code for one in catalogue.principles]
    answers.answer(file, list_id, agreed, Answer.AGREED, principles=codes)
    people = (
        Signatory("Exemple", "liste", Side.LIST),
        Signatory("Exemple bis", "collectif", Side.COLLECTIVE),
    )
    signings.sign(file, list_id, "2026-03-02", "Nîmes", people)
    answers.note(file, list_id, N1, NOTE)
    answers.note(file, list_id, ("1", "N1"), NOTE)
    dossier = queries.dossier(file)
    assert dossier.lists[0].private_notes == {N1: NOTE, ("1", "N1"): NOTE}
    assert signings.changed_since(dossier, dossier.lists[0]) == ()


def test_a_note_says_who_and_when_and_is_one_undo_step(file: PactFile, list_id: str) -> None:
    changes = answers.note(file, list_id, N1, f"  {NOTE} ")
    assert (changes.label, changes.levels) == ("mesure 7 N1 : note privée", {(list_id, N1)})
    assert notes(file, list_id) == {N1: NOTE}
    assert not answers.note(file, list_id, N1, NOTE)
    answers.note(file, list_id, N1, "autre")
    answers.note(file, list_id, N1, "")
    assert notes(file, list_id) == {}
    assert not answers.note(file, list_id, N1, None)
    with file.reading() as connection:
        assert connection.execute("SELECT count(*) FROM private_note").fetchone()[0] == 0
    rows = queries.history(file, list_id, *N1)
    assert [row.noted for row in rows] == [Noted("autre", None), Noted(NOTE, "autre"), Noted(None, NOTE)]
    assert all(row.author and row.at and row.before is None and row.after is None for row in rows)
    undoing.undo(file)
    assert notes(file, list_id) == {N1: "autre"}
    undoing.undo(file)
    assert notes(file, list_id) == {N1: NOTE}
    undoing.redo(file)
    assert notes(file, list_id) == {N1: "autre"}


def test_what_is_too_long_or_nowhere_is_refused(file: PactFile, list_id: str) -> None:
    with pytest.raises(KnownError, match="note privée"):
        answers.note(file, list_id, N1, "x" * (MAX_LENGTH + 1))
    with pytest.raises(KnownError):
        answers.note(file, list_id, ("99", "N1"), NOTE)
    with pytest.raises(KnownError, match="plus dans le dossier"):
        answers.note(file, "x", N1, NOTE)


# ------------------------------------------------------------------- every way in which a first answer comes


def by_words(file: PactFile, list_id: str, _: Path) -> None:
    answers.record(file, list_id, Commitment(*N1, Answer.REFUSED, observation="Non (exemple)", note=NOTE))


def by_evidence(file: PactFile, list_id: str, _: Path) -> None:
    evidence.add(file, list_id, N1, Evidence("Un passage (exemple)", "Tract"))


def by_data(file: PactFile, list_id: str, folder: Path) -> None:
    data = dossier_data(queries.dossier(file))
    data["lists"][0]["commitments"] = [{"measure": "7", "level": "N1", "answer": "refused"}]
    exchange.take(file, parse_open_data(json.dumps(data)))


@pytest.mark.parametrize("come", [by_answer, by_words, by_evidence, by_reply, by_workbook, by_pact, by_data])
def test_a_first_answer_takes_the_note_with_it(
    file: PactFile, list_id: str, tmp_path: Path, come: Callable[[PactFile, str, Path], None]
) -> None:
    answers.note(file, list_id, N1, NOTE)
    come(file, list_id, tmp_path)
    now = said(file, list_id)
    assert now is not None
    assert now.note == NOTE
    assert notes(file, list_id) == {}
    (row, *_) = queries.history(file, list_id, *N1)
    assert row.noted == Noted(NOTE, NOTE)
    undoing.undo(file)
    assert said(file, list_id) is None
    assert notes(file, list_id) == {N1: NOTE}
    undoing.redo(file)
    assert said(file, list_id) == now
    assert notes(file, list_id) == {}


def test_words_and_a_note_typed_at_once_are_written_as_they_stand(file: PactFile, list_id: str) -> None:
    answers.note(file, list_id, N1, NOTE)
    answers.record(file, list_id, Commitment(*N1, Answer.UNDECIDED, observation="Oui (exemple)"))
    assert said(file, list_id) == Commitment(*N1, Answer.UNDECIDED, observation="Oui (exemple)")
    assert notes(file, list_id) == {}
    undoing.undo(file)
    assert notes(file, list_id) == {N1: NOTE}
    answers.record(file, list_id, Commitment(*N1, Answer.UNDECIDED, partner="La métropole", note="autre"))
    assert said(file, list_id).note == "autre"
    answers.answer(file, list_id, [N1], None)
    assert notes(file, list_id) == {N1: "autre"}


def test_an_answer_taken_away_leaves_its_note_and_no_other_words(
    file: PactFile, list_id: str, tmp_path: Path
) -> None:
    answers.answer(file, list_id, [N1], Answer.AGREED, observation="Oui (exemple)", note=NOTE)
    answers.answer(file, list_id, [N1], None)
    assert said(file, list_id) is None
    assert notes(file, list_id) == {N1: NOTE}
    assert queries.history(file, list_id, *N1)[0].noted == Noted(NOTE, NOTE)
    answers.answer(file, list_id, [N1], Answer.REFUSED)
    assert said(file, list_id) == Commitment(*N1, Answer.REFUSED, note=NOTE)
    path = typed(exported(file, tmp_path / "b.xlsx"), {N1: {"answer": "non abordé"}})
    preview = reviewed(file, path)
    assert len(preview.plain) == 1
    workbooks.take(file, preview.name, preview.changes)
    assert (said(file, list_id), notes(file, list_id)) == (None, {N1: NOTE})


def test_the_note_of_a_level_that_was_answered_changes_with_it(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, [N1], Answer.AGREED)
    answers.note(file, list_id, N1, NOTE)
    assert said(file, list_id) == Commitment(*N1, Answer.AGREED, note=NOTE)
    assert notes(file, list_id) == {}
    answers.note(file, list_id, N1, "")
    assert said(file, list_id) == Commitment(*N1, Answer.AGREED)


# ------------------------------------------------------------------------------------------ what it follows


def test_merged_lists_keep_both_notes_with_whose_they_are(file: PactFile, list_id: str) -> None:
    (other,) = lists.add(file, "Autre exemple").lists
    for one, words in ((list_id, NOTE), (other, "déjà promis (exemple)")):
        answers.note(file, one, N1, words)
        answers.answer(file, one, [("1", "N1")], Answer.AGREED, note=words)
    answers.note(file, other, ("8", "N1"), NOTE)
    answers.answer(file, list_id, [("8", "N1")], Answer.REFUSED)
    before = measured(queries.dossier(file))
    lists.merge(file, list_id, other, "Union (exemple)", None)
    born = queries.dossier(file).list_named("Union (exemple)")
    both = f"{NAME}\u00a0: {NOTE}\nAutre exemple\u00a0: déjà promis (exemple)"
    assert born.notes == {N1: both}
    assert born.commitment("1", "N1").note == both
    assert born.commitment("8", "N1").note == f"Autre exemple\u00a0: {NOTE}"
    assert born.commitment(*N1) is None
    assert notes(file, other) == {N1: "déjà promis (exemple)", ("8", "N1"): NOTE}
    undoing.undo(file)
    assert measured(queries.dossier(file)) == before


def test_a_local_measure_goes_with_its_notes_and_comes_back_with_them(file: PactFile, list_id: str) -> None:
    measures.add_local(file, "Une mutuelle municipale (exemple)")
    answers.note(file, list_id, ("33", "N"), NOTE)
    answers.note(file, list_id, N1, NOTE)
    measures.remove_local(file, "33")
    assert notes(file, list_id) == {N1: NOTE}
    measures.add_local(file, "Une tout autre mesure (exemple)")
    assert notes(file, list_id) == {N1: NOTE}
    undoing.undo(file)
    undoing.undo(file)
    assert notes(file, list_id) == {N1: NOTE, ("33", "N"): NOTE}


def test_a_note_belongs_to_its_catalogue_which_stays_with_it(file: PactFile, list_id: str) -> None:
    beside = dossiers.shipped_catalogue("garanties-2026")
    frameworks.add(file, beside)
    frameworks.look_at(file, beside.id)
    place = next((one.number, level.code) for one, level in beside.levels())
    answers.note(file, list_id, place, NOTE)
    assert notes(file, list_id) == {place: NOTE}
    with pytest.raises(KnownError, match="note privée"):
        frameworks.remove(file, beside.id)
    text = as_json(dossier_data(queries.dossier(file), with_notes=True))
    assert as_json(dossier_data(parse_open_data(text).dossier, with_notes=True)) == text
    frameworks.look_at(file, queries.dossier(file).views[0].catalogue.id)
    assert notes(file, list_id) == {}
    undoing.undo(file)
    frameworks.remove(file, beside.id)


def test_a_backup_tells_that_notes_changed(file: PactFile, list_id: str) -> None:
    with file.reading() as connection:
        back_up(file.path, connection)
    (kept,) = backups.kept(file)
    answers.note(file, list_id, N1, NOTE)
    assert backups.since(file, kept).others == (NAME,)


# --------------------------------------------------------------------------------------------- the open format


def test_notes_are_written_only_when_asked_for_and_read_back_byte_for_byte(
    file: PactFile, list_id: str, tmp_path: Path
) -> None:
    answers.answer(file, list_id, [("8", "N1")], Answer.AGREED)
    assert "notes" not in dossier_data(queries.dossier(file), with_notes=True)["lists"][0]
    answers.note(file, list_id, ("9", "N1"), NOTE)
    answers.note(file, list_id, N1, NOTE)
    dossier = queries.dossier(file)
    assert NOTE not in as_json(dossier_data(dossier))
    assert "notes" not in dossier_data(dossier)["lists"][0]
    written = [{"measure": number, "level": "N1", "note": NOTE} for number in ("7", "9")]
    assert dossier_data(dossier, with_notes=True)["lists"][0]["notes"] == written
    for with_notes in (True, False):
        path = tmp_path / "donnees.json"
        write_open_data(dossier, path, with_notes)
        incoming = parse_open_data(path.read_text(encoding="utf-8"))
        assert as_json(dossier_data(incoming.dossier, with_notes)) == path.read_text(encoding="utf-8")
        assert not exchange.take(file, incoming)
        assert list(notes(file, list_id)) == [N1, ("9", "N1")]


def test_data_with_notes_replaces_those_of_the_file(file: PactFile, list_id: str) -> None:
    answers.note(file, list_id, N1, NOTE)
    data = dossier_data(queries.dossier(file), with_notes=True)
    data["lists"][0]["notes"][0]["note"] = "autre"
    exchange.take(file, parse_open_data(json.dumps(data)))
    assert notes(file, list_id) == {N1: "autre"}
    data["lists"][0]["notes"] *= 2
    with pytest.raises(KnownError, match="mesure 7 N1 » y figure deux fois"):
        parse_open_data(json.dumps(data))
    data["lists"][0]["notes"] = [{"measure": "99", "level": "N1", "note": NOTE}]
    with pytest.raises(KnownError):
        parse_open_data(json.dumps(data))


def test_data_without_notes_leaves_what_meetings_flagged(file: PactFile, list_id: str) -> None:
    meeting = Meeting("0192f5c0-0000-7000-8000-00000000000a", "2026-03-02", to_review=("7",))
    data = dossier_data(queries.dossier(file), with_notes=True)
    data["lists"][0]["meetings"] = dossier_data(
        replace(
            queries.dossier(file),
            lists=(replace(queries.candidate_list(file, list_id), meetings=(meeting,)),),
        ),
        with_notes=True,
    )["lists"][0]["meetings"]
    exchange.take(file, parse_open_data(json.dumps(data)))
    assert queries.candidate_list(file, list_id).meetings == (meeting,)
    plain = as_json(dossier_data(queries.dossier(file)))
    assert not exchange.take(file, parse_open_data(plain))
    assert queries.candidate_list(file, list_id).meetings == (meeting,)


def test_data_without_the_measure_of_a_note_is_refused(file: PactFile, list_id: str) -> None:
    data = dossier_data(queries.dossier(file))
    measures.add_local(file, "Une mutuelle municipale (exemple)")
    answers.note(file, list_id, ("33", "N"), NOTE)
    with pytest.raises(KnownError, match="33"):
        exchange.take(file, parse_open_data(json.dumps(data)))
    assert notes(file, list_id) == {("33", "N"): NOTE}
