"""How the review of a workbook is laid out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)

from pacte.domain.answer import Answer
from ui.buttons import Look, set_look
from ui.callout import Callout
from ui.empty_state import EmptyState
from ui.lists_delegate import row_height
from ui.plain_text import PlainLabel
from ui.review_halves import side_by_side, table_half
from ui.tick_table import TickTable
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.workbook_change import WorkbookChangePanel
from ui.workbook_delegate import WorkbookDelegate

_translate = QCoreApplication.translate


class WorkbookLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog) -> None:
        say = _translate
        self.summary = PlainLabel(wrap=True)
        self.summary.set_secondary()
        self.notice = Callout(Answer.RESERVED)
        self.trouble = Callout(Answer.REFUSED)
        self.all = TickBox(say("WorkbookReview", "&Tout prendre"))
        self.table = TickTable(say("WorkbookReview", "Ce que le classeur change"))
        self.table.setItemDelegate(WorkbookDelegate(self.table))
        metrics = self.table.fontMetrics()
        self.table.verticalHeader().setDefaultSectionSize(row_height(metrics) + metrics.height())
        self.change = WorkbookChangePanel()
        self._stack = QStackedWidget()
        self._stack.addWidget(side_by_side(table_half(self.table, self.all), self.change, share=2))
        self._stack.addWidget(
            EmptyState(
                say("WorkbookReview", "Rien n’a changé"),
                say("WorkbookReview", "Rien de ce qui est lu dans le classeur ne diffère du dossier."),
                [],
            )
        )
        buttons = QDialogButtonBox()
        self.cancel = buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self.accept = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.accept, Look.PRIMARY)
        # Enter in the table must not write everything by accident.
        self.cancel.setAutoDefault(False)
        self.accept.setAutoDefault(False)
        for callout in (self.notice, self.trouble):
            callout.hide()
            callout.measure_by_width()
        undone = say("WorkbookReview", "Un seul Ctrl+Z reprendra tout.")
        self._undo = PlainLabel(undone, wrap=True, secondary=True)
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        foot.addWidget(self._undo, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self.summary)
        column.addWidget(self.notice)
        column.addWidget(self._stack, 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)

    def show_changes(self, some: bool) -> None:
        """Show the changes, or that there are none."""
        self._stack.setCurrentIndex(0 if some else 1)
        self.accept.setVisible(some)
        self._undo.setVisible(some)
        self.cancel.setText(
            _translate("WorkbookReview", "Ne rien enregistrer")
            if some
            else _translate("WorkbookReview", "Fermer")
        )

    def size_columns(self) -> None:
        """Give the columns their widths; the cells, then what is noted, go where there is no room for them."""
        self.table.size_columns((9, None, 26, None, 22), less=(4, 2), least=26)

    def say_trouble(self, words: str) -> None:
        """Say what is wrong, nothing when all is well."""
        self.trouble.say(words)
        self.trouble.setVisible(bool(words))
