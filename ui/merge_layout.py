"""How the dialog that merges two lists is laid out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from ui.buttons import Look, set_look
from ui.callout import Callout
from ui.choice_box import ChoiceBox
from ui.line_field import LineField
from ui.lists_table import RowTable
from ui.merge_delegate import MergeDelegate
from ui.merge_model import MergeModel
from ui.plain_text import PlainLabel
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate


class MergeLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog) -> None:
        self.first = ChoiceBox(_translate("MergeDialog", "Première liste"), most=60)
        self.second = ChoiceBox(_translate("MergeDialog", "Seconde liste"), most=60)
        self.name, self.head = LineField(), LineField()
        self.name.setPlaceholderText(_translate("MergeDialog", "comme sur la nouvelle profession de foi"))
        self.head.setPlaceholderText(_translate("MergeDialog", "facultatif"))
        self.summary = PlainLabel(wrap=True)
        self.table = RowTable(_translate("MergeDialog", "Ce que disent les deux listes"))
        self.table.setItemDelegate(MergeDelegate(self.table))
        self.trouble = Callout(Answer.REFUSED)
        self.trouble.hide()
        buttons = QDialogButtonBox()
        self.cancel = buttons.addButton(
            _translate("MergeDialog", "Ne pas fusionner"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.accept = buttons.addButton(
            _translate("MergeDialog", "Fusionner"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_look(self.accept, Look.PRIMARY)
        self.cancel.setAutoDefault(False)
        undone = PlainLabel(
            _translate(
                "MergeDialog",
                "Les notes privées suivent, chacune avec le nom de sa liste. Un seul Ctrl+Z annulera tout.",
            ),
            wrap=True,
            secondary=True,
        )
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        foot.addWidget(undone, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(self._head(dialog))
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        # Once it is in the dialog: before, the dialog would not hear of it.
        self.accept.setDefault(True)

    def _head(self, dialog: QDialog) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP)
        for number, (words, field) in enumerate(
            (
                (_translate("MergeDialog", "&Première liste"), self.first),
                (_translate("MergeDialog", "&Seconde liste"), self.second),
                (_translate("MergeDialog", "&Nom de la nouvelle liste"), self.name),
                (_translate("MergeDialog", "&Tête de liste"), self.head),
            )
        ):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addLayout(_labelled(words, field), number // 2, number % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def size_table(self, model: MergeModel) -> None:
        """Give columns and rows the room of their words, titles the whole width."""
        table = self.table
        table.clearSpans()
        for row in model.headings():
            table.setSpan(row, 0, 1, model.columnCount())
        letter = table.fontMetrics().averageCharWidth()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        room = table.viewport().width()
        place = min(38 * letter, room // 3)
        header.resizeSection(0, place)
        header.resizeSection(1, (room - place) // 2)
        header.resizeSection(2, room - place - (room - place) // 2)
        table.resizeRowsToContents()


def _labelled(words: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(words)
    label.setFont(sized(label.font(), 0.86, QFont.Weight.DemiBold))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setBuddy(field)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft)
    field.setAccessibleName(words.replace("&", ""))
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(field)
    return column
