"""What is kept of a meeting, to read again and to correct: its day, its place, who was there, its minutes."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.day import typed_day
from pacte.domain.meeting import Meeting
from pacte.edits import meetings
from ui.buttons import Button
from ui.day_field import DayField
from ui.form import Form
from ui.meeting_words import names_typed
from ui.operations import Operations
from ui.words_field import WordsField


class MeetingForm(Form):
    """Shows a meeting; what was corrected is in the file when the dialog was accepted."""

    def __init__(
        self, operations: Operations, one: CandidateList, meeting: Meeting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._one, self._meeting = operations, one, meeting
        self.setWindowTitle(self.tr("Rencontre avec {}").format(one.name))
        self.accept_button.setText(self.tr("Enregistrer"))
        self.day = DayField()
        self.add_field(self.tr("&Date"), self.day)
        self.place = self.add_line(self.tr("L&ieu"))
        self.people = WordsField()
        self.minutes = WordsField(least=4)
        self.add_field(self.tr("&Personnes présentes, une par ligne"), self.people)
        self.add_field(self.tr("&Compte rendu (publié)"), self.minutes)
        self.day.set_day(meeting.date)
        self.place.setText(meeting.place or "")
        self.people.set_words("\n".join(meeting.people))
        self.minutes.set_words(meeting.minutes)
        for field in (self.people, self.minutes):
            field.paste_refused.connect(self.say_trouble)
        self.reopen = Button(self.tr("&Rouvrir la rencontre"))
        self.reopen.clicked.connect(self._reopen)
        self.add_button(self.reopen)
        self.reopen.setVisible(meeting.closed and not operations.read_only)
        if operations.read_only:
            self._only_show()
        self.guard(self._words)

    def field_to_mend(self) -> QWidget:
        """Return the date: nothing else is refused but what the disk refuses."""
        self.day.line.selectAll()
        return self.day

    def _only_show(self) -> None:
        for field in (self.day, self.place, self.people, self.minutes):
            field.allow(writing=False)
        self.accept_button.hide()
        self.cancel_button.setText(self.tr("Fermer"))

    def _words(self) -> tuple[str, ...]:
        return self.day.typed, self.place.text(), self.people.words(), self.minutes.words()

    def _reopen(self) -> None:
        if self.attempt(lambda: self._keep(closed=False)):
            self.accept()

    def submit(self) -> None:
        """Write what was corrected; raises `KnownError` for an impossible date."""
        self._keep(closed=self._meeting.closed)

    def _keep(self, *, closed: bool) -> None:
        """Write the words, and whether the meeting is over, in one undo step."""
        corrected = replace(
            self._meeting,
            date=typed_day(self.day.typed),
            place=self.place.text(),
            people=names_typed(self.people.words()),
            minutes=self.minutes.words(),
            closed=closed,
        )
        changes = meetings.correct(self._operations.file, self._one, corrected)
        if changes:
            self._operations.changed.emit(changes)


def correct_meeting(operations: Operations, one: CandidateList, meeting: Meeting, window: QWidget) -> None:
    """Let what is kept of a meeting be read, and corrected where need be."""
    form = MeetingForm(operations, one, meeting, window)
    form.exec()
    form.deleteLater()
    # Not every system goes back to the window by itself.
    window.activateWindow()
