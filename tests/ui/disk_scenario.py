"""A window of its own process on a disk that then fails; run by `test_disk_loss.py` in a mount namespace.

Arguments: the folder of the failing disk, that of a sound one, and how it fails.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from pacte.edits import dossiers, lists
from pacte.storage.backup import backups
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, said
from ui import copying
from ui.app import make_application, page_kinds
from ui.main_window import MainWindow

#: What the user types, longer than what is left of a full disk.
WORDS = "des mots precieux " * 400


class Waiting:
    """Waits as pytest-qt does."""

    def waitUntil(self, done: Callable[[], bool]) -> None:  # noqa: N802 - the name it has there
        for _ in range(400):
            if done():
                return
            QTest.qWait(10)
        raise AssertionError("waited in vain")


def fail(disk: Path, how: str) -> None:
    """Let the disk fill up, be protected, or go."""
    if how == "full":
        with (disk / "lest").open("wb", buffering=0) as ballast:
            try:
                while ballast.write(b"x" * 4096):
                    pass
            except OSError:
                pass
    elif how == "protected":
        # The disk itself has the open file on it: it is covered by a protected view of itself.
        subprocess.run(["mount", "--bind", str(disk), str(disk)], check=True)
        subprocess.run(["mount", "-o", "remount,ro,bind", str(disk)], check=True)
    else:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def main(disk: Path, safe: Path, how: str) -> list[object]:
    """Work, let the disk fail, go on in a copy; return what was told and what the copy holds."""
    application = make_application(["pacte"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(safe))
    path = disk / "nimes.pacte"
    dossiers.create(path, "Nîmes")
    with open_pact_file(path) as file:
        lists.add(file, "Liste exemple", None)
    window = MainWindow(page_kinds())
    window.resize(1366, 768)
    window.show()
    window.open_path(path)
    user = User(window, Waiting())
    user.qtbot.waitUntil(lambda: len(backups(path)) == 1)
    user.go("2", "N1")
    user.press("a", Qt.Key.Key_Return)
    fail(disk, how)
    user.type(WORDS)
    user.press(Qt.Key.Key_Escape)
    told: list[object] = [user.message, user.saved_words]
    copying.choose_place = lambda *_: safe / "copie.pacte"
    for _ in range(2):
        user.click(window._frame.messages._action)
    told += [user.message, user.saved_words]
    copy = said(safe / "copie.pacte", "2")
    window.close()
    application.quit()
    return [*told, copy.answer, copy.agreed_wording == WORDS.strip()]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])))
    sys.stdout.flush()
    os._exit(0)
