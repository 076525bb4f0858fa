"""How the panel of a measure is laid out: its title, the tick, then its levels or its own words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.buttons import Button
from ui.callout import Callout
from ui.captioned import captioned
from ui.level_block import LevelBlock
from ui.measure_keywords import MeasureKeywords
from ui.plain_text import PlainLabel
from ui.surfaces import Card, Scrolled
from ui.theme import sized
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.words_field import PartnerField, WordsField

_translate = QCoreApplication.translate


class MeasurePanelLayout:
    """Builds the widgets inside `panel`; behaviour is the panel's own."""

    def __init__(self, panel: QWidget, keywords: MeasureKeywords) -> None:
        say = _translate
        self.heading = PlainLabel(wrap=True)
        self.heading.setFont(sized(panel.font(), 1.2, QFont.Weight.DemiBold))
        self.heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title = PlainLabel(wrap=True)
        self.title.set_secondary()
        self.chosen = TickBox(say("Measures", "Choisie par le collectif"))
        self.unwritten = Callout(Answer.REFUSED)
        self.blocks: list[LevelBlock] = []
        self.levels = QWidget()
        self.level_column = QVBoxLayout(self.levels)
        self.level_column.setContentsMargins(0, STEP, 0, 0)
        self.level_column.setSpacing(STEP)
        self.fields: dict[str, PartnerField | WordsField] = {
            "title": WordsField(least=2),
            "short": PartnerField(),
            "theme": PartnerField(),
            "text": WordsField(least=4),
        }
        self.up = Button(say("Measures", "Monter"))
        self.down = Button(say("Measures", "Descendre"))
        self.remove = Button(say("Measures", "Retirer"))
        self.local = self._local()
        self.keywords = keywords
        content = Card()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 2 * STEP, 20, 2 * STEP)
        column.setSpacing(STEP)
        for widget in (self.heading, self.title, self.chosen, self.unwritten, self.levels, self.local):
            column.addWidget(widget)
        column.addWidget(keywords)
        column.addStretch(1)
        self.scroll = Scrolled(content)
        outer = QVBoxLayout(panel)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll)

    def _local(self) -> QWidget:
        """Return the fields of a local measure, and what can be done with it."""
        say, fields = _translate, self.fields
        local = QWidget()
        column = QVBoxLayout(local)
        column.setContentsMargins(0, STEP, 0, 0)
        column.setSpacing(STEP)
        printed = say("Measures", "comme il sera imprimé dans le pacte")
        column.addLayout(captioned(fields["title"], say("Measures", "Intitulé"), printed))
        column.addLayout(captioned(fields["short"], say("Measures", "Nom court")))
        column.addLayout(captioned(fields["theme"], say("Measures", "Thème")))
        engaged = say("Measures", "ce à quoi la liste s’engage")
        column.addLayout(captioned(fields["text"], say("Measures", "Texte de l’engagement"), engaged))
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(STEP)
        column.addLayout(row)
        return local

    def block(self, place: int) -> LevelBlock:
        """Return the block of a level, made when it is first needed."""
        while len(self.blocks) <= place:
            made = LevelBlock()
            self.blocks.append(made)
            self.level_column.addWidget(made)
        return self.blocks[place]
