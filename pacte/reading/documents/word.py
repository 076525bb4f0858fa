"""Reads a Word document (.docx): every paragraph that one sees, in order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pacte.reading.documents.document import Line, LinesInOrder
from pacte.reading.documents.package import Package
from pacte.reading.documents.word_styles import Lists, ParagraphStyle, Styles

_OOXML = "http://schemas.openxmlformats.org"
PREFIXES = {
    f"{_OOXML}/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    f"{_OOXML}/markup-compatibility/2006": "mc",
}
#: What one does not see in the document: deleted and moved words, what older programs show instead, remarks.
_UNSEEN = frozenset(("w:del", "w:moveFrom", "mc:Fallback", "w:rPrChange", "w:pPrChange", "w:sectPr"))
_SIGNS = {"w:tab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "\u2011"}


@dataclass
class _Paragraph:
    """A paragraph that is being read; text boxes stand inside another one."""

    own: ParagraphStyle = field(default_factory=ParagraphStyle)
    style: str | None = None
    pieces: list[str] = field(default_factory=list)


def read_word(package: Package, main: str) -> tuple[Line, ...]:
    """Return the paragraphs of the part `main`: text boxes, tables, content controls and tracked insertions too.

    Bullets and numbers that Word sets itself are written out. Raises `KnownError`.
    """
    folder = main.rpartition("/")[0]
    styles, lists = Styles(), Lists()
    for part, reader in ((f"{folder}/styles.xml", styles), (f"{folder}/numbering.xml", lists)):
        if part.lstrip("/") in package:
            package.read_xml(part.lstrip("/"), reader, PREFIXES)
    body = _Body(LinesInOrder(package.name), styles, lists)
    package.read_xml(main, body, PREFIXES)
    return body.lines.lines()


class _Body:
    """Hears `document.xml`."""

    def __init__(self, lines: LinesInOrder, styles: Styles, lists: Lists) -> None:
        self.lines = lines
        self._styles, self._lists = styles, lists
        self._open: list[_Paragraph] = []
        self._unseen = 0
        self._in_text = self._in_run = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
        elif name == "w:p":
            self._open.append(_Paragraph())
        elif name == "w:r":
            self._in_run += 1
        elif name == "w:t":
            self._in_text += 1
        elif self._open and name in _SIGNS and self._in_run:
            self._open[-1].pieces.append(_SIGNS[name])
        elif self._open and not self._in_run:
            self._hear(self._open[-1], name, attributes.get("w:val"))

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._unseen:
            self._unseen -= 1
        elif name == "w:p" and self._open:
            self._finish(self._open.pop())
        elif name == "w:r":
            self._in_run -= 1
        elif name == "w:t":
            self._in_text -= 1
        elif name == "w:tbl":
            self.lines.part()

    def text(self, words: str) -> None:
        """Take words, if they are seen."""
        if self._in_text and self._open and not self._unseen:
            self._open[-1].pieces.append(words)

    @staticmethod
    def _hear(paragraph: _Paragraph, name: str, value: str | None) -> None:
        if name == "w:pStyle":
            paragraph.style = value
        else:
            paragraph.own.hear(name, value)

    def _finish(self, paragraph: _Paragraph) -> None:
        words = "".join(paragraph.pieces).strip()
        chain = [paragraph.own, *self._styles.chain(paragraph.style)]
        if any(style.name.lower().startswith("toc ") for style in chain):
            return
        heading = self._styles.heading(chain) if words else 0
        if heading:
            self.lines.part()
        numbered = next((style for style in chain if style.list_id is not None), None)
        if words and numbered is not None:
            depth = paragraph.own.depth or numbered.depth
            words = f"{self._lists.mark(numbered.list_id, depth)} {words}".strip()
        self.lines.add(words, heading=heading)
