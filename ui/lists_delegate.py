"""How two-line cells are painted: the first line in ink, the second one quieter, a mark where there is one."""

from typing import Protocol, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from exports.marks import ANSWER_MARKS
from ui.cell_table import Cell
from ui.eliding import elided
from ui.mark_painter import paint_shapes
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of
from ui.word_table import Index

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _HasCells(Protocol):
    def cell(self, index: Index) -> Cell: ...


def row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row of two lines."""
    return 2 * metrics.height() + 2 * STEP


def paint_row_ground(painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens) -> None:
    """Paint the ground of a cell: the chosen row stands out, and shows whether the keyboard is there."""
    rect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(tokens.current))
        view = option.widget
        if isinstance(view, QTableView) and view.hasFocus():
            for top in (rect.top(), rect.bottom() - 1):
                painter.fillRect(rect.left(), top, rect.width(), 2, QColor(tokens.focus))
        if index.column() == 0:
            painter.fillRect(rect.left(), rect.top(), 4, rect.height(), QColor(tokens.brand))
    else:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))


class TwoLineDelegate(QStyledItemDelegate):
    """Paints the cells of a model that has `cell(index)`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of two lines."""
        return QSize(80, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; what has no room ends with « … »."""
        tokens = tokens_of(option.palette)
        cell = cast(_HasCells, index.model()).cell(index)
        painter.save()
        paint_row_ground(painter, option, index, tokens)
        start = 2 * STEP if index.column() == 0 else STEP
        room = option.rect.adjusted(start, STEP - 1, -STEP // 2, -STEP + 1)
        strong = sized(option.font, 1, QFont.Weight.DemiBold if cell.strong else QFont.Weight.Normal)
        quiet = sized(option.font, 0.86)
        lines = [(cell.first, strong, tokens.ink)]
        if cell.second:
            lines.append((cell.second, quiet, tokens.secondary_ink))
        height = option.fontMetrics.height()
        top = room.top() + max(0, (room.height() - height * len(lines)) // 2)
        for number, (words, font, colour) in enumerate(lines):
            line = QRect(room.left(), top + number * height, room.width(), height)
            if number == 0 and cell.mark is not None:
                square = QRectF(line.left(), line.top(), height, height).adjusted(1, 1, -1, -1)
                paint_shapes(painter, ANSWER_MARKS[cell.mark], square, QColor(tokens.tints[cell.mark].ink))
                line.setLeft(line.left() + height + 4)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            flat = " ".join(words.split("\n"))
            cut = elided(flat, QFontMetrics(font), line.width())
            painter.drawText(line, int(_LEFT) | Qt.TextFlag.TextSingleLine, cut)
        painter.restore()
