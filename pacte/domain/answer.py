"""What a list answers to one level of a measure, and to a principle."""

from enum import StrEnum

from pacte.domain.sentence import Sentence


class Answer(StrEnum):
    """An answer that was given. A level with no answer was **not raised**, which is not a refusal."""

    AGREED = "agreed"
    RESERVED = "reserved"
    REFUSED = "refused"
    OUT_OF_COMPETENCE = "out_of_competence"
    UNDECIDED = "undecided"

    # Enum hashes by name, in Python; the string's own hash is ten times faster and answers are keys everywhere.
    __hash__ = str.__hash__

    @property
    def kept(self) -> bool:
        """Whether the level is a commitment: agreed, in whole or in part."""
        return self in (Answer.AGREED, Answer.RESERVED)


#: The French word of each answer as people read it; None stands for "not raised".
ANSWER_WORDS: dict[Answer | None, str] = {
    Answer.AGREED: Sentence("engagé"),
    Answer.RESERVED: Sentence("avec réserve"),
    Answer.REFUSED: Sentence("refusé"),
    Answer.OUT_OF_COMPETENCE: Sentence("hors compétence"),
    Answer.UNDECIDED: Sentence("en discussion"),
    None: Sentence("non abordé"),
}
