"""The dossier page: whose pact this is, what is asked of the lists, how it is counted."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pacte.domain.changes import Changes
from pacte.domain.dossier import Dossier
from pacte.storage import queries
from ui.dossier_frameworks import FrameworksSection
from ui.dossier_measures import MeasuresSection
from ui.dossier_scale import ScaleSection
from ui.dossier_section import DossierSection
from ui.dossier_town import TownSection
from ui.first_paint import FirstPaint
from ui.hint_bar import Hint
from ui.operations import Operations
from ui.page import Page
from ui.section_bar import SectionBar


class DossierPage(Page):
    """Shows one section at a time; every change goes to disk by itself."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        #: What the page shows, and what it showed before.
        self._dossier: Dossier | None = None
        self._before: Dossier | None = None
        #: The places of the sections that show what was before.
        self._unseen: set[int] = set()
        self.bar = SectionBar(
            (
                self.tr("Commune et collectif"),
                self.tr("Mesures"),
                self.tr("Barème"),
                self.tr("Référentiels"),
            )
        )
        self.sections: tuple[DossierSection, ...] = (
            TownSection(operations),
            MeasuresSection(operations),
            ScaleSection(operations),
            FrameworksSection(operations),
        )
        self._stack = QStackedWidget()
        self._build()
        self.bar.section_requested.connect(self.show_section)
        self.bar.entered.connect(self._enter)
        for section in self.sections:
            section.told.connect(self.told)
            section.typing_changed.connect(self.typing_changed)
        FirstPaint(self._stack).painted.connect(self.painted)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        for section in self.sections:
            self._stack.addWidget(section)

    @property
    def section(self) -> DossierSection:
        """The section shown."""
        return self.sections[self._stack.currentIndex()]

    # ------------------------------------------------------------------------------------ what is shown

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a file that was just opened; a key pressed by accident must not change the town's name."""
        self._show(dossier)
        self._put(0)
        self.bar.take_cursor()

    def _show(self, dossier: Dossier) -> None:
        self._before, self._dossier = self._dossier, dossier
        self._unseen = set(range(len(self.sections)))
        self._catch_up(self._stack.currentIndex())

    def _catch_up(self, place: int) -> None:
        """Show in a section what changed since it was last seen."""
        if place in self._unseen and self._dossier is not None:
            self._unseen.discard(place)
            self.sections[place].show_dossier(self._dossier)

    def show_section(self, place: int) -> None:
        """Show another section, unless what is typed in this one cannot be written."""
        if not self.section.settle():
            self.bar.show_section(self._stack.currentIndex())
            return
        self._put(place)
        self.hints_changed.emit()

    def show_frameworks(self) -> None:
        """Show the catalogues of the file, and those that can be added."""
        self.show_section(
            next(at for at, one in enumerate(self.sections) if isinstance(one, FrameworksSection))
        )

    def _put(self, place: int) -> None:
        self._catch_up(place)
        self._stack.setCurrentIndex(place)
        self.bar.show_section(place)

    def reload(self, changes: Changes) -> None:
        """Show again what an edit changed: answers count in what lists get."""
        dossier = self._operations.ask(queries.dossier) if self._dossier is not None else None
        if dossier is not None:
            self._show(dossier)

    def reveal(self, changes: Changes) -> bool:
        """Show the section of what was undone or redone, unless it is the one shown already."""
        before, after = self._before, self._dossier
        if not changes.dossier or before is None or after is None:
            return False
        for place in (self._stack.currentIndex(), *range(len(self.sections))):
            self._catch_up(place)
            if self.sections[place].reveal(before, after):
                self._put(place)
                self.hints_changed.emit()
                return True
        return False

    # ------------------------------------------------------------------------------------ going about

    def take_cursor(self) -> None:
        """Put the cursor on the part shown: a key pressed by accident changes nothing there."""
        self.bar.take_cursor()

    def _enter(self) -> None:
        self.section.take_cursor()

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return self.section.settle()

    def search(self) -> None:
        """Put the cursor where one searches: measures are what is searched here."""
        self.show_section(1)
        self.section.search()

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        if self.bar.isAncestorOf(self.focusWidget()):
            return (Hint(("←", "→"), self.tr("partie")), Hint(("↓",), self.tr("y entrer")))
        return self.section.hints()
