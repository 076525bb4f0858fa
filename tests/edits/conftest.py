"""The file of the demonstration, whose list has a known identifier, and its workbook."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from exports.workbook import write_workbook
from pacte.storage.pact_file import PactFile
from tests.exports.conftest import read_champigny
from tests.workbooks import only_grid, opened


@pytest.fixture
def champigny_file(tmp_path: Path) -> Iterator[PactFile]:
    with opened(read_champigny(), tmp_path / "champigny.pacte") as file:
        yield file


@pytest.fixture(scope="session")
def champigny_grid(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The grid of that file as it is exported, without the other sheets."""
    path = tmp_path_factory.mktemp("grille") / "classeur.xlsx"
    write_workbook(read_champigny(), path)
    return only_grid(path)


@pytest.fixture
def grid(champigny_grid: Path, tmp_path: Path) -> Path:
    """The grid of that file, to be edited."""
    return Path(shutil.copy(champigny_grid, tmp_path / "classeur.xlsx"))
