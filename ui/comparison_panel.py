"""The panel beside the comparison: entries one goes through with the arrows, every word in full."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import Button, Look, set_look
from ui.comparison_bars import Index
from ui.comparison_entries import Entry, EntryLine, PanelContent
from ui.mark_painter import paint_answer
from ui.plain_text import PlainLabel
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.tokens import STEP, Tokens, tokens_of

_ROLE = Qt.ItemDataRole
_ROOT = QModelIndex()
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class EntriesModel(QAbstractListModel):
    """The entries of the panel."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def find(self, key: str | None) -> QModelIndex:
        """Return where the entry of a list or a measure stands, an invalid index when there is none."""
        found = next((place for place, one in enumerate(self.entries) if one.key == key), None)
        return QModelIndex() if found is None else self.index(found)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ROLE.DisplayRole:
            return entry.title
        return entry.spoken if role == _ROLE.AccessibleTextRole else None


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: a title, then for each level its mark, its answer and the words, wrapped."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.set_font(view.font())

    def set_font(self, font: QFont) -> None:
        """Take the fonts from the view's font."""
        self._title = sized(font, 1, QFont.Weight.DemiBold)
        self._text = font
        self._words = sized(font, 0.93)
        self._pill = QFontMetrics(font).height() + 2

    def _room(self) -> int:
        return self._view.viewport().width() - 4 * STEP

    def _text_rect(self, line: EntryLine, left: int, top: int) -> QRect:
        """Return the room of a line's text, beside its mark and before its points."""
        metrics = QFontMetrics(self._text)
        aside = metrics.horizontalAdvance(line.points) + 2 * STEP if line.points else 0
        room = QRect(left, top, max(40, self._room() - self._pill - STEP - aside), 100_000)
        height = metrics.boundingRect(room, _WRAP, line.text).height()
        return QRect(room.left(), room.top(), room.width(), max(self._pill, height))

    def _words_rect(self, words: str, left: int, top: int) -> QRect:
        room = QRect(left, top, max(40, self._room() - self._pill - STEP), 100_000)
        height = QFontMetrics(self._words).boundingRect(room, _WRAP, words).height()
        return QRect(room.left(), room.top(), room.width(), height)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        assert isinstance(model, EntriesModel)
        return QSize(40, self._lay_out(model.entries[index.row()], QRect(0, 0, 40, 0), None, None))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, EntriesModel)
        tokens = tokens_of(option.palette)
        painter.save()
        here = index.row() == self._view.currentIndex().row()
        if here:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focus = self._view.hasFocus()
            painter.setPen(QPen(QColor(tokens.focus), 2) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.current))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(STEP, 1, -STEP, -2), STEP, STEP)
        self._lay_out(model.entries[index.row()], option.rect, painter, tokens)
        if not here:
            line = option.rect.adjusted(2 * STEP, 0, -2 * STEP, 0)
            painter.fillRect(line.left(), line.bottom(), line.width(), 1, QColor(tokens.line))
        painter.restore()

    def _lay_out(self, entry: Entry, rect: QRect, painter: QPainter | None, tokens: Tokens | None) -> int:
        """Go down an entry, painting where there is a painter; return the height it takes."""
        left, y = rect.left() + 2 * STEP, rect.top() + STEP
        title = QFontMetrics(self._title)
        room = QRect(left, y, self._room(), 100_000)
        height = title.boundingRect(room, _WRAP, entry.title).height()
        if painter is not None and tokens is not None:
            painter.setFont(self._title)
            painter.setPen(QColor(tokens.ink))
            painter.drawText(QRect(left, y, room.width(), height), _WRAP, entry.title)
        y += height + 4
        inner = left + self._pill + STEP
        for line in entry.lines:
            text = self._text_rect(line, inner, y)
            if painter is not None and tokens is not None:
                self._paint_line(painter, line, text, left, tokens)
            y = text.bottom() + 5
            for words in line.words:
                y = self._put_words(words, inner, y, painter, tokens)
        for words in entry.words:
            y = self._put_words(words, inner, y, painter, tokens)
        return y + STEP - 4 - rect.top()

    def _put_words(
        self, words: str, left: int, y: int, painter: QPainter | None, tokens: Tokens | None
    ) -> int:
        """Go down words, painting where there is a painter; return where the next ones begin."""
        place = self._words_rect(words, left, y)
        if painter is not None and tokens is not None:
            painter.setFont(self._words)
            painter.setPen(QColor(tokens.secondary_ink))
            painter.drawText(place, _WRAP, words)
        return place.bottom() + 5

    def _paint_line(self, painter: QPainter, line: EntryLine, text: QRect, left: int, tokens: Tokens) -> None:
        paint_answer(painter, line.answer, QRectF(left, text.top(), self._pill, self._pill), tokens, 5)
        painter.setFont(self._text)
        painter.setPen(QColor(tokens.ink if line.answer else tokens.secondary_ink))
        painter.drawText(text, _WRAP, line.text)
        if line.points:
            painter.setPen(QColor(tokens.secondary_ink))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRect(left, text.top(), self._room(), text.height()), flags, line.points)


class EntriesView(QListView):
    """The entries, one above the other; they wrap to the width there is."""

    #: Escape.
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries_model = EntriesModel(self)
        self._delegate = EntryDelegate(self)
        self.setModel(self.entries_model)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._delegate.set_font(self.font())
            self.scheduleDelayedItemsLayout()


class ComparisonPanel(Card):
    """A heading, sentences and entries, with a way to close it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(wrap=True)
        self._heading.setFont(sized(self.font(), 1.15, QFont.Weight.DemiBold))
        self._sentences = PlainLabel(wrap=True)
        self._sentences.set_secondary()
        close = Button(self.tr("Fermer"))
        set_look(close, Look.QUIET)
        close.setAccessibleName(self.tr("Fermer ce panneau"))
        close.clicked.connect(self.closed)
        self.entries = EntriesView()
        self.entries.left.connect(self.closed)
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self._heading, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(2 * STEP, STEP, STEP, STEP)
        head.setSpacing(4)
        head.addLayout(top)
        head.addWidget(self._sentences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(self.entries, 1)

    @property
    def heading(self) -> str:
        """The heading shown."""
        return self._heading.text()

    @property
    def sentences(self) -> str:
        """The sentences under the heading."""
        return self._sentences.text()

    def show_content(self, content: PanelContent, key: str | None = None) -> None:
        """Show a measure or a list, with the entry of this key in view."""
        self._heading.setText(content.heading)
        self._sentences.setText("\n".join(content.sentences))
        self.entries.setAccessibleName(content.heading)
        if content.entries != self.entries.entries_model.entries:
            self.entries.entries_model.show_entries(content.entries)
        found = self.entries.entries_model.find(key)
        self.entries.setCurrentIndex(found if found.isValid() else self.entries.entries_model.index(0))
        self.entries.scrollTo(self.entries.currentIndex())
