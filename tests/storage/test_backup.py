"""Backups are whole, thinned, and say what they hold; restoring keeps what was there."""

import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.errors import DiskError, KnownError, LockedError
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


def test_a_backup_tells_what_came_after_it_as_long_as_the_file_goes_on(file: PactFile, list_id: str) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.back_up()
    assert [one.next_edit for one in backups(file.path, file._raw)] == [None]
    answers.answer(file, list_id, N1, Answer.REFUSED)
    file.back_up()
    answers.answer(file, list_id, N1, Answer.UNDECIDED)
    assert [one.next_edit for one in backups(file.path, file._raw)] == [
        "mesure 2 N1 en discussion",
        "mesure 2 N1 refusée",
    ]
    file.close()
    restore(file.path, backups(file.path)[-1])
    with open_pact_file(file.path) as again:
        answers.answer(again, list_id, N1, Answer.OUT_OF_COMPETENCE)
        told = [one.next_edit for one in backups(again.path, again._raw)]
    # What the file left is not followed by what was done instead of it.
    assert told == [None, None, "mesure 2 N1 hors compétence"]


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
    (one,) = backups(file.path)
    assert (one.readable, one.size) == (False, 7)
    file.back_up()
    assert [one.readable for one in backups(file.path)] == [True, False]
    assert strange.exists()
    with pytest.raises(KnownError, match="20260101"):
        restore(file.path.with_name("autre.pacte"), one)


def test_going_back_and_editing_as_often_is_backed_up_all_the_same(file: PactFile, list_id: str) -> None:
    file.back_up()
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.back_up()
    file.close()
    restore(file.path, backups(file.path)[1])
    with open_pact_file(file.path) as again:
        answers.answer(again, list_id, N1, Answer.REFUSED)
        again.back_up()
    assert backups(file.path)[0].last_edit == "mesure 2 N1 refusée"


def test_a_file_open_elsewhere_is_not_replaced(file: PactFile, list_id: str) -> None:
    file.back_up()
    answers.answer(file, list_id, N1, Answer.AGREED)
    with pytest.raises(LockedError):
        restore(file.path, backups(file.path)[0])
    assert queries.candidate_list(file, list_id).commitment("2", "N1")
    assert [*file.path.parent.glob(".*restauration")] == []


@pytest.mark.parametrize("journal", [False, True])
def test_a_damaged_file_is_kept_aside_when_a_backup_takes_its_place(
    file: PactFile, list_id: str, *, journal: bool
) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.back_up()
    file.close()
    damaged = file.path.read_bytes()[:100] + b"\xff" * 40_000
    file.path.write_bytes(damaged)
    if journal:
        file.path.with_name(f"{file.path.name}-journal").write_bytes(b"\xd9\xd5\x05\xf9" + b"\x00" * 600)
    restore(file.path, backups(file.path)[0])
    with open_pact_file(file.path) as again:
        assert queries.candidate_list(again, list_id).commitment("2", "N1").answer is Answer.AGREED
    (aside,) = backup_folder(file.path).glob("*.abime")
    assert aside.read_bytes() == damaged
    assert not file.path.with_name(f"{file.path.name}-journal").exists()


def test_a_file_that_is_gone_comes_back(file: PactFile) -> None:
    file.back_up()
    file.close()
    file.path.unlink()
    restore(file.path, backups(file.path)[0])
    assert open_pact_file(file.path).close() is None


def descriptor(path: Path) -> int:
    """The number under which this process has a file open."""
    folder = Path("/proc/self/fd")
    return next(int(one.name) for one in folder.iterdir() if str(one.readlink()).startswith(str(path)))


@pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux's open files")
def test_a_deleted_file_and_a_dead_disk_can_still_be_copied(
    file: PactFile, list_id: str, tmp_path: Path
) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.path.unlink()
    file.save_copy(tmp_path / "effacé.pacte")
    # From here on, reading fails as it does when a key was pulled.
    folder = os.open(tmp_path, os.O_RDONLY)
    os.dup2(folder, descriptor(file.path))
    os.close(folder)
    with pytest.raises(DiskError, match="n’est plus accessible"):
        file.save_copy(tmp_path / "trop-tard.pacte")
    assert not (tmp_path / "trop-tard.pacte").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux's open files")
def test_a_dead_disk_is_copied_from_memory(file: PactFile, list_id: str, tmp_path: Path) -> None:
    answers.answer(file, list_id, N1, Answer.AGREED)
    file.keep_in_memory()
    folder = os.open(tmp_path, os.O_RDONLY)
    os.dup2(folder, descriptor(file.path))
    os.close(folder)
    with pytest.raises(DiskError):
        answers.answer(file, list_id, N1, Answer.REFUSED)
    with pytest.raises(DiskError, match="absent"):
        file.save_copy(tmp_path / "absent" / "absent.pacte")
    file.save_copy(tmp_path / "copie.pacte")
    with open_pact_file(tmp_path / "copie.pacte") as copy:
        assert queries.candidate_list(copy, list_id).commitment("2", "N1").answer is Answer.AGREED
        assert answers.answer(copy, list_id, N1, Answer.REFUSED)
