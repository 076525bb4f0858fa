"""How the page of lists is laid out: the table over the origins, the form beside them."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from ui.buttons import Button
from ui.callout import Callout
from ui.empty_state import EmptyState
from ui.lists_filter_bar import ListsFilterBar
from ui.lists_form import ListForm
from ui.lists_model import KEPT, MEETING, ROUND, ListsModel
from ui.lists_origins import OriginsPanel
from ui.lists_table import RowTable
from ui.plain_text import PlainLabel
from ui.surfaces import Line
from ui.tokens import STEP

#: Widths in average letters of the window's font, so that larger text keeps the same shape.
_FORM_LETTERS = 46
_NARROW_LETTERS = 112


class ListsLayout:
    """Builds the widgets of the page inside `page`; behaviour is the page's own."""

    def __init__(self, page: QWidget, model: ListsModel, form: ListForm, empty_buttons: list[Button]) -> None:
        self.narrow: bool | None = None
        self.bar = ListsFilterBar()
        self.table = RowTable(page.tr("Listes candidates"))
        self.table.setModel(model)
        self.table.size_columns((None, 17, 25, 13, 24, 13), less=(MEETING, ROUND, KEPT))
        self.form = form
        self.origins = OriginsPanel()
        self.origins.hide()
        self.nothing = PlainLabel(page.tr("Aucune liste ne correspond à ce filtre."), wrap=True)
        self.nothing.set_secondary()
        self.nothing.setContentsMargins(2 * STEP, 4 * STEP, 2 * STEP, 4 * STEP)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.found = QStackedWidget()
        self.left = self._left()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(form)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.empty = EmptyState(
            page.tr("Aucune liste pour l’instant"),
            page.tr(
                "Ajoutez chaque liste candidate dès qu’elle est connue : qui la mène, comment la joindre, "
                "où en sont les échanges. Un pacte déjà signé peut aussi être lu."
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
        around = (self.table, self.origins.confirm, self.origins.table, form.layout_.fields["name"])
        for before, after in pairwise(around):
            QWidget.setTabOrder(before, after)

    def _left(self) -> QWidget:
        """Return the bar over the table, and the origins of a merged list under it."""
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Line())
        self.found.addWidget(self.table)
        self.found.addWidget(self.nothing)
        column.addWidget(self.found, 1)
        column.addWidget(self.origins, 1)
        return left

    def set_width(self, width: int) -> None:
        """Give the form its place beside the table, or the whole page in turn where both do not fit."""
        letter = self.table.fontMetrics().averageCharWidth()
        narrow = width < _NARROW_LETTERS * letter
        if narrow == self.narrow:
            return
        self.narrow = narrow
        self.show_form(wanted=not narrow)
        self.form.setMinimumWidth(0 if narrow else 36 * letter)
        if not narrow:
            beside = min(_FORM_LETTERS * letter, int(width * 0.32))
            self.splitter.setSizes([width - beside, beside])

    def show_form(self, *, wanted: bool) -> None:
        """In a narrow window, show the form instead of the table, or the table again."""
        self.left.setVisible(not (self.narrow and wanted))
        self.form.setVisible(wanted or not self.narrow)
