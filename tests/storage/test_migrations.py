"""Real files of old formats open in the present one, after a backup, and nothing of them is lost."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.edits import answers, undoing
from pacte.storage import queries
from pacte.storage.backup import backups
from pacte.storage.identity import FORMAT_VERSION
from pacte.storage.migrations import format_version
from pacte.storage.pact_file import Access, open_pact_file

FORMATS = sorted((Path(__file__).parents[1] / "data" / "formats").glob("*.pacte"))


@pytest.fixture(params=FORMATS, ids=lambda path: path.stem)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copy(request.param, tmp_path / "ancien.pacte"))


def columns(path: Path) -> dict[str, set[tuple[str, str]]]:
    raw = sqlite3.connect(path)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {
        table: {(row[1], row[2]) for row in raw.execute(f"PRAGMA table_info({table})")} for table in tables
    }
    raw.close()
    return found


def test_reading_an_old_file_does_not_touch_it(old: Path) -> None:
    before = old.read_bytes()
    with open_pact_file(old, Access.READ) as file:
        (one,) = queries.dossier(file).lists
    assert (one.name, len(one.commitments)) == ("CHAMPIGNY ALTERNANCE", 69)
    assert old.read_bytes() == before
    assert [*old.parent.iterdir()] == [old]


def test_editing_an_old_file_backs_it_up_and_brings_it_up_to_date(old: Path, pact_path: Path) -> None:
    with open_pact_file(old) as file:
        assert queries.undo_state(file).undo == "pacte de CHAMPIGNY ALTERNANCE lu"
        list_id = queries.dossier(file).lists[0].id
        answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)
        assert len(queries.history(file, list_id, "2", "N1")) == 2
        undoing.undo(file)
        undoing.undo(file)
        assert queries.dossier(file).lists == ()
        undoing.redo(file)
        assert len(queries.dossier(file).lists[0].commitments) == 69
    assert columns(old) == columns(pact_path)
    (kept,) = backups(old)
    assert (kept.lists, kept.answers) == (1, 69)
    raw = sqlite3.connect(kept.path)
    assert format_version(raw) < FORMAT_VERSION
    raw.close()


@pytest.mark.parametrize("name", ["1005", "1006"])
def test_signings_of_an_old_file_are_kept(tmp_path: Path, name: str) -> None:
    (found,) = (path for path in FORMATS if path.stem == name)
    path = Path(shutil.copy(found, tmp_path / "signé.pacte"))
    raw = sqlite3.connect(path)
    (list_id,) = raw.execute("SELECT id FROM candidate_list").fetchone()
    raw.execute(
        "INSERT INTO signing (id, list_id, number, date, place, signatories, pact, fingerprint) "
        "VALUES ('un', ?, 1, '2020-03-02', 'Champigny', '[]', '{}', 'abc')",
        (list_id,),
    )
    raw.commit()
    raw.close()
    with open_pact_file(path) as file:
        (signing,) = queries.dossier(file).lists[0].signings
    assert (signing.number, signing.fingerprint, signing.revoked) == (1, "abc", None)
