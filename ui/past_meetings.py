"""The meetings that were held with a list, each to be read again."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.meeting import Meeting
from ui.buttons import Button, Look
from ui.language import day_in_words
from ui.meeting_words import elapsed
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized
from ui.tokens import STEP


class PastMeetings(QWidget):
    """A line and a button for each; hidden while there is none."""

    #: A meeting is to be read and perhaps corrected.
    meeting_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Meeting, ...] = ()
        self.lines: list[PlainLabel] = []
        self.buttons: list[Button] = []
        self._rows: list[QWidget] = []
        title = PlainLabel(self.tr("Rencontres tenues"))
        title.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self._column.addWidget(title)
        self.hide()

    def show_meetings(self, meetings: tuple[Meeting, ...]) -> None:
        """Show these meetings, the last one first."""
        self.setVisible(bool(meetings))
        if meetings == self._shown:
            return
        self._shown = meetings
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.lines, self.buttons = [], [], []
        for meeting in reversed(meetings):
            self._add_row(meeting)

    def _add_row(self, meeting: Meeting) -> None:
        day = day_in_words(meeting.date)
        state = "" if meeting.closed else self.tr("pas encore close")
        flagged = ", ".join(meeting.to_review)
        left = typographic(self.tr("à revoir : {}").format(flagged)) if flagged else ""
        people = ", ".join(meeting.people)
        parts = (day, meeting.place, people, elapsed(meeting.seconds), left, state)
        line = PlainLabel(" · ".join(part for part in parts if part), wrap=True)
        line.set_secondary()
        button = Button(self.tr("Lire et corriger…"), Look.QUIET)
        button.setAccessibleName(self.tr("Lire et corriger la rencontre du {}").format(day))
        button.clicked.connect(lambda _=False, wanted=meeting: self.meeting_requested.emit(wanted))
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(STEP)
        across.addWidget(line, 1)
        across.addWidget(button)
        self._column.addWidget(row)
        row.show()
        self._rows.append(row)
        self.lines.append(line)
        self.buttons.append(button)
