"""Tells which office document a package is, and reads it."""

from pacte.domain.sentence import Sentence
from pacte.reading.documents import refusals
from pacte.reading.documents.document import Line
from pacte.reading.documents.package import Package
from pacte.reading.documents.relations import relations

_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."


def read_office(content: bytes, name: str) -> tuple[Line, ...]:
    """Return the lines of a Word, LibreOffice or Excel document. Raises `KnownError`."""
    package = Package(content, name)
    if "mimetype" in package and package.start_of("mimetype", 100).startswith(_OPEN_DOCUMENT):
        return _read_open_document(package)
    main = relations(package, "").by_type.get("officeDocument", "")
    if main not in package:
        main = next((part for part in ("word/document.xml", "xl/workbook.xml") if part in package), "")
    if not main:
        raise refusals.archive(name)
    folder = main.partition("/")[0]
    if folder == "word":
        from pacte.reading.documents.word import read_word

        return read_word(package, main)
    if folder == "xl":
        from pacte.reading.documents.workbook import read_workbook

        return read_workbook(package, main)
    raise refusals.not_read(name, Sentence("une présentation ou un autre document"))


def _read_open_document(package: Package) -> tuple[Line, ...]:
    from pacte.reading.documents.open_document import is_encrypted, read_open_document

    if is_encrypted(package):
        raise refusals.protected(package.name)
    if not package.start_of("mimetype", 100).removeprefix(_OPEN_DOCUMENT).startswith(b"text"):
        raise refusals.not_read(package.name, Sentence("un classeur ou une présentation LibreOffice"))
    return read_open_document(package)
