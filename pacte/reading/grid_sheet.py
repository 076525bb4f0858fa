"""Reads the sheet « Grille » of a workbook that comes back: what each row says, and the cells that say it.

Columns are found by their titles, wherever they were moved; whose answer a row is, the edits tell.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import EDITED, GRID_TITLES, SHEET_TITLE
from pacte.domain.progress import Progress, no_progress
from pacte.domain.reply_sheet import HIDDEN_TITLE
from pacte.domain.sentence import Sentence, enumerated
from pacte.domain.wording import clean_words, search_key, shortened
from pacte.reading.sheet_cells import Area, Cells, Kind, SheetCell, SheetCells, column_letters, open_sheets

#: The columns that rows are read from.
READ = (
    "list_name",
    "theme_name",
    "number",
    "short",
    "code",
    "text",
    "mark",
    *EDITED,
    "worth",
    "points",
    "list_id",
    "measure_id",
    "level_id",
    "exported",
    "catalogue",
    "principle",
)
#: Without these nobody can tell what a row answers.
_NEEDED = ("list_name", "number", "code", "answer")
#: The rows that the titles may stand in.
_MOST_ABOVE = 40
#: More merged cells than this among the answers leave nothing to read.
_MOST_MERGED = 100
#: As many cells as a sentence names.
_NAMED = 5
#: As many of a title's words as a sentence quotes.
_QUOTED = 40
#: Into how many characters the composed form of Unicode parts one at most (U+1D160); U+0958 becomes two.
_PARTED = 3


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: its number, and the cells that hold anything by what code calls their column."""

    number: int
    cells: Mapping[str, SheetCell]

    def words(self, column: str) -> str:
        """Return what a cell says, cleaned, however long; nothing for an empty cell."""
        cell = self.cells.get(column)
        return clean_words(cell.words, most=_PARTED * len(cell.words)) if cell else ""

    def kind(self, column: str) -> Kind:
        """Return what a cell holds."""
        cell = self.cells.get(column)
        return cell.kind if cell else Kind.PLAIN


@dataclass(frozen=True)
class GridSheet:
    """The sheet as it came back: its title, where its columns are, its rows, and what of it cannot be read."""

    title: str
    columns: Mapping[str, int]
    rows: tuple[GridRow, ...]
    unread: tuple[str, ...] = ()

    def cell_name(self, row: GridRow, column: str) -> str:
        """Return how people name a cell: « Grille!H14 »."""
        return f"{self.title}!{column_letters(self.columns.get(column, 1))}{row.number}"


def is_reply_sheet(path: Path) -> bool:
    """Whether a workbook is a sheet that a list was sent. Raises `KnownError` when it is no workbook."""
    return HIDDEN_TITLE in open_sheets(path).titles


def read_grid_sheet(path: Path, progress: Progress = no_progress) -> GridSheet:
    """Return what the grid of a workbook says. Raises `KnownError`, with the cell where it can, for any other."""
    book = open_sheets(path)
    pages = {title: _read_page(book, title, progress) for title in _likely_titles(book)}
    found = [page for page in pages.values() if page.columns]
    if not found:
        raise _no_grid(path, pages)
    page = next((one for one in found if one.title == SHEET_TITLE), found[0])
    others = [one.title for one in found if one is not page]
    if others:
        words = Sentence(
            "la feuille « {} » n’est pas lue : seule « {} » l’est", enumerated(others), page.title
        )
        page.unread.append(words)
    return page.finished()


def _likely_titles(book: SheetCells) -> list[str]:
    """Return the titles of the sheets to look into: those called so, else all of them."""
    wanted = search_key(SHEET_TITLE)
    called = [title for title in book.titles if search_key(title).startswith(wanted)]
    return called or list(book.titles)


