"""Tables that are read: words under titles, the same as a tool tip and for a screen reader."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.language import labelled
from ui.plain_text import tool_tip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole


class WordTable(QAbstractTableModel):
    """Shows rows of words under titles; a subclass says which rows there are, and how a column is called."""

    def rows(self) -> Sequence[Any]:
        """Return the rows shown, whatever they are made of."""
        raise NotImplementedError

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        raise NotImplementedError

    def words(self, index: Index) -> str:
        """Return what a cell shows."""
        raise NotImplementedError

    def tip(self, index: Index) -> str:
        """Return all the words of a cell, for where it has no room for them."""
        return self.words(index)

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell: under the title of its column."""
        return labelled(self.titles()[index.column()], self.words(index).replace("\n", ", "))

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows())

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.titles())

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        if role == _ROLE.DisplayRole:
            return self.words(index)
        if role == _ROLE.ToolTipRole:
            return tool_tip(self.tip(index))
        return self.spoken(index) if role == _ROLE.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column; in full, too, where there is no room for it."""
        titles = self.titles()
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(titles):
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ToolTipRole:
            return tool_tip(titles[section])
        return titles[section] if role == _ROLE.DisplayRole else None
