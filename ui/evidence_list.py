"""The quotations that support an answer, or are cited where there is none, each with what can be done about it."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Evidence
from pacte.domain.wording import shortened
from ui.answer_words import evidence_place
from ui.buttons import Button, Look
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized

#: A quotation of more characters is shown by its beginning, with a button that shows the rest.
_LONG = 400


class EvidenceRow(QWidget):
    """One quotation, where it stands, and what can be done about it."""

    change_requested = Signal()
    remove_requested = Signal()

    def __init__(
        self, evidence: Evidence, giver: CandidateList | None, number: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._quotation = evidence.quotation
        self.words = PlainLabel(wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place = PlainLabel(evidence_place(evidence, giver=giver), wrap=True)
        self.place.set_secondary()
        self.place.setFont(sized(self.font(), 0.86))
        self.rest = Button("", Look.QUIET)
        self.rest.setAccessibleDescription(self.tr("preuve {}").format(number))
        self.rest.setVisible(len(self._quotation) > _LONG)
        self.rest.clicked.connect(lambda: self._show(whole=not self._whole))
        self.change = Button(self.tr("Modifier…"), Look.QUIET)
        self.change.setAccessibleName(self.tr("Modifier la preuve {}").format(number))
        self.change.clicked.connect(self.change_requested)
        self.remove = Button(self.tr("Retirer"), Look.QUIET)
        self.remove.setAccessibleName(self.tr("Retirer la preuve {}").format(number))
        self.remove.clicked.connect(self.remove_requested)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.place, 1)
        below.addWidget(self.rest)
        below.addWidget(self.change)
        below.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addLayout(below)
        self._show(whole=False)

    def _show(self, *, whole: bool) -> None:
        self._whole = whole
        words = self._quotation if whole else shortened(self._quotation, _LONG)
        self.words.setText(typographic(self.tr("« {} »")).format(words))
        self.rest.setText(self.tr("Replier") if whole else self.tr("Lire en entier"))


class EvidenceList(QWidget):
    """Shows the evidence of one level; what is wanted goes out as wishes, counted from 0.

    Where nobody raised the level, it is what was kept of the list's programme: that is taken back, never reworded.
    """

    add_requested = Signal()
    change_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[Evidence, CandidateList | None], ...] = ()
        self.rows: list[EvidenceRow] = []
        self.title = PlainLabel(wrap=True)
        self.title.setFont(sized(self.font(), 0.86, QFont.Weight.DemiBold))
        self.title.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.add = Button(self.tr("Ajouter…"), Look.QUIET)
        self.add.setAccessibleName(self.tr("Ajouter une preuve"))
        self.add.setToolTip(self.tr("Un passage du programme, une délibération… (touche E)"))
        self.add.clicked.connect(self.add_requested)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        head.addWidget(self.add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(head)

    def show_evidence(
        self, evidence: tuple[tuple[Evidence, CandidateList | None], ...], *, answered: bool, writing: bool
    ) -> None:
        """Show the evidence of an answer, or what is cited where there is none; the buttons where it may be changed.

        Each piece comes with the one of the lists that merged that gave it.
        """
        if evidence != self._shown:
            self._fill(evidence)
        cited = bool(evidence) and not answered
        self.title.setText(
            self.tr("Retenu du programme (niveau non abordé)")
            if cited
            else self.tr("Preuves (publiées avec le pacte)")
        )
        self.add.setVisible(writing)
        for row in self.rows:
            row.change.setVisible(writing and not cited)
            row.remove.setVisible(writing)

    def take_cursor(self) -> None:
        """Put the cursor on the first thing that can be done about the evidence, if there is any."""
        doable = (button for row in self.rows for button in (row.change, row.rest, row.remove))
        wanted = next((button for button in (*doable, self.add) if button.isVisibleTo(self)), None)
        if wanted is not None:
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, evidence: tuple[tuple[Evidence, CandidateList | None], ...]) -> None:
        had_cursor = self.isAncestorOf(self.focusWidget())
        self._shown = evidence
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [EvidenceRow(*one, number + 1, self) for number, one in enumerate(evidence)]
        for number, row in enumerate(self.rows):
            self._column.addWidget(row)
            row.show()
            row.change_requested.connect(lambda n=number: self.change_requested.emit(n))
            row.remove_requested.connect(lambda n=number: self.remove_requested.emit(n))
        for before, after in pairwise(
            (self.add, *(b for r in self.rows for b in (r.rest, r.change, r.remove)))
        ):
            QWidget.setTabOrder(before, after)
        if had_cursor:
            # What had the cursor is gone: the keyboard stays here.
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def lines(self) -> list[str]:
        """The words of each quotation shown."""
        return [" ".join(filter(None, (row.words.text(), row.place.text()))) for row in self.rows]
