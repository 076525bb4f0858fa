"""What differs between two states of a pact: what an amendment signs, and what changed since a signing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, level_place
from pacte.domain.pact import Pact
from pacte.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class LevelDifference:
    """One level on which two states of a pact differ; None: not raised."""

    measure: str
    level: str
    before: Commitment | None
    after: Commitment | None


@dataclass(frozen=True, slots=True)
class PrincipleDifference:
    """One principle on which two states of a pact differ; None: not raised."""

    code: str
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True, slots=True)
class WordsDifference:
    """Anything else that differs: `what` names it in French (« tête de liste », « texte de la mesure 6 N1 »)."""

    what: Sentence
    before: str
    after: str


Difference = LevelDifference | PrincipleDifference | WordsDifference


def differences(before: Pact, after: Pact) -> tuple[Difference, ...]:
    """Return what differs between two states of a pact, whoever signed them: words, principles, then levels."""
    return (
        *_words_differences(before, after),
        *_principle_differences(before.candidate_list.principles, after.candidate_list.principles),
        *_level_differences(before, after),
    )


def _principle_differences(
    before: dict[str, Answer], after: dict[str, Answer]
) -> Iterator[PrincipleDifference]:
    for code in _joined(before, after):
        was, now = before.get(code), after.get(code)
        if was is not now:
            yield PrincipleDifference(code, was, now)


def _level_differences(before: Pact, after: Pact) -> Iterator[LevelDifference]:
    old, new = before.candidate_list.answers, after.candidate_list.answers
    for number, code in _joined([(m.number, level.code) for m, level in after.catalogue.levels()], old):
        was, now = old.get((number, code)), new.get((number, code))
        if was != now:
            yield LevelDifference(number, code, was, now)


def _joined(*keys: Any) -> list[Any]:
    """Return the keys of several collections, each once, in their order."""
    return list(dict.fromkeys(key for some in keys for key in some))


def _words_differences(before: Pact, after: Pact) -> tuple[WordsDifference, ...]:
    old, new = _heads(before), _heads(after)
    found = [WordsDifference(what, old[what], new[what]) for what in new if old[what] != new[what]]
    old, new = _texts(before), _texts(after)
    # What is new in the catalogue, and no part of what was agreed, is no change of this pact.
    found += [
        WordsDifference(what, old[what], new[what]) for what in new if what in old and old[what] != new[what]
    ]
    return tuple(found)


def _heads(pact: Pact) -> dict[Sentence, str]:
    """Return who and what a pact names, under the French name of each."""
    one = pact.candidate_list
    return {
        Sentence("commune"): pact.municipality,
        Sentence("collectif"): pact.collective or "",
        Sentence("nom de la liste"): one.name,
        Sentence("tête de liste"): one.head or "",
        Sentence("étiquette"): one.label or "",
        Sentence("élection"): one.election or "",
        Sentence("tour"): str(one.round),
        Sentence("introduction"): one.introduction or "",
        Sentence("observations"): "\n".join(one.observations),
    }


def _texts(pact: Pact) -> dict[Sentence, str]:
    """Return the texts that the list answered, under the French name of each."""
    texts = {
        Sentence("texte du principe {}", principle.code): f"{principle.title}\n{principle.text}"
        for principle in pact.catalogue.principles
    }
    answers = pact.candidate_list.answers
    for measure in pact.catalogue.measures:
        answered = [level for level in measure.levels if (measure.number, level.code) in answers]
        if answered:
            texts[Sentence("intitulé de la mesure {}", measure.number)] = measure.title
        for level in answered:
            texts[Sentence("texte de la {}", level_place(measure.number, level.code))] = level.text or ""
    return texts
