"""How the table of a workbook's changes is painted: ticks, two-line cells, and a bar beside what needs a look."""

from typing import cast

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from pacte.domain.answer import Answer
from ui.cell_table import Index
from ui.lists_delegate import TwoLineDelegate, paint_row_ground
from ui.tick_table import TICK, paint_tick
from ui.tokens import tokens_of
from ui.workbook_model import WorkbookModel


class WorkbookDelegate(TwoLineDelegate):
    """Paints the cells of a `WorkbookModel`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        if index.column() != TICK:
            super().paint(painter, option, index)
            return
        row, tokens = cast(WorkbookModel, index.model()).row(index.row()), tokens_of(option.palette)
        painter.save()
        paint_row_ground(painter, option, index, tokens)
        if row.change.doubt:
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, QColor(tokens.tints[Answer.RESERVED].ink))
        paint_tick(painter, option, tokens, ticked=row.wanted)
        painter.restore()
