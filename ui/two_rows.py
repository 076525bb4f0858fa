"""Widgets in a row, the last ones in a second row under it where the first has no room for them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.choice_box import ChoiceBox
from ui.tokens import STEP

#: The least widths of a field that one searches in, in average letters: in the first row, and under it.
_SEARCH_LETTERS, _LEAST_LETTERS = 18, 10
_ANYWHERE, _LEFT = Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignLeft


class TwoRows(QWidget):
    """`kept` stay in the first row; `moving` go under them, from the first that has no room on.

    Search fields take the room that is left.
    """

    def __init__(
        self, kept: tuple[QWidget, ...], moving: tuple[QWidget, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kept, self._moving = kept, moving
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(STEP)
            # What no search field takes is left free after the last widget.
            row.addStretch()
        for widget in (*kept, *moving):
            self._put(self._first, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addLayout(self._first)
        column.addLayout(self._second)

    @staticmethod
    def _put(row: QHBoxLayout, widget: QWidget) -> None:
        search = isinstance(widget, QLineEdit)
        row.insertWidget(row.count() - 1, widget, 1 if search else 0, _ANYWHERE if search else _LEFT)

    def _least(self, widget: QWidget) -> int:
        if isinstance(widget, QLineEdit):
            return _SEARCH_LETTERS * self.fontMetrics().averageCharWidth()
        shrinks = widget in self._kept or (isinstance(widget, ChoiceBox) and widget.shortens)
        return (widget.minimumSizeHint() if shrinks else widget.sizeHint()).width()

    @property
    def _room_kept(self) -> int:
        return sum(self._least(one) + STEP for one in self._kept if not one.isHidden())

    def minimumSizeHint(self) -> QSize:
        """Return the least room: that of the widgets that stay in the first row."""
        return QSize(self._room_kept, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._share_room()

    def event(self, event: QEvent) -> bool:
        """Share the room anew when a widget is shown, hidden or of another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._share_room()
        return super().event(event)

    def _share_room(self) -> None:
        # The last widget has no gap after it.
        room = self.width() + STEP - self._room_kept
        wanted = []
        for widget in self._moving:
            if not widget.isHidden():
                room -= self._least(widget) + STEP
            wanted.append(self._first if room >= 0 else self._second)
            if isinstance(widget, QLineEdit):
                letters = _SEARCH_LETTERS if room >= 0 else _LEAST_LETTERS
                widget.setMinimumWidth(letters * self.fontMetrics().averageCharWidth())
        if all(row.indexOf(one) >= 0 for row, one in zip(wanted, self._moving, strict=True)):
            return
        for row, widget in zip(wanted, self._moving, strict=True):
            (self._first if self._first.indexOf(widget) >= 0 else self._second).removeWidget(widget)
            self._put(row, widget)
