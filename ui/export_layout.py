"""How the export dialog is laid out."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from ui.buttons import Button, Look, set_look
from ui.callout import Callout
from ui.export_kinds import ExportKind
from ui.plain_text import PlainLabel, menu_text, typographic
from ui.seal_choice import SealChoice
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP

_translate = QCoreApplication.translate

#: What stands between the place and the buttons.
_OVERWRITING, _PROGRESS, _RESULT = range(3)
#: So many lines of the documents are always seen.
_FEWEST_LINES = 6
#: How wide the dialog is.
_LETTERS = 84


class ExportLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog, kinds: list[ExportKind], collective: str) -> None:
        self.kinds = QButtonGroup(dialog)
        self.choices = QWidget()
        self._scroll = QScrollArea()
        self.place = QLineEdit()
        self.place.setAccessibleName(_translate("ExportDialog", "Fichier du document"))
        self.browse = Button(_translate("ExportDialog", "&Parcourir…"))
        self.seal = SealChoice(collective)
        self.overwriting = PlainLabel(wrap=True)
        self.overwriting.set_secondary()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_translate("ExportDialog", "Avancement de l’export"))
        self.progress_words = PlainLabel()
        self.progress_words.set_secondary()
        self.result = Callout(Answer.AGREED)
        self.result.measure_by_width()
        self.open = Button(_translate("ExportDialog", "&Ouvrir le document"))
        set_look(self.open, Look.PRIMARY)
        self.open_folder = Button(_translate("ExportDialog", "Ouvrir le &dossier"))
        self._next = PlainLabel(_translate("ExportDialog", "↑ ↓ autre document"))
        self._next.setFont(sized(self._next.font(), 0.93))
        self._next.set_secondary()
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.preview = Button(_translate("ExportDialog", "&Aperçu et impression…"))
        self.buttons.addButton(self.preview, role.ActionRole)
        self.export = self.buttons.addButton(_translate("ExportDialog", "Exporter"), role.AcceptRole)
        set_look(self.export, Look.PRIMARY)
        self.cancel = self.buttons.addButton(_translate("ExportDialog", "Annuler"), role.RejectRole)
        self.close = self.buttons.addButton(_translate("ExportDialog", "Fermer"), role.RejectRole)
        self._states: list[QWidget] = []
        # Whether what is chosen was just written: once more would write over it, which takes a choice.
        self._written = False
        self._add_kinds(kinds)
        self._build(dialog)
        self.show_working(working=False)

    def _add_kinds(self, kinds: list[ExportKind]) -> None:
        column = QVBoxLayout(self.choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, kind in enumerate(kinds):
            radio = RoundChoice(menu_text(typographic(kind.title)))
            radio.setAccessibleDescription(kind.words)
            radio.setChecked(number == 0)
            words = PlainLabel(typographic(kind.words), wrap=True)
            words.setFont(sized(words.font(), 0.93))
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            words.setContentsMargins(28, 0, 0, STEP)
            self.kinds.addButton(radio, number)
            column.addWidget(radio)
            column.addWidget(words)
        column.addStretch(1)
        self._scroll_choices()

    def _scroll_choices(self) -> None:
        """Let the documents scroll where large letters or a low screen leave too little room for all of them."""
        scroll = self._scroll
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(_translate("ExportDialog", "Documents"))
        scroll.setWidget(self.choices)
        for ground in (scroll.viewport(), self.choices):
            ground.setAutoFillBackground(False)
        scroll.setMinimumHeight(_FEWEST_LINES * self.choices.fontMetrics().lineSpacing())
        self.kinds.buttonToggled.connect(
            lambda radio, checked: scroll.ensureWidgetVisible(radio, 0, 4 * STEP) if checked else None
        )

    def _build(self, dialog: QDialog) -> None:
        label = QLabel(_translate("ExportDialog", "&Fichier"))
        label.setBuddy(self.place)
        place = QHBoxLayout()
        place.setSpacing(STEP)
        place.addWidget(self.place, 1)
        place.addWidget(self.browse)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(self._scroll, 1)
        column.addWidget(label)
        column.addLayout(place)
        column.addWidget(self.seal)
        self._states = [self.overwriting, self._progress_state(), self._result_state()]
        for state in self._states:
            column.addWidget(state)
        column.addWidget(self.buttons)
        self._show_state(_OVERWRITING)
        self.export.setDefault(True)
        self._put_in_order()
        self._resize(dialog)

    def _put_in_order(self) -> None:
        """Let Tab go on as the eye does: what opens the document that was written stands above the buttons."""
        seal = (self.seal.without, self.seal.choose)
        after = (self.open, self.open_folder, self.preview, self.export, self.cancel, self.close)
        for before, next_one in pairwise([self.place, self.browse, *seal, *after]):
            QWidget.setTabOrder(before, next_one)

    def _show_state(self, wanted: int) -> None:
        """Give no room to what is not told now: the documents take it."""
        for number, state in enumerate(self._states):
            state.setVisible(number == wanted)

    def _resize(self, dialog: QDialog) -> None:
        """Show all the documents if the screen is tall enough."""
        width = _LETTERS * dialog.fontMetrics().averageCharWidth()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        listed = self.choices.heightForWidth(width - 6 * STEP - bar)
        whole = dialog.sizeHint().height() - self._scroll.sizeHint().height() + listed
        dialog.resize(width, min(whole, dialog.screen().availableGeometry().height() - 6 * STEP))

    def _progress_state(self) -> QWidget:
        state = QWidget()
        column = QVBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.progress_words)
        column.addWidget(self.progress)
        return state

    def _result_state(self) -> QWidget:
        state = QWidget()
        opening = QHBoxLayout()
        opening.setSpacing(STEP)
        opening.addWidget(self.open)
        opening.addWidget(self.open_folder)
        opening.addStretch(1)
        opening.addWidget(self._next)
        column = QVBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.result)
        column.addLayout(opening)
        return state

    def show_kind(self, kind: ExportKind) -> None:
        """Offer what can be done with a document: look at its pages, seal it."""
        self.preview.setVisible(kind.is_pdf)
        self.seal.setVisible(kind.seal is not None)

    def show_working(self, *, working: bool) -> None:
        """Show the progress while a document is being written, the choices otherwise."""
        self.cancel.setVisible(working)
        for used in (self.choices, self.place, self.browse, self.seal, self.preview):
            used.setEnabled(not working)
        self.export.setVisible(not working and not self._written)
        self.close.setVisible(not working)
        self.cancel.setEnabled(working)
        if working:
            self._written = False
            self._show_state(_PROGRESS)
            self.progress.setRange(0, 0)
            self.progress_words.setText(_translate("ExportDialog", "Préparation…"))
            self.cancel.setFocus()

    def show_progress(self, steps: int, total: int) -> None:
        """Show how far the document has come."""
        self.progress.setRange(0, total)
        self.progress.setValue(steps)
        share = 100 * steps // total if total else 0
        self.progress_words.setText(_translate("ExportDialog", "Écriture : {} %").format(share))

    def show_cancelling(self) -> None:
        """Show that the work is being stopped."""
        self.cancel.setEnabled(False)
        self.progress_words.setText(_translate("ExportDialog", "Annulation…"))

    def show_choice(self) -> None:
        """Scroll to the document that is chosen, as the room is now."""
        if (column := self._scroll.window().layout()) is not None:
            column.activate()
        if (chosen := self.kinds.checkedButton()) is not None:
            self._scroll.ensureWidgetVisible(chosen, 0, 4 * STEP)

    def choose_beside(self, steps: int) -> None:
        """Choose the document so many places further, and put the cursor there."""
        place = self.kinds.checkedId() + steps
        radio = self.kinds.button(min(max(place, 0), len(self.kinds.buttons()) - 1))
        radio.setFocus(Qt.FocusReason.TabFocusReason)
        radio.click()

    def show_overwriting(self, *, exists: bool) -> None:
        """Tell that a file stands there already, and name the button after what it does."""
        self._show_state(_OVERWRITING)
        self._written = False
        self.export.show()
        self.export.setDefault(True)
        self.overwriting.setText(
            _translate("ExportDialog", "Ce fichier existe déjà : il sera remplacé.") if exists else ""
        )
        self.overwriting.setVisible(exists)
        self._name_export(exists=exists)
        self.export.setEnabled(bool(self.place.text().strip()))

    def _name_export(self, *, exists: bool) -> None:
        self.export.setText(
            _translate("ExportDialog", "Remplacer") if exists else _translate("ExportDialog", "Exporter")
        )

    def show_result(self, words: str, kind: Answer) -> None:
        """Tell how it ended; a written document can be opened, or another one chosen."""
        self._written = written = kind is Answer.AGREED
        self.show_working(working=False)
        self._show_state(_RESULT)
        self.result.say(words, kind=kind)
        if written:
            # Where it cannot be opened, the button is back.
            self._name_export(exists=True)
        for shown in (self.open, self.open_folder, self._next):
            shown.setVisible(written)
        self.open.setAccessibleDescription(self.result.words)
        after = self.open if written else self.export
        after.setDefault(True)
        after.setFocus()
        self.show_choice()
