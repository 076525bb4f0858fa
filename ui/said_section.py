"""Measure by measure, what the programmes of all lists say about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.dossier import Dossier
from ui.comparison_panel import EntriesView
from ui.elided_label import ElidedLabel
from ui.hint_bar import Hint
from ui.lists_table import RowTable
from ui.plain_text import PlainLabel
from ui.said_model import SaidModel, SaidRow, said_content, said_rows, spoken_count
from ui.search_field import SearchField
from ui.suggestions import Suggestions
from ui.surfaces import Card, Line
from ui.theme import sized
from ui.tokens import STEP
from ui.two_halves import TwoHalves


class SaidSection(QWidget):
    """Shows a measure's proposals of every list; Enter goes to where they are decided about."""

    #: A list's proposals on a measure are wanted: the list and the identifier of the first one.
    proposal_requested = Signal(str, str)

    def __init__(self, suggestions: Suggestions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self._dossier: Dossier | None = None
        self._rows: tuple[SaidRow, ...] = ()
        self._at: str | None = None
        self.busy = False
        self._filling = False
        self.model = SaidModel(self)
        #: What one searches with; the page gives it its place.
        self.bar = QWidget()
        self.count = ElidedLabel(secondary=True)
        self.words = SearchField(self.tr("Chercher une mesure"))
        self.table = RowTable(self.tr("Mesures et propositions"))
        self.table.setModel(self.model)
        self.table.size_columns((None, 13, 13))
        self.heading = PlainLabel(wrap=True)
        self.heading.setFont(sized(self.font(), 1.15, self.heading.font().Weight.DemiBold))
        self.sentences = PlainLabel(wrap=True)
        self.sentences.set_secondary()
        self.entries = EntriesView()
        self.halves = TwoHalves(letters=82, least=48, share=0.5)
        self._lay_out()
        self.words.textChanged.connect(lambda _: self._show_rows())
        self.words.left.connect(self.focus_table)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _: self._on_row_chosen(now.row()))
        self.table.row_opened.connect(self.open_entries)
        self.entries.left.connect(self.focus_table)
        self.entries.activated.connect(lambda index: self._open(index.row()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(self.words, 1)
        row.addWidget(self.count, 1)
        # The other view's bar may take two rows.
        high = QVBoxLayout(self.bar)
        high.setContentsMargins(0, STEP, 2 * STEP, STEP)
        high.addLayout(row)
        high.addStretch(1)
        right = Card()
        head = QVBoxLayout()
        head.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        head.setSpacing(4)
        head.addWidget(self.heading)
        head.addWidget(self.sentences)
        other = QVBoxLayout(right)
        other.setContentsMargins(0, 0, 0, 0)
        other.setSpacing(0)
        other.addLayout(head)
        other.addWidget(Line())
        other.addWidget(self.entries, 1)
        self.halves.addWidget(self.table)
        self.halves.addWidget(right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.halves)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what is known now of all programmes; those that are on their way come by themselves."""
        self._dossier = dossier
        self.busy = self._suggestions.busy_with(dossier)
        self._rows = said_rows(dossier.catalogue, self._suggestions.said(dossier))
        on_the_way = self.tr("Rapprochement des mesures en cours…")
        self.count.set_text(*((on_the_way,) if self.busy else spoken_count(self._rows)))
        self._show_rows()

    def _show_rows(self) -> None:
        self._filling = True
        self.model.show_rows(self._rows, self.words.text())
        if self.model.rowCount():
            self.table.selectRow(max(0, self.model.find(self._at)))
        self._filling = False
        self._on_row_chosen(self.table.currentIndex().row())

    def _on_row_chosen(self, number: int) -> None:
        row = self.model.said_row(number)
        if self._filling or row is None:
            return
        self._at = row.measure.number
        content = said_content(row)
        self.heading.setText(content.heading)
        self.sentences.setText("\n".join(content.sentences))
        self.entries.setAccessibleName(content.heading)
        if content.entries != self.entries.entries_model.entries:
            self.entries.entries_model.show_entries(content.entries)
            self.entries.setCurrentIndex(self.entries.entries_model.index(0))

    def _open(self, place: int) -> None:
        """Go to the first proposal of a list on the measure shown."""
        row = self.model.said_row(self.table.currentIndex().row())
        if row is not None:
            key = self.entries.entries_model.entries[place].key
            said = next(one for one in row.said if one.candidate_list.id == key)
            self.proposal_requested.emit(key, said.proposal.id)

    def open_entries(self) -> None:
        """Put the cursor among the lists."""
        self.halves.show_other(wanted=True)
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_table(self) -> None:
        """Put the cursor in the table of measures."""
        self.halves.show_other(wanted=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Put the cursor in the search field."""
        self.halves.show_other(wanted=False)
        self.words.take_cursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves side by side where they have room."""
        super().resizeEvent(event)
        self.halves.fit(event.size().width())

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        enter = Hint((self.tr("Entrée"),), self.tr("ouvrir"))
        if self.focusWidget() is self.entries:
            back = Hint((self.tr("Échap"),), self.tr("revenir aux mesures"))
            return (enter, Hint(("↑", "↓"), self.tr("liste")), back)
        return (enter, Hint(("↑", "↓"), self.tr("mesure")), Hint(("Ctrl", "F"), self.tr("chercher")))
