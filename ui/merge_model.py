"""The table of a merge before it is made: groups under their titles, both lists side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ui.merge_rows import Kind, MergeRow, Said, group_title
from ui.word_table import Index, WordTable


class MergeModel(WordTable):
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

    def headings(self) -> list[int]:
        """Return which rows are titles."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, str)]

    def said(self, index: Index) -> Said | None:
        """Return the answer that a cell shows, None where it shows none."""
        row = self._rows[index.row()]
        if isinstance(row, str) or index.column() == 0:
            return None
        return row.first if index.column() == 1 else row.second

    def rows(self) -> Sequence[str | MergeRow]:
        """Return all the rows, titles too."""
        return self._rows

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns: the lists' names."""
        return (self.tr("Réponse"), *self._names)

    def words(self, index: Index) -> str:
        """Return what a cell shows."""
        row, said = self._rows[index.row()], self.said(index)
        if isinstance(row, str):
            return row if index.column() == 0 else ""
        return said.spoken if said else f"{row.place} · {row.name}"

    def spoken(self, index: Index) -> str:
        """Return what a screen reader says of a cell: an answer under the name of its list."""
        return super().spoken(index) if self.said(index) else self.words(index)
