"""Why an answer is not sure: a reading to check, or what the lists that merged oppose."""

from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from ui.callout import Callout


class DoubtCallout(Callout):
    """Tells a doubt; a reading that was checked is confirmed here, a contradiction is settled by an answer alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Answer.RESERVED, parent)

    def show_doubt(self, said: Commitment | None, *, read_only: bool) -> None:
        """Show the doubt about an answer, nothing where there is none."""
        doubt = said.to_review if said else None
        if said is not None and said.opposed:
            from ui.origin_words import opposed_sentence

            self.say(opposed_sentence(said))
        else:
            act = "" if read_only else self.tr("C’est vérifié")
            self.say(self.tr("À revoir : {}").format(doubt), act)
        self.setVisible(bool(doubt))
