"""The grid that comes back: columns found by their titles, wherever they were moved, or the lacking one named."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from exports.reply.workbook import write_reply_workbook
from exports.workbook import write_workbook
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.reading.grid_sheet import is_reply_sheet, read_grid_sheet
from pacte.reading.sheet_cells import Kind
from tests.exports.conftest import read_champigny
from tests.workbooks import column, edit


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return read_champigny()


@pytest.fixture(scope="module")
def original(dossier: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("classeur") / "classeur.xlsx"
    write_workbook(dossier, path)
    return path


def test_each_level_is_a_row_with_its_words(original: Path, dossier: Dossier) -> None:
    sheet = read_grid_sheet(original)
    assert sheet.unread == ()
    assert len(sheet.rows) == 3 + sum(len(one.levels) for one in dossier.catalogue.measures)
    principle, first = sheet.rows[0], sheet.rows[3]
    assert (principle.words("number"), principle.words("code"), principle.words("answer")) == (
        "A",
        "",
        "engagé",
    )
    assert (first.words("number"), first.words("code"), first.words("answer")) == ("1", "N1", "engagé")
    assert sheet.cell_name(first, "answer") == "Grille!H7"


def test_columns_are_found_where_they_were_moved(original: Path, tmp_path: Path) -> None:
    def move(sheet: Worksheet) -> None:
        sheet.move_range("H3:H99", cols=25)
        sheet.insert_rows(1, 2)
        sheet.title = "Grille de Jeanne"

    sheet = read_grid_sheet(edit(original, move, tmp_path / "a.xlsx"))
    assert sheet.cell_name(sheet.rows[0], "answer") == "Grille de Jeanne!AG6"
    assert sheet.rows[0].words("answer") == "engagé"
    assert sheet.unread == ()


def test_titles_in_other_letters_are_the_same_titles(original: Path, tmp_path: Path) -> None:
    def shout(sheet: Worksheet) -> None:
        for key in ("list_name", "code", "answer"):
            cell = sheet.cell(3, column(sheet, key))
            cell.value = str(cell.value).upper()

    sheet = read_grid_sheet(edit(original, shout, tmp_path / "a.xlsx"))
    assert (sheet.columns["list_name"], sheet.columns["code"], sheet.columns["level"]) == (1, 5, 25)


def test_a_needed_title_that_is_gone_is_named(original: Path, tmp_path: Path) -> None:
    def rename(sheet: Worksheet) -> None:
        sheet.cell(3, column(sheet, "answer")).value = "Ce qu’ils disent"

    path = edit(original, rename, tmp_path / "a.xlsx")
    with pytest.raises(
        KnownError, match=r"la colonne « Réponse » ne se retrouve plus .* ligne 3 de la feuille « Grille »"
    ):
        read_grid_sheet(path)


def test_a_changed_title_is_named_with_its_cell(original: Path, tmp_path: Path) -> None:
    def rename(sheet: Worksheet) -> None:
        sheet.cell(3, column(sheet, "reservation")).value = "Leurs conditions"

    path = edit(original, rename, tmp_path / "a.xlsx")
    with pytest.raises(KnownError, match=r"La cellule Grille!J3 dit « Leurs conditions ».*« Réserve »"):
        read_grid_sheet(path)


def test_a_column_that_was_deleted_or_added_is_told(original: Path, tmp_path: Path) -> None:
    def delete(sheet: Worksheet) -> None:
        sheet.delete_cols(column(sheet, "partner"))

    assert read_grid_sheet(edit(original, delete, tmp_path / "a.xlsx")).unread == (
        "la colonne « Partenaire » n’y est plus : ce qu’elle disait reste tel quel",
    )

    def add(sheet: Worksheet) -> None:
        sheet.cell(3, 40).value = "Nos notes"

    assert read_grid_sheet(edit(original, add, tmp_path / "b.xlsx")).unread == (
        "la colonne « Nos notes » (Grille!AN3) n’est pas lue",
    )


def test_merged_answers_are_not_taken_for_empty_ones(original: Path, tmp_path: Path) -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("H5:H7")
        sheet.merge_cells("A4:A96")

    sheet = read_grid_sheet(edit(original, merge, tmp_path / "a.xlsx"))
    assert [row.kind("answer") for row in sheet.rows[:4]] == [
        Kind.PLAIN,
        Kind.PLAIN,
        Kind.MERGED,
        Kind.MERGED,
    ]
    assert sheet.unread == ("Grille!H5:H7 : ces cellules sont fusionnées, seule la première est lue",)


def test_mergers_everywhere_are_refused(original: Path, tmp_path: Path) -> None:
    def merge(sheet: Worksheet) -> None:
        for row in range(4, 260):
            sheet.merge_cells(start_row=row, end_row=row, start_column=8, end_column=9)

    with pytest.raises(KnownError, match="Grille!H4:I4 et beaucoup d’autres sont fusionnées"):
        read_grid_sheet(edit(original, merge, tmp_path / "a.xlsx"))


def test_of_two_grids_the_one_called_so_is_read(original: Path, tmp_path: Path) -> None:
    book = load_workbook(original)
    book.copy_worksheet(book["Grille"]).title = "Grille (2)"
    book.save(tmp_path / "a.xlsx")
    sheet = read_grid_sheet(tmp_path / "a.xlsx")
    assert sheet.title == "Grille"
    assert sheet.unread == ("la feuille « Grille (2) » n’est pas lue : seule « Grille » l’est",)


def test_another_workbook_is_no_grid(tmp_path: Path, dossier: Dossier) -> None:
    book = Workbook()
    book.active["A1"] = "Courses"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(KnownError, match="n’est pas un classeur exporté par Pacte"):
        read_grid_sheet(tmp_path / "a.xlsx")
    assert not is_reply_sheet(tmp_path / "a.xlsx")
    write_reply_workbook(dossier, tmp_path / "b.xlsx")
    assert is_reply_sheet(tmp_path / "b.xlsx")


def test_what_stands_beside_the_columns_is_told(original: Path, tmp_path: Path) -> None:
    def remark(sheet: Worksheet) -> None:
        sheet["AJ8"], sheet["AJ9"] = "à revoir ensemble", "moi aussi"
        for number in range(4, 12):
            sheet.cell(number, 8).comment = Comment("vu avec elle", "Exemple")

    assert read_grid_sheet(edit(original, remark, tmp_path / "a.xlsx")).unread == (
        "Grille!AJ8 : cette colonne n’a pas de titre, elle n’est pas lue",
        "Grille!H4, Grille!H5, Grille!H6, Grille!H7, Grille!H8 et 3 autres : "
        "les commentaires de cellules ne sont pas lus",
    )
