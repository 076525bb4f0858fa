"""One level of a reply: what is noted, what the list says of it, and what is done with it."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.reply import LevelSaid
from pacte.edits.replies import Decision
from ui.answer_words import OFFERED, answer_title
from ui.callout import Callout
from ui.captioned import captioned
from ui.choice_box import ChoiceBox
from ui.plain_text import PlainLabel, typographic
from ui.reply_rows import ReplyRow, decision_words, doubt_words, noted_words
from ui.surfaces import Card, Scrolled
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP
from ui.words_field import WordsField

#: Whether the list agrees, as its choices stand one under the other.
_AGREES = (None, True, False)


class ReplyLevel(QWidget):
    """Shows a row, and tells what becomes of it."""

    #: The list's words or the decision were changed: the row as it is now.
    row_changed = Signal(object)
    #: Something could not be pasted: why.
    paste_refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ReplyRow | None = None
        self.heading, self.text = PlainLabel(wrap=True), PlainLabel(wrap=True)
        self.heading.setFont(sized(self.font(), 1.14, QFont.Weight.DemiBold))
        self.text.set_secondary()
        self.noted = PlainLabel(wrap=True)
        self.doubt = Callout(Answer.RESERVED)
        self.agrees = ChoiceBox(self.tr("Ce que dit la liste"))
        for words in (self.tr("elle ne dit rien"), self.tr("D’accord"), self.tr("Pas d’accord")):
            self.agrees.addItem(words)
        self.proposed = ChoiceBox(self.tr("La réponse qu’elle propose"))
        self.proposed.addItem(self.tr("aucune autre"))
        for answer in OFFERED:
            self.proposed.addItem(answer_title(answer))
        self.comment = WordsField(least=2)
        self.choices: dict[Decision, RoundChoice] = {one: RoundChoice() for one in Decision}
        self._group = QButtonGroup(self)
        self._decisions = QWidget()
        self._build()
        self.agrees.activated.connect(lambda _: self._on_said())
        self.proposed.activated.connect(lambda _: self._on_said())
        self.comment.words_typed.connect(self._on_said)
        self.comment.paste_refused.connect(self.paste_refused)
        for decision, choice in self.choices.items():
            choice.clicked.connect(lambda _=False, chosen=decision: self._on_decided(chosen))

    def _build(self) -> None:
        content = self._content = Card()
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        title = PlainLabel(self.tr("Ce qu’on en fait"))
        title.setFont(sized(self.font(), 0.86, QFont.Weight.DemiBold))
        title.set_secondary()
        for widget in (self.heading, self.text, self.noted, self.doubt):
            column.addWidget(widget)
        column.addLayout(captioned(self.agrees, self.tr("Ce que dit la liste")))
        column.addLayout(captioned(self.proposed, self.tr("La réponse qu’elle propose")))
        column.addLayout(captioned(self.comment, self.tr("Son commentaire"), self.tr("aucun")))
        column.addSpacing(STEP)
        decided = QVBoxLayout(self._decisions)
        decided.setContentsMargins(0, 0, 0, 0)
        decided.setSpacing(0)
        decided.addWidget(title)
        for choice in self.choices.values():
            self._group.addButton(choice)
            decided.addWidget(choice)
        column.addWidget(self._decisions)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolled(content)
        outer.addWidget(self._scroll)

    def show_row(self, row: ReplyRow | None) -> None:
        """Show a level; None shows nothing at all."""
        self._row = row
        self.setVisible(row is not None)
        if row is None:
            return
        said = row.review.said
        self.heading.setText(f"{row.place} · {row.name}")
        self.text.setText(row.text)
        self.text.setVisible(bool(row.text))
        self.agrees.setCurrentIndex(_AGREES.index(said.agrees))
        self.proposed.setCurrentIndex(OFFERED.index(said.proposed) + 1 if said.proposes else 0)
        self.comment.set_words(said.comment)
        self._show_decisions(row)

    def _show_decisions(self, row: ReplyRow) -> None:
        self.noted.setText(typographic(self.tr("Noté : {}")).format(noted_words(row.review.now)))
        doubt = doubt_words(row)
        self.doubt.say(doubt)
        self.doubt.setVisible(bool(doubt))
        possible = row.review.decisions
        self._decisions.setVisible(bool(row.review.said))
        for decision, choice in self.choices.items():
            choice.setText(decision_words(row, decision).replace("&", "&&"))
            choice.setVisible(decision in possible)
            chosen = decision is row.decision
            choice.setChecked(chosen)
            # Tab comes to the chosen one, arrows to the others; Qt sees to it only once one of them had the cursor.
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
            choice.updateGeometry()

    def _on_said(self) -> None:
        """Take what the list says as it stands in the fields; somebody looked at it, so nothing of it is unsure."""
        if self._row is None:
            return
        chosen = self.proposed.currentIndex()
        words = self.comment.words()
        said = LevelSaid(
            self._row.review.said.measure,
            self._row.review.said.level,
            _AGREES[self.agrees.currentIndex()],
            chosen > 0,
            OFFERED[chosen - 1] if chosen else None,
            words.strip() or None,
        )
        if said == self._row.review.said:
            return
        self._change(self._row.saying(said))

    def _on_decided(self, decision: Decision) -> None:
        if self._row is not None and decision is not self._row.decision:
            self._change(replace(self._row, decision=decision))

    def _change(self, row: ReplyRow) -> None:
        self._row = row
        self._show_decisions(row)
        self.row_changed.emit(row)

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the choices are never cut, the rest scrolls."""
        scroll = self._scroll
        width = self._content.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        return QSize(width, 0)

    def say(self, agrees: bool | None) -> None:
        """Note that the list agrees or not, as if it were chosen here."""
        self.agrees.setCurrentIndex(_AGREES.index(agrees))
        self._on_said()

    def take_cursor(self) -> None:
        """Put the cursor on what the list says."""
        self.agrees.setFocus(Qt.FocusReason.ShortcutFocusReason)
