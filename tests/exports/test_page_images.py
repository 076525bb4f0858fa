"""Pages as pictures: their size in pixels, their words, and documents that cannot be shown."""

from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from exports.page_images import page_image, page_sizes, page_words
from pacte.domain.errors import KnownError


@pytest.fixture(scope="module")
def two_pages() -> bytes:
    written = BytesIO()
    canvas = Canvas(written, pagesize=(200, 100))
    canvas.drawString(20, 40, "Bonjour")
    canvas.rect(100, 0, 100, 100, stroke=0, fill=1)
    canvas.showPage()
    canvas.setPageSize((100, 300))
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def test_pages_have_their_own_sizes(two_pages: bytes) -> None:
    assert page_sizes(two_pages) == ((200, 100), (100, 300))


def test_a_page_is_drawn_as_finely_as_asked(two_pages: bytes) -> None:
    image = page_image(two_pages, 0, 144)
    assert (image.width, image.height) == (400, 200)
    assert len(image.pixels) == image.stride * image.height

    def pixel(x: int, y: int) -> bytes:
        at = y * image.stride + 4 * x
        return image.pixels[at : at + 3]

    assert pixel(50, 10) == b"\xff\xff\xff"
    assert pixel(300, 100) == b"\x00\x00\x00"


def test_the_words_of_a_page_are_read(two_pages: bytes) -> None:
    assert page_words(two_pages, 0) == "Bonjour"
    assert page_words(two_pages, 1) == ""


def test_a_damaged_document_is_refused_in_words() -> None:
    with pytest.raises(KnownError, match="ne peut pas être montré"):
        page_sizes(b"%PDF-1.7 rien")
