"""Where the message stands: over the header, so that nothing of a page moves when it comes or goes."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.header import Header
from ui.message_bar import MessageBar
from ui.tokens import STEP

_EDGE = STEP // 4
#: What moves the message: its own words, and what it stands on.
_WORDS = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
_GROUND = (*_WORDS, QEvent.Type.Hide, QEvent.Type.Resize)


class MessagePlace(QObject):
    """Places the message of a frame, as long as there is one.

    One that stays and that the header has no room for, in large text for instance, takes the height of `room`, above
    the pages: it would hide for long what stands there. The chosen rows stay in sight then.
    """

    def __init__(self, messages: MessageBar, header: Header, frame: QWidget) -> None:
        super().__init__(frame)
        self._messages, self._header, self._frame = messages, header, frame
        self.room = QWidget(frame)
        self.room.hide()
        messages.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the message, and what it stands on while it is shown: nobody else needs to wait for it."""
        kind = event.type()
        if watched is self._messages and kind is QEvent.Type.Show:
            for one in (self._header, self._frame):
                one.installEventFilter(self)
        if watched is self._messages and kind is QEvent.Type.Hide:
            for one in (self._header, self._frame):
                one.removeEventFilter(self)
            self._give_room(0)
        elif kind in (_WORDS if watched is self._messages else _GROUND):
            self._place()
        return False

    def _place(self) -> None:
        bar = self._messages
        if bar.isHidden():
            return
        place = self._over_header()
        if place is None:
            place = self._across(self._frame.width(), 0)
            self._give_room(place.height() + 2 * _EDGE)
            place.moveTop(self.room.y() + _EDGE)
        else:
            self._give_room(0)
        bar.setGeometry(place)
        bar.raise_()

    def _over_header(self) -> QRect | None:
        """Return the place over the header, or where it would be; None for what stays and finds no room there."""
        passing, header = self._messages.passing, self._header
        if header.isHidden():
            # Full screen.
            return self._across(self._frame.width(), 0) if passing else None
        widths = header.free_widths()
        for width in widths if passing else widths[:1]:
            place = self._across(width, header.height())
            if place.bottom() >= header.height():
                place.moveTop(0)
            # The edge of a page is empty for half a line.
            if place.bottom() < header.height() + header.fontMetrics().height() // 2:
                return place
        return place if passing else None

    def _across(self, width: int, height: int) -> QRect:
        inner = width - 2 * STEP
        return QRect(STEP, _EDGE, inner, max(height - 1 - 2 * _EDGE, self._messages.heightForWidth(inner)))

    def _give_room(self, height: int) -> None:
        if height == (0 if self.room.isHidden() else self.room.height()):
            return
        views = [view for view in self._frame.findChildren(QAbstractItemView) if _shows_current(view)]
        self.room.setFixedHeight(height)
        self.room.setVisible(height > 0)
        layout = self._frame.layout()
        if layout is not None:
            layout.activate()
        for view in views:
            if not _shows_current(view):
                view.scrollTo(view.currentIndex())


def _shows_current(view: QAbstractItemView) -> bool:
    """Whether the chosen row of a table is in sight, all of it."""
    index = view.currentIndex()
    if not (index.isValid() and view.isVisible()):
        return False
    row, seen = view.visualRect(index), view.viewport().rect()
    return row.top() >= seen.top() and row.bottom() <= seen.bottom()
