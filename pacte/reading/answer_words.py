"""Answers as people type them into a cell: those that are plain, those that are likely, those nobody can tell."""

from dataclasses import dataclass

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.wording import search_key

_NOT_RAISED = "not_raised"
#: Other ways to write an answer that leave no doubt, its mark on paper and its key in the window among them.
_PLAIN: dict[Answer | None, tuple[str, ...]] = {
    Answer.AGREED: ("engagée", "engagés", "✓", "a"),
    Answer.RESERVED: ("réserve", "sous réserve", "accord avec réserve", "engagé avec réserve", "◐", "p"),
    Answer.REFUSED: ("refusée", "refus", "refuse", "✗", "✕"),
    Answer.OUT_OF_COMPETENCE: ("hors compétences", "hors de compétence", "⊘", "h"),
    Answer.UNDECIDED: ("à discuter", "discussion", "en cours de discussion"),
    None: ("non abordée", "pas abordé", "pas abordée", "jamais abordé", "·"),
}
#: Words that most likely mean an answer, and are looked at before they are taken for it.
_LIKELY: dict[Answer | None, tuple[str, ...]] = {
    Answer.AGREED: ("oui", "d’accord", "accord", "ok", "o", "x", "vrai", "yes", "engagement", "signé"),
    Answer.RESERVED: ("en partie", "partiel", "partiellement", "oui mais", "oui avec réserve"),
    # The key of a refusal, but « réserve » begins with it as well.
    Answer.REFUSED: ("r",),
    Answer.UNDECIDED: ("?", "à voir", "en cours", "en attente", "peut-être", "indécis"),
    Answer.OUT_OF_COMPETENCE: ("pas compétent", "pas de compétence", "non concerné"),
}
#: Marks that stand beside an answer, of a partner and of a thing done already.
_BESIDE = "⇄★ "


@dataclass(frozen=True, slots=True)
class AnswerRead:
    """What a cell answers: `answer` None is « non abordé »; `likely` asks for a look; `known` is false for a riddle."""

    answer: Answer | None = None
    likely: bool = False
    known: bool = True


def _key(words: str) -> str:
    return search_key(words.replace("-", " ").replace("’", "'")).strip(" .,;!")


def _keys(words: dict[Answer | None, tuple[str, ...]]) -> dict[str, Answer | None]:
    return {_key(word): answer for answer, some in words.items() for word in some}


_PLAIN_KEYS = {
    **_keys(_PLAIN),
    **{_key(str(words)): answer for answer, words in ANSWER_WORDS.items()},
    **{_key(answer.value.replace("_", " ")): answer for answer in Answer},
    _key(_NOT_RAISED.replace("_", " ")): None,
}
_LIKELY_KEYS = _keys(_LIKELY)


def read_answer(words: str) -> AnswerRead:
    """Return what the words of a cell answer; a lone « non » may be a refusal or nothing said, so it is a riddle."""
    key = _key(words.replace("_", " "))
    for found in (key, key.rstrip(_BESIDE)):
        if found in _PLAIN_KEYS:
            return AnswerRead(_PLAIN_KEYS[found])
    if key in _LIKELY_KEYS:
        return AnswerRead(_LIKELY_KEYS[key], likely=True)
    return AnswerRead(known=False)


_YES = {_key(word) for word in ("oui", "o", "x", "vrai", "1", "ok", "fait", "✓", "★", "yes")}
_NO = {_key(word) for word in ("non", "n", "faux", "0", "", "no")}


def read_yes(words: str) -> bool | None:
    """Return whether a cell says yes; None for what is neither yes nor no. An empty cell says no."""
    key = _key(words)
    return True if key in _YES else False if key in _NO else None
