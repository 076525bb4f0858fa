"""Merging two lists: what they say is shown side by side before anything is written."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.candidate_list import CandidateList, in_name_order, standing_lists
from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.edits import lists
from ui.language import shown
from ui.lists_rows import round_word
from ui.merge_layout import MergeLayout
from ui.merge_model import MergeModel
from ui.merge_rows import Kind, merge_rows
from ui.operations import Operations
from ui.plain_text import counted, typographic


class MergeDialog(QDialog):
    """Chooses two lists and names the new one; accepting merges them in one undo step."""

    def __init__(
        self, operations: Operations, dossier: Dossier, chosen: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._dossier = operations, dossier
        operations.back_up()
        self._candidates = in_name_order(standing_lists(dossier.lists))
        self._model = MergeModel(self)
        self._proposed_head = ""
        self.setWindowTitle(self.tr("Fusionner deux listes"))
        self.layout_ = MergeLayout(self)
        parts = self.layout_
        parts.table.setModel(self._model)
        for one in self._candidates:
            parts.first.addItem(one.name, one.id)
        parts.first.setCurrentIndex(max(0, parts.first.findData(chosen)))
        self._offer_second()
        parts.first.currentIndexChanged.connect(self._on_first_chosen)
        parts.second.currentIndexChanged.connect(lambda _: self._show())
        parts.accept.clicked.connect(self._merge)
        parts.cancel.clicked.connect(self.reject)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(150 * letter, 92 * letter).boundedTo(self.screen().availableSize() * 0.94))
        self._show()
        parts.name.setFocus()

    @property
    def model(self) -> MergeModel:
        """What is shown of both lists."""
        return self._model

    @property
    def trouble(self) -> str:
        """The sentence that says why the merge was refused, empty when there is none."""
        return "" if self.layout_.trouble.isHidden() else self.layout_.trouble.words

    def _list(self, list_id: str) -> CandidateList:
        return next(one for one in self._candidates if one.id == list_id)

    def _on_first_chosen(self) -> None:
        self._offer_second()
        self._show()

    def _offer_second(self) -> None:
        """Offer every list but the first one."""
        box, first = self.layout_.second, self.layout_.first.currentData()
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for one in self._candidates:
            if one.id != first:
                box.addItem(one.name, one.id)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _show(self) -> None:
        """Show what both lists say."""
        parts = self.layout_
        first, second = self._list(parts.first.currentData()), self._list(parts.second.currentData())
        groups = merge_rows(self._dossier.catalogue, first, second)
        self._model.show_rows(groups, first.name, second.name)
        parts.size_table(self._model)
        parts.table.selectRow(1 if self._model.rowCount() else -1)
        parts.summary.setText(
            self._summary({kind: len(rows) for kind, rows in groups.items()}, first, second)
        )
        if parts.head.text() == self._proposed_head:
            self._proposed_head = first.head or ""
            parts.head.setText(self._proposed_head)
            parts.head.setCursorPosition(0)

    def _summary(self, counts: dict[Kind, int], first: CandidateList, second: CandidateList) -> str:
        """Say what becomes of both lists and of their answers."""
        opposed = counts[Kind.CONTRADICTION] + counts[Kind.PRINCIPLE]
        taken = counts[Kind.ONE_ONLY] + counts[Kind.ALIKE]
        asked = counted(opposed, self.tr("{} réponse à reposer"), self.tr("{} réponses à reposer"))
        kept = counted(
            taken, self.tr("{} reprise avec son origine"), self.tr("{} reprises avec leur origine")
        )
        place = " · ".join(
            words
            for words in (
                round_word(max(first.round, second.round) + 1),
                first.election or second.election,
            )
            if words
        )
        sentence = self.tr(
            "{}, {}. La nouvelle liste ({}) attendra d’être confirmée ; les deux anciennes deviennent "
            "« fusionnées » et leur signature ne compte plus."
        ).format(asked, kept, place)
        return typographic(sentence)

    def _merge(self) -> None:
        parts = self.layout_
        try:
            changes: Changes = lists.merge(
                self._operations.file,
                parts.first.currentData(),
                parts.second.currentData(),
                parts.name.text(),
                parts.head.text() or None,
            )
        except KnownError as error:
            parts.trouble.say(shown(error.sentence))
            parts.trouble.show()
            parts.name.setFocus()
            return
        self._operations.changed.emit(changes)
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Give the rows the height of their words, now that the widths are known."""
        super().showEvent(event)
        self.layout_.size_table(self._model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows the height that their words take in another width."""
        super().resizeEvent(event)
        self.layout_.size_table(self._model)
