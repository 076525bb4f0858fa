"""What the comparison shows: a theme, unanimous or orphan measures, words looked for, two lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.buttons import Button, Look, set_look
from ui.choice_box import ChoiceBox
from ui.comparison_board import Board, BoardFilter
from ui.search_field import SearchField
from ui.toggles import TickBox
from ui.tokens import STEP
from ui.two_rows import TwoRows

_UNANIMOUS, _ORPHAN = "unanimous", "orphan"


class ComparisonFilters(QWidget):
    """Composes a `BoardFilter`."""

    filter_changed = Signal()
    table_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[object, ...] = ()
        self._theme = ChoiceBox(self.tr("Filtrer par thème"), least=9, most=22, short=self.tr("Thèmes"))
        self._shown = ChoiceBox(self.tr("Mesures à montrer"), least=9, most=22, short=self.tr("Mesures"))
        for words, key in (
            (self.tr("Toutes les mesures"), None),
            (self.tr("Retenues par toutes"), _UNANIMOUS),
            (self.tr("Retenues par aucune"), _ORPHAN),
        ):
            self._shown.addItem(words, key)
        self._first = ChoiceBox(self.tr("Listes à comparer"), least=9, most=40, short=self.tr("Listes"))
        self._second = ChoiceBox(self.tr("Comparer avec la liste"), least=9, most=40)
        self._differing = TickBox(self.tr("Différences &seules"))
        self._words = SearchField(self.tr("Chercher une mesure"))
        self._words.left.connect(self.table_requested)
        self._all = Button(self.tr("Tout montrer"))
        set_look(self._all, Look.QUIET)
        self._all.clicked.connect(self.clear)
        self._lay_out()
        for box in (self._theme, self._shown, self._second):
            box.currentIndexChanged.connect(self._on_changed)
        self._first.currentIndexChanged.connect(self._on_first_changed)
        self._differing.toggled.connect(self._on_changed)
        self._words.textChanged.connect(self._on_changed)
        self._on_changed()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        kept = (self._theme, self._shown)
        row.addWidget(TwoRows(kept, (self._first, self._second, self._differing, self._words, self._all)))

    def show_board(self, board: Board) -> None:
        """Offer the themes and lists of a board; what is chosen stays when it is still there."""
        offered = (board.dossier.catalogue.all_themes, board.names, tuple(one.id for one in board.lists))
        if offered == self._offered:
            return
        self._offered = offered
        every = [(self.tr("Tous les thèmes"), None)]
        self._theme.offer(every + [(theme, theme) for theme in board.dossier.catalogue.all_themes])
        lists = [(name, one.id) for name, one in zip(board.names, board.lists, strict=True)]
        self._first.offer([(self.tr("Toutes les listes"), None), *lists])
        self._second.offer(lists)
        self._first.setVisible(len(lists) > 2)
        self._shown.setVisible(len(lists) > 1)
        self._show_pair()
        self._all.setVisible(self.wanted() != BoardFilter())

    def _show_pair(self) -> None:
        pair = self._first.currentData() is not None
        self._second.setVisible(pair)
        # Two lists in all are side by side already.
        two = pair or self._second.count() == 2
        self._differing.setVisible(two)
        words = self.tr("Retenues par les deux") if two else self.tr("Retenues par toutes")
        self._shown.setItemText(self._shown.findData(_UNANIMOUS), words)
        self._shown.updateGeometry()

    def _on_first_changed(self) -> None:
        """Offer another list beside the first."""
        first = self._first.currentData()
        if first is not None and self._second.currentData() == first:
            self._second.blockSignals(True)
            self._second.setCurrentIndex((self._second.currentIndex() + 1) % self._second.count())
            self._second.blockSignals(False)
        self._show_pair()
        self._on_changed()

    def _pair(self) -> tuple[str, str] | None:
        first, second = self._first.currentData(), self._second.currentData()
        if first is None:
            both = self._second.count() == 2 and self._differing.isChecked()
            return (self._second.itemData(0), self._second.itemData(1)) if both else None
        return (first, second) if second is not None and first != second else None

    def wanted(self) -> BoardFilter:
        """Return what is to be shown."""
        pair = self._pair()
        return BoardFilter(
            theme=self._theme.currentData(),
            unanimous=self._shown.currentData() == _UNANIMOUS,
            orphan=self._shown.currentData() == _ORPHAN,
            words=self._words.text(),
            pair=pair,
            differing=pair is not None and self._differing.isChecked(),
        )

    def clear(self) -> None:
        """Show everything again."""
        for box in (self._theme, self._shown, self._first):
            box.setCurrentIndex(0)
        self._differing.setChecked(False)
        self._words.clear()
        self.table_requested.emit()

    def search(self) -> None:
        """Put the cursor in the search field, what it holds selected."""
        self._words.take_cursor()

    def _on_changed(self) -> None:
        self._all.setVisible(self.wanted() != BoardFilter())
        self.filter_changed.emit()
