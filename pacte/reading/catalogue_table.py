"""Reads a catalogue from a table: a row for each level, or a row for each measure with a column for each level."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pacte.domain.edition import EditionLine, Part
from pacte.domain.sentence import Sentence
from pacte.domain.wording import search_key
from pacte.reading.catalogue_draft import LevelDraft, MeasureDraft, PrincipleDraft
from pacte.reading.catalogue_frame import FrameDraft, principle_code, principle_named
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import codes_in, heading
from pacte.reading.workbook import Page

#: How many rows from the top may bear the titles of the columns.
MOST_ABOVE = 30
_LONGEST_NUMBER = 12
#: How many rows under a title tell what its column holds.
_LOOKED_AT = 40


class Column(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    TITLE = "title"
    SHORT = "short"
    THEME = "theme"
    LEVEL = "level"
    TEXT = "text"
    LEVEL_1 = "N1"
    LEVEL_2 = "N2"
    LEVEL_3 = "N3"
    SINGLE = "N"
    SOURCE = "source"


_TEXTS = (Column.LEVEL_1, Column.LEVEL_2, Column.LEVEL_3, Column.SINGLE)
_TITLES = {
    Column.NUMBER: "n no num numero number nmesure nomesure numerodemesure numerodelamesure",
    Column.TITLE: "titre intitule libelle title nom intituledelamesure titredelamesure nomdelamesure",
    Column.SHORT: "nomcourt court short titrecourt",
    Column.THEME: "theme thematique domaine axe themes",
    Column.LEVEL: "niveau level code codeniveau",
    Column.TEXT: "texte text texteofficiel textedunniveau textedunivau description contenu engagement",
    Column.SINGLE: "niveauunique unique",
    Column.SOURCE: "source origine",
}
_BY_TITLE = {words: column for column, titles in _TITLES.items() for words in titles.split()} | {
    "textedunniveau": Column.TEXT,
    "textedeniveau": Column.TEXT,
    "textedeceniveau": Column.TEXT,
    "textedulevel": Column.TEXT,
    "texteduniveau": Column.TEXT,
}
_ONE_LEVEL = re.compile(r"(?:texte(?:du)?)?(?:niveau|level|n)([1-3])(?:texte)?")
_MEASURE = frozenset(("mesure", "mesures", "measure"))
#: The grid of our own workbook calls the short name « Intitulé ».
_OUR_GRID = frozenset(("liste", "mesure", "intitule", "niveau", "texteduniveau", "reponse"))
_OUR_NAMES = {"mesure": Column.NUMBER, "intitule": Column.SHORT}
_NUMBER = re.compile(r"(?:mesures?\s*|m)?(?:n\s*[o°]\s*)?#?\s*(?P<number>.*?)\s*[.:)-]?")


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Where a catalogue stands in a workbook: the page, the row of titles (None without one), the columns by place."""

    page: str
    heading: int | None
    columns: Mapping[int, Column]

    @property
    def complete(self) -> bool:
        """Whether it says enough to read measures: which they are, and something about them."""
        held = set(self.columns.values())
        named = held & {Column.NUMBER, Column.TITLE}
        told = held & {Column.TEXT, *_TEXTS}
        if Column.LEVEL in held and Column.TEXT not in held:
            return False
        return bool(named and told) or len(named) == 2


def guess_layout(title: str, page: Page) -> TableLayout | None:
    """Return where a catalogue stands on a page by the titles of its columns, None when they are not recognised."""
    for number, row in enumerate(page[:MOST_ABOVE]):
        layout = TableLayout(title, number, columns_of(row, page[number + 1 :]))
        if layout.complete:
            return layout
    return None


def is_our_grid(page: Page, layout: TableLayout) -> bool:
    """Whether a page is the grid of our own workbook, whose other pages show the same answers otherwise."""
    return layout.heading is not None and {column_key(words) for words in page[layout.heading]} >= _OUR_GRID


def columns_of(titles: list[str], below: Page) -> dict[int, Column]:
    """Return what the columns under these titles hold, as far as their titles tell; each thing once."""
    keys = [column_key(words) for words in titles]
    ours = set(keys) >= _OUR_GRID
    found: dict[int, Column] = {}
    for place, key in enumerate(keys):
        column = _column(key, place, below)
        if ours and key in _OUR_NAMES:
            column = _OUR_NAMES[key]
        if column is not None and column not in found.values():
            found[place] = column
    return found


def column_key(words: str) -> str:
    """Return the title of a column in letters and figures alone."""
    return re.sub(r"[^a-z0-9]", "", search_key(words.replace("°", "o")))


def _column(key: str, place: int, below: Page) -> Column | None:
    if key in _MEASURE:
        cells = [row[place] for row in below[:_LOOKED_AT] if place < len(row) and row[place]]
        numbers = sum(bool(number_of(cell)) for cell in cells)
        return Column.NUMBER if 2 * numbers > len(cells) else Column.TITLE
    level = _ONE_LEVEL.fullmatch(key)
    return Column(f"N{level[1]}") if level else _BY_TITLE.get(key)


def number_of(words: str) -> str:
    """Return the number that a cell holds: « 5 », « Mesure 5 », « #05 », « 33 bis »; empty for other words."""
    found = _NUMBER.fullmatch(plain(words.strip()))
    assert found is not None
    number = words.strip()[found.start("number") : found.end("number")].strip()
    if not number or len(number) > _LONGEST_NUMBER or not any(c.isdigit() for c in number):
        return ""
    return (number.lstrip("0") or number) if number.isdigit() else number


