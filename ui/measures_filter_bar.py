"""Which measures the table shows, how many the collective chose, and adding a local one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pacte.domain.dossier import Dossier
from ui.buttons import Button, Look
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel
from ui.measures_rows import MeasureRow, MeasuresFilter, Wanted, is_wanted
from ui.plain_text import counted
from ui.search_field import SearchField
from ui.tokens import STEP
from ui.two_rows import TwoRows


class MeasuresFilterBar(QWidget):
    """Composes a `MeasuresFilter`."""

    filter_changed = Signal()
    table_requested = Signal()
    new_measure_requested = Signal()
    #: Official texts, or another edition, are to be read from a document.
    texts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes: tuple[str, ...] = ()
        self.count = ElidedLabel()
        self.new = Button(self.tr("Mesure locale…"))
        self.new.clicked.connect(self.new_measure_requested)
        self.read = Button(self.tr("Lire les textes officiels…"))
        self.read.clicked.connect(self.texts_requested)
        self._wanted = ChoiceBox(self.tr("Mesures montrées"), most=34, short=self.tr("Toutes"))
        self._theme = ChoiceBox(self.tr("Filtrer par thème"), most=26, short=self.tr("Thèmes"))
        self._words = SearchField(self.tr("Chercher une mesure"))
        self._words.left.connect(self.table_requested)
        self._all = Button(self.tr("Tout montrer"), Look.QUIET)
        self._all.clicked.connect(self.clear)
        for wanted in Wanted:
            self._wanted.addItem("", wanted.value)
        self._build()
        for box in (self._wanted, self._theme):
            box.currentIndexChanged.connect(self._on_changed)
        self._words.textChanged.connect(self._on_changed)
        self._on_changed()

    def _build(self) -> None:
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        acts = QHBoxLayout()
        acts.setSpacing(STEP)
        acts.addWidget(self.count, 1)
        acts.addWidget(self.read)
        acts.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        column.setSpacing(STEP)
        column.addLayout(acts)
        column.addWidget(TwoRows((self._wanted, self._theme), (self._words, self._all)))

    def show_measures(self, dossier: Dossier, rows: tuple[MeasureRow, ...], *, read_only: bool) -> None:
        """Count the measures, and offer what there is to choose from."""
        chosen = sum(row.chosen for row in rows)
        advised = self.tr("({} au moins sont conseillées)").format(dossier.catalogue.minimum_measures)
        kept = counted(
            chosen,
            self.tr("{} mesure choisie par le collectif"),
            self.tr("{} mesures choisies par le collectif"),
        )
        short = counted(chosen, self.tr("{} choisie"), self.tr("{} choisies"))
        shorter = self.tr("{} sur {} conseillées").format(short, dossier.catalogue.minimum_measures)
        forms = (f"{kept} {advised}", shorter) if chosen < dossier.catalogue.minimum_measures else (kept,)
        self.count.set_text(*forms, short)
        titles = {
            Wanted.ALL: self.tr("Toutes les mesures"),
            Wanted.CHOSEN: self.tr("Choisies par le collectif"),
            Wanted.MISSING: self.tr("Texte à compléter"),
            Wanted.COMPLETED: self.tr("Texte complété ici"),
            Wanted.LOCAL: self.tr("Mesures locales"),
        }
        for place, wanted in enumerate(Wanted):
            count = sum(is_wanted(row, wanted) for row in rows)
            self._wanted.setItemText(place, f"{titles[wanted]} ({count})")
        self._wanted.shorten(self.tr("Toutes ({})").format(len(rows)))
        self._offer_themes(tuple(dict.fromkeys(row.theme for row in rows)))
        for button in (self.read, self.new):
            button.setVisible(not read_only)

    def _offer_themes(self, themes: tuple[str, ...]) -> None:
        if themes == self._themes:
            return
        self._themes = themes
        self._theme.offer([(self.tr("Tous les thèmes"), None), *((theme, theme) for theme in themes)])

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the room to the search where there is little: it finds the names of themes too."""
        if narrow:
            self._theme.setCurrentIndex(0)
        self._theme.setVisible(not narrow)

    def wanted(self) -> MeasuresFilter:
        """Return what is to be shown."""
        return MeasuresFilter(
            Wanted(self._wanted.currentData()), self._theme.currentData(), self._words.text()
        )

    def clear(self) -> None:
        """Show every measure again and go back to them."""
        for box in (self._wanted, self._theme):
            box.setCurrentIndex(0)
        self._words.clear()
        self.table_requested.emit()

    def search(self) -> None:
        """Put the cursor in the search field, what it holds selected."""
        self._words.take_cursor()

    def _on_changed(self) -> None:
        self._all.setVisible(self.wanted() != MeasuresFilter())
        self.filter_changed.emit()
