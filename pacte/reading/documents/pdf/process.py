"""Reads a PDF in a process of its own: bytes come in, pages done and then what it says go out, as lines of JSON.

PDFium is fast, and written in C: a file made to do harm may send it round for hours, take all memory or end the
process. So it is this process that ends, and the program that asked goes on.
"""

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO

from pypdfium2 import PdfiumError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from pacte.domain.checksum import as_written
from pacte.domain.errors import KnownError
from pacte.domain.pact import ATTACHMENT
from pacte.domain.progress import Progress
from pacte.pdfium import opened
from pacte.reading.documents import refusals
from pacte.reading.documents.document import Line, LinesInOrder
from pacte.reading.documents.pdf.columns import blocks_of
from pacte.reading.documents.pdf.page_words import HeavyPage, words_of
from pacte.reading.documents.pdf.paragraphs import add_paragraphs
from pacte.reading.documents.pdf.rows import Row, rows_of
from pacte.reading.documents.pdf.running_heads import body_size, without_running_heads

#: Most pages read; a programme has some 60.
MAX_PAGES = 2_000
#: Rows at each edge of the first page that say what a document is.
_EDGE = 14
#: Most memory that the process may fill, in bytes.
_MAX_MEMORY = 340_000_000
#: What can be wrong, by the word that goes between the processes.
REFUSALS: dict[str, Callable[[str], KnownError]] = {
    "damaged": refusals.damaged,
    "heavy": refusals.too_heavy,
    "long": refusals.too_long,
    "protected": refusals.protected,
    "scanned": refusals.scanned,
    "empty": refusals.empty,
}


class Refused(Exception):
    """The PDF is not read; `word` is one of `REFUSALS`."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True, slots=True)
class ReadPages:
    """The lines of a PDF, and the words at the edges of its first page, running heads too."""

    lines: tuple[Line, ...]
    edges: tuple[str, ...]


def read_pages(content: bytes, progress: Progress) -> ReadPages:
    """Return what the pages of a PDF say, in this process. Raises `Refused`."""
    try:
        with opened(content) as document:
            count = len(document)
            if count > MAX_PAGES:
                raise Refused("long")
            pages, heights = [], []
            for at in range(count):
                progress(at, count)
                page = document[at]
                pages.append(rows_of(words_of(page)))
                heights.append(page.get_height())
                page.close()
    except PdfiumError as error:
        raise Refused("protected" if error.err_code == FPDF_ERR_PASSWORD else "damaged") from None
    except (HeavyPage, MemoryError):
        raise Refused("heavy") from None
    if not any(pages):
        raise Refused("scanned" if count else "damaged")
    lines = LinesInOrder("")
    bodies = without_running_heads(pages, heights)
    try:
        add_paragraphs([blocks_of(page) for page in bodies], body_size(bodies), lines)
        return ReadPages(lines.lines(), _edges(pages[0]))
    except KnownError:
        # More lines than anybody wrote, or nothing but running heads.
        raise Refused("long" if any(bodies) else "scanned") from None


def _edges(page: Sequence[Sequence[Row]]) -> tuple[str, ...]:
    rows = [*page[:_EDGE], *page[max(_EDGE, len(page) - _EDGE) :]]
    return tuple(piece.text for row in rows for piece in row)


def pact_in(content: bytes) -> str | None:
    """Return the canonical text of a signed pact that a PDF of ours carries, None without one.

    A PDF that something else wrote or changed is read from its pages: these are what people see.
    """
    written = as_written(content)
    if written is None:
        return None
    with suppress(PdfiumError, UnicodeDecodeError, MemoryError), opened(written) as document:
        for at in range(document.count_attachments()):
            attached = document.get_attachment(at)
            if attached.get_name() == ATTACHMENT:
                return bytes(attached.get_data()).decode("utf-8")
    return None


def main(content: BinaryIO, answers: BinaryIO) -> None:
    """Read the PDF that comes in and tell the pages done, then its lines or why there are none."""

    def tell(answer: dict[str, Any]) -> None:
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()

    _bound_memory()
    data = content.read()
    try:
        read = read_pages(data, lambda done, total: tell({"done": done, "total": total}))
    except Refused as refused:
        tell({"refused": refused.word})
    else:
        told = [(line.text, line.page, line.heading) for line in read.lines]
        tell({"lines": told, "pact": pact_in(data), "edges": read.edges})


def _bound_memory() -> None:
    """Keep within bounds where the system has some; Windows has none."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_MAX_MEMORY, _MAX_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
