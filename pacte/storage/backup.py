"""Backups beside a file: whole copies by SQLite itself, thinned, each telling what it holds."""

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pacte.domain.disk import why_refused
from pacte.domain.errors import DamagedError, KnownError
from pacte.storage.failures import damaged, known_failures
from pacte.storage.journal import label_after, last_label
from pacte.storage.lock_note import LockNote

_FOLDER = ".sauvegardes"
_STAMP = "%Y%m%d-%H%M%S-%f"
#: How many of the latest backups stay whatever their age; then one a day for a month, then one a month.
_LATEST = 10
_DAILY = 31
#: So many pages are copied without letting others write, and so long one waits for those who do, in seconds.
_PAGES = 256
_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: where it is, when it was made (UTC), its size in bytes, and what it holds.

    `last_edit` is the label of the last edit in it, None when there was none; `next_edit` that of the one that came
    after it, None when none did or nobody can say. One that cannot be read is not `readable` and holds nothing.
    """

    path: Path
    at: datetime
    size: int
    lists: int = 0
    answers: int = 0
    last_edit: str | None = None
    next_edit: str | None = None
    readable: bool = True


def backup_folder(path: Path) -> Path:
    """Return the folder that keeps the backups of a pact file."""
    return path.with_name(f"{path.stem}{_FOLDER}")


def home_of(path: Path) -> Path:
    """Return the file that a backup belongs to; any other file belongs to itself."""
    folder = path.parent
    if folder.suffix == _FOLDER and _made_at(path) is not None:
        return folder.with_suffix(path.suffix)
    return path


def copy_whole(source: sqlite3.Connection, target: Path) -> None:
    """Write a whole copy of an open file to `target`, which must not exist; nothing half made is left."""
    try:
        with closing(sqlite3.connect(target)) as copy:
            copy.execute("PRAGMA synchronous=FULL")
            # Bit by bit: edits of another connection go on in between.
            source.backup(copy, pages=_PAGES, sleep=_PAUSE)
    except BaseException:
        with suppress(OSError):
            target.unlink()
        raise


def _standing(connection: sqlite3.Connection) -> tuple[object, ...]:
    """Return what two states of a file have in common only when nothing was edited in between.

    The number of the last edit would not do: a file that went back to a backup counts on from there.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    last = connection.execute("SELECT id, at, label FROM journal_entry ORDER BY id DESC LIMIT 1").fetchone()
    return version, *(last or ())


def _reading(path: Path) -> "closing[sqlite3.Connection]":
    return closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True))


def _made_at(path: Path) -> datetime | None:
    try:
        return datetime.strptime(path.stem, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _stamped(path: Path) -> list[tuple[datetime, Path]]:
    """Return the backups of a file with their time, newest first."""
    folder = backup_folder(path)
    found = ((at, one) for one in folder.glob("*.pacte") if (at := _made_at(one))) if folder.is_dir() else ()
    return sorted(found, reverse=True)


def back_up(path: Path, connection: sqlite3.Connection, now: datetime | None = None) -> Path | None:
    """Make a backup of an open file unless the last one holds the same edits; return its path.

    Raises `KnownError` when the disk refuses; the file itself is only read.
    """
    now = now or datetime.now(UTC)
    for at, last in _stamped(path)[:1]:
        # A clock set back must not make this one older than the last.
        now = max(now, at + timedelta(microseconds=1))
        with suppress(sqlite3.Error), _reading(last) as old:
            if _standing(old) == _standing(connection):
                return None
    target = backup_folder(path) / f"{now.strftime(_STAMP)}.pacte"
    try:
        target.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise KnownError("La sauvegarde n’a pas pu être faite : {}.", why_refused(error)) from error
    with known_failures(path):
        copy_whole(connection, target)
    _thin(path)
    return target


def _thin(path: Path) -> None:
    """Keep the latest, one a day for a month, one a month before that."""
    kept: set[str] = set()
    for rank, (at, one) in enumerate(_stamped(path)):
        if rank < _LATEST:
            continue
        age = (datetime.now(UTC) - at).days
        period = at.strftime("%Y-%m-%d" if age <= _DAILY else "%Y-%m")
        if period in kept:
            with suppress(OSError):
                one.unlink()
        kept.add(period)


def _told(at: datetime, path: Path, present: sqlite3.Connection | None = None) -> Backup:
    """Return a backup with what it holds."""
    size = 0
    with suppress(OSError):
        size = path.stat().st_size
    try:
        with _reading(path) as old:
            (lists,) = old.execute("SELECT count(*) FROM candidate_list").fetchone()
            (answers,) = old.execute("SELECT count(*) FROM commitment").fetchone()
            last = last_label(old)
            following = _following(present, old)
    except sqlite3.Error:
        return Backup(path, at, size, readable=False)
    return Backup(path, at, size, lists, answers, last, following)


def _following(present: sqlite3.Connection | None, old: sqlite3.Connection) -> str | None:
    """Return what was done after a backup; where the file itself cannot be read, its backups still can."""
    with suppress(sqlite3.Error):
        return label_after(present, old) if present is not None else None
    return None


def backups(path: Path, present: sqlite3.Connection | None = None) -> tuple[Backup, ...]:
    """Return the backups of a file, newest first, each with what it holds, those that cannot be read too.

    What was done after each is told by the `present` state of the file.
    """
    return tuple(_told(at, one, present) for at, one in _stamped(path))


def _keep_present(path: Path) -> Backup | None:
    """Back up what stands in the place of a file that is about to be replaced, as far as SQLite can read it."""
    if not path.exists():
        return None
    try:
        # Read-write: after a crash, SQLite must first be able to roll the file back.
        uri = f"{path.absolute().as_uri()}?mode=rw"
        with known_failures(path), closing(sqlite3.connect(uri, uri=True)) as present:
            if present.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged(path)
            back_up(path, present)
    except DamagedError:
        _put_aside(path)
        return None
    return _told(*_stamped(path)[0])


def _put_aside(path: Path) -> None:
    """Keep a file that SQLite cannot copy byte by byte among the backups: somebody may still mend it."""
    aside = backup_folder(path) / f"{datetime.now(UTC).strftime(_STAMP)}.abime"
    aside.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, aside)
    # A journal left of it belongs to the damaged file: SQLite would play it back into the restored one.
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def restore(path: Path, backup: Backup) -> Backup | None:
    """Put a backup in the place of a closed file; return the backup of what was there, None when there is none.

    Raises `LockedError` when somebody has the file open, `KnownError` when the backup cannot be read or the
    disk refuses; the file is then as it was.
    """
    temporary = path.with_name(f".{path.name}.restauration")
    lock = LockNote(path)
    try:
        with known_failures(backup.path), _reading(backup.path) as source:
            if source.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise damaged(backup.path)
            copy_whole(source, temporary)
        present = _keep_present(path)
        temporary.replace(path)
        return present
    except OSError as error:
        raise KnownError("La sauvegarde n’a pas pu être reprise : {}.", why_refused(error)) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        lock.release()
