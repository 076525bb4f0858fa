"""The marks of answers on screen: the shapes of `exports.marks`, painted with QPainter."""

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from exports.marks import ANSWER_MARKS, Shape
from pacte.domain.answer import Answer
from ui.tokens import Tokens

#: A little flag: this reading is unsure and wants another look.
REVIEW_MARK: tuple[Shape, ...] = (
    Shape(((0.26, 0.14), (0.26, 0.9)), 0.12),
    Shape(((0.26, 0.14), (0.84, 0.34), (0.26, 0.56)), closed=True),
)

#: A double quotation mark: evidence is quoted.
EVIDENCE_MARK: tuple[Shape, ...] = tuple(
    Shape(((x + 0.26, 0.2), (x, 0.5), (x + 0.26, 0.8)), 0.13) for x in (0.16, 0.54)
)

#: An i in a ring: this only informs.
NOTICE_MARK: tuple[Shape, ...] = (
    Shape(
        tuple((0.5 + 0.4 * cos(pi * at / 16), 0.5 + 0.4 * sin(pi * at / 16)) for at in range(32)), 0.085, True
    ),
    Shape(((0.5, 0.47), (0.5, 0.7)), 0.11),
    Shape(((0.5, 0.29), (0.5, 0.3)), 0.12),
)

#: A pencil: words are being typed.
TYPING_MARK: tuple[Shape, ...] = (
    Shape(((0.16, 0.84), (0.22, 0.62), (0.68, 0.16), (0.84, 0.32), (0.38, 0.78)), 0.1, closed=True),
    Shape(((0.56, 0.28), (0.72, 0.44)), 0.1),
)


@cache
def _path(shape: Shape) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))
    if shape.closed or not shape.width:
        path.closeSubpath()
    return path


def paint_shapes(painter: QPainter, shapes: tuple[Shape, ...], square: QRectF, colour: QColor) -> None:
    """Paint shapes of the unit square into `square`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.topLeft())
    painter.scale(square.width(), square.height())
    for shape in shapes:
        if shape.width:
            pen = QPen(
                colour, shape.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
            painter.strokePath(_path(shape), pen)
        else:
            painter.fillPath(_path(shape), colour)
    painter.restore()


def paint_answer(
    painter: QPainter, answer: Answer | None, pill: QRectF, tokens: Tokens, radius: float = 6.0
) -> None:
    """Paint an answer's mark in the middle of its pill; a level that was not raised has no ground."""
    tint = tokens.tints[answer]
    if answer is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint.ground))
        painter.drawRoundedRect(pill, radius, radius)
    side = min(pill.width(), pill.height()) * 0.64
    square = QRectF(0, 0, side, side)
    square.moveCenter(pill.center())
    paint_shapes(painter, ANSWER_MARKS[answer], square, QColor(tint.ink))


def paint_badge(
    painter: QPainter, shapes: tuple[Shape, ...], disc: QRectF, colour: QColor, ground: QColor
) -> None:
    """Paint a small sign on a disc that cuts it out of whatever lies beneath."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(disc)
    inset = disc.width() * 0.14
    paint_shapes(painter, shapes, disc.adjusted(inset, inset, -inset, -inset), colour)
