"""How the answer editor is laid out: the text on top, the answer, its words, its past."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
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
from ui.plain_text import PlainLabel
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.words_field import PartnerField, WordsField

_translate = QCoreApplication.translate


class Quote(QWidget):
    """The official text beside a thin bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bar = Line(Qt.Orientation.Vertical)
        bar.setFixedWidth(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP + 4)
        row.addWidget(bar)
        row.addWidget(self._words, 1)

    def show_text(self, text: str, *, official: bool) -> None:
        """Show an official text, or in its place a sentence of ours in italics."""
        font = self.font()
        font.setItalic(not official)
        self._words.setFont(font)
        role = QPalette.ColorRole.WindowText if official else QPalette.ColorRole.PlaceholderText
        self._words.setForegroundRole(role)
        self._words.setText(text)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()


class AnswerEditorLayout:
    """Builds the widgets of the editor inside `editor`; behaviour is the editor's own."""

    def __init__(self, editor: QWidget) -> None:
        self.heading = PlainLabel(wrap=True)
        self.heading.setFont(sized(editor.font(), 1.2, QFont.Weight.DemiBold))
        self.title = PlainLabel(wrap=True)
        self.title.set_secondary()
        self.quote = Quote()
        self.remarks = PlainLabel(wrap=True)
        self.remarks.set_secondary()
        self.remarks.setFont(sized(editor.font(), 0.86))
        self.buttons = AnswerButtons()
        self.hint = Callout(Answer.RESERVED)
        self.review = Callout(Answer.RESERVED)
        self.fields: dict[str, WordsField | PartnerField] = {
            "agreed_wording": WordsField(),
            "reservation": WordsField(),
            "partner": PartnerField(),
            "observation": WordsField(),
            "note": WordsField(),
        }
        self.done = TickBox(_translate("AnswerEditor", "Déjà réalisé, à poursuivre"))
        self.words = QWidget()
        self.single = QWidget()
        self.history = AnswerHistory()
        self._build_words()
        self._build(editor)

    def _labelled(self, name: str, words: str, placeholder: str, column: QVBoxLayout) -> None:
        label = QLabel(words)
        label.setFont(sized(label.font(), 0.86, QFont.Weight.DemiBold))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        field = self.fields[name]
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setPlaceholderText(placeholder)
        column.addWidget(label)
        column.addSpacing(2)
        column.addWidget(field)
        column.addSpacing(STEP)

    def _build_words(self) -> None:
        both = QVBoxLayout(self.words)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        one = QVBoxLayout(self.single)
        one.setContentsMargins(0, 0, 0, 0)
        one.setSpacing(0)
        say = _translate
        self._labelled(
            "agreed_wording",
            say("AnswerEditor", "Formulation retenue"),
            say("AnswerEditor", "telle que proposée"),
            both,
        )
        self._labelled("reservation", say("AnswerEditor", "Réserve"), say("AnswerEditor", "aucune"), both)
        both.addWidget(self.single)
        partner = say("AnswerEditor", "Partenaire (autre collectivité qui doit agir aussi)")
        self._labelled("partner", partner, say("AnswerEditor", "aucun"), one)
        one.addWidget(self.done)
        one.addSpacing(STEP)
        self._labelled(
            "observation",
            say("AnswerEditor", "Observation de la liste (publiée)"),
            say("AnswerEditor", "aucune"),
            one,
        )
        self._labelled(
            "note", say("AnswerEditor", "Note privée du collectif"), say("AnswerEditor", "aucune"), one
        )

    def _build(self, editor: QWidget) -> None:
        content = Card()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 2 * STEP, 20, 2 * STEP)
        column.setSpacing(STEP)
        for widget in (
            self.heading,
            self.title,
            self.quote,
            self.remarks,
            self.buttons,
            self.hint,
            self.review,
        ):
            column.addWidget(widget)
        column.addWidget(self.words)
        column.addStretch(1)
        column.addWidget(self.history)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.scroll = scroll
        outer = QVBoxLayout(editor)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
