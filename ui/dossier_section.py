"""What the dossier page asks of its sections."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pacte.domain.dossier import Dossier
from ui.hint_bar import Hint
from ui.operations import Operations


class DossierSection(QWidget):
    """One part of what is said of the file; what is typed goes to disk by itself."""

    #: Something worth telling.
    told = Signal(str)
    #: True: words were typed that are not on disk yet. False: they are.
    typing_changed = Signal(bool)

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what the file says now; words being typed stay."""
        raise NotImplementedError

    def settle(self) -> bool:
        """Write what is being typed; false when it was refused."""
        return True

    def take_cursor(self) -> None:
        """Put the cursor where one begins."""
        raise NotImplementedError

    def search(self) -> None:
        """Put the cursor where one searches."""
        self.take_cursor()

    def reveal(self, before: Dossier, after: Dossier) -> bool:
        """Bring into view what differs here between two states of the file; false when nothing does."""
        raise NotImplementedError

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something now."""
        return ()
