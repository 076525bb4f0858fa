"""Whose pact the open file is: told at the top of the window and in its title, also when it is renamed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.header import Header
from ui.operations import Operations

if TYPE_CHECKING:
    from pacte.domain.changes import Changes


class Subject(QObject):
    """Follows the names of the town and its collective as long as the file is open."""

    def __init__(self, operations: Operations, header: Header) -> None:
        super().__init__(operations)
        self._operations, self._header = operations, header
        operations.changed.connect(self._on_changed)
        operations.looked.connect(self._show)
        self._show()

    def _on_changed(self, changes: "Changes") -> None:
        if changes.dossier:
            self._show()

    def _show(self) -> None:
        from pacte.edits import frameworks
        from pacte.storage import queries
        from ui.catalogue_name import catalogue_name

        names = self._operations.ask(queries.subject)
        if names is None:
            return
        town, collective = names
        self._header.show_subject(town, collective)
        held = self._operations.ask(frameworks.held) or ()
        named = [catalogue_name(one.title) for one in held if one.looked_at and len(held) > 1]
        subject = " · ".join([town, *named]).replace("[*]", "[*][*]")
        self._header.window().setWindowTitle(self.tr("{} — Pacte").format(subject))
