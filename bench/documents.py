"""The workbook, the scorecard and the signed pact against their bare libraries doing as much."""

import io
import sys
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill
from openpyxl.styles import Side as Edge
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

from bench.timing import Figure, compare, duration, process
from exports.pact.pdf import pact_bytes
from exports.scorecard.pdf import write_scorecards
from exports.workbook import write_workbook
from pacte.demo import build_demo
from pacte.domain.dossier import Dossier
from pacte.domain.pact import Pact, Seal, pact_of
from pacte.domain.signing import Side, Signatory
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file
from resources import resource_path

#: A level's text takes some four lines.
_LINES_A_PARAGRAPH = 4
_SIGNATORIES = (
    Signatory("Signataire (exemple)", "tête de liste", Side.LIST),
    Signatory("Autre signataire (exemple)", "pour le collectif", Side.COLLECTIVE),
)


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
    border, alignment = Border(bottom=Edge("thin", color="DDDAD1")), Alignment(wrap_text=True, vertical="top")

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


def _lines(path: Path) -> list[list[str]]:
    """Return the lines of text of each page of a PDF."""
    document = pypdfium2.PdfDocument(path)
    pages = [
        document[index].get_textpage().get_text_bounded().split("\r\n") for index in range(len(document))
    ]
    document.close()
    return pages


def scorecard(folder: Path) -> Figure:
    """The demo's scorecard against bare reportlab drawing the same lines of text in the same embedded font."""
    dossier, path = _demo(folder), folder / "x.pdf"
    write_scorecards(dossier, path)
    pages = _lines(path)
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


def signed_demo(folder: Path) -> Pact:
    """Return the demo's pact as it would be signed."""
    dossier = _demo(folder)
    return pact_of(dossier, dossier.lists[0], Seal(1, "2020-03-02", "Champigny-sur-Marne", _SIGNATORIES))


def pact(folder: Path) -> Figure:
    """The demo's pact, signed, against bare reportlab laying out the same text in the same embedded font."""
    pact = signed_demo(folder)
    path = folder / "pacte.pdf"
    path.write_bytes(pact_bytes(pact))
    style = ParagraphStyle("bare", fontName="Bare", fontSize=11, leading=15)
    lines = [escape(line) for page in _lines(path) for line in page]
    paragraphs = [
        " ".join(lines[at : at + _LINES_A_PARAGRAPH]) for at in range(0, len(lines), _LINES_A_PARAGRAPH)
    ]
    pdfmetrics.registerFont(TTFont("Bare", resource_path("fonts", "Lato-Regular.ttf")))

    def floor() -> None:
        SimpleDocTemplate(io.BytesIO()).build([Paragraph(text, style) for text in paragraphs])

    return compare("pacte signé de l’exemple ÷ reportlab nu, même texte", lambda: pact_bytes(pact), floor, 2)


def pact_process(folder: Path) -> Figure:
    """`pacte exporter … pacte` as a whole process, on the demo."""
    path = build_demo(folder / "demo")
    program = str(Path(sys.executable).with_name("pacte"))
    work = process(program, "exporter", str(path), "pacte", str(folder / "pacte.pdf"))
    return duration("pacte exporter … pacte, processus entier", work, 1.2)
