"""A pact file opens whole or not at all, and says why in one sentence."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError, LockedError, ReadOnlyError
from pacte.edits import answers, dossiers
from pacte.storage import queries
from pacte.storage.pact_file import Access, PactFile, open_pact_file

HOLDER = """
import sys, pathlib
from pacte.storage.pact_file import open_pact_file
with open_pact_file(pathlib.Path(sys.argv[1])):
    print("ouvert", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def held(pact_path: Path):
    """The file, held open for editing by another process."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(pact_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "ouvert\n"
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_a_second_opening_says_who_has_it(held: subprocess.Popen, pact_path: Path) -> None:
    with pytest.raises(LockedError, match=r"déjà ouvert par .+ sur .+ depuis \d\d:\d\d"):
        open_pact_file(pact_path)
    with open_pact_file(pact_path, Access.READ) as file:
        assert queries.dossier(file).municipality.name == "Nîmes"


def test_a_killed_holder_frees_the_file(held: subprocess.Popen, pact_path: Path) -> None:
    held.kill()
    held.wait()
    open_pact_file(pact_path).close()
    assert [*pact_path.parent.iterdir()] == [pact_path]


def test_another_program_writing_is_told(pact_path: Path) -> None:
    other = sqlite3.connect(pact_path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(LockedError, match="autre programme"):
            open_pact_file(pact_path)
    finally:
        other.close()
    assert [*pact_path.parent.iterdir()] == [pact_path]


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="n’existe pas"):
        open_pact_file(tmp_path / "absent.pacte")


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(50)])
def test_cut_short(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.pacte"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="abîmé"):
        open_pact_file(path)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_truncated(pact_path: Path, share: float) -> None:
    data = pact_path.read_bytes()
    pact_path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(KnownError, match="abîmé"):
        open_pact_file(pact_path)


def test_damaged_in_the_middle(pact_path: Path) -> None:
    data = bytearray(pact_path.read_bytes())
    data[4096:40_960] = os.urandom(36_864)
    pact_path.write_bytes(data)
    with pytest.raises(KnownError, match="abîmé"):
        open_pact_file(pact_path)


def test_foreign_files(tmp_path: Path) -> None:
    path = tmp_path / "x.pacte"
    path.write_bytes(os.urandom(5000))
    with pytest.raises(KnownError, match="n’est pas un dossier de Pacte"):
        open_pact_file(path)
    path.unlink()
    with closing(sqlite3.connect(path)) as foreign:
        foreign.executescript("CREATE TABLE t (a); INSERT INTO t VALUES (1);")
    with pytest.raises(KnownError, match="n’est pas un dossier de Pacte"):
        open_pact_file(path)


def set_version(path: Path, version: int) -> None:
    raw = sqlite3.connect(path)
    raw.execute(f"PRAGMA user_version={version}")
    raw.close()


def test_a_newer_format_is_refused_and_a_newer_detail_opens(pact_path: Path) -> None:
    set_version(pact_path, 1007)
    open_pact_file(pact_path).close()
    set_version(pact_path, 2000)
    before = pact_path.read_bytes()
    with pytest.raises(KnownError, match="plus récente"):
        open_pact_file(pact_path)
    assert pact_path.read_bytes() == before


def test_reading_only_takes_no_edit(file: PactFile, list_id: str, pact_path: Path) -> None:
    file.close()
    with (
        open_pact_file(pact_path, Access.READ) as reading,
        pytest.raises(ReadOnlyError, match="lecture seule"),
    ):
        answers.answer(reading, list_id, [("2", "N1")], Answer.AGREED)


def test_creating_never_overwrites(pact_path: Path) -> None:
    before = pact_path.read_bytes()
    with pytest.raises(KnownError, match="existe déjà"):
        dossiers.create(pact_path, "Lyon")
    assert pact_path.read_bytes() == before
    assert [*pact_path.parent.iterdir()] == [pact_path]


def test_a_removed_file_is_noticed_before_words_are_lost(
    file: PactFile, list_id: str, pact_path: Path
) -> None:
    pact_path.rename(pact_path.with_name("ailleurs.pacte"))
    with pytest.raises(KnownError, match="déplacé"):
        answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)
    pact_path.with_name("ailleurs.pacte").rename(pact_path)
    assert answers.answer(file, list_id, [("2", "N1")], Answer.AGREED)


FULL_DISK = """
import json, pathlib, resource, signal, sys
from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.edits import answers
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
path, list_id = pathlib.Path(sys.argv[1]), sys.argv[2]
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_pact_file(path) as file:
    limit = path.stat().st_size + 8192
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    kept = 0
    try:
        for number in range(1, 33):
            answers.answer(file, list_id, [(str(number), "N1")], Answer.AGREED, observation="x" * 9000)
            kept += 1
        print(json.dumps([kept, None]))
    except KnownError as error:
        print(json.dumps([kept, str(error)]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a full disk is made with a POSIX limit")
def test_a_full_disk_loses_nothing_that_was_acknowledged(
    file: PactFile, list_id: str, pact_path: Path
) -> None:
    file.close()
    done = subprocess.run(
        [sys.executable, "-B", "-c", FULL_DISK, str(pact_path), list_id],
        capture_output=True,
        text=True,
        check=True,
    )
    kept, sentence = json.loads(done.stdout)
    assert sentence
    assert "plein" in sentence
    with open_pact_file(pact_path) as again:
        assert len(queries.candidate_list(again, list_id).commitments) == kept
