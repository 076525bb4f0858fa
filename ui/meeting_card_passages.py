"""The passages of a programme on the card of a level: the beginning of each under its place."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.elided_label import ElidedTitle
from ui.meeting_passages import Passage
from ui.plain_text import PlainLabel, counted
from ui.theme import sized
from ui.tokens import STEP

#: How many passages a card quotes, and how many characters of each; a key shows all of them whole.
_MOST, _LENGTH = 3, 140


class _CardPassage(QWidget):
    """One passage."""

    def __init__(self) -> None:
        super().__init__()
        self.place = ElidedTitle(most=2)
        self.place.setFont(sized(self.font(), 1.0, QFont.Weight.DemiBold))
        self.words = PlainLabel(wrap=True)
        self.words.setFont(sized(self.font(), 1.12))
        self.words.set_secondary()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.place)
        column.addWidget(self.words)


class CardPassages(QWidget):
    """Shows what is quoted on a level, answered or not; it is public, as the programme is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Passage, ...] = ()
        self._rows = [_CardPassage() for _ in range(_MOST)]
        self._more = PlainLabel(wrap=True)
        self._more.set_secondary()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        for widget in (*self._rows, self._more):
            column.addWidget(widget)
        self.hide()

    def show_passages(self, passages: tuple[Passage, ...]) -> None:
        """Show other passages."""
        if passages == self._shown:
            return
        self._shown = passages
        self.setVisible(bool(passages))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(passages))
            if place < len(passages):
                row.place.set_text(passages[place].place or self.tr("Preuve"))
                row.words.setText(passages[place].quoted(_LENGTH))
        left = len(passages) - _MOST
        one, many = self.tr("et {} autre passage (touche L)"), self.tr("et {} autres passages (touche L)")
        self._more.setText(counted(left, one, many) if left > 0 else "")
        self._more.setVisible(left > 0)
