"""Undo and redo while a meeting is held."""

from PySide6.QtCore import QObject, Signal

from pacte.domain.changes import Changes
from pacte.edits import undoing
from pacte.storage import queries
from ui.meeting_run import MeetingRun
from ui.operations import Operations


class MeetingUndoing(QObject):
    """Undo takes back what people said; where the meeting stands is nothing that anybody means to take back."""

    told = Signal(str)

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

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
