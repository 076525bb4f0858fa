"""A day: typed as French people write it, or picked in a calendar."""

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.day import typed_day
from pacte.domain.errors import KnownError
from ui.buttons import Button
from ui.line_field import LineField
from ui.meeting_words import day_to_type
from ui.tokens import STEP


class DayField(QWidget):
    """A line and, beside it, a calendar that goes no further than today."""

    #: Another day was typed or picked.
    day_typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineField()
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

    def allow(self, *, writing: bool) -> None:
        """Let a day be typed and picked, or only read."""
        self.line.setReadOnly(not writing)
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
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
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
