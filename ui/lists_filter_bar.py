"""Which lists the table shows, and what can be done about all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.candidate_list import CandidateList, ListState, standing_lists
from pacte.domain.wording import search_key
from ui.buttons import Button, Look
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel
from ui.lists_rows import ListsFilter, round_word, state_word
from ui.plain_text import counted
from ui.search_field import SearchField
from ui.tokens import STEP
from ui.two_rows import TwoRows


class ListsFilterBar(QWidget):
    """Composes a `ListsFilter`; a choice is only offered where there is something to choose."""

    filter_changed = Signal()
    table_requested = Signal()
    new_list_requested = Signal()
    merge_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = ElidedLabel(secondary=True)
        self._election = ChoiceBox(
            self.tr("Filtrer par élection"), least=9, most=24, short=self.tr("Élections")
        )
        self._round = ChoiceBox(self.tr("Filtrer par tour"), least=9, most=16, short=self.tr("Tours"))
        self._state = ChoiceBox(self.tr("Filtrer par état"), least=9, most=18, short=self.tr("États"))
        self._words = SearchField(self.tr("Chercher une liste"))
        self._words.left.connect(self.table_requested)
        self._all = Button(self.tr("Tout montrer"), Look.QUIET)
        self.new = Button(self.tr("Nouvelle liste…"))
        self.merge = Button(self.tr("Fusionner…"))
        self._build()
        self._all.clicked.connect(self.clear)
        self.new.clicked.connect(self.new_list_requested)
        self.merge.clicked.connect(self.merge_requested)
        for box in (self._election, self._round, self._state):
            box.currentIndexChanged.connect(self._on_changed)
        self._words.textChanged.connect(self._on_changed)
        self._on_changed()

    def _build(self) -> None:
        """Put what can be done over what is shown."""
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        acts = QHBoxLayout()
        acts.setSpacing(STEP)
        for widget in (self._count, self.new, self.merge):
            acts.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        column.setSpacing(STEP)
        column.addLayout(acts)
        column.addWidget(TwoRows((self._election, self._round, self._state), (self._words, self._all)))

    def show_lists(self, lists: tuple[CandidateList, ...], *, read_only: bool) -> None:
        """Offer what these lists have; what is chosen stays when it is still there."""
        elections = sorted({one.election for one in lists if one.election}, key=search_key)
        rounds = sorted({one.round for one in lists})
        states = [state for state in ListState if any(one.state is state for one in lists)]
        self._offer(self._election, self.tr("Toutes les élections"), [(name, name) for name in elections])
        self._offer(self._round, self.tr("Tous les tours"), [(round_word(n), n) for n in rounds])
        self._offer(self._state, self.tr("Tous les états"), [(state_word(s), s.value) for s in states])
        self._count.set_text(
            counted(len(lists), self.tr("{} liste dans ce dossier"), self.tr("{} listes dans ce dossier"))
        )
        mergeable = len(standing_lists(lists)) > 1
        self.new.setEnabled(not read_only)
        self.merge.setEnabled(mergeable and not read_only)
        why = self.tr("Une fusion demande deux listes qui ne sont pas déjà fusionnées.")
        self.merge.setToolTip("" if mergeable else why)

    def _offer(self, box: ChoiceBox, every: str, choices: list[tuple[str, object]]) -> None:
        chosen = box.currentData()
        box.offer([(every, None), *choices])
        box.setVisible(len(choices) > 1)
        if box.currentData() != chosen:
            self._on_changed()

    def wanted(self) -> ListsFilter:
        """Return what is to be shown."""
        state = self._state.currentData()
        return ListsFilter(
            self._election.currentData(),
            self._round.currentData(),
            ListState(state) if state else None,
            self._words.text(),
        )

    def clear_quietly(self) -> None:
        """Show every list again, the cursor staying where it is."""
        for box in (self._election, self._round, self._state):
            box.setCurrentIndex(0)
        self._words.clear()

    def clear(self) -> None:
        """Show every list again and go back to them."""
        self.clear_quietly()
        self.table_requested.emit()

    def search(self) -> None:
        """Put the cursor in the search field, what it holds selected."""
        self._words.take_cursor()

    def _on_changed(self) -> None:
        self._all.setVisible(self.wanted() != ListsFilter())
        self.filter_changed.emit()
