"""The table of what a workbook changes: ticks, what is noted, what the workbook says, and where it says so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from pacte.edits.workbook_change import WorkbookChange
from ui.cell_table import Cell, CellTable, Index
from ui.workbook_words import after_cell, before_cell, cells_words, list_name, place

_ROLE = Qt.ItemDataRole
TICK, PLACE, BEFORE, AFTER, CELLS = range(5)


@dataclass(frozen=True, slots=True)
class WorkbookRow:
    """One change, and whether it is to be taken."""

    change: WorkbookChange
    wanted: bool


class WorkbookModel(CellTable):
    """Shows the changes, those that need a look first and not ticked."""

    def __init__(self, changes: Sequence[WorkbookChange], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = [WorkbookRow(change, wanted=not change.doubt) for change in changes]

    def rows(self) -> Sequence[WorkbookRow]:
        """Return every change, ticked or not."""
        return self._rows

    def row(self, number: int) -> WorkbookRow:
        """Return the change of a row."""
        return self._rows[number]

    @property
    def wanted(self) -> tuple[WorkbookChange, ...]:
        """The changes that are ticked."""
        return tuple(row.change for row in self._rows if row.wanted)

    def tick(self, numbers: Sequence[int], wanted: bool) -> None:
        """Tick rows or not. An answer to a new measure brings the measure, which does not leave without its answers."""
        chosen = [self._rows[number].change for number in numbers]
        measures = {
            change.measure.number for change in chosen if change.measure and (wanted or change.adds_measure)
        }
        for number, row in enumerate(self._rows):
            change = row.change
            linked = change.measure is not None and change.measure.number in measures
            if number in numbers or (linked and change.adds_measure is wanted):
                self._rows[number] = replace(row, wanted=wanted)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, CELLS))

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        return (
            self.tr("Pris"),
            self.tr("Niveau"),
            self.tr("Dossier"),
            self.tr("Classeur"),
            self.tr("Cellule"),
        )

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        change = self._rows[index.row()].change
        if index.column() == TICK:
            return Cell("")
        if index.column() == PLACE:
            return Cell(
                " · ".join(words for words in (place(change), list_name(change)) if words), change.name
            )
        if index.column() == CELLS:
            return Cell(cells_words(change))
        return before_cell(change) if index.column() == BEFORE else after_cell(change)

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell; of a tick whether the change is taken."""
        if index.column() == TICK:
            return self.tr("pris") if self._rows[index.row()].wanted else self.tr("laissé")
        return super().spoken(index)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if index.isValid() and role == _ROLE.CheckStateRole and index.column() == TICK:
            wanted = self._rows[index.row()].wanted
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        return super().data(index, role)
