"""How the review of a read pact is laid out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from ui.buttons import Look, set_look
from ui.callout import Callout
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel
from ui.import_model import Order
from ui.line_field import LineField
from ui.plain_text import PlainLabel
from ui.theme import sized
from ui.tokens import STEP

_translate = QCoreApplication.translate

_NARROW_LETTERS = 140


class ImportLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog) -> None:
        self._dialog = dialog
        self.name = LineField()
        self.summary = PlainLabel(wrap=True)
        self.order = ChoiceBox(_translate("ImportReview", "Lignes montrées"), most=40)
        self.lines = _table(_translate("ImportReview", "Lignes du document et ce qui en a été compris"))
        self.line_title = PlainLabel()
        self.line_text = QPlainTextEdit()
        self.changes_title = PlainLabel()
        self.changes = _table(_translate("ImportReview", "Réponses qui changent"))
        self.trouble = Callout(Answer.REFUSED)
        self.buttons = QDialogButtonBox()
        self.cancel = self.buttons.addButton(
            _translate("ImportReview", "Ne rien enregistrer"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.accept = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.accept, Look.PRIMARY)
        self.trouble.hide()
        column = QVBoxLayout(dialog)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addLayout(self._head())
        column.addWidget(self.trouble)
        column.addWidget(self._body(), 1)
        column.addLayout(self._foot())
        self.cancel.setAutoDefault(False)
        self.accept.setDefault(True)

    def _head(self) -> QHBoxLayout:
        label = QLabel(_translate("ImportReview", "&Liste"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(_translate("ImportReview", "Nom de la liste"))
        self.name.setMaximumWidth(36 * self.name.fontMetrics().averageCharWidth())
        self.summary.set_secondary()
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(label)
        row.addWidget(self.name, 1)
        row.addSpacing(STEP)
        row.addWidget(self.summary, 2)
        return row

    def _body(self) -> QSplitter:
        left, right = QWidget(), QWidget()
        document = QVBoxLayout(left)
        document.setContentsMargins(0, 0, STEP, 0)
        document.setSpacing(STEP)
        document.addWidget(self.order, 0, Qt.AlignmentFlag.AlignLeft)
        document.addWidget(self.lines, 1)
        self.line_title.setFont(sized(self.line_title.font(), 0.93, QFont.Weight.DemiBold))
        self.line_text.setReadOnly(True)
        self.line_text.setTabChangesFocus(True)
        self.line_text.setAccessibleName(_translate("ImportReview", "Ligne choisie, en entier"))
        self.line_text.setFixedHeight(4 * self.line_text.fontMetrics().lineSpacing() + 2 * STEP)
        document.addWidget(self.line_title)
        document.addWidget(self.line_text)
        effects = QVBoxLayout(right)
        effects.setContentsMargins(STEP, 0, 0, 0)
        effects.setSpacing(STEP)
        self.changes_title.setFont(sized(self.changes_title.font(), 1, QFont.Weight.DemiBold))
        self.changes_title.setMinimumHeight(self.order.sizeHint().height())
        effects.addWidget(self.changes_title)
        effects.addWidget(self.changes, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([56, 44])
        return splitter

    def _foot(self) -> QHBoxLayout:
        undone = ElidedLabel(_translate("ImportReview", "Un seul Ctrl+Z annulera tout."), secondary=True)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(undone, 1)
        row.addWidget(self.buttons)
        return row

    def size_columns(self) -> None:
        """Give the columns their widths; in a narrow window, only what the answers become."""
        letter = self.lines.fontMetrics().averageCharWidth()
        narrow = self._dialog.width() < _NARROW_LETTERS * letter
        _size(self.lines, (8 * letter, None, (16 if narrow else 24) * letter))
        _size(self.changes, (17 * letter, 22 * letter, None))
        self.changes.setColumnHidden(1, narrow)

    def show_orders(self, lines: int, doubtful: int) -> None:
        """Offer the ways to look at the lines."""
        self.order.clear()
        if doubtful:
            self.order.addItem(
                _translate("ImportReview", "À regarder d’abord ({})").format(doubtful),
                Order.DOUBTS_FIRST.value,
            )
            self.order.addItem(
                _translate("ImportReview", "Seulement ce qui est à regarder ({})").format(doubtful),
                Order.DOUBTS_ONLY.value,
            )
        self.order.addItem(
            _translate("ImportReview", "Dans l’ordre du document ({})").format(lines), Order.AS_WRITTEN.value
        )
        self.order.updateGeometry()

    def show_line(self, title: str, text: str) -> None:
        """Show one line of the document whole."""
        self.line_title.setText(title)
        self.line_text.setPlainText(text)

    def show_trouble(self, words: str) -> None:
        """Say what went wrong, nothing when all is well."""
        self.trouble.say(words)
        self.trouble.setVisible(bool(words))


def _table(name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.horizontalHeader().setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
    # The weight that the style sheet gives titles: they are shortened by the metrics of this font.
    table.horizontalHeader().setFont(sized(table.font(), 1, QFont.Weight.DemiBold))
    table.verticalHeader().setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + STEP)
    return table


def _size(table: QTableView, widths: tuple[int | None, ...]) -> None:
    """Set the widths of columns; the one without a width takes the room that is left."""
    header = table.horizontalHeader()
    for column, width in enumerate(widths):
        if width is None:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
