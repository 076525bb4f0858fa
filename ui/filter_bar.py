"""What the grid shows: a theme, an answer, a kind of measure, words looked for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.answer_words import OFFERED, answer_title
from ui.buttons import Button, Look
from ui.choice_box import ChoiceBox
from ui.grid_rows import GridFilter, Kind
from ui.search_field import SearchField
from ui.tokens import STEP
from ui.two_rows import TwoRows

_REVIEW, _EVIDENCE, _NOTED = "review", "evidence", "noted"


class FilterBar(QWidget):
    """Composes a `GridFilter`; searching needs neither accents nor capitals."""

    filter_changed = Signal()
    grid_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes: tuple[str, ...] = ()
        self._kinds: frozenset[Kind] = frozenset()
        self._theme = ChoiceBox(self.tr("Filtrer par thème"), most=26, least=9, short=self.tr("Thèmes"))
        self._answer = ChoiceBox(self.tr("Filtrer par réponse"), most=22, least=9, short=self.tr("Réponses"))
        self._answer.addItem(self.tr("Toutes les réponses"))
        for answer in OFFERED:
            self._answer.addItem(answer_title(answer), answer)
        self._answer.addItem(self.tr("À revoir"), _REVIEW)
        self._answer.addItem(self.tr("Preuve, passage"), _EVIDENCE)
        self._answer.addItem(self.tr("Note privée"), _NOTED)
        kind = self.tr("Filtrer par choix du collectif ou par texte")
        self._kind = ChoiceBox(kind, most=26, least=9, short=self.tr("Mesures"))
        self._kind.hide()
        self._words = SearchField(self.tr("Chercher une mesure"))
        self._words.left.connect(self.grid_requested)
        self._all = Button(self.tr("Tout montrer"), Look.QUIET)
        self._all.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        row.addWidget(TwoRows((self._theme, self._answer), (self._kind, self._words, self._all)))
        self._theme.currentIndexChanged.connect(self._on_changed)
        self._answer.currentIndexChanged.connect(self._on_changed)
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._words.textChanged.connect(self._on_changed)
        self._on_changed()

    def show_themes(self, themes: tuple[str, ...]) -> None:
        """Offer these themes; the chosen one stays when it is among them."""
        if themes == self._themes:
            return
        self._themes = themes
        self._theme.offer([(self.tr("Tous les thèmes"), None), *((theme, theme) for theme in themes)])

    def show_kinds(self, kinds: frozenset[Kind]) -> None:
        """Offer the kinds that some measure is of; the chosen one stays when it is among them."""
        if kinds == self._kinds:
            return
        self._kinds = kinds
        words = {
            Kind.CHOSEN: self.tr("Choisies par le collectif"),
            Kind.INCOMPLETE: self.tr("Texte à compléter"),
            Kind.UNOFFICIAL: self.tr("Texte non officiel"),
        }
        offered = [(words[kind], kind) for kind in Kind if kind in kinds]
        self._kind.offer([(self.tr("Toutes les mesures"), None), *offered])
        self._kind.setVisible(bool(kinds))
        self._all.setVisible(bool(self.wanted()))

    def wanted(self) -> GridFilter:
        """Return what is to be shown."""
        chosen = self._answer.currentData()
        every = self._answer.currentIndex() == 0
        answers: frozenset[Answer | None] = frozenset()
        if not every and chosen not in (_REVIEW, _EVIDENCE, _NOTED):
            answers = frozenset({Answer(chosen) if chosen else None})
        return GridFilter(
            theme=self._theme.currentData(),
            answers=answers,
            review=chosen == _REVIEW,
            evidence=chosen == _EVIDENCE,
            noted=chosen == _NOTED,
            kind=Kind(self._kind.currentData()) if self._kind.currentData() else None,
            words=self._words.text(),
        )

    def clear(self) -> None:
        """Show everything again."""
        self._theme.setCurrentIndex(0)
        self._answer.setCurrentIndex(0)
        self._kind.setCurrentIndex(0)
        self._words.clear()
        self.grid_requested.emit()

    def search(self) -> None:
        """Put the cursor in the search field, what it holds selected."""
        self._words.take_cursor()

    def _on_changed(self) -> None:
        self._all.setVisible(bool(self.wanted()))
        self.filter_changed.emit()
