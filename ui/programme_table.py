"""The view on the proposals of a programme."""

from ui.lists_delegate import row_height
from ui.lists_table import RowTable
from ui.programme_delegate import ProposalDelegate
from ui.programme_model import STATE, ProposalsModel
from ui.titled_delegate import span_titles


class ProposalsTable(RowTable):
    """A table of whole rows under the headings of the document; Enter goes to the suggestions."""

    def __init__(self, name: str, model: ProposalsModel) -> None:
        super().__init__(name)
        self.setItemDelegate(ProposalDelegate(self))
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self.setModel(model)
        self._model = model
        self.size_columns((9, None, 22), less=(STATE,))
        model.modelReset.connect(self._shape_titles)

    def _shape_titles(self) -> None:
        """Let headings cross the table, on one line."""
        span_titles(self, self._model)
        rows = self.verticalHeader()
        titles = set(self._model.title_rows)
        low, high = self.fontMetrics().height() + 14, row_height(self.fontMetrics())
        for row in range(self._model.rowCount()):
            # Qt keeps the heights that other rows had in these places.
            rows.resizeSection(row, low if row in titles else high)

    def choose(self, row: int) -> None:
        """Choose a row and bring it into sight, its heading too where it is the first under it."""
        if row < 0:
            return
        self.selectRow(row)
        if row in [place + 1 for place in self._model.title_rows]:
            self.scrollTo(self._model.index(row - 1, 0))
        self.scrollTo(self._model.index(row, 0))
