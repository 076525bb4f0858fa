"""Through which catalogue the open file is looked at: chosen at the top, by key, or by what undo took back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pacte.edits import frameworks
from ui.actions import Actions
from ui.announcement import announce
from ui.catalogue_name import catalogue_name
from ui.header import Header
from ui.operations import Operations
from ui.page_stack import PageStack
from ui.recent_files import remember_look

if TYPE_CHECKING:
    from pacte.domain.changes import Changes
    from pacte.domain.dossier import Dossier


class Looking(QObject):
    """Goes from one catalogue of the file to another, as long as it is open: all pages are then made anew."""

    def __init__(self, operations: Operations, header: Header, pages: PageStack, actions: Actions) -> None:
        super().__init__(operations)
        self._operations, self._header = operations, header
        self._pages = pages
        self._held: tuple[frameworks.Held, ...] = ()
        header.frameworks.chosen.connect(self.look_at)
        operations.look_requested.connect(self.look_at)
        operations.changed.connect(self._on_changed)
        actions.next_framework_requested.connect(self._look_at_next)
        self._show()

    @property
    def _here(self) -> str:
        return next((one.id for one in self._held if one.looked_at), "")

    def look_at(self, catalogue_id: str) -> None:
        """Look at the file through this catalogue, unless what is typed cannot be written."""
        if catalogue_id == self._here or not self._pages.settle():
            self._show()
            return
        self._pages.renew(lambda: self._look(catalogue_id))
        title = next((one.title for one in self._held if one.looked_at), "")
        announce(self._header, catalogue_name(title))

    def _look(self, catalogue_id: str) -> "Dossier | None":
        from pacte.storage import queries

        self._operations.ask(frameworks.look_at, catalogue_id)
        self._show()
        main = self._held[0].id if self._held else None
        remember_look(self._operations.file.path, None if self._here == main else self._here)
        self._operations.looked.emit()
        return self._operations.ask(queries.dossier)

    def _look_at_next(self) -> None:
        if len(self._held) == 1:
            self._tell_alone()
        elif self._held:
            keys = [one.id for one in self._held]
            self.look_at(keys[(keys.index(self._here) + 1) % len(keys)])

    def _tell_alone(self) -> None:
        """Say that there is no other catalogue, and where one is added."""
        if self._operations.read_only:
            self._pages.told.emit(self.tr("Ce dossier n’a qu’un référentiel."))
            return
        words = self.tr("Ce dossier n’a qu’un référentiel ; d’autres s’ajoutent sur la page Dossier.")
        self._pages.offered.emit(words, self.tr("Voir les référentiels"), self._show_all)

    def _show_all(self) -> None:
        from ui.dossier_page import DossierPage

        self._pages.show_page("dossier")
        if isinstance(self._pages.page, DossierPage):
            self._pages.page.show_frameworks()

    def _show(self) -> None:
        self._held = self._operations.ask(frameworks.held) or self._held
        named = [(one.id, catalogue_name(one.title)) for one in self._held]
        self._header.frameworks.show_frameworks(named, self._here)

    def _on_changed(self, changes: "Changes") -> None:
        """Follow catalogues that come and go; one that undo took away gives way to the main one."""
        if not changes.dossier:
            return
        before = self._here
        self._show()
        if self._here != before:
            self._pages.renew(lambda: self._look(self._here))
