"""The band over the pages of a file that can only be read."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from ui.callout import Callout


class ReadOnlyBanner(Callout):
    """Says what can be done all the same; hidden while the file can be written to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Answer.OUT_OF_COMPETENCE, parent, corner=0)
        self._come_back: Callable[[], object] | None = None
        self.action_requested.connect(self._on_action)
        self.hide()

    def show_file(self, *, read_only: bool) -> None:
        """Tell about the file that has just been opened."""
        self.say(
            self.tr(
                "Ouvert en lecture seule : vous pouvez tout lire et exporter, rien ne peut y être changé."
            )
        )
        self.setVisible(read_only)

    def show_backup(self, moment: str, come_back: Callable[[], object]) -> None:
        """Tell which backup is looked at, with the way back to the file itself."""
        self._come_back = come_back
        self.say(
            self.tr("Vous regardez la sauvegarde du {}, en lecture seule.").format(moment),
            self.tr("Revenir au dossier"),
        )
        self.show()

    def _on_action(self) -> None:
        if self._come_back is not None:
            self._come_back()
