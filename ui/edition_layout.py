"""How the review of an edition is laid out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.buttons import Button, Look, set_look
from ui.callout import Callout
from ui.captioned import captioned
from ui.edition_model import EditionTable
from ui.edition_panel import EditionPanel
from ui.elided_label import ElidedLabel
from ui.line_field import LineField
from ui.plain_text import PlainLabel, typographic
from ui.review_dialog import ReviewDialog
from ui.review_halves import table_half
from ui.tokens import STEP
from ui.two_halves import TwoHalves
from ui.two_rows import TwoRows

_translate = QCoreApplication.translate


class EditionLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: ReviewDialog) -> None:
        say = _translate
        self._dialog = dialog
        self.summary = PlainLabel(wrap=True)
        self.source = LineField()
        self.notice, self.trouble = Callout(Answer.RESERVED), Callout(Answer.REFUSED)
        self.fill, self.sure = Button(), Button()
        self.none = Button(say("EditionReview", "Rien"), Look.QUIET)
        self.table = EditionTable(say("EditionReview", "Ce qui diffère"))
        self.panel = EditionPanel()
        buttons = QDialogButtonBox()
        self.cancel = buttons.addButton(
            say("EditionReview", "Fermer sans reprendre"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.accept = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.accept, Look.PRIMARY)
        # Enter opens a row of the table: it must not write everything by accident.
        for button in (self.cancel, self.accept, self.fill, self.sure, self.none):
            button.setAutoDefault(False)
        for callout in (self.notice, self.trouble):
            callout.hide()
            callout.measure_by_width()
        keys = say(
            "EditionReview",
            "Espace : reprendre ou garder · Suppr : garder · Entrée : le détail. Un seul Ctrl+Z annulera tout.",
        )
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        undone = ElidedLabel(secondary=True)
        undone.set_text(
            typographic(keys),
            say("EditionReview", "Un seul Ctrl+Z annulera tout."),
            say("EditionReview", "Ctrl+Z annule."),
        )
        foot.addWidget(undone, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self.summary)
        column.addLayout(self._above())
        column.addWidget(self.notice)
        column.addWidget(self._body(), 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)

    def _above(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        placeholder = _translate("EditionReview", "pacte imprimé, édition, adresse, date…")
        row.addLayout(
            captioned(self.source, _translate("EditionReview", "D’où viennent ces textes"), placeholder), 1
        )
        return row

    def _body(self) -> TwoHalves:
        self.halves = TwoHalves(letters=92, least=44, share=0.58)
        self.halves.addWidget(
            table_half(self.table, below=TwoRows((self.fill,), (_together(self.sure, self.none),)))
        )
        self.halves.addWidget(self.panel)
        return self.halves

    def size_columns(self, width: int) -> None:
        """Give halves and columns their widths; what differs goes under the decision where there is no room."""
        self.halves.fit(width)
        self.table.size_columns((23, None, 16), less=())

    def say_trouble(self, words: str) -> None:
        """Say what is wrong, nothing when all is well; with little height it takes the place of the notice."""
        self.notice.setVisible(bool(self.notice.words) and not (words and self._dialog.low))
        self.trouble.say(words)
        self.trouble.setVisible(bool(words))


def _together(*buttons: Button) -> QWidget:
    """Return buttons that stay beside one another."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(STEP)
    for button in buttons:
        row.addWidget(button)
    return pair
