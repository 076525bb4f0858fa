"""Going back to a backup: what changed since, and that nothing is lost by it."""

from dataclasses import replace

from pacte.domain.answer import Answer
from pacte.edits import answers, backups, dossiers, lists
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file

N1 = [("2", "N1")]


def test_what_changed_since_a_backup(file: PactFile, list_id: str) -> None:
    file.back_up()
    (one,) = backups.kept(file)
    assert not backups.since(file, one)
    answers.answer(file, list_id, N1, Answer.AGREED)
    lists.add(file, "Nouvelle", None)
    dossier = queries.dossier(file)
    dossiers.describe(file, replace(dossier.municipality, population=9), dossier.collective)
    found = backups.since(file, one)
    assert found.added == ("Nouvelle",)
    assert [(c.list, c.measure, c.level, c.before) for c in found.levels] == [
        ("Liste exemple", "2", "N1", None)
    ]
    assert found.file
    assert not found.others
    assert found.removed == ()


def test_going_back_can_itself_be_taken_back(file: PactFile, list_id: str) -> None:
    file.back_up()
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.close()
    before = backups.restore(file.path, backups.kept_of(file.path)[0])
    with open_pact_file(file.path) as again:
        assert queries.candidate_list(again, list_id).commitments == ()
    assert before is not None
    assert before.last_edit == "mesure 2 N1 engagée"
    backups.restore(file.path, before)
    with open_pact_file(file.path) as again:
        assert queries.candidate_list(again, list_id).commitment("2", "N1").answer is Answer.AGREED
