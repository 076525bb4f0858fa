"""What a workbook says where nothing is read is told with its cells: names, themes, texts, signs and points."""

from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pacte.domain.answer import Answer
from pacte.edits.workbooks import WorkbookPreview
from pacte.storage.pact_file import PactFile
from tests.workbooks import added, cell, changed, column, edit, reviewed, typed

LIST = "CHAMPIGNY ALTERNANCE"


@pytest.fixture
def file(champigny_file: PactFile) -> PactFile:
    return champigny_file


@pytest.fixture
def path(grid: Path) -> Path:
    return grid


@pytest.mark.parametrize(
    "key, words, told",
    [
        ("short", "Autre nom", "l’intitulé d’une mesure ne se change pas ici"),
        ("text", "Un autre texte", "le texte d’un niveau ne se change pas ici"),
        ("theme_name", "Autre thème", "le thème d’une mesure ne se change pas ici"),
        ("mark", "✗", "le signe suit la réponse et n’est pas lu ; changez la colonne « Réponse »"),
        ("mark", "bof", "le signe suit la réponse et n’est pas lu ; changez la colonne « Réponse »"),
        ("worth", 12, "les points se calculent et ne sont pas lus"),
        ("points", 3, "les points se calculent et ne sont pas lus"),
    ],
)
def test_what_is_not_read_is_told_with_its_cell(
    file: PactFile, path: Path, key: str, words: object, told: str
) -> None:
    typed(path, {("1", "N1"): {key: words}})
    preview = reviewed(file, path)
    assert preview.changes == ()
    assert preview.unread == (f"{cell(path, ('1', 'N1'), key)} : {told}",)


def test_a_sign_typed_over_a_principle_is_told(file: PactFile, path: Path) -> None:
    typed(path, {("A", ""): {"mark": "✗"}})
    (told,) = reviewed(file, path).unread
    assert told.startswith("Grille!G4 : le signe suit la réponse")


def test_a_copy_of_the_values_is_no_sign_typed_over(file: PactFile, path: Path) -> None:
    signs = {"engagé": "✓", "refusé": "✗", "avec réserve": "◐", "hors compétence": "⊘", "non abordé": "·"}

    def values(sheet: Worksheet) -> None:
        for row in range(4, sheet.max_row + 1):
            answer = sheet.cell(row, column(sheet, "answer")).value
            sheet.cell(row, column(sheet, "mark")).value = signs[str(answer)]
            for key in ("worth", "points"):
                sheet.cell(row, column(sheet, key)).value = 1

    assert reviewed(file, edit(path, values)) == WorkbookPreview("classeur.xlsx", ())
    typed(path, {("2", "N1"): {"answer": "engagé"}})
    preview = reviewed(file, path)
    assert preview.unread == ()
    assert changed(preview) == {("2", "N1"): (Answer.REFUSED, Answer.AGREED)}


def test_a_new_measure_has_the_words_of_its_first_row(file: PactFile, path: Path) -> None:
    name = {"list_name": LIST, "short": "Un verger (exemple)"}
    added(path, {**name, "theme_name": "Économie"}, {**name, "theme_name": "Social", "text": "Planter."})
    assert reviewed(file, path).unread[:2] == (
        "Grille!B101 n’est pas pris : la ligne de Grille!D100 dit ce qu’est cette mesure",
        "Grille!F101 n’est pas pris : la ligne de Grille!D100 dit ce qu’est cette mesure",
    )


def test_a_row_of_nobody_is_told(file: PactFile, path: Path) -> None:
    added(path, {"number": 1, "code": "N1", "answer": "refusé"})
    assert reviewed(file, path).unread == ("Grille!A100 : cette ligne ne dit pas de quelle liste elle est",)
