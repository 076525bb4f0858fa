"""Every edit of the file: when, what, for which list, by whom; searched and kept to one list."""

from datetime import datetime

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.candidate_list import CandidateList, in_name_order
from pacte.domain.rows import JournalRow
from pacte.storage import queries
from ui.choice_box import ChoiceBox
from ui.empty_state import EmptyState
from ui.journal_model import JournalModel
from ui.language import shown
from ui.lists_delegate import TwoLineDelegate
from ui.lists_table import RowTable
from ui.operations import Operations
from ui.search_field import SearchField
from ui.tokens import STEP

#: How long after the last typed letter the search begins, in milliseconds.
_PAUSE = 150


class JournalDialog(QDialog):
    """Shows the journal of the open file; it changes nothing."""

    def __init__(
        self, operations: Operations, lists: tuple[CandidateList, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self.setWindowTitle(self.tr("Journal du dossier"))
        self.model = JournalModel(self._read, datetime.now().astimezone().date(), self)
        self.table = RowTable(self.tr("Modifications du dossier"))
        self.table.setItemDelegate(TwoLineDelegate(self.table))
        self.search = SearchField(self.tr("Chercher dans le journal"))
        self.lists = ChoiceBox(self.tr("Liste"), least=16, most=40)
        self.lists.addItem(self.tr("toutes les listes"), None)
        for one in in_name_order(lists):
            self.lists.addItem(one.name, one.id)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.left.connect(self.table.setFocus)
        self.search.given_up.connect(self.reject)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.take_cursor)
        self.lists.currentIndexChanged.connect(lambda _: self._show())
        self._nothing = EmptyState(
            self.tr("Rien de tel dans le journal"),
            self.tr("Chaque modification du dossier s’y écrit, avec son heure et son auteur."),
            [],
        )
        self._lay_out()
        self._show()
        self.table.setModel(self.model)
        self.table.size_columns((19, None, 28, 16), less=(3, 2))
        self.table.selectRow(0)
        self.search.setFocus()
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(132 * letter, 88 * letter).boundedTo(self.screen().availableSize() * 0.94))

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(STEP)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.lists)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addLayout(filters)
        column.addWidget(self.table, 1)
        column.addWidget(self._nothing, 1)
        column.addWidget(buttons)

    def _read(self, before: int | None, most: int, words: str, list_id: str | None) -> tuple[JournalRow, ...]:
        return self._operations.ask(queries.journal_rows, before, most, words, list_id, shown) or ()

    def _show(self) -> None:
        self._pause.stop()
        self.model.show_edits(self.search.text(), self.lists.currentData())
        found = self.model.rowCount() > 0
        self.table.setVisible(found)
        self._nothing.setVisible(not found)
