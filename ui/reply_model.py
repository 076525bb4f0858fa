"""The table of a reply before it is written: what is noted, what the list says, what is done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from pacte.domain.answer import Answer
from ui.reply_rows import ReplyRow, Shown, decision_words, noted_words, said_words
from ui.word_table import Index, WordTable

PLACE, NOTED, SAID, DECISION = range(4)


class ReplyModel(WordTable):
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
    def all_rows(self) -> tuple[ReplyRow, ...]:
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

    def rows(self) -> Sequence[int]:
        """Return the levels shown, by their places among all of them."""
        return self._order

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        return (
            self.tr("Niveau"),
            self.tr("Ce qui est noté"),
            self.tr("Ce que dit la liste"),
            self.tr("Ce qu’on en fait"),
        )

    def words(self, index: Index) -> str:
        """Return what a cell shows."""
        row = self.row(index.row())
        return (
            f"{row.place}\n{row.name}",
            noted_words(row.review.now),
            said_words(row.review.said),
            decision_words(row, row.decision) if row.review.said else "",
        )[index.column()]
