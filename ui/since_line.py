"""One quiet line under a list: that it changed since it signed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from ui.language import day_in_words
from ui.mark_icon import MarkIcon
from ui.plain_text import PlainLabel, typographic
from ui.signed_words import signed_words
from ui.since_signing import SinceSigning
from ui.theme import sized
from ui.tokens import STEP


class SinceLine(QWidget):
    """Hidden as long as the list has signed nothing, or says what it signed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier: Dossier | None = None
        self._list: CandidateList | None = None
        self._since = SinceSigning(self)
        self._since.known.connect(self._show)
        self._words = PlainLabel(wrap=True, secondary=True)
        self._words.setFont(sized(self.font(), 0.93))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        row.setSpacing(STEP)
        row.addWidget(MarkIcon(Answer.RESERVED, bare=True))
        row.addWidget(self._words, 1)
        self.hide()

    def take_dossier(self, dossier: Dossier) -> None:
        """Take the texts that the lists to be shown answered."""
        self._dossier = dossier

    def show_list(self, one: CandidateList) -> None:
        """Tell of this list; it is compared once no key waits."""
        same = self._list is not None and self._list.id == one.id
        self._list = one
        if self._dossier is not None:
            self._since.watch(self._dossier, [one])
        if not same or one.signed is None:
            self._show()

    def signed_words(self, one: CandidateList) -> str:
        """Return when or where a list signed, empty when it is still to."""
        return signed_words(self._dossier, one) if self._dossier is not None else ""

    @property
    def words(self) -> str:
        """The sentence shown, empty when there is none."""
        return "" if self.isHidden() else self._words.text()

    def _show(self) -> None:
        day = self._since.changed_day(self._list) if self._list is not None else None
        self.setVisible(day is not None)
        if day is not None:
            words = self.tr("Modifié depuis la signature du {} ; la page Signer montre les différences.")
            self._words.setText(typographic(words.format(day_in_words(day))))
