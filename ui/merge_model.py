"""The table of a merge before it is made: groups under their titles, both lists side by side."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import labelled
from ui.merge_rows import Kind, MergeRow, Said, group_title
from ui.plain_text import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole


class MergeModel(QAbstractTableModel):
    """Shows the groups that have rows; a title stands in the first column of a row of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | MergeRow] = []
        self._names = ("", "")

    def show_rows(self, groups: dict[Kind, tuple[MergeRow, ...]], first: str, second: str) -> None:
        """Show these groups of two lists by their names."""
        self.beginResetModel()
        self._names = (first, second)
        self._rows = []
        for kind, rows in groups.items():
            if rows:
                self._rows += [group_title(kind, len(rows)), *rows]
        self.endResetModel()

    def row(self, number: int) -> str | MergeRow:
        """Return a row: the title of a group, or what both lists say about one thing."""
        return self._rows[number]

    def titles(self) -> list[int]:
        """Return which rows are titles."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, str)]

    def said(self, index: Index) -> Said | None:
        """Return the answer that a cell shows, None where it shows none."""
        row = self._rows[index.row()]
        if isinstance(row, str) or index.column() == 0:
            return None
        return row.first if index.column() == 1 else row.second

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are, titles too."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid() or role not in (
            _ROLE.DisplayRole,
            _ROLE.ToolTipRole,
            _ROLE.AccessibleTextRole,
        ):
            return None
        row = self._rows[index.row()]
        said = self.said(index)
        if isinstance(row, str):
            words = row if index.column() == 0 else ""
        elif said is None:
            words = f"{row.place} · {row.name}"
        else:
            words = said.spoken
            if role == _ROLE.AccessibleTextRole:
                words = labelled(self._names[index.column() - 1], words)
        return tool_tip(words) if role == _ROLE.ToolTipRole else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column: the lists' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = (self.tr("Réponse"), *self._names)
        if role == _ROLE.ToolTipRole:
            return tool_tip(titles[section])
        return titles[section] if role == _ROLE.DisplayRole else None
