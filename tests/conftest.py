"""What every test may use: the shipped catalogue, a fresh pact file, the real pact."""

from pathlib import Path

import pytest
from hypothesis import settings

from pacte.domain.catalogue import Catalogue
from pacte.edits import dossiers, lists
from pacte.storage.pact_file import PactFile, open_pact_file
from resources import resource_path

ROOT = Path(__file__).parents[1]

# Tests are never timed, `make bench` is: an example that takes long on a busy machine is no failure.
settings.register_profile("pacte", deadline=None)
settings.load_profile("pacte")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return dossiers.shipped_catalogue("pacte-2020")


@pytest.fixture(scope="session")
def real_pact() -> Path:
    return resource_path("demo", "pacte-champigny-alternance.txt")


@pytest.fixture
def pact_path(tmp_path: Path) -> Path:
    path = tmp_path / "nîmes.pacte"
    dossiers.create(path, "Nîmes", "Collectif (exemple)")
    return path


@pytest.fixture
def file(pact_path: Path):
    with open_pact_file(pact_path) as opened:
        yield opened


@pytest.fixture
def list_id(file: PactFile) -> str:
    (added,) = lists.add(file, "Liste exemple", "Tête (exemple)").lists
    return added
