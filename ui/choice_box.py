"""A drop-down list that looks like the other fields and cuts long names short."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.eliding import elided
from ui.tokens import STEP, tokens_of

_CHEVRON = 24


class ChoiceBox(QComboBox):
    """A `QComboBox` painted in the window's tokens; it never asks for more room than `most` characters.

    `short` is what it shows in place of its first entry where there is no room for it.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, *, least: int = 10, most: int = 28, short: str = ""
    ) -> None:
        super().__init__(parent)
        self._short = short
        #: Whether a key is just going through the entries of the closed list.
        self.browsing = False
        self.setAccessibleName(name)
        self._least, self._most = least, most

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
        """Return the room of a short entry, the whole of what stands for the first one."""
        metrics = self.fontMetrics()
        short = metrics.horizontalAdvance(self._short) + STEP + 3 if self._short else 0
        least = max(self._least * metrics.averageCharWidth(), short)
        return QSize(least + _CHEVRON, metrics.height() + 14)

    def showPopup(self) -> None:
        """Open the list under the same name for a screen reader."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Know what a key chooses from what is picked in the open list, which is meant for good."""
        self.browsing = True
        super().keyPressEvent(event)
        self.browsing = False

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
        words = self.rect().adjusted(STEP + 2, 0, -_CHEVRON, 0)
        metrics = self.fontMetrics()
        text = self.currentText()
        if self._short and self.currentIndex() == 0 and metrics.horizontalAdvance(text) > words.width():
            text = self._short
        text = elided(text, metrics, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        middle = QPointF(self.width() - _CHEVRON / 2 - 2, self.height() / 2)
        chevron = [middle + QPointF(-4, -2), middle + QPointF(0, 2.5), middle + QPointF(4, -2)]
        painter.setPen(QPen(QColor(tokens.secondary_ink), 1.6))
        painter.drawPolyline(QPolygonF(chevron))
        painter.end()
