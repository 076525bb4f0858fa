"""A document that is being read: how far it has come, and a way to give up."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from pacte.domain.progress import Progress
from pacte.edits import pact_reading
from ui.background import Background
from ui.buttons import Button
from ui.plain_text import PlainLabel, typographic
from ui.tokens import STEP

#: How long a reading may take before it shows, in milliseconds: most documents are read by then.
_PATIENCE = 400


#: Reads a file; its progress points are where it can be cancelled.
Reading = Callable[[Path, Progress], object]


class ReadingDialog(QDialog):
    """Reads a document beside the window; it is seen only when that takes a while."""

    #: The document cannot be read: the sentence to show.
    refused = Signal(str)

    def __init__(self, path: Path, parent: QWidget | None = None, *, work: Reading | None = None) -> None:
        """`work` reads the file, by default as lines; what it returns is `result_of_work`."""
        super().__init__(parent)
        self._read = self._ended = False
        self._work = Background(partial(work or pact_reading.read_ahead, path), self)
        self._work.progressed.connect(self.show_progress)
        self._work.done.connect(self._on_done)
        self._work.refused.connect(self.refused)
        self._work.finished.connect(self._on_finished)
        self._lay_out(path)

    def _lay_out(self, path: Path) -> None:
        self.setWindowTitle(self.tr("Lire un document"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Avancement de la lecture"))
        self._words = PlainLabel(self.tr("Ouverture…"))
        self._words.set_secondary()
        self._cancel = Button(self.tr("&Annuler"))
        self._cancel.clicked.connect(self.reject)
        buttons = QDialogButtonBox()
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addWidget(PlainLabel(typographic(self.tr("Lecture de « {} »")).format(path.name), wrap=True))
        column.addWidget(self._bar)
        column.addWidget(self._words)
        column.addStretch(1)
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(60 * letter, 22 * letter)

    def read(self) -> bool:
        """Read the document; whether it was read, and not refused or given up."""
        waiting = QEventLoop(self)
        self._work.finished.connect(waiting.quit)
        QTimer.singleShot(_PATIENCE, waiting, waiting.quit)
        self._work.start()
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if not self._ended:
            self.exec()
        self._work.wait()
        return self._read

    @property
    def result_of_work(self) -> object:
        """What the reading gave, once it has ended."""
        return self._work.result

    def show_progress(self, pages: int, total: int) -> None:
        """Tell how many pages of the document are read."""
        self._bar.setRange(0, total)
        self._bar.setValue(pages)
        if total > 1:
            self._words.setText(self.tr("Page {} sur {}").format(pages, total))

    def reject(self) -> None:
        """Give up; the dialog ends when the reading has stopped."""
        if not self._work.isRunning():
            super().reject()
            return
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Annulation…"))
        self._work.cancel()

    def _on_done(self) -> None:
        self._read = True

    def _on_finished(self) -> None:
        self._ended = True
        self.done(int(self._read))
