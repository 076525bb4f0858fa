"""The pages by name on the left; a single page needs no navigation."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button, Look
from ui.page import PageKind
from ui.surfaces import Line
from ui.tokens import STEP


class Navigation(QWidget):
    """One button for each page of the register."""

    #: Another page was chosen: its key.
    page_requested = Signal(str)

    def __init__(self, kinds: tuple[PageKind, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Never narrower than its longest name, whatever the text size.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, Button] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setContentsMargins(STEP, 2 * STEP, STEP, STEP)
        column.setSpacing(4)
        for kind in kinds:
            button = Button(kind.title, Look.PAGE)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=kind.key: self.page_requested.emit(key))
            group.addButton(button)
            self._buttons[kind.key] = button
            column.addWidget(button)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column)
        row.addWidget(Line(Qt.Orientation.Vertical))
        self.hide()

    @property
    def useful(self) -> bool:
        """Whether there is more than one page to go to."""
        return len(self._buttons) > 1

    def show_page(self, key: str) -> None:
        """Show which page is the present one."""
        self._buttons[key].setChecked(True)
