"""The cells of a workbook as people see them, with what makes one unsure; traps are refused in a sentence."""

from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment

from pacte.domain.errors import KnownError
from pacte.reading.sheet_cells import (
    Cells,
    Kind,
    SheetCell,
    column_letters,
    column_number,
    open_sheets,
)


def saved(path: Path, **cells: object) -> Path:
    book = Workbook()
    sheet = book.active
    sheet.title = "Feuille"
    for place, value in cells.items():
        sheet[place] = value
    book.save(path)
    return path


def read(path: Path) -> dict[int, Cells]:
    rows: dict[int, Cells] = {}
    open_sheets(path).read("Feuille", rows.__setitem__)
    return rows


def test_what_cells_say_and_hold(tmp_path: Path) -> None:
    path = saved(
        tmp_path / "a.xlsx",
        A1="mots\nsur deux lignes",
        B1=12,
        C1=12.5,
        D1=True,
        E1=datetime(2026, 3, 12),  # noqa: DTZ001 - a cell has no time zone
        F1="=1+1",
        G1="#N/A",
        B3="plus bas",
    )
    assert read(path) == {
        1: {
            1: SheetCell("mots\nsur deux lignes"),
            2: SheetCell("12"),
            3: SheetCell("12,5"),
            4: SheetCell("VRAI"),
            5: SheetCell("12/03/2026", Kind.DATE),
            6: SheetCell("", Kind.FORMULA),
            7: SheetCell("#N/A", Kind.ERROR),
        },
        3: {2: SheetCell("plus bas")},
    }


def test_words_in_pieces_and_escapes_are_put_together(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", A1="texte")
    rich = "<r><t>deux</t></r><r><t xml:space='preserve'> mots_x000D_</t></r><rPh><t>non</t></rPh>"
    replaced(path, "<t>texte</t>", rich)
    assert read(path)[1][1].words == "deux mots\r"


def replaced(path: Path, old: str, new: str) -> None:
    """Change the XML of the sheet."""
    content = parts(path)
    sheet = content["xl/worksheets/sheet1.xml"].decode()
    assert old in sheet
    write(path, content | {"xl/worksheets/sheet1.xml": sheet.replace(old, new).encode()})


def parts(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(path: Path, content: dict[str, bytes]) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, part in content.items():
            archive.writestr(name, part)


def test_merged_cells_are_told(tmp_path: Path) -> None:
    book = Workbook()
    book.active.merge_cells("B2:C4")
    book.active["B2"] = "un"
    book.save(tmp_path / "a.xlsx")
    (area,) = open_sheets(tmp_path / "a.xlsx").read("Sheet", lambda *_: None)
    assert area.name == "B2:C4"
    assert [area.swallows(*at) for at in ((2, 2), (2, 3), (4, 2), (5, 2))] == [False, True, True, False]


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD1"])
def test_a_cell_far_away_is_named(tmp_path: Path, cell: str) -> None:
    path = saved(tmp_path / "a.xlsx", **{cell: "loin"})
    with pytest.raises(KnownError, match=f"La cellule {cell} de « a.xlsx » est trop loin"):
        read(path)


@pytest.mark.parametrize("odd", ["999", "-1", "x", "²", "9" * 40])
def test_a_text_that_is_not_there_is_none(tmp_path: Path, odd: str) -> None:
    path = saved(tmp_path / "a.xlsx", A1=46093)
    replaced(path, 't="n"><v>46093', f't="s"><v>{odd}')
    assert read(path)[1][1].words == ""


def test_a_workbook_that_counts_from_1904(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", A1=datetime(2026, 3, 12))  # noqa: DTZ001 - a cell has no time zone
    content = parts(path)
    book = content["xl/workbook.xml"].replace(b"<workbookPr/>", b'<workbookPr date1904="1"/>')
    write(path, content | {"xl/workbook.xml": book})
    assert read(path)[1][1] == SheetCell("13/03/2030", Kind.DATE)


def test_columns_by_letters_and_numbers() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 702, 703, 16_384)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]
    assert all(column_number(column_letters(number)) == number for number in range(1, 2_000))


def test_excel_cells_in_line_shared_and_strict(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", A1=1, B1=2, C1=3, D1=4)
    cells = (
        '<c r="A1" t="inlineStr"><is><r><t>enga</t></r><r><rPr><b/></rPr><t>gé</t></r></is></c>'
        '<c r="B1" t="str"><f t="shared" ref="B1:C1" si="0">A1</f><v>engagé</v></c>'
        '<c r="C1" t="str"><f t="shared" si="0"/><v>refusé</v></c>'
        '<c r="D1" t="d"><v>2026-03-12T00:00:00</v></c><c t="d"><v>un jour</v></c>'
    )
    content = parts(path)
    sheet = content["xl/worksheets/sheet1.xml"].decode()
    start, end = sheet.index("<c "), sheet.rindex("</row>")
    strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    sheet = (sheet[:start] + cells + sheet[end:]).replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main", strict
    )
    write(path, content | {"xl/worksheets/sheet1.xml": sheet.encode()})
    assert read(path)[1] == {
        1: SheetCell("engagé"),
        2: SheetCell("engagé", Kind.FORMULA),
        3: SheetCell("refusé", Kind.FORMULA),
        4: SheetCell("12/03/2026", Kind.DATE),
        5: SheetCell("un jour", Kind.DATE),
    }


def test_cells_with_a_comment_are_named(tmp_path: Path) -> None:
    book = Workbook()
    for cell in ("B2", "A1"):
        book.active[cell].comment = Comment("vu avec elle", "Exemple")
    book.save(tmp_path / "a.xlsx")
    assert set(open_sheets(tmp_path / "a.xlsx").commented("Sheet")) == {"A1", "B2"}
    assert open_sheets(saved(tmp_path / "b.xlsx", A1=1)).commented("Feuille") == ()
