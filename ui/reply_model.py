"""The table of a reply before it is written: what is noted, what the list says, what is done with it."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pacte.domain.answer import Answer
from ui.language import labelled
from ui.plain_text import tool_tip
from ui.reply_rows import ReplyRow, Shown, decision_words, noted_words, said_words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLE = Qt.ItemDataRole
PLACE, NOTED, SAID, DECISION = range(4)


class ReplyModel(QAbstractTableModel):
    """Shows the levels on which the list says something, unsure ones first, or all of them."""

    def __init__(self, rows: tuple[ReplyRow, ...], shown: Shown, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)
        self._order: list[int] = []
        self.show_levels(shown)

    def show_levels(self, shown: Shown) -> None:
        """Show these levels; those that are spoken of stay shown though they fall silent."""
        self.beginResetModel()
        numbers = range(len(self._rows))
        if shown is Shown.ALL:
            self._order = [*numbers]
        else:
            spoken = [number for number in numbers if self._rows[number].review.said]
            self._order = sorted(spoken, key=lambda number: not self._rows[number].review.doubt)
        self.endResetModel()

    @property
    def rows(self) -> tuple[ReplyRow, ...]:
        """Every level, whatever is shown, in the catalogue's order."""
        return tuple(self._rows)

    def row(self, number: int) -> ReplyRow:
        """Return the level of a row."""
        return self._rows[self._order[number]]

    def put(self, number: int, row: ReplyRow) -> None:
        """Put what is said or decided now in the place of a row."""
        self._rows[self._order[number]] = row
        self.dataChanged.emit(self.index(number, 0), self.index(number, DECISION))

    def answer(self, index: Index) -> Answer | None:
        """Return the answer that a cell shows the mark of."""
        review = self.row(index.row()).review
        return review.now.answer if review.now else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many levels are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid() or role not in (
            _ROLE.DisplayRole,
            _ROLE.ToolTipRole,
            _ROLE.AccessibleTextRole,
        ):
            return None
        row = self.row(index.row())
        decided = decision_words(row, row.decision) if row.review.said else ""
        words = (
            f"{row.place}\n{row.name}",
            noted_words(row.review.now),
            said_words(row.review.said),
            decided,
        )[index.column()]
        if role == _ROLE.AccessibleTextRole:
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return labelled(title, words.replace("\n", ", "))
        return tool_tip(words) if role == _ROLE.ToolTipRole else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        titles = (
            self.tr("Niveau"),
            self.tr("Ce qui est noté"),
            self.tr("Ce que dit la liste"),
            self.tr("Ce qu’on en fait"),
        )
        return titles[section] if role == _ROLE.DisplayRole else None
