"""A document as lines of plain words, each with its place."""

import unicodedata
from dataclasses import dataclass

from pacte.reading.documents import refusals

#: Most lines read; a pact has some 200.
MAX_LINES = 100_000
#: Most characters read: no programme has a tenth of them.
MAX_CHARACTERS = 20_000_000

#: Every line end becomes one; characters without width, which web pages and PDF leave inside words, go.
_LINE_ENDS = str.maketrans(dict.fromkeys("\r\v\f\u0085\u2028\u2029", "\n"))
_WIDTHLESS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"), "")
#: Signs of the fonts Symbol and Wingdings, which keep their place in the fonts where others have the sign.
_OF_FONTS = {
    **dict.fromkeys(map(ord, "\uf0b7\uf0a7\uf0d8\uf076\uf0e0\uf0a2"), "•"),
    0xF0FC: "✓",
    0xF0FE: "☑",
    0xF078: "☒",
    0xF06F: "☐",
    0xF0A8: "☐",
    0xF071: "☐",
}
_CLEAN = {**_WIDTHLESS, **_OF_FONTS}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document: in a text file a line, elsewhere a paragraph, a list item or a row of a table.

    `number` counts from 1 as in a text editor, blank lines too. `page` is known in a PDF only. `heading` is the
    level of a heading, 1 the highest, and 0 for ordinary words.
    """

    number: int
    text: str
    page: int | None = None
    heading: int = 0

    @property
    def blank(self) -> bool:
        """Whether the line holds no word at all."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Document:
    """A document as lines; `name` is its file name.

    `pact` is the canonical text of a signed pact that our own PDF carries, as it came; None without one. `edges` are
    the words at the top and the foot of a PDF's first page as they stand there, running heads too.
    """

    name: str
    lines: tuple[Line, ...]
    pact: str | None = None
    edges: tuple[str, ...] = ()


def document_from_text(text: str, name: str) -> Document:
    """Return `text` as a document: NFC, no control or zero-width characters, no-break spaces kept.

    Raises `KnownError` when it has more than `MAX_LINES` lines or not one word.
    """
    lines = split_lines(text)
    if len(lines) > MAX_LINES:
        raise refusals.too_long(name)
    if not lines[-1]:
        lines.pop()
    document = Document(name, tuple(Line(number, _clean(line)) for number, line in enumerate(lines, 1)))
    if all(line.blank for line in document.lines):
        raise refusals.empty(name)
    return document


class LinesInOrder:
    """Gathers the lines of a document that is no plain text: no blank ends, one blank line between blocks."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: list[Line] = []
        self._size = 0

    def add(self, text: str, page: int | None = None, heading: int = 0) -> None:
        """Add a paragraph, which may have several lines; one without a word is a blank line."""
        for line in split_lines(text):
            words = _clean(line).strip(" \t")
            self._size += len(words)
            if not words.strip():
                self.part()
            elif len(self._lines) >= MAX_LINES or self._size > MAX_CHARACTERS:
                raise refusals.too_long(self._name)
            else:
                self._lines.append(Line(len(self._lines) + 1, words, page, heading))

    def part(self) -> None:
        """Set what follows apart by a blank line, unless it is already."""
        if self._lines and not self._lines[-1].blank:
            self._lines.append(Line(len(self._lines) + 1, "", self._lines[-1].page))

    @property
    def empty(self) -> bool:
        """Whether no word was added yet."""
        return not self._lines

    def take(self, others: "LinesInOrder") -> None:
        """Add the lines of another one."""
        for line in others._lines:
            self.add(line.text, line.page, line.heading)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines, once all are added. Raises `KnownError` when there is not one word."""
        if self._lines and self._lines[-1].blank:
            self._lines.pop()
        if not self._lines:
            raise refusals.empty(self._name)
        return tuple(self._lines)


def split_lines(text: str) -> list[str]:
    """Return the lines of a text in NFC, whatever ends them."""
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").translate(_LINE_ENDS).split("\n")


def _clean(line: str) -> str:
    line = line.translate(_CLEAN)
    if line.isprintable():
        return line
    return "".join(c for c in line if c == "\t" or unicodedata.category(c) not in ("Cc", "Cs"))
