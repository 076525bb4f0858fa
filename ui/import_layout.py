"""How the review of a read pact is laid out."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from ui.buttons import Button, Look, set_look
from ui.callout import Callout
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel
from ui.import_model import Order
from ui.import_table import LinesTable, ReviewTable
from ui.line_field import LineField
from ui.plain_text import PlainLabel, tool_tip, typographic
from ui.theme import sized
from ui.toggles import TickBox
from ui.tokens import STEP

_translate = QCoreApplication.translate

_NARROW_LETTERS = 140


class ImportLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog) -> None:
        self._dialog = dialog
        self.which = ChoiceBox(_translate("ImportReview", "Liste montrée"), least=12, most=36)
        self.wanted = TickBox(_translate("ImportReview", "À &enregistrer"))
        self.name = LineField()
        self.summary = ElidedLabel(secondary=True)
        self.order = ChoiceBox(_translate("ImportReview", "Lignes montrées"), most=40)
        self.progress = PlainLabel()
        self.lines = LinesTable(_translate("ImportReview", "Lignes du document et ce qui en a été compris"))
        self.line_title = PlainLabel()
        self.line_text = QPlainTextEdit()
        self.changes_title = PlainLabel()
        self.right = Button(_translate("ImportReview", "C’est &juste"))
        self.change = Button(_translate("ImportReview", "&Changer…"))
        self.drop = Button(_translate("ImportReview", "Éc&arter"))
        self.observe = Button(_translate("ImportReview", "&Observation"))
        self.observe.setAccessibleDescription(
            _translate("ImportReview", "La ligne est une observation de la liste, publiée avec le pacte")
        )
        self.forget = Button(_translate("ImportReview", "&Revenir"), Look.QUIET)
        self.forget.setAccessibleDescription(
            _translate("ImportReview", "Revenir à ce que Pacte avait compris de la ligne")
        )
        self.changes = ReviewTable(_translate("ImportReview", "Réponses qui changent"))
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
        column.addLayout(self._line())
        column.addLayout(self._foot())
        self.cancel.setAutoDefault(False)
        self.accept.setDefault(True)

    def _head(self) -> QHBoxLayout:
        label = QLabel(_translate("ImportReview", "&Liste"))
        label.setBuddy(self.name)
        self.name.setAccessibleName(_translate("ImportReview", "Nom de la liste"))
        self.name.setMinimumWidth(16 * self.name.fontMetrics().averageCharWidth())
        self.name.setMaximumWidth(36 * self.name.fontMetrics().averageCharWidth())
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.which)
        row.addWidget(self.wanted)
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
        above = QHBoxLayout()
        above.setSpacing(2 * STEP)
        above.addWidget(self.order)
        self.progress.setFont(sized(self.progress.font(), 1, QFont.Weight.DemiBold))
        above.addWidget(self.progress, 1)
        document.addLayout(above)
        document.addWidget(self.lines, 1)
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

    def _line(self) -> QVBoxLayout:
        """The chosen line whole, and what can be decided about it."""
        column = QVBoxLayout()
        column.setSpacing(STEP)
        self.line_title.setFont(sized(self.line_title.font(), 0.93, QFont.Weight.DemiBold))
        self.line_text.setReadOnly(True)
        self.line_text.setTabChangesFocus(True)
        self.line_text.setAccessibleName(_translate("ImportReview", "Ligne choisie, en entier"))
        self.line_text.setFixedHeight(2 * self.line_text.fontMetrics().lineSpacing() + 2 * STEP)
        column.addWidget(self.line_title)
        column.addWidget(self.line_text)
        keys = (
            (self.right, _translate("ImportReview", "Espace")),
            (self.change, _translate("ImportReview", "Entrée")),
            (self.drop, _translate("ImportReview", "Suppr")),
            (self.observe, "O"),
            (self.forget, _translate("ImportReview", "Retour arrière")),
        )
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for button, key in keys:
            button.setAutoDefault(False)
            button.setToolTip(tool_tip(_translate("ImportReview", "touche {}").format(key)))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _foot(self) -> QHBoxLayout:
        undone = ElidedLabel(secondary=True)
        undone.set_text(
            typographic(
                _translate(
                    "ImportReview",
                    "Espace : juste · Entrée : changer · Suppr : écarter · A P R H ? : répondre. "
                    "Un seul Ctrl+Z annulera tout.",
                )
            ),
            _translate("ImportReview", "Un seul Ctrl+Z annulera tout."),
            _translate("ImportReview", "Ctrl+Z annule."),
        )
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(undone, 1)
        row.addWidget(self.buttons)
        return row

    def size_columns(self) -> None:
        """Give the columns their widths; in a narrow window, only what the answers become."""
        letter = self.lines.fontMetrics().averageCharWidth()
        narrow = self._dialog.width() < _NARROW_LETTERS * letter
        self.lines.size_columns((8 * letter, None, (20 if narrow else 28) * letter))
        self.changes.size_columns((17 * letter, 22 * letter, None))
        self.changes.setColumnHidden(1, narrow)

    def show_lists(self, names: list[str], at: int) -> None:
        """Offer the lists of the document where there are several."""
        self.which.blockSignals(True)
        self.which.clear()
        for place, name in enumerate(names, 1):
            self.which.addItem(_translate("ImportReview", "{} sur {} : {}").format(place, len(names), name))
        self.which.setCurrentIndex(at)
        self.which.blockSignals(False)
        self.which.updateGeometry()
        self.which.setVisible(len(names) > 1)
        self.wanted.setVisible(len(names) > 1)

    def show_orders(self, lines: int, doubtful: int) -> None:
        """Offer the ways to look at the lines."""
        self.order.clear()
        if doubtful:
            self.order.addItem(
                _translate("ImportReview", "À revoir d’abord"),
                Order.DOUBTS_FIRST.value,
            )
            self.order.addItem(
                _translate("ImportReview", "Seulement ce qui est à revoir ({})").format(doubtful),
                Order.DOUBTS_ONLY.value,
            )
        self.order.addItem(
            _translate("ImportReview", "Dans l’ordre du document ({})").format(lines), Order.AS_WRITTEN.value
        )
        every = _translate("ImportReview", "Lignes ({})").format(lines)
        self.order.shorten(_translate("ImportReview", "À revoir") if doubtful else every)
        self.order.updateGeometry()

    def show_line(self, title: str, text: str) -> None:
        """Show one line of the document whole."""
        self.line_title.setText(title)
        self.line_text.setPlainText(text)

    def show_trouble(self, words: str) -> None:
        """Say what went wrong, nothing when all is well."""
        self.trouble.say(words)
        self.trouble.setVisible(bool(words))
