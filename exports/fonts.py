"""The documents' fonts: registered when first used, and which of them draws which character.

Lato draws what it can, DejaVu Sans the signs Lato lacks (marks, Greek, Cyrillic, Hebrew, Arabic), and □ stands
for what neither has, so that a missing sign is seen and never silently dropped.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from resources import resource_path

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfgen.canvas import Canvas

REPLACEMENT = "□"
_NBSP = "\u00a0"
_NO_BREAK_HYPHEN = "\u2011"


class Face(StrEnum):
    """A font by the name it is registered under, which is also its file's."""

    REGULAR = "Lato-Regular"
    SEMIBOLD = "Lato-Semibold"
    ITALIC = "Lato-Italic"
    FALLBACK = "DejaVuSans"

    # Enum hashes by name, in Python; the string's own hash is ten times faster, and every word asks for it.
    __hash__ = str.__hash__


@dataclass(frozen=True, slots=True)
class Run:
    """Characters drawn one after the other by the same font."""

    face: Face
    characters: str


class _Font(TTFont):
    """A TrueType font whose text is copied as it was typed, whatever signs are drawn for it."""

    #: Where a code map says which character a code stands for.
    _COPIED = re.compile(r"(?<= <)[0-9A-F]{4,6}(?=>$)", re.MULTILINE)

    def draw_as(self, character: str, sign: str) -> None:
        """Draw `character`, which the font lacks, with the glyph of `sign`."""
        glyphs, advances = self.face.charToGlyph, self.face.charWidths
        glyphs[ord(character)] = glyphs[ord(sign)]
        advances[ord(character)] = advances[ord(sign)]

    def addObjects(self, doc: "PDFDocument") -> None:  # noqa: N802 (reportlab's name)
        """Add the font to a document, with the codes that its readers copy as PDF wants them."""
        super().addObjects(doc)
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and isinstance(stream, PDFStream):
                stream.content = self._COPIED.sub(_copied, stream.content)


def _copied(code: re.Match[str]) -> str:
    """Return in UTF-16, as PDF wants it (PDF 32000-1, 9.10.3), what is copied for a character.

    reportlab writes five digits for a character beyond U+FFFF, which readers take for another one; and an
    Arabic letter is copied as such, not as the joined form that was drawn.
    """
    character = chr(int(code[0], 16))
    if "\ufb50" <= character <= "\ufefc":
        character = unicodedata.normalize("NFKC", character)
    return character.encode("utf-16-be").hex().upper()


@cache
def _font(face: Face) -> _Font:
    """Read a font file and make it known to reportlab; 5 ms for Lato, 8 for DejaVu Sans."""
    font = _Font(face.value, str(resource_path("fonts", f"{face.value}.ttf")))
    if face is not Face.FALLBACK:
        font.draw_as(_NO_BREAK_HYPHEN, "-")
    registerFont(font)
    return font


@cache
def characters(face: Face) -> frozenset[str]:
    """Return the characters that a font can draw."""
    return frozenset(map(chr, _font(face).face.charToGlyph))


class _Drawn(dict[int, str | None]):
    """What is drawn for each code point: itself, another sign, or nothing."""

    def __missing__(self, code: int) -> str | None:
        sign: str | None = chr(code)
        category = unicodedata.category(chr(code))
        if category in ("Cc", "Cf", "Cs") or 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF:
            sign = None
        elif category == "Zs" and code != 0x20:
            sign = _NBSP
        self[code] = sign
        return sign


_DRAWN = _Drawn({0x09: " ", 0x2028: " ", 0x2029: " "})


def drawn(text: str) -> str:
    """Return the characters that are drawn for `text`, before any choice of font.

    Every space but the common one becomes U+00A0, a tab a space; controls, directional marks and variation
    selectors draw nothing.
    """
    return text.translate(_DRAWN)


def missing(text: str) -> set[str]:
    """Return the characters of `text` that no font here has and that print as □."""
    absent = set(drawn(text)) - characters(Face.REGULAR)
    return absent - characters(Face.FALLBACK) if absent else absent


class _Widths(dict[str, float]):
    """Widths of characters as fractions of the size, in the font that draws each."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, character: str) -> float:
        face, sign = self._face, character
        if character not in characters(face):
            face = Face.FALLBACK
            if character not in characters(face):
                face, sign = self._face, REPLACEMENT
        self[character] = width = float(_font(face).face.getCharWidth(ord(sign))) / 1000
        return width


@cache
def widths(face: Face) -> dict[str, float]:
    """Return a table of the drawn characters' widths, as fractions of the size; it fills itself."""
    return _Widths(face)


def _clusters(text: str) -> Iterator[str]:
    """Yield each character with the accents that combine with it: one font must draw them together."""
    cluster = ""
    for character in text:
        if cluster and unicodedata.category(character) in ("Mn", "Me"):
            cluster += character
        else:
            if cluster:
                yield cluster
            cluster = character
    if cluster:
        yield cluster


def runs(text: str, face: Face) -> list[Run]:
    """Split drawn characters into runs by the font that has them; those no font has show as □ in `face`."""
    if characters(face).issuperset(text):
        return [Run(face, text)] if text else []
    joined: list[Run] = []
    for cluster in _clusters(text):
        chosen = _chosen(cluster, face)
        if joined and joined[-1].face is chosen:
            joined[-1] = Run(chosen, joined[-1].characters + cluster)
        else:
            joined.append(Run(chosen, cluster))
    return joined


def _chosen(cluster: str, face: Face) -> Face:
    """Choose the font that draws a character and its accents; what it lacks of them it draws as □."""
    chosen = face
    if not characters(face).issuperset(cluster) and cluster[0] in characters(Face.FALLBACK):
        chosen = Face.FALLBACK
    for character in cluster:
        if character not in characters(chosen):
            _font(chosen).draw_as(character, REPLACEMENT)
    return chosen


def codes(characters: str, face: Face, canvas: "Canvas") -> list[tuple[str, bytes]]:
    """Return characters as a document's codes: the name its page calls the font by, then a byte for each."""
    font = _font(face)
    document = canvas._doc  # type: ignore[attr-defined] # where reportlab keeps which letters are used
    parts = font.splitString(characters, document)
    return [(font.getSubsetInternalName(subset, document), part) for subset, part in parts]


def ready(face: Face) -> str:
    """Register a font if it is not yet, and return the name reportlab knows it by."""
    return str(_font(face).fontName)
