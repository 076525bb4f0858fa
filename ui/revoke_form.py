"""Taking a signing back: the day and the reason; the signing itself stays in the file."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.signing import Signing
from pacte.edits import signings
from ui.day_field import DayField
from ui.form import Form
from ui.language import day_in_words
from ui.operations import Operations
from ui.plain_text import PlainLabel, typographic
from ui.words_field import WordsField


class RevokeForm(Form):
    """The signing no longer counts when the dialog was accepted."""

    def __init__(
        self, operations: Operations, one: CandidateList, signing: Signing, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._one, self._signing = operations, one, signing
        self.setWindowTitle(self.tr("Retirer la signature n° {}").format(signing.number))
        words = self.tr(
            "La signature du {} ne comptera plus. Elle reste dans le dossier, avec le motif ; on ne peut pas y revenir."
        ).format(day_in_words(signing.date))
        self.add_words(PlainLabel(typographic(words), wrap=True))
        self.reason = WordsField(least=3)
        self.reason.paste_refused.connect(self.say_trouble)
        self.day = DayField()
        self.day.set_day(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self.add_field(self.tr("&Motif"), self.reason)
        self.add_field(self.tr("&Date"), self.day)
        self.accept_button.setText(self.tr("Retirer la signature"))
        self.guard(self.reason.words)

    def submit(self) -> None:
        """Note the revocation; raises `KnownError` without a reason or for an impossible day."""
        changes = signings.revoke(
            self._operations.file, self._one.id, self._signing.number, self.day.day(), self.reason.words()
        )
        if changes:
            self._operations.changed.emit(changes)
