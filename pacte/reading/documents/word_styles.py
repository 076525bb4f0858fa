"""What the styles and lists of a Word document say about its paragraphs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pacte.reading.documents.numbering import ListCounter, ListLevel
from pacte.reading.documents.xml_events import Silence

_HEADING = re.compile(r"(?:heading|titre)\s*(\d)", re.IGNORECASE)
#: Word has nine levels of headings; 9 is the level of ordinary words.
_ORDINARY = 9


def whole(value: str | None, otherwise: int) -> int:
    """Return a number written in an attribute, which may be anything."""
    return int(value) if value and re.fullmatch(r"\d{1,6}", value) else otherwise


@dataclass
class ParagraphStyle:
    """What a style, or a paragraph itself, sets."""

    name: str = ""
    parent: str | None = None
    outline: int | None = None
    list_id: str | None = None
    depth: int = 0

    def hear(self, name: str, value: str | None) -> None:
        """Take one property: the name of its element and its `w:val`."""
        if name == "w:outlineLvl":
            self.outline = whole(value, _ORDINARY)
        elif name == "w:numId":
            self.list_id = value
        elif name == "w:ilvl":
            self.depth = whole(value, 0)


@dataclass
class Styles(Silence):
    """Hears `styles.xml`."""

    by_id: dict[str, ParagraphStyle] = field(default_factory=dict)
    _now: ParagraphStyle = field(default_factory=ParagraphStyle)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a property of a style."""
        value = attributes.get("w:val")
        if name == "w:style":
            self._now = self.by_id[attributes.get("w:styleId", "")] = ParagraphStyle()
        elif name == "w:name":
            self._now.name = value or ""
        elif name == "w:basedOn":
            self._now.parent = value
        else:
            self._now.hear(name, value)

    def chain(self, style_id: str | None) -> list[ParagraphStyle]:
        """Return a style and those that it is based on."""
        chain: list[ParagraphStyle] = []
        while style_id in self.by_id and len(chain) < 20:
            chain.append(self.by_id[style_id])
            style_id = chain[-1].parent
        return chain

    def heading(self, chain: list[ParagraphStyle]) -> int:
        """Return the level of heading that the first style of a chain to tell one gives."""
        for style in chain:
            if style.outline is not None:
                return style.outline + 1 if style.outline < _ORDINARY else 0
            named = _HEADING.fullmatch(style.name)
            if named:
                return int(named[1])
            if style.name.lower() in ("title", "titre"):
                return 1
        return 0


class Lists(Silence):
    """Hears `numbering.xml`, then marks the items of each list."""

    def __init__(self) -> None:
        self._patterns: dict[str, dict[int, ListLevel]] = {}
        self._of_list: dict[str, str] = {}
        self._counters: dict[str, ListCounter] = {}
        self._abstract = self._list = ""
        self._depth = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a property of a list."""
        value = attributes.get("w:val")
        if name == "w:abstractNum":
            self._abstract, self._list = attributes.get("w:abstractNumId", ""), ""
        elif name == "w:num":
            self._list = attributes.get("w:numId", "")
        elif name == "w:abstractNumId" and self._list:
            self._of_list[self._list] = value or ""
        elif self._list:
            # A list that changes a depth of its pattern: its numbers would, not what they are.
            return
        elif name == "w:lvl":
            self._depth = whole(attributes.get("w:ilvl"), 0)
        elif name in ("w:numFmt", "w:lvlText", "w:start"):
            self._set(name, value or "")

    def _set(self, name: str, value: str) -> None:
        levels = self._patterns.setdefault(self._abstract, {})
        known = levels.get(self._depth, ListLevel("%" + str(self._depth + 1)))
        pattern, kind, start = known.pattern, known.kind, known.start
        if name == "w:numFmt":
            kind = value
        elif name == "w:lvlText":
            pattern = value
        else:
            start = whole(value, 1)
        levels[self._depth] = ListLevel(pattern, kind, start)

    def mark(self, list_id: str | None, depth: int) -> str:
        """Return the bullet or the number of the next item of a list, or nothing."""
        if list_id not in self._of_list:
            return ""
        abstract = self._of_list[list_id]
        levels = self._patterns.get(abstract, {})

        def level_at(at: int) -> ListLevel:
            level = levels.get(at, ListLevel())
            return ListLevel() if level.kind == "bullet" else level

        here = levels.get(depth)
        if here is not None and (here.kind == "none" or not here.pattern):
            return ""
        return self._counters.setdefault(abstract, ListCounter(level_at)).next(depth)
