"""How the grid page is laid out: bars, grid and editor side by side, or one of them where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.answer_editor import AnswerEditor
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

    def __init__(self, page: QWidget, editor: AnswerEditor, empty_buttons: list[QPushButton]) -> None:
        self.narrow: bool | None = None
        self.list_bar = ListBar()
        self.filter_bar = FilterBar()
        self.view = GridView()
        self.view.setFrameShape(GridView.Shape.NoFrame)
        self.editor = editor
        self.nothing = PlainLabel(page.tr("Aucune mesure ne correspond à ce filtre."), wrap=True)
        self.nothing.set_secondary()
        self.nothing.setContentsMargins(2 * STEP, 4 * STEP, 2 * STEP, 4 * STEP)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.found = QStackedWidget()
        self.left = self._left()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(editor)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.empty = EmptyState(
            page.tr("Aucune liste pour l’instant"),
            page.tr(
                "Ajoutez une première liste candidate, ou lisez un pacte déjà signé : ses réponses se rempliront."
            ),
            empty_buttons,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.splitter)
        self.stack.addWidget(self.empty)
        self.banner = Callout(Answer.OUT_OF_COMPETENCE, corner=0)
        self.banner.say(
            page.tr(
                "Ouvert en lecture seule : vous pouvez tout lire et exporter, rien ne peut y être changé."
            )
        )
        self.banner.hide()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(self.stack, 1)

    def _left(self) -> QWidget:
        """Return the bars over the grid, or over the sentence that says that nothing was found."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.list_bar, self.filter_bar, Line()):
            column.addWidget(widget)
        self.found.addWidget(self.view)
        self.found.addWidget(self.nothing)
        column.addWidget(self.found, 1)
        return left

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
