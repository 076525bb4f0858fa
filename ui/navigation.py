"""The pages by name on the left; a single page needs no navigation."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button, Look, check
from ui.hint_bar import Hint
from ui.page import PageKind
from ui.surfaces import Line
from ui.tokens import STEP

#: The room between two names, where there is enough.
_GAP = 4
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OUT = (Qt.Key.Key_Escape, Qt.Key.Key_Right)
#: The keys of the figures from 1 to 9 as a French keyboard gives them without Shift.
_FRENCH_FIGURES = (
    Qt.Key.Key_Ampersand,
    Qt.Key.Key_Eacute,
    Qt.Key.Key_QuoteDbl,
    Qt.Key.Key_Apostrophe,
    Qt.Key.Key_ParenLeft,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Egrave,
    Qt.Key.Key_Underscore,
    Qt.Key.Key_Ccedilla,
)


class Navigation(QWidget):
    """One button for each page of the register; Ctrl and a figure chooses one from anywhere."""

    #: A page was chosen, to work on it: its key.
    page_requested = Signal(str)
    #: An arrow came to a page: its key; the cursor stays here.
    look_requested = Signal(str)
    #: The cursor is to go to the page shown.
    left = Signal()

    def __init__(self, kinds: tuple[PageKind, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Never narrower than its longest name, whatever the text size.
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        column = self._column = QVBoxLayout()
        self._column.setContentsMargins(STEP, 2 * STEP, STEP, STEP)
        self._column.setSpacing(_GAP)
        for place, kind in enumerate(kinds):
            button = Button(kind.title, Look.PAGE)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=kind.key: self.page_requested.emit(key))
            button.installEventFilter(self)
            self._group.addButton(button)
            self._buttons[kind.key] = button
            column.addWidget(button)
            if place < len(_FRENCH_FIGURES):
                self._add_shortcut(place, kind.key)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column)
        row.addWidget(Line(Qt.Orientation.Vertical))
        self.hide()

    def _names_height(self) -> int:
        return sum(button.sizeHint().height() for button in self._buttons.values())

    def minimumSizeHint(self) -> QSize:
        """Return the room of the names alone: the one between and around them can go."""
        return QSize(super().minimumSizeHint().width(), self._names_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up the room between the names where a low screen would cut them, then the room around them.

        The one above the first goes last: messages hang over it.
        """
        super().resizeEvent(event)
        free = event.size().height() - self._names_height()
        above = max(0, min(2 * STEP, free))
        below = max(0, min(STEP, free - above))
        between = (free - above - below) // max(1, len(self._buttons) - 1)
        self._column.setContentsMargins(STEP, above, STEP, below)
        self._column.setSpacing(max(0, min(_GAP, between)))

    def _add_shortcut(self, place: int, key: str) -> None:
        words = f"Ctrl+{place + 1}"
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(words), QKeySequence(Qt.Modifier.CTRL | _FRENCH_FIGURES[place])])
        shortcut.activated.connect(lambda: self.page_requested.emit(key))
        self._buttons[key].setToolTip(words)
        self._buttons[key].setAccessibleDescription(self.tr("touche {}").format(words))

    @property
    def has_cursor(self) -> bool:
        """Whether the keyboard is here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def take_cursor(self) -> None:
        """Put the cursor on the present page's name."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def hints(self) -> tuple[Hint, ...]:
        """Return the keys that do something here."""
        return (Hint(("↑", "↓"), self.tr("page")), Hint((self.tr("Entrée"),), self.tr("y entrer")))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the pages with the arrows, without leaving; go to the page with Escape."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        buttons = list(self._buttons.values())
        if event.key() in _OUT:
            self.left.emit()
        elif (step := _STEPS.get(event.key())) is not None:
            place = next(n for n, button in enumerate(buttons) if button is watched) + step
            if 0 <= place < len(buttons):
                self.look_requested.emit(list(self._buttons)[place])
        else:
            return False
        return True

    @property
    def useful(self) -> bool:
        """Whether there is more than one page to go to."""
        return len(self._buttons) > 1

    def show_page(self, key: str) -> None:
        """Show which page is the present one."""
        check(self._group, self._buttons[key])
