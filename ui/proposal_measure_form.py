"""Making a local measure of a proposal that the pact forgot."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.dossier import Dossier
from pacte.domain.programme import Proposal
from pacte.edits import programmes
from pacte.edits.measures import LOCAL_THEME
from ui.form import Form
from ui.new_measure_form import ChosenNote
from ui.operations import Operations
from ui.plain_text import PlainLabel, typographic
from ui.words_field import PartnerField


def proposed_title(proposal: Proposal) -> str:
    """Return the first line of a proposal, without the colon that announces its sub-points."""
    return proposal.text.splitlines()[0].rstrip(" \u00a0:;,")


class ProposalMeasureForm(Form):
    """Asks for a title, which is proposed; the measure is in the file when the dialog was accepted."""

    def __init__(
        self,
        operations: Operations,
        dossier: Dossier,
        list_id: str,
        proposal: Proposal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations, self._list_id, self._proposal = operations, list_id, proposal
        self.setWindowTitle(self.tr("En faire une mesure locale"))
        self.accept_button.setText(self.tr("Ajouter la mesure"))
        rule = self.tr(
            "La mesure sera proposée à toutes les listes ; le texte de la proposition en devient le texte, et la "
            "preuve pour cette liste. Une mesure locale du même intitulé est reprise."
        )
        words = PlainLabel(typographic(rule), wrap=True)
        words.set_secondary()
        self.add_words(words)
        self.title = self.add_line(self.tr("&Intitulé"), self.tr("comme il sera imprimé dans le pacte"))
        self.title.setText(proposed_title(proposal))
        self.theme = PartnerField()
        self.theme.setPlaceholderText(LOCAL_THEME)
        self.theme.offer(dossier.catalogue.all_themes)
        self.add_field(self.tr("T&hème"), self.theme)
        if dossier.collective.chosen_measures:
            self.add_words(ChosenNote())
        # Titles of proposals are long.
        self.setMinimumWidth(96 * self.fontMetrics().averageCharWidth())
        self.guard(lambda: (self.title.text(), self.theme.text()))

    def showEvent(self, event: QShowEvent) -> None:
        """Let a long title be read from its beginning, and typing replace it."""
        super().showEvent(event)
        self.title.choose_words()

    def submit(self) -> None:
        """Make the measure; raises `KnownError` without a title."""
        changes = programmes.make_local(
            self._operations.file,
            self._list_id,
            self._proposal.id,
            self.title.text(),
            self.theme.text() or None,
        )
        self._operations.changed.emit(changes)
