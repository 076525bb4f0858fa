"""Reads a web page saved from a browser: its words as they stand under each other, without what surrounds them."""

import codecs
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from lxml import etree

from pacte.reading.documents import refusals
from pacte.reading.documents.document import Line, LinesInOrder
from pacte.reading.documents.numbering import BULLET
from pacte.reading.documents.word_styles import whole

_UNSEEN = frozenset(
    "script style noscript template title nav footer aside menu button select option textarea svg math iframe "
    "object audio video canvas dialog datalist".split()
)
_UNSEEN_ROLES = frozenset("navigation banner contentinfo search menu menubar dialog alertdialog".split())
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
#: Blocks that are set apart from what stands around them. A paragraph is not, unless it has several lines: on a page
#: where every line is a paragraph, blank lines between them would say nothing.
_APART = frozenset("ul ol dl table blockquote pre figure hr article section main".split()) | {*_HEADINGS}
_BLOCKS = _APART | frozenset(
    "address body caption center dd details div dt fieldset figcaption form header html label legend li summary "
    "p tbody td tfoot th thead tr".split()
)
#: Elements that have no end.
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]{2,40})", re.IGNORECASE)
_CHUNK = 65_536
_MAX_DEPTH = 1_900
#: Most beginnings and pieces of text; a page saved from a browser has some 20,000.
_MAX_EVENTS = 1_000_000
#: The part that the page says is its main one is taken alone when it holds at least this share of the words.
_MAIN_SHARE = 0.3


@dataclass
class _Block:
    """Words that stand together."""

    text: str
    heading: int
    main: bool
    apart: bool


def text_of_page(content: bytes, otherwise: str) -> str:
    """Return the text of a page in the encoding that it declares, `otherwise` where it declares none that fits."""
    declared = _CHARSET.search(content[:4096])
    if declared and not content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = declared[1].decode("ascii").lower()
        with suppress(LookupError, UnicodeDecodeError, UnicodeError):
            # Browsers read what is said to be Latin-1 as Windows-1252.
            return content.decode("cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name)
    return otherwise


def read_web_page(text: str, name: str) -> tuple[Line, ...]:
    """Return the paragraphs, list items and headings of a page. Raises `KnownError`."""
    page = _Page(name)
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True, recover=True)
    content = text.encode("utf-8", "replace").replace(b"\0", b"")
    try:
        for start in range(0, len(content), _CHUNK):
            parser.feed(content[start : start + _CHUNK])
        parser.close()
    except etree.XMLSyntaxError:
        # A page with not one element.
        raise refusals.empty(name) from None
    lines = LinesInOrder(name)
    for block in page.kept():
        if block.apart:
            lines.part()
        lines.add(block.text, heading=block.heading)
    return lines.lines()


class _Page:
    """Hears the elements of the page; the names of the methods are lxml's."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._blocks: list[_Block] = []
        self._pieces: list[str] = []
        self._open: list[str] = []
        self._unseen = 0
        self._events = 0
        self._heading = self._main = self._pre = 0
        self._apart = False
        self._mark = ""
        self._lists: list[int | None] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        self._count()
        if self._unseen:
            self._unseen += tag not in _VOID
            return
        if tag not in _VOID and self._is_unseen(tag, attributes):
            self._flush(tag in _BLOCKS or tag in _APART)
            self._unseen = 1
            return
        if tag not in _VOID:
            self._open.append(tag)
        if tag in _BLOCKS:
            self._flush(tag in _APART)
        self._enter(tag, attributes)

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in _VOID:
            return
        if self._unseen:
            self._unseen -= 1
            return
        if self._open:
            self._open.pop()
        if tag in _BLOCKS:
            self._flush(tag in _APART)
        if tag in _HEADINGS:
            # What follows belongs to it.
            self._heading, self._apart = 0, False
        self._main -= tag in ("main", "article")
        self._pre -= tag == "pre"
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def data(self, words: str) -> None:
        """Take text."""
        self._count()
        if not self._unseen:
            self._pieces.append(words if self._pre else re.sub(r"[ \t\r\n\f]+", " ", words))

    def comment(self, _words: str) -> None:
        """Pass over a remark."""

    def pi(self, _target: str, _words: str | None = None) -> None:
        """Pass over an instruction."""

    def close(self) -> None:
        """Take the end of the page."""
        self._flush(apart=False)

    def kept(self) -> list[_Block]:
        """Return the blocks to read: those of the main part, if the page tells one worth its name."""
        main = [block for block in self._blocks if block.main]
        size = sum(len(block.text) for block in self._blocks)
        if sum(len(block.text) for block in main) >= _MAIN_SHARE * max(1, size):
            return main
        return self._blocks

    def _count(self) -> None:
        self._events += 1
        if self._events > _MAX_EVENTS or len(self._open) > _MAX_DEPTH:
            raise refusals.too_heavy(self._name)

    def _is_unseen(self, tag: str, attributes: Mapping[str, str]) -> bool:
        if tag in _UNSEEN or attributes.get("role", "").lower() in _UNSEEN_ROLES or "hidden" in attributes:
            return True
        if tag == "header" and not self._main:
            return True
        return attributes.get("aria-hidden") == "true" or bool(_HIDDEN.search(attributes.get("style", "")))

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "br":
            self._pieces.append("\n")
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in ("main", "article"):
            self._main += 1
        elif tag == "pre":
            self._pre += 1
        elif tag in ("ul", "ol"):
            self._lists.append(whole(attributes.get("start"), 1) if tag == "ol" else None)
        elif tag == "li":
            self._mark = self._item_mark(attributes.get("value"))

    def _item_mark(self, value: str | None) -> str:
        if not self._lists or self._lists[-1] is None:
            return BULLET
        number = whole(value, self._lists[-1])
        self._lists[-1] = number + 1
        return f"{number}."

    def _flush(self, apart: bool) -> None:
        """End the words gathered so far; what follows is set apart if they, or it, ask for it."""
        text = "".join(self._pieces)
        if not self._pre:
            text = re.sub(r" *\n *", "\n", re.sub(r" +", " ", text)).strip(" ")
        self._pieces = []
        several = "\n" in text.strip()
        if text.strip():
            if self._mark:
                text, self._mark = f"{self._mark} {text.strip()}", ""
            self._blocks.append(_Block(text, self._heading, self._main > 0, self._apart or several))
            self._apart = False
        self._apart = self._apart or apart or several
