"""Filling in the sheet that a list was sent, as somebody does in a spreadsheet."""

from datetime import datetime
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.reply.workbook import write_reply_workbook
from pacte.domain.reply_sheet import AGREED, CAPACITY, DAY, DISAGREED, NAME, SHEET_TITLE
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file

YES, NO = AGREED, DISAGREED
#: What a list says of a level, by number and level as the sheet shows them.
Says = dict[tuple[str, str], tuple[str | None, str | None, str | None]]
WHO = {NAME: "Mme Exemple", CAPACITY: "tête de liste", DAY: datetime(2020, 3, 12)}  # noqa: DTZ001 - a cell has no time zone


def sent(pact_path: Path, to: Path) -> Path:
    """Write the sheet of the only list of a file."""
    with open_pact_file(pact_path, Access.READ) as file:
        write_reply_workbook(queries.dossier(file), to)
    return to


def heading_row(sheet: Worksheet) -> int:
    return next(row for row in range(1, 40) if sheet.cell(row, 1).value == "N°")


def level_row(sheet: Worksheet, place: tuple[str, str]) -> int:
    return next(
        row
        for row in range(heading_row(sheet) + 1, sheet.max_row + 1)
        if (str(sheet.cell(row, 1).value), sheet.cell(row, 3).value) == place
    )


def filled(path: Path, says: Says, who: dict[str, object] = WHO, to: Path | None = None) -> Path:
    """Type what a list says into its sheet, and save it."""
    book = load_workbook(path)
    sheet = book[SHEET_TITLE]
    for row in range(1, heading_row(sheet)):
        title = sheet.cell(row, 1).value
        if title in who:
            sheet.cell(row, 4).value = who[title]
    for place, words in says.items():
        row = level_row(sheet, place)
        for column, word in enumerate(words, 6):
            sheet.cell(row, column).value = word
    book.save(to or path)
    return to or path
