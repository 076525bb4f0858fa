"""Starting a pact file: for which town, by whom, kept where."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pacte.edits import dossiers
from ui.buttons import Button
from ui.catalogue_name import catalogue_name
from ui.eliding import elided
from ui.file_choice import choose_place
from ui.file_names import fit_name, typed_path
from ui.form import Form
from ui.line_field import LineField
from ui.plain_text import PlainLabel, typographic
from ui.recent_files import folder

#: So many letters of a missing folder's name fit on the button that makes it.
_FOLDER_LETTERS = 24


class NewDossierDialog(Form):
    """Asks for the town and where to keep its file; the file exists when the dialog was accepted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nouveau dossier"))
        self.accept_button.setText(self.tr("Créer le dossier"))
        self.town = self.add_line(self.tr("&Commune"))
        self.collective = self.add_line(self.tr("C&ollectif local"), self.tr("facultatif"))
        self.place = LineField()
        browse = Button(self.tr("&Parcourir…"))
        browse.clicked.connect(self._browse)
        self.add_field(self.tr("&Fichier"), self.place, browse)
        self.add_words(self._texts())
        self._proposes = True
        self.town.textChanged.connect(self._propose)
        self.place.textEdited.connect(self._on_place_edited)
        self._propose("")

    @property
    def path(self) -> Path:
        """Where the file is kept."""
        return typed_path(self.place.text(), ".pacte", folder("files"))

    def submit(self) -> None:
        """Create the file; raises `KnownError` for a missing town or a place that does not do."""
        dossiers.create(self.path, self.town.text(), self.collective.text() or None)

    def field_to_mend(self) -> QWidget:
        """Return the town while it has no name, else the file: where it is kept is what was refused."""
        return self.place if self.town.text().strip() else self.town

    def remedy(self) -> tuple[str, Callable[[], object]] | None:
        """Offer to make the folder that is not there."""
        folder_of_file = self.path.parent
        if not self.town.text().strip() or folder_of_file.exists():
            return None
        most = _FOLDER_LETTERS * self.fontMetrics().averageCharWidth()
        name = elided(folder_of_file.name, self.fontMetrics(), most)
        words = self.tr("Créer « {} » et continuer").format(name)
        return words, lambda: dossiers.make_folder(folder_of_file)

    def _texts(self) -> PlainLabel:
        """Say which edition the file will hold, and where another comes from."""
        edition = catalogue_name(dossiers.shipped_catalogue(dossiers.USUAL_CATALOGUE).title)
        words = self.tr("Textes proposés : {}. D’autres se lisent ensuite, page Dossier.").format(edition)
        label = PlainLabel(typographic(words), wrap=True)
        label.set_secondary()
        return label

    def _propose(self, town: str) -> None:
        """Name the file after the town until the user names it."""
        if self._proposes:
            name = fit_name(town, self.tr("dossier"))
            self.place.setText(str(folder("files") / f"{name}.pacte"))

    def _on_place_edited(self) -> None:
        self._proposes = False

    def _browse(self) -> None:
        chosen = choose_place(
            self, self.tr("Où garder le dossier"), self.path, self.tr("Dossiers Pacte (*.pacte)")
        )
        if chosen is not None:
            self._proposes = False
            self.place.setText(str(chosen))
            self.forget_trouble()
