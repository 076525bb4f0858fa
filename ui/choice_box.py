"""A drop-down list that looks like the other fields and cuts long names in their middle."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QToolTip, QWidget

from ui.eliding import fitted
from ui.plain_text import tool_tip
from ui.tokens import STEP, tokens_of

_CHEVRON = 24


class ChoiceBox(QComboBox):
    """A `QComboBox` painted in the window's tokens; it never asks for more room than `most` characters.

    `short` is what it shows in place of its first entry where there is no room for it; of any other entry it
    keeps as many characters as `keeps` in sight.
    """

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        least: int = 10,
        most: int = 28,
        short: str = "",
        keeps: int = 26,
    ) -> None:
        super().__init__(parent)
        self._short = short
        #: Whether a key is just going through the entries of the closed list.
        self.browsing = False
        self.setAccessibleName(name)
        self._least, self._most, self._keeps = least, most, keeps
        if short:
            self.currentIndexChanged.connect(lambda _: self.updateGeometry())

    @property
    def shortens(self) -> bool:
        """Whether it takes less room than its words, as short ones stand for the first entry."""
        return bool(self._short)

    def shorten(self, short: str) -> None:
        """Say the first entry in other short words."""
        self._short = short
        self.updateGeometry()

    def offer(self, entries: Iterable[tuple[str, object]]) -> None:
        """Offer other entries, (words, what they stand for); the chosen one stays when it is among them."""
        chosen = self.currentData()
        self.blockSignals(True)
        self.clear()
        for words, key in entries:
            self.addItem(words, key)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room of the longest entry, within bounds."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count())), default=0)
        letter = metrics.averageCharWidth()
        width = min(max(widest, self._least * letter), self._most * letter)
        return QSize(width + _CHEVRON + 2 * STEP, metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        """Return the room of a short entry; of a filter, that of the words of its choice."""
        metrics = self.fontMetrics()
        words = self._short if self.currentIndex() <= 0 else self.currentText()
        letter = metrics.averageCharWidth()
        chosen = min(metrics.horizontalAdvance(words), self._keeps * letter) + STEP + 3 if self._short else 0
        least = max(self._least * letter, chosen)
        return QSize(least + _CHEVRON, metrics.height() + 14)

    def showPopup(self) -> None:
        """Open the list under the same name for a screen reader, as wide as its entries where the screen allows."""
        view = self.view()
        view.setAccessibleName(self.accessibleName())
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        bar = view.verticalScrollBar().sizeHint().width() if self.count() > self.maxVisibleItems() else 0
        wanted = view.sizeHintForColumn(0) + bar + 2 * STEP
        view.setMinimumWidth(min(wanted, self.screen().availableGeometry().width() - 2 * STEP))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Know what a key chooses from what is picked in the open list, which is meant for good."""
        self.browsing = True
        super().keyPressEvent(event)
        self.browsing = False

    @property
    def _words_room(self) -> QRect:
        return self.rect().adjusted(STEP + 2, 0, -_CHEVRON, 0)

    @property
    def shown(self) -> str:
        """The words of the choice as they are painted."""
        text = self.currentText()
        forms = (text, self._short) if self._short and self.currentIndex() == 0 else (text,)
        name = "" if len(forms) > 1 else text
        return fitted(forms, self.fontMetrics(), self._words_room.width(), name)

    def event(self, event: QEvent) -> bool:
        """Tell the whole of a name that is cut when the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip():
            text = self.currentText()
            QToolTip.showText(event.globalPos(), tool_tip(text) if self.shown != text else "", self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: turning the wheel must not change what is chosen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a field with a chevron."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.focus if focus else tokens.edge), 2 if focus else 1))
        painter.setBrush(QColor(tokens.card if self.isEnabled() else tokens.quiet))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), STEP, STEP)
        painter.setPen(QColor(tokens.ink if self.isEnabled() else tokens.secondary_ink))
        painter.drawText(
            self._words_room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown
        )
        middle = QPointF(self.width() - _CHEVRON / 2 - 2, self.height() / 2)
        chevron = [middle + QPointF(-4, -2), middle + QPointF(0, 2.5), middle + QPointF(4, -2)]
        painter.setPen(QPen(QColor(tokens.secondary_ink), 1.6))
        painter.drawPolyline(QPolygonF(chevron))
        painter.end()
