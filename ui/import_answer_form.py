"""Saying by hand which answer a line of a read pact gives, and at which level."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Level, Measure
from pacte.domain.wording import shortened
from pacte.edits.pact_review import Answered, PactReview, proposed
from ui.answer_words import OFFERED, answer_title, level_title
from ui.choice_box import ChoiceBox
from ui.form import Form
from ui.plain_text import PlainLabel, typographic
from ui.theme import sized
from ui.toggles import TickBox
from ui.words_field import PartnerField, WordsField

_SHOWN_LETTERS = 160


class ImportAnswerForm(Form):
    """Takes measure, level, answer and words for one line; `review` is the decided one when it was accepted.

    `answer` is one to start from instead of the one that was read.
    """

    def __init__(
        self,
        review: PactReview,
        number: int,
        measures: tuple[Measure, ...],
        answer: Answer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.review = review
        self._number, self._measures = number, measures
        self.setWindowTitle(self.tr("Donner la ligne {} à un niveau").format(number))
        self.accept_button.setText(self.tr("Garder cette réponse"))
        self._add_heading()
        self.measure = ChoiceBox(self.tr("Mesure"), least=12, most=36)
        self.level = ChoiceBox(self.tr("Niveau"), least=8)
        self.answer = ChoiceBox(self.tr("Réponse"), least=8)
        self.wording, self.reservation, self.observation = WordsField(), WordsField(), WordsField()
        self.partner = PartnerField()
        self.already_done = TickBox(self.tr("Déjà réalisé"))
        self._add_fields()
        self._offer_places()
        if answer is not None:
            self.answer.setCurrentIndex(self.answer.findData(answer.value))
        self._reserving = answer is Answer.RESERVED
        self._show_rows()
        self.guard(self._words)

    def _add_heading(self) -> None:
        text = shortened(self.review.placement(self._number).line.text.strip(), _SHOWN_LETTERS)
        words = PlainLabel(typographic(self.tr("« {} »")).format(text), wrap=True)
        words.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self.add_words(words)

    def _add_fields(self) -> None:
        self.add_field(self.tr("&Mesure, niveau et réponse"), self.measure, self.level, self.answer)
        self.measure.setAccessibleName(self.tr("Mesure"))
        for measure in self._measures:
            self.measure.addItem(f"{measure.number} – {measure.short}", measure.number)
        for answer in OFFERED:
            if answer is not None:
                self.answer.addItem(answer_title(answer), answer.value)
        self.wording.setPlaceholderText(self.tr("vide : le texte officiel"))
        for label, field in (
            (self.tr("&Formulation retenue"), self.wording),
            (self.tr("&Réserve"), self.reservation),
        ):
            field.paste_refused.connect(self.say_trouble)
            self.add_field(label, field)
        self.add_field(self.tr("&Partenaire"), self.partner, self.already_done)
        self.observation.paste_refused.connect(self.say_trouble)
        self.add_field(self.tr("&Observation"), self.observation)

    def _offer_places(self) -> None:
        """Begin at the place where the line was read, else at the last one read above it."""
        number, code = self._place_to_start()
        self.measure.setCurrentIndex(max(0, self.measure.findData(number)))
        self._offer_levels(code)
        self._propose()
        self.measure.currentIndexChanged.connect(lambda _: self._on_measure_chosen())
        self.level.currentIndexChanged.connect(lambda _: self._propose())
        self.answer.currentIndexChanged.connect(lambda _: self._show_rows())

    def _place_to_start(self) -> tuple[str | None, str | None]:
        decided = self.review.decision(self._number)
        if isinstance(decided, Answered):
            return decided.commitment.measure, decided.commitment.level
        number: str | None = None
        code: str | None = None
        for placed in self.review.reading.placements:
            if placed.line.number > self._number:
                break
            if placed.measure:
                code = placed.level or (code if placed.measure == number else None)
                number = placed.measure
        return number, code

    def _on_measure_chosen(self) -> None:
        self._offer_levels(None)
        self._propose()

    def _offer_levels(self, code: str | None) -> None:
        self.level.blockSignals(True)
        self.level.clear()
        for level in self._measure.levels:
            self.level.addItem(level_title(level), level.code)
        self.level.setCurrentIndex(max(0, self.level.findData(code)))
        self.level.blockSignals(False)

    @property
    def _measure(self) -> Measure:
        return self._measures[self.measure.currentIndex()]

    @property
    def _level(self) -> Level:
        return self._measure.levels[self.level.currentIndex()]

    def _propose(self) -> None:
        """Show the answer to start from at the chosen place; words that were typed stay."""
        fields = (self.wording, self.reservation, self.partner, self.observation)
        if any(field.modified for field in fields):
            return
        said = proposed(self.review, self._number, self._measure, self._level)
        self.answer.setCurrentIndex(self.answer.findData(said.answer.value))
        self.wording.set_words(said.agreed_wording)
        self.reservation.set_words(said.reservation)
        self.partner.set_words(said.partner)
        self.observation.set_words(said.observation)
        self.already_done.setChecked(said.already_done)
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the fields that the answer has."""
        answer = self._answer
        for field, wanted in ((self.wording, answer.kept), (self.reservation, answer is Answer.RESERVED)):
            self.show_field(field, wanted)

    @property
    def _answer(self) -> Answer:
        return Answer(self.answer.currentData())

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor in the reservation when that is what was asked for."""
        super().showEvent(event)
        if self._reserving:
            self.reservation.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self) -> Commitment:
        answer = self._answer
        return Commitment(
            self._measure.number,
            self._level.code,
            answer,
            agreed_wording=self.wording.words() or None if answer.kept else None,
            reservation=self.reservation.words() or None if answer is Answer.RESERVED else None,
            partner=self.partner.words() or None,
            already_done=self.already_done.isChecked(),
            observation=self.observation.words() or None,
        )

    def submit(self) -> None:
        """Decide; raises `KnownError` when the answer says nothing definite."""
        self.review = self.review.decide(self._number, Answered(self._words()))

    def field_to_mend(self) -> QWidget:
        """Return the field whose words are wanted."""
        return self.wording
