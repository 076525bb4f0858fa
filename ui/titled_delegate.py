"""How rows under titles are painted: the titles here, the cells by a subclass."""

from typing import Any, Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.eliding import elided
from ui.lists_delegate import paint_row_ground
from ui.theme import theme_title_font
from ui.titled_model import TitledModel
from ui.titled_rows import Row, TitleRow
from ui.tokens import STEP, Tokens, tokens_of
from ui.word_table import Index

#: One line, at the left, in the middle of the height.
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine


def span_titles(table: QTableView, model: TitledModel[Any]) -> None:
    """Let the titles of a table cross its columns."""
    table.clearSpans()
    for row in model.title_rows:
        table.setSpan(row, 0, 1, model.columnCount())


class TitledDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints the rows of a `TitledModel`."""

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, row: Row, tokens: Tokens
    ) -> None:
        """Paint what stands in a cell, on the ground of its row."""
        raise NotImplementedError

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; what has no room ends with « … »."""
        model = index.model()
        assert isinstance(model, TitledModel)
        row, tokens = model.table_row(index.row()), tokens_of(option.palette)
        painter.save()
        if isinstance(row, TitleRow):
            self._paint_title(painter, option, row, tokens)
        elif row is not None:
            paint_row_ground(painter, option, index, tokens)
            self.paint_cell(painter, option, index.column(), row, tokens)
        painter.restore()

    @staticmethod
    def _paint_title(painter: QPainter, option: QStyleOptionViewItem, row: TitleRow, tokens: Tokens) -> None:
        painter.setFont(theme_title_font(option.font))
        painter.setPen(QColor(tokens.brand))
        room = option.rect.adjusted(2 * STEP, 4, -STEP, 0)
        painter.drawText(
            room, LEFT, elided(row.title.upper(), QFontMetrics(painter.font()), room.width(), middle=True)
        )
