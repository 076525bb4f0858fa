"""The band over a page whose file can only be read."""

from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from ui.callout import Callout


class ReadOnlyBanner(Callout):
    """Says what can be done all the same; hidden until the page shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Answer.OUT_OF_COMPETENCE, parent, corner=0)
        self.say(
            self.tr(
                "Ouvert en lecture seule : vous pouvez tout lire et exporter, rien ne peut y être changé."
            )
        )
        self.hide()
