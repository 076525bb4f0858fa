"""The parts of a page, side by side: one of them is shown."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.buttons import Button, Look, check
from ui.tokens import STEP


class SectionBar(QWidget):
    """One button for each section; left and right go from one to the next, down goes in."""

    #: Another section was chosen: its place.
    section_requested = Signal(int)
    #: The cursor is to go into the section shown.
    entered = Signal()

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * STEP, STEP, STEP, STEP)
        row.setSpacing(4)
        for place, title in enumerate(titles):
            button = Button(title, Look.PAGE)
            button.setCheckable(True)
            button.installEventFilter(self)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self.section_requested)

    def show_section(self, place: int) -> None:
        """Show which section is the present one."""
        check(self._group, self._group.button(place))

    def take_cursor(self) -> None:
        """Put the cursor on the present section's button."""
        if (present := self._group.checkedButton()) is not None:
            present.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go in with the down arrow, which a group of buttons would take for the next one."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() is QEvent.Type.KeyPress:
            self.entered.emit()
        return down
