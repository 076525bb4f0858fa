"""How the proposals are laid out: the table over the text on the left, the suggestions on the right."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.lists_delegate import row_height
from ui.nothing_found import NothingFound
from ui.programme_model import ProposalsModel
from ui.programme_table import ProposalsTable
from ui.proposal_text import ProposalText
from ui.suggestions_panel import SuggestionsPanel
from ui.surfaces import Line
from ui.two_halves import TwoHalves

#: Shares of the height: the table, the text.
_TABLE, _TEXT = 5, 3


class ProposalsLayout:
    """Builds the widgets inside `section`; behaviour is the section's own."""

    def __init__(self, section: QWidget, model: ProposalsModel) -> None:
        say = QCoreApplication.translate
        self.table = ProposalsTable(say("Programme", "Propositions du programme"), model)
        self.nothing = NothingFound(say("Programme", "Aucune proposition ne correspond à ce filtre."))
        self.found = QStackedWidget()
        self.found.addWidget(self.table)
        self.found.addWidget(self.nothing)
        self.text = ProposalText()
        self.panel = SuggestionsPanel()
        left = QWidget()
        both = self._both = QVBoxLayout(left)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.found, _TABLE)
        both.addWidget(Line())
        both.addWidget(self.text, _TEXT)
        self.halves = TwoHalves(letters=68, least=48, share=0.42)
        self.halves.addWidget(left)
        self.halves.addWidget(self.panel)
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.halves)
        QWidget.setTabOrder(self.table, self.text.words)
        QWidget.setTabOrder(self.text.words, self.panel.layout_.table)

    def fit(self, size: QSize) -> None:
        """Give the halves their places. On a low screen a whole row stays over the text."""
        self.halves.fit(size.width())
        least = self.table.horizontalHeader().sizeHint().height() + row_height(self.table.fontMetrics())
        ample = self.text.set_room(size.height() - least - 1)
        self._both.setStretch(0, _TABLE)
        self._both.setStretch(2, _TEXT if ample else 0)
