"""Reading documents, long ones too."""

from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from bench.timing import Figure, duration
from pacte.domain.progress import no_progress
from pacte.reading.documents import read_document
from pacte.reading.documents.pdf.reader import read_pdf
from resources import resource_path, resource_text

_PAGES = 200


def _programme(path: Path) -> None:
    """Write a programme of 200 full pages with running heads, from the words of the real pact."""
    pdfmetrics.registerFont(TTFont("Bare", resource_path("fonts", "Lato-Regular.ttf")))
    style = ParagraphStyle("bare", fontName="Bare", fontSize=10, leading=13)
    lines = [
        line for line in resource_text("demo", "pacte-champigny-alternance.txt").split("\n") if line.strip()
    ]
    # Thirty lines fill a page.
    story = [
        part
        for page in range(_PAGES)
        for part in (*(Paragraph(escape(lines[(page + at) % 150]), style) for at in range(20)), PageBreak())
    ]

    def furnish(canvas: Canvas, _document: SimpleDocTemplate) -> None:
        canvas.setFont("Bare", 8)
        canvas.drawString(60, A4[1] - 30, "Programme (exemple)")
        canvas.drawString(60, 30, f"page {canvas.getPageNumber()}")

    SimpleDocTemplate(str(path), pagesize=A4).build(story, onFirstPage=furnish, onLaterPages=furnish)


def long_pdf(folder: Path) -> Figure:
    """A PDF of 200 pages and more, from its bytes to its lines."""
    path = folder / "programme.pdf"
    _programme(path)
    content = path.read_bytes()
    pages = max(line.page or 0 for line in read_pdf(content, path.name, no_progress).lines)
    assert pages >= _PAGES
    return duration(
        f"lecture d’un PDF de {pages} pages", lambda: read_pdf(content, path.name, no_progress), 5.0
    )


def second_opening(folder: Path) -> Figure:
    """The same PDF once it was read."""
    path = folder / "programme.pdf"
    _programme(path)
    read_document(path)
    return duration("le même, lu une seconde fois", lambda: read_document(path), 0.020)
