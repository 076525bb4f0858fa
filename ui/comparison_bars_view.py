"""How the bars are shown: a short list that scrolls when there are many, and the legend of its colours."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from exports.marks import ANSWER_MARKS, BAR_COLOURS, DONE_MARK, PARTNER_MARK
from pacte.domain.answer import Answer
from ui.answer_words import OFFERED, answer_word
from ui.comparison_bars import Bar, BarsModel, Index
from ui.eliding import elided
from ui.mark_painter import paint_shapes
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of

#: How many bars are shown at once where the window is high enough.
MOST_BARS = 5
#: The least part of the width that bars keep; words beside them are shortened before.
_LEAST_BAR = 0.3
_DARK_INK, _LIGHT_INK = "#14201C", "#FFFFFF"


def bar_colour(answer: Answer | None, tokens: Tokens) -> QColor:
    """Return the colour of a part of a bar; what was not raised stands back."""
    return QColor(tokens.line if answer is None else BAR_COLOURS[answer])


def _mark_colour(answer: Answer | None, tokens: Tokens) -> QColor:
    if answer is None:
        return QColor(tokens.secondary_ink)
    return QColor(_LIGHT_INK if answer is Answer.AGREED else _DARK_INK)


def _paint_part(painter: QPainter, answer: Answer | None, part: QRectF, tokens: Tokens) -> None:
    """Fill a part of a bar; its mark tells it where it has room."""
    painter.fillRect(part, bar_colour(answer, tokens))
    side = part.height() - 4
    if part.width() >= side + 2 and answer is not None:
        square = QRectF(0, 0, side, side)
        square.moveCenter(part.center())
        paint_shapes(painter, ANSWER_MARKS[answer], square, _mark_colour(answer, tokens))


def _paint_chevron(painter: QPainter, room: QRect, colour: QColor) -> None:
    """Paint, at the right of the room, the sign that there is more to read behind the line."""
    half = room.height() * 0.16
    tip = QPointF(room.right() - 1, room.center().y() + 0.5)
    painter.setPen(QPen(colour, 1.8, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([tip + QPointF(-half, -half), tip, tip + QPointF(-half, half)]))


class BarsDelegate(QStyledItemDelegate):
    """Paints a name, a bar and its figures on one line, the figures as what can be opened."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._measured: tuple[tuple[Bar, ...], int] | None = None
        self._rooms = (0, 0)
        self._brief = False

    def set_font(self) -> None:
        """Measure again, in another font."""
        self._measured = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(10, QFontMetrics(self._view.font()).height() + STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, BarsModel)
        tokens = tokens_of(option.palette)
        bar = model.bars[index.row()]
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self._view.font())
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        here = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        if here or pointed:
            painter.setPen(QPen(QColor(tokens.focus), 2) if here else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.current))
            painter.drawRoundedRect(QRectF(rect).adjusted(STEP, 1, -STEP, -1), 6, 6)
        rect.adjust(2 * STEP, 0, -2 * STEP, 0)
        names, aside = self._room(model.bars, rect.width())
        painter.setFont(self._view.font())
        painter.setPen(QColor(tokens.ink))
        name = elided(bar.name, metrics, names - 2 * STEP, middle=True)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        self._paint_figures(painter, bar, rect, tokens, pointed=pointed)
        self._paint_bar(painter, bar, rect.adjusted(names, 4, -aside, -4), tokens)
        painter.restore()

    def _room(self, bars: tuple[Bar, ...], width: int) -> tuple[int, int]:
        """Return the room before and after a bar: for the longest name, within bounds, and the figures."""
        key = (bars, width)
        if self._measured != key:
            metrics = QFontMetrics(self._view.font())
            name = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0)
            names = min(name + 2 * STEP + 2, int(width * 0.4))
            figures = self._figures_room(bars, metrics, brief=False)
            self._brief = width - names - figures < width * _LEAST_BAR
            if self._brief:
                figures = self._figures_room(bars, metrics, brief=True)
            self._measured = key
            self._rooms = (names, figures)
        return self._rooms

    def _figures_room(self, bars: tuple[Bar, ...], metrics: QFontMetrics, *, brief: bool) -> int:
        """Return the room of the longest figures and of the chevron."""
        said = max((metrics.horizontalAdvance(bar.aside(brief=brief)) for bar in bars), default=0)
        return (said + 2 * STEP if said else STEP) + self._chevron

    @property
    def _chevron(self) -> int:
        """The room of the chevron and of what parts it from the figures."""
        return QFontMetrics(self._view.font()).height() // 3 + STEP

    def _paint_figures(
        self, painter: QPainter, bar: Bar, rect: QRect, tokens: Tokens, *, pointed: bool
    ) -> None:
        """Paint the figures as links are, and a chevron after them."""
        if pointed:
            underlined = QFont(painter.font())
            underlined.setUnderline(True)
            painter.setFont(underlined)
        painter.setPen(QColor(tokens.brand))
        room, said = rect.adjusted(0, 0, -self._chevron, 0), bar.aside(brief=self._brief)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        _paint_chevron(painter, rect, QColor(tokens.brand))

    def _paint_bar(self, painter: QPainter, bar: Bar, rect: QRect, tokens: Tokens) -> None:
        total = sum(count for _, count in bar.parts)
        if not total or rect.width() <= 0:
            return
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(rect), 4, 4)
        painter.setClipPath(outline)
        left = float(rect.left())
        for answer, count in bar.parts:
            width = rect.width() * count / total
            if count:
                _paint_part(painter, answer, QRectF(left, rect.top(), width, rect.height()), tokens)
            left += width


