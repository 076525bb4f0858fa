"""The measures suggested for the proposal, what can be decided of them, and their official texts."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pacte.domain.answer import Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.programme import NO_MEASURE
from ui.programme_rows import ProposalRow, State
from ui.suggestion_model import OfferRow, OffersModel, offer_rows
from ui.suggestions_panel_layout import SuggestionsLayout
from ui.surfaces import Card

Answers = Mapping[tuple[str, str], Answer]


class SuggestionsPanel(Card):
    """Shows one proposal's measures; one of them is chosen, on one of its levels."""

    #: Another measure, or another level, is the one chosen.
    choice_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OffersModel(self)
        self.layout_ = SuggestionsLayout(self, self._model)
        self._row: ProposalRow | None = None
        self._catalogue: Catalogue | None = None
        self._answers: Answers = {}
        self._writing = False
        self._levels: dict[str, str] = {}
        self._filling = False
        table = self.layout_.table
        table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._on_chosen())
        self.layout_.levels.level_chosen.connect(self._on_level)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the foot only where the measures have room above them."""
        super().resizeEvent(event)
        self.layout_.fit_height(event.size().height())

    @property
    def model(self) -> OffersModel:
        """The measures shown."""
        return self._model

    @property
    def chosen(self) -> OfferRow | None:
        """The measure chosen, None when nothing is suggested."""
        return self._model.offer_row(self.layout_.table.currentIndex().row())

    def show_row(
        self, row: ProposalRow | None, catalogue: Catalogue, answers: Answers, *, writing: bool, busy: bool
    ) -> None:
        """Show a proposal's measures; the one chosen stays as long as it is the same proposal."""
        same = row is not None and self._row is not None and row.proposal.id == self._row.proposal.id
        chosen = self.chosen.measure.number if same and self.chosen else None
        if not same:
            self._levels = {}
        self._row, self._catalogue, self._answers, self._writing = row, catalogue, answers, writing
        self._fill(chosen)
        self.layout_.allow(
            writing=writing and row is not None,
            suggested=self._model.rowCount() > 0,
            decided=row is not None and bool(row.proposal.decisions),
        )
        self.layout_.say_nothing(self._nothing(row, busy=busy))
        self._show_chosen()

    def _fill(self, chosen: str | None) -> None:
        assert self._catalogue is not None
        offers = self._row.offers if self._row else ()
        measures = {one.number: one for one in self._catalogue.measures}
        rows = offer_rows(offers, measures, self._answers, self._levels)
        self._filling = True
        self._model.show_offers(rows)
        numbers = [one.measure.number for one in rows]
        place = numbers.index(chosen) if chosen in numbers else self._first(rows)
        if rows:
            self.layout_.table.selectRow(place)
        self.layout_.fit_table()
        self._filling = False

    @staticmethod
    def _first(rows: tuple[OfferRow, ...]) -> int:
        """Return where one begins: at the measure that was kept, else at the first one to decide."""
        kept = [place for place, row in enumerate(rows) if row.offer.kept]
        left = [place for place, row in enumerate(rows) if row.offer.decision is None]
        return next(iter([*kept, *left, 0]))

    def _nothing(self, row: ProposalRow | None, *, busy: bool) -> str:
        """Return what stands in the place of suggestions, when there are none."""
        if row is None:
            return ""
        if row.state is State.OWN:
            return self.tr(
                "Aucune mesure : c’est une idée de la liste. Retour arrière revient sur cette décision."
            )
        if busy:
            return self.tr("Rapprochement des mesures en cours…")
        return self.tr(
            "Sans suggestion : N note « Aucune mesure », M en choisit une, L en fait une mesure locale."
        )

    # ------------------------------------------------------------------------------------ choosing

    def choose(self, place: int) -> None:
        """Choose a measure by its place."""
        if 0 <= place < self._model.rowCount():
            self.layout_.table.selectRow(place)

    def choose_next(self) -> bool:
        """Choose the next measure to decide; false when none is left."""
        here = self.layout_.table.currentIndex().row()
        count = self._model.rowCount()
        for place in (*range(here + 1, count), *range(here)):
            row = self._model.offer_row(place)
            if row is not None and row.offer.decision is None:
                self.choose(place)
                return True
        return False

    def step_level(self, steps: int) -> None:
        """Choose the level before or after."""
        row = self.chosen
        if row is None:
            return
        codes = [level.code for level in row.measure.levels]
        place = min(max(codes.index(row.level) + steps, 0), len(codes) - 1)
        if codes[place] != row.level:
            self._on_level(codes[place])

    def decided_of(self) -> str:
        """Return the measure whose decision would be taken back: the chosen one's, or `NO_MEASURE`."""
        own = self._row is not None and self._row.proposal.own_idea
        return NO_MEASURE if own or self.chosen is None else self.chosen.measure.number

    def _on_level(self, code: str) -> None:
        row = self.chosen
        if row is not None:
            self._levels[row.measure.number] = code
            self._fill(row.measure.number)
            self._show_chosen()

    def _on_chosen(self) -> None:
        if not self._filling:
            self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.chosen
        levels = self.layout_.levels
        levels.setVisible(row is not None)
        if row is not None:
            levels.show_measure(row.measure, row.level, self._answers, writing=self._writing)
            self.layout_.show_chosen()
        self.choice_changed.emit()
