"""How the grid page is laid out: bars, grid and editor side by side, or one of them where there is no room."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.candidate_list import CandidateList
from pacte.scoring.score import Score
from ui.answer_editor import AnswerEditor
from ui.buttons import Button
from ui.empty_state import EmptyState
from ui.filter_bar import FilterBar
from ui.grid_view import GridView
from ui.list_bar import ListBar
from ui.nothing_found import NothingFound
from ui.since_line import SinceLine
from ui.surfaces import Line
from ui.two_halves import TwoHalves

_translate = QCoreApplication.translate


class GridPageLayout:
    """Builds the widgets of the page inside `page`; behaviour is the page's own."""

    def __init__(self, page: QWidget, make_editor: Callable[[QWidget], AnswerEditor]) -> None:
        # From the outside in: a style sheet dresses a whole branch again whenever it gets another parent.
        self.stack = QStackedWidget(page)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.stack, 1)
        self.halves = TwoHalves(self.stack, letters=66, least=44, share=0.42)
        self.stack.addWidget(self.halves)
        self.left = QWidget(self.halves)
        self._fill_left(page)
        self.editor = make_editor(self.halves)
        self.empty: EmptyState | None = None

    def _fill_left(self, page: QWidget) -> None:
        """The bars over the grid, or over the sentence that says that nothing was found."""
        self.list_bar = ListBar(self.left)
        self.since = SinceLine(self.left)
        self.filter_bar = FilterBar(self.left)
        self.found = QStackedWidget(self.left)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.list_bar, self.since, self.filter_bar, Line(parent=self.left)):
            column.addWidget(widget)
        column.addWidget(self.found, 1)
        self.view = GridView(self.found)
        self.view.setFrameShape(GridView.Shape.NoFrame)
        self.nothing = NothingFound(
            _translate("GridPage", "Aucune mesure ne correspond à ce filtre."), self.found
        )
        self.found.addWidget(self.view)
        self.found.addWidget(self.nothing)

    def show_rows(self, shown: list[bool]) -> None:
        """Show only these rows, or a sentence that says that nothing was found."""
        self.view.show_rows(shown)
        self.found.setCurrentWidget(self.view if any(shown) else self.nothing)

    def show_list(self, score: Score, one: CandidateList) -> None:
        """Show how far a list has come, and whether it changed since it signed."""
        self.list_bar.show_score(score, one, self.since.signed_words(one))
        self.since.show_list(one)

    def show_lists(self) -> None:
        """Show the grid and the editor."""
        self.stack.setCurrentWidget(self.halves)

    def show_empty(self, page: QWidget, buttons: list[Button]) -> EmptyState:
        """Show that there is no list yet, and what to do."""
        if self.empty is None:
            words = _translate(
                "GridPage",
                "Ajoutez une première liste candidate, ou lisez un pacte déjà "
                "signé : ses réponses se rempliront.",
            )
            self.empty = EmptyState(
                _translate("GridPage", "Aucune liste pour l’instant"), words, buttons, self.stack
            )
            self.stack.addWidget(self.empty)
        self.stack.setCurrentWidget(self.empty)
        return self.empty