class BarsView(QListView):
    """The bars; a click or Enter on one asks where its score comes from."""

    #: The identifier of a list.
    list_requested = Signal(str)
    #: Escape.
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars_model = BarsModel(self)
        self._most = MOST_BARS
        self.setModel(self.bars_model)
        self._delegate = BarsDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Réponses par liste"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._request)
        self.bars_model.modelReset.connect(self._on_reset)
        self._on_reset()

    def _on_reset(self) -> None:
        """Take the height of the bars, of a few at most."""
        row = QFontMetrics(self.font()).height() + STEP
        count = self.bars_model.rowCount()
        # Half a bar where there are others below: it shows that one can scroll.
        shown = count if count <= self._most else self._most - 0.5
        self.setFixedHeight(int(row * max(1, shown)))
        if count and not self.currentIndex().isValid():
            self.setCurrentIndex(self.bars_model.index(0))

    def show_most(self, most: int) -> None:
        """Show so many bars at once, the others by scrolling."""
        if most != self._most:
            self._most = most
            self._on_reset()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.set_font()
            self._on_reset()

    def _request(self, index: QModelIndex) -> None:
        if index.isValid():
            self.list_requested.emit(self.bars_model.bars[index.row()].list_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._request(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Legend(QWidget):
    """The colour, mark and word of each answer, and the signs that go with one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(sized(self.font(), 0.86))
        self._signs = (
            (PARTNER_MARK, self.tr("avec un partenaire")),
            (DONE_MARK, self.tr("déjà réalisé")),
        )
        words = [*(answer_word(answer) for answer in OFFERED), *(word for _, word in self._signs)]
        self.setAccessibleName(self.tr("Signes : {}").format(", ".join(words)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + STEP)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        side = float(self.fontMetrics().height())
        swatch = QRectF(2 * STEP, (self.height() - side) / 2, side, side)
        for answer in OFFERED:
            word = answer_word(answer)
            if not self._has_room(swatch, word):
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(bar_colour(answer, tokens))
            painter.drawRoundedRect(swatch, 4, 4)
            inner = swatch.adjusted(2, 2, -2, -2)
            paint_shapes(painter, ANSWER_MARKS[answer], inner, _mark_colour(answer, tokens))
            self._paint_word(painter, swatch, word, tokens)
        for shapes, word in self._signs:
            if not self._has_room(swatch, word):
                break
            paint_shapes(painter, shapes, swatch.adjusted(2, 2, -2, -2), QColor(tokens.ink))
            self._paint_word(painter, swatch, word, tokens)
        painter.end()

    def _has_room(self, swatch: QRectF, word: str) -> bool:
        return swatch.right() + STEP + self.fontMetrics().horizontalAdvance(word) <= self.width()

    def _paint_word(self, painter: QPainter, swatch: QRectF, word: str, tokens: Tokens) -> None:
        """Paint the word beside a sign, and move the sign's place to the next one."""
        width = self.fontMetrics().horizontalAdvance(word) + 4
        painter.setPen(QColor(tokens.secondary_ink))
        left = swatch.right() + STEP - 2
        painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
        swatch.moveLeft(left + width + 2 * STEP - 4)
