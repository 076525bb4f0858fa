"""Drawing a signature, as large as the screen lets it be."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from pacte.domain.signing import DRAWING_HEIGHT, DRAWING_WIDTH, Stroke
from ui.buttons import Button, Look, set_look
from ui.plain_text import PlainLabel
from ui.signature_pad import SignaturePad
from ui.tokens import STEP


class SignatureDialog(QDialog):
    """Takes the signature of one person; nothing drawn means a line to sign by hand."""

    def __init__(self, name: str, strokes: tuple[Stroke, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Signature de {}").format(name) if name else self.tr("Signature")
        self.setWindowTitle(title)
        words = PlainLabel(
            self.tr(
                "Signez avec la souris, le doigt ou le stylet. Sans dessin, une ligne sera imprimée, "
                "à signer à la main."
            ),
            wrap=True,
        )
        words.set_secondary()
        self.pad = SignaturePad()
        self.clear = Button(self.tr("&Effacer"))
        self.undo = Button(self.tr("Annuler le dernier &trait"))
        self.redo = Button(self.tr("Le &remettre"))
        for button, act in (
            (self.clear, self.pad.clear),
            (self.undo, self.pad.undo),
            (self.redo, self.pad.redo),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self.pad.changed.connect(self._show_state)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        set_look(self.keep, Look.PRIMARY)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        for button in (self.clear, self.undo, self.redo):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        column.setSpacing(2 * STEP)
        column.addWidget(words)
        column.addWidget(self.pad, 1)
        column.addLayout(row)
        column.addWidget(buttons)
        room = self.screen().availableSize() * 0.8
        width = min(room.width(), 120 * self.fontMetrics().averageCharWidth())
        self.resize(QSize(width, width * DRAWING_HEIGHT // DRAWING_WIDTH + 24 * STEP).boundedTo(room))
        self.keep.setDefault(True)
        self.pad.show_strokes(strokes)
        self.pad.setFocus()

    def _show_state(self) -> None:
        drawn = bool(self.pad.strokes)
        self.clear.setEnabled(drawn)
        self.undo.setEnabled(drawn)
        self.redo.setEnabled(self.pad.can_redo)
        self.keep.setText(self.tr("Garder la signature") if drawn else self.tr("Signer à la main"))
