"""Words that end with « … » where there is no room, and say it all in their tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.eliding import elided, wrapped
from ui.plain_text import tool_tip


class ElidedWords(QWidget):
    """Plain words, painted as far as there is room; all of them stand in the tool tip and are read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""

    @property
    def text(self) -> str:
        """All the words."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(tool_tip(text))
        self.updateGeometry()
        self.update()


class ElidedLabel(ElidedWords):
    """One line of plain words that never widens the window."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, secondary: bool = False) -> None:
        super().__init__(parent)
        self._role = QPalette.ColorRole.PlaceholderText if secondary else QPalette.ColorRole.WindowText
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def sizeHint(self) -> QSize:
        """Return the room that all the words take."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room: none in width."""
        return QSize(0, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._role))
        text = elided(self._text, self.fontMetrics(), self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class ElidedTitle(ElidedWords):
    """A title on so many lines at most."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 3) -> None:
        super().__init__(parent)
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lines(self, width: int) -> list[str]:
        """Return the lines shown in this width."""
        return wrapped(self._text, self.fontMetrics(), width, self._most)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in this width."""
        return max(1, len(self.lines(width))) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """Return the room of the words in the present width."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: one line."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        spacing = self.fontMetrics().lineSpacing()
        for place, line in enumerate(self.lines(self.width())):
            room = self.rect().adjusted(0, place * spacing, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
        painter.end()
