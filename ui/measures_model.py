"""The table of measures: a tick, a number, a name and where the texts stand, under the titles of themes."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.measures_rows import MeasureRow, MeasuresFilter, TableRow, ThemeRow, with_titles
from ui.plain_text import tool_tip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
CHOSEN, NUMBER, NAME, TEXTS = range(4)
_COLUMNS = 4


class MeasuresModel(QAbstractTableModel):
    """Shows the measures that a filter keeps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[TableRow] = []

    def show_rows(self, rows: tuple[MeasureRow, ...], wanted: MeasuresFilter) -> None:
        """Show these measures, as far as the filter keeps them."""
        shown = with_titles(row for row in rows if wanted.keeps(row))
        if list(map(_key, shown)) != list(map(_key, self._shown)):
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        before, self._shown = self._shown, shown
        for number, (old, new) in enumerate(zip(before, shown, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, _COLUMNS - 1))

    def table_row(self, number: int) -> TableRow | None:
        """Return what a row shows, None outside the table."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def measure_row(self, number: int) -> MeasureRow | None:
        """Return the measure of a row, None where there is none."""
        row = self.table_row(number)
        return row if isinstance(row, MeasureRow) else None

    @property
    def title_rows(self) -> list[int]:
        """The rows that are titles of themes."""
        return [number for number, row in enumerate(self._shown) if isinstance(row, ThemeRow)]

    def find(self, number: str) -> int:
        """Return the row of a measure by its number, -1 when it is not shown."""
        keys = (_key(row) for row in self._shown)
        return next((place for place, key in enumerate(keys) if key == ("measure", number)), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let measures be chosen, not the titles of themes."""
        if not index.isValid() or isinstance(self._shown[index.row()], ThemeRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        if isinstance(row, ThemeRow):
            shown = role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) and column == 0
            return row.title if shown else None
        if role == _ROLE.DisplayRole:
            return ("", row.measure.number, row.measure.short, row.texts_words)[column]
        if role == _ROLE.CheckStateRole and column == CHOSEN:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role == _ROLE.AccessibleTextRole:
            return row.spoken
        if role == _ROLE.ToolTipRole:
            return tool_tip(row.measure.title)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.AccessibleTextRole and section == CHOSEN:
            return self.tr("Choisie par le collectif")
        titles = ("", self.tr("N°"), self.tr("Mesure"), self.tr("Textes"))
        return titles[section] if role == _ROLE.DisplayRole else None


def _key(row: TableRow) -> tuple[str, str]:
    return ("theme", row.title) if isinstance(row, ThemeRow) else ("measure", row.measure.number)
