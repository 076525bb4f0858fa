"""The workbook of the demonstration: its sheets, what can be edited and come back, how it prints, its figures."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.marks import MARK_CHARACTERS, PAPER_TINTS
from exports.workbook import write_workbook
from exports.workbook.grid_columns import FIRST_ROW, HEADING_ROW
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.dossier import Dossier
from pacte.domain.grid_sheet import MARKER, MISSING_TEXT
from tests.exports.workbook.formula_evaluator import Evaluator

SHEETS = ["Lisez-moi", "Grille", "CHAMPIGNY ALTERNANCE", "Comparatif", "Scores", "Barème", "Statistiques"]


def written(dossier: Dossier, folder: Path, *, values: bool = False) -> Workbook:
    """Write the workbook and read it again, with formulas or with the values it was written with."""
    path = folder / "classeur.xlsx"
    write_workbook(dossier, path)
    return load_workbook(path, data_only=values)


@pytest.fixture(scope="session")
def path(champigny: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("classeur") / "classeur.xlsx"
    write_workbook(champigny, path, day=date(2020, 3, 2))
    return path


@pytest.fixture(scope="session")
def book(path: Path) -> Workbook:
    return load_workbook(path)


@pytest.fixture(scope="session")
def values(path: Path) -> Workbook:
    return load_workbook(path, data_only=True)


def column(sheet: Worksheet, title: str, row: int = HEADING_ROW) -> int:
    return next(cell.column for cell in sheet[row] if cell.value == title)


def grid_rows(book: Workbook) -> list[dict[str, object]]:
    """Every row of the grid by heading."""
    sheet = book["Grille"]
    headings = [cell.value for cell in sheet[HEADING_ROW]]
    rows = sheet.iter_rows(min_row=FIRST_ROW, values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def test_sheets_stand_in_reading_order(book: Workbook) -> None:
    assert book.sheetnames == SHEETS


def test_grid_has_a_row_for_each_principle_and_level_of_each_list(book: Workbook, champigny: Dossier) -> None:
    rows = grid_rows(book)
    expected = [("A", None), ("B", None), ("C", None)]
    expected += [(m.number, level.code) for m, level in champigny.catalogue.levels()]
    assert [(row["measure"], row["level"]) for row in rows] == expected
    assert [row["principe"] for row in rows] == [1] * 3 + [0] * (len(expected) - 3)
    assert {row[MARKER] for row in rows} == {champigny.lists[0].id}
    assert [row["Réponse"] for row in rows[3:]].count("engagé") == 56
    assert [row["Réponse"] for row in rows].count("non abordé") == 24


def test_grid_says_what_was_said(book: Workbook, champigny: Dossier) -> None:
    for row in grid_rows(book)[3:]:
        said = champigny.lists[0].commitment(str(row["measure"]), str(row["level"]))
        level = champigny.catalogue.level(str(row["measure"]), str(row["level"]))
        assert row["Texte du niveau"] == (level.text or MISSING_TEXT)
        assert row["Réponse"] == ANSWER_WORDS[said.answer if said else None]
        assert row["Formulation retenue"] == (said and said.agreed_wording)
        assert row["Réserve"] == (said and said.reservation)
        assert row["Partenaire"] == (said and said.partner)
        assert row["Observation"] == (said and said.observation)
        assert row["À revoir"] == (said and said.to_review)
        assert row["Déjà réalisé"] == ("oui" if said and said.already_done else "non")


def test_grid_says_how_each_principle_was_answered(
    book: Workbook, values: Workbook, champigny: Dossier
) -> None:
    rows = zip(champigny.catalogue.principles, grid_rows(book), grid_rows(values), strict=False)
    for principle, row, value in rows:
        assert (row["Liste"], row["Thème"]) == (champigny.lists[0].name, "Principes transversaux")
        assert (row["Mesure"], row["Niveau"], row["Intitulé"]) == (principle.code, None, principle.title)
        assert row["Texte du niveau"] == principle.text
        assert (row["Réponse"], value["Signe"]) == ("engagé", "✓")
        empty = ("Formulation retenue", "Réserve", "Partenaire", "Observation", "À revoir", "Déjà réalisé")
        assert {row[title] for title in (*empty, "Points possibles", "Points obtenus")} == {None}


def test_answers_are_chosen_from_a_list(book: Workbook) -> None:
    sheet = book["Grille"]
    choices = {v.formula1: str(v.sqref) for v in sheet.data_validations.dataValidation}
    assert choices == {
        f'"{",".join(ANSWER_WORDS.values())}"': f"H{FIRST_ROW}:H{sheet.max_row}",
        '"oui,non"': f"L{FIRST_ROW}:L{sheet.max_row}",
    }
    assert all(v.showErrorMessage for v in sheet.data_validations.dataValidation)


def test_identifiers_are_hidden_and_sorting_takes_them_along(book: Workbook) -> None:
    sheet = book["Grille"]
    assert sheet.column_dimensions["P"].hidden is False
    assert sheet.column_dimensions["Q"].hidden is True
    assert sheet.cell(HEADING_ROW, 17).value == MARKER
    assert sheet.auto_filter.ref == f"A{HEADING_ROW}:AD{sheet.max_row}"


@pytest.mark.parametrize("sheet, frozen", [("Grille", "F4"), ("Comparatif", "F5"), ("Scores", "B6")])
def test_headings_stay_in_sight(book: Workbook, sheet: str, frozen: str) -> None:
    assert book[sheet].freeze_panes == frozen
    assert book[sheet].auto_filter.ref


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_sheet_prints_on_a4_with_its_titles(book: Workbook, sheet: str) -> None:
    made = book[sheet]
    assert made.page_setup.paperSize == 9
    assert made.sheet_properties.pageSetUpPr.fitToPage
    assert (made.page_setup.fitToWidth, made.page_setup.fitToHeight) == (1, 0)
    assert made.print_area
    assert made.print_title_rows.startswith("$1:$")
    assert made.oddHeader.left.text == "Champigny-sur-Marne"
    assert made.oddHeader.right.text == "&A"
    assert made.oddFooter.right.text == "page &P sur &N"


def test_the_file_says_what_it_is(book: Workbook) -> None:
    properties = book.properties
    assert properties.title == "Pacte pour la Transition, édition 2020, Champigny-sur-Marne"
    assert (properties.creator, properties.language) == ("Pacte", "fr-FR")
    assert book.calculation.fullCalcOnLoad


def test_colours_follow_the_answer(book: Workbook) -> None:
    (formats,) = book["Grille"].conditional_formatting
    assert str(formats.sqref) == f"G{FIRST_ROW}:H{book['Grille'].max_row}"
    colours = {rule.formula[0]: rule.dxf.fill.bgColor.rgb for rule in formats.rules}
    assert colours == {
        f'$H{FIRST_ROW}="{word}"': "FF" + PAPER_TINTS[answer].ground[1:]
        for answer, word in ANSWER_WORDS.items()
    }


def test_marks_of_the_comparison_are_those_of_the_answers(values: Workbook, champigny: Dossier) -> None:
    sheet = values["Comparatif"]
    row = next(row for row in sheet.iter_rows(min_row=5) if row[1].value == 15)
    assert [cell.value for cell in row[5:8]] == [MARK_CHARACTERS[a] for a in ("agreed", "agreed", "reserved")]
    alone = next(row for row in sheet.iter_rows(min_row=5) if row[1].value == 19)
    assert f"F{alone[0].row}:H{alone[0].row}" in {str(area) for area in sheet.merged_cells.ranges}


def test_statistics_have_a_chart_of_cells(path: Path, book: Workbook) -> None:
    assert book["Statistiques"]._charts
    with ZipFile(path) as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "'Statistiques'!$B$9:$B$17" in chart
    assert chart.count("<ser>") == len(ANSWER_WORDS)


def test_private_notes_stay_private(champigny: Dossier, tmp_path: Path) -> None:
    one = champigny.lists[0]
    secret = tuple(replace(said, note="très privé") for said in one.commitments)
    write_workbook(replace(champigny, lists=(replace(one, commitments=secret),)), tmp_path / "c.xlsx")
    with ZipFile(tmp_path / "c.xlsx") as archive:
        assert all("très privé" not in archive.read(name).decode() for name in archive.namelist())


def test_figures_of_the_gold(values: Workbook) -> None:
    sheet = values["Scores"]
    names = [cell.value for cell in sheet[5]]
    row = dict(zip(names, [cell.value for cell in sheet[6]], strict=True))
    assert row["Engagés"] == 55
    assert row["Avec réserve"] == 1
    assert row["Refusés"] == 11
    assert row["Hors compét."] == 1
    assert row["Mesures retenues"] == 29
    assert row["Points"] == 57.5
    assert round(row["Part stricte"], 3) == 0.599
    assert round(row["Part ajustée"], 3) == 0.605
    assert row["Peut signer"] == "oui"


@pytest.mark.parametrize("scale", ["points", "niveau-maximal", "mesures"])
def test_every_formula_gives_the_value_it_is_written_with(
    champigny: Dossier, scale: str, tmp_path: Path
) -> None:
    dossier = replace(champigny, settings=replace(champigny.settings, scale=scale))
    book, values = written(dossier, tmp_path), written(dossier, tmp_path, values=True)
    evaluator = Evaluator(book)
    checked = 0
    for sheet in book:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            stored = values[sheet.title][cell.coordinate].value
            found = evaluator.value(sheet.title, cell.row, cell.column)
            expected = pytest.approx(found, abs=1e-9) if isinstance(found, int | float) else found or None
            assert stored == expected, f"{sheet.title} {cell.coordinate} {cell.value}"
            checked += 1
    assert checked > 800


def test_fiche_shows_the_figures_of_the_scores(values: Workbook) -> None:
    sheet = values["CHAMPIGNY ALTERNANCE"]
    shown = [cell.value for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "Pacte signé" in shown
    assert "57,5 points sur 95. Barème «\u00a0Points par niveau\u00a0»" in shown
    assert "mesures retenues sur 32 ; il en faut 10 pour signer" in shown
    assert {29, 55, 11} <= set(shown)
