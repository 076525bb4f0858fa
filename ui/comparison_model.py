"""The comparison as a table model: measures under the title of their theme, one column for each list."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from exports.marks import MARK_CHARACTERS
from pacte.domain.wording import capitalised
from ui.comparison_board import Board, BoardFilter, BoardRow, Cell
from ui.comparison_words import spoken_cell, verdict, verdict_sentence, waiting_words
from ui.plain_text import tool_tip
from ui.word_table import ROOT, Index

_ROLE = Qt.ItemDataRole
_NO_CURSOR = Qt.ItemFlag.NoItemFlags
_CURSOR = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ComparisonModel(QAbstractTableModel):
    """What a filter leaves of a board. A row is a measure, or the title of a theme as plain words."""

    def __init__(self, board: Board, wanted: BoardFilter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.show_board(board, wanted)

    def show_board(self, board: Board, wanted: BoardFilter) -> None:
        """Show another board, or another part of it."""
        self.beginResetModel()
        self._board = board
        self._columns = wanted.columns(board)
        rows: list[str | BoardRow] = []
        theme = None
        for row in wanted.rows(board):
            if row.measure.theme != theme:
                theme = row.measure.theme
                rows.append(theme)
            rows.append(row)
        self._rows = tuple(rows)
        self.endResetModel()

    @property
    def rows(self) -> tuple[str | BoardRow, ...]:
        """The rows shown: titles of themes and measures."""
        return self._rows

    @property
    def levels(self) -> int:
        """The most levels that a measure has."""
        return max((len(row.measure.levels) for row in self._board.rows), default=1)

    @property
    def measures(self) -> tuple[BoardRow, ...]:
        """All the measures, shown or not: widths must not follow the filters."""
        return self._board.rows

    def row_at(self, number: int) -> BoardRow | None:
        """Return the measure of a row, None on a title."""
        row = self._rows[number] if 0 <= number < len(self._rows) else None
        return row if isinstance(row, BoardRow) else None

    def cell_at(self, row: int, column: int) -> Cell:
        """Return the marks to paint, none on a title."""
        found = self._rows[row]
        return found.cells[self._columns[column]] if isinstance(found, BoardRow) else ()

    def list_at(self, column: int) -> str | None:
        """Return the identifier of the list of a column."""
        return self._board.lists[self._columns[column]].id if 0 <= column < len(self._columns) else None

    def waits_at(self, column: int) -> bool:
        """Whether the list of a column has not confirmed the answers of a merger."""
        return self._board.lists[self._columns[column]].awaiting_confirmation

    def find(self, measure: str, list_id: str | None) -> QModelIndex:
        """Return where a measure and a list are shown, in the first column when the list is not."""
        for number, row in enumerate(self._rows):
            if isinstance(row, BoardRow) and row.measure.number == measure:
                return self.index(number, self._column(list_id))
        return QModelIndex()

    def nearest(self, measure: str | None, list_id: str | None) -> QModelIndex:
        """Return the same, on the first measure when this one is not shown; invalid when none is."""
        found = self.find(measure, list_id) if measure is not None else QModelIndex()
        if found.isValid() or not self._rows:
            return found
        return self.index(1, self._column(list_id))

    def _column(self, list_id: str | None) -> int:
        ids = [self._board.lists[place].id for place in self._columns]
        return ids.index(list_id) if list_id in ids else 0

    # ------------------------------------------------------------------------------------ Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _CURSOR if index.isValid() and self.row_at(index.row()) else _NO_CURSOR

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == _ROLE.DisplayRole:
            return " ".join(
                MARK_CHARACTERS[mark.answer] for mark in self.cell_at(index.row(), index.column())
            )
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            spoken = self.spoken(index)
            return tool_tip(capitalised(spoken)) if role == _ROLE.ToolTipRole else spoken
        return None

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell, nothing on a title."""
        row = self.row_at(index.row())
        if row is None:
            return ""
        return spoken_cell(
            row, self._board.names[self._columns[index.column()]], self.cell_at(index.row(), index.column())
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            return self._list_data(section, role)
        row = self._rows[section] if section < len(self._rows) else None
        if isinstance(row, BoardRow):
            return _measure_data(row, role)
        return row if role == _ROLE.DisplayRole else None

    def _list_data(self, section: int, role: int) -> str | None:
        if section >= len(self._columns):
            return None
        one, name = self._board.lists[self._columns[section]], self._board.names[self._columns[section]]
        if role == _ROLE.DisplayRole:
            return name
        waiting = waiting_words() if one.awaiting_confirmation else None
        if role == _ROLE.ToolTipRole:
            return tool_tip(" — ".join(filter(None, (name, one.head, waiting))))
        if role == _ROLE.AccessibleTextRole and waiting:
            return f"{name}, {waiting}"
        return None


def _measure_data(row: BoardRow, role: int) -> str | None:
    """The number and short name of a measure; its official title is one gesture away."""
    if role == _ROLE.DisplayRole:
        return f"{row.measure.number} {row.measure.short}"
    if role == _ROLE.ToolTipRole:
        return tool_tip(f"{row.measure.title} — {verdict_sentence(row)}")
    if role == _ROLE.AccessibleTextRole:
        return f"{row.measure.number} {row.measure.short}, {verdict(row)}"
    return None
