"""Reads a workbook (.xlsx): each row of each sheet is a line, its cells set apart by tabs."""

import re
from collections.abc import Mapping

from pacte.reading.documents import refusals
from pacte.reading.documents.document import Line, LinesInOrder
from pacte.reading.documents.package import Package
from pacte.reading.documents.relations import PREFIXES, relations
from pacte.reading.documents.xml_events import Silence

#: The last row and column that a table reaches; cells beyond are strays, or traps.
_MAX_ROW = 100_000
_MAX_COLUMN = 1_000
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_TRUTH = {"0": "FAUX", "1": "VRAI"}


class _Sheets(Silence):
    """Hears `workbook.xml`."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str]] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take one sheet: its name and its relation."""
        if name == "x:sheet" and attributes.get("state", "visible") == "visible":
            self.found.append((attributes.get("name", ""), attributes.get("r:id", "")))


class SharedTexts(Silence):
    """Hears `sharedStrings.xml`; `found` are its texts, in their order."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._pieces: list[str] = []
        self._reading = False
        self._phonetic = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if name == "x:si":
            self._pieces = []
        elif name == "x:rPh":
            self._phonetic = True
        self._reading = name == "x:t" and not self._phonetic

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self._reading = False
        if name == "x:rPh":
            self._phonetic = False
        elif name == "x:si":
            self.found.append("".join(self._pieces))

    def text(self, words: str) -> None:
        """Take text of a cell."""
        if self._reading:
            self._pieces.append(words)


class _Rows(Silence):
    """Hears a sheet."""

    def __init__(self, lines: LinesInOrder, texts: list[str], name: str) -> None:
        self._lines, self._texts, self._name = lines, texts, name
        self._cells: list[str] = []
        self._kind = ""
        self._pieces: list[str] = []
        self._reading = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if name == "x:row":
            self._cells = []
        elif name == "x:c":
            self._kind, self._pieces = attributes.get("t", "n"), []
            self._check(attributes.get("r", ""))
        self._reading = name in ("x:v", "x:t")

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self._reading = False
        if name == "x:c":
            value = self._value("".join(self._pieces))
            if value:
                self._cells.append(value)
        elif name == "x:row":
            self._lines.add("\t".join(self._cells))

    def text(self, words: str) -> None:
        """Take text of a cell."""
        if self._reading:
            self._pieces.append(words)

    def _check(self, cell: str) -> None:
        place = _CELL.fullmatch(cell)
        if place is None:
            return
        column = 0
        for letter in place[1]:
            column = column * 26 + ord(letter) - ord("A") + 1
        if column > _MAX_COLUMN or int(place[2]) > _MAX_ROW:
            raise refusals.far_cell(self._name, cell)

    def _value(self, words: str) -> str:
        if self._kind == "s":
            at = int(words) if re.fullmatch(r"\d{1,7}", words.strip()) else -1
            words = self._texts[at] if 0 <= at < len(self._texts) else ""
        elif self._kind == "b":
            words = _TRUTH.get(words, "")
        elif self._kind == "e":
            return ""
        # One row is one line, whatever its cells hold.
        return " ".join(words.split())


def read_workbook(package: Package, main: str) -> tuple[Line, ...]:
    """Return the rows of the visible sheets, each sheet under its name. Raises `KnownError`."""
    linked = relations(package, main)
    sheets, texts = _Sheets(), SharedTexts()
    package.read_xml(main, sheets, PREFIXES)
    shared = linked.by_type.get("sharedStrings", "")
    if shared in package:
        package.read_xml(shared, texts, PREFIXES)
    lines = LinesInOrder(package.name)
    wordless = True
    for title, relation in sheets.found:
        part = linked.by_id.get(relation, "")
        if part not in package:
            raise refusals.damaged(package.name)
        rows = LinesInOrder(package.name)
        package.read_xml(part, _Rows(rows, texts.found, package.name), PREFIXES)
        wordless = wordless and rows.empty
        lines.part()
        lines.add(title, heading=1)
        lines.take(rows)
    if wordless:
        raise refusals.empty(package.name)
    return lines.lines()
