"""How the section of town and collective is laid out: two columns, or one in a narrow window."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.callout import Callout
from ui.captioned import Fault, captioned
from ui.plain_text import PlainLabel
from ui.surfaces import Scrolled
from ui.theme import sized
from ui.tokens import STEP
from ui.words_field import PartnerField, WordsField

_translate = QCoreApplication.translate
#: Widths in average letters of the window's font, so that larger text keeps the same shape.
_COLUMN_LETTERS = 62
_NARROW_LETTERS = 100


def titled(words: str, widget: QWidget) -> PlainLabel:
    """Return the title of a part of a section."""
    title = PlainLabel(words, wrap=True)
    title.setFont(sized(widget.font(), 1.2, QFont.Weight.DemiBold))
    return title


class TownLayout:
    """Builds the widgets inside `section`; behaviour is the section's own."""

    def __init__(self, section: QWidget) -> None:
        lines = ("town", "insee", "population", "intercommunality", "collective")
        self._lines = {name: PartnerField() for name in lines}
        self.fields: dict[str, PartnerField | WordsField] = {**self._lines, "members": WordsField(least=5)}
        #: What is wrong with the fields that not every word will do for.
        self.faults = {name: Fault(self._lines[name]) for name in ("town", "insee", "population")}
        self.unwritten = Callout(Answer.REFUSED)
        self.advice = Callout(Answer.UNDECIDED)
        self.count = PlainLabel(wrap=True)
        self.count.set_secondary()
        content = QWidget()
        self._letter = section.fontMetrics().averageCharWidth()
        content.setMaximumWidth(2 * _COLUMN_LETTERS * self._letter + 8 * STEP)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(5 * STEP)
        self._columns.addLayout(self._town(section), 1)
        self._columns.addLayout(self._collective(section), 1)
        column = QVBoxLayout(content)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self.unwritten)
        column.addLayout(self._columns)
        column.addStretch(1)
        across = QWidget()
        row = QHBoxLayout(across)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(content, 100)
        row.addStretch(1)
        outer = QVBoxLayout(section)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scrolled(across)
        for ground in (self.scroll.viewport(), across):
            ground.setAutoFillBackground(False)
        outer.addWidget(self.scroll)

    def _town(self, section: QWidget) -> QVBoxLayout:
        say, fields = _translate, self.fields
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(titled(say("Dossier", "La commune"), section))
        column.addLayout(
            captioned(fields["town"], say("Dossier", "Nom de la commune"), say("Dossier", "à écrire"))
        )
        column.addWidget(self.faults["town"])
        pair = QHBoxLayout()
        pair.setSpacing(2 * STEP)
        insee = say("Dossier", "5 signes, comme 94017")
        pair.addLayout(captioned(fields["insee"], say("Dossier", "Code INSEE"), insee), 1)
        people = say("Dossier", "nombre d’habitants")
        pair.addLayout(captioned(fields["population"], say("Dossier", "Population"), people), 1)
        column.addLayout(pair)
        column.addWidget(self.faults["insee"])
        column.addWidget(self.faults["population"])
        body = say("Dossier", "métropole, communauté, EPT…")
        column.addLayout(captioned(fields["intercommunality"], say("Dossier", "Intercommunalité"), body))
        column.addStretch(1)
        return column

    def _collective(self, section: QWidget) -> QVBoxLayout:
        say, fields = _translate, self.fields
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addWidget(titled(say("Dossier", "Le collectif local"), section))
        column.addLayout(
            captioned(
                fields["collective"],
                say("Dossier", "Nom du collectif"),
                say("Dossier", "comme il signera le pacte"),
            )
        )
        names = say("Dossier", "une personne par ligne")
        column.addLayout(captioned(fields["members"], say("Dossier", "Membres, un par ligne"), names))
        column.addWidget(self.count)
        column.addWidget(self.advice)
        column.addStretch(1)
        return column

    def set_width(self, width: int) -> None:
        """Put the columns under each other where they have no room side by side."""
        direction = QBoxLayout.Direction
        narrow = width < _NARROW_LETTERS * self._letter
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._columns.setSpacing(3 * STEP if narrow else 5 * STEP)
