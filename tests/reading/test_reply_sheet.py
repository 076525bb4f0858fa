"""Reading the sheet that a list sent back, however its spreadsheet or its hands left it."""

import resource
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook, load_workbook

from exports.reply.workbook import write_reply_workbook
from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.domain.reply_sheet import DAY, HIDDEN_TITLE, NAME, SHEET_TITLE
from pacte.edits import pact_reading
from pacte.reading.reply_sheet import ReplySheet, cell_name, read_reply_sheet
from pacte.reading.workbook import read_workbook
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.replying import NO, YES, filled, heading_row, level_row


@pytest.fixture
def sheet(file: PactFile, real_pact: Path, tmp_path: Path) -> Path:
    """The sheet of the real list, as it was sent."""
    pact_reading.take(file, pact_reading.preview(file, real_pact))
    path = tmp_path / "feuille.xlsx"
    write_reply_workbook(queries.dossier(file), path)
    return path


def said(found: ReplySheet, measure: str, level: str = "N1"):
    return next(one for one in found.levels if one.place == (measure, level))


def test_an_untouched_sheet_says_nothing(sheet: Path) -> None:
    found = read_reply_sheet(sheet)
    assert not any(found.levels)
    assert (found.name, found.capacity, found.day, found.missing) == ("", "", "", 0)
    assert len(found.levels) == len(found.sent.noted) > 90


def test_a_filled_sheet_says_who_when_and_what(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): (NO, "engagé", "Nous l’avions dit."), ("19", "unique"): (YES, None, None)})
    found = read_reply_sheet(sheet)
    assert (found.name, found.capacity, found.day) == ("Mme Exemple", "tête de liste", "2020-03-12")
    one = said(found, "2")
    assert (one.agrees, one.proposes, one.proposed) == (False, True, Answer.AGREED)
    assert one.comment == "Nous l’avions dit."
    assert said(found, "19", "N").agrees is True


@pytest.mark.parametrize(
    "typed, agrees",
    [("d'accord", True), ("OUI", True), ("Pas d'accord", False), (" non ", False), ("désaccord", False)],
)
def test_agreement_is_understood_as_people_type_it(sheet: Path, typed: str, agrees: bool) -> None:
    filled(sheet, {("2", "N1"): (typed, None, None)})
    one = said(read_reply_sheet(sheet), "2")
    assert (one.agrees, one.doubt) == (agrees, "")


def test_an_odd_answer_names_its_cell_and_keeps_its_words(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): ("peut-être", "on verra", "à suivre")})
    row = level_row(load_workbook(sheet)[SHEET_TITLE], ("2", "N1"))
    one = said(read_reply_sheet(sheet), "2")
    assert one.doubt == f"la cellule F{row} dit « peut-être » ; la cellule G{row} dit « on verra »"
    assert (one.agrees, one.proposes, one.comment) == (None, False, "peut-être\non verra\nà suivre")


def test_not_raised_is_an_answer_of_its_own(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): (NO, "non abordé", None)})
    one = said(read_reply_sheet(sheet), "2")
    assert (one.proposes, one.proposed) == (True, None)


@pytest.mark.parametrize(
    "typed", ["12/03/2020", "12-3-2020", "2020-03-12", "le 12 mars 2020", "12 MARS 2020", 43902, "12.03.2020"]
)
def test_a_day_is_read_in_any_usual_form(sheet: Path, typed: object) -> None:
    filled(sheet, {}, {DAY: typed})
    assert read_reply_sheet(sheet).day == "2020-03-12"


@pytest.mark.parametrize("typed", ["mardi", "31/02/2020", "12/03"])
def test_an_impossible_day_names_its_cell(sheet: Path, typed: str) -> None:
    filled(sheet, {}, {DAY: typed})
    with pytest.raises(KnownError, match=r"La cellule D\d+ dit « .* », qui n’est pas une date"):
        read_reply_sheet(sheet)


def test_moved_columns_deleted_and_sorted_rows_are_understood(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): (NO, "refusé", "dit"), ("3", "N2"): (YES, None, None)})
    book = load_workbook(sheet)
    page = book[SHEET_TITLE]
    page.delete_rows(level_row(page, ("1", "N1")))
    page.delete_rows(level_row(page, ("1", "N2")))
    page.delete_cols(4, 2)
    page.insert_cols(1, 2)
    heading = heading_row_in(page, 3)
    rows = [[cell.value for cell in row] for row in page.iter_rows(min_row=heading + 1)]
    for number, row in enumerate(reversed(rows), heading + 1):
        for column, value in enumerate(row, 1):
            page.cell(number, column).value = value
    book.save(sheet)
    found = read_reply_sheet(sheet)
    assert found.missing == 2
    assert said(found, "2").comment == "dit"
    assert said(found, "3", "N2").agrees is True


def heading_row_in(page, column: int) -> int:
    return next(row for row in range(1, 40) if page.cell(row, column).value == "N°")


