"""The pages of a PDF as pictures, for screens and printers."""

from dataclasses import dataclass

from pypdfium2 import PdfiumError

from pacte.domain.errors import KnownError
from pacte.pdfium import opened

#: Points in an inch: what a PDF measures in.
_POINTS = 72.0


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as pixels of 4 bytes each: blue, green, red, one unused; `stride` is the bytes of a row."""

    width: int
    height: int
    stride: int
    pixels: bytes


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page in points; raises `KnownError` when it is no whole PDF."""
    try:
        with opened(data) as document:
            return tuple(document.get_page_size(number) for number in range(len(document)))
    except PdfiumError as error:
        raise KnownError("Ce document ne peut pas être montré : exportez-le de nouveau.") from error


def page_image(data: bytes, number: int, dpi: float) -> PageImage:
    """Return a page, counted from 0, at `dpi` pixels an inch."""
    with opened(data) as document:
        page = document[number]
        bitmap = page.render(scale=dpi / _POINTS, prefer_bgrx=True, rev_byteorder=False)
        image = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        page.close()
    return image


def page_words(data: bytes, number: int) -> str:
    """Return the words of a page, counted from 0, in reading order with single blanks."""
    with opened(data) as document:
        page = document[number]
        text = page.get_textpage()
        words = " ".join(text.get_text_bounded().split())
        text.close()
        page.close()
    return words


def no_such_page() -> KnownError:
    """Return the sentence to show when none of the pages to print is in the document."""
    return KnownError("Aucune page de ce document n’est dans ce choix ; choisissez d’autres pages.")


def printer_refused() -> KnownError:
    """Return the sentence to show when a printer does not take a page."""
    return KnownError(
        "L’impression n’a pas pu se faire : vérifiez l’imprimante ou le fichier, puis recommencez."
    )
