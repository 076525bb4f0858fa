"""A window on a file of its own, a user who presses keys and clicks, and the disk to look at afterwards."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from pacte.demo import build_demo
from pacte.edits import dossiers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.dossier_driving import Windows as DossierWindows
from tests.ui.driving import User
from tests.ui.meeting_driving import Chair, opening_meetings
from tests.ui.programme_driving import CLAMART, ProgrammeUser, give
from ui import theme
from ui.app import page_kinds
from ui.language import speak
from ui.main_window import MainWindow
from ui.tokens import LIGHT

# Tests draw on no screen unless one is asked for.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The application as people run it, with settings of its own."""
    qapp.setOrganizationName("Pacte")
    qapp.setApplicationName("Pacte")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    speak(qapp)
    theme.follow_system(qapp)


@pytest.fixture(autouse=True)
def own_folders(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """No test reads or writes what the person at this computer has."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    yield
    theme.apply(qapp, LIGHT)
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def built_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def demo_path(built_demo: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(built_demo, tmp_path / "champigny.pacte"))


@pytest.fixture(scope="session")
def built_files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file without a list and one with a list that answered nothing yet, made once."""
    folder = tmp_path_factory.mktemp("files")
    dossiers.create(folder / "vide.pacte", "Nîmes", "Collectif (exemple)")
    small = Path(shutil.copy(folder / "vide.pacte", folder / "petit.pacte"))
    with open_pact_file(small) as file:
        lists.add(file, "Liste exemple", "Tête (exemple)")
    return folder


@pytest.fixture
def pact_path(built_files: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(built_files / "vide.pacte", tmp_path / "nîmes.pacte"))


@pytest.fixture
def small_path(built_files: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(built_files / "petit.pacte", tmp_path / "nîmes.pacte"))


@pytest.fixture
def open_window(qtbot, monkeypatch: pytest.MonkeyPatch):
    """Open windows, on a file or on the start page, and close them."""
    windows: list[MainWindow] = []

    def opened(path: Path | None = None, width: int = 1366, height: int = 768) -> MainWindow:
        window = MainWindow(page_kinds())
        window.show_start()
        windows.append(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        if path is not None:
            with qtbot.waitSignal(window.usable):
                window.open_path(path)
        return window

    yield opened
    # A test that failed half-way must not end in a question.
    monkeypatch.setattr("ui.unsaved_dialog.lets_words_go", lambda _window: True)
    monkeypatch.setattr("ui.unsaved_dialog.lets_signing_go", lambda _window, _names: True)
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletions, before the next test


@pytest.fixture
def user_of(qtbot) -> Callable[[MainWindow], User]:
    return lambda window: User(window, qtbot)


@pytest.fixture
def user(open_window, demo_path: Path, user_of) -> User:
    """Somebody in front of the real pact."""
    return user_of(open_window(demo_path))


@pytest.fixture
def beginner(open_window, small_path: Path, user_of) -> User:
    """Somebody in front of a list that answered nothing yet."""
    return user_of(open_window(small_path))


@pytest.fixture
def open_dossier(qtbot, monkeypatch: pytest.MonkeyPatch):
    """Open windows on the dossier page, and close them."""
    windows = DossierWindows(qtbot)
    yield windows.open
    # A test that failed half-way must not end in a question.
    monkeypatch.setattr("ui.unsaved_dialog.lets_words_go", lambda _window: True)
    windows.close()


@pytest.fixture
def reader(open_window, small_path: Path, qtbot) -> ProgrammeUser:
    """Somebody in front of Clamart's programme, of a list that answered nothing."""
    give(small_path, CLAMART)
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    return user


@pytest.fixture
def meet(qtbot, monkeypatch: pytest.MonkeyPatch):
    """Open windows on a file, at its meeting page, and close them."""
    with opening_meetings(qtbot, monkeypatch) as opened:
        yield opened


@pytest.fixture
def chair(meet: Callable[..., Chair], small_path: Path) -> Chair:
    """Somebody who began a meeting with a list that answered nothing yet."""
    one = meet(small_path)
    one.begin()
    return one
