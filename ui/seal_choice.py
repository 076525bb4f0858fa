"""Whether a document is sealed, and with whose key: one line of the export dialog."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ui.buttons import Button, Look
from ui.plain_text import PlainLabel, typographic
from ui.seal_form import SealForm
from ui.tokens import STEP

if TYPE_CHECKING:
    from exports.sealing.key import SealKey


class SealChoice(QWidget):
    """Shows the key that is chosen; `collective` is whom a key that Pacte makes names."""

    def __init__(self, collective: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collective = collective
        self.key: SealKey | None = None
        self.words = PlainLabel(wrap=True)
        self.choose = Button("", Look.PLAIN)
        self.choose.clicked.connect(self._choose)
        self.without = Button(self.tr("Sans sceau"), Look.QUIET)
        self.without.clicked.connect(lambda: self._take(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, STEP, 0, 0)
        row.setSpacing(STEP)
        row.addWidget(self.words, 1)
        row.addWidget(self.without)
        row.addWidget(self.choose)
        self._take(None)

    def _take(self, key: "SealKey | None") -> None:
        self.key = key
        self.without.setVisible(key is not None)
        if key is None:
            self.words.setText(self.tr("Sans sceau électronique"))
            self.choose.setText(self.tr("&Sceller…"))
        else:
            sealed, bare = self.tr("Scellé par « {} »"), self.tr("Scellé par « {} », clé non certifiée")
            self.words.setText(typographic((sealed if key.certified else bare).format(key.name)))
            self.choose.setText(self.tr("&Autre clé…"))

    def _choose(self) -> None:
        form = SealForm(self._collective, self.window())
        if form.exec() == QDialog.DialogCode.Accepted:
            self._take(form.key)
        form.deleteLater()
        self.window().activateWindow()
