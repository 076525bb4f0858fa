"""Some pages of a PDF as a PDF of their own: the pages themselves, with their text, never a picture of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from pypdfium2 import PdfDocument, PdfiumError

from exports.page_images import no_such_page
from pacte.domain.errors import KnownError
from pacte.pdfium import opened


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Pages as a PDF: `whole` when they are the document itself, byte by byte.

    `parted` tells that something was attached to the document and stayed behind: the pages cannot be verified.
    """

    data: bytes
    whole: bool
    parted: bool


def excerpt(data: bytes, pages: Sequence[int]) -> Excerpt:
    """Return the pages of these numbers, from 1, in their order; a number may come twice.

    All pages, once and in order, are the document itself. Raises `KnownError` when no page is asked for, or when
    `data` is no whole PDF.
    """
    if not pages:
        raise no_such_page()
    try:
        with opened(data) as document:
            if list(pages) == list(range(1, len(document) + 1)):
                return Excerpt(data, whole=True, parted=False)
            written, chosen = BytesIO(), PdfDocument.new()
            try:
                chosen.import_pages(document, [page - 1 for page in pages])
                chosen.save(written)
            finally:
                chosen.close()
            return Excerpt(written.getvalue(), whole=False, parted=document.count_attachments() > 0)
    except PdfiumError as error:
        raise KnownError("Ce document ne peut pas être montré : exportez-le de nouveau.") from error
