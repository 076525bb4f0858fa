"""Saving the workbook: the package is openpyxl's, the cells are written as the sheets keep them."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.dimensions import SheetDimension
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.functions import Element  # lxml's where that is installed, as in the rest of openpyxl

from exports.workbook.sheet import Sheet, coordinate

Step = Callable[[], None]

#: Where the rows go in what openpyxl writes of a sheet; nothing that people type stands before it.
_ROWS = re.compile("<sheetData ?/>")


def save(book: Workbook, sheets: dict[str, Sheet], path: Path, step: Step) -> None:
    """Write the workbook to `path`; `step` is called before each row and may raise to give up.

    `sheets` holds the cells of each sheet, by title.
    """
    book.properties.modified = datetime.now(UTC).replace(tzinfo=None)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        _BookWriter(book, sheets, archive, step).write_data()


class _FrameWriter(WorksheetWriter):
    """Writes all of a sheet but its rows."""

    ws: Any
    xf: Any
    out: Any
    _rels: Any

    def __init__(self, sheet: Sheet) -> None:
        super().__init__(sheet.worksheet)
        self._sheet = sheet
        self.ws._hyperlinks = sheet.links

    def write_dimensions(self) -> None:
        rows = self._sheet.rows
        last = coordinate(max(rows), max(max(row) for row in rows.values()))
        self.xf.send(SheetDimension(f"A1:{last}").to_tree())

    def write_rows(self) -> None:
        self.xf.send(Element("sheetData"))

    def frame(self) -> tuple[str, str]:
        """Return what stands before the rows and after them."""
        try:
            self.write()
            before, after = _ROWS.split(Path(self.out).read_text(encoding="utf-8"))
        finally:
            self.close()
            self.cleanup()
        return before, after


class _BookWriter(ExcelWriter):
    """Writes the parts of the workbook into the archive."""

    _archive: ZipFile

    def __init__(self, book: Workbook, sheets: dict[str, Sheet], archive: ZipFile, step: Step) -> None:
        super().__init__(book, archive)
        self._sheets = sheets
        self._step = step

    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._drawing.images = ws._images
        sheet = self._sheets[ws.title]
        writer = _FrameWriter(sheet)
        before, after = writer.frame()
        with self._archive.open(ws.path[1:], "w") as part:
            part.write(f"{before}<sheetData>".encode())
            for row in _rows(sheet):
                self._step()
                part.write(row.encode())
            part.write(f"</sheetData>{after}".encode())
        ws._rels = writer._rels
        self.manifest.append(ws)


def _rows(sheet: Sheet) -> Iterator[str]:
    """Yield each row as it stands in the file."""
    for number in sorted(sheet.rows.keys() | sheet.heights.keys()):
        cells = sheet.rows.get(number, {})
        height = f' ht="{sheet.heights[number]:g}"' if number in sheet.heights else ""
        yield f'<row r="{number}"{height}>{"".join(cells[column] for column in sorted(cells))}</row>'
