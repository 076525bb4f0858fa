"""How a cell of the comparison is painted: the marks of a measure, each distinct cell drawn only once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from exports.marks import DONE_MARK, PARTNER_MARK
from ui.comparison_board import Cell
from ui.comparison_model import ComparisonModel, Index
from ui.mark_painter import paint_answer, paint_badge
from ui.theme import sized, theme_title_font
from ui.tokens import STEP, Tokens, tokens_of

_CORNER = 6.0
_GAP = 4
#: Some 12 kB each. A file of 145 lists has a few hundred cells that differ.
_MOST_PICTURES = 3000


class ComparisonDelegate(QStyledItemDelegate):
    """Paints cells from a store of pictures, so that 145 lists scroll as smoothly as four."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._pictures: dict[tuple[Cell, bool, bool, float], QPixmap] = {}
        self.set_font(view.font())

    def set_font(self, font: QFont) -> None:
        """Take fonts and sizes from the view's font."""
        self.text_font = font
        self.strong_font = sized(font, 1, QFont.Weight.DemiBold)
        self.caption_font = sized(font, 0.86)
        self.title_font = theme_title_font(font)
        line = QFontMetrics(font).height()
        #: The side of a mark, the heights of a measure's row and of a theme's title.
        self.pill = line + 6
        self.row_height = self.pill + STEP
        self.title_height = line + 2 * STEP
        self._pictures.clear()

    def cell_width(self, levels: int) -> int:
        """Return the least width of a column whose measures have so many levels."""
        return levels * (self.pill + _GAP) - _GAP + 2 * STEP

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.cell_width(3), self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ComparisonModel)
        cell = model.cell_at(index.row(), index.column())
        if not cell:
            return
        tokens = tokens_of(option.palette)
        here = self._view.currentIndex()
        on_row = index.row() == here.row()
        rect = option.rect
        painter.fillRect(rect, QColor(tokens.current if on_row else tokens.ground))
        picture = self._picture(cell, tokens, on_row)
        painter.drawPixmap(QPoint(rect.left(), rect.top() + (rect.height() - self.row_height) // 2), picture)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        if on_row and index.column() == here.column():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.focus if self._view.hasFocus() else tokens.brand), 2))
            ring = QRectF(rect.left() + 2, rect.top() + 1, picture.deviceIndependentSize().width() - 4, 0)
            ring.setBottom(rect.bottom() - 1)
            painter.drawRoundedRect(ring, _CORNER + 2, _CORNER + 2)
            painter.restore()

    def _picture(self, cell: Cell, tokens: Tokens, on_row: bool) -> QPixmap:
        """Return the picture of a cell, painted the first time it is met."""
        ratio = self._view.devicePixelRatioF()
        key = (cell, tokens.dark, on_row, ratio)
        picture = self._pictures.get(key)
        if picture is None:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            size = QSize(self.cell_width(max(len(cell), self._levels())), self.row_height)
            picture = QPixmap(size * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._paint_marks(painter, cell, size, tokens, on_row)
            painter.end()
            self._pictures[key] = picture
        return picture

    def _levels(self) -> int:
        model = self._view.model()
        return model.levels if isinstance(model, ComparisonModel) else 1

    def _paint_marks(self, painter: QPainter, cell: Cell, size: QSize, tokens: Tokens, on_row: bool) -> None:
        """Paint one pill for each level; a single level spans the room of all."""
        top = (size.height() - self.pill) / 2 - 0.5
        room = size.width() - 2 * STEP
        width = room if len(cell) == 1 else self.pill
        ground = QColor(tokens.current if on_row else tokens.ground)
        side = self.pill * 0.5
        for place, mark in enumerate(cell):
            pill = QRectF(STEP + place * (self.pill + _GAP), top, width, self.pill)
            paint_answer(painter, mark.answer, pill, tokens, _CORNER)
            low = pill.bottom() - side + 3
            if mark.partner:
                disc = QRectF(pill.right() - side + 3, low, side, side)
                paint_badge(painter, PARTNER_MARK, disc, QColor(tokens.ink), ground)
            if mark.done:
                paint_badge(
                    painter,
                    DONE_MARK,
                    QRectF(pill.left() - 3, low, side, side),
                    QColor(tokens.ink),
                    ground,
                )
