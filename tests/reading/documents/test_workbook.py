"""A workbook becomes rows: ours, and what other programs write."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from pacte.domain.errors import KnownError
from pacte.reading.documents import Line, read_document
from tests.reading.documents.making import workbook


def test_rows_of_visible_sheets_are_lines_under_their_sheet(tmp_path: Path):
    book = Workbook()
    first = book.active
    first.title = "Mesures"
    first.append(["Mesure 1", None, "  deux\nlignes ", 3.5, True])
    first.append([None])
    first.append(["N1", "œuvre & <b>"])
    book.create_sheet("Cachée").append(["secret"])
    book["Cachée"].sheet_state = "hidden"
    book.create_sheet("Suite").append(["fin"])
    book.save(tmp_path / "pacte.xlsx")
    assert read_document(tmp_path / "pacte.xlsx").lines == (
        Line(1, "Mesures", heading=1),
        Line(2, "Mesure 1\tdeux lignes\t3.5\tVRAI"),
        Line(3, ""),
        Line(4, "N1\tœuvre & <b>"),
        Line(5, ""),
        Line(6, "Suite", heading=1),
        Line(7, "fin"),
    )


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD1"])
def test_a_cell_far_away_is_named(tmp_path: Path, cell: str):
    path = tmp_path / "loin.xlsx"
    rows = [
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Mesure 1</t></is></c></row>',
        f'<row><c r="{cell}"><v>1</v></c></row>',
    ]
    path.write_bytes(workbook(rows))
    with pytest.raises(KnownError, match=f"La cellule {cell} "):
        read_document(path)
    path.write_bytes(workbook(rows[:1]))
    assert [line.text for line in read_document(path).lines] == ["Mesures", "Mesure 1"]


def test_a_workbook_without_a_word_is_empty(tmp_path: Path):
    Workbook().save(tmp_path / "vide.xlsx")
    with pytest.raises(KnownError, match="est vide"):
        read_document(tmp_path / "vide.xlsx")
