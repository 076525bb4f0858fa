"""A pact file: opened whole or not at all, one connection, one writer, always whole on disk."""

import importlib
import os
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pacte.domain.disk import why_refused
from pacte.domain.errors import DiskError, KnownError, ReadOnlyError
from pacte.storage.backup import back_up, copy_whole
from pacte.storage.failures import damaged, known_failures
from pacte.storage.identity import ADDED_TABLES, APPLICATION_ID, FORMAT_VERSION, TABLE_NAMES
from pacte.storage.known_lists import PactConnection
from pacte.storage.lock_note import LockNote, user_name
from pacte.storage.migrations import is_older, migrate

if TYPE_CHECKING:
    # SQLAlchemy is imported with the first edit: opening and reading do without.
    from pacte.storage.unit_of_work import UnitOfWork
    from pacte.storage.writer import Writer

_HEADER = b"SQLite format 3\x00"
#: How long to wait for another program's short transaction, in milliseconds.
_PATIENCE = 2000


class Access(Enum):
    """What a file is opened for. Reading needs no lock and works on a write-protected disk."""

    EDIT = "edit"
    READ = "read"


def _check_header(path: Path) -> None:
    """Refuse what is missing, cut short, foreign or newer before SQLite touches it."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise KnownError(
            "« {} » n’existe pas à cet endroit ; vérifiez le nom et le dossier.", path.name
        ) from error
    except IsADirectoryError as error:
        raise KnownError(
            "« {} » est un dossier du disque ; choisissez un fichier .pacte.", path.name
        ) from error
    except OSError as error:
        raise KnownError("« {} » ne peut pas être lu : {}.", path.name, why_refused(error)) from error
    if len(header) < 100 and (not header or header[:16] == _HEADER[: len(header[:16])]):
        raise damaged(path)
    if header[:16] != _HEADER or struct.unpack(">I", header[68:72])[0] != APPLICATION_ID:
        raise KnownError("« {} » n’est pas un dossier de Pacte ; choisissez-en un autre.", path.name)
    version = struct.unpack(">I", header[60:64])[0]
    if version // 1000 > FORMAT_VERSION // 1000:
        raise KnownError(
            "« {} » vient d’une version plus récente de Pacte ; mettez ce programme à jour pour l’ouvrir.",
            path.name,
        )


def configure(connection: sqlite3.Connection, access: Access) -> None:
    """Set what every connection to a pact file has: whole, durable transactions and foreign keys."""
    connection.isolation_level = None
    for pragma in (
        f"busy_timeout={_PATIENCE}",
        "foreign_keys=ON",
        "synchronous=FULL",
        "trusted_schema=OFF",
        *(() if access is Access.READ else ("journal_mode=DELETE",)),
    ):
        connection.execute(f"PRAGMA {pragma}")


class PactFile:
    """An open pact file. Edits go through `edit`, pages read through `pacte.storage.queries`.

    Made by `open_pact_file`; `author` signs the journal.
    """

    def __init__(self, path: Path, raw: PactConnection, lock: LockNote | None) -> None:
        self.path = path
        self.author = user_name()
        self._lock = lock
        self._identity = path.stat()
        self._raw = raw
        self._raw.row_factory = sqlite3.Row
        self._writer: Writer | None = None
        self._kept: bytes | None = None

    @property
    def read_only(self) -> bool:
        """Whether the file was opened for reading only."""
        return self._lock is None

    def look_at(self, catalogue_id: str | None) -> None:
        """Read and write through a catalogue of the file from now on, None for its main one.

        The answers to the others stay as they are; one that is taken away gives way to the main one.
        """
        self._raw.looked_at = catalogue_id

    @property
    def looked_at(self) -> str | None:
        """The catalogue that was asked for by `look_at`, None for the main one."""
        return self._raw.looked_at

    @contextmanager
    def reading(self) -> Iterator[PactConnection]:
        """Give the connection inside a read transaction: one consistent state."""
        with known_failures(self.path):
            self._raw.execute("BEGIN")
            try:
                yield self._raw
            finally:
                self._raw.rollback()

    @contextmanager
    def edit(self, label: str = "") -> "Iterator[UnitOfWork]":
        """Give a unit of work: one transaction, one journal entry, durable when the block ends well.

        Rolled back when the block raises or the disk refuses; nothing is written when no row differs.
        Raises `KnownError` for a read-only, full, removed or busy file.
        """
        if self.read_only:
            raise ReadOnlyError(
                "« {} » est ouvert en lecture seule ; enregistrez-en une copie pour la modifier.",
                self.path.name,
            )
        self.check_still_there()
        with known_failures(self.path), self._write().transaction(label, self.author) as work:
            yield work

    def _write(self) -> "Writer":
        if self._writer is None:
            from pacte.storage.writer import Writer

            self._writer = Writer(self._raw)
        return self._writer

    @property
    def still_there(self) -> bool:
        """Whether the path still leads to the open file."""
        try:
            return os.path.samestat(self.path.stat(), self._identity)
        except OSError:
            return False

    @property
    def outdated(self) -> bool:
        """Whether the file on disk is another one, or was written to, since it was opened for reading."""
        try:
            now = self.path.stat()
        except OSError:
            return False
        then = self._identity
        return not os.path.samestat(now, then) or (now.st_mtime_ns, now.st_size) != (
            then.st_mtime_ns,
            then.st_size,
        )

    def check_still_there(self) -> None:
        """Raise `DiskError` when the path leads elsewhere: Unix still takes writes to such a file, and loses them."""
        if not self.still_there:
            raise DiskError(
                "« {} » a été déplacé, remplacé ou retiré pendant le travail ; remettez-le à sa place ou "
                "enregistrez une copie ailleurs.",
                self.path.name,
            )

    def back_up(self) -> None:
        """Make a backup beside the file, unless the last one holds the same edits; read-only files need none.

        It reads through a connection of its own, so that any thread may call it while edits go on. Raises
        `KnownError` when the disk refuses.
        """
        if not self.read_only:
            with known_failures(self.path), closing(_connect(self.path, Access.READ)) as own:
                back_up(self.path, own)

    def keep_in_memory(self) -> None:
        """Keep in memory what the file holds, for a copy when its disk has stopped answering."""
        with suppress(sqlite3.Error):
            self._kept = self._raw.serialize()

    def save_copy(self, target: Path) -> None:
        """Write a whole copy of the file as it stands; the way on when its own disk fails.

        A deleted file can still be read while it is open; one whose disk has gone is copied from memory.
        Raises `KnownError` when something stands there already or the disk refuses.
        """
        if target.exists():
            raise KnownError("« {} » existe déjà ; choisissez un autre nom.", target.name)
        with known_failures(target):
            try:
                copy_whole(self._raw, target)
            except sqlite3.OperationalError:
                # Whose fault it was, the next attempt tells: it needs the target only.
                if self._kept is None:
                    raise
                with closing(sqlite3.connect(":memory:")) as memory:
                    memory.deserialize(self._kept)
                    copy_whole(memory, target)

    def close(self) -> None:
        """Close the file and free its lock. Nothing needs saving."""
        if self._writer is not None:
            self._writer.close()
        self._raw.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connection(uri: str) -> PactConnection:
    return sqlite3.connect(uri, uri=True, factory=PactConnection)


def _connect(path: Path, access: Access) -> PactConnection:
    """Connect to an existing file; reading falls back to a write-protected opening where it must."""
    uri = path.absolute().as_uri()
    with known_failures(path):
        if access is Access.EDIT:
            return _connection(f"{uri}?mode=rw")
        # Read-write first: after a crash, SQLite must be able to roll the file back before it is read.
        try:
            raw = _connection(f"{uri}?mode=rw")
        except sqlite3.OperationalError:
            raw = _connection(f"{uri}?mode=ro")
        try:
            raw.execute("PRAGMA schema_version")
        except sqlite3.OperationalError:
            raw.close()
            raw = _connection(f"{uri}?mode=ro")
        raw.execute("PRAGMA query_only=ON")
        return raw


def _check_content(path: Path, raw: sqlite3.Connection) -> None:
    with known_failures(path):
        found = raw.execute("PRAGMA quick_check(1)").fetchone()
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if found != ("ok",) or not tables >= TABLE_NAMES - ADDED_TABLES:
        raise damaged(path)


def _up_to_date(path: Path, raw: PactConnection, access: Access) -> PactConnection:
    """Return the connection to a file of the present format.

    For editing, an older file is backed up and migrated; for reading, a copy in memory is, and the file is
    not touched.
    """
    if not is_older(raw):
        return raw
    with known_failures(path):
        if access is Access.EDIT:
            back_up(path, raw)
            migrate(raw)
            return raw
        copy = _connection(":memory:")
        raw.backup(copy)
        raw.close()
        copy.isolation_level = None
        migrate(copy)
        copy.execute("PRAGMA query_only=ON")
        return copy


def open_pact_file(path: Path, access: Access = Access.EDIT) -> PactFile:
    """Open an existing pact file.

    Raises `KnownError` for a missing, truncated, foreign, newer or damaged file, `LockedError` when
    somebody else has it open for editing, `ReadOnlyError` when its folder cannot be written to.
    """
    path = Path(path)
    _check_header(path)
    lock = LockNote(path) if access is Access.EDIT else None
    raw: PactConnection | None = None
    try:
        raw = _connect(path, access)
        with known_failures(path):
            configure(raw, access)
        _check_content(path, raw)
        raw = _up_to_date(path, raw, access)
        return PactFile(path, raw, lock)
    except BaseException:
        if raw is not None:
            raw.close()
        if lock is not None:
            lock.release()
        raise


def import_writing() -> None:
    """Import what the first edit needs; the window does it in a thread while idle, so that no answer waits."""
    for name in ("pacte.storage.writer", "sqlalchemy.dialects.sqlite"):
        importlib.import_module(name)
