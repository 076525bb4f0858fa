"""Tables whose rows are ticked: with Space, or with the mouse in the column of the ticks."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

from exports.marks import ANSWER_MARKS
from pacte.domain.answer import Answer
from ui.key_selection import key_selection
from ui.lists_table import RowTable
from ui.mark_painter import paint_shapes
from ui.tokens import STEP, Tokens
from ui.word_table import Index

#: The column of the ticks.
TICK = 0


def paint_tick(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens, *, ticked: bool) -> None:
    """Paint the box of a row, ticked or not, at the left of its cell."""
    side = option.fontMetrics.height()
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(option.rect).center())
    square.moveLeft(option.rect.left() + 2 * STEP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.brand if ticked else tokens.edge), 1))
    painter.setBrush(QColor(tokens.brand if ticked else tokens.card))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        paint_shapes(painter, ANSWER_MARKS[Answer.AGREED], square, QColor(tokens.on_brand))


class TickTable(RowTable):
    """A table of whole rows, several of which may be chosen at once."""

    #: The ticks of these rows are to be changed.
    tick_requested = Signal(list)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_rows(self) -> list[int]:
        """Return the rows chosen, in their order."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Let Ctrl and a key that moves choose the row it goes to."""
        command = key_selection(event)
        if command is None:
            return super().selectionCommand(index, event)
        return command | QItemSelectionModel.SelectionFlag.Rows

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Change the tick that was clicked on."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if (
            plain
            and event.button() is Qt.MouseButton.LeftButton
            and index.isValid()
            and index.column() == TICK
        ):
            self.tick_requested.emit([index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.tick_requested.emit(self.chosen_rows())
        else:
            super().keyPressEvent(event)
