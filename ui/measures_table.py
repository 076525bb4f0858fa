"""The view on the measures of the file: tick with Space, move local ones with Alt and an arrow."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from pacte.domain.answer import Answer
from ui.lists_delegate import paint_row_ground
from ui.measures_model import CHOSEN, NAME, NUMBER, TEXTS, MeasuresModel
from ui.measures_rows import MeasureRow, Texts, ThemeRow
from ui.theme import sized, theme_title_font
from ui.tick_table import TickTable, paint_tick
from ui.tokens import STEP, Tokens, tokens_of

Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | Qt.TextFlag.TextSingleLine
_TEXT_MARKS = {
    Texts.MISSING: Answer.RESERVED,
    Texts.COMPLETED: Answer.UNDECIDED,
    Texts.LOCAL: None,
    Texts.OFFICIAL: None,
}


def measure_row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row of one line."""
    return metrics.height() + 2 * STEP - 2


class MeasuresDelegate(QStyledItemDelegate):
    """Paints titles of themes, ticks and words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a line."""
        return QSize(80, measure_row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; what has no room ends with « … »."""
        model = index.model()
        assert isinstance(model, MeasuresModel)
        row, tokens = model.table_row(index.row()), tokens_of(option.palette)
        painter.save()
        if isinstance(row, ThemeRow):
            self._paint_title(painter, option, row, tokens)
        elif row is not None:
            paint_row_ground(painter, option, index, tokens)
            if index.column() == CHOSEN:
                paint_tick(painter, option, tokens, ticked=row.chosen)
            else:
                self._paint_words(painter, option, index.column(), row, tokens)
        painter.restore()

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, row: ThemeRow, tokens: Tokens
    ) -> None:
        painter.setFont(theme_title_font(option.font))
        painter.setPen(QColor(tokens.brand))
        room = option.rect.adjusted(2 * STEP, 4, -STEP, 0)
        metrics = QFontMetrics(painter.font())
        title = row.title.upper()
        painter.drawText(room, _LEFT, metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width()))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, row: MeasureRow, tokens: Tokens
    ) -> None:
        room = option.rect.adjusted(STEP, 0, -STEP // 2, 0)
        font, colour = option.font, tokens.ink
        words = {NUMBER: row.measure.number, NAME: row.measure.short, TEXTS: row.texts_words}[column]
        if column == NAME and row.chosen:
            font = sized(font, 1, QFont.Weight.DemiBold)
        elif column != NAME:
            colour = tokens.secondary_ink
        mark = _TEXT_MARKS[row.texts] if column == TEXTS else None
        if mark is not None:
            colour = tokens.tints[mark].ink
        painter.setFont(font)
        painter.setPen(QColor(colour))
        cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, cut)


class MeasuresTable(TickTable):
    """The measures, ticked where the collective chose them."""

    #: The local measure of the current row is to go up (-1) or down (1).
    move_requested = Signal(int)

    def __init__(self, name: str, model: MeasuresModel) -> None:
        super().__init__(name)
        self.setItemDelegate(MeasuresDelegate(self))
        self.verticalHeader().setDefaultSectionSize(measure_row_height(self.fontMetrics()))
        self.setModel(model)
        self._model = model
        self.size_columns((6, 7, None, 25), less=(TEXTS,))
        model.modelReset.connect(self._span_titles)

    def _span_titles(self) -> None:
        self.clearSpans()
        for row in self._model.title_rows:
            self.setSpan(row, 0, 1, self._model.columnCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Alt and an arrow, go to the first and last measure with Home and End."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in moves and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self._go_to_end(first=event.key() == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)

    def _go_to_end(self, *, first: bool) -> None:
        """Choose the first measure, or the last one; titles are passed over."""
        rows = [row for row in range(self._model.rowCount()) if self._model.measure_row(row) is not None]
        if rows:
            self.selectRow(rows[0] if first else rows[-1])
