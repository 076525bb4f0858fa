"""How the answer editor is laid out: the answer, always in its place, the text, its words, its past."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from ui.answer_buttons import AnswerButtons
from ui.answer_history import AnswerHistory
from ui.callout import Callout
from ui.choice_text import ChoiceText
from ui.doubt_callout import DoubtCallout
from ui.elided_label import ElidedLabel
from ui.evidence_line import EvidenceLine
from ui.evidence_list import EvidenceList
from ui.origin_line import OriginLine
from ui.plain_text import PlainLabel, typographic
from ui.surfaces import Card
from ui.theme import sized
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.words_field import PartnerField, WordsField

_translate = QCoreApplication.translate
_W = TypeVar("_W", bound=QWidget)


class AnswerEditorLayout:
    """Builds the widgets of the editor inside `editor`; behaviour is the editor's own."""

    def __init__(self, editor: QWidget) -> None:
        # From the outside in: a style sheet dresses a whole branch again whenever it gets another parent.
        self.scroll = QScrollArea(editor)
        self._content = Card()
        self._show_scroll(editor)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 2 * STEP, 20, STEP)
        column.setSpacing(STEP)
        self._column = column
        self.heading = self._added(ElidedLabel(parent=self._content))
        self.heading.setFont(sized(editor.font(), 1.08, QFont.Weight.DemiBold))
        # Before the text, whose length moves what stands below it: one clicks down a column of levels.
        self.buttons = self._added(AnswerButtons(self._content))
        self.origin = self._added(OriginLine(self._content))
        self.evidence_line = self._added(EvidenceLine(self._content))
        self.text = self._added(ChoiceText(self.heading, self._content))
        self.hint = self._added(Callout(Answer.RESERVED, self._content))
        self.review = self._added(DoubtCallout(self._content))
        #: What a meeting left to come back to; there once it is needed.
        self.flag: Callout | None = None
        self.standing = self._added(Callout(Answer.AGREED, self._content))
        self.words = self._added(QWidget(self._content))
        self.single = QWidget(self.words)
        self.fields: dict[str, WordsField | PartnerField] = {}
        self._build_words()
        column.addStretch(1)
        self.history = self._added(AnswerHistory(self._content))

    def _added(self, widget: _W) -> _W:
        self._column.addWidget(widget)
        return widget

    def add_flag(self) -> Callout:
        """Make the sentence about what a meeting left to come back to."""
        self.flag = Callout(Answer.RESERVED, self._content)
        self._column.insertWidget(self._column.indexOf(self.review), self.flag)
        return self.flag

    def hide_flag(self) -> None:
        """Say nothing about what a meeting left."""
        if self.flag is not None:
            self.flag.hide()

    def _show_scroll(self, editor: QWidget) -> None:
        scroll = self.scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        scroll.setWidget(self._content)
        outer = QVBoxLayout(editor)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _add_field(self, name: str, words: str, placeholder: str, column: QVBoxLayout) -> None:
        parent = column.parentWidget()
        label = QLabel(words, parent)
        label.setFont(sized(label.font(), 0.86, QFont.Weight.DemiBold))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        field = PartnerField(parent) if name == "partner" else WordsField(parent)
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setPlaceholderText(placeholder)
        self.fields[name] = field
        column.addWidget(label)
        column.addSpacing(2)
        column.addWidget(field)
        column.addSpacing(STEP)

    def _build_words(self) -> None:
        both, one = QVBoxLayout(self.words), QVBoxLayout(self.single)
        for column in (both, one):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        say, nothing = _translate, _translate("AnswerEditor", "aucune")
        proposed = say("AnswerEditor", "telle que proposée")
        unpublished = say("AnswerEditor", "aucune ; ni publiée ni comptée")
        words = say(
            "AnswerEditor", "Non abordé : ce qui est écrit ici le met « en discussion », sauf la note privée."
        )
        #: What words do to a level that nobody raised.
        self.raising = PlainLabel(typographic(words), self.words, wrap=True)
        self.raising.set_secondary()
        self.raising.setContentsMargins(0, 0, 0, STEP)
        both.addWidget(self.raising)
        self._add_field("agreed_wording", say("AnswerEditor", "Formulation retenue"), proposed, both)
        self._add_field("reservation", say("AnswerEditor", "Réserve"), nothing, both)
        both.addWidget(self.single)
        partner = say("AnswerEditor", "Partenaire (autre collectivité qui doit agir aussi)")
        self._add_field("partner", partner, say("AnswerEditor", "aucun"), one)
        self.done = TickBox(say("AnswerEditor", "Déjà réalisé, à poursuivre"), self.single)
        one.addWidget(self.done)
        one.addSpacing(STEP)
        self._add_field("observation", say("AnswerEditor", "Observation de la liste (publiée)"), nothing, one)
        self._add_field("note", say("AnswerEditor", "Note privée du collectif"), unpublished, one)
        self.evidence = EvidenceList(self.single)
        one.addWidget(self.evidence)
