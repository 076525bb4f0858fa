"""Which list one works on, and how far it has come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.scoring.score import Score
from ui.buttons import Button, Look
from ui.choice_box import ChoiceBox
from ui.progress_line import ProgressLine
from ui.tokens import STEP

_WIDE_LETTERS = 90
_LABEL_LETTERS = 66


class ListBar(QWidget):
    """Chooses a list, adds one, and shows the progress of the chosen one."""

    #: Another list was chosen: its identifier.
    list_requested = Signal(str)
    #: The choice is made: it was picked in the open list, or Enter was pressed; arrows only go through the lists.
    settled = Signal()
    new_list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ChoiceBox(self.tr("Liste candidate"), least=12, most=66)
        self._choice.activated.connect(self._on_activated)
        self._label = QLabel(self.tr("L&iste"))
        self._label.setBuddy(self._choice)
        self._new = Button(self.tr("Nouvelle liste…"), Look.QUIET)
        self._new.clicked.connect(self.new_list_requested)
        self._progress = ProgressLine()
        self._read_only = False
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(self._label)
        row.addWidget(self._choice)
        row.addWidget(self._new)
        row.addSpacing(STEP)
        row.addWidget(self._progress, 1)

    def _on_activated(self) -> None:
        self.list_requested.emit(self._choice.currentData())
        if not self._choice.browsing:
            self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter on the choice for the end of it: the closed list leaves that key alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._choice.hasFocus():
            self.settled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit what is shown to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the room to the figures where there is little: the menu adds lists too."""
        wide = self.width() >= _WIDE_LETTERS * self.fontMetrics().averageCharWidth()
        self._new.setVisible(wide and not self._read_only)
        self._label.setVisible(self.width() >= _LABEL_LETTERS * self.fontMetrics().averageCharWidth())

    def show_lists(self, lists: Sequence[CandidateList], chosen: str, *, read_only: bool) -> None:
        """Offer these lists, one of them chosen."""
        self._choice.clear()
        for one in lists:
            self._choice.addItem(one.name, one.id)
        self.show_chosen(chosen)
        self._choice.updateGeometry()
        self._read_only = read_only
        self._fit()

    def show_chosen(self, chosen: str) -> None:
        """Show which list is chosen."""
        self._choice.setCurrentIndex(self._choice.findData(chosen))

    def take_cursor(self) -> None:
        """Put the cursor on the choice of a list."""
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_score(self, score: Score, one: CandidateList, signed: str) -> None:
        """Show how far the chosen list has come; `signed` says of one that has signed when or where it did."""
        self._progress.show_score(score, one, signed)
