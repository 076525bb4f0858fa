"""Reads a document of any kind from the disk, once."""

import codecs
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress, no_progress
from pacte.domain.sentence import Sentence
from pacte.reading.documents import refusals
from pacte.reading.documents.document import Document, document_from_text
from pacte.reading.documents.encoding import decoded
from pacte.reading.documents.kept import KeptDocuments

#: Largest file read, in bytes.
MAX_BYTES = 20_000_000

_OLE = b"\xd0\xcf\x11\xe0"
#: The stream of an office document with a password, as its container names it.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ARCHIVES = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"gif8", b"II*\0", b"MM\0*")
#: How a file of ours begins, and the mark that it bears at that place.
_DATABASE, _MARK, _MARK_AT = b"SQLite format 3\0", b"PACT", 68
_PAGES = (b"<!doctype html", b"<html", b"<?xml")
#: What was read stays in memory while the program runs, so that a second opening costs nothing. It is not kept on
#: the disk: a document that somebody lent is nowhere but where they put it.
_KEPT = KeptDocuments()


def read_document(path: Path, progress: Progress = no_progress) -> Document:
    """Return the lines of a document: plain text, web page, Word, LibreOffice, PDF or workbook, whatever its name.

    Progress points are where it can be cancelled. A document that was read before is not read again. Raises
    `KnownError` when the file cannot be read, is too large, is empty or is none of these.
    """
    content = _content(path)
    key = sha256(content).digest()
    document = _KEPT.get(key)
    if document is None:
        document = _document(content, path, progress)
        _KEPT.keep(key, document)
    return replace(document, name=path.name)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise KnownError("« {} » est un dossier : choisissez un fichier.", path.name)
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(path)
        with path.open("rb") as file:
            # A device or a pipe tells no size: the reading is bounded too.
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise KnownError(
            "« {} » est introuvable : vérifiez le nom et le dossier du fichier.", path.name
        ) from None
    except PermissionError:
        raise KnownError(
            "« {} » vous est interdit : demandez le droit de lire ce fichier.", path.name
        ) from None
    except (OSError, ValueError):
        raise KnownError(
            "« {} » ne peut pas être lu : copiez-le sur votre disque et recommencez.", path.name
        ) from None
    if len(content) > MAX_BYTES:
        raise _too_large(path)
    return content


def _too_large(path: Path) -> KnownError:
    return KnownError("« {} » dépasse 20 Mo : choisissez le texte seul, sans images.", path.name)


def _document(content: bytes, path: Path, progress: Progress) -> Document:
    """Read by what the bytes are: names lie."""
    name = path.name
    start = content[:1024].removeprefix(codecs.BOM_UTF8).lstrip()
    if start.startswith(b"PK\x03\x04"):
        from pacte.reading.documents.office import read_office

        return Document(name, read_office(content, name))
    if b"%PDF-" in start:
        from pacte.reading.documents.pdf.reader import read_pdf

        return read_pdf(content, name, progress)
    _refuse_other_kinds(content, start, name)
    if not content.strip():
        raise refusals.empty(name)
    text = decoded(content)
    if text is None or "\0" in text:
        raise refusals.unreadable(name)
    head = text[:1024].lstrip("\ufeff \t\r\n").lower().encode("utf-8", "replace")
    if path.suffix.lower() in (".html", ".htm", ".xhtml") or head.startswith(_PAGES):
        from pacte.reading.documents.web_page import read_web_page, text_of_page

        return Document(name, read_web_page(text_of_page(content, text), name))
    return document_from_text(text, name)


def _refuse_other_kinds(content: bytes, start: bytes, name: str) -> None:
    if start.startswith(_OLE):
        if _ENCRYPTED in content:
            raise refusals.protected(name)
        raise refusals.not_read(name, Sentence("un ancien document Word ou Excel"))
    if start.startswith(b"{\\rtf"):
        raise refusals.not_read(name, Sentence("un document RTF"))
    if content.startswith(_DATABASE) and content.startswith(_MARK, _MARK_AT):
        raise refusals.pact_file(name)
    if start.startswith(_ARCHIVES) or start.startswith(b"PK"):
        raise refusals.archive(name)
    if start.lower().startswith(tuple(picture.lower() for picture in _PICTURES)):
        raise refusals.scanned(name)
