"""The one way to PDFium, which is not safe in two threads at once: a document is open inside a lock."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

import pypdfium2

_ONE_AT_A_TIME = RLock()


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """Give a PDF as PDFium reads it; raises `pypdfium2.PdfiumError` when it cannot."""
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(data)
        try:
            yield document
        finally:
            document.close()