def test_a_level_said_twice_otherwise_is_unsure(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): (YES, None, None)})
    book = load_workbook(sheet)
    page = book[SHEET_TITLE]
    last = page.max_row + 1
    for column, value in enumerate((2, "", "N1", "", "", NO), 1):
        page.cell(last, column).value = value
    book.save(sheet)
    assert said(read_reply_sheet(sheet), "2").doubt == f"elle est dite deux fois, la seconde en ligne {last}"


def test_a_renamed_page_and_retyped_cells_do_not_matter(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): (YES, None, None)})
    book = load_workbook(sheet)
    book[SHEET_TITLE].title = "Feuil1"
    book["Feuil1"].cell(level_row(book["Feuil1"], ("2", "N1")), 1).value = "2"
    book.save(sheet)
    assert said(read_reply_sheet(sheet), "2").agrees is True


def test_a_lost_title_is_named(sheet: Path) -> None:
    book = load_workbook(sheet)
    book[SHEET_TITLE].cell(heading_row(book[SHEET_TITLE]), 6).value = "?"
    book.save(sheet)
    with pytest.raises(KnownError, match=r"la colonne « D’accord \? » ne se retrouve plus"):
        read_reply_sheet(sheet)


def test_a_lost_or_altered_hidden_page_is_refused(sheet: Path) -> None:
    book = load_workbook(sheet)
    book[HIDDEN_TITLE].cell(8, 4).value = "0" * 16
    book.save(sheet)
    with pytest.raises(KnownError, match="La page cachée « Pacte » de cette feuille a été modifiée"):
        read_reply_sheet(sheet)
    del book[HIDDEN_TITLE]
    book.save(sheet)
    with pytest.raises(KnownError, match="sa page cachée a disparu"):
        read_reply_sheet(sheet)


def test_a_sheet_of_a_later_version_says_so(sheet: Path) -> None:
    book = load_workbook(sheet)
    book[HIDDEN_TITLE].cell(1, 2).value = "2"
    book.save(sheet)
    with pytest.raises(KnownError, match="version plus récente"):
        read_reply_sheet(sheet)


# ------------------------------------------------------------------------------------ hostile files


def refusal(path: Path) -> str:
    with pytest.raises(KnownError) as refused:
        read_workbook(path)
    return str(refused.value)


@pytest.mark.parametrize(
    "content, words",
    [
        (b"", "n’est pas un classeur"),
        (b"PK\x03\x04 et rien de plus", "n’est pas un classeur"),
        (bytes(range(256)) * 40, "n’est pas un classeur"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "protégé par un mot de passe"),
    ],
    ids=["empty", "truncated", "noise", "password"],
)
def test_what_is_no_workbook_is_refused_in_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "recu.xlsx"
    path.write_bytes(content)
    assert words in refusal(path)


def test_a_libreoffice_workbook_says_how_to_save_it(tmp_path: Path) -> None:
    path = tmp_path / "recu.ods"
    with ZipFile(path, "w") as archive:
        archive.writestr("content.xml", "<office/>")
    assert "enregistrez-le au format Excel (.xlsx)" in refusal(path)


def test_a_bomb_is_refused_before_it_is_unpacked(sheet: Path) -> None:
    with ZipFile(sheet, "a", ZIP_DEFLATED) as archive, archive.open("xl/worksheets/sheet9.xml", "w") as part:
        for _ in range(400):
            part.write(bytes(1_000_000))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert "bien trop gros une fois décompressé" in refusal(sheet)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_a_cell_at_the_end_of_the_page_costs_nothing(sheet: Path) -> None:
    filled(sheet, {("2", "N1"): (YES, None, None)})
    book = load_workbook(sheet)
    book[SHEET_TITLE]["XFD1048576"] = "loin"
    book.save(sheet)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert said(read_reply_sheet(sheet), "2").agrees is True
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_entities_are_refused(sheet: Path, tmp_path: Path) -> None:
    evil = tmp_path / "entites.xlsx"
    declared = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    with ZipFile(sheet) as source, ZipFile(evil, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                start = content.index(b"<worksheet")
                content = content[:start] + declared + content[start:]
            target.writestr(name, content)
    assert "n’est pas un classeur, ou il est abîmé" in refusal(evil)


def test_a_workbook_of_something_else_says_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "budget.xlsx"
    Workbook().save(path)
    with pytest.raises(KnownError, match=r"« budget\.xlsx » n’est pas une feuille à relire de Pacte"):
        read_reply_sheet(path)


def test_cells_are_named_as_spreadsheets_do() -> None:
    assert [cell_name(2, column) for column in (0, 25, 26, 701, 702)] == ["A2", "Z2", "AA2", "ZZ2", "AAA2"]


def test_a_name_beside_its_title_is_found(sheet: Path) -> None:
    filled(sheet, {}, {NAME: "  Jean   Exemple\n"})
    assert read_reply_sheet(sheet).name == "Jean Exemple"
