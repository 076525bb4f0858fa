"""How proposals are painted: headings, the first lines of the text, the mark of what was decided."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.eliding import elided, wrapped
from ui.lists_delegate import row_height
from ui.mark_painter import paint_shapes
from ui.programme_marks import STATE_MARKS, state_colour
from ui.programme_model import NUMBER, TEXT
from ui.programme_rows import ProposalRow
from ui.theme import sized
from ui.titled_delegate import LEFT, TitledDelegate
from ui.tokens import STEP, Tokens
from ui.word_table import Index

#: Lines of a proposal that the table shows; the whole text stands under it.
_LINES = 2


class ProposalDelegate(TitledDelegate[ProposalRow]):
    """Paints the rows of a `ProposalsModel`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of two lines."""
        return QSize(80, row_height(option.fontMetrics))

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, row: ProposalRow, tokens: Tokens
    ) -> None:
        """Paint the number, the first lines of the text, or what was decided."""
        if column == NUMBER:
            self._paint_number(painter, option, row, tokens)
        elif column == TEXT:
            self._paint_text(painter, option, row, tokens)
        else:
            self._paint_state(painter, option, row, tokens)

    def _paint_number(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ProposalRow, tokens: Tokens
    ) -> None:
        side = option.fontMetrics.height() - 4
        square = QRectF(option.rect.left() + 2 * STEP, option.rect.top() + STEP + 2, side, side)
        paint_shapes(painter, STATE_MARKS[row.state], square, QColor(state_colour(row.state, tokens)))
        room = QRect(option.rect)
        room.setLeft(int(square.right()) + STEP)
        room.setTop(option.rect.top() + STEP)
        room.setHeight(option.fontMetrics.height())
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.secondary_ink))
        painter.drawText(room, LEFT, elided(row.proposal.number or "", option.fontMetrics, room.width()))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ProposalRow, tokens: Tokens
    ) -> None:
        room = option.rect.adjusted(STEP, STEP, -STEP, -STEP)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.ink if row.waits or row.offers else tokens.secondary_ink))
        lines = wrapped(row.proposal.text, option.fontMetrics, room.width(), _LINES)
        _paint_lines(painter, room, lines, option.fontMetrics.height())

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ProposalRow, tokens: Tokens
    ) -> None:
        room = option.rect.adjusted(STEP, STEP, -STEP // 2, -STEP)
        strong = QFont.Weight.Normal if row.waits else QFont.Weight.DemiBold
        font = sized(option.font, 0.93, strong)
        height = option.fontMetrics.height()
        painter.setFont(font)
        painter.setPen(QColor(state_colour(row.state, tokens)))
        _paint_lines(painter, room, [elided(row.state_words, QFontMetrics(font), room.width())], height)
        quiet = sized(option.font, 0.86)
        painter.setFont(quiet)
        painter.setPen(QColor(tokens.secondary_ink))
        below = room.adjusted(0, height, 0, 0)
        _paint_lines(painter, below, [elided(row.measures_words, QFontMetrics(quiet), room.width())], height)


def _paint_lines(painter: QPainter, room: QRect, lines: list[str], height: int) -> None:
    for number, line in enumerate(lines):
        painter.drawText(QRect(room.left(), room.top() + number * height, room.width(), height), LEFT, line)
