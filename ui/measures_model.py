"""The table of measures: a tick, a number, a name and where the texts stand, under the titles of themes."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from ui.measures_rows import MeasureRow, MeasuresFilter
from ui.plain_text import tool_tip
from ui.titled_model import TitledModel

_ROLE = Qt.ItemDataRole
CHOSEN, NUMBER, NAME, TEXTS = range(4)


class MeasuresModel(TitledModel[MeasureRow]):
    """Shows the measures that a filter keeps."""

    def show_rows(self, rows: tuple[MeasureRow, ...], wanted: MeasuresFilter) -> None:
        """Show these measures, as far as the filter keeps them."""
        self.show_table(row for row in rows if wanted.keeps(row))

    def key(self, row: MeasureRow) -> str:
        """Return the number of a measure."""
        return row.measure.number

    def title(self, row: MeasureRow) -> str:
        """Return the theme of a measure."""
        return row.theme

    def column_titles(self) -> Sequence[str]:
        """Return the titles of the columns; the ticks have none."""
        return "", self.tr("N°"), self.tr("Mesure"), self.tr("Textes")

    def words(self, row: MeasureRow) -> Sequence[str]:
        """Return what the cells of a measure show."""
        return "", row.measure.number, row.measure.short, row.texts_words

    def row_data(self, row: MeasureRow, column: int, role: int) -> Any:
        """Return the tick, what is spoken, and the title in full."""
        if role == _ROLE.CheckStateRole and column == CHOSEN:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role == _ROLE.AccessibleTextRole:
            return row.spoken
        return tool_tip(row.measure.title) if role == _ROLE.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column; that of the ticks is only spoken."""
        if (
            role == _ROLE.AccessibleTextRole
            and orientation is Qt.Orientation.Horizontal
            and section == CHOSEN
        ):
            return self.tr("Choisie par le collectif")
        return super().headerData(section, orientation, role)
