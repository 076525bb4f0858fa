"""Choosing a measure and a level by typing some of their words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.catalogue import Catalogue
from pacte.domain.measure import Level, Measure
from pacte.domain.search import Searched, search_words
from ui.answer_words import level_title
from ui.buttons import Look, set_look
from ui.cell_table import Cell, CellTable, Index
from ui.lists_table import RowTable
from ui.nothing_found import NothingFound
from ui.search_field import SearchField
from ui.tokens import STEP

_Place = tuple[Measure, Level]


class PlacesModel(CellTable):
    """The levels of all measures, as far as they have the words looked for."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = [(place, _search(*place)) for place in catalogue.levels()]
        self._shown: list[_Place] = [place for place, _ in self._all]

    def find_words(self, words: str) -> None:
        """Show the levels that have all these words, first those of the measure that bears the number typed."""
        wanted = search_words(words)
        self.beginResetModel()
        found = [place for place, searched in self._all if searched.has(wanted)]
        self._shown = sorted(found, key=lambda place: place[0].number not in wanted)
        self.endResetModel()

    def place(self, row: int) -> _Place | None:
        """Return the measure and the level of a row, None outside the table."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def find(self, number: str | None) -> int:
        """Return the first row of a measure, 0 when it is not shown."""
        rows = enumerate(self._shown)
        return next((row for row, (measure, _) in rows if measure.number == number), 0)

    def rows(self) -> Sequence[_Place]:
        """Return the levels shown."""
        return self._shown

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""
        return self.tr("Mesure"), self.tr("Niveau")

    def cell(self, index: Index) -> Cell:
        """Return what a cell shows."""
        measure, level = self._shown[index.row()]
        if index.column() == 0:
            return Cell(f"{measure.number} · {measure.short}", measure.title)
        return Cell(level_title(level), level.text or self.tr("Texte à compléter"))


def _search(measure: Measure, level: Level) -> Searched:
    # « niveau 2 » is looked for as well: figures mean any number here.
    parts = (measure.number, measure.short, measure.title, measure.theme, level_title(level), level.code)
    return Searched.of(*parts, level.text, *measure.keywords)


class MeasureChoice(QDialog):
    """Finds levels while one types; Enter takes the one chosen, the arrows choose another, Escape gives up."""

    def __init__(self, catalogue: Catalogue, near: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Retenir sur une autre mesure"))
        self._model = PlacesModel(catalogue, self)
        #: The number of the measure and the code of the level, None as long as none is chosen.
        self.chosen: tuple[str, str] | None = None
        self.words = SearchField(self.tr("Chercher une mesure ou un niveau"))
        self.words.setPlaceholderText(self.tr("quelques mots, ou le numéro de la mesure"))
        self.table = RowTable(self.tr("Mesures et niveaux"))
        self.table.setModel(self._model)
        self.table.horizontalHeader().hide()
        self.table.size_columns((None, None))
        self._nothing = NothingFound(self.tr("Aucune mesure n’a ces mots."))
        self._found = QStackedWidget()
        self._found.addWidget(self.table)
        self._found.addWidget(self._nothing)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(self.tr("Retenir"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.accept_button, Look.PRIMARY)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(self.words)
        column.addWidget(self._found, 1)
        column.addWidget(buttons)
        self.words.textChanged.connect(self._on_words)
        self.words.left.connect(self.table.setFocus)
        self.words.taken.connect(self._choose)
        self.words.given_up.connect(self.reject)
        self.table.row_opened.connect(self._choose)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(130 * letter, 76 * letter).boundedTo(self.screen().availableSize() * 0.94))
        self._go(self._model.find(near))
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def model(self) -> PlacesModel:
        """The levels shown."""
        return self._model

    def _on_words(self, words: str) -> None:
        self._model.find_words(words)
        self._go(0)

    def _go(self, row: int) -> None:
        found = self._model.rowCount() > 0
        self._found.setCurrentWidget(self.table if found else self._nothing)
        self.accept_button.setEnabled(found)
        if found:
            self.table.selectRow(row)
            self.table.scrollTo(self._model.index(row, 0))

    def _choose(self) -> None:
        place = self._model.place(self.table.currentIndex().row())
        if place is not None:
            self.chosen = place[0].number, place[1].code
            self.accept()
