"""What a person decides about a pact that was read, line by line, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.commitment import Commitment, checked, level_place
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.sentence import Sentence
from pacte.reading.documents import Line
from pacte.reading.likeness import Wording
from pacte.reading.pact_lines import evenly_bulleted, without_bullet
from pacte.reading.signed_pact import UNPLACED, PactReading, Placement


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was understood is right."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """What the line says is not taken over."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The line gives this answer, in place of what was understood."""

    commitment: Commitment


@dataclass(frozen=True, slots=True)
class Observed:
    """The line is an observation of the list."""


Decision = Accepted | Dropped | Answered | Observed
#: What a decision is about: one level, by measure and code, with all its lines; else one line by its number.
Subject = tuple[str, str] | int


@dataclass(frozen=True)
class PactReview:
    """A reading and the decisions about it, in the order they were taken; every change gives a new review."""

    reading: PactReading
    decisions: Mapping[Subject, Decision] = field(default_factory=dict)

    def placement(self, number: int) -> Placement:
        """Return what the reading made of a line."""
        return next(one for one in self.reading.placements if one.line.number == number)

    def decision(self, number: int) -> Decision | None:
        """Return what was decided about a line, None as long as nothing was."""
        return self.decisions.get(self._subject(self.placement(number)))

    def decide(self, number: int, decision: Decision) -> "PactReview":
        """Decide about a line; raises `KnownError` for an answer that says nothing definite."""
        placed = self.placement(number)
        if isinstance(decision, Answered):
            decision = Answered(checked(replace(decision.commitment, to_review=None)))
        elif isinstance(decision, Accepted) and self.is_unread(placed):
            raise KnownError("Cette ligne n’est placée nulle part : donnez-la à une mesure, ou écartez-la.")
        elif isinstance(decision, Observed) and placed.level:
            raise KnownError("Cette ligne est lue comme une réponse : changez la réponse, ou écartez-la.")
        rest = {of: one for of, one in self.decisions.items() if of != self._subject(placed)}
        return replace(self, decisions={**rest, self._subject(placed): decision})

    def forget(self, number: int) -> "PactReview":
        """Go back to what the reading made of a line."""
        subject = self._subject(self.placement(number))
        return replace(self, decisions={of: one for of, one in self.decisions.items() if of != subject})

    def is_unread(self, placed: Placement) -> bool:
        """Whether the reading could place a line nowhere."""
        return placed.understood == UNPLACED

    def needs_look(self, placed: Placement) -> bool:
        """Whether a line still waits for a decision."""
        doubtful = placed.unsure is not None or self.is_unread(placed)
        return doubtful and self._subject(placed) not in self.decisions

    @property
    def left(self) -> int:
        """How many lines still wait for a decision."""
        return sum(self.needs_look(placed) for placed in self.reading.placements)

    def understood(self, placed: Placement) -> str:
        """Return in French what a line counts as, after the decisions."""
        decision = self.decisions.get(self._subject(placed))
        if isinstance(decision, Accepted):
            return Sentence("{} · vérifié", placed.understood)
        if isinstance(decision, Dropped):
            return (
                Sentence("écarté") if self.is_unread(placed) else Sentence("écarté : {}", placed.understood)
            )
        if isinstance(decision, Observed):
            return Sentence("observation de la liste")
        if isinstance(decision, Answered):
            said = decision.commitment
            return Sentence("{} · {}", level_place(said.measure, said.level), ANSWER_WORDS[said.answer])
        return placed.understood

    def result(self) -> PactReading:
        """Return the reading as decided, which is what will be written."""
        reading = self.reading
        for subject, decision in self.decisions.items():
            if isinstance(subject, int):
                reading = self._of_line(reading, self.placement(subject), decision)
            else:
                reading = _of_level(reading, subject, decision)
        answered = {one.measure for one in reading.commitments}
        gone = {one.measure for one in self.reading.commitments} - answered
        local = tuple(one for one in reading.local_measures if one.number not in gone)
        reading = replace(reading, local_measures=local)
        settled = [self.placement(of).line for of in self.decisions if isinstance(of, int)]
        return replace(reading, unread=tuple(line for line in reading.unread if line not in settled))

    @staticmethod
    def _subject(placed: Placement) -> Subject:
        if placed.measure and placed.level:
            return placed.measure, placed.level
        return placed.line.number

    def _of_line(self, reading: PactReading, placed: Placement, decision: Decision) -> PactReading:
        if isinstance(decision, Answered):
            return replace(reading, commitments=_with(reading.commitments, decision.commitment))
        if isinstance(decision, Observed):
            words = evenly_bulleted(placed.line.text)
            return replace(reading, observations=(*reading.observations, words))
        if isinstance(decision, Accepted) or self.is_unread(placed):
            return reading
        if placed.measure:
            left = tuple(one for one in reading.commitments if one.measure != placed.measure)
            return replace(reading, commitments=left)
        if placed.principle:
            left_principles = {
                code: one for code, one in reading.principles.items() if code != placed.principle
            }
            return replace(reading, principles=left_principles)
        return _without_words(reading, placed.line)


def proposed(review: PactReview, number: int, measure: Measure, level: Level) -> Commitment:
    """Return the answer to start from when a line is given to a level: what stands there, with the line's words.

    Words that nothing stands for yet are a wording of their own where they differ from the official text.
    """
    placed, place = review.placement(number), (measure.number, level.code)
    present = _at(review.result(), place) or _at(review.reading, place)
    if present and (placed.measure, placed.level) == place:
        return replace(present, to_review=None)
    words = evenly_bulleted(placed.line.text)
    if present:
        return replace(present, observation=_joined(present.observation, words), to_review=None)
    same = level.text is not None and Wording.of(level.text).same_as(Wording.of(words))
    return Commitment(*place, Answer.AGREED, agreed_wording=None if same else without_bullet(words))


def _at(reading: PactReading, place: tuple[str, str]) -> Commitment | None:
    return next((one for one in reading.commitments if (one.measure, one.level) == place), None)


def _joined(before: str | None, words: str) -> str:
    if before and words in before.split("\n"):
        return before
    return f"{before}\n{words}" if before else words


def _with(commitments: tuple[Commitment, ...], said: Commitment) -> tuple[Commitment, ...]:
    place = (said.measure, said.level)
    others = [one for one in commitments if (one.measure, one.level) != place]
    return (*others, said)


def _of_level(reading: PactReading, place: tuple[str, str], decision: Decision) -> PactReading:
    said = _at(reading, place)
    others = tuple(one for one in reading.commitments if one is not said)
    if isinstance(decision, Answered):
        others = _with(others, decision.commitment)
    elif isinstance(decision, Accepted) and said:
        others = _with(others, replace(said, to_review=None))
    return replace(reading, commitments=others)


def _without_words(reading: PactReading, line: Line) -> PactReading:
    """Return the reading without a line of the introduction or of an observation."""
    words = line.text.strip()
    observations = (_less(text, words) for text in reading.observations)
    return replace(
        reading,
        introduction=_less(reading.introduction or "", words),
        observations=tuple(text for text in observations if text),
    )


def _less(text: str, line: str) -> str | None:
    return "\n".join(one for one in text.split("\n") if one != line) or None
