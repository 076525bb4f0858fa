"""A mark as a small widget, beside words that say the same."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from exports.marks import ANSWER_MARKS, Shape
from pacte.domain.answer import Answer
from ui.mark_painter import NOTICE_MARK, paint_answer, paint_shapes
from ui.tokens import tokens_of


class MarkIcon(QWidget):
    """The mark of an answer, on its ground or bare, or any other sign in the text's ink."""

    def __init__(
        self,
        answer: Answer | None = None,
        parent: QWidget | None = None,
        *,
        bare: bool = False,
        shapes: tuple[Shape, ...] | None = None,
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._bare = bare
        self._shapes = shapes
        side = QFontMetrics(self.font()).height() + (2 if bare else 8)
        self.setFixedSize(side, side)

    def show_answer(self, answer: Answer | None, shapes: tuple[Shape, ...] | None = None) -> None:
        """Show the mark of another answer, or another sign."""
        self._answer, self._shapes = answer, shapes
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        square = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._shapes is not None:
            paint_shapes(painter, self._shapes, square, QColor(tokens.ink))
        elif self._bare:
            paint_shapes(painter, self._bare_mark(), square, QColor(tokens.tints[self._answer].ink))
        else:
            paint_answer(painter, self._answer, square, tokens)
        painter.end()

    def _bare_mark(self) -> tuple[Shape, ...]:
        return ANSWER_MARKS[self._answer]


class SentenceMark(MarkIcon):
    """The mark beside a sentence: that of its kind of answer; nothing is undecided in a mere piece of news."""

    def __init__(self, kind: Answer, parent: QWidget | None = None) -> None:
        super().__init__(kind, parent, bare=True)

    def _bare_mark(self) -> tuple[Shape, ...]:
        return NOTICE_MARK if self._answer is Answer.UNDECIDED else super()._bare_mark()
