"""Reads a LibreOffice document (.odt): every paragraph that one sees, in order."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pacte.reading.documents.document import Line, LinesInOrder
from pacte.reading.documents.numbering import ListCounter, ListLevel
from pacte.reading.documents.package import Package
from pacte.reading.documents.word_styles import whole
from pacte.reading.documents.xml_events import Silence

_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_PREFIXES = {
    f"{_ODF}:{name}:1.0": name for name in ("office", "text", "table", "style", "manifest", "drawing")
}
#: Deleted words, remarks, notes at the foot, tables of contents: no words of the text itself.
_UNSEEN = frozenset(
    (
        "text:tracked-changes",
        "office:annotation",
        "text:note",
        "text:table-of-content",
        "text:sequence-decls",
        "office:forms",
    )
)
_PARAGRAPHS = frozenset(("text:p", "text:h"))
#: More blanks in a row than this say nothing more.
_MAX_SPACES = 10
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass
class _Paragraph:
    heading: int
    pieces: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """What is read: blanks of the file count once, those that are asked for as often as they are."""
        return "".join(self.pieces)


@dataclass
class _OpenList:
    """A list that is being read, and whether its item has its mark still to come."""

    counter: ListCounter
    depth: int
    marked: bool = True
    start: int | None = None


class _ListStyles(Silence):
    """Hears the list styles of a part."""

    def __init__(self) -> None:
        self._levels: dict[str, dict[int, ListLevel]] = {}
        self._now: dict[int, ListLevel] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a list style or one of its levels."""
        if name == "text:list-style":
            self._now = self._levels.setdefault(attributes.get("style:name", ""), {})
        elif name in ("text:list-level-style-bullet", "text:list-level-style-image"):
            self._now[whole(attributes.get("text:level"), 1) - 1] = ListLevel()
        elif name == "text:list-level-style-number":
            self._number(attributes)

    def _number(self, attributes: Mapping[str, str]) -> None:
        level = whole(attributes.get("text:level"), 1)
        shown = whole(attributes.get("text:display-levels"), 1)
        sign = attributes.get("style:num-format", "1")
        numbers = ".".join(f"%{at}" for at in range(max(1, level - shown + 1), level + 1)) if sign else ""
        pattern = attributes.get("style:num-prefix", "") + numbers + attributes.get("style:num-suffix", "")
        self._now[level - 1] = ListLevel(
            pattern or " ", _FORMATS.get(sign, "decimal"), whole(attributes.get("text:start-value"), 1)
        )

    def counter(self, style: str) -> ListCounter:
        """Return the counter of a new list."""
        levels = self._levels.get(style, {})
        return ListCounter(lambda depth: levels.get(depth, ListLevel()))


class _Manifest(Silence):
    """Hears the manifest, which says what is encrypted."""

    encrypted = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        self.encrypted = self.encrypted or name == "manifest:encryption-data"


def is_encrypted(package: Package) -> bool:
    """Whether the document asks for a password. Raises `KnownError`."""
    manifest = _Manifest()
    if "META-INF/manifest.xml" in package:
        package.read_xml("META-INF/manifest.xml", manifest, _PREFIXES)
    return manifest.encrypted


def read_open_document(package: Package) -> tuple[Line, ...]:
    """Return the paragraphs of a text document, with the bullets and numbers that LibreOffice sets itself.

    Tracked insertions are kept, deletions are not. Raises `KnownError`.
    """
    styles = _ListStyles()
    body = _Body(LinesInOrder(package.name), styles)
    if "styles.xml" in package:
        package.read_xml("styles.xml", styles, _PREFIXES)
    package.read_xml("content.xml", body, _PREFIXES)
    return body.lines.lines()


class _Body:
    """Hears `content.xml`, whose own list styles come before its text."""

    def __init__(self, lines: LinesInOrder, styles: _ListStyles) -> None:
        self.lines = lines
        self._styles = styles
        self._open: list[_Paragraph] = []
        self._lists: list[_OpenList] = []
        self._counters: dict[str, ListCounter] = {}
        self._unseen = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if self._unseen or name in _UNSEEN:
            self._unseen += 1
        elif name in _PARAGRAPHS:
            heading = whole(attributes.get("text:outline-level"), 1) if name == "text:h" else 0
            self._open.append(_Paragraph(heading))
        elif name == "text:list":
            self._open_list(attributes)
        elif name in ("text:list-item", "text:list-header") and self._lists:
            self._lists[-1].marked = name == "text:list-header"
            start = attributes.get("text:start-value")
            self._lists[-1].start = whole(start, 1) if start else None
        elif self._open:
            self._take_sign(name, attributes)
        else:
            self._styles.start(name, attributes)

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if self._unseen:
            self._unseen -= 1
        elif name in _PARAGRAPHS and self._open:
            self._finish(self._open.pop())
        elif name == "text:list" and self._lists:
            self._lists.pop()
        elif name == "table:table":
            self.lines.part()

    def text(self, words: str) -> None:
        """Take words, if they are seen."""
        if self._open and not self._unseen:
            self._open[-1].pieces.append(re.sub(r"[ \t\r\n]+", " ", words))

    def _take_sign(self, name: str, attributes: Mapping[str, str]) -> None:
        pieces = self._open[-1].pieces
        if name == "text:s":
            pieces.append(" " * min(whole(attributes.get("text:c"), 1), _MAX_SPACES))
        elif name == "text:tab":
            pieces.append("\t")
        elif name == "text:line-break":
            pieces.append("\n")

    def _open_list(self, attributes: Mapping[str, str]) -> None:
        if self._lists and "text:style-name" not in attributes:
            self._lists.append(_OpenList(self._lists[-1].counter, len(self._lists)))
            return
        style = attributes.get("text:style-name", "")
        if attributes.get("text:continue-numbering") == "true" or "text:continue-list" in attributes:
            counter = self._counters.get(style) or self._styles.counter(style)
        else:
            counter = self._styles.counter(style)
        self._counters[style] = counter
        self._lists.append(_OpenList(counter, len(self._lists)))

    def _finish(self, paragraph: _Paragraph) -> None:
        words = paragraph.words.strip()
        if paragraph.heading and words:
            self.lines.part()
        if self._lists and not self._lists[-1].marked and words:
            here = self._lists[-1]
            here.marked = True
            words = f"{here.counter.next(here.depth, here.start)} {words}".strip()
        self.lines.add(words, heading=paragraph.heading if words else 0)
