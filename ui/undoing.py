"""Undo and redo in the window: done to the file, then brought into view or said."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pacte.domain.wording import capitalised
from ui.disk_state import DiskState
from ui.language import shown
from ui.main_frame import MainFrame
from ui.operations import Operations
from ui.page_stack import PageStack
from ui.plain_text import typographic

if TYPE_CHECKING:
    from pacte.domain.changes import Changes


class Undoing(QObject):
    """Takes edits of the open file back and makes them again; `opened` gives the file, None when there is none."""

    def __init__(
        self,
        opened: Callable[[], Operations | None],
        frame: MainFrame,
        pages: PageStack,
        disk: DiskState,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._opened, self._frame, self._pages, self._disk = opened, frame, pages, disk

    def take_back(self) -> None:
        """Take the last edit back, unless the page keeps what it would take."""
        from pacte.edits import undoing

        operations = self._opened()
        if operations is not None and self._pages.settle() and not self._held():
            self._reveal(operations.run(undoing.undo))

    def make_again(self) -> None:
        """Make again the last edit taken back."""
        from pacte.edits import undoing

        operations = self._opened()
        if operations is not None and self._pages.settle():
            self._reveal(operations.run(undoing.redo))

    def _held(self) -> bool:
        label, page = self._disk.undoable, self._pages.page
        return label is not None and page is not None and page.holds(label)

    def _reveal(self, changes: "Changes | None") -> None:
        """Bring what was undone or redone into view, its catalogue too; say it where the page shows nothing of it."""
        operations = self._opened()
        if changes and changes.catalogue and operations is not None:
            operations.look_requested.emit(changes.catalogue)
        page = self._pages.page
        if changes and page is not None and not page.reveal(changes):
            words = shown(changes.label)
            self._frame.messages.show_notice(typographic(f"{capitalised(words)}."))
