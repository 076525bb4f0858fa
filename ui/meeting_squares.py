"""Every measure of the meeting as a small square: what was answered, to come back to, here."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from exports.marks import ANSWER_MARKS
from pacte.domain.answer import Answer
from ui.mark_painter import REVIEW_MARK, paint_shapes
from ui.meeting_run import MeetingRun
from ui.meeting_words import stop_words, what_is_left
from ui.plain_text import tool_tip
from ui.tokens import Tokens, tokens_of

#: The side of a square and the gap after it; smaller where the window is.
_WIDE, _COMPACT = (14, 4), (8, 2)


class MeetingSquares(QWidget):
    """Painted squares, in rows where one has no room; a click goes to a measure."""

    #: A square was clicked: its place among the stops.
    stop_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: MeetingRun | None = None
        self._side, self._gap = _WIDE
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_run(self, run: MeetingRun) -> None:
        """Show where a meeting stands."""
        self._run = run
        here = self.tr("{} sur {}").format(run.index + 1, len(run.stops))
        self.setAccessibleName(self.tr("Avancement : {}, {}").format(here, what_is_left(run)))
        if self.height() != self._needed():
            self.setFixedHeight(self._needed())
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Paint smaller squares."""
        self._side, self._gap = _COMPACT if compact else _WIDE
        self.updateGeometry()

    @property
    def _step(self) -> int:
        return self._side + self._gap

    def _count(self) -> int:
        return len(self._run.stops) if self._run else 0

    def _rows(self) -> int:
        most = max(1, (self.width() - 4) // self._step)
        return max(1, -(-self._count() // most))

    def _columns(self) -> int:
        """As many in each row: a last one alone would look lost."""
        return max(1, -(-self._count() // self._rows()))

    def _needed(self) -> int:
        return self._rows() * self._step + 8 - self._gap

    def sizeHint(self) -> QSize:
        """Return the room of one row."""
        return QSize(self._count() * self._step + 8, self._side + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: rows are as short as need be."""
        return QSize(8 * self._step, self._side + 8)

    def resizeEvent(self, event: QEvent) -> None:
        """Take more rows where they are shorter."""
        self.setFixedHeight(self._needed())

    def square(self, index: int) -> QRectF:
        """Return where the square of a stop is."""
        columns = self._columns()
        used = min(columns, self._count())
        left = self.width() - used * self._step + self._gap - 2
        row, column = divmod(index, columns)
        return QRectF(left + column * self._step, 4 + row * self._step, self._side, self._side)

    def _at(self, event: QMouseEvent | QHelpEvent) -> int | None:
        where = event.position() if isinstance(event, QMouseEvent) else event.pos().toPointF()
        hits = (n for n in range(self._count()) if self.square(n).adjusted(-2, -4, 2, 4).contains(where))
        return next(hits, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the measure of the square."""
        if (index := self._at(event)) is not None:
            self.stop_requested.emit(index)

    def event(self, event: QEvent) -> bool:
        """Tell what was said of the measure under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._run:
            index = self._at(event)
            text = "" if index is None else stop_words(self._run.stops[index], self._run.one)
            QToolTip.showText(event.globalPos(), tool_tip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the squares."""
        if self._run is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._run.index
        # The ring of the present one reaches over its neighbours.
        for index in (*(n for n in range(self._count()) if n != here), here):
            self._paint_square(painter, self._run, index, tokens)
        painter.end()

    def _paint_square(self, painter: QPainter, run: MeetingRun, index: int, tokens: Tokens) -> None:
        stop, square = run.stops[index], self.square(index)
        flagged = stop.key in run.flags
        answer = stop.best(run.one)
        if index == run.index:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(QColor(tokens.card))
            painter.drawRoundedRect(square.adjusted(-2, -3, 2, 3), 5, 5)
            square = square.adjusted(1, 1, -1, -1)
        shapes = REVIEW_MARK if flagged else ANSWER_MARKS[answer]
        tint = tokens.tints[Answer.RESERVED if flagged else answer]
        ground = tint.ground if flagged or answer else tokens.line
        painter.setPen(QPen(QColor(tint.ink), 1) if flagged else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(square, self._gap, self._gap)
        if flagged or answer:
            inset = self._side / 9
            paint_shapes(painter, shapes, square.adjusted(inset, inset, -inset, -inset), QColor(tint.ink))
