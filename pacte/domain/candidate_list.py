"""A candidate list and all it has said."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.meeting import Meeting
from pacte.domain.programme import Programme
from pacte.domain.reply import Reply, Standing, standing
from pacte.domain.signing import Signing, in_force
from pacte.domain.wording import search_key


class ListState(StrEnum):
    """Where the talks with a list stand."""

    TO_CONTACT = "to_contact"
    CONTACTED = "contacted"
    MET = "met"
    NEGOTIATING = "negotiating"
    SIGNED = "signed"
    DECLINED = "declined"
    MERGED = "merged"
    ELECTED = "elected"


#: The French word of each state.
STATE_WORDS: dict[ListState, str] = {
    ListState.TO_CONTACT: "à contacter",
    ListState.CONTACTED: "contactée",
    ListState.MET: "rencontrée",
    ListState.NEGOTIATING: "en négociation",
    ListState.SIGNED: "signée",
    ListState.DECLINED: "refuse",
    ListState.MERGED: "fusionnée",
    ListState.ELECTED: "élue",
}


#: A level, by the number of its measure and its code.
Place = tuple[str, str]


@dataclass(frozen=True)
class CandidateList:
    """A list: who heads it, in which round, and its answers in the catalogue's order.

    `principles` gives the answer by principle code; a principle that is absent was not raised.
    `introduction` keeps the words that stand before the first principle in a signed pact, `observations`
    the list's closing words on the spirit of its programme. `contact` is how to reach the list, never
    published. `awaiting_confirmation` says that lists merged into it and that it has not confirmed yet.
    `programmes` are the documents it published, as proposals. `notes` are the collective's own, private, on levels that
    nobody raised; those on the others stand with the answers, and none of them is ever an answer.
    """

    id: str
    name: str
    head: str | None = None
    label: str | None = None
    round: int = 1
    state: ListState = ListState.TO_CONTACT
    merged_from: tuple[str, ...] = ()
    introduction: str | None = None
    principles: dict[str, Answer] = field(default_factory=dict)
    commitments: tuple[Commitment, ...] = ()
    observations: tuple[str, ...] = ()
    election: str | None = None
    contact: str | None = None
    awaiting_confirmation: bool = False
    meetings: tuple[Meeting, ...] = ()
    signings: tuple[Signing, ...] = ()
    replies: tuple[Reply, ...] = ()
    programmes: tuple[Programme, ...] = ()
    notes: dict[Place, str] = field(default_factory=dict)

    @property
    def signed(self) -> Signing | None:
        """The signing that counts now, None when the list has signed nothing that still holds."""
        return in_force(self.signings)

    @property
    def left_meeting(self) -> Meeting | None:
        """The last meeting that was left without being closed."""
        return next((one for one in reversed(self.meetings) if not one.closed), None)

    @cached_property
    def answers(self) -> dict[tuple[str, str], Commitment]:
        """The commitments by measure number and level code."""
        return {(c.measure, c.level): c for c in self.commitments}

    @cached_property
    def flagged(self) -> dict[str, str]:
        """What its meetings left to come back to: number of the measure or code of the principle, and since which day.

        A flag stays until it is taken away, however many meetings follow.
        """
        since: dict[str, str] = {}
        for meeting in sorted(self.meetings, key=lambda one: one.date):
            for key in meeting.to_review:
                since.setdefault(key, meeting.date)
        return since

    def commitment(self, measure: str, level: str) -> Commitment | None:
        """Return what was said about a level, None when it was not raised."""
        return self.answers.get((measure, level))

    @cached_property
    def cited(self) -> dict[tuple[str, str], tuple[Evidence, ...]]:
        """The passages of its programmes that a person kept, by measure number and level code; never an answer."""
        found: dict[tuple[str, str], dict[Evidence, None]] = defaultdict(dict)
        for programme in self.programmes:
            for proposal in programme.proposals:
                for decision in proposal.kept:
                    if decision.level:
                        found[decision.measure, decision.level][programme.passage(proposal)] = None
        return {place: tuple(passages) for place, passages in found.items()}

    def evidence(self, measure: str, level: str) -> tuple[Evidence, ...]:
        """Return what supports a level: the evidence of its answer, or what is cited where it was not raised."""
        said = self.commitment(measure, level)
        return self.cited.get((measure, level), ()) if said is None else said.evidence

    def first_said(self, said: Commitment) -> Commitment:
        """Return the first answer to a level with what waited there: the passages cited and the private note."""
        place = (said.measure, said.level)
        return said.first_with(self.cited.get(place, ()), self.notes.get(place))

    @cached_property
    def private_notes(self) -> dict[Place, str]:
        """All private notes of the collective, by measure number and level code, answered or not."""
        answered = {place: said.note for place, said in self.answers.items() if said.note}
        return {**self.notes, **answered}

    def noted(self, notes: Mapping[Place, str]) -> "CandidateList":
        """Return the same with these private notes and no others, each with its answer where there is one."""
        return replace(
            self,
            commitments=tuple(replace(c, note=notes.get((c.measure, c.level))) for c in self.commitments),
            notes={place: note for place, note in notes.items() if place not in self.answers},
        )

    def passages_lost(self, programmes: tuple[Programme, ...]) -> int:
        """Return how many passages, cited on levels nobody raised, would be gone if its programmes were these."""
        after = replace(self, programmes=programmes).cited
        return sum(
            all(one.quotation != other.quotation for other in after.get(place, ()))
            for place, passages in self.cited.items()
            if place not in self.answers
            for one in passages
        )

    def quotes_programme(self, evidence: Evidence) -> bool:
        """Whether a passage stands in the list's only programme: « Programme, point 23 » then says where."""
        return len(self.programmes) == 1 and evidence.document == self.programmes[0].document

    def parents(self, lists: Iterable["CandidateList"]) -> tuple["CandidateList", ...]:
        """Return the lists that this one was born of, as they were named in the merge."""
        by_id = {other.id: other for other in lists} if self.merged_from else {}
        return tuple(by_id[parent] for parent in self.merged_from if parent in by_id)

    def given_evidence(
        self, measure: str, level: str, lists: Iterable["CandidateList"]
    ) -> tuple[tuple[Evidence, "CandidateList | None"], ...]:
        """Return what supports a level, each with which of the lists that merged gave it; None: none alone did."""
        parents = self.parents(lists)
        return tuple((one, _giver(one, (measure, level), parents)) for one in self.evidence(measure, level))

    def standing(self, measure: str, level: str) -> Standing | None:
        """Return the list's last word on what is noted of a level, None when it gave none on this answer."""
        if not self.replies:
            return None
        return standing(self.replies, measure, level, self.commitment(measure, level))


def _giver(
    evidence: Evidence, place: tuple[str, str], parents: Sequence[CandidateList]
) -> CandidateList | None:
    """Return the only list whose evidence on the level it is, else the only one that published the document."""
    on_level = [one for one in parents if evidence in one.evidence(*place)]
    published = [one for one in parents if any(evidence.document == each.document for each in one.programmes)]
    return next((found[0] for found in (on_level, published) if len(found) == 1), None)


def standing_lists(lists: Iterable[CandidateList]) -> tuple[CandidateList, ...]:
    """Return the lists that did not merge into another."""
    return tuple(one for one in lists if one.state is not ListState.MERGED)


def in_name_order(lists: Iterable[CandidateList]) -> tuple[CandidateList, ...]:
    """Return lists in alphabetical order, whatever their capitals and accents; those of one name by their round."""
    return tuple(sorted(lists, key=lambda one: (search_key(one.name), one.round, one.id)))
