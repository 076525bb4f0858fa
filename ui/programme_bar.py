"""Which list and which of its documents one examines, and how far one has come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.candidate_list import CandidateList, in_name_order
from pacte.domain.programme import Programme
from ui.buttons import Button, Look
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel
from ui.plain_text import counted, typographic
from ui.programme_rows import ProposalRow, State
from ui.tokens import STEP

_WIDE_LETTERS = 128
_LABEL_LETTERS = 100


class ProgrammeBar(QWidget):
    """Chooses a list and a document of its, reads another one, and counts what was examined."""

    #: Another list was chosen: its identifier.
    list_requested = Signal(str)
    #: Another document was chosen: its name.
    document_requested = Signal(str)
    read_requested = Signal()
    forget_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = ChoiceBox(self.tr("Liste candidate"), least=10, most=40)
        self._lists.activated.connect(lambda _: self.list_requested.emit(self._lists.currentData()))
        self._label = QLabel(self.tr("L&iste"))
        self._label.setBuddy(self._lists)
        self._documents = ChoiceBox(self.tr("Document"), least=10, most=40)
        self._documents.activated.connect(
            lambda _: self.document_requested.emit(self._documents.currentData())
        )
        self.read = Button(self.tr("Lire un programme…"))
        self.read.clicked.connect(self.read_requested)
        self.forget = Button(self.tr("Retirer"), Look.QUIET)
        self.forget.setToolTip(
            typographic(self.tr("Retirer ce programme du dossier ; les preuves des réponses restent"))
        )
        self.forget.clicked.connect(self.forget_requested)
        self._words = ElidedLabel(secondary=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Propositions examinées"))
        for left in (self._words, self._bar):
            # They take what is left, which is never less than the figures need.
            left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        progress = QVBoxLayout()
        progress.setSpacing(4)
        progress.addWidget(self._words)
        progress.addWidget(self._bar)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        row.setSpacing(STEP)
        for widget in (self._label, self._lists, self._documents, self.read, self.forget):
            row.addWidget(widget)
        row.addSpacing(STEP)
        row.addLayout(progress, 1)
        self._writing = True
        self._documented = False
        self._figures = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without words where there is little room: the menu reads programmes too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        wide = self.width() >= _WIDE_LETTERS * letter
        self._label.setVisible(self.width() >= _LABEL_LETTERS * letter)
        self._documents.setVisible(self._documented)
        self.read.setVisible(self._writing and (wide or not self._documented))
        self.forget.setVisible(self._writing and wide and self._documented)
        self._share()

    def _share(self) -> None:
        """Let the document's name give way to the list's and to the figures."""
        others = [one for one in (self._label, self._lists, self.read, self.forget) if not one.isHidden()]
        sides = self._row.contentsMargins()
        taken = sum(one.sizeHint().width() + STEP for one in others) + sides.left() + sides.right() + 3 * STEP
        left = self.width() - taken - self._words.fontMetrics().horizontalAdvance(self._figures)
        self._documents.setMaximumWidth(
            max(self._documents.minimumSizeHint().width(), min(left, self._documents.sizeHint().width()))
        )

    def show_lists(self, lists: Sequence[CandidateList], chosen: str | None, *, read_only: bool) -> None:
        """Offer these lists, one of them chosen."""
        self._lists.offer((one.name, one.id) for one in in_name_order(lists))
        self._lists.setCurrentIndex(max(0, self._lists.findData(chosen)))
        self._writing = not read_only
        self._fit()

    def show_documents(self, programmes: Sequence[Programme], chosen: str | None) -> None:
        """Offer the documents of the list, one of them chosen."""
        self._documents.offer((one.document, one.document) for one in programmes)
        self._documents.setCurrentIndex(max(0, self._documents.findData(chosen)))
        self._documented = bool(programmes)
        self._fit()

    def show_progress(self, rows: Sequence[ProposalRow]) -> None:
        """Count the proposals that somebody looked at."""
        done = sum(not row.waits for row in rows)
        kept = sum(row.state is State.KEPT for row in rows)
        examined = counted(done, self.tr("{} examinée sur {{}}"), self.tr("{} examinées sur {{}}"))
        examined = examined if done else self.tr("Aucune examinée sur {}")
        whole, figures = examined.format(len(rows)), f"{done}/{len(rows)}"
        taken = counted(kept, self.tr("{} retenue"), self.tr("{} retenues"))
        forms = (f"{whole} · {taken}", whole, f"{figures} · {taken}", figures)
        self._words.set_text(*(forms if rows else ("",)))
        self._figures = forms[2] if rows else ""
        self._share()
        self._bar.setVisible(bool(rows))
        self._bar.setRange(0, max(1, len(rows)))
        self._bar.setValue(done)

    @property
    def progress(self) -> str:
        """What is said of the progress."""
        return self._words.text

    def take_cursor(self) -> None:
        """Put the cursor on the choice of a list."""
        self._lists.setFocus(Qt.FocusReason.OtherFocusReason)
