"""Saving a copy of the open file elsewhere, and going on in it: the way out when its own disk fails."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.file_choice import choose_place
from ui.file_names import typed_path
from ui.operations import Operations
from ui.recent_files import folder, remember_file


def _proposed(path: Path) -> Path:
    """Return a place for a copy: never beside a file whose disk fails, under a name that is free."""
    where = folder("copies")
    name = QCoreApplication.translate("Copying", "{} (copie).pacte").format(path.stem)
    number = 2
    while (where / name).exists():
        name = QCoreApplication.translate("Copying", "{} (copie {}).pacte").format(path.stem, number)
        number += 1
    return where / name


def save_copy(operations: Operations, window: QWidget) -> Path | None:
    """Let the user choose a place and write a copy there; None when they gave up.

    Raises `KnownError` when something stands there already or the disk refuses.
    """
    say = QCoreApplication.translate
    names = say("Copying", "Dossiers Pacte (*.pacte)")
    proposed = _proposed(operations.file.path)
    chosen = choose_place(window, say("Copying", "Enregistrer une copie"), proposed, names)
    if chosen is None:
        return None
    target = typed_path(str(chosen), ".pacte", proposed.parent)
    operations.file.save_copy(target)
    return target


def go_on_in(operations: Operations, path: Path) -> None:
    """Work in the copy from now on; raises `KnownError` when it cannot be opened, and nothing changes then."""
    from pacte.storage.pact_file import open_pact_file

    file = open_pact_file(path)
    operations.go_on_in(file)
    remember_file(path)
