"""A meeting is begun, left and taken up again; what was noted stays."""

from dataclasses import replace

import pytest

from pacte.domain.candidate_list import ListState
from pacte.domain.errors import KnownError
from pacte.domain.meeting import Meeting
from pacte.edits import meetings, undoing
from pacte.storage import queries
from pacte.storage.pact_file import PactFile, open_pact_file


def test_a_meeting_is_taken_up_where_it_stopped(file: PactFile, list_id: str) -> None:
    known = queries.candidate_list(file, list_id)
    meeting, changes = meetings.begin(
        file, known, "2026-02-03", " Mairie ", ("Une (exemple)", " ", "Deux (exemple)")
    )
    assert changes.lists == {list_id}
    before = queries.undo_state(file)
    meetings.keep(
        file, known, replace(meeting, seconds=2820, measure="15", to_review=("2", "9"), minutes="Bien.")
    )
    assert queries.undo_state(file) == before
    file.close()
    with open_pact_file(file.path) as again:
        one = queries.candidate_list(again, list_id)
    (kept,) = one.meetings
    assert (kept.place, kept.people) == ("Mairie", ("Une (exemple)", "Deux (exemple)"))
    assert (kept.seconds, kept.measure, kept.to_review, kept.closed) == (2820, "15", ("2", "9"), False)
    assert one.state is ListState.MET


@pytest.mark.parametrize("day", ["2026-02-30", "demain", ""])
def test_an_impossible_date_is_told(file: PactFile, list_id: str, day: str) -> None:
    with pytest.raises(KnownError, match="date"):
        meetings.begin(file, queries.candidate_list(file, list_id), day)
    assert queries.candidate_list(file, list_id).meetings == ()


def test_the_day_may_be_typed_as_people_write_it(file: PactFile, list_id: str) -> None:
    meeting, _ = meetings.begin(file, queries.candidate_list(file, list_id), "3/2/26")
    assert meeting.date == "2026-02-03"


def test_what_was_written_in_a_meeting_since_survives_undo_and_redo(file: PactFile, list_id: str) -> None:
    meeting, _ = meetings.begin(file, queries.candidate_list(file, list_id), "2026-02-03")

    def now() -> Meeting:
        (found,) = queries.candidate_list(file, list_id).meetings
        return found

    meetings.keep(
        file, queries.candidate_list(file, list_id), replace(meeting, minutes="Accueil.", closed=True)
    )
    meetings.correct(file, queries.candidate_list(file, list_id), replace(now(), closed=False))
    noted = replace(now(), minutes="Accueil, puis le vote.", seconds=900, to_review=("9",))
    meetings.keep(file, queries.candidate_list(file, list_id), noted)
    undoing.undo(file)
    assert now() == replace(noted, closed=True)
    undoing.redo(file)
    assert now() == noted
    undoing.undo(file)
    undoing.undo(file)
    assert queries.candidate_list(file, list_id).meetings == ()
    assert undoing.redo(file).lists == {list_id}
    assert now() == replace(noted, closed=True)


def test_a_correction_taken_back_keeps_what_was_noted_beside_it(file: PactFile, list_id: str) -> None:
    meeting, _ = meetings.begin(file, queries.candidate_list(file, list_id), "2026-02-03", "Mairie")
    meetings.correct(file, queries.candidate_list(file, list_id), replace(meeting, place="Café (exemple)"))
    noted = replace(meeting, place="Café (exemple)", minutes="Bien.", seconds=60)
    meetings.keep(file, queries.candidate_list(file, list_id), noted)
    undoing.undo(file)
    assert queries.candidate_list(file, list_id).meetings == (replace(noted, place="Mairie"),)
    undoing.redo(file)
    assert queries.candidate_list(file, list_id).meetings == (noted,)
