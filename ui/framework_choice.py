"""The choice of the catalogue through which a file is looked at; nothing where there is only one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.choice_box import ChoiceBox
from ui.tokens import STEP

#: The width, in average letters, from which the choice bears its label, and the part of it that it may take.
_LABEL_LETTERS = 130
_SHARE = 0.45


class FrameworkChoice(QWidget):
    """Names the catalogues of the file, the one looked at chosen."""

    #: Another catalogue was chosen: its identifier.
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = ChoiceBox(self.tr("Référentiel"), least=12, most=54)
        self._choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._choice.activated.connect(lambda _: self.chosen.emit(self._choice.currentData()))
        self._label = QLabel(self.tr("Référ&entiel"))
        self._label.setBuddy(self._choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self._label)
        row.addWidget(self._choice, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_frameworks(self, named: Sequence[tuple[str, str]], looked_at: str) -> None:
        """Offer the catalogues, (identifier, title) pairs; nothing is shown for less than two."""
        self._choice.clear()
        for key, title in named:
            self._choice.addItem(title, key)
        self._choice.setCurrentIndex(self._choice.findData(looked_at))
        self._choice.updateGeometry()
        self.setVisible(len(named) > 1)

    def fit(self, width: int) -> None:
        """Leave room to what stands beside it in this width: the town is named there."""
        self._label.setVisible(width >= _LABEL_LETTERS * self.fontMetrics().averageCharWidth())
        self.setMaximumWidth(int(width * _SHARE))

    def take_cursor(self) -> None:
        """Put the cursor on the choice."""
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)
