"""Holding a meeting: begun, left, taken up again, closed."""

from dataclasses import replace
from uuid import uuid4

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.changes import Changes
from pacte.domain.day import typed_day
from pacte.domain.meeting import Meeting
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words, optional_words
from pacte.storage.pact_file import PactFile
from pacte.storage.repositories import put_list, put_meeting

_TALKS_BEFORE = (ListState.TO_CONTACT, ListState.CONTACTED)


def begin(
    file: PactFile, known: CandidateList, day: str, place: str | None = None, people: tuple[str, ...] = ()
) -> tuple[Meeting, Changes]:
    """Begin a meeting with a list, which is then met; what earlier ones left to come back to is to review in this one.

    One that was left open with the same list is closed: nobody meets it twice at once, and a closed one opens again.
    `day` is as people type it or ISO 8601. Raises `KnownError` for an impossible date.
    """
    meeting = _clean(Meeting(str(uuid4()), day, place, people, to_review=tuple(known.flagged)))
    with file.edit(Sentence("rencontre avec {}", known.name)) as work:
        for left in known.meetings:
            if not left.closed:
                put_meeting(work, known.id, replace(left, closed=True))
        put_meeting(work, known.id, meeting)
        if known.state in _TALKS_BEFORE:
            put_list(work, replace(known, state=ListState.MET))
    return meeting, work.changes


def _clean(meeting: Meeting) -> Meeting:
    return replace(
        meeting,
        date=typed_day(meeting.date),
        place=optional_words(meeting.place, "lieu"),
        people=tuple(name for name in (clean_words(one, "présents") for one in meeting.people) if name),
        minutes=optional_words(meeting.minutes, "compte rendu"),
        seconds=max(0, meeting.seconds),
    )


def correct(file: PactFile, known: CandidateList, meeting: Meeting) -> Changes:
    """Correct the day, the place, the people or the minutes, or open a closed meeting again.

    Raises `KnownError` for an impossible date.
    """
    before = next((one for one in known.meetings if one.id == meeting.id), meeting)
    reopened = before.closed and not meeting.closed
    label = Sentence("rencontre avec {} rouverte", known.name)
    with file.edit(label if reopened else Sentence("rencontre avec {} corrigée", known.name)) as work:
        put_meeting(work, known.id, _clean(meeting))
    return work.changes


def close(file: PactFile, known: CandidateList, meeting: Meeting) -> Changes:
    """Close a meeting, in one undo step: undo opens it again, with what was written in it since."""
    with file.edit(Sentence("rencontre avec {} close", known.name)) as work:
        put_meeting(work, known.id, _clean(replace(meeting, closed=True)))
    return work.changes


def review(file: PactFile, known: CandidateList, place: tuple[str, str]) -> Changes:
    """Take « à revoir » away from a measure, in every meeting that left it, in one undo step.

    `place` is a level of the measure, or the code of a principle and "".
    """
    key, code = place
    label = Sentence("mesure {} revue", key) if code else Sentence("principe {} revu", key)
    with file.edit(label) as work:
        for meeting in known.meetings:
            if key in meeting.to_review:
                left = tuple(one for one in meeting.to_review if one != key)
                put_meeting(work, known.id, replace(meeting, to_review=left))
    return work.changes


def keep(file: PactFile, known: CandidateList, meeting: Meeting) -> Changes:
    """Write where a meeting stands: place, people, minutes, time, measure, what to come back to."""
    with file.edit(Sentence("rencontre avec {} : en cours", known.name)) as work:
        # The clock runs by itself: undo takes back what people said, not where the meeting stands.
        work.kind = "keep"
        put_meeting(work, known.id, _clean(meeting))
    return work.changes
