"""The sheet that a list reads again, as a workbook: what is noted is locked, what is asked is free."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.reply.workbook import write_reply_workbook
from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Collective, Dossier
from pacte.domain.errors import KnownError
from pacte.domain.reply_sheet import COLUMNS, HIDDEN_TITLE, SHEET_TITLE
from tests.replying import heading_row, level_row


def written(dossier: Dossier, tmp_path: Path) -> Worksheet:
    path = tmp_path / "feuille.xlsx"
    write_reply_workbook(dossier, path, day=date(2020, 3, 2))
    return load_workbook(path)[SHEET_TITLE]


def saying(dossier: Dossier, *said: Commitment) -> Dossier:
    return replace(dossier, lists=(replace(dossier.lists[0], commitments=said),))


def test_the_sheet_says_what_was_noted(champigny: Dossier, tmp_path: Path) -> None:
    sheet = written(champigny, tmp_path)
    heading = heading_row(sheet)
    assert tuple(sheet.cell(heading, column).value for column in range(1, 9)) == COLUMNS
    row = level_row(sheet, ("2", "N1"))
    assert [sheet.cell(row, column).value for column in (2, 5, 6, 7, 8)] == [
        "Financements éthiques",
        "✗ refusé",
        None,
        None,
        None,
    ]
    assert sheet.cell(row, 4).value.startswith("Diversifier les financeurs")
    noted = sheet.cell(level_row(sheet, ("15", "N3")), 5).value
    assert noted.startswith("◐ avec réserve\n")
    assert "CHAMPIGNY ALTERNANCE" in sheet.cell(1, 1).value
    assert "2\u00a0mars\u00a02020" in sheet.cell(2, 1).value


def test_only_what_is_asked_may_be_filled_in(champigny: Dossier, tmp_path: Path) -> None:
    sheet = written(champigny, tmp_path)
    assert sheet.protection.sheet
    row = level_row(sheet, ("2", "N1"))
    assert [sheet.cell(row, column).protection.locked for column in range(1, 9)] == [True] * 5 + [False] * 3
    who = range(heading_row(sheet) - 4, heading_row(sheet) - 1)
    assert [sheet.cell(one, 4).protection.locked for one in who] == [False] * 3
    agrees, proposed, comment = sheet.data_validations.dataValidation
    assert (str(agrees.sqref), agrees.formula1) == (f"F12:F{sheet.max_row}", '"D’accord,Pas d’accord"')
    assert str(proposed.sqref) == f"G12:G{sheet.max_row}"
    assert "avec réserve" in proposed.formula1
    assert (comment.type, comment.formula1) == ("textLength", "30000")


def test_words_stay_words_and_notes_stay_at_home(champigny: Dossier, tmp_path: Path) -> None:
    said = Commitment("1", "N1", Answer.AGREED, observation="=1+1", partner="@x", note="secret")
    path = tmp_path / "feuille.xlsx"
    write_reply_workbook(saying(champigny, said), path)
    cells = [cell for page in load_workbook(path) for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert not any("secret" in str(cell.value) for cell in cells)


def test_a_wording_of_thirty_thousand_signs_is_whole(champigny: Dossier, tmp_path: Path) -> None:
    wording = "Une formulation longue, " * 1250
    said = Commitment("1", "N1", Answer.AGREED, agreed_wording=wording.strip())
    sheet = written(saying(champigny, said), tmp_path)
    first = level_row(sheet, ("1", "N1"))
    last = level_row(sheet, ("1", "N2"))
    words = " ".join(str(sheet.cell(row, 5).value or "") for row in range(first, last))
    assert wording.split() == words.split(": ", 1)[1].split()
    assert all(sheet.row_dimensions[row].height <= 409 for row in range(first, last))


def test_what_was_not_raised_is_asked_of_the_chosen_measures_only(champigny: Dossier, tmp_path: Path) -> None:
    said = Commitment("1", "N1", Answer.AGREED)
    chosen = replace(saying(champigny, said), collective=Collective("C", (), ("2",)))
    sheet = written(chosen, tmp_path)
    places = [
        (str(sheet.cell(row, 1).value), sheet.cell(row, 3).value)
        for row in range(heading_row(sheet) + 1, sheet.max_row + 1)
    ]
    assert places == [("1", "N1"), ("2", "N1"), ("2", "N2"), ("2", "N3")]


def test_the_hidden_page_is_well_hidden(champigny: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "feuille.xlsx"
    write_reply_workbook(champigny, path)
    hidden = load_workbook(path)[HIDDEN_TITLE]
    assert hidden.sheet_state == "veryHidden"
    assert hidden.cell(2, 2).value == champigny.lists[0].id


def test_one_list_is_chosen_among_several(champigny: Dossier, tmp_path: Path) -> None:
    other = replace(champigny.lists[0], id="autre", name="Autre liste")
    both = replace(champigny, lists=(champigny.lists[0], other))
    with pytest.raises(KnownError, match="choisissez laquelle parmi CHAMPIGNY ALTERNANCE · Autre liste"):
        write_reply_workbook(both, tmp_path / "feuille.xlsx")
    write_reply_workbook(both, tmp_path / "feuille.xlsx", "autre")
    with pytest.raises(KnownError, match="ajoutez-en une"):
        write_reply_workbook(replace(champigny, lists=()), tmp_path / "vide.xlsx")
    assert [one.name for one in tmp_path.iterdir()] == ["feuille.xlsx"]
