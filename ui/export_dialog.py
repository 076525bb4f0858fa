"""Exporting a document: which one, where, and how far it has come."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from pacte.domain.answer import Answer
from pacte.domain.dossier import Dossier
from pacte.domain.progress import Progress
from ui.background import Background
from ui.export_kinds import ExportKind, export_kinds
from ui.export_layout import ExportLayout
from ui.file_choice import choose_place
from ui.file_names import typed_path
from ui.other_programs import open_outside
from ui.recent_files import folder, last_document, remember_document, remember_folder


class ExportDialog(QDialog):
    """Writes one document at a time in the background; closing it cancels what is being written."""

    #: A document is on disk: its path.
    exported = Signal(object)

    def __init__(
        self,
        dossier: Dossier,
        list_id: str | None,
        beside: Path,
        parent: QWidget | None = None,
        *,
        signing: int | None = None,
    ) -> None:
        """`beside` is the pact file: documents go to its folder until another one was chosen."""
        super().__init__(parent)
        self._folder = folder("exports", beside)
        self.setWindowTitle(self.tr("Exporter"))
        self._kinds = export_kinds(dossier, list_id, signing)
        self._work: Background | None = None
        self._written: Path | None = None
        self._closing = False
        names = dossier.collective.name or dossier.municipality.name
        self._layout = ExportLayout(self, self._kinds, names)
        parts = self._layout
        parts.preview.clicked.connect(self._preview)
        parts.kinds.idClicked.connect(lambda _: self._propose())
        parts.place.textChanged.connect(self._show_overwriting)
        parts.browse.clicked.connect(self._browse)
        parts.export.clicked.connect(self._start)
        parts.cancel.clicked.connect(self._cancel)
        parts.close.clicked.connect(self.reject)
        parts.open.clicked.connect(lambda: self._open(self._written))
        parts.open_folder.clicked.connect(lambda: self._open(self._written and self._written.parent))
        for button in (parts.open, parts.open_folder):
            button.installEventFilter(self)
        # A signing was asked for by its number: nothing else is meant.
        self._choose("pact" if signing is not None else last_document())
        self._propose()

    def _choose(self, key: str | None) -> None:
        """Begin on a document, the first one where it is not offered."""
        keys = [kind.key for kind in self._kinds]
        meant = self._layout.kinds.button(keys.index(key) if key in keys else 0)
        meant.setChecked(True)
        meant.setFocus()

    @property
    def kind(self) -> ExportKind:
        """The document that is chosen."""
        return self._kinds[max(0, self._layout.kinds.checkedId())]

    @property
    def path(self) -> Path:
        """Where it will be written."""
        return typed_path(self._layout.place.text(), Path(self.kind.file_name).suffix, self._folder)

    def _propose(self) -> None:
        self._layout.show_kind(self.kind)
        self._layout.place.setText(str(self._folder / self.kind.file_name))
        # Where the place is the same as before, it tells nothing by itself.
        self._show_overwriting()

    def _show_overwriting(self) -> None:
        exists = bool(self._layout.place.text().strip()) and self.path.is_file()
        self._layout.show_overwriting(exists=exists)

    def _browse(self) -> None:
        names = f"{self.kind.title.replace('(', '').replace(')', '')} (*{Path(self.kind.file_name).suffix})"
        chosen = choose_place(self, self.tr("Où écrire le document"), self.path, names)
        if chosen is not None:
            self._layout.place.setText(str(chosen))

    def _preview(self) -> None:
        from ui.preview_dialog import PreviewDialog

        PreviewDialog(self._kinds, self.kind.key, self).exec()
        self.activateWindow()

    # ------------------------------------------------------------------------------------ the work

    def _start(self) -> None:
        kind, path, key = self.kind, self.path, self._layout.seal.key

        def write(progress: Progress) -> None:
            if kind.seal is not None and key is not None:
                kind.seal(path, key)
            else:
                kind.write(path, progress)

        work = Background(write, self)
        work.progressed.connect(self._layout.show_progress)
        work.done.connect(lambda: self._on_done(path))
        work.cancelled.connect(self._on_cancelled)
        work.refused.connect(self._on_refused)
        work.finished.connect(self._on_finished)
        self._work = work
        self._layout.show_working(working=True)
        work.start()

    def _cancel(self) -> None:
        if self._work is not None:
            self._layout.show_cancelling()
            self._work.cancel()

    def _on_finished(self) -> None:
        self._work = None
        self._layout.show_working(working=False)
        if self._closing:
            super().reject()

    def _on_done(self, path: Path) -> None:
        self._written = path
        remember_document(self.kind.key)
        # Whoever verifies what they just exported finds it.
        remember_folder("verified", path.parent)
        if self.kind.key == "workbook":
            remember_folder("workbooks", path.parent)
        if path.parent != self._folder:
            self._folder = path.parent
            remember_folder("exports", path.parent)
        words = self.tr("« {} » est écrit dans {}.").format(path.name, path.parent)
        self._layout.show_result(words, Answer.AGREED)
        self.exported.emit(path)

    def _on_cancelled(self) -> None:
        self._layout.show_result(self.tr("Annulé : rien n’a été écrit."), Answer.OUT_OF_COMPETENCE)

    def _on_refused(self, sentence: str) -> None:
        self._layout.show_result(sentence, Answer.REFUSED)

    def _open(self, path: Path | None) -> None:
        if path is not None and (words := open_outside(path)):
            self._layout.show_result(words, Answer.REFUSED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to another document with the arrows from where a written one is opened."""
        key = event.key() if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._layout.choose_beside(1 if key == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the document that one begins on."""
        super().showEvent(event)
        self._layout.show_choice()

    def reject(self) -> None:
        """Close; a document being written is cancelled first."""
        if self._work is None:
            super().reject()
        else:
            self._closing = True
            self._cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close by the window's button as by ours."""
        if self._work is not None:
            event.ignore()
        self.reject()
