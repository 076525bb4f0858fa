"""The pact of the demonstration, signed by people who are examples, and the lists that tests make of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exports.pact.pdf import pact_bytes
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.pact import Amended, Pact, Seal, canonical, fingerprint, pact_of
from pacte.domain.signing import Side, Signatory

DAY = date(2020, 3, 2)
STROKES = (tuple((60 + 10 * step, 180 + (step % 9) * 12) for step in range(90)), ((1100, 100),))
BOTH = (
    Signatory("Laurent JEANNE (exemple)", "tête de liste", Side.LIST, STROKES),
    Signatory("Prénom NOM (exemple)", "pour le collectif", Side.COLLECTIVE),
)
SEAL = Seal(1, "2020-03-02", "Champigny-sur-Marne", BOTH)

Change = Callable[..., CandidateList]


def changed(one: CandidateList, *said: Commitment, **changes: Any) -> CandidateList:
    """Return a list with some levels answered anew."""
    new = {(commitment.measure, commitment.level): commitment for commitment in said}
    kept = tuple(new.pop((c.measure, c.level), c) for c in one.commitments)
    return replace(one, commitments=(*kept, *new.values()), **changes)


@pytest.fixture(scope="session")
def change() -> Change:
    return changed


@pytest.fixture(scope="session")
def day() -> date:
    return DAY


@pytest.fixture(scope="session")
def draft(champigny: Dossier) -> Pact:
    """The demonstration's pact before it is signed."""
    return pact_of(champigny, champigny.lists[0])


@pytest.fixture(scope="session")
def signed(draft: Pact) -> Pact:
    """The demonstration's pact, signed: one signature is drawn, the other is a line to sign on."""
    return replace(draft, seal=SEAL)


@pytest.fixture(scope="session")
def amendment(champigny: Dossier, signed: Pact) -> Pact:
    """An amendment that changes answers of every kind, and the head of the list."""
    two = changed(
        champigny.lists[0],
        Commitment("1", "N1", Answer.REFUSED, observation="Trop tôt (exemple)."),
        Commitment(
            "6", "N1", Answer.RESERVED, agreed_wording="Préserver le foncier avec la SAFER (exemple)."
        ),
        Commitment("15", "N3", Answer.AGREED),
        Commitment("29", "N", Answer.AGREED, already_done=True),
        head="Marie EXEMPLE",
    )
    amends = Amended(1, "2020-03-02", fingerprint(canonical(signed)), signed)
    return pact_of(champigny, two, Seal(2, "2020-03-10", "Champigny-sur-Marne", BOTH, amends))


@pytest.fixture
def drawn(tmp_path: Path, read_pdf: Callable[[Path], Any]) -> Callable[[Pact], Any]:
    """The reading of the PDF of a pact."""

    def read(pact: Pact) -> Any:
        path = tmp_path / "pacte.pdf"
        path.write_bytes(pact_bytes(pact, DAY))
        return read_pdf(path)

    return read
