"""What is kept of meetings: read again, corrected, and untouched by a clock that somebody sets."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.edits import meetings
from pacte.storage import queries, writer
from pacte.storage.pact_file import Access, PactFile, open_pact_file
from tests.ui.driving import first_list, in_dialog, on_disk, press_button, said, spaced
from tests.ui.meeting_driving import edited
from tests.ui.scenes import unnamed
from ui.meeting_form import MeetingForm

Key = Qt.Key


@pytest.fixture
def held_path(small_path: Path) -> Path:
    """A file with a meeting that was held and one that was left."""

    def hold(file: PactFile) -> None:
        one = queries.dossier(file).lists[0]
        held, _ = meetings.begin(file, one, "2026-03-03", "Mairie", ("Anne (exemple)", "Bruno (exemple)"))
        meetings.keep(file, one, replace(held, minutes="Bonne réunion.", closed=True))
        meetings.begin(file, one, "2026-03-10")

    return edited(small_path, hold)


def test_a_meeting_is_read_again_and_corrected(meet, held_path: Path) -> None:
    chair = meet(held_path)
    past = chair.page.start.past
    assert [spaced(line.text()) for line in past.lines] == [
        "10 mars 2026 · 0 min · pas encore close",
        "3 mars 2026 · Mairie · Anne (exemple), Bruno (exemple) · 0 min",
    ]

    def use(form: MeetingForm) -> None:
        assert unnamed(form) == []
        assert form.minutes.words() == "Bonne réunion."
        form.day.line.setText("31/02/2026")
        press_button(form, "Enregistrer")
        assert spaced(form.trouble) == "Le 31 février 2026 n’existe pas ; corrigez la date."
        assert form.day.line.hasFocus()
        form.day.line.setText("4/3/2026")
        form.minutes.setFocus()
        chair.ctrl(Key.Key_End)
        chair.type("\nÀ suivre.")

    in_dialog(use, "Enregistrer")
    past.buttons[1].setFocus()
    chair.press(Key.Key_Return)
    held = first_list(held_path).meetings[0]
    assert (held.date, held.minutes) == ("2026-03-04", "Bonne réunion.\nÀ suivre.")
    assert held.closed
    assert held.people == ("Anne (exemple)", "Bruno (exemple)")
    chair.qtbot.waitUntil(lambda: "4 mars" in spaced(past.lines[1].text()))
    chair.ctrl(Key.Key_Z)
    assert first_list(held_path).meetings[0].date == "2026-03-03"


def test_a_closed_meeting_is_opened_again_and_closed_by_undo(meet, held_path: Path) -> None:
    chair = meet(held_path)
    past = chair.page.start.past
    in_dialog(lambda form: form.place.setText("Salle des fêtes"), "Rouvrir la rencontre")
    chair.click(past.buttons[1])
    held = first_list(held_path).meetings[0]
    assert (held.closed, held.place, held.minutes) == (False, "Salle des fêtes", "Bonne réunion.")
    assert "rouverte" in chair.window._disk.undoable
    chair.ctrl(Key.Key_Z)
    held = first_list(held_path).meetings[0]
    assert (held.closed, held.place) == (True, "Mairie")


def test_a_meeting_that_is_not_closed_has_nothing_to_open_again(meet, held_path: Path) -> None:
    chair = meet(held_path)
    found: list[bool] = []
    in_dialog(lambda form: found.append(form.reopen.isVisible()), "Annuler")
    chair.click(chair.page.start.past.buttons[0])
    assert found == [False]


def test_a_meeting_is_only_read_in_a_file_that_can_only_be_read(meet, held_path: Path) -> None:
    chair = meet(held_path, read_only=True)
    words: list[str] = []

    def use(form: MeetingForm) -> None:
        form.minutes.setFocus()
        chair.type("rien")
        words.append(form.minutes.words())
        assert not form.accept_button.isVisible()

    in_dialog(use, "Fermer")
    chair.click(chair.page.start.past.buttons[1])
    assert words == ["Bonne réunion."]


def test_a_clock_set_back_changes_neither_the_time_elapsed_nor_what_is_saved(
    meet, small_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chair = meet(small_path)
    chair.begin()
    chair.page.running._since -= 600
    chair.press("a", Key.Key_Space)
    before = on_disk(small_path).lists[0].meetings[0].seconds
    assert before >= 600
    with open_pact_file(small_path, Access.READ) as file:
        earlier = queries.saved_at(file)

    class SetBack(datetime):
        @classmethod
        def now(cls, tz=None) -> datetime:
            return datetime.now(tz) - timedelta(hours=2)

    monkeypatch.setattr(writer, "datetime", SetBack)
    chair.go_to("2")
    chair.press("r", Key.Key_Escape)
    (meeting,) = first_list(small_path).meetings
    assert before <= meeting.seconds < before + 30
    with open_pact_file(small_path, Access.READ) as file:
        saved = queries.saved_at(file)
        assert queries.undo_state(file).undo == "mesure 2 N1 refusée"
    # The journal never goes back in time.
    assert saved == earlier
    assert chair.saved_words.endswith(f"{saved.astimezone():%H:%M}")
    chair.window._pages.show_page("grid")
    chair.ctrl(Key.Key_Z)
    assert said(small_path, "2") is None
