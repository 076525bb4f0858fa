"""What a document is, by what it says."""

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports.grid.pdf import write_grid
from exports.reply.workbook import write_reply_workbook
from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.edits import pact_reading, programmes
from pacte.edits.dossiers import shipped_catalogue
from pacte.edits.received import Received, ReceivedKind, look_into
from tests.exports.conftest import read_champigny
from tests.reading.documents import making
from tests.reading.editions import Rows, by_level, by_measure, workbook_of
from tests.workbooks import opened

DATA = Path(__file__).parents[1] / "data" / "programmes"
CATALOGUE = shipped_catalogue("pacte-2020")


@pytest.fixture
def champigny() -> Dossier:
    return read_champigny()


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
    with pytest.raises(KnownError, match="a cherché un pacte signé, un programme et des textes officiels"):
        look_into(letter, CATALOGUE)


# -------------------------------------------------------------------------------------------- workbooks


def lines_in(path: Path, text: str) -> Path:
    """Save the lines of a text as the rows of a workbook."""
    return workbook_of([[line] for line in text.split("\n")], path)


def test_a_programme_in_a_workbook_is_one(tmp_path: Path) -> None:
    text = source("clamart-a-gauche").read_text(encoding="utf-8")
    found = look_into(lines_in(tmp_path / "a.xlsx", text), CATALOGUE)
    assert (found.kind, found.proposals) == (ReceivedKind.PROGRAMME, 104)


def test_a_signed_pact_in_a_workbook_is_one(real_pact: Path, tmp_path: Path) -> None:
    found = look_into(lines_in(tmp_path / "a.xlsx", real_pact.read_text(encoding="utf-8")), CATALOGUE)
    assert (found.kind, found.measures) == (ReceivedKind.PACT, 30)


@pytest.mark.parametrize("rows", [by_level, by_measure])
def test_a_table_of_official_texts_is_a_catalogue(tmp_path: Path, rows: Callable[[Catalogue], Rows]) -> None:
    found = look_into(workbook_of(rows(CATALOGUE), tmp_path / "a.xlsx"), CATALOGUE)
    assert found.kind is ReceivedKind.CATALOGUE
    assert found.catalogue is not None
    assert found.catalogue.edition is not None
    assert found.catalogue.edition.texts > 60


def test_a_table_of_answers_is_no_catalogue(tmp_path: Path) -> None:
    rows: Rows = [["Mesure", "Intitulé", "N1", "N2", "N3"]]
    rows += [[one.number, one.title, "oui", "non", "à voir"] for one in CATALOGUE.measures]
    found = look_into(workbook_of(rows, tmp_path / "a.xlsx"), CATALOGUE)
    assert found.kind is not ReceivedKind.CATALOGUE


def test_what_came_back_of_ours_is_known(grid: Path, champigny: Dossier, tmp_path: Path) -> None:
    found = look_into(grid, CATALOGUE)
    assert found.kind is ReceivedKind.GRID
    assert found.grid is not None
    write_reply_workbook(champigny, tmp_path / "a.xlsx", champigny.lists[0].id)
    assert look_into(tmp_path / "a.xlsx", CATALOGUE).kind is ReceivedKind.REPLY


def test_our_grid_that_lost_a_title_is_still_ours(grid: Path) -> None:
    book = load_workbook(grid)
    title = next(cell for row in book["Grille"].iter_rows() for cell in row if cell.value == "Réponse")
    title.value = "Autre chose"
    book.save(grid)
    with pytest.raises(KnownError, match="la colonne « Réponse » ne se retrouve plus"):
        look_into(grid, CATALOGUE)


def test_any_other_workbook_says_what_was_looked_for(tmp_path: Path) -> None:
    book = workbook_of([["Date", "Dépense", "Montant"], ["2026-01-02", "Papier", 12]], tmp_path / "a.xlsx")
    with pytest.raises(
        KnownError, match="une feuille de réponse, une grille, un pacte signé, un programme et des"
    ):
        look_into(book, CATALOGUE)


@pytest.mark.parametrize(
    "make",
    [
        lambda lines: making.word_document("".join(map(making.word_paragraph, lines))),
        lambda lines: making.open_document("".join(map(making.open_paragraph, lines))),
    ],
    ids=["docx", "odt"],
)
def test_a_written_document_is_no_workbook(tmp_path: Path, make: Callable[[list[str]], bytes]) -> None:
    lines = source("clamart-a-gauche").read_text(encoding="utf-8").split("\n")
    path = tmp_path / "programme"
    path.write_bytes(make(lines))
    found = look_into(path, CATALOGUE)
    assert found.kind is ReceivedKind.PROGRAMME
    assert found.proposals > 95


@pytest.mark.parametrize(
    "name, words", [("a.xlsx", "n’est pas un classeur"), ("a.txt", "n’est pas un texte")]
)
def test_noise_is_refused_as_what_it_is_called(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / name).write_bytes(bytes(range(256)) * 40)
    with pytest.raises(KnownError, match=words):
        look_into(tmp_path / name, CATALOGUE)


# -------------------------------------------------------------------------------------------- our own paper


def test_our_own_grid_is_neither_a_pact_nor_a_programme(champigny: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "grille.pdf"
    write_grid(champigny, path)
    for read in (look_into, programmes.read):
        with pytest.raises(KnownError, match="est une grille faite par Pacte"):
            read(path, *((CATALOGUE,) if read is look_into else ()))
    with (
        opened(champigny, tmp_path / "champigny.pacte") as file,
        pytest.raises(KnownError, match="est une grille faite par Pacte"),
    ):
        pact_reading.readings(file, path)
