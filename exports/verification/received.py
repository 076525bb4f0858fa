"""A PDF that somebody sent: its pages' words and what is attached to it, read without believing any of it."""

from dataclasses import dataclass
from pathlib import Path

import pypdfium2
from pypdfium2 import PdfiumError
from pypdfium2.raw import FPDF_ERR_PASSWORD

from pacte.domain.disk import why_refused
from pacte.domain.errors import KnownError
from pacte.domain.pact import ATTACHMENT
from pacte.pdfium import opened

#: A signed pact takes some 0.4 MB, a few MB with many drawn signatures.
_LARGEST = 30_000_000
#: Where PDF readers look for the header.
_HEADER = 1024


@dataclass(frozen=True, slots=True)
class ReceivedPdf:
    """What a PDF holds: its bytes, each page's words in order, the attached files by name, what it says of itself."""

    data: bytes
    pages: tuple[str, ...]
    attachments: dict[str, bytes]
    information: dict[str, str]


def read_received(path: Path) -> ReceivedPdf | None:
    """Return what a file holds, None when it is no PDF at all.

    Raises `KnownError` for a file that cannot be read, is too large, encrypted, truncated or damaged.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise KnownError(
                "« {} » est trop gros pour un pacte signé ; choisissez un autre fichier.", path.name
            )
        data = path.read_bytes()
    except OSError as error:
        raise KnownError("« {} » ne peut pas être lu : {}.", path.name, why_refused(error)) from error
    return _read(path.name, data) if b"%PDF-" in data[:_HEADER] else None


def may_hold_pact(path: Path) -> bool:
    """Whether a file is a PDF that names the attachment of a signed pact, without reading it any further."""
    try:
        data = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    except OSError:
        return False
    named = (ATTACHMENT.encode(), ATTACHMENT.encode("utf-16-be"))
    return b"%PDF-" in data[:_HEADER] and any(name in data for name in named)


def _read(name: str, data: bytes) -> ReceivedPdf:
    try:
        with opened(data) as document:
            return ReceivedPdf(data, words_of(document), _attachments(document), document.get_metadata_dict())
    except PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            words = "« {} » est protégé par un mot de passe : demandez le fichier tel qu’il a été signé."
            raise KnownError(words, name) from error
        words = "« {} » est incomplet ou abîmé : demandez le fichier de nouveau, tel qu’il a été signé."
        raise KnownError(words, name) from error


def words_of(document: pypdfium2.PdfDocument) -> tuple[str, ...]:
    """Return the words of each page in the order they were drawn, with single blanks."""
    pages = []
    for page in document:
        text = page.get_textpage()
        pages.append(" ".join(text.get_text_bounded().split()))
        text.close()
        page.close()
    return tuple(pages)


def _attachments(document: pypdfium2.PdfDocument) -> dict[str, bytes]:
    found = (document.get_attachment(index) for index in range(document.count_attachments()))
    return {one.get_name(): bytes(one.get_data()) for one in found}
