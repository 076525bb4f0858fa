"""Recording what a list answers to levels and principles."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment, checked, level_place
from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence, enumerated
from pacte.domain.wording import optional_words
from pacte.storage.pact_file import PactFile
from pacte.storage.private_notes import put_note
from pacte.storage.queries import answered_level
from pacte.storage.repositories import put_commitment, put_principle_answer

#: How an edit is named: agrees with « mesure », one answer or several.
_ONE: dict[Answer | None, str] = {
    Answer.AGREED: Sentence("engagée"),
    Answer.RESERVED: Sentence("avec réserve"),
    Answer.REFUSED: Sentence("refusée"),
    Answer.OUT_OF_COMPETENCE: Sentence("hors compétence"),
    Answer.UNDECIDED: Sentence("en discussion"),
    None: Sentence("non abordée"),
}
_SEVERAL: dict[Answer | None, str] = {
    Answer.AGREED: Sentence("engagés"),
    Answer.RESERVED: Sentence("avec réserve"),
    Answer.REFUSED: Sentence("refusés"),
    Answer.OUT_OF_COMPETENCE: Sentence("hors compétence"),
    Answer.UNDECIDED: Sentence("en discussion"),
    None: Sentence("non abordés"),
}


def _numbers(principles: int, levels: int) -> str:
    some = Sentence("{} principe", principles) if principles == 1 else Sentence("{} principes", principles)
    others = Sentence("{} niveau", levels) if levels == 1 else Sentence("{} niveaux", levels)
    return Sentence("{} et {}", some, others) if principles and levels else some if principles else others


def _label(places: Sequence[tuple[str, str]], answer: Answer | None, principles: Sequence[str] = ()) -> str:
    if len(places) == 1 and not principles:
        return Sentence("{} {}", level_place(*places[0]), _ONE[answer])
    if len(principles) == 1 and not places:
        return Sentence("principe {} {}", principles[0], ANSWER_WORDS[answer])
    return Sentence("{} {}", _numbers(len(principles), len(places)), _SEVERAL[answer])


def answered(
    before: Commitment | None, place: tuple[str, str], answer: Answer, words: dict[str, Any]
) -> Commitment:
    """Return what is said now: the words stay, but those that only go with the former answer.

    Raises `KnownError` for a reserved answer without words.
    """
    said = before or Commitment(*place, answer)
    gone: dict[str, Any] = {"to_review": None}
    if answer in (Answer.REFUSED, Answer.OUT_OF_COMPETENCE):
        gone["agreed_wording"] = None
    if answer not in (Answer.RESERVED, Answer.UNDECIDED):
        gone["reservation"] = None
    given = {name: value for name, value in words.items() if value is not None}
    return checked(replace(said, answer=answer, **{**gone, **given}))


def answer(
    file: PactFile,
    list_id: str,
    places: Sequence[tuple[str, str]],
    answer: Answer | None,
    *,
    agreed_wording: str | None = None,
    reservation: str | None = None,
    partner: str | None = None,
    already_done: bool | None = None,
    observation: str | None = None,
    note: str | None = None,
    principles: Sequence[str] = (),
) -> Changes:
    """Give one answer to one or several levels, (measure, level) pairs, and principles, in one undo step.

    None takes the answers away: the levels were not raised, and private notes stay there. Words that are None stay as
    they were, save a reservation or a wording that no longer goes with the answer (the history keeps them). Raises
    `KnownError` for a level or a principle that does not exist, for a reserved answer without words, and
    for a principle with reservation.
    """
    words = {
        "agreed_wording": agreed_wording,
        "reservation": reservation,
        "partner": partner,
        "already_done": already_done,
        "observation": observation,
        "note": note,
    }
    if principles and answer is Answer.RESERVED:
        raise KnownError(
            "Le principe {} s’accepte en entier ou non ; choisissez une autre réponse.", principles[0]
        )
    with file.edit(_label(places, answer, principles)) as work:
        for code in principles:
            put_principle_answer(work, list_id, code, answer)
        for place in places:
            level = answered_level(work.reader, list_id, *place)
            said = None if answer is None else answered(level.said, place, answer, words)
            put_commitment(work, list_id, level, said)
    return work.changes


_WORDS = {
    "agreed_wording": Sentence("formulation"),
    "reservation": Sentence("réserve"),
    "partner": Sentence("partenaire"),
    "already_done": Sentence("déjà réalisé"),
    "observation": Sentence("observation"),
    "note": Sentence("note privée"),
    "to_review": Sentence("à revoir"),
    "evidence": Sentence("preuve"),
}


def mark_done(file: PactFile, list_id: str, places: Sequence[tuple[str, str]], *, done: bool) -> Changes:
    """Note of answered levels, (measure, level) pairs, whether they are done already, in one undo step.

    What else was said of them stays; levels that were not raised stay so.
    """
    where = level_place(*places[0]) if len(places) == 1 else _numbers(0, len(places))
    with file.edit(Sentence("{} : {}", where, _WORDS["already_done"])) as work:
        for place in places:
            level = answered_level(work.reader, list_id, *place)
            if level.said is not None:
                put_commitment(work, list_id, level, replace(level.said, already_done=done))
    return work.changes


def record(file: PactFile, list_id: str, commitment: Commitment) -> Changes:
    """Write all that was said about one level, words included, in one undo step."""
    said = checked(commitment)
    place = (said.measure, said.level)
    with file.edit(_label([place], said.answer)) as work:
        level = answered_level(work.reader, list_id, *place)
        before = level.said
        if level.note and not said.note:
            put_note(work, list_id, place, level.level_id, None)
            level = replace(level, note=None)
        if before is not None and before.answer is said.answer:
            changed = [
                french for name, french in _WORDS.items() if getattr(before, name) != getattr(said, name)
            ]
            if changed:
                work.label = Sentence("{} : {}", said.place, enumerated(changed))
        put_commitment(work, list_id, level, said)
    return work.changes


def note(file: PactFile, list_id: str, place: tuple[str, str], words: str | None) -> Changes:
    """Write the collective's private note on a level, whose answer stays as it is; without words it goes.

    On a level that nobody raised it is all there is: a note prepares the talks and is never an answer. Raises
    `KnownError` for a level that does not exist, and for words that are too long.
    """
    clean = optional_words(words, _WORDS["note"])
    with file.edit(Sentence("{} : {}", level_place(*place), _WORDS["note"])) as work:
        level = answered_level(work.reader, list_id, *place)
        if level.said is None:
            put_note(work, list_id, place, level.level_id, clean)
        else:
            put_commitment(work, list_id, level, replace(level.said, note=clean))
    return work.changes
