"""How the table of a reply is painted: levels in two lines, marks before answers, doubts that stand out."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pacte.domain.answer import Answer
from ui.eliding import elided
from ui.lists_delegate import paint_row_ground
from ui.mark_painter import paint_answer
from ui.reply_model import DECISION, NOTED, PLACE, SAID, ReplyModel
from ui.theme import sized
from ui.tokens import STEP, tokens_of
from ui.word_table import Index

_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


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
        lines = str(index.data() or "").split("\n") if index.column() == PLACE else [str(index.data() or "")]
        quiet = index.column() == DECISION and row.review.decisions[0] is row.decision
        inks = (tokens.secondary_ink if quiet else tokens.ink, tokens.secondary_ink)
        strong = index.column() == SAID and bool(row.review.doubt)
        _paint_lines(painter, option, room, lines, inks, strong=strong)
        painter.restore()


def _paint_lines(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    lines: list[str],
    inks: tuple[str, str],
    *,
    strong: bool,
) -> None:
    """Paint one or two lines around the middle of a cell; words without room end with an ellipsis."""
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    fonts = [sized(option.font, size, weight) for size in (1, 0.93)]
    if len(lines) == 1:
        lines = _two_lines(lines[0].replace("\n", " "), QFontMetrics(fonts[0]), room.width())
        inks, fonts = (inks[0], inks[0]), [fonts[0], fonts[0]]
    height = option.fontMetrics.height()
    top = room.center().y() - height * len(lines) // 2 + 1
    for number, words in enumerate(lines[:2]):
        font = fonts[number]
        painter.setFont(font)
        painter.setPen(QColor(inks[number]))
        cut = elided(words, QFontMetrics(font), room.width())
        painter.drawText(QRect(room.left(), top + number * height, room.width(), height), _MIDDLE_LEFT, cut)


def _two_lines(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Break words once where a line is full; the rest is cut where it is painted."""
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    end = 0
    for place, character in enumerate(words):
        if character == " " and metrics.horizontalAdvance(words[:place]) > width:
            break
        if character == " ":
            end = place
    return [words[:end], words[end + 1 :]] if end else [words]
