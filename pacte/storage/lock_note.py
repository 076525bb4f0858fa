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
from pacte.domain.sentence import Sentence

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
        # Beside the file itself: another name of it, by a symbolic link, is the same file.
        home = Path(os.path.realpath(path))
        self.path = home.with_name(f".{home.name}.verrou")
        self._document = path.name
        self._note = self._acquire()
        self._sign()

    def _acquire(self) -> IO[str]:
        while True:
            try:
                note = self.path.open("a+", encoding="utf-8")
            except OSError as error:
                raise ReadOnlyError(
                    "« {} » ne peut pas être modifié ici : {}, ou ouvrez-le en lecture seule.",
                    self._document,
                    why_refused(error),
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
            who = Sentence("par {} sur {} depuis {}", holder["user"], holder["machine"], f"{since:%H:%M}")
        except (ValueError, KeyError, TypeError):
            who = Sentence("par un autre programme")
        return Sentence(
            "« {} » est déjà ouvert {} ; fermez-le là-bas, ou ouvrez-le ici en lecture seule.",
            self._document,
            who,
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
