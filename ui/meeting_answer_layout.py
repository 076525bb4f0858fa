"""How the words of an answer are laid out during a meeting: what is published of them, in large type."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.captioned import captioned
from ui.meeting_card import LARGE
from ui.plain_text import PlainLabel
from ui.surfaces import Fitted
from ui.theme import sized
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.words_field import PartnerField, WordsField

_translate = QCoreApplication.translate


class MeetingAnswerLayout:
    """Builds the fields inside `panel`; behaviour is the panel's own."""

    def __init__(self, panel: QWidget) -> None:
        self.title = PlainLabel()
        self.title.setFont(sized(self.title.font(), 1.1, QFont.Weight.DemiBold))
        self.rule = PlainLabel(wrap=True)
        self.rule.set_secondary()
        self.fields: dict[str, WordsField | PartnerField] = {
            "agreed_wording": WordsField(),
            "reservation": WordsField(),
            "partner": PartnerField(),
            "observation": WordsField(),
        }
        self.done = TickBox(_translate("Meeting", "Déjà réalisé, à poursuivre"))
        self.done.setFont(sized(self.done.font(), 1.2))
        say = _translate
        names = {
            "agreed_wording": (say("Meeting", "Formulation retenue"), say("Meeting", "telle que proposée")),
            "reservation": (say("Meeting", "Réserve"), say("Meeting", "sauf…, à condition de…, en partie…")),
            "partner": (say("Meeting", "Partenaire (doit agir aussi)"), say("Meeting", "aucun")),
            "observation": (
                say("Meeting", "Observation de la liste (publiée)"),
                say("Meeting", "aucune"),
            ),
        }
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self._cells = []
        for name, field in self.fields.items():
            field.setFont(sized(field.font(), LARGE))
            cell = QWidget(content)
            column = captioned(field, *names[name])
            column.setContentsMargins(0, 0, 0, 0)
            column.addStretch(1)
            cell.setLayout(column)
            self._cells.append(cell)
        # After the fields, on the screen as for the Tab key.
        self._cells.append(self.done)
        self.scroll = Fitted(content, panel)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.rule)
        column.addWidget(self.scroll)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the fields under each other where two have no room side by side."""
        columns = 1 if narrow else 2
        self.narrow = narrow
        for place, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, place // columns, place % columns)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
