"""Backups are whole, thinned, and say what they hold; restoring keeps what was there."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.edits import answers
from pacte.storage import queries
from pacte.storage.backup import back_up, backup_folder, backups, restore
from pacte.storage.pact_file import PactFile, open_pact_file

N1 = [("2", "N1")]


def test_a_backup_tells_what_it_holds_and_is_made_once(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.back_up()
    file.back_up()
    (one,) = backups(file.path)
    assert (one.lists, one.answers, one.last_edit) == (1, 1, "mesure 2 N1 engagée")
    answers.answer(file, list_id, N1, Answer.REFUSED)
    file.back_up()
    assert [one.last_edit for one in backups(file.path)] == ["mesure 2 N1 refusée", "mesure 2 N1 engagée"]


def test_restoring_brings_back_the_answers_and_keeps_the_present_ones(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.back_up()
    answers.answer(file, list_id, N1, Answer.REFUSED)
    file.close()
    restore(file.path, backups(file.path)[0])
    with open_pact_file(file.path) as again:
        assert queries.candidate_list(again, list_id).commitment("2", "N1").answer is Answer.AGREED
    assert backups(file.path)[0].last_edit == "mesure 2 N1 refusée"


def test_old_backups_are_thinned(file: PactFile, list_id: str) -> None:
    now = datetime.now(UTC)
    for hours in range(24 * 90, 0, -6):
        answers.answer(file, list_id, N1, Answer.AGREED if hours % 12 else Answer.REFUSED)
        back_up(file.path, file._raw, now - timedelta(hours=hours))
    ages = [(now - one.at).days for one in backups(file.path)]
    assert 10 + 28 <= len(ages) <= 10 + 31 + 4
    assert max(ages) >= 31


def test_a_copy_elsewhere_is_whole_and_overwrites_nothing(
    file: PactFile, list_id: str, tmp_path: Path
) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    target = tmp_path / "copie.pacte"
    file.save_copy(target)
    with open_pact_file(target) as copy:
        assert len(queries.dossier(copy).lists[0].commitments) == 1
    with pytest.raises(KnownError, match="existe déjà"):
        file.save_copy(target)


def test_a_strange_file_among_the_backups_is_left_alone(file: PactFile) -> None:
    backup_folder(file.path).mkdir()
    strange = backup_folder(file.path) / "20260101-000000-000000.pacte"
    strange.write_text("bonjour", encoding="utf-8")
    assert backups(file.path) == ()
    file.back_up()
    assert len(backups(file.path)) == 1
    assert strange.exists()
