"""What SQLite says when a disk or a file fails, told as known errors."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pacte.domain.errors import DamagedError, DiskError, KnownError, LockedError, ReadOnlyError

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_GONE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}


def damaged(path: Path) -> DamagedError:
    """Return the sentence for a file whose content is not whole."""
    return DamagedError(
        "« {} » est abîmé ou incomplet ; reprenez une copie de sauvegarde, celle-ci n’a pas été touchée.",
        path.name,
    )


def _known(path: Path, error: sqlite3.Error) -> KnownError | None:
    """Return the known error behind what SQLite raised, None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return LockedError(
            "« {} » est utilisé en ce moment par un autre programme ; fermez-le là-bas puis recommencez.",
            path.name,
        )
    if code == sqlite3.SQLITE_FULL:
        return DiskError(
            "Le disque de « {} » est plein ; libérez de la place puis recommencez, tout ce qui était "
            "enregistré l’est toujours.",
            path.name,
        )
    if code == sqlite3.SQLITE_READONLY:
        return ReadOnlyError(
            "« {} » est en lecture seule ; copiez-le dans un dossier à vous pour le modifier.", path.name
        )
    if code in _DAMAGED:
        return damaged(path)
    if code in _GONE:
        return DiskError(
            "« {} » n’est plus accessible (disque retiré, plein ou protégé ?) ; rebranchez-le ou enregistrez "
            "une copie ailleurs, puis recommencez.",
            path.name,
        )
    return None


@contextmanager
def known_failures(path: Path) -> Iterator[None]:
    """Turn the failures of a disk or a file into `KnownError`; let bugs through as they are."""
    try:
        yield
    except sqlite3.Error as error:
        if known := _known(path, error):
            raise known from error
        raise
