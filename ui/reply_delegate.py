"""How the table of a reply is painted: levels in two lines, marks before answers, doubts that stand out."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pacte.domain.answer import Answer
from ui.lists_delegate import paint_parts, paint_row_ground
from ui.mark_painter import paint_answer
from ui.reply_model import DECISION, NOTED, PLACE, SAID, ReplyModel
from ui.theme import sized
from ui.tokens import STEP, tokens_of
from ui.word_table import Index


class ReplyDelegate(QStyledItemDelegate):
    """Paints the cells of a `ReplyModel`."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        model = cast(ReplyModel, index.model())
        row = model.row(index.row())
        tokens = tokens_of(option.palette)
        painter.save()
        paint_row_ground(painter, option, index, tokens)
        room = option.rect.adjusted(2 * STEP if index.column() == PLACE else STEP, 0, -STEP, 0)
        if row.review.doubt and index.column() == PLACE:
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, QColor(tokens.tints[Answer.RESERVED].ink))
        if index.column() == NOTED:
            side = option.fontMetrics.height() + 4
            mark = QRectF(room.left(), room.center().y() - side / 2, side, side)
            paint_answer(painter, model.answer(index), mark, tokens)
            room.setLeft(room.left() + side + STEP)
        words = str(index.data() or "")
        lines = words.split("\n") if index.column() == PLACE else [words]
        quiet = index.column() == DECISION and row.review.decisions[0] is row.decision
        inks = (tokens.secondary_ink if quiet else tokens.ink, tokens.secondary_ink)
        strong = QFont.Weight.DemiBold if index.column() == SAID and row.review.doubt else QFont.Weight.Normal
        fonts = [sized(option.font, size, strong) for size in (1, 0.93)]
        paint_parts(painter, room, list(zip(lines, fonts, inks, strict=False)))
        painter.restore()
