"""The same signed pact in every form that lists send says the same."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest

from pacte.domain.catalogue import Catalogue
from pacte.reading.documents import document_from_text, read_document
from pacte.reading.signed_pact import PactReading, read_signed_pact
from resources import resource_text
from tests.reading.documents import making

NAME = "pacte-champigny-alternance.txt"
LINES = resource_text("demo", NAME).split("\n")
WRITTEN = [line for line in LINES if line.strip()]


def opens_measure(line: str) -> bool:
    return re.match(r"\d+ ?[–-] ?\D", line) is not None


def word(lines: list[str]) -> bytes:
    paragraphs = (making.word_paragraph(one, "Titre2" if opens_measure(one) else "") for one in lines)
    return making.word_document("".join(paragraphs), styles=making.WORD_STYLES)


def libre_office(lines: list[str]) -> bytes:
    return making.open_document("".join(making.open_paragraph(one, 2 * opens_measure(one)) for one in lines))


def page_of_paragraphs(lines: list[str]) -> bytes:
    body = "".join(
        f"<h3>{escape(one)}</h3>" if opens_measure(one) else f"<p>{escape(one)}</p>" for one in lines
    )
    return f"<html><head><meta charset=utf-8></head><body><nav>Menu</nav>{body}</body></html>".encode()


def page_of_breaks(lines: list[str]) -> bytes:
    body = "<br>\n".join(map(escape, lines)).replace("<br>\n<br>\n", "</p>\n<p>")
    return f"<html><head><meta charset=utf-8></head><body><main><p>{body}</p></main></body></html>".encode()


def printed(columns: int = 1, size: float = 10, **how: object) -> Callable[[list[str]], bytes]:
    def make(lines: list[str]) -> bytes:
        paragraphs = [(one, opens_measure(one)) for one in lines]
        return making.pdf(
            making.flowing(paragraphs, size, **how), "Pacte pour la transition", "Collectif – page", columns
        )

    return make


@pytest.fixture(scope="module")
def as_text(catalogue: Catalogue) -> str:
    reading = read_signed_pact(document_from_text("\n".join(LINES), NAME), catalogue)
    assert reading.unread == ()
    assert len(reading.commitments) == 69
    return said(reading)


def said(reading: PactReading) -> str:
    """Return a reading without the places of its lines; a PDF tells no-break spaces as blanks."""
    return repr(replace(reading, placements=())).replace("\\xa0", " ")


@pytest.mark.parametrize(
    "name, make",
    [
        ("pacte.txt", lambda lines: "\r\n".join(lines).encode("utf-16")),
        ("pacte.html", page_of_paragraphs),
        ("pacte.htm", page_of_breaks),
        ("pacte.docx", word),
        ("pacte.odt", libre_office),
        ("pacte.pdf", printed()),
        ("colonnes.pdf", printed(columns=2, size=9)),
        ("justifié.pdf", printed(alignment=4)),
        ("aéré.pdf", printed(spaceAfter=5)),
    ],
)
@pytest.mark.parametrize("lines", [LINES, WRITTEN], ids=["blank lines", "no blank lines"])
def test_every_form_says_the_same(
    name: str,
    make: Callable[[list[str]], bytes],
    lines: list[str],
    as_text: str,
    catalogue: Catalogue,
    tmp_path: Path,
):
    path = tmp_path / name
    path.write_bytes(make(lines))
    document = read_document(path)
    reading = read_signed_pact(replace(document, name=NAME), catalogue)
    assert said(reading) == as_text
    pages = {line.page for line in document.lines}
    assert len(pages) > 2 if path.suffix == ".pdf" else pages == {None}
