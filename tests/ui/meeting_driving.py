"""Somebody who holds a meeting, in a window on a file of their own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pacte.storage.pact_file import PactFile, open_pact_file
from tests.ui.driving import User
from ui.app import page_kinds
from ui.main_window import MainWindow
from ui.meeting_page import MeetingPage
from ui.page import PageKind

Key = Qt.Key


class Chair(User):
    """Somebody who holds a meeting."""

    @property
    def page(self) -> MeetingPage:
        page = self.window.page
        assert isinstance(page, MeetingPage)
        return page

    @property
    def here(self) -> tuple[str, int]:
        run = self.page.running
        return run.stop.key, run.rank + 1

    @property
    def state(self) -> str:
        return self.page.board.layout_.state.text

    def begin(self) -> None:
        self.click(self.page.start.begin_button)
        self.qtbot.waitUntil(self.page.board.hasFocus)

    def go_to(self, key: str) -> None:
        self.press("g")
        self.type(key)
        self.press(Key.Key_Return)


@contextmanager
def opening_meetings(qtbot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Chair]]:
    """Open windows on a file, at its meeting page, and close them."""
    # A test that fails with words unwritten must not wait for an answer.
    monkeypatch.setattr("ui.unsaved_dialog.lets_words_go", lambda _window: True)
    windows: list[MainWindow] = []

    def opened(path: Path, *, read_only: bool = False) -> Chair:
        others = (kind for kind in page_kinds() if kind.key != "meeting")
        window = MainWindow((*others, PageKind("meeting", "Rencontre", MeetingPage)))
        windows.append(window)
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        with qtbot.waitSignal(window.usable):
            if read_only:
                window._opening.open(path, read_only=True)
            else:
                window.open_path(path)
        window._pages.show_page("meeting")
        return Chair(window, qtbot)

    yield opened
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletions, before the next test


def edited(path: Path, edit: Callable[[PactFile], object]) -> Path:
    with open_pact_file(path) as file:
        edit(file)
    return path
