"""A bug of ours or a crash of Qt: typed words are saved, it is logged without them, and told calmly."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from pacte import __version__
from pacte.edits import answers
from tests.ui.driving import User, in_dialog, press_button, said, spaced
from tests.ui.test_accessibility import unnamed
from ui.about_dialog import AboutDialog, NewsDialog, news
from ui.bug_dialog import BugDialog
from ui.bugs import Bugs
from ui.plain_text import PlainLabel
from ui.technical_log import TechnicalLog, without_words

ROOT = Path(__file__).parents[2]
Key = Qt.Key


@pytest.fixture
def log(tmp_path: Path):
    one = TechnicalLog(tmp_path / "journal")
    one.begin()
    yield one
    one.end()


def a_bug(words: str = "Madame Untel a dit non") -> tuple[type[BaseException], BaseException, object]:
    try:
        raise ValueError(words)
    except ValueError as error:
        return type(error), error, error.__traceback__


@pytest.fixture
def writer(beginner: User) -> User:
    """Somebody who has words on the way to the disk."""
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.type("des mots précieux")
    return beginner


def label_words(dialog: BugDialog) -> str:
    return " ".join(spaced(label.text()) for label in dialog.findChildren(PlainLabel))


def test_words_being_typed_are_written_before_a_bug_is_told(
    writer: User, small_path: Path, log: TechnicalLog, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[str] = []

    def look(dialog: BugDialog) -> None:
        assert said(small_path, "2").agreed_wording == "des mots précieux"
        seen.append(label_words(dialog))

    in_dialog(look, "Fermer")
    Bugs(writer.window, writer.window.settle, log).tell(*a_bug())
    assert "Tout ce qui a été écrit est enregistré." in seen[0]
    assert "ValueError" in capsys.readouterr().err
    assert "builtins.ValueError" in log.text()
    assert "test_bugs.py" in log.text()
    assert "Untel" not in log.text()


def test_words_that_a_bug_keeps_from_the_disk_stay_visible(
    writer: User, small_path: Path, log: TechnicalLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug(*_args: object) -> None:
        raise ZeroDivisionError

    record = answers.record
    monkeypatch.setattr(answers, "record", bug)
    seen: list[str] = []
    in_dialog(lambda dialog: seen.append(label_words(dialog)), "Fermer")
    # The dialog takes the cursor from the field, which tries once more to write.
    with writer.qtbot.captureExceptions():
        Bugs(writer.window, writer.window.settle, log).tell(*a_bug())
    assert "n’ont pas pu être enregistrés : ils restent affichés" in seen[0]
    assert "ZeroDivisionError" in log.text()
    assert writer.field("agreed_wording").words() == "des mots précieux"
    monkeypatch.setattr(answers, "record", record)
    writer.press(Key.Key_Escape)
    assert said(small_path, "2").agreed_wording == "des mots précieux"


def test_one_bug_is_told_at_a_time_and_a_flood_does_not_fill_the_log(
    beginner: User, log: TechnicalLog
) -> None:
    bugs = Bugs(beginner.window, beginner.window.settle, log)
    met: list[int] = []

    def again(_dialog: BugDialog) -> None:
        for _ in range(300):
            bugs.tell(*a_bug())
        met.append(
            len([w for w in QApplication.topLevelWidgets() if isinstance(w, BugDialog) and w.isVisible()])
        )

    in_dialog(again, "Fermer")
    bugs.tell(*a_bug())
    assert met == [1]
    assert log.text().count("builtins.ValueError") == 50


def test_the_log_stays_small_and_tells_versions(tmp_path: Path) -> None:
    for _ in range(3):
        log = TechnicalLog(tmp_path)
        log.begin()
        log._write("x" * 150_000)
        log.end()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pacte.1.log", "pacte.log"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 500_000
    assert len(log.text()) <= 200_000
    assert f"start · Pacte {__version__} · Qt " in (tmp_path / "pacte.log").read_text(encoding="utf-8")


def test_the_log_names_no_home_where_it_is_shown(log: TechnicalLog) -> None:
    log._write(f'File "{Path.home()}/pacte/ui/app.py", line 1')
    assert 'File "~/pacte/ui/app.py"' in log.text()


def test_a_log_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "occupé").write_text("un fichier", encoding="utf-8")
    log = TechnicalLog(tmp_path / "occupé" / "journal")
    log.begin()
    log.record(ValueError, None)
    log.end()
    assert log.text() == ""


def test_frames_of_other_programs_name_no_home(tmp_path: Path) -> None:
    code = compile("raise KeyError('Untel')", str(tmp_path / "maison" / "untel" / "lib" / "x.py"), "exec")
    try:
        exec(code)
    except KeyError as error:
        lines = [*without_words(KeyError, error.__traceback__)]
    assert lines[-2:] == ["  lib/x.py:1 <module>: ", "  builtins.KeyError"]


# ---------------------------------------------------------------------------------------- real processes

_CRASH = """
import ctypes, sys
from PySide6.QtCore import QTimer
from ui import app
window = app.MainWindow
shown = window.show_log
def show_log(self, log):
    shown(self, log)
    self.usable.connect(lambda: QTimer.singleShot(0, self, lambda: end(self)))
