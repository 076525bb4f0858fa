"""A real window on a real file, driven by real key events: what a person waits for is what is timed."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.app import make_application, open_window, page_kinds
from ui.operations import Operations
from ui.page import Page

W = TypeVar("W", bound=QWidget)

#: Seconds after which something that never comes is given up.
_PATIENCE = 20.0


def page_titles() -> dict[str, str]:
    """Return the names of the pages by key, in their order."""
    return {kind.key: kind.title for kind in page_kinds()}


class _Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False

    def forget(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()


class Session:
    """A window on a file, from opening to the end of the process."""

    def __init__(self, path: Path) -> None:
        self._application = make_application(["pacte"])
        self.window = open_window(path)
        usable: list[bool] = []
        self.window.usable.connect(lambda: usable.append(True))
        self.wait(lambda: bool(usable))
        # The means of editing come while the window is idle, before anybody finds a key.
        self.rest(0.6)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the window live until something is true."""
        end = time.monotonic() + _PATIENCE
        while not condition():
            self._application.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("the window never came to what was awaited")

    def rest(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def until_painted(self, work: Callable[[], object], widget: QWidget) -> float:
        """Return how long work takes until a widget shows it and nothing is left to do."""
        self._application.processEvents()
        watch = _Painted(widget)
        start = time.perf_counter()
        work()
        self.wait(lambda: watch.seen)
        taken = time.perf_counter() - start
        watch.forget()
        return taken

    def frozen(self, work: Callable[[], object]) -> float:
        """Return how long work takes until the whole window is painted again, whatever it changed."""
        frame = self.window.centralWidget()
        return self.until_painted(lambda: (work(), frame.update()), frame)

    def press(
        self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the cursor is."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait(self.window.isActiveWindow)
        focus = QApplication.focusWidget()
        QTest.keyClick(focus if focus is not None else self.window, key, modifiers)

    def key(
        self,
        key: Qt.Key | str,
        widget: QWidget,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> float:
        """Return how long a key takes until a widget shows what it did."""
        return self.until_painted(lambda: self.press(key, modifiers), widget)

    @property
    def page(self) -> Page:
        """The page shown."""
        page = self.window.page
        assert page is not None
        return page

    @property
    def operations(self) -> Operations:
        """The one way to the file."""
        found = self.window.findChild(Operations)
        assert found is not None
        return found

    def show_page(self, key: str) -> float:
        """Go to a page by its name at the left; return how long it takes until it is painted."""
        button = next(
            one for one in self.window.findChildren(QPushButton) if one.text() == page_titles()[key]
        )
        return self.frozen(button.click)

    def find(self, kind: type[W]) -> W:
        """Return the widget of a kind on the page shown."""
        found = self.page.findChild(kind)
        assert found is not None
        return found

    def type(self, words: str) -> None:
        """Type words where the cursor is."""
        event = QInputMethodEvent()
        event.setCommitString(words)
        QApplication.sendEvent(QApplication.focusWidget(), event)
