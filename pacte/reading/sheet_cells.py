"""The cells of a workbook's sheets, row by row, with what makes one unsure: a formula, a date, an error, a merger."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import unescaped
from pacte.reading.documents import refusals
from pacte.reading.documents.package import Package
from pacte.reading.documents.relations import PREFIXES, Relations, relations
from pacte.reading.documents.workbook import SharedTexts
from pacte.reading.documents.xml_events import Silence
from pacte.reading.workbook import measured

#: Most elements of a sheet: 145 lists that answer 94 levels take 1.5 million.
_MOST_ELEMENTS = 3_000_000
#: The last row and column that a table reaches; cells beyond are strays, or traps.
_LAST_ROW, _LAST_COLUMN = 100_000, 1_000
#: More rows than this hold no table of answers, more merged cells no table at all.
_MOST_ROWS, _MOST_MERGED = 60_000, 5_000
_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})")
_TRUTH = {"0": "FAUX", "1": "VRAI"}
#: What a format of dates holds, once its quoted words and colours are out.
_DATE_SIGNS = re.compile(r"[dmyhjas]", re.IGNORECASE)
_NOT_SIGNS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|general|standard', re.IGNORECASE)
#: The formats of dates that spreadsheets know without being told.
_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
#: The first day that spreadsheets count from, and the one of those that count from 1904.
_FIRST_DAY, _FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a cell has no time zone


class Kind(Enum):
    """What a cell holds: words or a number, or something that its words are unsure of."""

    PLAIN = 0
    FORMULA = 1
    DATE = 2
    ERROR = 3
    MERGED = 4


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a cell says as people read it, and what it holds."""

    words: str = ""
    kind: Kind = Kind.PLAIN


#: The cells of a row that hold anything, by column from 1.
Cells = Mapping[int, SheetCell]
#: Takes a row's number, from 1, and its cells.
HearRow = Callable[[int, Cells], None]


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of cells, by rows and columns from 1, and its name."""

    name: str
    rows: range
    columns: range

    def swallows(self, row: int, column: int) -> bool:
        """Whether a cell shows the words of the area's first cell rather than its own."""
        inside = row in self.rows and column in self.columns
        return inside and (row, column) != (self.rows[0], self.columns[0])


@dataclass(slots=True)
class _Sheets(Silence):
    """Hears `workbook.xml`."""

    parts: dict[str, str] = field(default_factory=dict)
    first_day: datetime = _FIRST_DAY

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take one sheet: its title and its relation."""
        if name == "x:sheet":
            self.parts[attributes.get("name", "")] = attributes.get("r:id", "")
        elif name == "x:workbookPr" and attributes.get("date1904", "0") in ("1", "true"):
            self.first_day = _FIRST_DAY_1904


class _Styles(Silence):
    """Hears `styles.xml`: which styles of cells show a number as a date."""

    def __init__(self) -> None:
        self.dates: set[str] = set()
        self._formats = {str(number) for number in _DATE_FORMATS}
        self._among_cells = False
        self._count = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a format, or the style of a cell."""
        if name == "x:numFmt":
            signs = _NOT_SIGNS.sub("", attributes.get("formatCode", ""))
            known = self._formats.add if _DATE_SIGNS.search(signs) else self._formats.discard
            known(attributes.get("numFmtId", ""))
        elif name == "x:cellXfs":
            self._among_cells = True
        elif name == "x:xf" and self._among_cells:
            if attributes.get("numFmtId") in self._formats:
                self.dates.add(str(self._count))
            self._count += 1

    def end(self, name: str) -> None:
        """Leave the styles of cells."""
        if name == "x:cellXfs":
            self._among_cells = False


class _Rows(Silence):
    """Hears a sheet."""

    def __init__(self, book: "SheetCells", hear: HearRow) -> None:
        self._book, self._hear = book, hear
        self.merged: list[Area] = []
        self._row = self._column = self._count = 0
        self._cells: dict[int, SheetCell] = {}
        self._kind = self._style = ""
        self._pieces: list[str] = []
        self._reading = self._formula = self._phonetic = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the beginning of an element."""
        if name == "x:c":
            self._begin_cell(attributes)
        elif name == "x:f":
            self._formula = True
        elif name == "x:row":
            number = attributes.get("r", "")
            self._row = int(number) if number.isdecimal() and len(number) < 8 else self._row + 1
            self._column, self._cells = 0, {}
        elif name == "x:rPh":
            self._phonetic = True
        elif name == "x:mergeCell":
            self._take_merger(attributes.get("ref", ""))
        self._reading = name == "x:v" or (name == "x:t" and not self._phonetic)

    def _begin_cell(self, attributes: Mapping[str, str]) -> None:
        place = _CELL.fullmatch(attributes.get("r", ""))
        self._column = column_number(place[1]) if place else self._column + 1
        self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "0")
        self._pieces, self._formula = [], False

    def _take_merger(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        one, other = _CELL.fullmatch(first), _CELL.fullmatch(last)
        if one and other and len(self.merged) < _MOST_MERGED:
            rows = range(int(one[2]), int(other[2]) + 1)
            columns = range(column_number(one[1]), column_number(other[1]) + 1)
            if len(rows) and len(columns):
                self.merged.append(Area(ref, rows, columns))

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self._reading = False
        if name == "x:c":
            if self._pieces or self._formula:
                if self._column > _LAST_COLUMN or self._row > _LAST_ROW:
                    raise self._book.far_cell(f"{column_letters(self._column)}{self._row}")
                self._cells[self._column] = self._cell("".join(self._pieces))
        elif name == "x:row":
            if self._cells:
                self._count += 1
                if self._count > _MOST_ROWS:
                    raise self._book.too_heavy()
                self._hear(self._row, self._cells)
        elif name == "x:rPh":
            self._phonetic = False

    def text(self, words: str) -> None:
        """Take text of a cell."""
        if self._reading:
            self._pieces.append(words)

    def _cell(self, words: str) -> SheetCell:
        kind = Kind.FORMULA if self._formula else Kind.PLAIN
        if self._kind == "s":
            return SheetCell(self._book.shared_text(words), kind)
        if self._kind == "e":
            return SheetCell(words, Kind.ERROR)
        if self._kind == "b":
            return SheetCell(_TRUTH.get(words, ""), kind)
        if self._kind == "n":
            day = self._book.day_in_words(words, self._style)
            return SheetCell(day, Kind.DATE) if day else SheetCell(_number_in_words(words), kind)
        if self._kind == "d":
            return SheetCell(_day_in_words(words), Kind.DATE)
        return SheetCell(unescaped(words), kind)


class _Comments(Silence):
    """Hears the comments of a sheet: which cells bear one."""

    def __init__(self) -> None:
        self.cells: dict[str, None] = {}

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a comment."""
        if name == "x:comment" and len(self.cells) < _MOST_MERGED:
            self.cells.setdefault(attributes.get("ref", ""))


