"""The tables of the signing page: the signings of a list, and what changed since the last one."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pacte.domain.catalogue import Catalogue
from pacte.domain.pact_difference import Difference
from pacte.domain.signing import Signing
from ui.language import labelled
from ui.lists_rows import Cell
from ui.plain_text import tool_tip
from ui.signing_words import change_row, signing_cells

Index = QModelIndex | QPersistentModelIndex
_translate = QCoreApplication.translate
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole


class CellsModel(QAbstractTableModel):
    """A table of two-line cells under titles."""

    def __init__(self, titles: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = titles
        self._cells: list[tuple[Cell, ...]] = []

    def show_cells(self, cells: list[tuple[Cell, ...]]) -> None:
        """Show these rows; as many rows as before keep the chosen one."""
        if len(cells) != len(self._cells):
            self.beginResetModel()
            self._cells = cells
            self.endResetModel()
        elif cells != self._cells:
            self._cells = cells
            self.dataChanged.emit(self.index(0, 0), self.index(len(cells) - 1, len(self._titles) - 1))

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        return self._cells[index.row()][index.column()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

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
            return labelled(self._titles[index.column()], cell.spoken)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self._titles[section] if role == _ROLE.DisplayRole else None


class SigningsModel(CellsModel):
    """The signings of a list, the last one first; revoked ones stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        say = _translate
        super().__init__(
            (
                say("SigningsModel", "Pacte"),
                say("SigningsModel", "Date et lieu"),
                say("SigningsModel", "État"),
                say("SigningsModel", "Signataires"),
            ),
            parent,
        )
        self._signings: tuple[Signing, ...] = ()

    def show_signings(self, signings: tuple[Signing, ...], *, changed: int | None) -> None:
        """Show these signings; `changed` is the number of the one that the list has changed since."""
        self._signings = signings[::-1]
        self.show_cells(
            [signing_cells(one, signings, changed=one.number == changed) for one in self._signings]
        )

    def signing(self, row: int) -> Signing | None:
        """Return the signing of a row, None outside the table."""
        return self._signings[row] if 0 <= row < len(self._signings) else None

    def find(self, number: int | None) -> int:
        """Return the row of a signing, -1 when there is none of this number."""
        return next((row for row, one in enumerate(self._signings) if one.number == number), -1)


class ChangesModel(CellsModel):
    """What changed since a signing, old beside new."""

    def __init__(self, parent: QObject | None = None) -> None:
        say = _translate
        titles = (
            say("ChangesModel", "Changé"),
            say("ChangesModel", "Signé"),
            say("ChangesModel", "Maintenant"),
        )
        super().__init__(titles, parent)

    def show_differences(self, found: tuple[Difference, ...], catalogue: Catalogue) -> None:
        """Show these differences."""
        rows = [change_row(one, catalogue) for one in found]
        self.show_cells([(row.what, row.before, row.after) for row in rows])