def end(self):
    print(self._frame.messages.text, flush=True)
    if sys.argv[1] == "crash":
        ctypes.string_at(0)
    elif sys.argv[1] == "bug":
        QTimer.singleShot(300, self, self.close)
        from ui import bug_dialog
        bug_dialog.BugDialog.exec = lambda dialog: print("told", flush=True)
        raise ValueError("Untel")
    self.close()
window.show_log = show_log
sys.argv[0] = "pacte"
sys.exit(app.run(None))
"""


def run(home: Path, how: str) -> subprocess.CompletedProcess[str]:
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_STATE_HOME": str(home / "state"),
    }
    return subprocess.run(
        [sys.executable, "-c", _CRASH, how], cwd=ROOT, env=env, capture_output=True, text=True, timeout=60
    )


@pytest.mark.skipif(sys.platform == "win32", reason="crashes as POSIX systems do")
def test_a_crash_is_logged_and_told_once_at_the_next_start(tmp_path: Path) -> None:
    clean = run(tmp_path, "close")
    assert (clean.returncode, clean.stdout.strip()) == (0, "")
    assert run(tmp_path, "crash").returncode == -signal.SIGSEGV
    (log,) = (tmp_path / "state").rglob("pacte.log")
    assert "Segmentation fault" in log.read_text(encoding="utf-8")
    told = run(tmp_path, "bug")
    assert told.returncode == 0
    assert "s’est terminée de façon inattendue" in told.stdout
    assert told.stdout.endswith("told\n")
    assert "Untel" not in log.read_text(encoding="utf-8")
    again = run(tmp_path, "close")
    assert again.stdout.strip() == ""


def test_a_session_under_way_is_no_crash(tmp_path: Path, log: TechnicalLog) -> None:
    other = TechnicalLog(tmp_path / "journal")
    assert not other._clear_away()


# ---------------------------------------------------------------------------------------- the help menu


def help_menu(user: User, words: str) -> None:
    for action in user.window._actions._help.actions():
        if action.text().replace("&", "") == words:
            action.trigger()


def test_the_log_is_shown_and_copied(beginner: User, log: TechnicalLog, qapp: QApplication) -> None:
    beginner.window.show_log(log)
    log.record(*a_bug()[::2])

    def look(dialog) -> None:
        assert unnamed(dialog) == []
        assert "builtins.ValueError" in dialog.findChild(QPlainTextEdit).toPlainText()
        press_button(dialog, "Copier les détails")

    in_dialog(look, "Fermer")
    help_menu(beginner, "Journal technique…")
    assert "builtins.ValueError" in qapp.clipboard().text()


def test_the_details_are_one_click_away_after_a_bad_end(open_window, user_of, tmp_path: Path) -> None:
    log = TechnicalLog(tmp_path / "journal")
    log.ended_badly = True
    user = user_of(open_window())
    user.window._rescue.tell_bad_end(user.window._help.show_log)
    assert "tout ce qui était affiché comme enregistré est sur le disque" in user.message
    met = in_dialog(lambda _dialog: None, "Fermer")
    user.click(user.window._frame.messages._action)
    assert met[0].windowTitle() == "Journal technique"


def test_after_a_bad_end_the_last_file_is_named_and_opened_again(
    open_window, user_of, small_path: Path
) -> None:
    open_window(small_path).close()
    user = user_of(open_window())
    user.window._rescue.tell_bad_end(user.window._help.show_log)
    assert f"« {small_path.name} »" in user.message
    assert user.window._frame.messages._action.text() == "Rouvrir ce dossier"
    with user.qtbot.waitSignal(user.window.usable):
        user.click(user.window._frame.messages._action)
    assert user.window._operations.file.path == small_path
    assert user.message == ""


def test_what_is_new_and_what_the_program_is(beginner: User) -> None:
    seen: list[str] = []
    for words in ("Nouveautés", "À propos de Pacte"):
        in_dialog(lambda dialog: seen.append(label_words(dialog)), "Fermer")
        help_menu(beginner, words)
    assert f"Version {__version__}" in seen[0]
    assert __version__ in seen[1]
    assert "licence publique générale GNU" in seen[1]
    assert news()[0].number == __version__


@pytest.mark.parametrize("make", [AboutDialog, NewsDialog])
def test_their_controls_have_names(qtbot, make) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    assert unnamed(dialog) == []
