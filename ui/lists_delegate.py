"""How two-line cells are painted: the first line in ink, the second one quieter, a mark where there is one."""

from typing import Protocol, cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from exports.marks import ANSWER_MARKS
from ui.cell_table import Cell
from ui.eliding import poured
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
        """Paint a cell; what has no room is parted into two lines as far as the row is high, then has « … »."""
        tokens = tokens_of(option.palette)
        cell = cast(_HasCells, index.model()).cell(index)
        painter.save()
        paint_row_ground(painter, option, index, tokens)
        start = 2 * STEP if index.column() == 0 else STEP
        room = option.rect.adjusted(start, 1, -STEP // 2, -1)
        if cell.mark is not None:
            room.setLeft(room.left() + option.fontMetrics.height() + 4)
        strong = sized(option.font, 1, QFont.Weight.DemiBold if cell.strong else QFont.Weight.Normal)
        parts = [(cell.first, strong, tokens.ink)]
        if cell.second:
            parts.append((cell.second, sized(option.font, 0.86), tokens.secondary_ink))
        top = paint_parts(painter, room, parts)
        if cell.mark is not None:
            side = option.fontMetrics.height()
            square = QRectF(room.left() - side - 4, top, side, side).adjusted(1, 1, -1, -1)
            paint_shapes(painter, ANSWER_MARKS[cell.mark], square, QColor(tokens.tints[cell.mark].ink))
        painter.restore()


def paint_parts(painter: QPainter, room: QRect, parts: list[tuple[str, QFont, str]]) -> int:
    """Paint words under one another around the middle of a cell, each with its font and colour; where they begin."""
    metrics = [QFontMetrics(font) for _, font, _ in parts]
    flat = [" ".join(words.split("\n")) for words, _, _ in parts]
    lines = poured(list(zip(flat, metrics, strict=True)), room.width(), room.height())
    height = sum(len(some) * one.height() for some, one in zip(lines, metrics, strict=True))
    start = top = room.top() + max(0, (room.height() - height) // 2)
    for some, one, (_, font, colour) in zip(lines, metrics, parts, strict=True):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        for words in some:
            line = QRect(room.left(), top, room.width(), one.height())
            painter.drawText(line, int(_LEFT) | Qt.TextFlag.TextSingleLine, words)
            top += one.height()
    return start
