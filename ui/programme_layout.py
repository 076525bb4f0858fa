"""How the page of programmes is laid out: what is examined, how it is looked at, and the two views."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ui.buttons import Button
from ui.empty_state import EmptyState
from ui.programme_bar import ProgrammeBar
from ui.programme_filter_bar import ProgrammeFilterBar
from ui.proposals_section import ProposalsSection
from ui.said_section import SaidSection
from ui.section_bar import SectionBar
from ui.surfaces import Line

_translate = QCoreApplication.translate


class ProgrammeLayout:
    """Builds the widgets inside `page`; behaviour is the page's own."""

    def __init__(
        self,
        page: QWidget,
        proposals: ProposalsSection,
        said: SaidSection,
        list_buttons: list[Button],
        read_buttons: list[Button],
    ) -> None:
        self.bar = ProgrammeBar()
        self.views = SectionBar(
            (_translate("Programme", "Par proposition"), _translate("Programme", "Par mesure"))
        )
        self.filters = ProgrammeFilterBar()
        self.proposals, self.said = proposals, said
        self.nothing_read, self.empty = _nothing_read(read_buttons), _empty(list_buttons)
        self.finding = QStackedWidget()
        self.finding.addWidget(self.filters)
        self.finding.addWidget(said.bar)
        self.finding.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.shown = QStackedWidget()
        for section in (proposals, said, self.nothing_read):
            self.shown.addWidget(section)
        self.filled = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.views, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.finding, 1)
        column = QVBoxLayout(self.filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row)
        column.addWidget(Line())
        column.addWidget(self.shown, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.filled)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def show_view(self, view: int, *, read: bool, any_read: bool) -> None:
        """Show one of the views; `read` tells that it has something to show, `any_read` that some list has."""
        self.views.setVisible(any_read)
        self.views.show_section(view)
        self.finding.setVisible(read)
        self.finding.setCurrentIndex(view)
        section = (self.proposals, self.said)[view]
        self.shown.setCurrentWidget(section if read else self.nothing_read)


def _nothing_read(buttons: list[Button]) -> EmptyState:
    return EmptyState(
        _translate("Programme", "Aucun programme lu pour cette liste"),
        _translate(
            "Programme",
            "Lisez le programme de la liste (PDF, Word, LibreOffice, page web ou texte), ou déposez le fichier "
            "sur la fenêtre : ses propositions sont rapprochées des mesures, et vous décidez.",
        ),
        buttons,
    )


def _empty(buttons: list[Button]) -> EmptyState:
    return EmptyState(
        _translate("Programme", "Aucune liste pour l’instant"),
        _translate(
            "Programme",
            "Un programme est celui d’une liste : ajoutez-la d’abord, puis lisez ce qu’elle a publié.",
        ),
        buttons,
    )
