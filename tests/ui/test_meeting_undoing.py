"""A meeting that was closed by mistake is opened again at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from tests.ui.driving import first_list, press_button, said, spaced
from tests.ui.meeting_driving import Chair, opening_meetings

Key = Qt.Key


@pytest.fixture
def closed(qtbot, monkeypatch: pytest.MonkeyPatch, small_path: Path):
    """Somebody who answered once, wrote minutes and closed the meeting."""
    with opening_meetings(qtbot, monkeypatch) as opened:
        chair: Chair = opened(small_path)
        chair.begin()
        chair.go_to("15")
        chair.press("a", "f")
        chair.type("Bonne réunion.")
        chair.press(Key.Key_Tab, Key.Key_Space)
        assert first_list(small_path).meetings[0].closed
        assert "est close ; Ctrl+Z la rouvre" in chair.message
        assert "annuler : rencontre avec Liste exemple close" in chair.hints
        yield chair


def undo(chair: Chair) -> None:
    chair.ctrl(Key.Key_Z)


def press_offered(chair: Chair) -> None:
    press_button(chair.window._frame.messages, "Rouvrir")


@pytest.mark.parametrize("open_again", [undo, press_offered], ids=["by key", "by button"])
def test_a_meeting_closed_by_mistake_goes_on_at_its_end(
    closed: Chair, small_path: Path, open_again: Callable[[Chair], None]
) -> None:
    assert "rencontre avec Liste exemple close" in closed.window._actions._undo.text()
    open_again(closed)
    (meeting,) = first_list(small_path).meetings
    assert (meeting.closed, meeting.minutes) == (False, "Bonne réunion.")
    assert said(small_path, "15").answer is Answer.AGREED
    assert closed.page.closing.minutes.hasFocus()
    assert closed.page.closing.minutes.words() == "Bonne réunion."
    assert closed.window.isFullScreen()
    assert closed.message == ""
    assert "close" not in closed.window._actions._undo.text()
    # As if it had not been closed: undo goes on with what people said.
    closed.press(Key.Key_Escape)
    undo(closed)
    assert said(small_path, "15") is None
    closed.press("f", Key.Key_Tab, Key.Key_Space)
    assert first_list(small_path).meetings[0].closed


def test_it_opens_again_from_another_page_too_and_keeps_its_minutes(closed: Chair, small_path: Path) -> None:
    closed.window._pages.show_page("grid")
    assert "annuler : rencontre avec Liste exemple close" in closed.hints
    undo(closed)
    assert "rencontre avec Liste exemple close" in spaced(closed.message)
    (meeting,) = first_list(small_path).meetings
    assert (meeting.closed, meeting.minutes) == (False, "Bonne réunion.")
    assert said(small_path, "15").answer is Answer.AGREED
    undo(closed)
    undo(closed)
    assert first_list(small_path).meetings == ()
    for _ in range(3):
        closed.ctrl(Key.Key_Y)
    (again,) = first_list(small_path).meetings
    assert (again.closed, again.minutes) == (True, "Bonne réunion.")
    assert said(small_path, "15").answer is Answer.AGREED


def test_redo_closes_it_again_and_leaves_it(closed: Chair, small_path: Path) -> None:
    undo(closed)
    assert closed.window.isFullScreen()
    closed.ctrl(Key.Key_Y)
    assert first_list(small_path).meetings[0].closed
    assert not closed.window.isFullScreen()
    assert "rencontre avec Liste exemple close" in spaced(closed.message)
    undo(closed)
    assert closed.window.isFullScreen()
    assert closed.page.closing.minutes.words() == "Bonne réunion."


def test_an_edit_takes_the_offer_away(closed: Chair, small_path: Path) -> None:
    closed.click(closed.page.start.begin_button)
    closed.press(Key.Key_Escape)
    assert "Rouvrir" not in closed.message
    undo(closed)
    assert [meeting.closed for meeting in first_list(small_path).meetings] == [True]
