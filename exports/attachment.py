"""Files inside a PDF: embedded and named as its data, for which reportlab has no call of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to embed: its name in ASCII, what it is, and its bytes."""

    name: str
    media_type: str
    description: str
    content: bytes


def attach(canvas: Canvas, attachments: Sequence[Attachment], day: date) -> None:
    """Embed files, in the order of their names, in a document that has none yet (PDF 32000-1, 7.11.4).

    They are its data (PDF 32000-2, 14.13).
    """
    document = canvas._doc  # type: ignore[attr-defined] # where reportlab keeps a document's objects
    specifications = [_specification(document, one, day) for one in attachments]
    named = [
        part
        for one, place in zip(attachments, specifications, strict=True)
        for part in (PDFString(one.name), place)
    ]
    catalog = document.Catalog
    catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(named)})})
    catalog.AF = PDFArray(specifications)
    # The entries that reportlab writes are listed in its class: this document has one more.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]


def _specification(document: Any, attachment: Attachment, day: date) -> Any:
    """Embed one file; return the reference to what says of it."""
    dated = PDFString(f"D:{day:%Y%m%d}000000Z")
    stream = PDFStream(
        PDFDictionary(
            {
                "Type": PDFName("EmbeddedFile"),
                # A stroke would begin another name (PDF 32000-1, 7.3.5).
                "Subtype": PDFName(attachment.media_type.replace("/", "#2F")),
                "Params": PDFDictionary(
                    {"Size": len(attachment.content), "CreationDate": dated, "ModDate": dated}
                ),
            }
        ),
        attachment.content,
        filters=[PDFZCompress],
    )
    embedded = document.Reference(stream)
    return document.Reference(
        PDFDictionary(
            {
                "Type": PDFName("Filespec"),
                "F": PDFString(attachment.name),
                "UF": PDFString(attachment.name),
                "Desc": PDFString(attachment.description),
                "AFRelationship": PDFName("Data"),
                "EF": PDFDictionary({"F": embedded, "UF": embedded}),
            }
        )
    )
