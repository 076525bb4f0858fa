"""The backups of a file in a table: what each holds, what has changed since, and going back to it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from pacte.domain.errors import KnownError
from pacte.edits.backups import Backup, Since
from ui.backups_model import BackupsModel
from ui.backups_words import going_words, since_words
from ui.buttons import Button, Look
from ui.empty_state import EmptyState
from ui.language import shown
from ui.lists_table import RowTable
from ui.plain_text import PlainLabel, typographic
from ui.surfaces import Line
from ui.theme import sized
from ui.tokens import STEP

#: Compares a backup with the present state; raises `KnownError` when it cannot be read.
Compare = Callable[[Backup], Since]


class BackupsDialog(QDialog):
    """Shows the backups of a file; whoever opened it goes back to one or opens it to look.

    Without `compare`, the file itself cannot be read: a backup then stands for itself.
    """

    restore_requested = Signal(object)
    look_requested = Signal(object)

    def __init__(
        self,
        path: Path,
        kept: tuple[Backup, ...],
        compare: Compare | None = None,
        parent: QWidget | None = None,
        *,
        writable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sauvegardes"))
        self._compare, self._writable = compare, writable
        self.model = BackupsModel(kept, self)
        self.table = RowTable(self.tr("Sauvegardes de « {} »").format(path.name))
        self.table.setModel(self.model)
        self.table.size_columns((24, 20, None, 12), less=(3, 1))
        self.changes = PlainLabel(parent=self, wrap=True)
        self.changes.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._title = PlainLabel(self.tr("Changé depuis cette sauvegarde"), self)
        self._title.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        self.restore = Button(self.tr("&Reprendre cette sauvegarde"), Look.PRIMARY)
        self.look = Button(self.tr("&Ouvrir en lecture seule"))
        self.restore.clicked.connect(self._restore)
        self.look.clicked.connect(self._look)
        self.table.row_opened.connect(self.look.click)
        self._lay_out(kept)
        self.table.selectionModel().currentRowChanged.connect(self._show_changes)
        if kept:
            self.table.selectRow(0)
        self.table.setFocus()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(124 * letter, 84 * letter).boundedTo(self.screen().availableSize() * 0.94))

    def _lay_out(self, kept: tuple[Backup, ...]) -> None:
        introduction = PlainLabel(
            typographic(
                self.tr(
                    "Si le dossier a changé, une sauvegarde se fait à l’ouverture, chaque heure de travail, et avant "
                    "une signature, une fusion ou la lecture d’un document. "
                    "En reprendre une garde d’abord l’état présent : on peut toujours en revenir."
                )
            ),
            wrap=True,
        )
        introduction.set_secondary()
        empty = EmptyState(
            self.tr("Pas encore de sauvegarde"),
            self.tr("La première se fait peu après l’ouverture du dossier."),
            [],
        )
        empty.setVisible(not kept)
        self.table.setVisible(bool(kept))
        changes = QScrollArea()
        changes.setWidgetResizable(True)
        changes.setWidget(self.changes)
        changes.setAccessibleName(self._title.text())
        changes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        most = self.screen().availableSize().height() // 6
        changes.setFixedHeight(min(6 * self.fontMetrics().lineSpacing(), most))
        for widget in (self._title, changes):
            widget.setVisible(bool(kept))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.look, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for button in (self.look, self.restore):
            button.setVisible(bool(kept))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        for part, stretch in (
            (introduction, 0),
            (self.table, 1),
            (empty, 1),
            (Line(), 0),
            (self._title, 0),
            (changes, 0),
            (buttons, 0),
        ):
            column.addWidget(part, stretch)

    @property
    def chosen(self) -> Backup | None:
        """The backup of the chosen row."""
        return self.model.backup(self.table.currentIndex().row())

    def _show_changes(self, _now: QModelIndex, _before: QModelIndex) -> None:
        one = self.chosen
        readable = one is not None and one.readable
        self.look.setEnabled(readable)
        self.restore.setEnabled(readable and self._writable)
        if one is None or not one.readable:
            self.changes.setText(self.tr("Cette sauvegarde est abîmée : elle ne peut pas être reprise."))
        elif self._compare is None:
            self.changes.setText(self.tr("Le dossier lui-même est illisible : rien à comparer."))
        else:
            self.changes.setText(self._told(one, self._compare))

    def _told(self, one: Backup, compare: Compare) -> str:
        try:
            lines = since_words(compare(one))
        except KnownError as error:
            self.look.setEnabled(False)
            self.restore.setEnabled(False)
            return shown(error.sentence)
        return "\n".join(f"• {line}" for line in lines) or typographic(
            self.tr("Rien : cette sauvegarde est l’état présent du dossier.")
        )

    def _restore(self) -> None:
        one = self.chosen
        if one is None or not self._agrees(one):
            return
        self.accept()
        self.restore_requested.emit(one)

    def _agrees(self, one: Backup) -> bool:
        """Ask once before something leaves the file; nobody can say what would, where it cannot be read."""
        from ui.question import agrees

        try:
            going = going_words(self._compare(one)) if self._compare is not None else ""
        except KnownError:
            going = ""
        return not going or agrees(
            self,
            self.tr("Reprendre cette sauvegarde"),
            going,
            self.tr("L’état présent est gardé d’abord : « Annuler la reprise » y ramène."),
            (self.tr("Garder l’état présent"), self.tr("Reprendre la sauvegarde")),
        )

    def _look(self) -> None:
        one = self.chosen
        self.accept()
        self.look_requested.emit(one)
