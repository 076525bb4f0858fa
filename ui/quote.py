"""Official words beside a thin bar."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.plain_text import PlainLabel
from ui.surfaces import Line
from ui.tokens import STEP


class Quote(QWidget):
    """The official text beside a thin bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bar = Line(Qt.Orientation.Vertical)
        bar.setFixedWidth(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP + 4)
        row.addWidget(bar)
        row.addWidget(self._words, 1)

    def show_text(self, text: str, *, official: bool) -> None:
        """Show an official text, or in its place a sentence of ours in italics."""
        font = self.font()
        font.setItalic(not official)
        self._words.setFont(font)
        role = QPalette.ColorRole.WindowText if official else QPalette.ColorRole.PlaceholderText
        self._words.setForegroundRole(role)
        self._words.setText(text)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()
