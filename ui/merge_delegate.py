"""How the table of a merge is painted: titles of groups, marks before answers, words that wrap."""

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from pacte.domain.wording import shortened
from ui.answer_words import answer_word
from ui.lists_delegate import paint_parts, paint_row_ground, row_height
from ui.mark_painter import paint_answer
from ui.merge_model import MergeModel
from ui.merge_rows import MergeRow
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of
from ui.word_table import Index

_TOP_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
#: As many characters of one list's words as a cell shows; the rest is in its tool tip.
_MOST = 420


class MergeDelegate(QStyledItemDelegate):
    """Paints the cells of a `MergeModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a cell's words in the width of its column."""
        view = cast(QTableView, self.parent())
        model = cast(MergeModel, index.model())
        metrics = option.fontMetrics
        line = metrics.height()
        if not isinstance(model.row(index.row()), MergeRow):
            return QSize(80, line + 2 * STEP + STEP)
        said = model.said(index)
        height = 2 * line if said is None else line + 4
        if said is not None and said.words:
            room = view.columnWidth(index.column()) - line - 3 * STEP
            quiet = QFontMetrics(sized(option.font, 0.93))
            box = quiet.boundingRect(
                0, 0, room, 100_000, _TOP_LEFT | Qt.TextFlag.TextWordWrap, shortened(said.words, _MOST)
            )
            height += box.height()
        return QSize(80, height + 2 * STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        model = cast(MergeModel, index.model())
        tokens = tokens_of(option.palette)
        row = model.row(index.row())
        painter.save()
        if isinstance(row, MergeRow):
            paint_row_ground(painter, option, index, tokens)
            if index.column() == 0:
                _paint_place(painter, option, row, tokens)
            else:
                _paint_said(painter, option, index, tokens)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, QColor(tokens.current))
            painter.setFont(sized(option.font, 1, QFont.Weight.DemiBold))
            painter.setPen(QColor(tokens.brand))
            title = option.rect.adjusted(2 * STEP, STEP, 0, 0)
            painter.drawText(title, _MIDDLE_LEFT | Qt.TextFlag.TextSingleLine, row)
        painter.restore()


def _paint_place(painter: QPainter, option: QStyleOptionViewItem, row: MergeRow, tokens: Tokens) -> None:
    room = option.rect.adjusted(2 * STEP, 1, -STEP, -1)
    room.setHeight(min(room.height(), row_height(option.fontMetrics)))
    parts = [
        (row.place, option.font, tokens.ink),
        (row.name, sized(option.font, 0.93), tokens.secondary_ink),
    ]
    paint_parts(painter, room, parts)


def _paint_said(painter: QPainter, option: QStyleOptionViewItem, index: Index, tokens: Tokens) -> None:
    said = cast(MergeModel, index.model()).said(index)
    assert said is not None
    line = option.fontMetrics.height()
    room = option.rect.adjusted(STEP, STEP, -STEP, -STEP)
    side = line + 4
    paint_answer(painter, said.answer, QRectF(room.left(), room.top(), side, side), tokens)
    room.setLeft(room.left() + side + STEP)
    painter.setPen(QColor(tokens.ink if said.answer else tokens.secondary_ink))
    painter.setFont(option.font)
    painter.drawText(
        QRect(room.left(), room.top(), room.width(), side), _MIDDLE_LEFT, answer_word(said.answer)
    )
    if said.words:
        painter.setFont(sized(option.font, 0.93))
        painter.setPen(QColor(tokens.secondary_ink))
        painter.drawText(
            room.adjusted(0, side, 0, STEP),
            _TOP_LEFT | Qt.TextFlag.TextWordWrap,
            shortened(said.words, _MOST),
        )
