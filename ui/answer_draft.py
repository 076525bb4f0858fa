"""What the editor holds and the disk does not yet: words on their way to becoming an answer."""

from dataclasses import dataclass, replace

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, Place
from pacte.domain.commitment import Commitment

#: The fields of words, in their order on screen.
WORD_FIELDS = ("agreed_wording", "reservation", "partner", "observation", "note")
#: Those that are the list's own words: typed about a level nobody raised, they mean that it was raised.
LIST_FIELDS = WORD_FIELDS[: WORD_FIELDS.index("note")]
#: Those that a reserved answer needs one of.
RESERVING_FIELDS = ("agreed_wording", "reservation")


def asked_field(said: Commitment | None) -> str:
    """Return the field of words that an answer asks for first."""
    if said is not None and said.answer is Answer.OUT_OF_COMPETENCE:
        return "partner"
    reserves = said is not None and said.answer is Answer.RESERVED and said.reservation
    return "reservation" if reserves else "agreed_wording"


def kept_words(one: CandidateList | None, place: Place | None, name: str) -> str | None:
    """Return what the disk holds in a field about a level; its private note, whether it was raised or not."""
    if one is None or place is None:
        return None
    words: str | None = getattr(one.answers.get(place), name, None)
    return one.private_notes.get(place) if name == "note" else words


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """The words typed for some levels; `said` is what the disk holds of the only one.

    `awaiting` means that « avec réserve » was asked for and that its words are awaited.
    """

    places: tuple[tuple[str, str], ...]
    said: Commitment | None
    awaiting: bool
    words: dict[str, str]
    already_done: bool = False

    @property
    def reserves(self) -> bool:
        """Whether there are words for a reserved answer."""
        return any(self.words.get(name, "").strip() for name in RESERVING_FIELDS)

    @property
    def answer(self) -> Answer | None:
        """The answer that these words go with, None where the level stays as nobody raised it.

        The list's words about it mean that it was raised: it is then under discussion. A private note means nothing.
        """
        if self.awaiting:
            return Answer.RESERVED
        if self.said:
            return self.said.answer
        raised = self.already_done or any(self.words[name].strip() for name in LIST_FIELDS)
        return Answer.UNDECIDED if raised else None

    @property
    def lacks_words(self) -> bool:
        """Whether the answer is a reserved one whose words are missing, so that it cannot be written."""
        return self.answer is Answer.RESERVED and not self.reserves

    def commitment(self, answer: Answer) -> Commitment:
        """Return what is to be written for the only level, under its answer."""
        measure, level = self.places[0]
        said = self.said or Commitment(measure, level, answer)
        return replace(
            said,
            answer=answer,
            already_done=self.already_done,
            to_review=None if self.awaiting else said.to_review,
            agreed_wording=self.words["agreed_wording"],
            reservation=self.words["reservation"],
            partner=self.words["partner"],
            observation=self.words["observation"],
            note=self.words["note"],
        )
