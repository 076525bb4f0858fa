"""How many pieces of evidence an answer has, or passages a level without one, and the way down to them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.answer_words import evidence_count
from ui.buttons import Button, Look
from ui.mark_icon import MarkIcon
from ui.mark_painter import EVIDENCE_MARK


class EvidenceLine(QWidget):
    """Stands near the answer, as the evidence itself is far below; hidden where there is none."""

    #: The evidence is to be shown.
    evidence_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go = Button("", Look.LINK, self)
        self.go.clicked.connect(self.evidence_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(MarkIcon(bare=True, shapes=EVIDENCE_MARK, parent=self))
        row.addWidget(self.go)
        row.addStretch(1)

    def show_count(self, count: int, *, answered: bool) -> None:
        """Say how many pieces there are; what is cited where nobody answered supports no answer."""
        self.go.setText(evidence_count(count, answered=answered))
        self.go.setAccessibleDescription(
            self.tr("aller à ce qui appuie la réponse") if answered else self.tr("aller à ce qui est cité")
        )
        self.setVisible(count > 0)
