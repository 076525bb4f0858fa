"""What the window remembers between two days: recent files, folders, its size."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_MOST = 6
_FILES = "files/recent"


def recent_files() -> list[Path]:
    """Return the pact files opened last that are still there, newest first."""
    stored = QSettings().value(_FILES, [])
    names = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
    return [path for name in names if (path := Path(str(name))).is_file()]


def remember_file(path: Path) -> None:
    """Put a file at the head of the recent ones."""
    now = path.absolute()
    others = [one for one in recent_files() if one != now]
    QSettings().setValue(_FILES, [str(one) for one in [now, *others][:_MOST]])
    remember_folder("files", now.parent)


def folder(purpose: str) -> Path:
    """Return the folder last used for a purpose ("files", "exports", "imports"), else the user's documents."""
    stored = QSettings().value(f"folders/{purpose}")
    if isinstance(stored, str) and Path(stored).is_dir():
        return Path(stored)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def remember_folder(purpose: str, path: Path) -> None:
    """Remember the folder used for a purpose."""
    QSettings().setValue(f"folders/{purpose}", str(path))


def example_folder() -> Path:
    """Return where the example is kept on this computer."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "exemple"
