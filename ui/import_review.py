"""Reviewing a pact that was read, before anything is written."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QWidget,
)

from pacte.domain.errors import KnownError
from pacte.edits import pact_reading
from pacte.edits.pact_reading import PactPreview
from ui.import_delegates import ChangeDelegate, LineDelegate
from ui.import_layout import ImportLayout
from ui.import_model import ChangesModel, Doubt, LinesModel, Order, read_lines
from ui.language import shown
from ui.operations import Operations
from ui.plain_text import counted


class ImportReview(QDialog):
    """The document beside what was understood, and what it would change; accepting writes in one undo step."""

    def __init__(
        self, operations: Operations, path: Path, preview: PactPreview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._operations, self._path = operations, path
        self._preview = preview
        self.setWindowTitle(self.tr("Lire un pacte signé : {}").format(path.name))
        self._layout = ImportLayout(self)
        parts = self._layout
        parts.lines.setItemDelegate(LineDelegate(parts.lines))
        parts.changes.setItemDelegate(ChangeDelegate(parts.changes))
        parts.order.activated.connect(self._reorder)
        parts.name.editingFinished.connect(self._read_again)
        parts.accept.clicked.connect(self._write)
        parts.cancel.clicked.connect(self.reject)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(168 * letter, 92 * letter).boundedTo(self.screen().availableSize() * 0.94))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Size the columns again."""
        super().resizeEvent(event)
        if self._layout.lines.model() is not None:
            self._layout.size_columns()

    @property
    def list_name(self) -> str:
        """The list that the pact is from."""
        return self._preview.name

    @property
    def _lines(self) -> LinesModel:
        model = self._layout.lines.model()
        assert isinstance(model, LinesModel)
        return model

    def _show(self) -> None:
        """Show the preview."""
        parts, preview = self._layout, self._preview
        lines = read_lines(preview)
        doubtful = sum(one.doubt is not Doubt.NONE for one in lines)
        parts.lines.setModel(LinesModel(lines, self))
        parts.changes.setModel(ChangesModel(preview.changes, self))
        parts.lines.selectionModel().currentRowChanged.connect(lambda now, _: self._show_line(now.row()))
        parts.size_columns()
        parts.show_orders(len(lines), doubtful)
        self._show_name(parts.name)
        parts.summary.setText(self._summary(len(lines), doubtful))
        changes = len(preview.changes)
        parts.changes_title.setText(self.tr("Ce qui change dans le dossier ({})").format(changes))
        parts.accept.setText(
            counted(changes, self.tr("Enregistrer {} réponse"), self.tr("Enregistrer {} réponses"))
            if changes
            else self.tr("Enregistrer")
        )
        parts.lines.selectRow(0)

    def _show_name(self, field: QLineEdit) -> None:
        field.blockSignals(True)
        field.setText(self._preview.name)
        field.blockSignals(False)

    def _summary(self, lines: int, doubtful: int) -> str:
        preview = self._preview
        parts = [counted(lines, self.tr("{} ligne lue"), self.tr("{} lignes lues"))]
        if preview.reading.unread:
            unread = len(preview.reading.unread)
            parts.append(counted(unread, self.tr("{} non placée"), self.tr("{} non placées")))
        unsure = doubtful - len(preview.reading.unread)
        if unsure:
            parts.append(self.tr("{} à revoir").format(unsure))
        if preview.local_measures:
            local = len(preview.local_measures)
            parts.append(
                counted(local, self.tr("{} mesure locale ajoutée"), self.tr("{} mesures locales ajoutées"))
            )
        if preview.candidate_list.head:
            parts.append(self.tr("tête de liste : {}").format(preview.candidate_list.head))
        return " · ".join(parts)

    def _show_line(self, row: int) -> None:
        """Show a line whole, as the table may cut it."""
        if 0 <= row < self._lines.rowCount():
            line = self._lines.line(row)
            reason = f" ({line.reason})" if line.reason else ""
            title = self.tr("Ligne {} → {}{}").format(line.number, line.understood, reason)
            self._layout.show_line(title, line.text)

    def _reorder(self) -> None:
        self._lines.show_lines(Order(self._layout.order.currentData()))
        self._layout.lines.selectRow(0)

    def _read_again(self) -> None:
        """Read the document for the list whose name was typed."""
        name = self._layout.name.text()
        if name.strip() == self._preview.name:
            return
        preview = self._attempt(name)
        if preview is not None:
            self._preview = preview
            self._show()

    def _attempt(self, name: str) -> PactPreview | None:
        try:
            preview = pact_reading.preview(self._operations.file, self._path, name)
        except KnownError as error:
            self._layout.show_trouble(shown(error.sentence))
            return None
        self._layout.show_trouble("")
        return preview

    def _write(self) -> None:
        """Write everything in one undo step, and close; say why when it is refused."""
        self._read_again()
        try:
            changes = pact_reading.take(self._operations.file, self._preview)
        except KnownError as error:
            self._layout.show_trouble(shown(error.sentence))
            return
        self.accept()
        if changes:
            self._operations.changed.emit(changes)
