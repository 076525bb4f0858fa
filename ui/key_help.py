"""All the keys, and what the words and the signs mean: two sheets in one dialog."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QStackedWidget, QVBoxLayout, QWidget

from ui.help_sheet import HelpSheet
from ui.key_sheet import KeySheet
from ui.section_bar import SectionBar
from ui.tokens import STEP
from ui.word_sheet import WordSheet

#: How wide the sheets are where the screen lets them, in letters.
_WIDTH = 182


class KeyHelp(QDialog):
    """Shows one sheet at a time, whole on a laptop's screen; left and right go from one to the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Touches, mots et signes"))
        self._stack = QStackedWidget()
        self.bar = SectionBar((self.tr("Touches"), self.tr("Mots et signes")))
        self.bar.section_requested.connect(self.show_sheet)
        self.bar.entered.connect(lambda: self.sheets[self._stack.currentIndex()].setFocus())
        self.sheets: tuple[HelpSheet, ...] = (KeySheet(), WordSheet())
        for sheet in self.sheets:
            self._stack.addWidget(sheet)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(3 * STEP, 0, 3 * STEP, 2 * STEP)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(self._stack, 1)
        outer.addWidget(buttons)
        room = self.screen().availableSize() * 0.94
        width = min(_WIDTH * self.fontMetrics().averageCharWidth(), room.width())
        sheet_height = max(sheet.height_for(width) for sheet in self.sheets)
        height = sheet_height + self.bar.sizeHint().height() + buttons.sizeHint().height() + 3 * STEP
        self.resize(QSize(width, min(height, room.height())))
        self.show_sheet(0)
        self.bar.take_cursor()

    def show_sheet(self, place: int) -> None:
        """Show the keys, 0, or the words, 1."""
        self.bar.show_section(place)
        self._stack.setCurrentIndex(place)
