"""Editing the exported workbook as somebody does in a spreadsheet, and reading it again."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook import write_workbook
from exports.workbook.grid_columns import FIRST_ROW, HEADING_ROW
from pacte.domain.dossier import Dossier
from pacte.domain.grid_sheet import GRID_TITLES, SHEET_TITLE
from pacte.edits import workbooks
from pacte.edits.workbooks import WorkbookPreview
from pacte.storage import queries
from pacte.storage.creation import create_pact_file
from pacte.storage.pact_file import PactFile, open_pact_file

Place = tuple[str, str]
#: What is typed into a row, by what code calls the columns.
Typed = Mapping[str, Any]


@contextmanager
def opened(dossier: Dossier, path: Path) -> Iterator[PactFile]:
    """A pact file that holds a dossier."""
    create_pact_file(path, dossier)
    with open_pact_file(path) as file:
        yield file


def exported(file: PactFile, path: Path) -> Path:
    """Write the workbook of a file."""
    write_workbook(queries.dossier(file), path)
    return path


def only_grid(path: Path) -> Path:
    """Take the other sheets out of a workbook: it is quicker to edit, and the grid comes back alone as well."""
    book = load_workbook(path)
    for title in book.sheetnames:
        if title != SHEET_TITLE:
            del book[title]
    book.save(path)
    return path


def column(sheet: Worksheet, key: str) -> int:
    return next(cell.column for cell in sheet[HEADING_ROW] if cell.value == GRID_TITLES[key])


def row_of(sheet: Worksheet, place: Place, name: str | None = None) -> int:
    """The row of a level, or of a principle by its code and "", of a list by its name where there are several."""
    for row in range(FIRST_ROW, sheet.max_row + 1):
        found = tuple(str(sheet.cell(row, column(sheet, key)).value or "") for key in ("number", "code"))
        if found == place and name in (None, sheet.cell(row, 1).value):
            return row
    raise AssertionError(f"no row of {place}")


def edit(path: Path, change: Callable[[Worksheet], None], to: Path | None = None) -> Path:
    """Change the grid as one likes, and save."""
    book = load_workbook(path)
    change(book[SHEET_TITLE])
    book.save(to or path)
    return to or path


def typed(path: Path, words: Mapping[Place, Typed], name: str | None = None) -> Path:
    """Type words into the rows of levels."""

    def change(sheet: Worksheet) -> None:
        for place, cells in words.items():
            row = row_of(sheet, place, name)
            for key, value in cells.items():
                sheet.cell(row, column(sheet, key)).value = value

    return edit(path, change)


def added(path: Path, *rows: Typed) -> Path:
    """Type rows under the last one."""

    def change(sheet: Worksheet) -> None:
        for cells in rows:
            row = sheet.max_row + 1
            for key, value in cells.items():
                sheet.cell(row, column(sheet, key)).value = value

    return edit(path, change)


def cell(path: Path, place: Place, key: str) -> str:
    """How people name the cell of a level."""
    sheet = load_workbook(path)[SHEET_TITLE]
    return f"{SHEET_TITLE}!{sheet.cell(row_of(sheet, place), column(sheet, key)).coordinate}"


def reviewed(file: PactFile, path: Path) -> WorkbookPreview:
    return workbooks.preview(file, path.name, workbooks.read(path))


def changed(preview: WorkbookPreview) -> dict[Place, tuple[object, object]]:
    """The answers before and after of what is plain, by place."""
    return {one.place: one.answers for one in preview.plain if not one.adds_measure}
