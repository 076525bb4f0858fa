"""Adding a candidate list."""

from PySide6.QtWidgets import QWidget

from pacte.domain.changes import Changes
from pacte.edits import lists
from ui.form import Form
from ui.operations import Operations


class NewListDialog(Form):
    """Asks who the list is; the list is in the file when the dialog was accepted."""

    def __init__(self, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self.setWindowTitle(self.tr("Nouvelle liste"))
        self.accept_button.setText(self.tr("Ajouter la liste"))
        self.name = self.add_line(self.tr("&Nom de la liste"), self.tr("comme sur la profession de foi"))
        self.head = self.add_line(self.tr("&Tête de liste"), self.tr("facultatif"))
        self.label = self.add_line(
            self.tr("&Étiquette"), self.tr("facultatif : parti, union, sans étiquette…")
        )

    def submit(self) -> None:
        """Add the list; raises `KnownError` for a name that is missing or taken."""
        changes: Changes = lists.add(
            self._operations.file, self.name.text(), self.head.text() or None, self.label.text() or None
        )
        self._operations.changed.emit(changes)
