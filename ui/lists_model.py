"""The table of lists: one row a list."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from ui.cell_table import Cell, CellTable
from ui.lists_rows import ListRow, ListsFilter
from ui.word_table import Index

_ROLE = Qt.ItemDataRole
NAME, ROUND, STATE, KEPT, SIGNING, MEETING = range(6)
_COLUMNS = 6


class ListsModel(CellTable):
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

    def rows(self) -> list[ListRow]:
        """Return the lists shown."""
        return self._shown

    def titles(self) -> tuple[str, ...]:
        """Return the whole titles of the columns."""
        return (
            self.tr("Liste"),
            self.tr("Élection"),
            self.tr("État"),
            self.tr("Mesures retenues"),
            self.tr("Pour signer"),
            self.tr("Rencontre"),
        )

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._shown[index.row()].cells[index.column()]

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell: the name of a list needs no title."""
        return self.cell(index).spoken if index.column() == NAME else super().spoken(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column, a shorter one where it is tight; the whole one is heard."""
        if orientation is Qt.Orientation.Horizontal:
            if role == _ROLE.DisplayRole and section == KEPT:
                return self.tr("Mesures")
            if role in (_ROLE.ToolTipRole, _ROLE.AccessibleTextRole):
                return self.titles()[section]
        return super().headerData(section, orientation, role)
