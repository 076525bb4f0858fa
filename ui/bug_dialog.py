"""A bug, told plainly: the work is safe, and here is what to send to whoever can mend it."""

import traceback
from types import TracebackType

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.details_dialog import DetailsDialog
from ui.plain_text import PlainLabel, typographic
from ui.technical_log import versions
from ui.theme import sized


def bug_details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return what a programmer needs: versions and the chain of calls."""
    return f"{versions()}\n\n{''.join(traceback.format_exception(kind, error, trace))}"


class BugDialog(DetailsDialog):
    """Says that something unexpected happened, with the details to copy."""

    def __init__(self, details: str, parent: QWidget | None = None, *, words_safe: bool = True) -> None:
        saved = self.tr("Tout ce qui a été écrit est enregistré.")
        kept = self.tr(
            "Les mots en cours de saisie n’ont pas pu être enregistrés : ils restent affichés, "
            "copiez-les si vous y tenez. Tout le reste est enregistré."
        )
        advice = self.tr(
            "Vous pouvez continuer ; si le problème revient, fermez puis rouvrez le dossier. "
            "Pour que ce défaut soit corrigé, copiez ces détails et envoyez-les."
        )
        words = typographic(f"{saved if words_safe else kept} {advice}")
        super().__init__(self.tr("Un problème inattendu"), words, details, parent)
        title = PlainLabel(self.tr("Un problème inattendu s’est produit."), wrap=True)
        title.setFont(sized(self.font(), 1.15, QFont.Weight.DemiBold))
        self.column.insertWidget(0, title)
