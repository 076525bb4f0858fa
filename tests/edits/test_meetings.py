"""A meeting is begun, left and taken up again; what was noted stays."""

from dataclasses import replace

import pytest

from pacte.domain.candidate_list import CandidateList, ListState
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


def test_a_new_meeting_closes_the_one_that_was_left_and_takes_its_flags(file: PactFile, list_id: str) -> None:
    left, _ = meetings.begin(file, queries.candidate_list(file, list_id), "2026-03-03")
    meetings.keep(file, queries.candidate_list(file, list_id), replace(left, to_review=("2",)))
    meetings.begin(file, queries.candidate_list(file, list_id), "2026-03-10")
    held = queries.candidate_list(file, list_id).meetings
    assert [(one.closed, one.to_review) for one in held] == [(True, ("2",)), (False, ("2",))]
    undoing.undo(file)
    (first,) = queries.candidate_list(file, list_id).meetings
    assert not first.closed


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


def test_what_is_flagged_since_survives_undo_of_a_review(file: PactFile, list_id: str) -> None:
    meeting, _ = meetings.begin(file, queries.candidate_list(file, list_id), "2026-02-03")

    def known() -> CandidateList:
        return queries.candidate_list(file, list_id)

    def flagged() -> tuple[str, ...]:
        (found,) = known().meetings
        return found.to_review

    meetings.keep(file, known(), replace(meeting, to_review=("2", "9", "A")))
    changes = meetings.review(file, known(), ("2", "N1"))
    assert changes.label == "mesure 2 revue"
    assert changes.lists == {list_id}
    assert {place for _, place in changes.levels} == {("2", "N1"), ("2", "N2"), ("2", "N3")}
    assert flagged() == ("9", "A")
    # In the meeting that was taken up since, 9 was settled and 15 flagged.
    meetings.keep(file, known(), replace(known().meetings[0], to_review=("A", "15")))
    undoing.undo(file)
    assert flagged() == ("2", "A", "15")
    undoing.redo(file)
    assert flagged() == ("A", "15")
    assert meetings.review(file, known(), ("A", "")).principles == {(list_id, "A")}
    assert known().flagged == {"15": "2026-02-03"}


def test_a_flag_stays_from_the_first_meeting_that_set_it(file: PactFile, list_id: str) -> None:
    for day, left in (("2026-03-10", ("9", "2")), ("2026-02-03", ("2",))):
        meeting, _ = meetings.begin(file, queries.candidate_list(file, list_id), day)
        meetings.keep(file, queries.candidate_list(file, list_id), replace(meeting, to_review=left))
    one = queries.candidate_list(file, list_id)
    assert one.flagged == {"2": "2026-02-03", "9": "2026-03-10"}
    before = queries.undo_state(file)
    assert not meetings.review(file, one, ("3", "N1"))
    assert queries.undo_state(file) == before
