"""A window that was killed, then opened again: on the list one worked on, with the meetings that were left."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.edits import answers, lists, meetings
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import on_disk, spaced

NORTH = "Ensemble pour une ville écologique, sociale et solidaire (exemple) nord"
SOUTH = "Ensemble pour une ville écologique, sociale et solidaire (exemple) sud"
#: The window of somebody who begins a meeting with a list, answers once, and is then cut off.
MEETING = """
import sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from ui.app import make_application, open_window

app = make_application(["pacte"])
window = open_window(Path(sys.argv[1]))
while window.page is None:
    QTest.qWait(20)
window._pages.show_page("meeting")
start = window.page.start
place = start.choice.findText(sys.argv[2])
start.choice.setCurrentIndex(place)
start.choice.activated.emit(place)
start.begin_button.click()
while not window.page.board.hasFocus():
    QTest.qWait(20)
QTest.keyClick(window.page.board, "a")
print("answered", flush=True)
time.sleep(600)
"""


@pytest.fixture
def two_alike(pact_path: Path) -> Path:
    """A file of two lists whose names begin alike; the other one, « nord », is the first in every order."""
    with open_pact_file(pact_path) as file:
        lists.add(file, NORTH, "Nour (exemple)")
        lists.add(file, SOUTH, "Sacha (exemple)")
        answers.answer(file, named(pact_path, NORTH), [("1", "N1")], Answer.REFUSED)
    return pact_path


def named(path: Path, name: str) -> str:
    return next(one.id for one in on_disk(path).lists if one.name == name)


def cut_off(path: Path, name: str, home: Path) -> None:
    """Hold a meeting with a list in a process of its own, and kill it with its first answer on disk."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-c", MEETING, str(path), name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "answered\n"
        finally:
            process.send_signal(signal.SIGKILL)


def left(path: Path, name: str) -> None:
    """Begin a meeting with a list and leave it without closing it."""
    with open_pact_file(path) as file:
        one = queries.candidate_list(file, named(path, name))
        meetings.begin(file, one, "2026-11-20")


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")
def test_the_list_of_a_meeting_that_was_cut_off_is_shown_on_every_page(
    open_window, user_of, two_alike: Path, tmp_path: Path
) -> None:
    cut_off(two_alike, SOUTH, tmp_path / "home")
    south = named(two_alike, SOUTH)
    user = user_of(open_window(two_alike))
    for key in ("grid", "meeting", "lists", "programme", "signing"):
        user.window._pages.show_page(key)
        assert user.window.page.current_list() == south, key
    user.window._pages.show_page("grid")
    # What is answered next goes to that list.
    user.go("2", "N1")
    user.press("a")
    said = {one.name: one.commitment("2", "N1") for one in on_disk(two_alike).lists}
    assert said[SOUTH] is not None
    assert said[NORTH] is None


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX's")
def test_the_meeting_worked_on_last_is_proposed_and_the_others_are_named(
    open_window, user_of, two_alike: Path, tmp_path: Path
) -> None:
    left(two_alike, NORTH)
    cut_off(two_alike, SOUTH, tmp_path / "home")
    user = user_of(open_window(two_alike))
    assert SOUTH in user.message
    user.window._pages.show_page("meeting")
    page = user.window.page
    assert user.message == ""
    assert page.start.choice.currentText() == SOUTH
    assert page.start.resume_button.isVisible()
    (other,) = page.start.others_left.callouts
    assert NORTH in other.words
    assert "20 novembre 2026" in spaced(other.words)
    user.click(other.action)
    user.qtbot.waitUntil(page.board.hasFocus)
    assert page.running.one.name == NORTH
    page.leave()
    # Its own meeting is proposed now, and that of the other list is named.
    assert page.start.choice.currentText() == NORTH
    (other,) = page.start.others_left.callouts
    assert SOUTH in other.words


def test_the_meeting_worked_on_last_is_offered_whatever_the_order_of_lists(
    open_window, user_of, two_alike: Path
) -> None:
    left(two_alike, SOUTH)
    left(two_alike, NORTH)
    assert NORTH in user_of(open_window(two_alike)).message


def test_a_list_worked_on_before_another_one_merged_is_shown(open_window, two_alike: Path) -> None:
    with open_pact_file(two_alike) as file:
        lists.merge(file, named(two_alike, NORTH), named(two_alike, SOUTH), "Union (exemple)", None)
    assert open_window(two_alike).page.current_list() == named(two_alike, "Union (exemple)")


def test_lists_stand_in_one_order_everywhere(open_window, pact_path: Path) -> None:
    with open_pact_file(pact_path) as file:
        for name in ("Zoé (exemple)", "École (exemple)", "aube (exemple)"):
            lists.add(file, name)
    wanted = ["aube (exemple)", "École (exemple)", "Zoé (exemple)"]
    window = open_window(pact_path)
    shown = {}
    for key in ("grid", "lists", "meeting", "signing", "comparison"):
        window._pages.show_page(key)
        page = window.page
        if key == "lists":
            model = page.layout_.table.model()
            shown[key] = [model.index(row, 0).data() for row in range(model.rowCount())]
        elif key == "comparison":
            shown[key] = list(page._board.names)
        else:
            choice = page.start.choice if key == "meeting" else page._layout.list_bar._choice
            shown[key] = [choice.itemText(place) for place in range(choice.count())]
    assert shown == dict.fromkeys(shown, wanted)
