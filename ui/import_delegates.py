"""How the review of a read pact is painted: doubts that stand out, answers with their marks."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pacte.domain.answer import Answer
from ui.import_model import ChangesModel, Doubt, Index, LinesModel
from ui.mark_painter import paint_answer
from ui.tokens import STEP, tokens_of

_KINDS = {Doubt.UNREAD: Answer.REFUSED, Doubt.UNSURE: Answer.RESERVED}


def _paint_focus(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """Frame the line of the cursor, above and below, in the table that hears the keys."""
    view = option.widget
    if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex().row() == index.row():
        ink, rect = QColor(tokens_of(option.palette).focus), option.rect
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ink)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ink)


def _kind(index: Index) -> Answer | None:
    model = index.model()
    assert isinstance(model, LinesModel)
    line = model.line(index.row())
    return _KINDS.get(line.doubt) if line.waits else None


class LineDelegate(QStyledItemDelegate):
    """Gives the lines that need a look the ground of their doubt and a bar at their left."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Tint doubtful lines."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        kind = _kind(index)
        if kind is not None:
            option.backgroundBrush = QBrush(QColor(tokens_of(option.palette).tints[kind].ground))
            if index.column() == 2:
                option.font.setWeight(QFont.Weight.DemiBold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, and the bar that tells a doubt even on the chosen line."""
        super().paint(painter, option, index)
        _paint_focus(painter, option, index)
        kind = _kind(index)
        if index.column() == 0 and kind is not None:
            bar = QRect(option.rect.topLeft(), QSize(4, option.rect.height()))
            painter.fillRect(bar, QColor(tokens_of(option.palette).tints[kind].ink))


class ChangeDelegate(QStyledItemDelegate):
    """Paints the mark of an answer before its words."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the cursor to the whole line."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, its words moved aside for the mark."""
        whole = QStyleOptionViewItem(option)
        self._paint(painter, option, index)
        _paint_focus(painter, whole, index)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ChangesModel)
        if index.column() == 0:
            super().paint(painter, option, index)
            return
        tokens = tokens_of(option.palette)
        change = model.change(index.row())
        said = change.before if index.column() == 1 else change.after
        side = option.fontMetrics.height() + 6
        pill = QRectF(0, 0, side, side)
        pill.moveCenter(QRectF(option.rect).center())
        pill.moveLeft(option.rect.left() + 2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.current))
        painter.save()
        paint_answer(painter, said.answer if said else None, pill, tokens)
        painter.restore()
        option.rect.setLeft(option.rect.left() + side + STEP)
        super().paint(painter, option, index)
