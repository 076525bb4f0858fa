"""Adding a local measure: what this town's collective asks for beside the national ones."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pacte.domain.dossier import Dossier
from pacte.edits import measures
from ui.form import Form
from ui.operations import Operations
from ui.plain_text import PlainLabel, typographic
from ui.words_field import PartnerField, WordsField


class ChosenNote(PlainLabel):
    """Says that a new local measure joins those that the collective chose."""

    def __init__(self) -> None:
        super().__init__(wrap=True)
        words = QCoreApplication.translate(
            "ChosenNote",
            "Elle s’ajoute aux mesures que le collectif a choisies : la rencontre et la grille vierge y passeront.",
        )
        self.setText(typographic(words))
        self.set_secondary()


class NewMeasureForm(Form):
    """Asks what the measure is; it is in the file when the dialog was accepted."""

    def __init__(self, operations: Operations, dossier: Dossier, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self.setWindowTitle(self.tr("Nouvelle mesure locale"))
        self.accept_button.setText(self.tr("Ajouter la mesure"))
        self.title = self.add_line(self.tr("&Intitulé"), self.tr("comme il sera imprimé dans le pacte"))
        self.short = self.add_line(self.tr("Nom &court"), self.tr("facultatif, pour la grille"))
        self.theme = PartnerField()
        self.theme.setPlaceholderText(measures.LOCAL_THEME)
        self.theme.offer(dossier.catalogue.all_themes)
        self.add_field(self.tr("T&hème"), self.theme)
        self.text = WordsField(least=3)
        self.text.setPlaceholderText(self.tr("facultatif : ce à quoi la liste s’engage"))
        self.text.paste_refused.connect(self.say_trouble)
        self.add_field(self.tr("&Texte de l’engagement"), self.text)
        if dossier.collective.chosen_measures:
            self.add_words(ChosenNote())

    def submit(self) -> None:
        """Add the measure; raises `KnownError` without a title."""
        changes = measures.add_local(
            self._operations.file,
            self.title.text(),
            self.short.text() or None,
            self.theme.text() or None,
            self.text.words() or None,
        )
        self._operations.changed.emit(changes)
