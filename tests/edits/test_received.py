"""What a document is, by what it says."""

from pathlib import Path

import pytest

from pacte.domain.errors import KnownError
from pacte.edits.dossiers import shipped_catalogue
from pacte.edits.received import Received, ReceivedKind, look_into

DATA = Path(__file__).parents[1] / "data" / "programmes"
CATALOGUE = shipped_catalogue("pacte-2020")


def source(town: str) -> Path:
    return DATA / f"programme-{town}.txt"


@pytest.mark.parametrize(
    "town, count",
    [
        ("clamart-a-gauche", 104),
        ("issy-les-moulineaux", 117),
        ("poitiers-collectif", 49),
        ("sens-insoumise", 341),
    ],
)
def test_a_programme_is_one(town: str, count: int) -> None:
    found = look_into(source(town), CATALOGUE)
    assert (found.kind, found.proposals, found.measures, found.signed) == (
        ReceivedKind.PROGRAMME,
        count,
        0,
        False,
    )


def test_a_signed_pact_is_one(real_pact: Path) -> None:
    found = look_into(real_pact, CATALOGUE)
    assert found.kind is ReceivedKind.PACT
    assert found.measures == 30


def test_a_document_that_is_a_little_of_both_is_asked_about(tmp_path: Path) -> None:
    document = tmp_path / "tract.txt"
    document.write_text(
        source("poitiers-collectif").read_text(encoding="utf-8")
        + "\nLa liste s’engage au niveau 2 de la mesure 15.\nLa liste s’engage au niveau 1 de la mesure 14.\n",
        encoding="utf-8",
    )
    found = look_into(document, CATALOGUE)
    assert found.measures == 2
    assert found.proposals > 40
    assert found.kind is None


@pytest.mark.parametrize(
    "measures, answers, has_programme, kind",
    [
        (1, 1, False, ReceivedKind.PACT),
        (5, 9, False, ReceivedKind.PACT),
        (0, 0, True, ReceivedKind.PROGRAMME),
        (5, 9, True, None),
        (30, 69, True, ReceivedKind.PACT),
    ],
)
def test_many_measures_make_a_pact(
    measures: int, answers: int, has_programme: bool, kind: ReceivedKind | None
) -> None:
    programme = look_into(source("poitiers-collectif"), CATALOGUE).programme if has_programme else None
    assert Received(measures, answers, programme, False).kind is kind


def test_neither_is_told(tmp_path: Path) -> None:
    letter = tmp_path / "lettre.txt"
    letter.write_text("Bonjour à toutes et à tous.\n", encoding="utf-8")
    with pytest.raises(KnownError, match="ni à un pacte ni à un programme"):
        look_into(letter, CATALOGUE)
