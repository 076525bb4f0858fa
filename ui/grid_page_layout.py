"""How the grid page is laid out: bars, grid and editor side by side, or one of them where there is no room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.answer_editor import AnswerEditor
from ui.buttons import Button
from ui.callout import Callout
from ui.empty_state import EmptyState
from ui.filter_bar import FilterBar
from ui.grid_view import GridView
from ui.list_bar import ListBar
from ui.plain_text import PlainLabel
from ui.surfaces import Line
from ui.tokens import STEP

#: Widths in average letters of the window's font, so that larger text keeps the same shape.
_EDITOR_LETTERS = 66
_NARROW_LETTERS = 112


class GridPageLayout:
    """Builds the widgets of the page inside `page`; behaviour is the page's own."""

    def __init__(self, page: QWidget, make_editor: Callable[[QWidget], AnswerEditor]) -> None:
        # From the outside in: a style sheet dresses a whole branch again whenever it gets another parent.
        self.narrow: bool | None = None
        self.banner = Callout(Answer.OUT_OF_COMPETENCE, page, corner=0)
        self.banner.say(
            page.tr(
                "Ouvert en lecture seule : vous pouvez tout lire et exporter, rien ne peut y être changé."
            )
        )
        self.banner.hide()
        self.stack = QStackedWidget(page)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(self.stack, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self.stack)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.stack.addWidget(self.splitter)
        self.left = QWidget(self.splitter)
        self._fill_left(page)
        self.editor = make_editor(self.splitter)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.empty: EmptyState | None = None

    def _fill_left(self, page: QWidget) -> None:
        """The bars over the grid, or over the sentence that says that nothing was found."""
        self.list_bar = ListBar(self.left)
        self.filter_bar = FilterBar(self.left)
        self.found = QStackedWidget(self.left)
        column = QVBoxLayout(self.left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.list_bar, self.filter_bar, Line(parent=self.left)):
            column.addWidget(widget)
        column.addWidget(self.found, 1)
        self.view = GridView(self.found)
        self.view.setFrameShape(GridView.Shape.NoFrame)
        self.nothing = PlainLabel(page.tr("Aucune mesure ne correspond à ce filtre."), self.found, wrap=True)
        self.nothing.set_secondary()
        self.nothing.setContentsMargins(2 * STEP, 4 * STEP, 2 * STEP, 4 * STEP)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.found.addWidget(self.view)
        self.found.addWidget(self.nothing)

    def show_lists(self) -> None:
        """Show the grid and the editor."""
        self.stack.setCurrentWidget(self.splitter)

    def show_empty(self, page: QWidget, buttons: list[Button]) -> EmptyState:
        """Show that there is no list yet, and what to do."""
        if self.empty is None:
            words = page.tr(
                "Ajoutez une première liste candidate, ou lisez un pacte déjà signé : ses réponses se rempliront."
            )
            self.empty = EmptyState(page.tr("Aucune liste pour l’instant"), words, buttons, self.stack)
            self.stack.addWidget(self.empty)
        self.stack.setCurrentWidget(self.empty)
        return self.empty

    def set_width(self, width: int) -> None:
        """Give the editor its place beside the grid, or the whole page in turn where both do not fit."""
        letter = self.view.fontMetrics().averageCharWidth()
        narrow = width < _NARROW_LETTERS * letter
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.show_editor(wanted=not narrow)
        self.editor.setMinimumWidth(0 if narrow else 44 * letter)
        if not narrow:
            beside = min(_EDITOR_LETTERS * letter, int(width * 0.42))
            self.splitter.setSizes([width - beside, beside])

    def show_editor(self, *, wanted: bool) -> None:
        """In a narrow window, show the editor instead of the grid, or the grid again."""
        self.left.setVisible(not (self.narrow and wanted))
        self.editor.setVisible(wanted or not self.narrow)
