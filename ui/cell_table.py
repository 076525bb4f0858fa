"""Tables of two-line cells: what a cell says, and the model that five tables share."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from pacte.domain.answer import Answer
from ui.language import labelled
from ui.plain_text import tool_tip

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines of words, the second one quieter; a mark before the first where there is one."""

    first: str
    second: str = ""
    mark: Answer | None = None
    strong: bool = False

    @property
    def spoken(self) -> str:
        """The cell as a screen reader says it."""
        return ", ".join(words for words in (self.first, self.second) if words)


class CellTable(QAbstractTableModel):
    """Shows rows of cells under titles; a subclass says which rows there are, and how a column is called."""

    def rows(self) -> Sequence[Any]:
        """Return the rows shown, whatever they are made of."""
        raise NotImplementedError

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        raise NotImplementedError

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        raise NotImplementedError

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell: under the title of its column."""
        return labelled(self.titles()[index.column()], self.cell(index).spoken)

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
            return self.cell(index).first
        if role == _ROLE.ToolTipRole:
            cell = self.cell(index)
            return tool_tip("\n".join(words for words in (cell.first, cell.second) if words))
        return self.spoken(index) if role == _ROLE.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = self.titles()
        return titles[section] if role == _ROLE.DisplayRole and 0 <= section < len(titles) else None
