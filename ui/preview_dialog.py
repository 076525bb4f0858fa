"""Any document of the file as it will print: chosen, looked at, printed."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pacte.domain.answer import Answer
from pacte.domain.progress import Progress
from ui.callout import Callout
from ui.choice_box import ChoiceBox
from ui.export_kinds import ExportKind
from ui.pdf_preview import Make, PdfPreview
from ui.plain_text import typographic
from ui.tokens import STEP


def bytes_of(kind: ExportKind) -> Make:
    """Return what makes the bytes of a document; it writes them to a folder of its own, gone right after."""

    def make(progress: Progress) -> bytes:
        with TemporaryDirectory(prefix="pacte-") as folder:
            path = Path(folder) / "document.pdf"
            kind.write(path, progress)
            return path.read_bytes()

    return make


class PreviewDialog(QDialog):
    """Shows one of the PDF documents there are; `chosen` is the key of the first one shown."""

    def __init__(self, kinds: list[ExportKind], chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Aperçu et impression"))
        self._kinds = [kind for kind in kinds if kind.is_pdf]
        self._act: Callable[[], object] = lambda: None
        self.choice = ChoiceBox(self.tr("Document"), least=24, most=64)
        for kind in self._kinds:
            self.choice.addItem(typographic(kind.title))
        self.preview = PdfPreview(self.tr("Aperçu du document"))
        self.told = Callout(Answer.UNDECIDED)
        self.told.hide()
        self.preview.told.connect(self._tell)
        self.preview.offered.connect(self._tell)
        self.told.action_requested.connect(lambda: self._act())
        self._lay_out()
        place = next((n for n, kind in enumerate(self._kinds) if kind.key == chosen), 0)
        self.choice.setCurrentIndex(place)
        self.choice.currentIndexChanged.connect(self._show)
        self._show(place)
        once = Qt.ConnectionType.SingleShotConnection
        self.preview.shown.connect(self._take_cursor, once)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Document"))
        label.setBuddy(self.choice)
        row = QHBoxLayout()
        row.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 0)
        row.setSpacing(STEP)
        row.addWidget(label)
        row.addWidget(self.choice, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * STEP, STEP, 2 * STEP, 2 * STEP)
        foot.setSpacing(STEP)
        foot.addWidget(self.told)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(112 * letter, 140 * letter).boundedTo(self.screen().availableSize() * 0.92))

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._kinds):
            kind = self._kinds[place]
            self.preview.show_document(Path(kind.file_name).stem, bytes_of(kind))

    def _take_cursor(self) -> None:
        """Put the cursor in the pages once they are there."""
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, words: str, action: str = "", act: Callable[[], object] = lambda: None) -> None:
        self._act = act
        self.told.say(words, action)
        self.told.show()
