"""A bug, told plainly: the work is safe, and here is what to send to whoever can mend it."""

import traceback
from types import TracebackType

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.plain_text import PlainLabel, typographic
from ui.technical_log import versions
from ui.theme import sized
from ui.tokens import STEP


def bug_details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a programmer needs: versions and the chain of calls."""
    return f"{versions()}\n\n{''.join(traceback.format_exception(kind, error, trace))}"


class BugDialog(QDialog):
    """Says that something unexpected happened, with the details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None, *, words_safe: bool = True) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Un problème inattendu"))
        title = PlainLabel(self.tr("Un problème inattendu s’est produit."), wrap=True)
        title.setFont(sized(self.font(), 1.15, QFont.Weight.DemiBold))
        saved = self.tr("Tout ce qui a été écrit est enregistré.")
        kept = self.tr(
            "Les mots en cours de saisie n’ont pas pu être enregistrés : ils restent affichés, "
            "copiez-les si vous y tenez. Tout le reste est enregistré."
        )
        advice = self.tr(
            "Vous pouvez continuer ; si le problème revient, fermez puis rouvrez le dossier. "
            "Pour que ce défaut soit corrigé, copiez ces détails et envoyez-les."
        )
        words = PlainLabel(typographic(f"{saved if words_safe else kept} {advice}"), wrap=True)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Détails techniques"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy = Button(self.tr("&Copier les détails"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self._details, 1)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(90 * letter, 56 * letter)
