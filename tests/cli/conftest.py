"""Running commands as a script does, and reading what they say."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pacte.cli import run_command


@dataclass(frozen=True)
class Done:
    """What a command left: exit status, standard output and standard error."""

    status: int
    out: str
    err: str

    def json(self) -> Any:
        assert self.status == 0, self.err
        return json.loads(self.out)


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> Done:
        capsys.readouterr()
        try:
            status = run_command([str(one) for one in arguments])
        except SystemExit as stop:
            status = int(stop.code or 0)
        said = capsys.readouterr()
        return Done(status, said.out, said.err)

    return call


@pytest.fixture
def champigny(run: Run, tmp_path: Path, real_pact: Path) -> Path:
    """A file with the real pact read into it."""
    path = tmp_path / "champigny.pacte"
    assert run("nouveau", path, "--commune", "Champigny-sur-Marne").status == 0
    assert run("lire-pacte", real_pact, path).status == 0
    return path
