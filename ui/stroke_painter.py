"""Drawn signatures on the screen, bent as the printed ones are."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from pacte.domain.signing import DRAWING_HEIGHT, DRAWING_WIDTH, Stroke

#: Thickness of the pen in units of the drawing: that of the printed one.
_PEN = 1.3 / 190 * DRAWING_WIDTH


def stroke_path(stroke: Stroke) -> QPainterPath:
    """Return the smooth line of one movement of the pen, in the drawing's units; a point alone is a dot."""
    points = [QPointF(x, y) for x, y in stroke]
    path = QPainterPath(points[0])
    if len(points) < 3:
        path.lineTo(points[-1] if len(points) > 1 else points[0] + QPointF(0.1, 0))
        return path
    middles = [(one + other) / 2 for one, other in pairwise(points)]
    path.lineTo(middles[0])
    for point, end in zip(points[1:-1], middles[1:], strict=True):
        path.quadTo(point, end)
    path.lineTo(points[-1])
    return path


def paint_strokes(painter: QPainter, strokes: Iterable[Stroke], box: QRectF, ink: QColor) -> None:
    """Paint a signature into a box that has the drawing's shape."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / DRAWING_WIDTH, box.height() / DRAWING_HEIGHT)
    pen = QPen(ink, _PEN)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        painter.drawPath(stroke_path(stroke))
    painter.restore()
