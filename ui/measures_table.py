"""The view on the measures of the file: tick with Space, move local ones with Alt and an arrow."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from pacte.domain.answer import Answer
from ui.eliding import elided
from ui.measures_model import CHOSEN, NAME, NUMBER, TEXTS, MeasuresModel
from ui.measures_rows import MeasureRow, Texts
from ui.theme import sized
from ui.tick_table import TickTable, paint_tick
from ui.titled_delegate import LEFT, TitledDelegate, span_titles
from ui.tokens import STEP, Tokens
from ui.word_table import Index

_TEXT_MARKS = {
    Texts.MISSING: Answer.RESERVED,
    Texts.COMPLETED: Answer.UNDECIDED,
    Texts.LOCAL: None,
    Texts.OFFICIAL: None,
}


def measure_row_height(metrics: QFontMetrics) -> int:
    """Return the height of a row of one line."""
    return metrics.height() + 2 * STEP - 2


class MeasuresDelegate(TitledDelegate[MeasureRow]):
    """Paints titles of themes, ticks and words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room of a line."""
        return QSize(80, measure_row_height(option.fontMetrics))

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, column: int, row: MeasureRow, tokens: Tokens
    ) -> None:
        """Paint a tick, or words."""
        if column == CHOSEN:
            paint_tick(painter, option, tokens, ticked=row.chosen)
        else:
            self._paint_words(painter, option, column, row, tokens)

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
        painter.drawText(room, LEFT, elided(words, QFontMetrics(font), room.width()))


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
        model.modelReset.connect(lambda: span_titles(self, model))

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
        rows = [row for row in range(self._model.rowCount()) if self._model.row_at(row) is not None]
        if rows:
            self.selectRow(rows[0] if first else rows[-1])
