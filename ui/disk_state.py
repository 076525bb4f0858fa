"""What the window says about the disk: what is saved, what was refused, what undo and redo would do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.actions import Actions
from ui.main_frame import MainFrame
from ui.operations import Operations

if TYPE_CHECKING:
    from pacte.domain.changes import Changes
    from pacte.domain.rows import UndoState


class DiskState(QObject):
    """Keeps the header, the message bar and the names of undo and redo true to the disk."""

    #: Undo and redo would do something else now.
    undo_changed = Signal()

    def __init__(self, frame: MainFrame, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._actions = frame, actions
        self._operations: Operations | None = None
        self._undo: UndoState | None = None
        self._typing = False

    @property
    def undoable(self) -> str | None:
        """What undo would take back, None when it would do nothing."""
        if self._operations is None or self._operations.read_only or self._undo is None:
            return None
        return self._undo.undo

    def follow(self, operations: Operations) -> None:
        """Tell about the file that has just been opened."""
        self._operations = operations
        self._typing = False
        operations.changed.connect(self._on_changed)
        self.show()

    def let_go(self) -> None:
        """Tell nothing any more: the file is closed."""
        self._operations, self._undo = None, None
        self._typing = False
        self._actions.show_state(None, is_open=False, read_only=False)

    def show_typing(self, typing: bool) -> None:
        """Tell that words are being typed, or that they are on disk."""
        self._typing = typing
        self.show()

    def show_refusal(self, sentence: str) -> None:
        """Tell why an edit or a query was refused."""
        self._frame.messages.show_error(sentence)
        if self._typing:
            self._frame.header.show_unsaved()

    def _on_changed(self, _changes: "Changes") -> None:
        # The user went on, and it worked: what was said before is over.
        self._frame.messages.hide()
        self.show()

    def show(self) -> None:
        """Tell what is on disk, and what undo and redo would do."""
        if self._operations is None:
            return
        from pacte.storage import queries

        header, read_only = self._frame.header, self._operations.read_only
        if read_only:
            header.show_read_only()
        elif self._typing:
            header.show_typing()
        else:
            header.show_saved(self._operations.ask(queries.saved_at))
        self._undo = self._operations.ask(queries.undo_state)
        self._actions.show_state(self._undo, is_open=True, read_only=read_only)
        self.undo_changed.emit()
