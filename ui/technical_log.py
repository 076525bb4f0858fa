"""The technical log: which versions ran, which bugs and crashes there were; never a typed word or a name.

It is for whoever mends the program, and stays on this computer until its owner copies it.
"""

import faulthandler
import os
import sys
import traceback
from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QLockFile, QStandardPaths, qVersion

from pacte import __version__

#: Largest log, in bytes; what is older goes to `pacte.1.log`.
_LARGEST = 200_000
#: Bugs told of one session: one that comes back with every move of the mouse must not fill the disk.
_MOST_BUGS = 50
_ROOT = Path(__file__).parents[1]


def log_folder() -> Path:
    """Return where the log of this user is kept."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(place)


def versions() -> str:
    """Return the versions of what runs, in one line."""
    python = ".".join(str(part) for part in sys.version_info[:3])
    return f"Pacte {__version__} · Qt {qVersion()} · Python {python} · {sys.platform}"


def without_words(kind: type[BaseException], trace: TracebackType | None) -> Iterable[str]:
    """Return the lines of a bug: its kind and where it came from, without its message, which may quote words."""
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        place = path.relative_to(_ROOT) if path.is_relative_to(_ROOT) else Path(*path.parts[-2:])
        yield f"  {place.as_posix()}:{frame.lineno} {frame.name}: {frame.line or ''}"
    yield f"  {kind.__module__}.{kind.__qualname__}"


class TechnicalLog:
    """Written from the start of the program to its end; where it cannot be, the program does without.

    A lock beside it shows that a session is under way: one that nobody holds any more ended unexpectedly.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None
        self._lock: QLockFile | None = None
        self._bugs = 0
        #: Whether the last session ended without its end.
        self.ended_badly = False

    @property
    def path(self) -> Path:
        """The file of the log."""
        return self._folder / "pacte.log"

    def begin(self) -> None:
        """Open the log, tell the versions, and let a crash of the interpreter be written into it."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self.ended_badly = self._clear_away()
            if self.path.exists() and self.path.stat().st_size > _LARGEST:
                self.path.replace(self._folder / "pacte.1.log")
            self._file = self.path.open("a", encoding="utf-8", errors="replace")
            self._write(f"start · {versions()}")
            if self.ended_badly:
                self._write("the session before ended unexpectedly")
            faulthandler.enable(self._file)
            self._lock = QLockFile(str(self._folder / f"session-{os.getpid()}.lock"))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)

    def _clear_away(self) -> bool:
        """Remove the locks that nobody holds; whether there was one."""
        found = False
        for left in self._folder.glob("session-*.lock"):
            lock = QLockFile(str(left))
            lock.setStaleLockTime(0)
            # Qt takes over a lock whose process has ended, and only then.
            if lock.tryLock(0):
                found = True
                lock.unlock()
        return found

    def record(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write down a bug."""
        self._bugs += 1
        if self._bugs <= _MOST_BUGS:
            self._write("\n".join(["bug", *without_words(kind, trace)]))

    def end(self) -> None:
        """Tell that the session ended as it should."""
        if self._file is None:
            return
        self._write("end")
        faulthandler.disable()
        self._file.close()
        self._file = None
        if self._lock is not None:
            self._lock.unlock()

    def text(self) -> str:
        """Return the log as it stands, the last sessions at the end, without the name of this user's folder."""
        parts = []
        for name in ("pacte.1.log", "pacte.log"):
            with suppress(OSError):
                parts.append((self._folder / name).read_text(encoding="utf-8", errors="replace"))
        # A crash of the interpreter writes whole paths.
        return "".join(parts)[-_LARGEST:].replace(str(Path.home()), "~")

    def _write(self, words: str) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.write(f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} [{os.getpid()}] {words}\n")
                self._file.flush()
