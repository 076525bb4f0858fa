"""One file, two people: who has it, reading meanwhile, following what the other writes."""

import getpass
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.edits import answers, backups
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, said

HOLDER = """
import pathlib, sys, time
from pacte.storage.pact_file import open_pact_file
with open_pact_file(pathlib.Path(sys.argv[1])):
    print("open", flush=True)
    time.sleep(600)
"""


@pytest.fixture
def holder(small_path: Path):
    """Another process that has the file open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(small_path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "open\n"
    yield process
    process.kill()
    process.communicate()


def test_who_has_the_file_and_a_stale_note(
    open_window, user_of, small_path: Path, holder: subprocess.Popen
) -> None:
    user = user_of(open_window())
    user.window.open_path(small_path)
    assert f"déjà ouvert par {getpass.getuser()} sur {socket.gethostname()} depuis " in user.message
    assert user.window._frame.messages._action.text() == "Ouvrir en lecture seule"
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    # The note of the killed process is still there: it holds nobody up.
    assert small_path.with_name(f".{small_path.name}.verrou").exists()
    user.window.open_path(small_path)
    user.go("2", "N1")
    user.press("a")
    assert said(small_path, "2").answer is Answer.AGREED


@pytest.fixture
def reader(open_window, user_of, small_path: Path) -> User:
    """Somebody who reads along while the file is open elsewhere."""
    user = user_of(open_window())
    with open_pact_file(small_path):
        user.window.open_path(small_path)
        user.click(user.window._frame.messages._action)
    assert user.saved_words == "lecture seule"
    return user


def answer_shown(user: User) -> Answer | None:
    user.go("2", "N1")
    return user.model.answer_at(user.view.chosen_spots()[0])


def test_a_reader_follows_what_the_other_writes(reader: User, small_path: Path) -> None:
    assert answer_shown(reader) is None
    with open_pact_file(small_path) as file:
        (one,) = queries.dossier(file).lists
        answers.answer(file, one.id, [("2", "N1")], Answer.REFUSED)
        # The window looks by itself every few seconds.
        reader.qtbot.waitUntil(lambda: answer_shown(reader) is Answer.REFUSED, timeout=8000)
        answers.answer(file, one.id, [("2", "N1")], Answer.AGREED)
        reader.window._disk.look()
    assert answer_shown(reader) is Answer.AGREED
    assert reader.saved_words == "lecture seule"


def test_a_reader_follows_a_file_that_was_replaced(reader: User, small_path: Path) -> None:
    with open_pact_file(small_path) as file:
        (one,) = queries.dossier(file).lists
        file.back_up()
        answers.answer(file, one.id, [("2", "N1")], Answer.REFUSED)
    reader.window._disk.look()
    assert answer_shown(reader) is Answer.REFUSED
    backups.restore(small_path, backups.kept_of(small_path)[0])
    reader.window._disk.look()
    assert answer_shown(reader) is None


def test_a_reader_keeps_what_was_read_when_the_file_is_gone(reader: User, small_path: Path) -> None:
    small_path.unlink()
    reader.window._disk.look()
    assert answer_shown(reader) is None
    small_path.write_bytes(b"autre chose")
    reader.window._disk.look()
    assert answer_shown(reader) is None
    assert reader.window.page.isVisible()
