"""Reads a document that somebody gave us into numbered lines of plain words."""

import codecs
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence

#: Largest file read, in bytes.
MAX_BYTES = 20_000_000
#: Most lines read; a pact has some 200.
MAX_LINES = 100_000

_AS_TEXT = Sentence("enregistrez-le en texte (.txt) depuis le logiciel qui l’ouvre, puis recommencez")
_OTHER_KINDS = {
    ".pdf": Sentence("un PDF"),
    ".doc": Sentence("un document Word"),
    ".docx": Sentence("un document Word"),
    ".odt": Sentence("un document LibreOffice"),
    ".rtf": Sentence("un document RTF"),
    ".html": Sentence("une page web"),
    ".htm": Sentence("une page web"),
}
_SIGNATURES = {
    b"%PDF": Sentence("un PDF"),
    b"PK\x03\x04": Sentence("un document bureautique ou une archive"),
    b"\xd0\xcf\x11\xe0": Sentence("un document Word"),
    b"{\\rtf": Sentence("un document RTF"),
    b"<!doctype html": Sentence("une page web"),
    b"<html": Sentence("une page web"),
}
_ENCODINGS_BY_MARK = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
#: Every line end becomes one; characters without width, which web pages and PDF leave inside words, go.
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\u0085\u2028\u2029", "\n"))
_WIDTHLESS = str.maketrans(dict.fromkeys("\u00ad\u200b\u2060\ufeff"))
#: The share of characters that French writes with an accent or a typographic sign stays well below this.
_MAX_NON_ASCII = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document, numbered from 1 as in a text editor."""

    number: int
    text: str

    @property
    def blank(self) -> bool:
        """Whether the line holds no word at all."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Document:
    """A document as lines; `name` is its file name."""

    name: str
    lines: tuple[Line, ...]


def read_document(path: Path) -> Document:
    """Return the lines of a plain text file, in UTF-8, in UTF-16 with its mark, or in Windows-1252.

    Raises `KnownError` when the file cannot be read, is too large, is empty or is no plain text.
    """
    content = _content(path)
    kind = _OTHER_KINDS.get(path.suffix.lower()) or _kind_by_signature(content)
    if kind:
        raise KnownError("« {} » est {}, qui ne se lit pas encore ici : {}.", path.name, kind, _AS_TEXT)
    if not content.strip():
        raise KnownError("« {} » est vide : choisissez le fichier qui contient le texte.", path.name)
    text = _decoded(content)
    if text is None or "\0" in text:
        raise KnownError("« {} » n’est pas un texte lisible : {}.", path.name, _AS_TEXT)
    return document_from_text(text, path.name)


def document_from_text(text: str, name: str) -> Document:
    """Return `text` as a document: NFC, no control or zero-width characters, no-break spaces kept.

    Raises `KnownError` when it has more than `MAX_LINES` lines or not one word.
    """
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").translate(_LINE_ENDS).split("\n")
    if len(lines) > MAX_LINES:
        raise KnownError("« {} » a trop de lignes pour un pacte : choisissez un autre fichier.", name)
    if not lines[-1]:
        lines.pop()
    document = Document(name, tuple(Line(number, _clean(line)) for number, line in enumerate(lines, 1)))
    if all(line.blank for line in document.lines):
        raise KnownError("« {} » est vide : choisissez le fichier qui contient le texte.", name)
    return document


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise KnownError("« {} » est un dossier : choisissez un fichier texte (.txt).", path.name)
        if path.stat().st_size > MAX_BYTES:
            raise KnownError("« {} » dépasse 20 Mo : choisissez le texte seul, sans images.", path.name)
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
        raise KnownError("« {} » dépasse 20 Mo : choisissez le texte seul, sans images.", path.name)
    return content


def _kind_by_signature(content: bytes) -> str | None:
    start = content[:64].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    return next((kind for mark, kind in _SIGNATURES.items() if start.startswith(mark.lower())), None)


def _decoded(content: bytes) -> str | None:
    for mark, encoding in _ENCODINGS_BY_MARK.items():
        if content.startswith(mark):
            return _strictly(content, encoding)
    text = _strictly(content, "utf-8")
    if text is not None:
        return text
    text = _strictly(content, "cp1252")
    return text if text is not None and _plausible(text) else None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _plausible(text: str) -> bool:
    """Whether bytes read as Windows-1252 look like a text: nearly any bytes can be read that way."""
    controls = any(c < " " and c not in "\t\n\r\v\f" for c in text)
    return not controls and sum(c > "\x7f" for c in text) <= _MAX_NON_ASCII * len(text)


def _clean(line: str) -> str:
    line = line.translate(_WIDTHLESS)
    if line.isprintable():
        return line
    return "".join(c for c in line if c == "\t" or unicodedata.category(c) not in ("Cc", "Cs"))
