"""What is chosen in the grid: one answer or several, without what only looks wide."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.grid_model import FIRST_LEVEL, GridModel
from ui.grid_rows import AnswerRow, Spot
from ui.key_selection import key_selection

_Flag = QItemSelectionModel.SelectionFlag


class GridChoice(QTableView):
    """A view of a `GridModel` that knows what is chosen.

    Qt's own table would widen what Shift chooses to all the columns as soon as it meets a title or a
    principle, which span them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: The column one works in, kept over rows that span them all.
        self._column = FIRST_LEVEL
        #: From where, and from which column, Shift chooses.
        self._anchor, self._anchor_column = QPersistentModelIndex(), FIRST_LEVEL

    @property
    def grid(self) -> GridModel:
        """The model shown."""
        model = self.model()
        assert isinstance(model, GridModel)
        return model

    def chosen_spots(self) -> list[Spot]:
        """Return what is chosen, in the grid's order; the cursor's spot when nothing else is."""
        model = self.grid
        indexes = sorted(self.selectionModel().selectedIndexes(), key=lambda one: (one.row(), one.column()))
        found = [
            spot for index in indexes if not self.isRowHidden(index.row()) and (spot := model.spot_at(index))
        ]
        current = model.spot_at(self.currentIndex())
        return found or ([current] if current else [])

    def chosen_rows(self) -> list[AnswerRow]:
        """Return the rows that are chosen, in order."""
        numbers = {index.row() for index in self.selectionModel().selectedIndexes()} | {
            self.currentIndex().row()
        }
        rows = [self.grid.grid_row(n) for n in sorted(numbers) if n >= 0 and not self.isRowHidden(n)]
        return [row for row in rows if isinstance(row, AnswerRow)]

    def choose_from(self, index: QModelIndex) -> None:
        """Let Shift choose from here, in the column one works in."""
        self._anchor, self._anchor_column = QPersistentModelIndex(index), self._column

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        command = key_selection(event)
        return super().selectionCommand(index, event) if command is None else command

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose from where one began to where one is: these columns only, whatever has one answer as one."""
        cursor = self.indexAt(rect.bottomRight())
        if not command & _Flag.Current:
            if command:
                self.choose_from(cursor)
            super().setSelection(rect, command)
        elif cursor.isValid() and self._anchor.isValid():
            dragged = self.state() is QAbstractItemView.State.DragSelectingState
            column = self.columnAt(rect.right()) if dragged else self._column
            self.selectionModel().select(self._between(cursor, column), command)

    def _between(self, cursor: QModelIndex, column: int) -> QItemSelection:
        """Return the cells from the anchor to the cursor, which works in a column."""
        first, last = sorted((self._anchor.row(), cursor.row()))
        left, right = sorted((self._anchor_column, max(FIRST_LEVEL, column)))
        chosen = QItemSelection(cursor, cursor)
        for number in range(first, last + 1):
            row = self.grid.grid_row(number)
            if isinstance(row, AnswerRow) and not self.isRowHidden(number):
                columns = (FIRST_LEVEL, FIRST_LEVEL) if row.single else (left, right)
                cells = QItemSelection(*(self.grid.index(number, column) for column in columns))
                chosen.merge(cells, _Flag.Select)
        return chosen
