"""How the review of a list's reply is laid out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout

from pacte.domain.answer import Answer
from ui.buttons import Look, set_look
from ui.callout import Callout
from ui.captioned import captioned
from ui.choice_box import ChoiceBox
from ui.day_field import DayField
from ui.line_field import LineField
from ui.lists_table import RowTable
from ui.plain_text import PlainLabel
from ui.reply_delegate import ReplyDelegate
from ui.reply_level import ReplyLevel
from ui.reply_rows import Shown
from ui.review_halves import side_by_side, table_half
from ui.tokens import STEP

_translate = QCoreApplication.translate


#: A narrower table than this, in letters, shows no more of a level than its place.
_NARROW_LETTERS = 60


class ReplyLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog) -> None:
        say = _translate
        self.name, self.capacity, self.day = LineField(), LineField(), DayField()
        self.summary = PlainLabel(wrap=True)
        self.summary.set_secondary()
        self.notice = Callout(Answer.RESERVED)
        self.trouble = Callout(Answer.REFUSED)
        self.shown = ChoiceBox(say("ReplyReview", "Niveaux montrés"), most=44)
        self.table = RowTable(say("ReplyReview", "Niveaux de la réponse"))
        self.table.setItemDelegate(ReplyDelegate(self.table))
        self.level = ReplyLevel()
        buttons = QDialogButtonBox()
        self.cancel = buttons.addButton(
            say("ReplyReview", "Ne rien enregistrer"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.accept = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.accept, Look.PRIMARY)
        self.cancel.setAutoDefault(False)
        # Enter opens a row of the table: it must not write everything by accident.
        self.accept.setAutoDefault(False)
        self.notice.hide()
        self.trouble.hide()
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        undone = say("ReplyReview", "Un seul Ctrl+Z reprendra tout.")
        foot.addWidget(PlainLabel(undone, wrap=True, secondary=True), 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addLayout(self._who())
        column.addWidget(self.summary)
        column.addWidget(self.notice)
        column.addWidget(side_by_side(table_half(self.table, self.shown), self.level, share=3), 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)

    def _who(self) -> QHBoxLayout:
        say = _translate
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addLayout(
            captioned(self.name, say("ReplyReview", "Qui répond"), say("ReplyReview", "prénom et nom")), 3
        )
        capacity = say("ReplyReview", "tête de liste…")
        row.addLayout(captioned(self.capacity, say("ReplyReview", "Qualité"), capacity), 3)
        row.addLayout(captioned(self.day, say("ReplyReview", "Date de la réponse")), 3)
        return row

    def size_columns(self) -> None:
        """Give the columns their widths; what is noted, then what is decided, goes where there is no room for it."""
        letter = self.table.fontMetrics().averageCharWidth()
        place = 18 if self.table.width() < _NARROW_LETTERS * letter else 25
        self.table.size_columns((place, 25, None, 24), less=(1, 3))

    def offer_shown(self, spoken: int, every: int) -> None:
        """Offer which levels are shown."""
        self.shown.blockSignals(True)
        self.shown.clear()
        words = _translate("ReplyReview", "Ceux dont la liste parle ({})").format(spoken)
        self.shown.addItem(words, Shown.SPOKEN.value)
        self.shown.addItem(_translate("ReplyReview", "Tous les niveaux ({})").format(every), Shown.ALL.value)
        self.shown.blockSignals(False)

    def say_trouble(self, words: str) -> None:
        """Say what is wrong, nothing when all is well."""
        self.trouble.say(words)
        self.trouble.setVisible(bool(words))