@dataclass
class _Page:
    """A sheet while it is heard."""

    title: str
    progress: Progress
    columns: dict[str, int] = field(default_factory=dict)
    rows: list[GridRow] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    lacking: list[str] = field(default_factory=lambda: list(_NEEDED))
    heading: int = 0
    #: Whether the hidden titles of the columns that Pacte alone reads are there.
    ours: bool = False
    merged: tuple[Area, ...] = ()
    comments: tuple[str, ...] = ()
    _at: dict[int, str] = field(default_factory=dict)
    #: Every column that bears a title, and the first cell with words in each of the others.
    _titled: set[int] = field(default_factory=set)
    _untitled: dict[int, str] = field(default_factory=dict)

    def hear(self, number: int, cells: Cells) -> None:
        """Take a row: the titles, or what stands under them."""
        if self._at:
            # How many rows there are is not known before the last one; each is where it can be cancelled.
            self.progress(0, 1)
            said = {self._at[column]: cell for column, cell in cells.items() if column in self._at}
            if said:
                self.rows.append(GridRow(number, said))
            for column in cells.keys() - self._titled - self._untitled.keys():
                if cells[column].words.strip():
                    self._untitled[column] = f"{self.title}!{column_letters(column)}{number}"
        elif number <= _MOST_ABOVE:
            self._look_for_titles(number, cells)

    def _look_for_titles(self, number: int, cells: Cells) -> None:
        columns = _columns(cells)
        lacking = [key for key in _NEEDED if key not in columns]
        self.ours = self.ours or "list_id" in columns
        if len(lacking) < len(self.lacking):
            self.lacking, self.heading = lacking, number
        if lacking:
            return
        self.columns = columns
        self._at = {columns[key]: key for key in READ if key in columns}
        self._titled = {column for column, cell in cells.items() if cell.words.strip()}
        self._look_at_others(number, cells)

    def _look_at_others(self, number: int, cells: Cells) -> None:
        """Tell which columns are gone, and which nobody knows: a title that was changed hides its answers."""
        known = set(self.columns.values())
        odd = {
            column: shortened(" ".join(cell.words.split()), _QUOTED)
            for column, cell in cells.items()
            if column not in known and cell.words.strip()
        }
        gone = [GRID_TITLES[key] for key in EDITED if key not in self.columns]
        names = {column: f"{self.title}!{column_letters(column)}{number}" for column in odd}
        if gone and odd:
            column, words = next(iter(sorted(odd.items())))
            raise KnownError(
                "La cellule {} dit « {} », qui n’est pas un titre du classeur, et la colonne « {} » ne se retrouve "
                "plus ; remettez les titres tels qu’ils étaient.",
                names[column],
                words,
                gone[0],
            )
        if gone:
            words = Sentence(
                "la colonne « {} » n’y est plus : ce qu’elle disait reste tel quel", enumerated(gone)
            )
            self.unread.append(words)
        for column, words in sorted(odd.items()):
            self.unread.append(Sentence("la colonne « {} » ({}) n’est pas lue", words, names[column]))

    def finished(self) -> GridSheet:
        """Return the sheet, its cells without words where they were merged into another."""
        for _, name in sorted(self._untitled.items()):
            self.unread.append(Sentence("{} : cette colonne n’a pas de titre, elle n’est pas lue", name))
        if self.comments:
            cells = enumerated(f"{self.title}!{cell}" for cell in self.comments[:_NAMED])
            more = len(self.comments) - _NAMED
            named = Sentence("{} et {} autres", cells, more) if more > 0 else cells
            self.unread.append(Sentence("{} : les commentaires de cellules ne sont pas lus", named))
        areas = sorted(filter(self._edited_in, self.merged), key=lambda one: (one.rows[0], one.columns[0]))
        rows = self.rows
        if len(areas) > _MOST_MERGED:
            raise KnownError(
                "Les cellules {}!{} et beaucoup d’autres sont fusionnées ; annulez les fusions dans le tableur, puis "
                "recommencez.",
                self.title,
                areas[0].name,
            )
        if areas:
            rows = [GridRow(row.number, self._merged(row, areas)) for row in rows]
        for area in areas:
            words = Sentence(
                "{}!{} : ces cellules sont fusionnées, seule la première est lue", self.title, area.name
            )
            self.unread.append(words)
        return GridSheet(self.title, self.columns, tuple(rows), tuple(self.unread))

    def _edited_in(self, area: Area) -> bool:
        columns = [self.columns[key] for key in EDITED if key in self.columns]
        return area.rows[-1] > self.heading and any(column in area.columns for column in columns)

    def _merged(self, row: GridRow, areas: list[Area]) -> Mapping[str, SheetCell]:
        swallowed = {
            key: SheetCell(kind=Kind.MERGED)
            for key in EDITED
            for area in areas
            if key in self.columns and area.swallows(row.number, self.columns[key])
        }
        return {**row.cells, **swallowed}


def _read_page(book: SheetCells, title: str, progress: Progress) -> _Page:
    page = _Page(title, progress)
    page.merged = book.read(title, page.hear)
    page.comments = book.commented(title)
    return page


def _columns(cells: Cells) -> dict[str, int]:
    """Return where each column is, by the titles in a row: the very title first, then the same in other letters."""
    columns: dict[str, int] = {}
    titles = {column: " ".join(cell.words.split()) for column, cell in sorted(cells.items())}
    keys = {title: key for key, title in GRID_TITLES.items()}
    for column, title in titles.items():
        if title in keys:
            columns.setdefault(keys[title], column)
    taken = set(columns.values())
    folded = {search_key(title): key for key, title in reversed(GRID_TITLES.items())}
    for column, title in titles.items():
        key = folded.get(search_key(title))
        if key and column not in taken:
            columns.setdefault(key, column)
    return columns


class NoGridError(KnownError):
    """A workbook has no grid, nor the hidden titles of ours: it may be of another kind."""


def _no_grid(path: Path, pages: Mapping[str, _Page]) -> KnownError:
    """Return what to say of a workbook without a grid: which title is lacking where most of them stand."""
    best = min(pages.values(), key=lambda page: len(page.lacking), default=None)
    if best is None or len(best.lacking) > len(_NEEDED) // 2:
        return NoGridError(
            "« {} » n’est pas un classeur exporté par Pacte : aucune feuille n’a les titres de « {} ».",
            path.name,
            SHEET_TITLE,
        )
    kind = KnownError if any(page.ours for page in pages.values()) else NoGridError
    return kind(
        "Dans « {} », la colonne « {} » ne se retrouve plus ; remettez ce titre dans la ligne {} de la feuille « {} ».",
        path.name,
        GRID_TITLES[best.lacking[0]],
        best.heading,
        best.title,
    )
