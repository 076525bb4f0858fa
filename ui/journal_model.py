"""The table of every edit of a file, newest first, read page by page as one scrolls."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject

from pacte.domain.rows import JournalRow
from pacte.domain.wording import capitalised
from ui.cell_table import Cell, CellTable
from ui.language import long_date, shown
from ui.plain_text import typographic
from ui.word_table import ROOT, Index

#: How many edits are read at once: more than a screen shows.
PAGE = 200

#: Reads the edits before an entry, at most so many, with these words, of this list; none when it was refused.
Read = Callable[[int | None, int, str, str | None], tuple[JournalRow, ...]]


class JournalModel(CellTable):
    """Shows the edits that hold some words and touched a list, as far as they were read."""

    def __init__(self, read: Read, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read, self._today = read, today
        self._words = ""
        self._list: str | None = None
        self._rows: list[JournalRow] = []
        self._more = False

    def show_edits(self, words: str = "", list_id: str | None = None) -> None:
        """Show the edits with these words, of this list, the newest ones first."""
        self.beginResetModel()
        self._words, self._list = words, list_id
        self._rows = []
        self._more = True
        self._rows = self._next()
        self.endResetModel()

    def _next(self) -> list[JournalRow]:
        last = self._rows[-1].id if self._rows else None
        found = list(self._read(last, PAGE, self._words, self._list))
        self._more = len(found) == PAGE
        return found

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older edits were not read yet."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read older edits."""
        if parent.isValid() or not self._more:
            return
        found = self._next()
        if found:
            start = len(self._rows)
            self.beginInsertRows(ROOT, start, start + len(found) - 1)
            self._rows += found
            self.endInsertRows()

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        row = self._rows[index.row()]
        if index.column() == 0:
            at = datetime.fromisoformat(row.at).astimezone()
            day = self.tr("aujourd’hui") if at.date() == self._today else long_date(at.date())
            return Cell(f"{at:%H:%M:%S}", day)
        if index.column() == 1:
            label = typographic(shown(row.label))
            return Cell(capitalised(label), "" if row.kept else self.tr("annulé ensuite"))
        return Cell(", ".join(row.lists) if index.column() == 2 else row.author)

    def rows(self) -> list[JournalRow]:
        """Return the edits read so far."""
        return self._rows

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the columns."""
        return (self.tr("Heure"), self.tr("Modification"), self.tr("Liste"), self.tr("Par"))
