"""The program's icon, drawn like the marks: a kept commitment."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from exports.marks import ANSWER_MARKS
from pacte.domain.answer import Answer
from ui.mark_painter import paint_shapes
from ui.tokens import LIGHT


def app_icon() -> QIcon:
    """Return the icon in the sizes that systems ask for."""
    icon = QIcon()
    for side in (16, 32, 48, 128):
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.brand))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.22, side * 0.22)
        inset = side * 0.08
        square = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        paint_shapes(painter, ANSWER_MARKS[Answer.AGREED], square, QColor(LIGHT.on_brand))
        painter.end()
        icon.addPixmap(picture)
    return icon
