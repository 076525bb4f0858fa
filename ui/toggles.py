"""Boxes to tick and rounds to choose from, painted so that they show in light and dark alike."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton

from exports.marks import ANSWER_MARKS
from pacte.domain.answer import Answer
from ui.mark_painter import paint_shapes
from ui.tokens import STEP, Tokens, tokens_of


def _side(button: QAbstractButton) -> int:
    return button.fontMetrics().height() + 1


def _size(button: QAbstractButton) -> QSize:
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    return QSize(_side(button) + STEP + words.width() + 4, _side(button) + 6)


def _square(button: QAbstractButton) -> QRectF:
    side = _side(button)
    return QRectF(2, (button.height() - side) / 2, side, side).adjusted(1, 1, -1, -1)


def _begin(button: QAbstractButton, painter: QPainter, tokens: Tokens) -> None:
    """Paint the words, and set the pen and brush of the sign."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    on = button.isEnabled()
    words = button.rect().adjusted(_side(button) + STEP + 2, 0, 0, 0)
    painter.setPen(QColor(tokens.ink if on else tokens.secondary_ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.drawText(words, int(flags) | Qt.TextFlag.TextShowMnemonic, button.text())
    focus = button.hasFocus()
    painter.setPen(QPen(QColor(tokens.focus if focus else tokens.edge), 2 if focus else 1))
    painter.setBrush(QColor(tokens.card if on else tokens.quiet))


class TickBox(QCheckBox):
    """A `QCheckBox` in the window's tokens."""

    def sizeHint(self) -> QSize:
        """Return the room for the box and its words."""
        return _size(self)

    def hitButton(self, pos: object) -> bool:
        """Take a click on the words too."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, ticked or not."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        _begin(self, painter, tokens)
        square = _square(self)
        if self.isChecked() and self.isEnabled():
            painter.setBrush(QColor(tokens.brand))
        painter.drawRoundedRect(square, 4, 4)
        if self.isChecked():
            ink = tokens.on_brand if self.isEnabled() else tokens.secondary_ink
            paint_shapes(painter, ANSWER_MARKS[Answer.AGREED], square, QColor(ink))
        painter.end()


class RoundChoice(QRadioButton):
    """A `QRadioButton` in the window's tokens."""

    def sizeHint(self) -> QSize:
        """Return the room for the round and its words."""
        return _size(self)

    def hitButton(self, pos: object) -> bool:
        """Take a click on the words too."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the round, chosen or not."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        _begin(self, painter, tokens)
        square = _square(self)
        painter.drawEllipse(square)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.brand if self.isEnabled() else tokens.secondary_ink))
            radius = square.width() * 0.28
            painter.drawEllipse(QPointF(square.center()), radius, radius)
        painter.end()
