"""How the form of a list is laid out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.callout import Callout
from ui.captioned import captioned
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedTitle
from ui.plain_text import PlainLabel
from ui.surfaces import Card, Scrolled
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import PartnerField, WordsField

_translate = QCoreApplication.translate


class ListFormLayout:
    """Builds the widgets of the form inside `form`; behaviour is the form's own."""

    def __init__(self, form: QWidget) -> None:
        say = _translate
        self.heading = ElidedTitle()
        self.heading.setFont(sized(form.font(), 1.2, QFont.Weight.DemiBold))
        self.unwritten = Callout(Answer.REFUSED)
        self.unwritten.hide()
        self.merged = Callout(Answer.OUT_OF_COMPETENCE)
        self.merged.hide()
        self.fields: dict[str, PartnerField | WordsField] = {
            "name": PartnerField(),
            "head": PartnerField(),
            "label": PartnerField(),
            "election": PartnerField(),
            "contact": WordsField(),
        }
        self.round = ChoiceBox(say("ListForm", "Tour"), least=8)
        self.state = ChoiceBox(say("ListForm", "État des échanges"), least=8)
        for box in (self.round, self.state):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        content = Card()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 2 * STEP, 20, 2 * STEP)
        column.setSpacing(STEP)
        self.replies_title = PlainLabel(_translate("ListForm", "Réponses de la liste à la feuille relue"))
        self.replies_title.setFont(sized(form.font(), 0.86, QFont.Weight.DemiBold))
        self.replies_title.set_secondary()
        self.replies = PlainLabel(wrap=True)
        for widget in (self.heading, self.merged, self.unwritten):
            column.addWidget(widget)
        self._fill(column)
        column.addWidget(self.replies_title)
        column.addWidget(self.replies)
        column.addStretch(1)
        outer = QVBoxLayout(form)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scrolled(content)
        outer.addWidget(self.scroll)

    def _fill(self, column: QVBoxLayout) -> None:
        say = _translate
        fields = self.fields
        column.addLayout(
            captioned(
                fields["name"],
                say("ListForm", "Nom de la liste"),
                say("ListForm", "comme sur la profession de foi"),
            )
        )
        none = say("ListForm", "pas encore connue")
        column.addLayout(captioned(fields["head"], say("ListForm", "Tête de liste"), none))
        label = say("ListForm", "parti, union, sans étiquette…")
        column.addLayout(captioned(fields["label"], say("ListForm", "Étiquette"), label))
        election = say("ListForm", "municipales…")
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addLayout(captioned(fields["election"], say("ListForm", "Élection"), election), 3)
        row.addLayout(captioned(self.round, say("ListForm", "Tour")), 2)
        column.addLayout(row)
        column.addLayout(captioned(self.state, say("ListForm", "État des échanges")))
        contact = say("ListForm", "téléphone, courriel, horaires…")
        column.addLayout(
            captioned(fields["contact"], say("ListForm", "Contact (privé, jamais publié)"), contact)
        )
