"""The two frozen edges of the comparison: names of lists above, numbers and names of measures at the left."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QTableView

from ui.comparison_board import BoardRow
from ui.comparison_delegate import ComparisonDelegate
from ui.comparison_model import ComparisonModel
from ui.comparison_words import verdict, waiting_words
from ui.eliding import wrapped
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
#: A name of so many letters at most is whole before there is room for how many lists keep the measure.
_NAME_LETTERS = 36


class ListHeader(QHeaderView):
    """The names of the lists, on as many lines as the longest needs."""

    def __init__(self, view: QTableView, delegate: ComparisonDelegate) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view, self._delegate = view, delegate
        self._lines: dict[tuple[str, int], list[str]] = {}
        self._height = 0
        #: On how many lines a name may stand.
        self.most_lines = 3
        #: Whether one line more has room, for a name that would be whole on it.
        self.spare = False
        self.setAccessibleName(self.tr("Listes"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setToolTip("")

    def measure(self, width: int) -> None:
        """Take the height that the names need in columns of this width."""
        self._lines.clear()
        model = self.model()
        assert isinstance(model, ComparisonModel)
        heights = [
            self._name_height(n, width) + self._state_height(n, width) for n in range(model.columnCount())
        ]
        self._height = max(heights, default=self._metrics().height()) + STEP
        self.updateGeometry()

    def _name_height(self, section: int, width: int) -> int:
        name = self.model().headerData(section, Qt.Orientation.Horizontal)
        return len(self._wrapped(name, width)) * self._metrics().height()

    def _state(self, section: int, width: int) -> list[str]:
        """Return the lines that say, under its name, that a list waits to be confirmed; none for the others."""
        model = self.model()
        assert isinstance(model, ComparisonModel)
        if not model.waits_at(section):
            return []
        metrics, room = QFontMetrics(self._delegate.caption_font), width - 2 * STEP
        # A low window has one line for it.
        whole = wrapped(waiting_words(), metrics, room, min(2, self.most_lines - 1))
        return wrapped(waiting_words(brief=True), metrics, room, 2) if "…" in "".join(whole) else whole

    def _state_height(self, section: int, width: int) -> int:
        return len(self._state(section, width)) * QFontMetrics(self._delegate.caption_font).height()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._delegate.strong_font)

    def _wrapped(self, name: str, width: int) -> list[str]:
        key = (name, width)
        if key not in self._lines:
            metrics, room = self._metrics(), width - 2 * STEP
            lines = wrapped(name, metrics, room, self.most_lines, middle=True)
            if self.spare and "…" in "".join(lines):
                whole = wrapped(name, metrics, room, self.most_lines + 1, middle=True)
                lines = lines if "…" in "".join(whole) else whole
            self._lines[key] = lines
        return self._lines[key]

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = tokens_of(self.palette())
        painter.save()
        here = section == self._view.currentIndex().column() and self._view.hasFocus()
        painter.setFont(self._delegate.strong_font)
        painter.setPen(QColor(tokens.ink if here else tokens.secondary_ink))
        name = self.model().headerData(section, Qt.Orientation.Horizontal)
        state = self._state(section, rect.width())
        below = rect.bottom() - 4 - self._state_height(section, rect.width())
        self._paint_lines(painter, self._wrapped(name, rect.width()), rect, below)
        if state:
            painter.setFont(self._delegate.caption_font)
            self._paint_lines(painter, state, rect, rect.bottom() - 4)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.restore()

    @staticmethod
    def _paint_lines(painter: QPainter, lines: list[str], rect: QRect, bottom: int) -> None:
        """Paint lines that end at `bottom`."""
        height = painter.fontMetrics().height()
        top = bottom - len(lines) * height
        for place, line in enumerate(lines):
            painter.drawText(
                rect.left() + STEP, top + place * height, rect.width() - STEP, height, _LEFT, line
            )


class MeasureHeader(QHeaderView):
    """The number and short name of each measure, and how many lists keep it; the titles of the themes."""

    def __init__(self, view: QTableView, delegate: ComparisonDelegate) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view, self._delegate = view, delegate
        self._width = self._numbers = self._verdicts = 0
        self.setAccessibleName(self.tr("Mesures"))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(STEP)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def measure(self, room: int) -> None:
        """Take the width of the longest name, but no more than `room`."""
        model = self.model()
        assert isinstance(model, ComparisonModel)
        strong = QFontMetrics(self._delegate.strong_font)
        rows = model.measures
        text, caption = QFontMetrics(self._delegate.text_font), QFontMetrics(self._delegate.caption_font)
        name = max((strong.horizontalAdvance(row.measure.short) for row in rows), default=0)
        number = max((text.horizontalAdvance(row.measure.number) for row in rows), default=0)
        self._numbers = max(number, text.horizontalAdvance("00")) + 2 * STEP
        self._verdicts = max((caption.horizontalAdvance(verdict(row)) for row in rows), default=0) + STEP
        whole = min(name, _NAME_LETTERS * strong.averageCharWidth())
        if room - self._numbers - self._verdicts - 5 * STEP < whole:
            self._verdicts = 0  # the name matters more; its tool tip tells the rest
        wanted = self._numbers + name + self._verdicts + 5 * STEP
        self._width = max(min(wanted, room), min(room, 20 * strong.averageCharWidth()))
        self.setFixedWidth(self._width)

    @property
    def name_room(self) -> int:
        """The width in pixels that a name has; longer ones are shortened."""
        return self._width - self._numbers - self._verdicts - 4 * STEP

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, ComparisonModel)
        row = model.rows[section]
        tokens = tokens_of(self.palette())
        painter.save()
        if isinstance(row, BoardRow):
            self._paint_measure(painter, rect, row, section == self._view.currentIndex().row(), tokens)
        else:
            painter.setFont(self._delegate.title_font)
            painter.setPen(QColor(tokens.brand))
            words = rect.adjusted(2 * STEP, 0, -STEP, -STEP + 4)
            # Two of its lines are as high as its row.
            lines = wrapped(row, painter.fontMetrics(), words.width(), 2)
            painter.drawText(
                words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), "\n".join(lines)
            )
        painter.restore()

    def _paint_measure(
        self, painter: QPainter, rect: QRect, row: BoardRow, here: bool, tokens: Tokens
    ) -> None:
        fonts = self._delegate
        painter.fillRect(rect, QColor(tokens.current if here else tokens.ground))
        if here:
            painter.fillRect(rect.left(), rect.top(), 4, rect.height(), QColor(tokens.brand))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.setFont(fonts.text_font)
        painter.setPen(QColor(tokens.secondary_ink))
        painter.drawText(rect.adjusted(2 * STEP, 0, 0, 0), _LEFT, row.measure.number)
        name = QRect(rect)
        name.setLeft(rect.left() + 2 * STEP + self._numbers)
        name.setWidth(self.name_room)
        weight = QFont.Weight.DemiBold if here else QFont.Weight.Normal
        font = fonts.strong_font if here else fonts.text_font
        if QFontMetrics(font).horizontalAdvance(row.measure.short) > name.width():
            # Two smaller lines are as high as a row.
            font = sized(fonts.text_font, 0.86, weight)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink))
        lines = wrapped(row.measure.short, painter.fontMetrics(), name.width(), 2)
        painter.drawText(name, int(_LEFT), "\n".join(lines))
        if not self._verdicts:
            return
        painter.setFont(fonts.caption_font)
        painter.setPen(QColor(tokens.brand if row.unanimous else tokens.secondary_ink))
        painter.drawText(rect.adjusted(0, 0, -2 * STEP, 0), _RIGHT, verdict(row))
