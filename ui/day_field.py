"""A day: typed as French people write it, or picked in a calendar."""

from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.day import typed_day
from pacte.domain.errors import KnownError
from ui.buttons import Button
from ui.line_field import LineField
from ui.meeting_words import day_to_type
from ui.tokens import STEP

#: Pixels between the field and its calendar.
_GAP = 2


class _DayLine(LineField):
    """Tells that the cursor went elsewhere to go on, which a menu or a button under the mouse is not."""

    left = Signal()
    #: A calendar is wanted, by the keys that open any choice.
    calendar_requested = Signal()

    def minimumSizeHint(self) -> QSize:
        """Return the room for a whole day."""
        least = super().minimumSizeHint()
        widest = max(map(self.fontMetrics().horizontalAdvance, ("00/00/0000", self.placeholderText())))
        return QSize(max(least.width(), widest + 4 * STEP), least.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the calendar with Alt and Down."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt and not self.isReadOnly():
            self.calendar_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it, unless the window is left, or a button is being pressed: nothing may move under the mouse."""
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        pressed = event.reason() is reason.MouseFocusReason and isinstance(
            QApplication.focusWidget(), QAbstractButton
        )
        if event.reason() not in (reason.PopupFocusReason, reason.ActiveWindowFocusReason) and not pressed:
            self.left.emit()


class DayField(QWidget):
    """A line and, beside it, a calendar that goes no further than today."""

    #: Another day was typed or picked.
    day_typed = Signal()
    #: The cursor left what was typed, to go on elsewhere.
    day_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _DayLine()
        self.line.left.connect(self.day_left)
        self.line.calendar_requested.connect(self.show_calendar)
        self.line.setToolTip(self.tr("Alt+↓ : calendrier"))
        self.line.setPlaceholderText(self.tr("JJ/MM/AAAA"))
        self.line.textEdited.connect(lambda _: self.day_typed.emit())
        self.pick = Button(self.tr("Calendrier…"))
        self.pick.setAccessibleName(self.tr("Choisir la date dans un calendrier"))
        self.pick.clicked.connect(self.show_calendar)
        self.calendar: QCalendarWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)

    def set_day(self, day: str) -> None:
        """Show an ISO day; as it is when it is none."""
        self.line.setText(day_to_type(day))

    def day(self) -> str:
        """Return the day as ISO 8601; as it was typed when it is none."""
        try:
            return typed_day(self.line.text())
        except KnownError:
            return self.line.text().strip()

    @property
    def typed(self) -> str:
        """The characters in the line."""
        return self.line.text()

    def mend(self) -> None:
        """Put the cursor in the line, all of it chosen: it was refused."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def setAccessibleName(self, name: str) -> None:
        """Let a screen reader call the line by this name, too: it has the cursor."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def allow(self, *, writing: bool) -> None:
        """Let a day be typed and picked, or only read."""
        self.line.allow(writing=writing)
        self.pick.setEnabled(writing)

    def show_calendar(self) -> None:
        """Let the day be picked; Escape closes the calendar again."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        calendar = self.calendar = QCalendarWidget(popup)
        calendar.setAccessibleName(self.tr("Calendrier"))
        calendar.setMaximumDate(QDate.currentDate())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        known = QDate.fromString(self.day(), Qt.DateFormat.ISODate)
        calendar.setSelectedDate(known if known.isValid() else QDate.currentDate())
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        column = QVBoxLayout(popup)
        column.setContentsMargins(STEP, STEP, STEP, STEP)
        column.addWidget(calendar)
        field = QRect(self.mapToGlobal(QPoint(0, 0)), self.size())
        popup.move(popup_place(field, popup.sizeHint(), self.screen().availableGeometry()))
        popup.show()
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_picked(self, day: QDate) -> None:
        calendar, self.calendar = self.calendar, None
        if calendar is None:
            return
        self.set_day(day.toString(Qt.DateFormat.ISODate))
        calendar.window().close()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day_typed.emit()


def popup_place(field: QRect, size: QSize, screen: QRect) -> QPoint:
    """Return where the calendar of a field goes: below it, or above it where the screen ends, all of it in view."""
    x = max(screen.left(), min(field.left(), screen.right() + 1 - size.width()))
    below, above = field.bottom() + 1 + _GAP, field.top() - _GAP - size.height()
    fits = below + size.height() <= screen.bottom() + 1
    y = below if fits else max(screen.top(), min(above, screen.bottom() + 1 - size.height()))
    return QPoint(x, y)
