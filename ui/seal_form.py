"""Choosing the key that a pact is sealed with: the collective's own file, or one that Pacte makes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QLineEdit, QWidget

from pacte.domain.progress import Progress
from ui.background import Background
from ui.buttons import Button
from ui.file_choice import choose_file
from ui.form import Form
from ui.plain_text import PlainLabel, typographic
from ui.recent_files import folder, remember_folder

if TYPE_CHECKING:
    from exports.sealing.key import SealKey

_KEY = "seal/key"


def own_key_path() -> Path:
    """Return where the key that Pacte makes is kept on this computer."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data) / "seal.p12"


def _prepare(_progress: Progress) -> None:
    """Import what seals in a thread, while the password is typed."""
    from exports.sealing.key import import_sealing

    import_sealing()


class SealForm(Form):
    """`key` is ready to seal when the form was accepted; nothing of the password is kept."""

    def __init__(self, collective: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collective = collective
        self.key: SealKey | None = None
        self.setWindowTitle(self.tr("Sceller le pacte"))
        # Two sentences, and a third when a key is refused: on a low screen they need the width.
        self.setMinimumWidth(84 * self.fontMetrics().averageCharWidth())
        self._add_sentence(
            self.tr(
                "Le sceau fait voir le moindre changement du fichier. Il se fait avec la clé du collectif "
                "(un fichier .p12 ou .pfx)."
            )
        )
        self.browse = Button(self.tr("&Parcourir…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.path = QLineEdit()
        self.path.setText(self._known_path())
        self.path.textChanged.connect(self._show_ready)
        self.add_field(self.tr("&Fichier de clé"), self.path, self.browse)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("vide si la clé n’en a pas"))
        self.add_field(self.tr("&Mot de passe"), self.password)
        self.make = Button(self.tr("&Utiliser une clé faite par Pacte"))
        self.make.setAutoDefault(False)
        self.make.clicked.connect(self._use_own)
        self._add_sentence(
            self.tr(
                "Sans clé, Pacte en fait une sur cet ordinateur. Elle est non certifiée : elle dit que rien n’a "
                "changé, pas qui a scellé."
            )
        )
        self.add_words(self.make)
        self.accept_button.setText(self.tr("Sceller avec cette clé"))
        self._show_ready()
        Background(_prepare).start_alone()

    def _add_sentence(self, words: str) -> None:
        self.add_words(PlainLabel(typographic(words), wrap=True))

    def _show_ready(self) -> None:
        self.accept_button.setEnabled(bool(self.path.text().strip()))

    @staticmethod
    def _known_path() -> str:
        stored = QSettings().value(_KEY)
        return stored if isinstance(stored, str) and Path(stored).is_file() else ""

    def _browse(self) -> None:
        names = self.tr("Fichiers de clé (*.p12 *.pfx);;Tous les fichiers (*)")
        if path := choose_file(self, self.tr("Choisir un fichier de clé"), folder("keys"), names):
            self.path.setText(str(path))
            self.password.setFocus()

    def _use_own(self) -> None:
        """Choose the key that Pacte made before, or makes now."""
        from exports.sealing.key import own_key

        if self.attempt(lambda: own_key(own_key_path(), self._collective)):
            self.path.setText(str(own_key_path()))
            self.password.clear()
            self.accept_button.setFocus()

    def submit(self) -> None:
        """Load the key; raises `KnownError` for a wrong password, an expired certificate, a file that holds none."""
        from exports.sealing.key import load_key

        path = Path(self.path.text().strip()).expanduser()
        self.key = load_key(path, self.password.text() or None)
        QSettings().setValue(_KEY, str(path))
        remember_folder("keys", path.parent)

    def field_to_mend(self) -> QWidget:
        """Return the password where there is a file, the file otherwise."""
        return self.password if self.path.text().strip() else self.path
