"""Writing a document whole or not at all."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pacte.domain.disk import why_refused
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence

_SQLITE_HEADER = b"SQLite format 3\x00"


def writing_error(path: Path, error: OSError) -> KnownError:
    """Return the sentence to show when `path` could not be written."""
    cause = why_refused(error)
    if os.name == "nt" and isinstance(error, PermissionError):
        cause = Sentence(
            "il est ouvert dans un autre programme ou en lecture seule ; fermez-le ou changez de nom"
        )
    return KnownError("« {} » n’a pas pu être écrit : {}.", path.name, cause)


def _refuse_what_is_no_document(path: Path) -> None:
    """An export never replaces a pact file, nor a device such as `/dev/null`, whatever was typed."""
    if path.exists() and not path.is_file():
        raise KnownError("« {} » n’est pas un fichier ordinaire ; donnez un autre nom de fichier.", path.name)
    with suppress(OSError), path.open("rb") as existing:
        if existing.read(16) == _SQLITE_HEADER:
            raise KnownError(
                "« {} » est un dossier Pacte : un document ne peut pas le remplacer, changez de nom.",
                path.name,
            )


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path to write to; it takes the place of `path` when the block ends well.

    The bytes are on disk before the old document disappears. Raises `KnownError` when the disk, the
    folder or the name does not allow it; then, and after any other error, nothing is left behind.
    """
    temporary: Path | None = None
    try:
        # Through a symbolic link: the document takes the place of what it leads to, the link stays.
        path = Path(os.path.realpath(path))
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "c’est un dossier")
        _refuse_what_is_no_document(path)
        handle, name = tempfile.mkstemp(prefix=".", suffix=path.suffix[:20], dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        yield temporary
        with temporary.open("rb+") as written:
            os.fsync(written.fileno())
        temporary.chmod(0o644)
        temporary.replace(path)
    except OSError as error:
        raise writing_error(path, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()
