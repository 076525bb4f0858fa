"""Opening a workbook that somebody gave us, with limits: what it says as plain values, and nothing else of it."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from pacte.domain.disk import why_refused
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.domain.wording import MAX_LENGTH, clean_words

#: The largest file, and the most it may unpack to, in bytes: a sheet of 200 levels takes a hundredth of it.
_LARGEST, _MOST_UNPACKED, _MOST_PARTS = 20_000_000, 60_000_000, 500
#: What is looked at of each page: one cell at the far end of a page is no reason to walk to it.
MAX_ROWS, MAX_COLUMNS = 5_000, 60

_LOCKED = b"\xd0\xcf\x11\xe0"
_ARCHIVE = b"PK"
#: What spreadsheets call a table of words without anything else.
_TEXT = (".csv", ".tsv")

#: A page: its rows from the top, each with its cells from the left.
Page = list[list[str]]


def looks_like_workbook(path: Path) -> bool:
    """Whether a file is better read as a workbook than as anything else, by its first bytes and its name."""
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError:
        return False
    named = path.suffix.lower() in (".xlsx", ".xlsm", ".ods", *_TEXT)
    return start.startswith(_ARCHIVE) or start == _LOCKED or named


def is_workbook(path: Path) -> bool:
    """Whether a file is an Excel workbook, by what it holds; another office document is none."""
    try:
        with path.open("rb") as file:
            if file.read(2) != _ARCHIVE:
                return False
        with ZipFile(path) as archive:
            return any(name.startswith("xl/") for name in archive.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return False


def read_workbook(path: Path) -> dict[str, Page]:
    """Return the pages of a workbook by title, hidden ones too, dates as ISO 8601.

    Raises `KnownError` for what is no workbook, is locked by a password, or is too large unpacked.
    """
    try:
        _look_into(path)
        return _pages(path)
    except OSError as error:
        raise _refused(path, error) from error


def measured(path: Path) -> bytes:
    """Return the bytes of a workbook once it is known what it is and how large it gets; nothing is unpacked.

    Raises `KnownError` for what is no workbook, is locked by a password, or is too large unpacked.
    """
    try:
        _look_into(path)
        return path.read_bytes()
    except OSError as error:
        raise _refused(path, error) from error


def _refused(path: Path, error: OSError) -> KnownError:
    return KnownError("« {} » ne peut pas être lu : {}.", path.name, why_refused(error))


def _look_into(path: Path) -> None:
    """Refuse, before anything is unpacked, what is no workbook or would fill the memory."""
    if path.stat().st_size > _LARGEST:
        raise KnownError("« {} » dépasse 20 Mo : ce n’est pas une feuille de Pacte.", path.name)
    with path.open("rb") as file:
        if file.read(4) == _LOCKED:
            raise KnownError(
                "« {} » est protégé par un mot de passe, ou d’un format ancien ; enregistrez-le sans mot de passe, "
                "au format Excel (.xlsx).",
                path.name,
            )
    try:
        with ZipFile(path) as archive:
            parts = archive.infolist()
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise _no_workbook(path) from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise KnownError("« {} » est bien trop gros une fois décompressé : il n’est pas lu.", path.name)
    names = {part.filename for part in parts}
    if "content.xml" in names:
        raise KnownError(
            "« {} » est un classeur LibreOffice (.ods) ; enregistrez-le au format Excel (.xlsx).", path.name
        )
    if "[Content_Types].xml" not in names:
        raise _no_workbook(path)


def _no_workbook(path: Path) -> KnownError:
    if path.suffix.lower() in _TEXT:
        return KnownError(
            "« {} » est un tableau en texte (CSV) où rien n’est reconnu ; si c’est une feuille exportée par Pacte, "
            "enregistrez-la au format Excel (.xlsx).",
            path.name,
        )
    return KnownError(
        "« {} » n’est pas un classeur, ou il est abîmé ; demandez-en une autre copie.", path.name
    )


def _pages(path: Path) -> dict[str, Page]:
    # Openpyxl is slow to import: only a workbook that is read waits for it.
    from openpyxl import load_workbook

    try:
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            return {sheet.title: list(_rows(sheet)) for sheet in book.worksheets}
    except (KnownError, OSError, MemoryError):
        raise
    except Exception as error:
        # A workbook is XML that anybody may have made: whatever openpyxl stumbles over is the file's fault.
        raise _no_workbook(path) from error


def _rows(sheet: Any) -> Iterator[list[str]]:
    rows = sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS, values_only=True)
    for number, row in enumerate(rows, 1):
        place = Sentence("cellule de la ligne {}, page {}", number, sheet.title)
        yield [_words(value, place) for value in row]


def _words(value: object, place: str) -> str:
    """Return what a cell says as words: whole numbers without decimals, days as ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return clean_words(str(value)[: MAX_LENGTH + 1], place)
