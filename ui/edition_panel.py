"""One difference of an edition: the file's words beside the document's, and what is decided."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue_difference import AnyDifference
from pacte.edits.catalogues import Effect
from ui.callout import Callout
from ui.difference_view import DifferenceView
from ui.edition_compared import compared
from ui.edition_words import choice_words, doubt_words, effect_words, place_words
from ui.plain_text import PlainLabel, menu_text
from ui.surfaces import Card, Scrolled
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP

#: The least height of the texts that are compared, in lines.
_LEAST_LINES = 5


class EditionPanel(Scrolled):
    """Shows a measure, a principle, the title or the threshold, and tells what becomes of it."""

    #: It is to be taken over, or kept as it is.
    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._content = Card()
        super().__init__(self._content, parent)
        self.heading = PlainLabel(wrap=True)
        self.heading.setFont(sized(self.font(), 1.14, QFont.Weight.DemiBold))
        self.doubt, self.effect = Callout(Answer.RESERVED), Callout(Answer.UNDECIDED, marked=False)
        self.texts = DifferenceView(
            self.tr("Textes comparés"), (self.tr("Dans le dossier"), self.tr("Dans le document"))
        )
        # They scroll by themselves: only where they would have less than this does the whole.
        self.texts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.texts.setMinimumHeight(_LEAST_LINES * self.fontMetrics().height())
        self.take, self.keep = RoundChoice(), RoundChoice()
        self._group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(3 * STEP)
        for choice in (self.take, self.keep):
            self._group.addButton(choice)
            choices.addWidget(choice)
        choices.addStretch(1)
        column = QVBoxLayout(self._content)
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
        chosen = self.take if self.take.isChecked() else self.keep
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
        # A panel that has just been shown has its height only then.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(chosen))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the decision is never cut, the rest wraps and scrolls."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 0)
