"""How a cell of the grid is painted: calm rows, marks that read at a glance."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from exports.marks import DONE_MARK, PARTNER_MARK, Shape
from ui.eliding import elided, wrapped
from ui.grid_model import NAME, NUMBER, GridModel, Index
from ui.grid_rows import AnswerRow, Spot
from ui.mark_painter import EVIDENCE_MARK, REVIEW_MARK, paint_answer, paint_badge, paint_shapes
from ui.theme import sized, theme_title_font
from ui.titled_rows import TitleRow
from ui.tokens import STEP, Tokens, tokens_of

_CORNER = 6.0


class Badge(NamedTuple):
    """A small sign beside an answer: its shapes, where it stands, its colour."""

    shapes: tuple[Shape, ...]
    place: QRectF
    ink: str


class GridDelegate(QStyledItemDelegate):
    """Paints rows, names and marks; sizes follow the font, so that larger text gets larger rows."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.set_font(view.font())

    def set_font(self, font: QFont) -> None:
        """Take the fonts and sizes from the view's font."""
        self._fonts = {
            "text": font,
            "strong": sized(font, 1, QFont.Weight.DemiBold),
            "caption": sized(font, 0.86),
            "small strong": sized(font, 0.86, QFont.Weight.DemiBold),
            "title": theme_title_font(font),
        }
        self._metrics = {name: QFontMetrics(one) for name, one in self._fonts.items()}
        line = self._metrics["text"].height()
        #: The side of a mark's pill, the height of a row and of a theme's title, the width of a level's column.
        self.pill = line + 10
        self.row_height = self.pill + STEP
        self.title_height = line + 20
        self.level_width = self.pill + 3 * STEP + 4
        self.number_width = self._metrics["text"].horizontalAdvance("00 bis") + 2 * STEP

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.level_width, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if option.rect.isEmpty():
            return  # a hidden row that spans columns
        model = index.model()
        assert isinstance(model, GridModel)
        row = model.grid_row(index.row())
        tokens = tokens_of(option.palette)
        painter.save()
        if isinstance(row, TitleRow):
            self._paint_title(painter, option.rect, row, tokens)
        else:
            current = index.row() == self._view.currentIndex().row()
            if current or option.state & QStyle.StateFlag.State_Selected:
                # Over the style's own ground for what is selected: our rings tell it.
                painter.fillRect(option.rect, QColor(tokens.current if current else tokens.ground))
            if index.column() == NUMBER:
                self._paint_number(painter, option.rect, row, current, tokens)
            elif index.column() == NAME:
                flagged = model.flagged_since(row.number) is not None
                self._paint_name(painter, option.rect, row, current, tokens, flagged=flagged)
            elif (spot := model.spot_at(index)) is not None:
                self._paint_spot(painter, option, model, spot, index, tokens)
        painter.restore()

    def _paint_title(self, painter: QPainter, rect: QRect, row: TitleRow, tokens: Tokens) -> None:
        painter.setFont(self._fonts["title"])
        painter.setPen(QColor(tokens.brand))
        words = rect.adjusted(2 * STEP, STEP, -2 * STEP, -4)
        text = elided(row.title, self._metrics["title"], words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _paint_number(
        self, painter: QPainter, rect: QRect, row: AnswerRow, current: bool, tokens: Tokens
    ) -> None:
        if current:
            painter.fillRect(QRect(rect.topLeft(), QSize(4, rect.height())), QColor(tokens.brand))
        painter.setFont(self._fonts["text"])
        painter.setPen(QColor(tokens.secondary_ink))
        painter.drawText(rect.adjusted(2 * STEP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.number)

    def _paint_name(
        self,
        painter: QPainter,
        rect: QRect,
        row: AnswerRow,
        current: bool,
        tokens: Tokens,
        *,
        flagged: bool,
    ) -> None:
        style = "strong" if current else "text"
        words = rect.adjusted(3, 0, -STEP, 0)  # under the column's title
        tag = self.tr("locale") if row.local else ""
        side = self._metrics["text"].height()
        aside = self._metrics["caption"].horizontalAdvance(tag) + STEP if tag else 0
        aside += side + STEP if flagged else 0
        lines = [row.name]
        if self._metrics[style].horizontalAdvance(row.name) > words.width() - aside:
            # Two smaller lines are as high as a row.
            style = "small strong" if current else "caption"
            lines = wrapped(row.name, self._metrics[style], words.width() - aside, 2)
        painter.setFont(self._fonts[style])
        painter.setPen(QColor(tokens.ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, "\n".join(lines))
        words.setLeft(
            words.left() + max(self._metrics[style].horizontalAdvance(line) for line in lines) + STEP
        )
        if flagged:
            mark = QRectF(words.left(), rect.center().y() - side / 2 + 1, side, side)
            paint_shapes(painter, REVIEW_MARK, mark, QColor(tokens.focus))
            words.setLeft(words.left() + side + STEP)
        if tag:
            painter.setFont(self._fonts["caption"])
            painter.setPen(QColor(tokens.secondary_ink))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tag)

    def _paint_spot(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: GridModel,
        spot: Spot,
        index: Index,
        tokens: Tokens,
    ) -> None:
        pill = self.pill_rect(option.rect)
        paint_answer(painter, model.answer_at(spot), pill, tokens, _CORNER)
        badges = self._badges(pill, model, spot, tokens)
        selection = self._view.selectionModel()
        is_current = index == self._view.currentIndex()
        if is_current or selection.isSelected(index):
            colour = tokens.focus if is_current and self._view.hasFocus() else tokens.brand
            painter.setPen(QPen(QColor(colour), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # Around the signs too: none of them bites into the ring.
            left = min([pill.left(), *(one.place.left() for one in badges)])
            right = max([pill.right(), *(one.place.right() for one in badges)])
            ring = QRectF(left, pill.top(), right - left, pill.height())
            painter.drawRoundedRect(ring.adjusted(-2, -2, 2, 2), _CORNER + 2, _CORNER + 2)
        ground = tokens.current if index.row() == self._view.currentIndex().row() else tokens.ground
        for one in badges:
            paint_badge(painter, one.shapes, one.place, QColor(one.ink), QColor(ground))

    def pill_rect(self, cell: QRect) -> QRectF:
        """Return where a cell's pill stands: a square, or a bar across the columns of a single level."""
        margin = (self.level_width - self.pill) / 2
        top = cell.top() + (cell.height() - self.pill) / 2
        return QRectF(cell.left() + margin, top, cell.width() - 2 * margin, self.pill)

    def _badges(self, pill: QRectF, model: GridModel, spot: Spot, tokens: Tokens) -> list[Badge]:
        """Return the signs beside an answer: partner right, to review above it; done and evidence left."""
        commitment, evidence = model.commitment_at(spot), model.evidence_at(spot) > 0
        if commitment is None and not evidence:
            return []
        side = self.pill * 0.6
        # Beside the mark rather than over it, within the ring, which stays in the cell.
        aside = min(side * 0.64, (self.level_width - self.pill) / 2 - 3)
        left, right = pill.left() - aside, pill.right() - side + aside
        top, middle, bottom = pill.top() - 1, pill.center().y() - side / 2, pill.bottom() - side + 1
        found = []
        if evidence:
            y = bottom if commitment and commitment.already_done else middle
            found.append(Badge(EVIDENCE_MARK, QRectF(left, y, side, side), tokens.secondary_ink))
        if commitment is None:
            return found
        if commitment.partner:
            y = bottom if commitment.to_review else middle
            found.append(Badge(PARTNER_MARK, QRectF(right, y, side, side), tokens.ink))
        if commitment.already_done:
            y = top if evidence else middle
            found.append(Badge(DONE_MARK, QRectF(left, y, side, side), tokens.ink))
        if commitment.to_review:
            found.append(Badge(REVIEW_MARK, QRectF(right, top, side, side), tokens.focus))
        return found
