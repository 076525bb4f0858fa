"""Where a signature is drawn: with the mouse, a finger or a pen."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pacte.domain.signing import DRAWING_HEIGHT, DRAWING_WIDTH, Stroke
from ui.stroke_painter import paint_strokes
from ui.tokens import STEP, tokens_of

#: A pen that moved less has not moved, in units of the drawing.
_STILL = 3
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class SignaturePad(QWidget):
    """Takes strokes; they are kept in the units of a signature, whatever the size of the pad."""

    #: A stroke was ended, taken back or made again.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._back: list[Stroke] = []
        self._drawing: list[tuple[int, int]] = []
        self.setAccessibleName(self.tr("Signature à dessiner"))
        self.setAccessibleDescription(
            self.tr("Sans souris, sans doigt ni stylet, signez à la main sur le papier.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """What was drawn."""
        return tuple(self._strokes)

    @property
    def can_redo(self) -> bool:
        """Whether a stroke was taken back."""
        return bool(self._back)

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show a signature, to go on with it."""
        self._strokes, self._back, self._drawing = list(strokes), [], []
        self._tell()

    def clear(self) -> None:
        """Take every stroke back."""
        self._back = [*self._back, *reversed(self._strokes)]
        self._strokes = []
        self._tell()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._back.append(self._strokes.pop())
            self._tell()

    def redo(self) -> None:
        """Make again the last stroke that was taken back."""
        if self._back:
            self._strokes.append(self._back.pop())
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # ------------------------------------------------------------------------------------ the pen

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(90 * letter, 90 * letter * DRAWING_HEIGHT // DRAWING_WIDTH)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that one can sign in."""
        return QSize(300, 90)

    def _box(self) -> QRectF:
        """Where the drawing stands in the pad: as large as it can be in its shape."""
        scale = min(self.width() / DRAWING_WIDTH, self.height() / DRAWING_HEIGHT)
        width, height = DRAWING_WIDTH * scale, DRAWING_HEIGHT * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _begin(self, at: QPointF) -> None:
        self._drawing = []
        self._go_on(at)

    def _go_on(self, at: QPointF) -> None:
        box = self._box()
        x = round((at.x() - box.left()) / box.width() * DRAWING_WIDTH)
        y = round((at.y() - box.top()) / box.height() * DRAWING_HEIGHT)
        point = min(max(x, 0), DRAWING_WIDTH), min(max(y, 0), DRAWING_HEIGHT)
        last = self._drawing[-1] if self._drawing else None
        if last is None or abs(point[0] - last[0]) + abs(point[1] - last[1]) >= _STILL:
            self._drawing.append(point)
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._strokes.append(tuple(self._drawing))
            self._drawing, self._back = [], []
            self._tell()

    def _follow(self, began: bool, ended: bool, at: QPointF) -> None:
        if began:
            self._begin(at)
        elif self._drawing:
            self._go_on(at)
        if ended:
            self._end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._follow(True, False, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pen."""
        self._follow(False, False, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._follow(False, True, event.position())

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Follow a pen on a tablet, which is finer than the mouse it would be taken for."""
        kind = event.type()
        self._follow(kind is QEvent.Type.TabletPress, kind is QEvent.Type.TabletRelease, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Follow the first finger; leave Ctrl+Z to the strokes."""
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            point = event.points()[0]
            began, ended = event.type() is _TOUCHES[0], event.type() is _TOUCHES[2]
            self._follow(began, ended, point.position())
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take strokes back, or make them again."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pad, the line one signs on and the strokes."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, focus = self._box(), self.hasFocus()
        painter.setPen(QPen(QColor(tokens.focus if focus else tokens.edge), 2 if focus else 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), STEP, STEP)
        line = box.top() + box.height() * 0.78
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(box.left() + 3 * STEP, line), QPointF(box.right() - 3 * STEP, line))
        strokes = [*self._strokes, *([tuple(self._drawing)] if self._drawing else [])]
        paint_strokes(painter, strokes, box, QColor(tokens.ink))
        painter.end()


class SignatureMark(QWidget):
    """A small picture of a signature."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: tuple[Stroke, ...] = ()
        kept = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # What stands below does not move when a signature is drawn.
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.setAccessibleName(self.tr("signature dessinée"))

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show a signature; without one there is nothing to see, and its room stays."""
        self._strokes = strokes
        self.setVisible(bool(strokes))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of two lines of text in height."""
        height = round(2.2 * self.fontMetrics().height())
        return QSize(height * DRAWING_WIDTH // DRAWING_HEIGHT, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and what is on it."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        box = QRectF(self.rect())
        line = box.top() + box.height() * 0.86
        painter.setPen(QPen(QColor(tokens.edge), 1))
        painter.drawLine(QPointF(box.left(), line), QPointF(box.right(), line))
        paint_strokes(painter, self._strokes, box, QColor(tokens.ink))
        painter.end()
