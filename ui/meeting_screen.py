"""Full screen for a meeting: nothing of the window is left but what went wrong."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.main_frame import MainFrame


class MeetingScreen(QObject):
    """Gives the whole screen to a page of the window, and takes it back.

    The window itself goes full screen: undo, its messages and its shortcuts stay. The menu bar keeps no
    height instead of being hidden, since a hidden one would take its shortcuts with it.
    """

    #: The window is about to be closed.
    closing = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._window: QMainWindow | None = None
        self._before = Qt.WindowState.WindowNoState
        self._hidden: list[QWidget] = []

    def _frame(self) -> MainFrame | None:
        above = self._page.parentWidget()
        while above is not None and not isinstance(above, MainFrame):
            above = above.parentWidget()
        return above

    def enter(self) -> None:
        """Take the whole screen."""
        window = self._page.window()
        if self._window is not None or not isinstance(window, QMainWindow):
            return
        self._window = window
        self._before = window.windowState()
        frame = self._frame()
        if frame is not None:
            parts = (frame.header, frame.navigation, frame.hints)
            self._hidden = [part for part in parts if not part.isHidden()]
            for part in self._hidden:
                part.hide()
        window.menuBar().setMaximumHeight(0)
        window.installEventFilter(self)
        window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """Give the window back as it was."""
        window, self._window = self._window, None
        if window is None:
            return
        window.removeEventFilter(self)
        for part in self._hidden:
            part.show()
        self._hidden = []
        window.menuBar().setMaximumHeight(16777215)
        window.setWindowState(self._before & ~Qt.WindowState.WindowFullScreen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave before the window remembers its size for the next time."""
        if event.type() is QEvent.Type.Close:
            self.closing.emit()
        return False
