"""What an amendment says, before any page: the signing it supersedes, and what changed, old beside new."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from exports.french import NBSP, long_date
from exports.pact.content import Heading, Party, SealWords, heading_words, parties, seal_words
from exports.pact.reference import LAYOUT, short_fingerprint
from exports.pact.said import SaidLevel, level_of, said_level
from pacte.domain.answer import Answer
from pacte.domain.pact import Amended, Pact
from pacte.domain.pact_difference import LevelDifference, PrincipleDifference, WordsDifference, differences
from pacte.domain.signing import Revocation


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """Words of the pact that changed: what they are, before and after; empty when there were or are none."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangedPrinciple:
    """A principle of which the answer changed; None: not raised."""

    code: str
    title: str
    before: Answer | None
    after: Answer | None


@dataclass(frozen=True, slots=True)
class ChangedLevel:
    """A level of which the answer or the words changed, with its official text as it stands now."""

    code: str
    official: str | None
    before: SaidLevel
    after: SaidLevel


@dataclass(frozen=True, slots=True)
class ChangedMeasure:
    """A measure and the levels that changed."""

    number: str
    title: str
    single: bool
    levels: tuple[ChangedLevel, ...]


@dataclass(frozen=True, slots=True)
class AmendmentWords:
    """The whole of an amendment, in the order it is read."""

    heading: Heading
    parties: tuple[Party, Party]
    supersedes: str
    words: tuple[ChangedWords, ...]
    principles: tuple[ChangedPrinciple, ...]
    measures: tuple[ChangedMeasure, ...]
    seal: SealWords | None


def amendment_words(
    pact: Pact,
    day: date,
    amends: Amended | None = None,
    revoked: Revocation | None = None,
    layout: int = LAYOUT,
) -> AmendmentWords:
    """Return what the amendment that a pact is says, or would say of `amends` as long as it is not signed.

    `revoked` is what became of its signing since; `layout` the one it was drawn by. Raises `ValueError` for a pact
    that amends none.
    """
    seal = seal_words(pact)
    amended = pact.seal.amends if pact.seal is not None else amends
    if amended is None:
        raise ValueError("this pact amends none")
    found = differences(amended.pact, pact)
    return AmendmentWords(
        heading_words(pact, day, "Avenant", seal, revoked, layout),
        parties(pact),
        _supersedes(amended, pact.seal.number if pact.seal else None),
        tuple(
            ChangedWords(one.what, one.before, one.after) for one in found if isinstance(one, WordsDifference)
        ),
        tuple(_principle(pact, one) for one in found if isinstance(one, PrincipleDifference)),
        tuple(_measures(pact, [one for one in found if isinstance(one, LevelDifference)])),
        seal,
    )


def _supersedes(amended: Amended, number: int | None) -> str:
    day = long_date(date.fromisoformat(amended.date))
    what = f"Cet avenant est la signature n°{NBSP}{number}. Il remplace"
    if number is None:
        what = "Cet avenant, une fois signé, remplacera"
    return (
        f"{what} la signature n°{NBSP}{amended.number} du "
        f"{day}, d’empreinte {short_fingerprint(amended.fingerprint)}. N’est imprimé ici que ce qui change, "
        f"l’ancien à gauche, le nouveau à droite{NBSP}; tout le reste demeure tel qu’il a été signé le {day}."
    )


def _principle(pact: Pact, one: PrincipleDifference) -> ChangedPrinciple:
    titles = {principle.code: principle.title for principle in pact.catalogue.principles}
    return ChangedPrinciple(one.code, titles.get(one.code, ""), one.before, one.after)


def _measures(pact: Pact, found: list[LevelDifference]) -> Iterator[ChangedMeasure]:
    for number, group in groupby(found, key=lambda one: one.measure):
        measure = pact.catalogue.find(number)
        yield ChangedMeasure(
            number,
            measure.title if measure else "",
            bool(measure and measure.single_level),
            tuple(_level(pact, one) for one in group),
        )


def _level(pact: Pact, one: LevelDifference) -> ChangedLevel:
    measure = pact.catalogue.find(one.measure)
    level = level_of(pact.catalogue, one.measure, one.level)
    before, after = (said_level(measure, level, said) for said in (one.before, one.after))
    return ChangedLevel(one.level, after.official, before, after)
