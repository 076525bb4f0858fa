"""The dossiers that the tests of documents share, and the reading of the PDF that were written."""

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.dossier import Collective, Dossier, Municipality
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.documents import document_from_text
from pacte.reading.scale_file import read_scale
from pacte.reading.signed_pact import read_signed_pact
from resources import resource_text, scale_ids


def read_champigny() -> Dossier:
    """Return the dossier of the demonstration: Champigny-sur-Marne with the pact that one list signed."""
    catalogue = read_catalogue(resource_text("catalogues", "pacte-2020.yaml"), "pacte-2020.yaml")
    scales = tuple(read_scale(resource_text("scales", f"{one}.yaml"), f"{one}.yaml") for one in scale_ids())
    name = "pacte-champigny-alternance.txt"
    pact = read_signed_pact(document_from_text(resource_text("demo", name), name), catalogue)
    signed = CandidateList(
        id="0192f5c0-0000-7000-8000-000000000001",
        name=pact.name or "",
        head=pact.head,
        label=pact.label,
        state=ListState.SIGNED,
        introduction=pact.introduction,
        principles=pact.principles,
        commitments=pact.commitments,
        observations=pact.observations,
    )
    return Dossier(
        municipality=Municipality("Champigny-sur-Marne"),
        catalogue=replace(catalogue, measures=(*catalogue.measures, *pact.local_measures)),
        collective=Collective("Collectif pour la transition de Champigny"),
        scales=scales,
        lists=(signed,),
        as_of="2020-03-02T12:00:00+00:00",
    )


@pytest.fixture(scope="session")
def champigny() -> Dossier:
    """The dossier of the demonstration, with the real signed pact as it is read."""
    return read_champigny()


@dataclass(frozen=True)
class Box:
    """A run of words on a page, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    def overlaps(self, other: "Box") -> bool:
        """Whether two runs cover each other by more than a hair."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.top, other.top) - max(self.bottom, other.bottom)
        return width > 0.5 and height > 2.0


@dataclass(frozen=True)
class Pdf:
    """A document as its readers see it; `fonts` tells of each whether it is embedded."""

    pages: list[str]
    boxes: list[list[Box]]
    fonts: dict[str, bool]
    metadata: dict[str, str]
    bookmarks: list[str]
    attachments: dict[str, bytes]

    @property
    def solid(self) -> str:
        """All the words without blanks, as lines break where they must."""
        return "".join("".join(self.pages).split())


@pytest.fixture(scope="session")
def read_pdf() -> Callable[[Path], Pdf]:
    """The reading of a PDF with pdfium."""
    return _read_pdf


def _read_pdf(path: Path) -> Pdf:
    document = pypdfium2.PdfDocument(path)
    pages, boxes, fonts = [], [], {}
    for page in document:
        words = page.get_textpage()
        pages.append(words.get_text_range().replace("\r\n", "\n"))
        boxes.append(list(_boxes(words)))
        fonts |= dict(map(_font, page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])))
    bookmarks = [one.get_title() for one in document.get_toc()]
    metadata = document.get_metadata_dict(skip_empty=True)
    found = (document.get_attachment(index) for index in range(document.count_attachments()))
    attachments = {one.get_name(): bytes(one.get_data()) for one in found}
    document.close()
    return Pdf(pages, boxes, fonts, metadata, bookmarks, attachments)


def _boxes(words: pypdfium2.PdfTextPage) -> Iterator[Box]:
    for index in range(words.count_rects()):
        sides = words.get_rect(index)
        yield Box(*sides, words.get_text_bounded(*sides))


def _font(words: pypdfium2.PdfObject) -> tuple[str, bool]:
    font = raw.FPDFTextObj_GetFont(words)
    name = ctypes.create_string_buffer(100)
    raw.FPDFFont_GetBaseFontName(font, name, 100)
    return name.value.decode(), raw.FPDFFont_GetIsEmbedded(font) == 1
