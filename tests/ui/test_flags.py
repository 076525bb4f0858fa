"""What a meeting left to come back to: found in the grid, before signing, and gone everywhere once it is seen again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pacte.edits import meetings
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.ui.driving import User, first_list, spaced
from tests.ui.meeting_driving import Chair, edited
from tests.ui.test_grid_filters import choose, shown
from ui.grid_model import NAME

Key = Qt.Key


def flags(path: Path) -> list[tuple[str, ...]]:
    """What each meeting of the first list left to come back to, on disk."""
    return [one.to_review for one in first_list(path).meetings]


def callout(user: User) -> str:
    """What the editor says of the flag, empty when it says nothing."""
    flag = user.editor.layout_.flag
    return "" if flag is None or flag.isHidden() else spaced(flag.words)


@pytest.fixture
def flagged_path(small_path: Path) -> Path:
    """A file with two meetings that were held: the first one left A, 2 and 9, the second one 9 and 15."""

    def hold(file: PactFile) -> None:
        for day, left in (("2026-03-03", ("A", "2", "9")), ("2026-03-10", ("9", "15"))):
            one = queries.dossier(file).lists[0]
            meeting, _ = meetings.begin(file, one, day)
            meetings.close(file, one, replace(meeting, to_review=left))

    return edited(small_path, hold)


@pytest.fixture
def reviewer(open_window, flagged_path: Path, user_of) -> User:
    return user_of(open_window(flagged_path))


def test_the_filter_finds_what_the_meetings_left(reviewer: User) -> None:
    choose(reviewer, reviewer.filters._answer, "À revoir")
    assert shown(reviewer) == ["A", "2", "9", "15"]


def test_the_grid_and_its_editor_say_since_which_meeting(reviewer: User) -> None:
    reviewer.go("9", "N2")
    assert callout(reviewer) == "À revoir depuis la rencontre du 3 mars 2026."
    cell = reviewer.model.find(("9", "N2"))
    role = Qt.ItemDataRole
    spoken = "à revoir depuis la rencontre du 3 mars 2026"
    assert spoken in spaced(cell.data(role.AccessibleTextRole))
    name = cell.siblingAtColumn(NAME)
    assert spoken in spaced(name.data(role.AccessibleTextRole))
    assert spoken[1:] in spaced(name.data(role.ToolTipRole))
    reviewer.go("15")
    assert callout(reviewer) == "À revoir depuis la rencontre du 10 mars 2026."
    reviewer.go("3")
    assert callout(reviewer) == ""
    assert "revoir" not in reviewer.model.find(("3", "N1")).data(role.AccessibleTextRole)


def test_what_is_seen_again_is_flagged_no_more_in_any_meeting(reviewer: User, flagged_path: Path) -> None:
    reviewer.go("9")
    reviewer.click(reviewer.editor.layout_.flag.action)
    assert flags(flagged_path) == [("A", "2"), ("15",)]
    assert callout(reviewer) == ""
    assert reviewer.view.hasFocus()
    assert reviewer.place() == ("9", "N1")
    reviewer.go("2")
    reviewer.ctrl(Key.Key_Z)
    assert flags(flagged_path) == [("A", "2", "9"), ("9", "15")]
    assert reviewer.place() == ("9", "N1")
    assert callout(reviewer) == "À revoir depuis la rencontre du 3 mars 2026."
    reviewer.ctrl(Key.Key_Z, shift=True)
    assert flags(flagged_path) == [("A", "2"), ("15",)]


def test_a_principle_is_seen_again_by_keyboard(reviewer: User, flagged_path: Path) -> None:
    reviewer.view.move_to(reviewer.model.find(("A", "")))
    reviewer.view.setFocus()
    button = reviewer.editor.layout_.flag.action
    while not button.hasFocus():
        reviewer.press(Key.Key_Tab)
    reviewer.press(Key.Key_Space)
    assert flags(flagged_path) == [("2", "9"), ("9", "15")]
    assert "principe A revu" in reviewer.window._disk.undoable


def test_a_flag_of_several_levels_of_one_measure_is_one(reviewer: User) -> None:
    reviewer.go("9")
    reviewer.press(Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert callout(reviewer)
    reviewer.press(Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert callout(reviewer) == ""


def test_signing_names_what_is_to_come_back_to(reviewer: User, flagged_path: Path) -> None:
    reviewer.window._pages.show_page("signing")
    panel = reviewer.window.page._layout.gaps
    words = "À revoir depuis une rencontre : principe A, mesure 2, mesure 9, mesure 15."
    (one,) = [each for each in panel.callouts if spaced(each.words) == words]
    assert not one.gap.blocks
    actions = one.menu().actions()
    assert [action.text() for action in actions] == [
        "principe A",
        "mesure 2 N1",
        "mesure 9 N1",
        "mesure 15 N1",
    ]
    actions[2].trigger()
    assert reviewer.place() == ("9", "N1")
    assert callout(reviewer)


def test_the_meetings_that_were_held_name_what_they_left(meet, flagged_path: Path) -> None:
    chair: Chair = meet(flagged_path)
    lines = [spaced(line.text()) for line in chair.page.start.past.lines]
    assert lines == [
        "10 mars 2026 · 0 min · à revoir : 9, 15",
        "3 mars 2026 · 0 min · à revoir : A, 2, 9",
    ]


def test_a_flag_set_in_a_meeting_is_seen_again_in_the_grid_and_gone_when_it_is_taken_up(
    meet, small_path: Path
) -> None:
    chair: Chair = meet(small_path)
    chair.begin()
    chair.go_to("2")
    chair.press("v")
    chair.go_to("9")
    chair.press("v", Key.Key_Escape)
    assert flags(small_path) == [("2", "9")]
    chair.window._pages.show_page("grid")
    chair.go("2")
    chair.click(chair.editor.layout_.flag.action)
    assert flags(small_path) == [("9",)]
    chair.window._pages.show_page("meeting")
    chair.click(chair.page.start.resume_button)
    assert chair.state.endswith("1 à revoir")
    chair.go_to("2")
    assert not chair.page.running.flagged
    # What undo gives back is known to the meeting that goes on, beside what it flags itself.
    chair.go_to("15")
    chair.press("v")
    chair.ctrl(Key.Key_Z)
    assert chair.here == ("2", 1)
    assert chair.page.running.flagged
    chair.press(Key.Key_Space)
    assert sorted(flags(small_path)[0]) == ["15", "2", "9"]


def test_a_new_meeting_begins_with_what_is_still_to_come_back_to(meet, flagged_path: Path) -> None:
    chair = meet(flagged_path)
    chair.begin()
    assert "4 à revoir" in chair.state
    chair.go_to("9")
    assert chair.page.running.flagged
    chair.press("v")
    assert "3 à revoir" in chair.state
    assert flags(flagged_path) == [("A", "2"), ("15",), ("A", "2", "15")]
    chair.press("v")
    assert flags(flagged_path) == [("A", "2"), ("15",), ("A", "2", "15", "9")]
    chair.press("v", "f")
    links = [one for one in chair.page.closing.flagged.findChildren(QPushButton) if one.isVisible()]
    assert [link.text().split()[0] for link in links] == ["A", "2", "15"]


def test_a_file_that_can_only_be_read_shows_flags_and_takes_none_away(meet, flagged_path: Path) -> None:
    chair: Chair = meet(flagged_path, read_only=True)
    chair.window._pages.show_page("grid")
    chair.go("9")
    assert callout(chair)
    assert not chair.editor.layout_.flag.action.isVisible()
