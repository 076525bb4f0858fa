"""Backups beside a file: whole copies by SQLite itself, thinned, each telling what it holds."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pacte.domain.disk import why_refused
from pacte.domain.errors import KnownError
from pacte.storage.failures import known_failures
from pacte.storage.journal import last_label

_STAMP = "%Y%m%d-%H%M%S-%f"
#: How many of the latest backups stay whatever their age; then one a day for a month, then one a month.
_LATEST = 10
_DAILY = 31
#: So many pages are copied without letting others write, and so long one waits for those who do, in seconds.
_PAGES = 256
_PAUSE = 0.02


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: where it is, when it was made (UTC), and what it holds.

    `last_edit` is the label of the last edit in it, None when there was none.
    """

    path: Path
    at: datetime
    lists: int
    answers: int
    last_edit: str | None


def backup_folder(path: Path) -> Path:
    """Return the folder that keeps the backups of a pact file."""
    return path.with_name(f"{path.stem}.sauvegardes")


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


def _last_entry(connection: sqlite3.Connection) -> int:
    found: int | None = connection.execute("SELECT max(id) FROM journal_entry").fetchone()[0]
    return found or 0


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
    for _, last in _stamped(path)[:1]:
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"{last.absolute().as_uri()}?mode=ro", uri=True)) as old,
        ):
            same = _last_entry(old) == _last_entry(connection)
            same = same and old.execute("PRAGMA user_version").fetchone() == tuple(
                connection.execute("PRAGMA user_version").fetchone()
            )
            if same:
                return None
    target = backup_folder(path) / f"{(now or datetime.now(UTC)).strftime(_STAMP)}.pacte"
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


def backups(path: Path) -> tuple[Backup, ...]:
    """Return the backups of a file, newest first, each with what it holds; unreadable ones are left out."""
    found = []
    for at, one in _stamped(path):
        with (
            suppress(sqlite3.Error),
            closing(sqlite3.connect(f"{one.absolute().as_uri()}?mode=ro", uri=True)) as old,
        ):
            (lists,) = old.execute("SELECT count(*) FROM candidate_list").fetchone()
            (answers,) = old.execute("SELECT count(*) FROM commitment").fetchone()
            found.append(Backup(one, at, lists, answers, last_label(old)))
    return tuple(found)


def restore(path: Path, backup: Backup) -> None:
    """Put a backup in the place of a closed file, which is itself backed up first.

    Raises `KnownError` when the disk refuses; the file is then as it was.
    """
    temporary = path.with_name(f".{path.name}.restauration")
    with known_failures(path):
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as present:
            back_up(path, present)
        with closing(sqlite3.connect(f"{backup.path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            copy_whole(source, temporary)
    try:
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink()
        raise KnownError("La sauvegarde n’a pas pu être reprise : {}.", why_refused(error)) from error
