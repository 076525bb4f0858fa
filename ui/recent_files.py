"""What the window remembers between two days: recent files, how they were looked at, folders, its size."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from resources import EXAMPLE_NAME

_MOST = 6
_FILES = "files/recent"
#: File and catalogue, in turn.
_LOOKS, _MOST_LOOKS = "files/looked_at", 50
_DOCUMENT = "exports/document"


def recent_files(besides: Path | None = None) -> list[Path]:
    """Return the pact files opened last that are still there, newest first, `besides` the open one left out."""
    stored = QSettings().value(_FILES, [])
    names = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
    left_out = besides.absolute() if besides is not None else None
    return [path for name in names if (path := Path(str(name))) != left_out and path.is_file()]


def remember_file(path: Path) -> None:
    """Put a file at the head of the recent ones."""
    now = path.absolute()
    others = [one for one in recent_files() if one != now]
    QSettings().setValue(_FILES, [str(one) for one in [now, *others][:_MOST]])
    # Nobody means to keep anything of their own where the example was put.
    if now.name != EXAMPLE_NAME:
        remember_folder("files", now.parent)


def last_look(path: Path) -> str | None:
    """Return the catalogue that a file was looked at through last, None for its main one."""
    return dict(_looks()).get(str(path.absolute()))


def remember_look(path: Path, catalogue_id: str | None) -> None:
    """Remember the catalogue that a file is looked at through, None for its main one."""
    here = str(path.absolute())
    looks = [one for one in _looks() if one[0] != here]
    if catalogue_id is not None:
        looks.insert(0, (here, catalogue_id))
    if looks != _looks():
        QSettings().setValue(_LOOKS, [part for one in looks[:_MOST_LOOKS] for part in one])


def _looks() -> list[tuple[str, str]]:
    """Return the files looked at through another catalogue than their main one, the last first."""
    stored = QSettings().value(_LOOKS, [])
    parts = [str(part) for part in stored] if isinstance(stored, list) else []
    return list(zip(parts[::2], parts[1::2], strict=False))


def folder(purpose: str, beside: Path | None = None) -> Path:
    """Return the folder last used for a purpose ("files", "exports", "imports", "workbooks").

    Before the first time it is the one `beside` a pact file, unless that is the example, else the user's documents.
    """
    stored = QSettings().value(f"folders/{purpose}")
    if isinstance(stored, str) and Path(stored).is_dir():
        return Path(stored)
    if beside is not None and beside.name != EXAMPLE_NAME and beside.parent.is_dir():
        return beside.parent
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def remember_folder(purpose: str, path: Path) -> None:
    """Remember the folder used for a purpose."""
    QSettings().setValue(f"folders/{purpose}", str(path))


def last_document() -> str | None:
    """Return the key of the document exported last, None before the first one."""
    stored = QSettings().value(_DOCUMENT)
    return stored if isinstance(stored, str) else None


def remember_document(key: str) -> None:
    """Remember the document just exported: people export the same one for list after list."""
    QSettings().setValue(_DOCUMENT, key)


def example_folder() -> Path:
    """Return where the example is kept on this computer."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "exemple"
