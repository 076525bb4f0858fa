"""Words that are said shorter or have « … » where there is no room, and say it all in their tool tip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.eliding import elided, fitted, parted
from ui.plain_text import tool_tip

#: The most room that a label insists on, in average letters.
_MOST_LEAST = 28


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
    """One line of plain words that never widens the window, but for the shortest way to say them."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, secondary: bool = False) -> None:
        super().__init__(parent)
        self._role = QPalette.ColorRole.PlaceholderText if secondary else QPalette.ColorRole.WindowText
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shorter: tuple[str, ...] = ()
        self._name = ""
        self.set_text(text)

    def set_text(self, text: str, *shorter: str, name: str = "") -> None:
        """Show other words, said `shorter` where there is little room; a `name` in them gives way first."""
        self._shorter, self._name = shorter, name
        super().set_text(text)

    @property
    def shown(self) -> str:
        """The words as they are painted."""
        return fitted((self._text, *self._shorter), self.fontMetrics(), self.width(), self._name)

    def sizeHint(self) -> QSize:
        """Return the room that all the words take."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room: that of the shortest way to say the words, none where there is but one."""
        metrics = self.fontMetrics()
        least = min((metrics.horizontalAdvance(words) for words in self._shorter), default=0)
        return QSize(min(least, _MOST_LEAST * metrics.averageCharWidth()), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._role))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.shown)
        painter.end()


class ElidedTitle(ElidedWords):
    """A title on so many lines at most; names in it are cut in their middle."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 3) -> None:
        super().__init__(parent)
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lines(self, width: int) -> list[str]:
        """Return the lines shown in this width."""
        metrics = self.fontMetrics()
        return [elided(line, metrics, width, middle=True) for line in self._parted(width)]

    def _parted(self, width: int) -> list[str]:
        return parted(self._text, self.fontMetrics(), width, self._most)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines in this width."""
        return max(1, len(self._parted(width))) * self.fontMetrics().lineSpacing()

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
