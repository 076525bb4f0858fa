"""What there is to look at of a list's signing: what would be signed now, and each signing as it was signed."""

from PySide6.QtCore import QObject, QTimer, Signal

from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.progress import Progress
from pacte.domain.wording import capitalised
from ui.choice_box import ChoiceBox
from ui.file_names import fit_name
from ui.pdf_preview import PdfPreview
from ui.signing_words import signing_name

#: How long after a change the pages are drawn anew, in milliseconds.
_PAUSE = 150


class SigningDocuments(QObject):
    """Fills the choice of documents and has the chosen one drawn in the preview."""

    #: Another document is shown.
    changed = Signal()

    def __init__(self, box: ChoiceBox, preview: PdfPreview, parent: QObject) -> None:
        super().__init__(parent)
        self._box, self._preview = box, preview
        self._dossier: Dossier | None = None
        self._list: CandidateList | None = None
        self._number: int | None = None
        self._to_sign = False
        self._drawn: object = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._draw)
        box.activated.connect(lambda _: self.choose(box.currentData()))

    @property
    def number(self) -> int | None:
        """The number of the signing that is shown, None for what would be signed now."""
        return self._number

    def show_list(self, dossier: Dossier, one: CandidateList, *, to_sign: bool) -> None:
        """Offer the documents of a list; what is to be signed comes first, else the signing that counts."""
        before = self._list
        self._dossier, self._list = dossier, one
        box = self._box
        box.clear()
        if to_sign or not one.signings:
            box.addItem(self.tr("Projet d’avenant") if one.signed else self.tr("Projet de pacte"), None)
        for signing in reversed(one.signings):
            name = signing_name(signing)
            if signing.revoked is not None:
                name = (
                    self.tr("{} (retirée)").format(name)
                    if signing.supersedes is None
                    else self.tr("{} (retiré)").format(name)
                )
            box.addItem(capitalised(name), signing.number)
        if before is None or before.id != one.id or before.signings != one.signings:
            self._number = one.signed.number if one.signed and not to_sign else None
        elif to_sign and not (self._to_sign and _answers_alike(before, one)):
            # Nobody signs what they have not seen: a changed answer brings what would be signed back.
            self._number = None
        self._to_sign = to_sign
        self._choose_in_box()
        self._pause.start()

    def choose(self, number: int | None) -> None:
        """Show a signing by its number, or what would be signed now."""
        if number != self._number:
            self._number = number
            self._choose_in_box()
            self._pause.start()
            self.changed.emit()

    def _choose_in_box(self) -> None:
        numbers = [self._box.itemData(place) for place in range(self._box.count())]
        if self._number not in numbers:
            self._number = numbers[0]
        self._box.setCurrentIndex(numbers.index(self._number))
        self._box.updateGeometry()

    def _draw(self) -> None:
        """Draw the chosen document beside the window, unless it is the one that is there."""
        one, dossier, number = self._list, self._dossier, self._number
        if one is None or dossier is None:
            return
        texts = (dossier.catalogue, dossier.municipality.name, dossier.collective.name, dossier.as_of)
        wanted = (one, number, texts if number is None else None)
        if wanted == self._drawn:
            return
        self._drawn = wanted

        # Reportlab is slow to import: only the thread that draws does it.
        def make(_progress: Progress) -> bytes:
            from exports.pact.pdf import draft_bytes, signed_bytes

            return draft_bytes(dossier, one) if number is None else signed_bytes(one, number)

        self._preview.show_document(f"Pacte {fit_name(one.name, 'liste')}", make)


def _answers_alike(one: CandidateList, other: CandidateList) -> bool:
    return one.commitments == other.commitments and one.principles == other.principles
