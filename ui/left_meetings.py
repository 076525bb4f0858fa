"""The meetings that were left without being closed: which to take up again first, those of other lists beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, standing_lists
from pacte.storage import queries
from ui.callout import Callout
from ui.language import day_in_words
from ui.operations import Operations
from ui.tokens import STEP


def lists_left(operations: Operations, lists: tuple[CandidateList, ...]) -> tuple[CandidateList, ...]:
    """Return the lists whose meeting was left without being closed, the one worked on last first."""
    left = [one for one in standing_lists(lists) if one.left_meeting]
    if len(left) < 2:
        return tuple(left)
    order = operations.ask(queries.worked_on, left) or ()
    return tuple(sorted(left, key=lambda one: order.index(one.id) if one.id in order else len(order)))


class OtherMeetings(QWidget):
    """A line and a button for each meeting that was left with another list; hidden where there is none."""

    #: The meeting of a list is to be taken up again: its identifier.
    resume_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[CandidateList, ...] = ()
        self.callouts: list[Callout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)
        self.hide()

    def show_lists(self, lists: tuple[CandidateList, ...]) -> None:
        """Show the meetings that these lists left."""
        self.setVisible(bool(lists))
        if lists == self._shown:
            return
        self._shown = lists
        for gone in self.callouts:
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.callouts = [self._made(one) for one in lists]

    def _made(self, one: CandidateList) -> Callout:
        line = Callout(Answer.UNDECIDED, self)
        day = day_in_words(one.left_meeting.date) if one.left_meeting else ""
        words = self.tr("Rencontre du {} avec « {} » : pas encore close.").format(day, one.name)
        line.say(words, self.tr("Reprendre"))
        line.action.setAccessibleName(self.tr("Reprendre la rencontre avec {}").format(one.name))
        line.action_requested.connect(lambda: self.resume_requested.emit(one.id))
        self._column.addWidget(line)
        line.show()
        return line
