"""Which proposals are shown: by state, by theme, by words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pacte.domain.programme import Programme
from ui.buttons import Button, Look
from ui.choice_box import ChoiceBox
from ui.programme_rows import ProposalFilter, ProposalRow, Wanted, is_wanted
from ui.search_field import SearchField
from ui.tokens import STEP
from ui.two_rows import TwoRows


class ProgrammeFilterBar(QWidget):
    """Composes a `ProposalFilter`; themes are only offered where the programme has some."""

    filter_changed = Signal()
    table_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = ChoiceBox(self.tr("Propositions montrées"), least=9, most=34, short=self.tr("Toutes"))
        self._theme = ChoiceBox(
            self.tr("Filtrer par thème"), least=9, most=40, keeps=9, short=self.tr("Thèmes")
        )
        self._words = SearchField(self.tr("Chercher une proposition"))
        self._words.left.connect(self.table_requested)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._all = Button(self.tr("Tout montrer"), Look.QUIET)
        self._all.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, STEP, 2 * STEP, STEP)
        row.addWidget(TwoRows((self._wanted, self._theme), (self._words, self._all)))
        self._theme.hide()
        for box in (self._wanted, self._theme):
            box.currentIndexChanged.connect(self._on_changed)
        self._words.textChanged.connect(self._on_changed)
        self._on_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape go from a choice back to the proposals, where the keys decide."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table_requested.emit()
        else:
            super().keyPressEvent(event)

    def show_programme(self, programme: Programme, rows: tuple[ProposalRow, ...]) -> None:
        """Offer the themes of a programme, and count its proposals; what is chosen stays where it can."""
        themes = [(theme, theme) for theme in programme.themes]
        before = self._theme.currentData()
        self._theme.offer([(self.tr("Tous les thèmes"), None), *themes])
        self._theme.setVisible(bool(themes))
        titles = {
            Wanted.ALL: self.tr("Toutes les propositions"),
            Wanted.WAITING: self.tr("À décider"),
            Wanted.SUGGESTED: self.tr("Avec une suggestion"),
            Wanted.UNMATCHED: self.tr("Sans suggestion"),
            Wanted.KEPT: self.tr("Retenues"),
            Wanted.DROPPED: self.tr("Écartées"),
            Wanted.NONE: self.tr("Aucune mesure"),
        }
        counts = {wanted: sum(is_wanted(row, wanted) for row in rows) for wanted in Wanted}
        self._wanted.shorten(self.tr("Toutes ({})").format(len(rows)))
        self._wanted.offer((f"{titles[wanted]} ({counts[wanted]})", wanted.value) for wanted in Wanted)
        if self._theme.currentData() != before:
            self._on_changed()

    def wanted(self) -> ProposalFilter:
        """Return what is to be shown."""
        chosen = self._wanted.currentData()
        return ProposalFilter(
            Wanted(chosen) if chosen else Wanted.ALL, self._theme.currentData(), self._words.text()
        )

    def clear_quietly(self) -> None:
        """Show every proposal again, the cursor staying where it is."""
        for box in (self._wanted, self._theme):
            box.setCurrentIndex(0)
        self._words.clear()

    def clear(self) -> None:
        """Show every proposal again and go back to them."""
        self.clear_quietly()
        self.table_requested.emit()

    def search(self) -> None:
        """Put the cursor in the search field, what it holds selected."""
        self._words.take_cursor()

    def _on_changed(self) -> None:
        self._all.setVisible(self.wanted() != ProposalFilter())
        self.filter_changed.emit()
