"""Undo and redo while a meeting is held, and right after it was closed."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pacte.domain.candidate_list import CandidateList
from pacte.domain.changes import Changes
from pacte.domain.meeting import Meeting
from pacte.edits import meetings, undoing
from pacte.storage import queries
from ui.meeting_run import MeetingRun
from ui.operations import Operations


class MeetingUndoing(QObject):
    """Undo takes back what people said; where the meeting stands, its closing among it, is no edit of the file."""

    told = Signal(str)
    #: What undo takes back now before any edit of the file, in words; empty when there is nothing.
    named = Signal(str)

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        #: The meeting that was just closed, as long as nothing else was done since.
        self._closed: Meeting | None = None

    # ------------------------------------------------------------------------------------ held

    def holds(self, run: MeetingRun, label: str) -> bool:
        """Keep the beginning of the meeting that is being held."""
        held = run.began(label)
        if held:
            self._tell_nothing_left()
        return held

    def _tell_nothing_left(self) -> None:
        self.told.emit(self.tr("Il n’y a plus de réponse à annuler dans cette rencontre."))

    def reveal(self, run: MeetingRun, changes: Changes) -> bool:
        """Go where something was taken back or made again; false when the meeting shows nothing of it.

        Keeping where the meeting stands is an edit of the file as well, but nothing that anybody means to take
        back: undo and redo go through it to the next answer. The beginning of the meeting stays.
        """
        taken_back = changes.label.startswith("annulé")
        following: Changes | None = changes
        while following and run.wrote(following.label):
            following = self._undo_further(run) if taken_back else self._operations.run(undoing.redo)
        if following:
            return run.reveal(following)
        if taken_back:
            self._tell_nothing_left()
        return True

    def _undo_further(self, run: MeetingRun) -> Changes | None:
        """Undo one more edit, unless it is the beginning of the meeting."""
        state = self._operations.ask(queries.undo_state)
        if state is None or state.undo is None or run.began(state.undo):
            return None
        return self._operations.run(undoing.undo)

    # ------------------------------------------------------------------------------------ closed

    def closed(self, run: MeetingRun) -> None:
        """Remember the meeting that was just closed."""
        self._closed = run.meeting
        self.named.emit(self.tr("clôture de la rencontre avec {}").format(run.one.name))

    def go_on(self) -> None:
        """Forget it: something else is being done."""
        if self._closed is not None:
            self._closed = None
            self.named.emit("")

    def open_again(self, one: CandidateList) -> Meeting | None:
        """Open the meeting of a list that was just closed again, as if it had not been; None when there is none."""
        closed = self._closed
        self.go_on()
        meeting = next((each for each in one.meetings if closed and each.id == closed.id), None)
        if meeting is None:
            return None
        again = replace(meeting, closed=False)
        return again if self._operations.run(meetings.keep, one, again) is not None else None
