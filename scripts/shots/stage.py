"""Where scenes are played: windows on files of their own, driven as a person does."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QWidget

from scripts.shots.files import FILES
from ui.app import page_kinds
from ui.main_window import MainWindow

#: The window that people see first, on a small laptop.
LAPTOP = QSize(1366, 768)
#: Turns of Qt's loop after which layouts that ask each other for room have agreed.
_TURNS = 25
#: Milliseconds between two looks for a dialog, and how often.
_PATIENCE, _TRIES = 10, 3000

Look = Callable[[QWidget], None]


class Stage:
    """Opens windows of a `size` on files in `folder`, and gives what is on the screen to `look`."""

    def __init__(self, folder: Path, look: Look, size: QSize = LAPTOP) -> None:
        self._folder, self._look, self._size = folder, look, size
        self._windows: list[MainWindow] = []

    # ------------------------------------------------------------------------------------ windows

    def window(self) -> MainWindow:
        """Return a window on its start page."""
        window = MainWindow(page_kinds())
        self._windows.append(window)
        window.show_start()
        window.resize(self._size)
        window.show()
        window.activateWindow()
        settle()
        return window

    def open(self, file: str, page: str = "", *, read_only: bool = False) -> MainWindow:
        """Return a window on a file of `files.FILES`, on a page by its key."""
        window = self.window()
        path = self.file(file)
        if read_only:
            window._opening.open(path, read_only=True)
        else:
            window.open_path(path)
        settle()
        if page:
            title = next(kind.title for kind in page_kinds() if kind.key == page)
            self.press_button(window, title)
        return window

    def file(self, name: str) -> Path:
        """Return the path of a file of `files.FILES`: made once, then copied afresh for each scene."""
        made = self._folder / "files" / f"{name}.pacte"
        if not made.exists():
            made.parent.mkdir(parents=True, exist_ok=True)
            FILES[name](made)
        home = self._folder / "Documents"
        home.mkdir(exist_ok=True)
        return Path(shutil.copy(made, home / f"{'vide' if name == 'empty' else 'champigny-sur-marne'}.pacte"))

    def close(self) -> None:
        """Close every window and forget what they left."""
        for window in self._windows:
            if window._operations is not None:
                window._let_go()
            window.deleteLater()
        self._windows.clear()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()

    # ------------------------------------------------------------------------------------ looking

    def look(self, widget: QWidget) -> None:
        """Let what is on the screen come to rest, and look at it."""
        settle()
        self._look(widget)

    def look_at_dialog(
        self, ask: Callable[[], object], act: Callable[[QDialog], None] = lambda _: None
    ) -> None:
        """Call `ask`, which shows a dialog until it is closed; use the dialog, look at it, close it."""
        failed: list[BaseException] = []

        def use(tries: int = _TRIES) -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                if tries:
                    QTimer.singleShot(_PATIENCE, lambda: use(tries - 1))
                return
            try:
                settle()
                act(dialog)
                self.look(dialog)
            except BaseException as error:  # noqa: BLE001 - told once the dialog is closed
                failed.append(error)
            finally:
                dialog.reject()

        QTimer.singleShot(0, use)
        ask()
        if failed:
            raise failed[0]

    # ------------------------------------------------------------------------------------ hands

    def press(
        self, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press keys where the cursor is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self._windows[-1], key, modifiers)
            settle()

    def press_button(self, root: QWidget, words: str) -> None:
        """Click on the button that bears these words."""
        buttons = root.findChildren(QAbstractButton)
        found = [one for one in buttons if one.isVisible() and one.text().replace("&", "") == words]
        self.click(found[0])

    def click(self, button: QWidget) -> None:
        """Click on a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    def click_row(self, table: QAbstractItemView, row: int, column: int = 0) -> None:
        """Click on a cell of a table."""
        index = table.model().index(row, column)
        table.scrollTo(index)
        at: QPoint = table.visualRect(index).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        settle()

    def drag(self, window: QWidget, held: QMimeData) -> None:
        """Bring what another program holds over a window, without letting it go."""
        action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        entering = QDragEnterEvent(
            window.rect().center(), action, held, button, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(window, entering)
        settle()

    def wait(self, done: Callable[[], bool]) -> None:
        """Wait for something that takes its time."""
        for _ in range(_TRIES):
            if done():
                return
            QTest.qWait(_PATIENCE)
        raise TimeoutError("the scene did not come about")


def settle() -> None:
    """Let Qt do what it has put off."""
    for _ in range(_TURNS):
        QApplication.processEvents()
