"""What the editor holds and the disk does not yet: words on their way to becoming an answer."""

from dataclasses import dataclass, replace

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment

#: The fields of words, in their order on screen.
WORD_FIELDS = ("agreed_wording", "reservation", "partner", "observation", "note")
#: Those that a reserved answer needs one of.
RESERVING_FIELDS = ("agreed_wording", "reservation")


def asked_field(said: Commitment | None) -> str:
    """Return the field of words that an answer asks for first."""
    if said is not None and said.answer is Answer.OUT_OF_COMPETENCE:
        return "partner"
    reserves = said is not None and said.answer is Answer.RESERVED and said.reservation
    return "reservation" if reserves else "agreed_wording"


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
    def answer(self) -> Answer:
        """The answer that these words go with.

        Words about a level nobody raised mean that it was raised: it is then under discussion.
        """
        if self.awaiting:
            return Answer.RESERVED
        return self.said.answer if self.said else Answer.UNDECIDED

    @property
    def lacks_words(self) -> bool:
        """Whether the answer is a reserved one whose words are missing, so that it cannot be written."""
        return self.answer is Answer.RESERVED and not self.reserves

    @property
    def empty(self) -> bool:
        """Whether it says nothing about a level that was not raised."""
        return self.said is None and not self.already_done and not any(w.strip() for w in self.words.values())

    def commitment(self) -> Commitment:
        """Return what is to be written for the only level."""
        measure, level = self.places[0]
        said = self.said or Commitment(measure, level, self.answer)
        return replace(
            said,
            answer=self.answer,
            already_done=self.already_done,
            to_review=None if self.awaiting else said.to_review,
            agreed_wording=self.words["agreed_wording"],
            reservation=self.words["reservation"],
            partner=self.words["partner"],
            observation=self.words["observation"],
            note=self.words["note"],
        )
