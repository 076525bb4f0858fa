"""The table of every edit of a file, newest first, read page by page as one scrolls."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pacte.domain.rows import JournalRow
from ui.language import labelled, long_date, shown
from ui.lists_rows import Cell
from ui.plain_text import tool_tip, typographic

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
#: How many edits are read at once: more than a screen shows.
PAGE = 200
_COLUMNS = 4

#: Reads the edits before an entry, at most so many, with these words, of this list; none when it was refused.
Read = Callable[[int | None, int, str, str | None], tuple[JournalRow, ...]]


class JournalModel(QAbstractTableModel):
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
            self.beginInsertRows(_ROOT, start, start + len(found) - 1)
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
            return Cell(label[:1].upper() + label[1:], "" if row.kept else self.tr("annulé ensuite"))
        return Cell(", ".join(row.lists) if index.column() == 2 else row.author)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many edits were read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == _ROLE.DisplayRole:
            return cell.first
        if role == _ROLE.ToolTipRole:
            return tool_tip(cell.spoken)
        if role == _ROLE.AccessibleTextRole:
            return labelled(self._title(index.column()), cell.spoken)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._title(section) if role == _ROLE.DisplayRole else None

    def _title(self, section: int) -> str:
        return (self.tr("Heure"), self.tr("Modification"), self.tr("Liste"), self.tr("Par"))[section]
