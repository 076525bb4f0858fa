"""The table of proposals: a number, the text, what was decided, under the headings of the document."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.plain_text import tool_tip
from ui.programme_rows import ProposalFilter, ProposalRow, TableRow, TitleRow, with_titles

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
NUMBER, TEXT, STATE = range(3)
_COLUMNS = 3


class ProposalsModel(QAbstractTableModel):
    """Shows the proposals that a filter keeps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[TableRow] = []

    def show_rows(
        self, rows: tuple[ProposalRow, ...], wanted: ProposalFilter, always: str | None = None
    ) -> None:
        """Show these proposals, as far as the filter keeps them; `always` is the identifier of one that stays."""
        shown = with_titles(row for row in rows if wanted.keeps(row) or row.proposal.id == always)
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

    def proposal_row(self, number: int) -> ProposalRow | None:
        """Return the proposal of a row, None where there is none."""
        row = self.table_row(number)
        return row if isinstance(row, ProposalRow) else None

    @property
    def title_rows(self) -> list[int]:
        """The rows that are headings."""
        return [number for number, row in enumerate(self._shown) if isinstance(row, TitleRow)]

    def find(self, proposal_id: str | None) -> int:
        """Return the row of a proposal, -1 when it is not shown."""
        keys = map(_key, self._shown)
        return next((place for place, key in enumerate(keys) if key == ("proposal", proposal_id)), -1)

    def next_waiting(self, number: int) -> int:
        """Return the next row below that waits for a decision, else the first one above; -1 when none does."""
        for place in (*range(number + 1, len(self._shown)), *range(max(0, number))):
            row = self._shown[place]
            if isinstance(row, ProposalRow) and row.waits:
                return place
        return -1

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let proposals be chosen, not headings."""
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
        if role == _ROLE.DisplayRole:
            return (row.proposal.number or "", row.proposal.text, row.state_words)[column]
        if role == _ROLE.AccessibleTextRole:
            return row.spoken
        if role == _ROLE.ToolTipRole and column == STATE:
            return tool_tip(" · ".join(filter(None, (row.state_words, row.measures_words))))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = (self.tr("N°"), self.tr("Proposition"), self.tr("Examen"))
        return titles[section] if role == _ROLE.DisplayRole else None


def _key(row: TableRow) -> tuple[str, str]:
    return ("title", row.title) if isinstance(row, TitleRow) else ("proposal", row.proposal.id)
