"""Opening a pact file: chosen, just made, the example, or one that somebody else has open."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pacte.domain.errors import DamagedError, KnownError, LockedError, ReadOnlyError
from ui.language import shown
from ui.recent_files import example_folder, folder, last_look, remember_file

if TYPE_CHECKING:
    from pacte.storage.pact_file import PactFile


class Opening(QObject):
    """Opens files for the window. Storage is imported here at the first file, after the first paint."""

    #: A file is open: its `PactFile`.
    opened = Signal(object)
    #: A file could not be opened: the sentence to show.
    refused = Signal(str)
    #: A file can only be read: why, and its path.
    read_only_offered = Signal(str, object)
    #: The content of a file is not whole: why, and its path.
    damage_found = Signal(str, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def open(self, path: Path, *, read_only: bool = False, remember: bool = True) -> None:
        """Open a file, for editing where that is possible; `remember` puts it among the recent ones."""
        from pacte.storage.pact_file import Access, open_pact_file

        try:
            file = open_pact_file(path, Access.READ if read_only else Access.EDIT)
        except (LockedError, ReadOnlyError) as error:
            if read_only:
                self.refused.emit(shown(error.sentence))
            else:
                self.read_only_offered.emit(shown(error.sentence), path)
        except DamagedError as error:
            self.damage_found.emit(shown(error.sentence), path)
        except KnownError as error:
            self.refused.emit(shown(error.sentence))
        else:
            if remember:
                remember_file(path)
                self._look_as_before(file)
            self.opened.emit(file)

    def _look_as_before(self, file: "PactFile") -> None:
        """Look through the catalogue that was looked at last; the main one where that is no longer in the file."""
        last = last_look(file.path)
        if last is not None:
            from pacte.edits import frameworks

            with suppress(KnownError):
                frameworks.look_at(file, last)

    def choose(self) -> Path | None:
        """Let the user choose a file; None when they gave up."""
        from ui.file_choice import choose_file

        names = self.tr("Dossiers Pacte (*.pacte);;Tous les fichiers (*)")
        return choose_file(self._window, self.tr("Ouvrir un dossier"), folder("files"), names)

    def create(self) -> Path | None:
        """Let the user start a file; its path, None when they gave up."""
        from ui.new_dossier_dialog import NewDossierDialog

        dialog = NewDossierDialog(self._window)
        return dialog.path if dialog.exec() else None

    def example(self) -> Path | None:
        """Return the path of the example, building it the first time; None when it could not be."""
        from pacte.demo import build_demo

        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return build_demo(example_folder())
        except KnownError as error:
            self.refused.emit(shown(error.sentence))
            return None
        finally:
            QGuiApplication.restoreOverrideCursor()
