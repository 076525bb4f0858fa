"""The lock beside an open pact file: held by the system, so a killed process frees it; readable, so it says by whom."""

import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from pacte.domain.disk import why_refused
from pacte.domain.errors import LockedError, ReadOnlyError

if sys.platform == "win32":
    import msvcrt

    # Windows locks forbid reading too: lock one byte far behind the words of the note.
    _FAR = 1 << 20

    def _try_lock(note: IO[str]) -> bool:
        note.seek(_FAR)
        try:
            msvcrt.locking(note.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        note.seek(0)
        return True

else:
    import fcntl

    def _try_lock(note: IO[str]) -> bool:
        try:
            fcntl.flock(note.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def user_name() -> str:
    """Return the name under which the person works on this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "inconnu"


class LockNote:
    """Held while a pact file is open for editing; raises `LockedError` naming the holder when it is taken."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f".{path.name}.verrou")
        self._document = path.name
        self._note = self._acquire()
        self._sign()

    def _acquire(self) -> IO[str]:
        while True:
            try:
                note = self.path.open("a+", encoding="utf-8")
            except OSError as error:
                raise ReadOnlyError(
                    f"« {self._document} » ne peut pas être modifié ici : {why_refused(error)}, "
                    "ou ouvrez-le en lecture seule."
                ) from error
            if not _try_lock(note):
                with note:
                    raise LockedError(self._taken(note))
            if self._still_there(note):
                return note
            note.close()

    def _still_there(self, note: IO[str]) -> bool:
        """Whether the note was not removed by its last holder between our opening and our lock."""
        if os.name == "nt":
            return True
        try:
            return os.path.samestat(self.path.stat(), os.fstat(note.fileno()))
        except FileNotFoundError:
            return False

    def _taken(self, note: IO[str]) -> str:
        note.seek(0)
        try:
            holder = json.loads(note.read())
            since = datetime.fromisoformat(holder["since"]).astimezone()
            who = f"par {holder['user']} sur {holder['machine']} depuis {since:%H:%M}"
        except (ValueError, KeyError, TypeError):
            who = "par un autre programme"
        return (
            f"« {self._document} » est déjà ouvert {who} ; "
            "fermez-le là-bas, ou ouvrez-le ici en lecture seule."
        )

    def _sign(self) -> None:
        words = {"user": user_name(), "machine": socket.gethostname(), "since": datetime.now(UTC).isoformat()}
        # A full disk must not keep anybody from reading and freeing room: the lock holds without its words.
        with suppress(OSError):
            self._note.truncate(0)
            self._note.write(json.dumps(words))
            self._note.flush()

    def release(self) -> None:
        """Free the lock and remove the note."""
        if os.name != "nt":
            with suppress(OSError):
                self.path.unlink()
        with suppress(OSError):
            self._note.close()
        if os.name == "nt":
            with suppress(OSError):
                self.path.unlink()
