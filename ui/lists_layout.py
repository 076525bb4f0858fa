"""How the page of lists is laid out: the table over the origins, the form beside them."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.empty_state import EmptyState
from ui.lists_filter_bar import ListsFilterBar
from ui.lists_form import ListForm
from ui.lists_model import KEPT, MEETING, ROUND, ListsModel
from ui.lists_origins import OriginsPanel
from ui.lists_table import RowTable
from ui.nothing_found import NothingFound
from ui.surfaces import Line
from ui.two_halves import TwoHalves

_translate = QCoreApplication.translate


class ListsLayout:
    """Builds the widgets of the page inside `page`; behaviour is the page's own."""

    def __init__(self, page: QWidget, model: ListsModel, form: ListForm, empty_buttons: list[Button]) -> None:
        self.bar = ListsFilterBar()
        self.table = RowTable(_translate("ListsPage", "Listes candidates"))
        self.table.setModel(model)
        self.table.size_columns((None, 13, 25, 13, 24, 16), less=(MEETING, ROUND, KEPT))
        self.form = form
        self.origins = OriginsPanel()
        self.origins.hide()
        self.nothing = NothingFound(_translate("ListsPage", "Aucune liste ne correspond à ce filtre."))
        self.found = QStackedWidget()
        self.left = self._left()
        self.halves = TwoHalves(letters=46, least=36, share=0.32)
        self.halves.addWidget(self.left)
        self.halves.addWidget(form)
        self.empty = EmptyState(
            _translate("ListsPage", "Aucune liste pour l’instant"),
            _translate(
                "ListsPage",
                "Ajoutez chaque liste candidate dès qu’elle est connue : qui la "
                "mène, comment la joindre, "
                "où en sont les échanges. Un pacte déjà signé peut aussi être lu.",
            ),
            empty_buttons,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.halves)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
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
