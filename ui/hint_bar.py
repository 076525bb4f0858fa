"""The line at the bottom of the window: the keys that do something here."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button, Look
from ui.language import in_series
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of


class Hint(NamedTuple):
    """Keys and what they do, in other words where there is no room for all of them."""

    keys: tuple[str, ...]
    words: str
    shorter: str = ""

    @property
    def spoken(self) -> str:
        """The hint as a screen reader says it."""
        return f"{' '.join(self.keys)} {self.words}"


class _Hints(QWidget):
    """The hints, painted: whole ones only, as many as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self.setFont(sized(self.font(), 0.86))
        self._key_font = sized(self.font(), 0.93, QFont.Weight.DemiBold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        if hints != self._hints:
            self._hints = hints
            self.setAccessibleName(in_series(hint.spoken for hint in hints))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + STEP)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _width(self, hint: Hint) -> float:
        keys = QFontMetricsF(self._key_font)
        caps = sum(keys.horizontalAdvance(key) + 12 + 4 for key in hint.keys)
        return caps + QFontMetricsF(self.font()).horizontalAdvance(hint.words)

    def _fitted(self, hint: Hint, room: float) -> Hint:
        """Return the hint with its shorter words, where it has some and there is no room for all."""
        return hint._replace(words=hint.shorter) if hint.shorter and self._width(hint) > room else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_of(self.palette())
        x = 0.0
        for hint in self._hints:
            hint = self._fitted(hint, self.width() - x)
            width = self._width(hint)
            if x + width > self.width():
                continue
            self._paint_hint(painter, hint, x, tokens)
            x += width + 2.5 * STEP
        painter.end()

    def _paint_hint(self, painter: QPainter, hint: Hint, x: float, tokens: Tokens) -> None:
        height = self.fontMetrics().height() + 2.0
        top = (self.height() - height) / 2
        painter.setFont(self._key_font)
        for key in hint.keys:
            cap = QRectF(x, top, QFontMetricsF(self._key_font).horizontalAdvance(key) + 12, height)
            painter.setPen(QPen(QColor(tokens.edge), 1))
            painter.setBrush(QColor(tokens.ground))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(QColor(tokens.ink))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            x += cap.width() + 4
        painter.setFont(self.font())
        painter.setPen(QColor(tokens.secondary_ink))
        words = QRectF(x, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, hint.words)


class HintBar(Card):
    """Keys of the present place on the left, the way to all of them on the right."""

    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = _Hints()
        self._help = Button(self.tr("F1 toutes les touches"), Look.QUIET)
        self._help.setAccessibleDescription(self.tr("touche {}").format("F1"))
        self._help.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._help.setFont(sized(self.font(), 0.86))
        self._help.clicked.connect(self.help_requested)
        row = QHBoxLayout()
        row.setContentsMargins(2 * STEP, 2, STEP, 2)
        row.addWidget(self._hints, 1)
        row.addWidget(self._help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_hints(self, hints: tuple[Hint, ...]) -> None:
        """Show the keys that do something now, the most useful first."""
        self._hints.show_hints(hints)

    @property
    def spoken(self) -> str:
        """What a screen reader says of the hints."""
        return self._hints.accessibleName()
