"""A sheet of help: three columns of short entries, two or one where there is no room for them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from exports.marks import Shape
from pacte.domain.answer import Answer
from ui.mark_icon import MarkIcon
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized, theme_title_font
from ui.tokens import STEP

#: What two and three columns need, in letters.
_TWO_COLUMNS, _THREE_COLUMNS = 110, 160


class Entry(NamedTuple):
    """A key or a word, and what it does or means; perhaps the mark of an answer or a sign before it."""

    words: str
    meaning: str
    answer: Answer | None = None
    shapes: tuple[Shape, ...] = ()
    marked: bool = False


class HelpSheet(QScrollArea):
    """Shows entries under titles; the sheet fills its columns once, with `add`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The words of each column, with how far each stands from the column's edge.
        self._words: list[list[tuple[PlainLabel, int]]] = [[], [], []]
        self._content = QWidget()
        direction = QBoxLayout.Direction.LeftToRight
        self._columns, self._others = QBoxLayout(direction, self._content), QBoxLayout(direction)
        self._columns.setContentsMargins(3 * STEP, STEP, 3 * STEP, 0)
        for row in (self._columns, self._others):
            row.setSpacing(4 * STEP)
        self._places = (QVBoxLayout(), QVBoxLayout(), QVBoxLayout())
        first, *others = self._places
        self._columns.addLayout(first, 1)
        self._columns.addLayout(self._others, 2)
        for column in others:
            self._others.addLayout(column, 1)
        for column in self._places:
            column.setSpacing(4)
        self.setWidget(self._content)

    def add(self, place: int, title: str, entries: Sequence[Entry]) -> None:
        """Add entries under their title to a column, counted from 0."""
        column = self._places[place]
        if column.count():
            column.addSpacing(STEP)
        head = PlainLabel(title)
        head.setFont(theme_title_font(self.font()))
        head.setForegroundRole(self.palette().ColorRole.Link)
        column.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for row, entry in enumerate(entries):
            self._add_entry(grid, row, entry, self._words[place])
        column.addLayout(grid)

    def _add_entry(
        self, grid: QGridLayout, row: int, entry: Entry, known: list[tuple[PlainLabel, int]]
    ) -> None:
        # Beside a mark, which is taller than a line, the words stand in the middle.
        side = Qt.AlignmentFlag.AlignTop
        aside = at = 0
        if entry.marked or entry.shapes:
            mark = MarkIcon(bare=True, shapes=entry.shapes) if entry.shapes else MarkIcon(entry.answer)
            side = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignCenter)
            aside, at = MarkIcon(None).minimumWidth() + 2 * STEP, 1
        words = PlainLabel(entry.words)
        words.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        if entry.words:
            known.append((words, aside))
            grid.addWidget(words, row, at, 1, 2 - at, side)
        meaning = PlainLabel(typographic(entry.meaning), wrap=True)
        grid.addWidget(meaning, row, 2 if entry.words else at, 1, 1 if entry.words else 2)

    def finish(self) -> None:
        """Let the columns stand at the top: everything is in them."""
        for column in self._places:
            column.addStretch(1)

    def height_for(self, width: int) -> int:
        """Return the height that shows everything at this width, in pixels."""
        self._fit(width)
        return self._content.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under each other where they have no room side by side."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        letters = width / self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        columns = 3 if letters >= _THREE_COLUMNS else 2 if letters >= _TWO_COLUMNS else 1
        self._columns.setDirection(direction.TopToBottom if columns == 1 else direction.LeftToRight)
        self._others.setDirection(direction.LeftToRight if columns == 3 else direction.TopToBottom)
        # The second column is as wide as the two that it replaces only where they stand side by side.
        self._columns.setStretch(1, 2 if columns == 3 else 1)
        groups = [self._words[:1], self._words[1:]] if columns == 2 else [[one] for one in self._words]
        for group in groups if columns > 1 else [self._words]:
            self._align([one for words in group for one in words])
        # What the layouts inside know of their heights is of before.
        self._columns.activate()

    def _align(self, words: list[tuple[PlainLabel, int]]) -> None:
        """Let the meanings of words that stand under each other begin at one distance from the edge."""
        widest = max(one.sizeHint().width() + aside for one, aside in words)
        for one, aside in words:
            one.setMinimumWidth(widest - aside)
