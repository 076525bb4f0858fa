"""What the window says about the disk: what is saved, what was refused, what undo and redo would do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.actions import Actions
from ui.edit_words import edit_words
from ui.main_frame import MainFrame
from ui.operations import Operations

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from pacte.domain.changes import Changes
    from pacte.domain.rows import UndoState
    from pacte.storage.pact_file import PactFile

#: How often the window looks whether the file is still there and which day it is, in milliseconds.
_PACE = 3000


class DiskState(QObject):
    """Keeps the header, the message bar and the names of undo and redo true to the disk."""

    #: Undo and redo would do something else now.
    undo_changed = Signal()
    #: The user wants a copy elsewhere, as the disk of the file refuses.
    copy_requested = Signal()
    #: The user wants to go on in the copy that was saved: the `Operations`, and its path.
    go_on_requested = Signal(object, object)

    def __init__(self, frame: MainFrame, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._actions = frame, actions
        self._operations: Operations | None = None
        self._undo: UndoState | None = None
        self._saved_at: datetime | None = None
        self._typing = False
        self._refused = False
        self._lost = False
        # A copy that holds what the file held last.
        self._copy: Path | None = None
        self._watch = QTimer(self, interval=_PACE)
        self._watch.timeout.connect(self.look)

    @property
    def undoable(self) -> str | None:
        """What undo would take back, None when it would do nothing."""
        if self._operations is None or self._operations.read_only or self._undo is None:
            return None
        return self._undo.undo

    @property
    def undo_words(self) -> str | None:
        """The same as it is told: with its catalogue where undo goes to another than the one looked at."""
        label, state = self.undoable, self._undo
        return edit_words(label, state.undo_in) if label is not None and state is not None else None

    def follow(self, operations: Operations) -> None:
        """Tell about the file that has just been opened."""
        self._operations = operations
        self._typing = self._refused = self._lost = False
        operations.changed.connect(self._on_changed)
        operations.looked.connect(self.show)
        operations.refused.connect(self._on_refused)
        operations.disk_refused.connect(self._on_disk_refused)
        self._frame.banner.show_file(read_only=operations.read_only)
        self._watch.start()
        self.show()

    def let_go(self) -> None:
        """Tell nothing any more: the file is closed."""
        self._watch.stop()
        self._frame.banner.hide()
        self._operations, self._undo, self._copy = None, None, None
        self._typing = False
        self._actions.show_state(None, None, read_only=False)

    def show_typing(self, typing: bool) -> None:
        """Tell that words are being typed, or that they are on disk."""
        self._typing = typing
        if self._refused and not typing:
            # What was refused is written or given up: so is why.
            self._frame.messages.hide()
        self._refused = self._refused and typing
        self.show()

    def note_copy(self, path: "Path") -> None:
        """Remember a copy that was just saved: as long as nothing else is written, one can go on in it."""
        self._copy = path

    def _on_changed(self, _changes: "Changes") -> None:
        # The user went on, and it worked: what was said before is over.
        self._frame.messages.hide()
        self._refused = self._lost = False
        self._copy = None
        self.show()

    def _on_refused(self, sentence: str) -> None:
        self._refused = True
        self._frame.messages.show_error(sentence)
        self._show_saved()

    def _on_disk_refused(self, sentence: str) -> None:
        self._refused = True
        copy, operations = self._copy, self._operations
        if copy is not None and copy.is_file():
            words = self.tr("{} Votre copie « {} » est prête.").format(sentence, copy.name)
            way_out = self.tr("Continuer dans la copie")
            self._frame.messages.show_error(
                words, way_out, lambda: self.go_on_requested.emit(operations, copy)
            )
            self._show_saved()
            return
        way_out = self.tr("Enregistrer une copie ailleurs…")
        self._frame.messages.show_error(sentence, way_out, self.copy_requested.emit)
        self._show_saved()

    def show(self) -> None:
        """Tell what is on disk, and what undo and redo would do."""
        if self._operations is None:
            return

        from pacte.storage import queries

        self._undo = self._operations.ask(queries.undo_state)
        if self._undo is None:
            self._lost = True
        else:
            self._saved_at = self._operations.ask(queries.saved_at)
        self._show_saved()
        file, state = self._operations.file, self._undo
        self._actions.show_state(state, file.path, read_only=file.read_only)
        self.undo_changed.emit()

    def _show_saved(self) -> None:
        header, operations = self._frame.header, self._operations
        if operations is None:
            return
        if operations.read_only:
            header.show_read_only()
        elif self._typing and self._refused:
            header.show_unsaved()
        elif self._typing:
            header.show_typing()
        elif self._lost or not operations.file.still_there:
            header.show_lost()
        else:
            header.show_saved(self._saved_at)

    # ------------------------------------------------------------------------------------ while time passes

    def look(self) -> None:
        """Follow what happens without the user: the day changes, the file is taken away or comes back."""
        if self._operations is None:
            return
        file = self._operations.file
        if file.read_only:
            self._catch_up(file)
            return
        lost = not file.still_there
        if lost and not self._lost:
            self._lost = True
            self._operations.ask(type(file).check_still_there)
        elif self._lost and not lost:
            self._lost = self._refused = False
            self._frame.messages.hide()
            self.show()
        else:
            self._show_saved()

    def _catch_up(self, file: "PactFile") -> None:
        """Show what somebody else wrote to a file that is open here for reading only."""
        if not file.outdated:
            return
        from pacte.domain.changes import Changes
        from pacte.domain.errors import KnownError
        from pacte.storage.pact_file import Access, open_pact_file

        try:
            fresh = open_pact_file(file.path, Access.READ)
        except KnownError:
            # Somebody is writing at this very moment, or puts another file in its place: the next look will tell.
            return
        assert self._operations is not None
        self._operations.go_on_in(fresh)
        self._operations.changed.emit(Changes(dossier=True))
