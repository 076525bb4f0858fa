"""One difference of an edition: the file's words beside the document's, and what is decided."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue_difference import AnyDifference
from pacte.edits.catalogues import Effect
from ui.callout import Callout
from ui.difference_view import DifferenceView
from ui.edition_compared import compared
from ui.edition_words import choice_words, doubt_words, effect_words, place_words
from ui.plain_text import PlainLabel, menu_text
from ui.surfaces import Card
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP


class EditionPanel(Card):
    """Shows a measure, a principle, the title or the threshold, and tells what becomes of it."""

    #: It is to be taken over, or kept as it is.
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

    def show_difference(self, one: AnyDifference, effect: Effect, *, take: bool) -> None:
        """Show a difference from the top of its texts."""
        self.heading.setText(" · ".join(words for words in place_words(one) if words))
        doubt = doubt_words(one)
        self.doubt.say(doubt)
        self.doubt.setVisible(bool(doubt))
        self.texts.show_texts(compared(one))
        for choice, words in zip((self.take, self.keep), choice_words(one), strict=True):
            choice.setText(menu_text(words))
        self.show_decision(one, effect, take=take)

    def show_decision(self, one: AnyDifference, effect: Effect, *, take: bool) -> None:
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
