"""The one way from a widget to the file: run an edit, tell what it changed or why it could not."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pacte.domain.errors import DiskError, KnownError
from ui.language import shown

if TYPE_CHECKING:
    # Storage is slow to import: the window is painted first.
    from pacte.domain.changes import Changes
    from pacte.storage.pact_file import PactFile

#: How long after the last edit the file is kept in memory as well, in milliseconds.
_REST = 400
#: As long as edits go on, the file is backed up again so many seconds after the last time.
_BACKUP_EVERY = 3600

P = ParamSpec("P")
T = TypeVar("T")


class Operations(QObject):
    """Runs edits and queries on the open file. Anything but a `KnownError` is a bug and passes through."""

    #: An edit is on disk: its `Changes`.
    changed = Signal(object)
    #: An edit or a query was refused: the sentence to show.
    refused = Signal(str)
    #: The same, when the disk of the file refused it: the work can go on in a copy elsewhere.
    disk_refused = Signal(str)
    #: Either, from another thread: the error.
    _refused_beside = Signal(object)
    #: The file is to be looked at through another of its catalogues: its identifier.
    look_requested = Signal(str)
    #: The file is looked at through another of its catalogues than before.
    looked = Signal()

    def __init__(self, file: "PactFile", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._prepared = False
        self._backing: Thread | None = None
        self._backed_up = monotonic()
        # Edits that the disk refused and that no form holds, to be made where the work goes on.
        self._owed: list[Callable[[PactFile], Changes]] = []
        self._refused_beside.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._keep_in_memory)

    @property
    def file(self) -> "PactFile":
        """The open file."""
        return self._file

    @property
    def read_only(self) -> bool:
        """Whether the file was opened for reading only."""
        return self._file.read_only

    def run(
        self, edit: "Callable[Concatenate[PactFile, P], Changes]", *args: P.args, **kwargs: P.kwargs
    ) -> "Changes | None":
        """Run an edit of `pacte.edits`; its changes when it is on disk, None when it was refused."""
        try:
            changes = edit(self._file, *args, **kwargs)
        except KnownError as error:
            self._tell(error)
            return None
        if changes:
            # The disk writes again, and the user has seen what it refused before.
            self._owed.clear()
            self._rest.start()
            self.changed.emit(changes)
            if self._prepared and monotonic() - self._backed_up >= _BACKUP_EVERY:
                self.back_up()
        return changes

    def insist(
        self, edit: "Callable[Concatenate[PactFile, P], Changes]", *args: P.args, **kwargs: P.kwargs
    ) -> "Changes | None":
        """Run an edit that nothing on the screen keeps, such as an answer given by one key.

        What the disk refuses of them is made in the copy that the work goes on in, each in one undo step.
        """
        given = self._file.looked_at

        def insisted(file: "PactFile") -> "Changes":
            here = file.looked_at
            # The catalogue may be another by the time that it is made: the answer is to this one.
            file.look_at(given)
            try:
                return edit(file, *args, **kwargs)
            except DiskError:
                if not file.read_only:
                    self._owed.append(insisted)
                raise
            finally:
                file.look_at(here)

        return self.run(insisted)

    @property
    def owes(self) -> bool:
        """Whether the disk refused an edit that no form holds."""
        return bool(self._owed)

    def prepare(self) -> None:
        """Load what edits need and back the file up, once and beside the window: no key waits for either."""
        if not self._file.read_only and not self._prepared:
            self._prepared = True
            self._keep_in_memory()
            self.back_up()

    def back_up(self) -> None:
        """Back the file up beside the window, unless nothing was edited since the last time.

        Asked for when a review, a merge or a signing is begun: whoever regrets it finds the state before it.
        """
        if self._file.read_only or (self._backing is not None and self._backing.is_alive()):
            return
        self._backed_up = monotonic()
        # No daemon: a program that ends waits until the backup is whole.
        self._backing = Thread(target=self._back_up)
        self._backing.start()

    def _back_up(self) -> None:
        """Called in another thread: what it tells is heard in the window's."""
        from pacte.storage.pact_file import import_writing

        import_writing()
        try:
            self._file.back_up()
        except KnownError as error:
            # The window may be gone by now.
            with suppress(RuntimeError):
                self._refused_beside.emit(error)

    def ask(
        self, query: "Callable[Concatenate[PactFile, P], T]", *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Run a query of `pacte.storage.queries`; None when the file could not be read."""
        try:
            return query(self._file, *args, **kwargs)
        except KnownError as error:
            self._tell(error)
            return None

    def go_on_in(self, file: "PactFile") -> None:
        """Work in another file from now on, which holds the same; the one before is closed.

        What the disk refused of the one before is made there.
        """
        file.look_at(self._file.looked_at)
        self._file.close()
        self._file = file
        self._rest.start()
        owed, self._owed = self._owed, []
        for edit in owed:
            self.run(edit)

    def _tell(self, error: KnownError) -> None:
        (self.disk_refused if isinstance(error, DiskError) else self.refused).emit(shown(error.sentence))

    def _keep_in_memory(self) -> None:
        if not self._file.read_only:
            self._file.keep_in_memory()
