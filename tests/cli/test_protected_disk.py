"""A disk that cannot be written: reading works, writing says so, nothing is left behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = f"{sys.executable} -m pacte"
#: In a mount namespace of its own, the folder is mounted again, for reading only.
_SCRIPT = (
    "mount --bind {folder} {folder} && mount -o remount,ro,bind {folder} {folder} && cd {root} && "
    f"{_PROGRAM} {{arguments}}"
)


def _can_mount() -> bool:
    return (
        bool(shutil.which("unshare"))
        and subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0
    )


@pytest.fixture
def protected(champigny: Path):
    """Run a command while the folder of the file is protected against writing."""
    folder = champigny.parent
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if as_root and not _can_mount():
        pytest.skip("root writes everywhere, and this system lets nobody mount")
    if not as_root:
        folder.chmod(0o500)

    def run(arguments: str) -> subprocess.CompletedProcess[str]:
        root = Path(__file__).parents[2]
        if as_root:
            script = _SCRIPT.format(folder=folder, root=root, arguments=arguments)
            return subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True)
        return subprocess.run(
            ["sh", "-c", f"{_PROGRAM} {arguments}"], cwd=root, capture_output=True, text=True
        )

    yield run
    folder.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="protection is made with POSIX means")
def test_reading_works_and_writing_says_so(protected, champigny: Path) -> None:
    before = champigny.read_bytes()
    there = sorted(champigny.parent.iterdir())
    shown = protected(f"montrer {champigny}")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "CHAMPIGNY ALTERNANCE" in shown.stdout
    for arguments in (
        f"liste {champigny} --nom X",
        f"exporter {champigny} tableau {champigny.with_name('x.csv')}",
        f"nouveau {champigny.with_name('n.pacte')} --commune X",
        f"demo {champigny.with_name('demo')}",
    ):
        done = protected(arguments)
        assert done.returncode == 1, done.stdout
        assert done.stderr.startswith("Erreur : ")
        assert done.stderr.count("\n") == 1
    assert champigny.read_bytes() == before
    assert sorted(champigny.parent.iterdir()) == there
