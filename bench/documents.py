"""The workbook and the scorecard against their bare libraries doing as much."""

import io
from pathlib import Path

import pypdfium2
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bench.timing import Figure, compare
from exports.scorecard.pdf import write_scorecards
from exports.workbook import write_workbook
from pacte.demo import build_demo
from pacte.domain.dossier import Dossier
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file
from resources import resource_path


def _demo(folder: Path) -> Dossier:
    with open_pact_file(build_demo(folder / "demo"), Access.READ) as file:
        return queries.dossier(file)


def workbook(folder: Path) -> Figure:
    """The demo's workbook against bare openpyxl writing the same cells, each with a font, fill, border, alignment."""
    dossier, path = _demo(folder), folder / "x.xlsx"
    write_workbook(dossier, path)
    cells = [
        (sheet.title, [[cell.value for cell in row] for row in sheet.iter_rows()])
        for sheet in load_workbook(path).worksheets
    ]
    font, fill = Font(name="Calibri", size=11), PatternFill("solid", fgColor="DDF1E8")
    border, alignment = Border(bottom=Side("thin", color="DDDAD1")), Alignment(wrap_text=True, vertical="top")

    def floor() -> None:
        book = Workbook()
        for title, rows in cells:
            sheet = book.create_sheet(title)
            for row, values in enumerate(rows, 1):
                for column, value in enumerate(values, 1):
                    cell = sheet.cell(row, column, value)
                    cell.font, cell.fill, cell.border, cell.alignment = font, fill, border, alignment
        book.save(folder / "bare.xlsx")

    count = sum(len(values) for _, rows in cells for values in rows)
    return compare(
        f"classeur de l’exemple ÷ openpyxl nu, {count} cellules",
        lambda: write_workbook(dossier, path),
        floor,
        1.5,
    )


def scorecard(folder: Path) -> Figure:
    """The demo's scorecard against bare reportlab drawing the same lines of text in the same embedded font."""
    dossier, path = _demo(folder), folder / "x.pdf"
    write_scorecards(dossier, path)
    document = pypdfium2.PdfDocument(path)
    pages = [
        document[index].get_textpage().get_text_bounded().split("\r\n") for index in range(len(document))
    ]
    document.close()
    regular = resource_path("fonts", "Lato-Regular.ttf")

    def floor() -> None:
        pdfmetrics.registerFont(TTFont("Bare", regular))
        canvas = Canvas(io.BytesIO())
        for lines in pages:
            for place, line in enumerate(lines):
                canvas.setFont("Bare", 9)
                canvas.drawString(40, 800 - place * 7, line)
            canvas.showPage()
        canvas.save()

    return compare(
        "fiche de l’exemple ÷ reportlab nu, même texte", lambda: write_scorecards(dossier, path), floor, 2
    )
