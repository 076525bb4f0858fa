"""Quoting what supports an answer: a point of the programme, a decision of the council."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Evidence
from pacte.edits import evidence
from ui.answer_words import level_title
from ui.form import Form
from ui.grid_rows import LevelSpot
from ui.operations import Operations
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized
from ui.words_field import PartnerField, WordsField


class EvidenceForm(Form):
    """Takes a quotation, its document and its place there; it is in the file when the dialog was accepted.

    `number` is the place of the one to change, counted from 0, None for a new one. Documents that the list's levels
    quote are offered.
    """

    def __init__(
        self,
        operations: Operations,
        one: CandidateList,
        spot: LevelSpot,
        number: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._list_id, self._spot, self._number = operations, one.id, spot, number
        known = None if number is None else one.evidence(*spot.place)[number]
        self.setWindowTitle(
            self.tr("Ajouter une preuve") if known is None else self.tr("Modifier une preuve")
        )
        self.accept_button.setText(self.tr("Enregistrer la preuve"))
        place = self.tr("Mesure {} · {}").format(spot.measure.number, level_title(spot.level))
        heading = PlainLabel(place, wrap=True)
        heading.setFont(sized(self.font(), 1.2, QFont.Weight.DemiBold))
        words = self.tr("Une preuve est publiée avec le pacte.")
        if spot.place not in one.answers:
            opens = self.tr("Ce niveau n’est pas encore abordé : avec elle, il passe « en discussion ».")
            words = f"{words} {opens}"
        self.rule = PlainLabel(typographic(words), wrap=True)
        self.rule.set_secondary()
        self.add_words(heading)
        self.add_words(self.rule)
        self.quotation = WordsField(least=3)
        self.quotation.setPlaceholderText(self.tr("mot pour mot"))
        self.quotation.paste_refused.connect(self.say_trouble)
        self.add_field(self.tr("&Passage cité"), self.quotation)
        self.document = PartnerField()
        self.document.setPlaceholderText(self.tr("facultatif : programme, délibération, adresse…"))
        self.document.offer(_documents(one))
        self.add_field(self.tr("&Document"), self.document)
        self.place = self.add_line(
            self.tr("&Endroit dans le document"), self.tr("facultatif : point 23, page 4…")
        )
        if known is not None:
            self.quotation.set_words(known.quotation)
            self.document.set_words(known.document)
            self.place.setText(known.place or "")
        self.guard(self._words)

    def _words(self) -> Evidence:
        return Evidence(self.quotation.words(), self.document.words(), self.place.text())

    def submit(self) -> None:
        """Write the evidence; raises `KnownError` when nothing is quoted."""
        file, place = self._operations.file, self._spot.place
        if self._number is None:
            changes = evidence.add(file, self._list_id, place, self._words())
        else:
            changes = evidence.change(file, self._list_id, place, self._number, self._words())
        if changes:
            self._operations.changed.emit(changes)


def _documents(one: CandidateList) -> tuple[str, ...]:
    """Return the documents that a list's levels quote, each once."""
    passages = [*(said.evidence for said in one.commitments), *one.cited.values()]
    return tuple(dict.fromkeys(each.document for some in passages for each in some if each.document))
