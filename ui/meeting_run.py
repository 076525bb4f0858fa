"""A meeting that is being held: where it stands, how long it lasted, what it writes."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.changes import Changes
from pacte.domain.day import typed_day
from pacte.domain.dossier import Dossier
from pacte.domain.meeting import Meeting
from pacte.edits import meetings
from pacte.storage import queries
from ui.answer_draft import AnswerDraft
from ui.answering import Answering
from ui.grid_rows import LevelSpot, PrincipleSpot, Spot, whole_place
from ui.meeting_stops import Stop, all_stops, meeting_stops
from ui.operations import Operations
from ui.suggestions import Suggestions

if TYPE_CHECKING:
    from pacte.domain.commitment import Commitment
    from pacte.edits.programmes import Said


def begin(
    operations: Operations, one: CandidateList, day: str, place: str, people: tuple[str, ...]
) -> Meeting | None:
    """Begin a meeting on a day as it was typed; None when it could not be written."""
    begun: list[Meeting] = []

    def edit(file: object) -> Changes:
        meeting, changes = meetings.begin(operations.file, one, typed_day(day), place, people)
        begun.append(meeting)
        return changes

    return begun[0] if operations.run(edit) is not None else None


class MeetingRun(QObject):
    """One measure at a time; answers are edits, the rest is kept at each measure and on leaving.

    Time is counted by a clock that nobody can set, and only while the meeting is open.
    """

    #: Something to show is different.
    changed = Signal()
    #: Something worth telling, in French.
    told = Signal(str)
    #: More is known of what the list's programmes may say.
    suggestions_known = Signal()

    def __init__(
        self,
        operations: Operations,
        dossier: Dossier,
        one: CandidateList,
        meeting: Meeting,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self._operations = operations
        self._answering = Answering(operations, self)
        self._answering.told.connect(self.told)
        self._suggestions = Suggestions(self)
        self._suggestions.known.connect(self.suggestions_known)
        self._dossier = dossier
        self._now, self._since = now, now()
        self.one, self.meeting = one, meeting
        #: What is to be come back to, here and as the disk has it.
        self.flags = self._written = meeting.to_review
        self.minutes = meeting.minutes or ""
        came_to = (*filter(None, (meeting.measure,)), *meeting.to_review)
        self.stops = meeting_stops(dossier, *came_to)
        found = (n for n, stop in enumerate(self.stops) if stop.key == meeting.measure)
        self.index, self.rank = next(found, 0), 0

    # ------------------------------------------------------------------------------------ where it stands

    @property
    def stop(self) -> Stop:
        """The present principle or measure."""
        return self.stops[self.index]

    @property
    def spot(self) -> Spot:
        """The present level, or the principle."""
        return self.stop.spots[self.rank]

    @property
    def said(self) -> "Commitment | None":
        """What the list said about the present level."""
        return self.one.answers.get(self.spot.place) if isinstance(self.spot, LevelSpot) else None

    @property
    def suggested(self) -> "tuple[Said, ...]":
        """What the list's programmes may say of the present measure and nobody looked at, likeliest first.

        Nothing as long as it is looked for: `suggestions_known` tells when there is more.
        """
        catalogue = self._dossier.catalogue
        known = [self._suggestions.of(catalogue, one) for one in self.one.programmes]
        if self.stop.is_principle or not any(known):
            return ()
        from pacte.edits.programmes import said_about

        said = said_about((self.one,), self.stop.key, lambda one: self._suggestions.of(catalogue, one) or {})
        return tuple(one for one in said if not one.kept)

    @property
    def lists(self) -> tuple[CandidateList, ...]:
        """All the lists of the file: those that merged tell whose an answer was."""
        return self._dossier.lists

    def typed(self, spot: Spot) -> bool:
        """Whether the text of a national level is the collective's own."""
        if not isinstance(spot, LevelSpot) or spot.measure.local or spot.level.text is None:
            return False
        return not self._dossier.catalogue.gives_text_of(spot.level)

    @property
    def seconds(self) -> int:
        """How long the meeting lasted so far."""
        return self.meeting.seconds + max(0, int(self._now() - self._since))

    @property
    def flagged(self) -> bool:
        """Whether the present stop is to be come back to."""
        return self.stop.key in self.flags

    # ------------------------------------------------------------------------------------ going about

    def go(self, index: int) -> bool:
        """Go to another stop and write where the meeting stands; false when there is no such stop."""
        if not 0 <= index < len(self.stops):
            return False
        if index != self.index:
            self.index, self.rank = index, 0
            self.keep()
        self.changed.emit()
        return True

    def go_to(self, key: str) -> bool:
        """Go to a measure by its number or a principle by its code, even one that was not chosen."""
        wanted = " ".join(key.split()).casefold()
        found = next((n for n, stop in enumerate(self.stops) if stop.key.casefold() == wanted), None)
        if found is None:
            other = next((s for s in all_stops(self._dossier) if s.key.casefold() == wanted), None)
            if other is None:
                return False
            self.stops, found = (*self.stops, other), len(self.stops)
        return self.go(found)

    def choose(self, rank: int) -> None:
        """Choose a level of the present measure."""
        count = len(self.stop.spots)
        if 0 <= rank < count:
            self.rank = rank
            self.changed.emit()
        elif count == 1:
            self.told.emit(self.tr("Il n’y a qu’un niveau ici."))
        else:
            self.told.emit(self.tr("Cette mesure n’a que {} niveaux.").format(count))

    # ------------------------------------------------------------------------------------ what is written

    def answer(self, answer: Answer | None) -> bool:
        """Give an answer to the present level or principle."""
        return self._answering.answer(self.one, [self.spot], answer)

    def toggle_done(self) -> bool:
        """Note that the present level is done already, or take it away."""
        return self._answering.toggle_done(self.one, [self.spot])

    def save(self, draft: AnswerDraft) -> bool:
        """Write the words of the present level; true when they are on disk."""
        return self._answering.save(self.one, draft)

    def partners(self) -> tuple[str, ...]:
        """Return the partners named so far in the file."""
        return self._operations.ask(queries.partners) or ()

    def flag(self) -> None:
        """Flag the present stop « à revoir », or take the flag away, in the meetings before this one as well."""
        key, flagged = self.stop.key, self.flagged
        before = (each for each in self.one.meetings if each.id != self.meeting.id)
        if flagged and any(key in each.to_review for each in before):
            self._operations.run(meetings.review, self.one, whole_place(self.spot))
        self.flags = tuple(one for one in self.flags if one != key) if flagged else (*self.flags, key)
        self.keep()
        self.changed.emit()

    def keep(self) -> bool:
        """Write where the meeting stands; false when the disk refused it."""
        return self._operations.run(meetings.keep, self.one, self._standing()) is not None

    def close(self) -> bool:
        """Write where the meeting stands and close it; false when the disk refused it."""
        return self.keep() and self._operations.run(meetings.close, self.one, self._standing()) is not None

    def _standing(self) -> Meeting:
        return replace(
            self.meeting,
            seconds=self.seconds,
            measure=self.stop.key,
            to_review=self.flags,
            minutes=self.minutes or None,
            closed=False,
        )

    # ------------------------------------------------------------------------------------ what others did

    def reload(self, one: CandidateList) -> None:
        """Take the new state of the list's answers. Where the meeting stands is known here, not there.

        But what is to be come back to, where undo or redo changed it.
        """
        self.one = one
        written = next((each.to_review for each in one.meetings if each.id == self.meeting.id), self._written)
        if written != self._written:
            self.flags = self._written = written
        self.changed.emit()

    def take_dossier(self, dossier: Dossier) -> None:
        """Take what changed about the measures, such as a text that was completed; the stops stay where they are."""
        self._dossier = dossier
        known = {stop.key: stop for stop in all_stops(dossier)}
        self.stops = tuple(known.get(stop.key, stop) for stop in self.stops)
        self.rank = min(self.rank, len(self.stop.spots) - 1)
        self.reload(next((one for one in dossier.lists if one.id == self.one.id), self.one))

    def closed_meanwhile(self) -> bool:
        """Whether the file says that the meeting is closed: redo closed it again."""
        one = self._operations.ask(queries.candidate_list, self.one.id)
        return one is not None and any(each.closed for each in one.meetings if each.id == self.meeting.id)

    def wrote(self, label: str) -> bool:
        """Whether the edit of this name, or its undoing, only kept where the meeting stood."""
        return label.endswith(f"rencontre avec {self.one.name} : en cours")

    def began(self, label: str) -> bool:
        """Whether the edit of this name, or its undoing, is the beginning of a meeting with this list."""
        return label.endswith(f"rencontre avec {self.one.name}")

    def reveal(self, changes: Changes) -> bool:
        """Go where an answer was taken back or made again, writing nothing: redo stays possible.

        False when it is none of this meeting's.
        """
        places = {place for list_id, place in changes.levels if list_id == self.one.id}
        codes = {code for list_id, code in changes.principles if list_id == self.one.id}
        for index, stop in enumerate(self.stops):
            for rank, spot in enumerate(stop.spots):
                if spot.principle.code in codes if isinstance(spot, PrincipleSpot) else spot.place in places:
                    self.index, self.rank = index, rank
                    self.changed.emit()
                    return True
        return False