class SheetCells:
    """The sheets of a workbook; `titles` are all of them, hidden ones too, in their order."""

    def __init__(self, package: Package) -> None:
        self._package = package
        main = relations(package, "").by_type.get("officeDocument", "xl/workbook.xml")
        self._linked: Relations = relations(package, main)
        self._sheets = _Sheets()
        self._texts: list[str] | None = None
        self._dates: set[str] | None = None
        package.read_xml(main, self._sheets, PREFIXES)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of the sheets."""
        return tuple(self._sheets.parts)

    def read(self, title: str, hear: HearRow) -> tuple[Area, ...]:
        """Tell the rows of a sheet that hold anything, from the top; return its merged cells. Raises `KnownError`."""
        rows = _Rows(self, hear)
        part = self._linked.by_id.get(self._sheets.parts[title], "")
        self._package.read_xml(part, rows, PREFIXES, _MOST_ELEMENTS)
        return tuple(rows.merged)

    def commented(self, title: str) -> tuple[str, ...]:
        """Return the cells of a sheet that bear a comment, which no row tells."""
        part = self._linked.by_id.get(self._sheets.parts[title], "")
        comments, words = _Comments(), relations(self._package, part).by_type.get("comments", "")
        if words in self._package:
            self._package.read_xml(words, comments, PREFIXES)
        return tuple(comments.cells)

    def too_heavy(self) -> KnownError:
        """Return the error of a workbook that holds far more than any table of answers."""
        return refusals.too_heavy(self._package.name)

    def far_cell(self, cell: str) -> KnownError:
        """Return the error of a cell that is far from any table."""
        return refusals.far_cell(self._package.name, cell)

    def shared_text(self, number: str) -> str:
        """Return a text that several cells may show, by its number; nothing for one that is not there."""
        if self._texts is None:
            self._texts = self._read_texts()
        at = int(number) if number.isdecimal() and len(number) < 8 else -1
        return self._texts[at] if 0 <= at < len(self._texts) else ""

    def _read_texts(self) -> list[str]:
        texts, part = SharedTexts(), self._linked.by_type.get("sharedStrings", "")
        if part in self._package:
            self._package.read_xml(part, texts, PREFIXES, _MOST_ELEMENTS)
        return [unescaped(text) for text in texts.found]

    def day_in_words(self, number: str, style: str) -> str:
        """Return the day that a number in this style shows, « 12/03/2026 »; nothing when it shows none."""
        if self._dates is None:
            styles, part = _Styles(), self._linked.by_type.get("styles", "")
            if part in self._package:
                self._package.read_xml(part, styles, PREFIXES)
            self._dates = styles.dates
        if style not in self._dates:
            return ""
        try:
            return f"{self._sheets.first_day + timedelta(days=float(number)):%d/%m/%Y}"
        except (ValueError, OverflowError):
            return ""


def open_sheets(path: Path) -> SheetCells:
    """Open a workbook (.xlsx, .xlsm), measured before it is unpacked. Raises `KnownError` for anything else."""
    package = Package(measured(path), path.name)
    if "xl/workbook.xml" not in package and not relations(package, "").by_type.get("officeDocument"):
        raise refusals.damaged(path.name)
    return SheetCells(package)


def _day_in_words(words: str) -> str:
    """Return a day that is written rather than counted, « 2026-03-12T00:00:00 », as people read it."""
    try:
        return f"{datetime.fromisoformat(words):%d/%m/%Y}"
    except ValueError:
        return words


def _number_in_words(number: str) -> str:
    """Return a number as a French spreadsheet shows it: « 12 », « 12,5 »."""
    try:
        value = float(number)
    except ValueError:
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}".replace(".", ",")


def column_number(letters: str) -> int:
    """Return the number of a column, from 1: « A » → 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_letters(number: int) -> str:
    """Return the name of a column by its number, from 1: 1 → « A »."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
