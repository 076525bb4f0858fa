"""A table of rows under titles, which shows again only what changed."""

from collections.abc import Iterable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from ui.titled_rows import Row, TitleRow, with_titles
from ui.word_table import ROOT, Index

_ROLE = Qt.ItemDataRole


class TitledModel(QAbstractTableModel, Generic[Row]):
    """Shows rows under their titles; a subclass says what each row is called and what its cells show."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[TitleRow | Row] = []

    def key(self, row: Row) -> str:
        """Return what tells a row from the others, whatever changes in it."""
        raise NotImplementedError

    def title(self, row: Row) -> str:
        """Return the title that a row stands under, empty for none."""
        raise NotImplementedError

    def column_titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        raise NotImplementedError

    def words(self, row: Row) -> Sequence[str]:
        """Return what the cells of a row show."""
        raise NotImplementedError

    def row_data(self, row: Row, column: int, role: int) -> Any:
        """Return what a cell says beside its words."""
        raise NotImplementedError

    def show_table(self, rows: Iterable[Row]) -> None:
        """Show these rows; those that stay where they were are only shown again where they changed."""
        shown = with_titles(rows, self.title)
        if list(map(self._key, shown)) != list(map(self._key, self._shown)):
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        before, self._shown = self._shown, shown
        for number, (old, new) in enumerate(zip(before, shown, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def _key(self, row: TitleRow | Row) -> tuple[bool, str]:
        return (True, row.title) if isinstance(row, TitleRow) else (False, self.key(row))

    def table_row(self, number: int) -> TitleRow | Row | None:
        """Return what a row shows, None outside the table."""
        return self._shown[number] if 0 <= number < len(self._shown) else None

    def row_at(self, number: int) -> Row | None:
        """Return the row at a place, None outside the table and for a title."""
        row = self.table_row(number)
        return None if isinstance(row, TitleRow) else row

    @property
    def title_rows(self) -> list[int]:
        """The places of titles."""
        return [number for number, row in enumerate(self._shown) if isinstance(row, TitleRow)]

    def find(self, key: str | None) -> int:
        """Return the place of a row by its key, -1 when it is not shown."""
        keys = map(self._key, self._shown)
        return next((place for place, one in enumerate(keys) if one == (False, key)), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.column_titles())

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, not titles."""
        if not index.isValid() or isinstance(self._shown[index.row()], TitleRow):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        if isinstance(row, TitleRow):
            shown = role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) and column == 0
            return row.title if shown else None
        return self.words(row)[column] if role == _ROLE.DisplayRole else self.row_data(row, column, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.column_titles()[section] if role == _ROLE.DisplayRole else None
