"""One level of a measure: its text, whose it is, and the way to type it in where it is missing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Level
from ui.answer_words import level_title
from ui.callout import Callout
from ui.plain_text import PlainLabel, tool_tip
from ui.quote import Quote
from ui.theme import sized
from ui.tokens import STEP


class LevelBlock(QWidget):
    """Shows a text of the catalogue, one that the collective typed in, or that there is none yet."""

    #: The text is to be typed in, or corrected.
    text_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = PlainLabel()
        self._caption.setFont(sized(self.font(), 0.86, QFont.Weight.DemiBold))
        self._caption.set_secondary()
        self._quote = Quote()
        self.note = Callout(Answer.RESERVED, marked=False)
        self.note.action_requested.connect(self.text_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, STEP)
        column.setSpacing(4)
        for widget in (self._caption, self._quote, self.note):
            column.addWidget(widget)

    def show_level(self, level: Level, catalogue: Catalogue, *, read_only: bool) -> None:
        """Show a level of a national measure."""
        self._caption.setText(level_title(level))
        self._quote.setVisible(level.text is not None)
        self._quote.show_text(level.text or "", official=True)
        official = catalogue.gives_text_of(level)
        self._quote.setToolTip(tool_tip(catalogue.sources[level.source]) if official else "")
        self.note.setVisible(not official)
        spoken = self.tr("Écrire le texte du {}").format(level_title(level).lower())
        self.note.action.setAccessibleName(spoken)
        if level.text is None:
            act = "" if read_only else self.tr("Compléter…")
            self.note.say(self.tr("Texte officiel à compléter"), act, Answer.RESERVED)
        elif not official:
            act = "" if read_only else self.tr("Corriger…")
            words = self.tr("Complété par le collectif : ce texte ne vient pas du référentiel. Source : {}")
            self.note.say(words.format(level.source), act, Answer.UNDECIDED)
