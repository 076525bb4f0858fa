"""The table of proposals: a number, the text, what was decided, under the headings of the document."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from ui.plain_text import tool_tip
from ui.programme_rows import ProposalFilter, ProposalRow
from ui.titled_model import TitledModel

NUMBER, TEXT, STATE = range(3)


class ProposalsModel(TitledModel[ProposalRow]):
    """Shows the proposals that a filter keeps."""

    def show_rows(
        self, rows: tuple[ProposalRow, ...], wanted: ProposalFilter, always: str | None = None
    ) -> None:
        """Show these proposals, as far as the filter keeps them; `always` is the identifier of one that stays."""
        self.show_table(row for row in rows if wanted.keeps(row) or row.proposal.id == always)

    def next_waiting(self, number: int) -> int:
        """Return the next row below that waits for a decision, else the first one above; -1 when none does."""
        for place in (*range(number + 1, self.rowCount()), *range(max(0, number))):
            row = self.row_at(place)
            if row is not None and row.waits:
                return place
        return -1

    def key(self, row: ProposalRow) -> str:
        """Return the identifier of a proposal."""
        return row.proposal.id

    def title(self, row: ProposalRow) -> str:
        """Return the headings of a proposal."""
        return row.heading

    def column_titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        return self.tr("N°"), self.tr("Proposition"), self.tr("Examen")

    def words(self, row: ProposalRow) -> Sequence[str]:
        """Return what the cells of a proposal show."""
        return row.proposal.number or "", row.proposal.text, row.state_words

    def row_data(self, row: ProposalRow, column: int, role: int) -> Any:
        """Return what is spoken, and what was decided in full."""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole and column == STATE:
            return tool_tip(" · ".join(filter(None, (row.state_words, row.measures_words))))
        return None
