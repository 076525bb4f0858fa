"""The workbook is written whole or not at all, and tells how far it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from exports.workbook import write_workbook
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.progress import Cancelled


def test_progress_goes_from_nothing_to_all(champigny: Dossier, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_workbook(champigny, tmp_path / "c.xlsx", lambda done, total: told.append((done, total)))
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[-1] == 1
    assert len(shares) > 8


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.99])
def test_cancelling_leaves_the_old_workbook(
    champigny: Dossier, share: float, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporaire"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    path = tmp_path / "c.xlsx"
    path.write_bytes(b"ancien")

    def progress(done: int, total: int) -> None:
        if done >= share * total:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_workbook(champigny, path, progress)
    assert path.read_bytes() == b"ancien"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["c.xlsx", "temporaire"]
    assert not list(temporary.iterdir())


def test_a_missing_folder_is_told(champigny: Dossier, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="n’existe pas"):
        write_workbook(champigny, tmp_path / "absent" / "c.xlsx")


_FULL_DISK = """
import resource, sys
from pathlib import Path
from tests.exports.conftest import read_champigny
from exports.workbook import write_workbook
from pacte.domain.errors import KnownError
dossier = read_champigny()
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    write_workbook(dossier, Path(sys.argv[1]))
except KnownError as error:
    print(error)
"""


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no limit on the size of files to stand for a full disk"
)
def test_a_full_disk_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "c.xlsx"
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", _FULL_DISK, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert (
        done.stdout == "« c.xlsx » n’a pas pu être écrit : le disque est plein ; libérez de la place ou "
        "choisissez un autre dossier.\n"
    )
    assert done.stderr == ""
    assert not list(tmp_path.iterdir())
