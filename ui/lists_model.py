"""The table of lists: one row a list, two lines of words a cell."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import labelled
from ui.lists_rows import Cell, ListRow, ListsFilter
from ui.plain_text import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
NAME, ROUND, STATE, KEPT, SIGNING, MEETING = range(6)
_COLUMNS = 6


class ListsModel(QAbstractTableModel):
    """Shows the rows that a filter keeps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ListRow, ...] = ()
        self._filter = ListsFilter()
        self._shown: list[ListRow] = []

    def show_rows(self, rows: tuple[ListRow, ...], wanted: ListsFilter) -> None:
        """Show these rows, as far as the filter keeps them."""
        shown = [row for row in rows if wanted.keeps(row)]
        self._all, self._filter = rows, wanted
        if [row.id for row in shown] != [row.id for row in self._shown]:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        before, self._shown = self._shown, shown
        for number, (old, new) in enumerate(zip(before, shown, strict=True)):
            if old.cells != new.cells:
                self.dataChanged.emit(self.index(number, 0), self.index(number, _COLUMNS - 1))

    def list_row(self, row: int) -> ListRow | None:
        """Return what a row shows, None outside the table."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def find(self, list_id: str) -> int:
        """Return the row of a list, -1 when it is not shown."""
        return next((number for number, row in enumerate(self._shown) if row.id == list_id), -1)

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._shown[index.row()].cells[index.column()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many lists are shown."""
        return 0 if parent.isValid() else len(self._shown)

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
            return tool_tip("\n".join(words for words in (cell.first, cell.second) if words))
        if role == _ROLE.AccessibleTextRole:
            return (
                cell.spoken if index.column() == NAME else labelled(self._title(index.column()), cell.spoken)
            )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.DisplayRole:
            return self.tr("Mesures") if section == KEPT else self._title(section)
        return self._title(section) if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole) else None

    def _title(self, section: int) -> str:
        """Return the whole title of a column."""
        return (
            self.tr("Liste"),
            self.tr("Élection"),
            self.tr("État"),
            self.tr("Mesures retenues"),
            self.tr("Pour signer"),
            self.tr("Rencontre"),
        )[section]
