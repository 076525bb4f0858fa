"""Telling which column of a table is which, where their titles are not recognised."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from pacte.domain.edition import Edition
from pacte.edits import catalogues
from pacte.edits.catalogues import CatalogueDocument, Column, TableLayout
from ui.choice_box import ChoiceBox
from ui.elided_label import ElidedLabel
from ui.form import Form
from ui.plain_text import PlainLabel, typographic
from ui.toggles import TickBox
from ui.tokens import STEP

_translate = QCoreApplication.translate
#: How many cells of a column are shown, so that one sees what it holds.
_SHOWN = 3


def column_words(column: Column) -> str:
    """Return what a column holds, in words."""
    return {
        Column.NUMBER: _translate("CatalogueColumns", "le numéro de la mesure"),
        Column.TITLE: _translate("CatalogueColumns", "son intitulé"),
        Column.SHORT: _translate("CatalogueColumns", "son nom court"),
        Column.THEME: _translate("CatalogueColumns", "son thème"),
        Column.LEVEL: _translate("CatalogueColumns", "quel niveau (une ligne par niveau)"),
        Column.TEXT: _translate("CatalogueColumns", "le texte de ce niveau"),
        Column.LEVEL_1: _translate("CatalogueColumns", "le texte du niveau 1"),
        Column.LEVEL_2: _translate("CatalogueColumns", "le texte du niveau 2"),
        Column.LEVEL_3: _translate("CatalogueColumns", "le texte du niveau 3"),
        Column.SINGLE: _translate("CatalogueColumns", "le texte d’un niveau unique"),
        Column.SOURCE: _translate("CatalogueColumns", "la source du texte"),
    }[column]


def letter_of(place: int) -> str:
    """Return the letter of a column as spreadsheets name it: 0 → A, 26 → AA."""
    letters, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass
class _Row:
    """One column of the table: where it stands, and what somebody says it holds."""

    place: int
    box: ChoiceBox


class CatalogueColumns(Form):
    """Asks what each column of a page holds; `edition` is what the document then gives."""

    def __init__(self, document: CatalogueDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.edition: Edition | None = None
        self._chosen: list[_Row] = []
        self.setWindowTitle(self.tr("Lire un tableau : {}").format(document.name))
        self.accept_button.setText(self.tr("Comparer les textes"))
        self.page = ChoiceBox(self.tr("Page du classeur"), most=44)
        for title in document.pages:
            self.page.addItem(title, title)
        self.titled = TickBox(self.tr("La &première ligne donne les titres des colonnes"))
        self.titled.setChecked(True)
        self._columns = QWidget()
        self._grid = QGridLayout(self._columns)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * STEP)
        self._grid.setVerticalSpacing(STEP)
        self.add_words(PlainLabel(typographic(self._why()), wrap=True))
        self.add_field(self.tr("Page du &classeur"), self.page)
        if document.rivals:
            self.page.setCurrentIndex(self.page.findData(document.rivals[0]))
        self.add_words(self.titled)
        self.add_words(self._columns)
        self.setMinimumWidth(96 * self.fontMetrics().averageCharWidth())
        self.page.activated.connect(lambda _: self._show_page())
        self._show_page()

    @property
    def boxes(self) -> dict[str, ChoiceBox]:
        """What each column is said to hold, by its letter."""
        return {letter_of(row.place): row.box for row in self._chosen}

    def _why(self) -> str:
        """Return why somebody is asked."""
        rivals = self._document.rivals
        if not rivals:
            return self.tr(
                "Les titres des colonnes ne disent pas où sont les mesures et leurs niveaux : dites-le ici."
            )
        named = ", ".join(self.tr("« {} »").format(title) for title in rivals)
        words = self.tr(
            "Plusieurs pages donnent les mêmes mesures en d’autres mots ({}) : choisissez celle à lire."
        )
        return words.format(named)

    def _heading(self) -> int:
        """Return the row of the chosen page that bears the titles: the one recognised, else the first one filled."""
        layout = self._document.layout(self.page.currentData())
        if layout is not None and layout.heading is not None:
            return layout.heading
        page = self._document.pages[self.page.currentData()]
        return next(place for place, row in enumerate(page) if any(row))

    def _show_page(self) -> None:
        """Show the columns of the chosen page that hold anything, with what their titles tell already."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._chosen = []
        page = self._document.pages[self.page.currentData()]
        filled = [row for row in page[self._heading() :] if any(row)]
        guessed = catalogues.columns_of(filled[0], filled[1:])
        for place in range(max(map(len, filled))):
            cells = [row[place] for row in filled if place < len(row) and row[place]]
            if cells:
                self._add_column(place, cells, guessed.get(place))
        self._grid.setColumnStretch(1, 1)

    def _add_column(self, place: int, cells: list[str], guessed: Column | None) -> None:
        name = self.tr("Colonne {}").format(letter_of(place))
        box = ChoiceBox(name, most=40)
        box.addItem(self.tr("rien d’utile"), None)
        for column in Column:
            box.addItem(column_words(column), column.value)
        box.setCurrentIndex(max(0, box.findData(guessed.value)) if guessed else 0)
        label = PlainLabel(name)
        label.setBuddy(box)
        number = self._grid.rowCount()
        sample = " · ".join(" ".join(cell.split()) for cell in cells[:_SHOWN])
        for at, widget in enumerate((label, ElidedLabel(sample, secondary=True), box)):
            self._grid.addWidget(widget, number, at)
        self._chosen.append(_Row(place, box))

    def submit(self) -> None:
        """Read the document under these columns; raises `KnownError` when they do not say enough."""
        heading = self._heading() if self.titled.isChecked() else None
        columns: dict[int, Column] = {}
        for row in self._chosen:
            if row.box.currentData() is not None:
                columns[row.place] = Column(row.box.currentData())
        self.edition = self._document.under(TableLayout(self.page.currentData(), heading, columns))
