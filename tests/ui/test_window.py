"""The frame around the pages: navigation, starting, speaking French."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from pacte.storage.backup import backup_folder
from tests.ui.driving import User, in_dialog_of
from ui import app
from ui.answer_words import OFFERED, answer_title
from ui.app_icon import app_icon
from ui.key_help import KeyHelp
from ui.main_window import MainWindow
from ui.page import PageKind

_IMPORTS = """
import os, sys
from ui.app import make_application, open_window
application = make_application(["pacte"])
window = open_window(None)
def tell():
    slow = {"sqlalchemy", "yaml", "openpyxl", "reportlab", "sqlite3", "dataclasses", "html", "datetime"}
    print(*sorted(slow & set(sys.modules)))
    sys.stdout.flush()
    os._exit(0)
window.first_painted.connect(tell)
application.exec()
"""


def test_a_single_page_needs_no_navigation(qtbot, demo_path: Path) -> None:
    window = MainWindow(app.page_kinds()[:1])
    with qtbot.waitExposed(window):
        window.show()
    window.open_path(demo_path)
    assert not window._frame.navigation.isVisible()
    window.close()
    window.deleteLater()


def test_every_page_of_the_register_is_named_and_opens(user: User) -> None:
    buttons = user.window._frame.navigation.findChildren(QPushButton)
    assert [button.text() for button in buttons] == [
        "Grille",
        "Rencontre",
        "Listes",
        "Comparer",
        "Signer",
        "Programme",
        "Dossier",
    ]
    for button in reversed(buttons):
        user.click(button)
        assert button.isChecked()
        assert user.window.page.isVisible()


def test_two_pages_are_named_on_the_left_and_kept(qtbot, demo_path: Path) -> None:
    grid = app.page_kinds()[0]
    window = MainWindow((grid, PageKind("other", "Autre", grid.make)))
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.open_path(demo_path)
    user = User(window, qtbot)
    first = window.page
    navigation = window._frame.navigation
    assert navigation.isVisible()
    buttons = {button.text(): button for button in navigation.findChildren(QPushButton)}
    assert buttons["Grille"].isChecked()
    user.click(buttons["Autre"])
    assert window.page is not first
    assert buttons["Autre"].isChecked()
    user.click(buttons["Grille"])
    assert window.page is first
    window.close_file()
    assert not navigation.isVisible()
    window.close()
    window.deleteLater()


_STYLE = """
from ui.app import make_application
application = make_application(["pacte"])
application.setStyleSheet("")
print(application.style().name(), *application.arguments())
"""


def test_the_style_is_the_same_on_every_computer() -> None:
    root = Path(__file__).parents[2]
    environment = os.environ | {"QT_STYLE_OVERRIDE": "windows"}
    command = [sys.executable, "-c", _STYLE]
    done = subprocess.run(
        command, cwd=root, capture_output=True, text=True, timeout=60, check=True, env=environment
    )
    assert done.stdout.split() == ["fusion", "pacte"]


def test_the_first_paint_imports_nothing_slow() -> None:
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _IMPORTS], cwd=root, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == ""


def test_a_file_is_shown_before_anything_slow_is_imported(demo_path: Path) -> None:
    root = Path(__file__).parents[2]
    seen = _IMPORTS.replace("open_window(None)", f"open_window(Path({str(demo_path)!r}))")
    seen = seen.replace("first_painted", "usable").replace("import os", "from pathlib import Path\nimport os")
    done = subprocess.run(
        [sys.executable, "-c", seen], cwd=root, capture_output=True, text=True, timeout=60, check=True
    )
    assert {"sqlalchemy", "yaml", "openpyxl", "reportlab"}.isdisjoint(done.stdout.split())


def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert app.run(None) == 1
    assert capsys.readouterr().err.startswith("Erreur : aucun écran")


def test_qt_speaks_french() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


def test_the_icon_has_every_size(qapp: QApplication) -> None:
    assert {size.width() for size in app_icon().availableSizes()} == {16, 32, 48, 128}


def test_the_menus_show_every_key(user: User) -> None:
    actions = [action for menu in user.window.menuBar().actions() for action in menu.menu().actions()]
    keys = {action.shortcut().toString() for action in actions} - {""}
    expected = (
        "Ctrl+N Ctrl+O Ctrl+L Ctrl+Shift+L Ctrl+Shift+P Ctrl+E Ctrl+P Ctrl+W Ctrl+Q Ctrl+Z Ctrl+Shift+Z Ctrl+F "
        "Ctrl+R Ctrl+Shift+N Ctrl+Shift+S F1"
    )
    assert keys == set(expected.split())


_SHEET = """
import sys
from PySide6.QtWidgets import QLabel
from ui.app import make_application
application = make_application(["pacte"], sys.argv[1])
from ui.key_help import KeyHelp
dialog = KeyHelp()
dialog.show()
for place, sheet in enumerate(dialog.sheets):
    dialog.show_sheet(place)
    application.processEvents()
    assert sheet.isVisible() and sheet.widget().findChildren(QLabel)
    print(sheet.verticalScrollBar().maximum(), sheet.horizontalScrollBar().maximum(), dialog.width(), dialog.height())
"""


@pytest.mark.parametrize("language", ["fr", "en"])
def test_all_the_keys_and_words_are_seen_at_once_on_a_laptop(language: str, tmp_path: Path) -> None:
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
    config = tmp_path / "screen.json"
    config.write_text(json.dumps({"screens": [screen | {"logicalDpi": 96, "dpr": 1}]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _SHEET, language],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
    )
    sheets = [tuple(map(int, line.split())) for line in done.stdout.splitlines()]
    assert len(sheets) == 2
    for down, across, width, height in sheets:
        assert (down, across) == (0, 0)
        assert width <= 1366
        assert height <= 768 - 40


def test_f1_shows_all_the_keys_and_escape_closes_them(user: User) -> None:
    seen: list[bool] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(isinstance(dialog, KeyHelp))
        dialog.reject()

    QTimer.singleShot(50, look)
    user.press(Qt.Key.Key_F1)
    assert seen == [True]


def test_the_help_has_one_name_in_the_menu_and_over_it(user: User) -> None:
    names: list[str] = []
    in_dialog_of(KeyHelp, "Fermer", lambda dialog: names.append(dialog.windowTitle()))
    action = next(one for one in user.window.findChildren(QAction) if one.shortcut() == QKeySequence("F1"))
    action.trigger()
    assert names == [action.text().replace("&", "")] == ["Touches, mots et signes"]


def test_f1_leads_to_the_words_by_an_arrow(user: User) -> None:
    def look(dialog: KeyHelp) -> None:
        keys, words = dialog.sheets
        assert keys.isVisible()
        user.press(Qt.Key.Key_Right)
        assert words.isVisible()
        told = {label.text() for label in words.findChildren(QLabel)}
        assert {"N1, N2, N3", "Mesure locale", "Barème", "Part ajustée", "Principe"} <= told
        assert {answer_title(answer) for answer in OFFERED} <= told
        user.press(Qt.Key.Key_Down)
        assert user.focus is words
        user.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Left)
        assert keys.isVisible()

    in_dialog_of(KeyHelp, "Fermer", look)
    user.press(Qt.Key.Key_F1)


def test_what_edits_need_is_loaded_before_the_first_answer(user: User) -> None:
    file = user.window._operations.file
    user.qtbot.waitUntil(lambda: "pacte.storage.writer" in sys.modules)
    user.qtbot.waitUntil(lambda: backup_folder(file.path).is_dir())
