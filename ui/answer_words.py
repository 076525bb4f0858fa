"""The words and keys of answers in the window."""

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Principle
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.measure import Level, Measure
from pacte.domain.wording import capitalised
from ui.language import day_in_words
from ui.plain_text import counted, typographic

_translate = QCoreApplication.translate

#: The answers in the order they are offered; None takes an answer away.
OFFERED: tuple[Answer | None, ...] = (
    Answer.AGREED,
    Answer.RESERVED,
    Answer.REFUSED,
    Answer.OUT_OF_COMPETENCE,
    Answer.UNDECIDED,
    None,
)


def answer_word(answer: Answer | None) -> str:
    """Return the word of an answer inside a sentence: « refusé »."""
    return {
        Answer.AGREED: _translate("Answer", "engagé"),
        Answer.RESERVED: _translate("Answer", "avec réserve"),
        Answer.REFUSED: _translate("Answer", "refusé"),
        Answer.OUT_OF_COMPETENCE: _translate("Answer", "hors compétence"),
        Answer.UNDECIDED: _translate("Answer", "en discussion"),
        None: _translate("Answer", "non abordé"),
    }[answer]


def answer_title(answer: Answer | None) -> str:
    """Return the word of an answer on its own: « Refusé »."""
    return capitalised(answer_word(answer))


def answer_key(answer: Answer | None) -> str:
    """Return the key of an answer as the keyboard shows it."""
    return {
        Answer.AGREED: "A",
        Answer.RESERVED: "P",
        Answer.REFUSED: "R",
        Answer.OUT_OF_COMPETENCE: "H",
        Answer.UNDECIDED: "?",
        None: _translate("Answer", "Suppr"),
    }[answer]


def answer_of_key(text: str) -> Answer | None:
    """Return the answer that a typed letter gives, None for another letter."""
    letters = {"A": Answer.AGREED, "P": Answer.RESERVED, "R": Answer.REFUSED, "H": Answer.OUT_OF_COMPETENCE}
    return Answer.UNDECIDED if text == "?" else letters.get(text.upper())


def level_title(level: Level) -> str:
    """Return the name of a level: « Niveau 1 », « Niveau unique »."""
    if level.code == "N":
        return _translate("Answer", "Niveau unique")
    return _translate("Answer", "Niveau {}").format(level.code.removeprefix("N"))


def spoken_level(
    measure: Measure, level: Level, commitment: Commitment | None, evidence: int = 0, *, noted: bool = False
) -> str:
    """Return what a screen reader says of a level: « mesure 2, niveau 1, refusé ».

    `evidence` is how many there are, `noted` whether a private note may be told of: never where the screen is shared.
    """
    parts = [_translate("Answer", "mesure {}").format(measure.number), level_title(level).lower()]
    parts.append(answer_word(commitment.answer if commitment else None))
    if commitment and commitment.partner:
        parts.append(_translate("Answer", "avec {}").format(commitment.partner))
    if commitment and commitment.already_done:
        parts.append(_translate("Answer", "déjà réalisé"))
    if commitment and commitment.to_review:
        opposed = _translate("Answer", "contradiction de la fusion, à trancher")
        parts.append(opposed if commitment.opposed else _translate("Answer", "à revoir"))
    if evidence:
        parts.append(evidence_count(evidence, answered=commitment is not None))
    if noted:
        parts.append(_translate("Answer", "note privée"))
    return ", ".join(parts)


def evidence_count(count: int, *, answered: bool) -> str:
    """Return how much evidence an answer has, or how many passages are cited where there is none."""
    if answered:
        return counted(count, _translate("Answer", "{} preuve"), _translate("Answer", "{} preuves"))
    one, many = _translate("Answer", "{} passage retenu"), _translate("Answer", "{} passages retenus")
    return counted(count, one, many)


def evidence_place(
    evidence: Evidence, one: CandidateList | None = None, giver: CandidateList | None = None
) -> str:
    """Return where a quotation stands: « Programme 2020, point 23 », empty when nobody said.

    `one` is the list whose only programme needs no other name than that, `giver` the one of those that merged that it
    came from.
    """
    if giver is not None:
        return ", ".join(filter(None, (_given(evidence, giver), evidence.place)))
    programme = one is not None and one.quotes_programme(evidence)
    document = _translate("Answer", "Programme") if programme else evidence.document
    return ", ".join(filter(None, (document, evidence.place)))


def _given(evidence: Evidence, giver: CandidateList) -> str:
    """Return the name of a document and whose it is: « Programme de « Aube » »."""
    programme = giver.quotes_programme(evidence)
    document = _translate("Answer", "Programme") if programme else evidence.document
    whose = typographic(_translate("Answer", "{} de « {} »"))
    return whose.format(document or _translate("Answer", "Preuve"), giver.name)


def evidence_words(evidence: Evidence, giver: CandidateList | None = None) -> str:
    """Return a quotation after where it stands: « Programme 2020, point 23 : « … » »."""
    quoted = typographic(_translate("Answer", "« {} »")).format(evidence.quotation)
    place = evidence_place(evidence, giver=giver)
    return typographic(_translate("Answer", "{} : {}")).format(place, quoted) if place else quoted


def spoken_principle(principle: Principle, answer: Answer | None) -> str:
    """Return what a screen reader says of a principle: « principe A, engagé »."""
    return _translate("Answer", "principe {}, {}").format(principle.code, answer_word(answer))


def flagged_words(day: str) -> str:
    """Return since which meeting, by its ISO day, something is to be come back to."""
    return _translate("Answer", "à revoir depuis la rencontre du {}").format(day_in_words(day))
