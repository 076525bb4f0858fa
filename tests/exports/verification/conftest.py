"""A signed pact as PDF, plain and sealed, and what was signed."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from exports.pact.pdf import pact_bytes
from exports.sealing.key import SealKey, load_key, make_key
from exports.sealing.seal import sealed
from exports.verification.verdict import KnownSigning
from pacte.demo import build_demo
from pacte.domain.pact import Pact
from pacte.domain.signing import Side, Signatory
from pacte.edits import signings
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file

SIGNATORIES = (
    Signatory("Laurent JEANNE", "tête de liste", Side.LIST, (((10, 20), (300, 200), (500, 90)),)),
    Signatory("Signataire (exemple)", "pour le collectif", Side.COLLECTIVE),
)


@dataclass(frozen=True)
class Signed:
    """A pact, its PDF without and with a seal, and the signing that its file knows."""

    pact: Pact
    pdf: bytes
    sealed_pdf: bytes
    known: KnownSigning


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> SealKey:
    path = tmp_path_factory.mktemp("cle") / "sceau.p12"
    make_key(path, "Collectif local (exemple)")
    return load_key(path)


@pytest.fixture(scope="session")
def signed(tmp_path_factory: pytest.TempPathFactory, key: SealKey) -> Signed:
    with open_pact_file(build_demo(tmp_path_factory.mktemp("demo")), Access.READ) as file:
        dossier = queries.dossier(file)
    (one,) = dossier.lists
    pact = signings.sealed_pact(dossier, one, "2020-03-02", "Champigny-sur-Marne", SIGNATORIES)
    pdf = pact_bytes(pact)
    signing = signings.signing_of(pact)
    return Signed(pact, pdf, sealed(pdf, key, "Pacte signé", "Champigny"), KnownSigning(one.name, signing))


@pytest.fixture
def put(tmp_path: Path):
    """Write bytes to a file to verify."""

    def written(data: bytes, name: str = "pacte.pdf") -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return written
