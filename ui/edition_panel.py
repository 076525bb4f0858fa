"""One measure of an edition: the file's words beside the document's, and what is decided."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue_difference import Difference, MeasureDifference
from pacte.edits.catalogues import Effect
from ui.callout import Callout
from ui.difference_view import Compared, DifferenceView
from ui.edition_words import choice_words, code_words, doubt_words, effect_words, kind_words, texts_of
from ui.language import shown
from ui.plain_text import PlainLabel, menu_text
from ui.surfaces import Card
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP


class EditionPanel(Card):
    """Shows a measure and tells what becomes of it."""

    #: The measure is to be taken over, or kept as it is.
    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = PlainLabel(wrap=True)
        self.heading.setFont(sized(self.font(), 1.14, QFont.Weight.DemiBold))
        self.doubt, self.effect = Callout(Answer.RESERVED), Callout(Answer.UNDECIDED, marked=False)
        self.texts = DifferenceView(
            self.tr("Textes comparés"), (self.tr("Dans le dossier"), self.tr("Dans le document"))
        )
        self.take, self.keep = RoundChoice(), RoundChoice()
        self._group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(3 * STEP)
        for choice in (self.take, self.keep):
            self._group.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        for widget in (self.heading, self.doubt, self.effect):
            column.addWidget(widget)
        column.addWidget(self.texts, 1)
        column.addLayout(choices)
        self.take.clicked.connect(lambda: self.decided.emit(True))
        self.keep.clicked.connect(lambda: self.decided.emit(False))

    def show_measure(self, one: MeasureDifference, effect: Effect, *, take: bool) -> None:
        """Show a measure from the top of its texts."""
        measure = one.measure
        number = self.tr("Mesure {}").format(measure.number) if measure.number else self.tr("Sans numéro")
        self.heading.setText(f"{number} · {measure.short or measure.title}")
        doubt = doubt_words(one)
        self.doubt.say(doubt)
        self.doubt.setVisible(bool(doubt))
        self.texts.show_texts(self._compared(one))
        for choice, words in zip((self.take, self.keep), choice_words(one), strict=True):
            choice.setText(menu_text(words))
        self.show_decision(one, effect, take=take)

    def show_decision(self, one: MeasureDifference, effect: Effect, *, take: bool) -> None:
        """Show what is decided, and what that does beside the words."""
        words = effect_words(one, effect, take=take)
        self.effect.say(words, kind=Answer.REFUSED if effect.refusal else Answer.UNDECIDED)
        self.effect.setVisible(bool(words))
        self.take.setEnabled(not effect.refusal)
        for choice, chosen in ((self.take, take), (self.keep, not take)):
            choice.setChecked(chosen)
            # Tab comes to the chosen one, arrows to the other.
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
            choice.updateGeometry()

    def take_cursor(self) -> None:
        """Put the cursor on the decision."""
        (self.take if self.take.isChecked() else self.keep).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _compared(self, one: MeasureDifference) -> list[Compared]:
        """Return what is compared: title and theme where they differ, then the levels, those that differ first."""
        known, read = one.known, one.read.measure if one.read else None
        missing = self.tr("texte officiel à compléter") if known else self.tr("pas dans le dossier")
        silent = self.tr("le document n’en dit rien") if read else self.tr("pas dans le document")
        rows = []
        if one.title is not Difference.SAME or known is None or read is None:
            rows.append(
                Compared(
                    self.tr("Intitulé"),
                    known.title if known else "",
                    read.title if read else "",
                    (self.tr("pas dans le dossier"), silent),
                )
            )
        if known and read and one.theme:
            rows.append(Compared(self.tr("Thème"), known.theme, read.theme))
        levels = sorted(one.levels, key=lambda level: level.kind is Difference.SAME)
        for level in levels:
            place = shown(one.read.place_of(level.code)) if one.read and level.read else ""
            title = " · ".join(
                part for part in (code_words(level.code), kind_words(level.kind), place) if part
            )
            old, new = texts_of(level)
            here = missing if level.known else self.tr("pas dans le dossier")
            rows.append(Compared(title[:1].upper() + title[1:], old, new, (here, silent)))
        if read is None and known is not None:
            rows += [
                Compared(code_words(level.code), level.text or "", "", (missing, silent))
                for level in known.levels
            ]
        return rows
