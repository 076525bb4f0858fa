"""How the export dialog is laid out."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from pacte.domain.answer import Answer
from ui.buttons import Button, Look, set_look
from ui.callout import Callout
from ui.export_kinds import ExportKind
from ui.plain_text import PlainLabel, menu_text
from ui.surfaces import Fitted
from ui.theme import sized
from ui.toggles import RoundChoice
from ui.tokens import STEP

_translate = QCoreApplication.translate

#: What stands between the place and the buttons.
_OVERWRITING, _PROGRESS, _RESULT = range(3)


class ExportLayout:
    """Builds the widgets of the dialog; behaviour is the dialog's own."""

    def __init__(self, dialog: QDialog, kinds: list[ExportKind]) -> None:
        self.kinds = QButtonGroup(dialog)
        self.choices = QWidget()
        self._scroll = Fitted(self.choices)
        self.kinds.idToggled.connect(self._on_toggled)
        self.place = QLineEdit()
        self.place.setAccessibleName(_translate("ExportDialog", "Fichier du document"))
        self.browse = Button(_translate("ExportDialog", "&Parcourir…"))
        self.overwriting = PlainLabel(wrap=True)
        self.overwriting.set_secondary()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_translate("ExportDialog", "Avancement de l’export"))
        self.progress_words = PlainLabel()
        self.progress_words.set_secondary()
        self.result = Callout(Answer.AGREED)
        self.open = Button(_translate("ExportDialog", "&Ouvrir le document"))
        self.open_folder = Button(_translate("ExportDialog", "Ouvrir le &dossier"))
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.export = self.buttons.addButton(_translate("ExportDialog", "Exporter"), role.AcceptRole)
        set_look(self.export, Look.PRIMARY)
        self.cancel = self.buttons.addButton(_translate("ExportDialog", "Annuler"), role.RejectRole)
        self.close = self.buttons.addButton(_translate("ExportDialog", "Fermer"), role.RejectRole)
        self._state = QStackedWidget()
        self._add_kinds(kinds)
        self._build(dialog)
        self.show_working(working=False)

    def _add_kinds(self, kinds: list[ExportKind]) -> None:
        column = QVBoxLayout(self.choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, kind in enumerate(kinds):
            radio = RoundChoice(menu_text(kind.title))
            radio.setAccessibleDescription(kind.words)
            radio.setChecked(number == 0)
            words = PlainLabel(kind.words, wrap=True)
            words.setFont(sized(words.font(), 0.93))
            words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            words.setContentsMargins(28, 0, 0, STEP)
            self.kinds.addButton(radio, number)
            column.addWidget(radio)
            column.addWidget(words)

    def _on_toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self._scroll.ensureWidgetVisible(self.kinds.button(number))

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
        column.addWidget(self._scroll)
        column.addWidget(label)
        column.addLayout(place)
        column.addSpacing(STEP)
        column.addWidget(self._state, 1)
        column.addWidget(self.buttons)
        for widget in (self._overwriting_state(), self._progress_state(), self._result_state()):
            self._state.addWidget(widget)
        self.export.setDefault(True)
        letter = dialog.fontMetrics().averageCharWidth()
        wanted = QSize(78 * letter, dialog.sizeHint().height())
        dialog.resize(wanted.boundedTo(dialog.screen().availableSize()))

    def _overwriting_state(self) -> QWidget:
        state = QWidget()
        column = QVBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.overwriting)
        column.addStretch(1)
        return state

    def _progress_state(self) -> QWidget:
        state = QWidget()
        column = QVBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.progress_words)
        column.addWidget(self.progress)
        column.addStretch(1)
        return state

    def _result_state(self) -> QWidget:
        state = QWidget()
        opening = QHBoxLayout()
        opening.setSpacing(STEP)
        opening.addWidget(self.open)
        opening.addWidget(self.open_folder)
        opening.addStretch(1)
        column = QVBoxLayout(state)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self.result)
        column.addLayout(opening)
        column.addStretch(1)
        return state

    def show_working(self, *, working: bool) -> None:
        """Show the progress while a document is being written, the choices otherwise."""
        self.cancel.setVisible(working)
        for used in (self.choices, self.place, self.browse):
            used.setEnabled(not working)
        self.export.setVisible(not working)
        self.close.setVisible(not working)
        self.cancel.setEnabled(working)
        if working:
            self._state.setCurrentIndex(_PROGRESS)
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

    def show_overwriting(self, *, exists: bool) -> None:
        """Tell that a file stands there already, and name the button after what it does."""
        self._state.setCurrentIndex(_OVERWRITING)
        self.overwriting.setText(
            _translate("ExportDialog", "Ce fichier existe déjà : il sera remplacé.") if exists else ""
        )
        self.export.setText(
            _translate("ExportDialog", "Remplacer") if exists else _translate("ExportDialog", "Exporter")
        )
        self.export.setEnabled(bool(self.place.text().strip()))

    def show_result(self, words: str, kind: Answer) -> None:
        """Tell how it ended; a written document can be opened."""
        self.show_working(working=False)
        self._state.setCurrentIndex(_RESULT)
        self.result.say(words, kind=kind)
        written = kind is Answer.AGREED
        self.open.setVisible(written)
        self.open_folder.setVisible(written)
        (self.open if written else self.export).setFocus()