def code_of(words: str) -> str:
    """Return the level that a cell names: « 1 », « N1 », « Niveau 1 », « unique »; empty for other words."""
    key = search_key(words).strip(" .:")
    if key in ("n", "unique", "niveau unique"):
        return "N"
    if re.fullmatch(r"[1-9]", key):
        return f"N{key}"
    if not re.fullmatch(r"n(?:iveaux?)?[\s\d,/&età-]*", key):
        return ""
    codes = codes_in(plain(key))
    return "" if not codes else codes[0] if len(codes) == 1 else "N"


class Table:
    """Reads pages row after row; a measure goes on until another one is named, or further down on another page."""

    def __init__(self, frame: FrameDraft) -> None:
        self._frame = frame
        self._places: dict[Column, int] = {}
        self._drafts: dict[str, MeasureDraft] = {}
        self._draft: MeasureDraft | None = None

    @property
    def drafts(self) -> list[MeasureDraft]:
        """The measures read so far."""
        return [*self._drafts.values()]

    def rows(self, page: Page, layout: TableLayout) -> Iterator[EditionLine]:
        """Read a page; yield what each row that is not blank was taken for."""
        self._places = {column: place for place, column in layout.columns.items()}
        self._draft = None
        for number, row in enumerate(page):
            words = " · ".join(cell for cell in row if cell)
            if not words:
                continue
            place = Sentence("« {} », ligne {}", layout.page, number + 1)
            if layout.heading is not None and number < layout.heading:
                part = Part.FRAME if self._frame.row(row, place) else Part.UNREAD
                yield EditionLine(place, words, part)
            elif number == layout.heading:
                yield EditionLine(place, words, Part.FURNITURE)
            else:
                yield self._line(row, place, words)

    def _line(self, row: list[str], place: str, words: str) -> EditionLine:
        if self._principle(row, place):
            self._draft = None
            return EditionLine(place, words, Part.PRINCIPLE)
        read, draft = self._row(row, place), self._draft
        if read is not None and draft is not None:
            return EditionLine(place, words, read[0], draft.number, read[1])
        return EditionLine(place, words, Part.FRAME if self._frame.row(row, place) else Part.UNREAD)

    def _principle(self, row: list[str], place: str) -> bool:
        """Read a row about a principle: « A » or « Principe A » where measures have their number, and one text."""
        number, title = self._cell(row, Column.NUMBER), self._cell(row, Column.TITLE)
        named = principle_named(number) or principle_named(title)
        code = named.code if named else "" if number.strip().isdigit() else principle_code(number)
        texts = [words for column in (Column.TEXT, *_TEXTS) if (words := self._cell(row, column))]
        if not code or self._cell(row, Column.LEVEL) or len(texts) > 1:
            return False
        if named is not None:
            title = named.title or (title if principle_named(title) is None else "")
        if not title and not texts:
            return False
        source = self._cell(row, Column.SOURCE)
        self._frame.principle(PrincipleDraft(code, place, title, texts, source))
        return True

    def _cell(self, row: list[str], column: Column) -> str:
        place = self._places.get(column)
        return row[place] if place is not None and place < len(row) else ""

    def _row(self, row: list[str], place: str) -> tuple[Part, str] | None:
        """Read a row: as what, and of which level; None when it says nothing that is understood."""
        level = self._cell(row, Column.LEVEL)
        code = code_of(level)
        if level and not code:
            return None
        if not self._name(row, place):
            return None
        assert self._draft is not None
        text = self._cell(row, Column.TEXT)
        if Column.TEXT in self._places and (code or text):
            self._put(code or "N", text, row, place)
            return Part.LEVEL, code or "N"
        for column in _TEXTS:
            if words := self._cell(row, column):
                self._put(column.value, words, row, place)
        return Part.MEASURE, ""

    def _name(self, row: list[str], place: str) -> bool:
        """Find the measure of a row; one that names none goes on with the one above."""
        words, title = self._cell(row, Column.NUMBER), self._cell(row, Column.TITLE)
        number = number_of(words)
        # « Mesure 5 – Titre » may stand in one cell, under either name.
        both = heading(words or title) if not number else None
        if both is not None and both.title and (words or both.worded or both.clear):
            number, title = both.number, both.title if not words else title or both.title
        elif words and not number:
            return False
        if not number and not title:
            return self._draft is not None and any(
                self._cell(row, column) for column in (Column.TEXT, Column.LEVEL, *_TEXTS)
            )
        if not number and self._draft is not None and search_key(title) == self._titled(self._draft):
            number = self._draft.number
        key = f"n {number}" if number else f"t {search_key(title)}"
        if number and self._draft is not None and self._draft.number == number:
            draft = self._draft
        else:
            draft = self._drafts.setdefault(key, MeasureDraft(number, place))
        if not number and Column.NUMBER in self._places:
            draft.doubt(Sentence("elle n’a pas de numéro"))
        self._draft = draft
        draft.name(title, place)
        draft.short = draft.short or self._cell(row, Column.SHORT)
        draft.theme = draft.theme or self._cell(row, Column.THEME)
        draft.source = draft.source or self._cell(row, Column.SOURCE)
        return True

    @staticmethod
    def _titled(draft: MeasureDraft) -> str:
        return search_key(" ".join(draft.title))

    def _put(self, code: str, words: str, row: list[str], place: str) -> None:
        assert self._draft is not None
        lines = [words] if words else []
        self._draft.put(LevelDraft(code, place, lines, source=self._cell(row, Column.SOURCE)))
