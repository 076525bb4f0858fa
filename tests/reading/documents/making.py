"""Makes the documents that people send from the same words: web pages, Word, LibreOffice, PDF, workbooks."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from html import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer

from resources import resource_path

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REL = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODF_NAMES = " ".join(f'xmlns:{one}="{_ODF}:{one}:1.0"' for one in ("office", "text", "table", "style"))


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a package of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def relation(main: str) -> str:
    """Return `_rels/.rels` of a document whose main part is `main`."""
    return (
        f'<Relationships xmlns="{_REL}"><Relationship Id="rId1" Type="{_DOC}/officeDocument" Target="{main}"/>'
        "</Relationships>"
    )


def word_document(body: str, **parts: str) -> bytes:
    """Return a .docx whose body is given as `w:` elements; `styles` and `numbering` are whole parts."""
    others = {f"word/{name}.xml": content for name, content in parts.items()}
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return zipped({"_rels/.rels": relation("word/document.xml"), "word/document.xml": document, **others})


WORD_STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>
<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>"""


def word_paragraph(text: str, style: str = "") -> str:
    """Return a paragraph cut into runs as Word cuts them, in the middle of words."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    middle = len(text) // 2
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">{escape(half)}</w:t></w:r>'
        for half in (text[:middle], text[middle:])
        if half
    )
    return f"<w:p>{properties}{runs}</w:p>"


def open_document(body: str, styles: str = "", **parts: str) -> bytes:
    """Return an .odt whose text is given as ODF elements; `styles` are its automatic ones."""
    content = (
        f"<office:document-content {ODF_NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped(
        {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}
        | {f"{name}.xml": part for name, part in parts.items()}
    )


def open_paragraph(text: str, heading: int = 0) -> str:
    """Return a paragraph, whose doubled blanks ODF writes apart."""
    words = escape(text).replace("  ", ' <text:s text:c="1"/>')
    return (
        f'<text:h text:outline-level="{heading}">{words}</text:h>' if heading else f"<text:p>{words}</text:p>"
    )


def workbook(rows: Iterable[str], **sheets: str) -> bytes:
    """Return an .xlsx with one sheet, whose `x:row` elements are given."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return zipped(
        {
            "_rels/.rels": relation("xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{_DOC}"><sheets>'
            '<sheet name="Mesures" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_REL}"><Relationship Id="rId1" '
            f'Type="{_DOC}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(rows)}'
            "</sheetData></worksheet>",
        }
        | {f"xl/{name}.xml": part for name, part in sheets.items()}
    )


def pdf(
    flowables: Sequence[Flowable], head: str = "", foot: str = "", columns: int = 1, leave: float = 60
) -> bytes:
    """Return a PDF whose pages have a running head and, below, `foot` and the page's number."""
    out = io.BytesIO()
    width, height = A4
    gap = 18.0
    one = (width - 2 * leave - (columns - 1) * gap) / columns
    frames = [
        Frame(leave + at * (one + gap), leave, one, height - 2 * leave, 0, 0, 0, 0) for at in range(columns)
    ]

    def furnish(canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.setFont("Made", 8)
        if head:
            canvas.drawString(leave, height - 30, head)
        if foot:
            canvas.drawCentredString(width / 2, 30, f"{foot} {canvas.getPageNumber()}")

    document = BaseDocTemplate(out, pagesize=A4)
    document.addPageTemplates(PageTemplate(frames=frames, onPage=furnish))
    document.build(list(flowables))
    return out.getvalue()


def style(size: float = 10, **how: object) -> ParagraphStyle:
    """Return the style of a paragraph in an embedded font that has every French sign."""
    if "Made" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Made", resource_path("fonts", "Lato-Regular.ttf")))
    return ParagraphStyle("made", fontName="Made", fontSize=size, leading=1.3 * size, **how)


def flowing(lines: Iterable[tuple[str, bool]], size: float = 10, **how: object) -> list[Flowable]:
    """Return paragraphs; those that are headings are larger, and a blank one is a space."""
    text, heading = style(size, **how), style(1.3 * size)
    return [
        Paragraph(escape(words), heading if is_heading else text) if words.strip() else Spacer(1, size)
        for words, is_heading in lines
    ]
