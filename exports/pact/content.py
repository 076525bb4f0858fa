"""What the signed pact of a list says, before any page: who, what is kept in full, and all that is not."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from exports.french import NBSP, long_date, plural
from exports.pact.reference import LAYOUT, catalogue_name, qr_text
from exports.pact.said import Remark, SaidLevel, said_level
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.measure import Measure
from pacte.domain.pact import Pact, canonical, fingerprint
from pacte.domain.signing import Revocation, Signatory


@dataclass(frozen=True, slots=True)
class Party:
    """One of the two sides: what it is, its name, and what else is known of it."""

    role: str
    name: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PactPrinciple:
    """A principle with its text and the answer to it (None: not raised)."""

    code: str
    title: str
    text: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class KeptMeasure:
    """A measure with the levels that are kept; `remarks` bear on several levels, named before each."""

    number: str
    title: str
    theme: str
    local: bool
    single: bool
    levels: tuple[SaidLevel, ...]
    remarks: tuple[tuple[str, Remark], ...]


@dataclass(frozen=True, slots=True)
class OpenLevels:
    """Levels of a measure that are not kept, under one answer; only levels never raised share a row."""

    codes: tuple[str, ...]
    level: SaidLevel


@dataclass(frozen=True, slots=True)
class OpenMeasure:
    """A measure of which some levels are not kept, and those levels."""

    number: str
    title: str
    single: bool
    levels: tuple[OpenLevels, ...]


@dataclass(frozen=True, slots=True)
class SealWords:
    """What signing adds: where and when, who signs, the fingerprint and the text of the QR code."""

    number: int
    place_and_day: str
    signatories: tuple[Signatory, ...]
    fingerprint: str
    qr: str


@dataclass(frozen=True, slots=True)
class Heading:
    """What every page of a document on a pact names; `fingerprint` is None as long as nothing is signed.

    `revoked` says that the signing no longer counts, since when and why; None when it does.
    """

    kind: str
    pact: str
    municipality: str
    name: str
    day: str
    fingerprint: str | None
    revoked: str | None = None

    @property
    def draft(self) -> bool:
        """Whether nothing is signed yet."""
        return self.fingerprint is None


@dataclass(frozen=True, slots=True)
class PactWords:
    """The whole of a signed pact, or of what would be signed, in the order it is read."""

    heading: Heading
    parties: tuple[Party, Party]
    summary: str
    reading: str
    introduction: str | None
    principles: tuple[PactPrinciple, ...]
    measures: tuple[KeptMeasure, ...]
    local_measures: tuple[KeptMeasure, ...]
    observations: tuple[str, ...]
    open_measures: tuple[OpenMeasure, ...]
    seal: SealWords | None


def pact_words(pact: Pact, day: date, revoked: Revocation | None = None, layout: int = LAYOUT) -> PactWords:
    """Return what the pact of a list says; `day` is that of the signing, or of the state a draft shows.

    `revoked` is what became of its signing since; `layout` the one it was drawn by.
    """
    seal = seal_words(pact)
    left = tuple(_open_measures(pact))
    kept = tuple(_kept_measure(pact.candidate_list, measure) for measure in pact.kept_measures)
    return PactWords(
        heading=heading_words(pact, day, "Pacte", seal, revoked, layout),
        parties=parties(pact),
        summary=_summary(pact),
        reading=_READING + (_READING_OPEN if left else ""),
        introduction=pact.candidate_list.introduction,
        principles=tuple(
            PactPrinciple(one.code, one.title, one.text, pact.candidate_list.principles.get(one.code))
            for one in pact.catalogue.principles
        ),
        measures=tuple(one for one in kept if not one.local),
        local_measures=tuple(one for one in kept if one.local),
        observations=pact.candidate_list.observations,
        open_measures=left,
        seal=seal,
    )


_READING = (
    "Chaque mesure retenue est imprimée avec le texte entier des niveaux auxquels la liste s’engage. Là où une "
    "formulation a été retenue, c’est elle qui engage, et le texte officiel est rappelé."
)
_READING_OPEN = (
    " Le tableau de la fin dit, mesure par mesure, ce que la liste a refusé et ce qui n’a pas été abordé."
)


def heading_words(
    pact: Pact,
    day: date,
    kind: str,
    seal: SealWords | None,
    revoked: Revocation | None = None,
    layout: int = LAYOUT,
) -> Heading:
    """Return what every page names."""
    return Heading(
        kind,
        catalogue_name(pact.catalogue, layout),
        pact.municipality,
        pact.candidate_list.name,
        long_date(day),
        seal.fingerprint if seal is not None else None,
        _revoked(revoked) if revoked is not None else None,
    )


def _revoked(revoked: Revocation) -> str:
    day = long_date(date.fromisoformat(revoked.date))
    return f"Cette signature a été retirée le{NBSP}{day} et n’engage plus. Motif{NBSP}: {revoked.reason}"


def parties(pact: Pact) -> tuple[Party, Party]:
    """Return both sides of a pact, the list first."""
    one = pact.candidate_list
    details = (
        one.head and f"tête de liste{NBSP}: {one.head}",
        one.label,
        one.election,
        one.round == 2 and "second tour",
    )
    return (
        Party("La liste", one.name, tuple(detail for detail in details if detail)),
        Party("Le collectif local", pact.collective or "nom à compléter"),
    )


def seal_words(pact: Pact) -> SealWords | None:
    """Return what the signing of a pact adds, None when it is not signed."""
    seal = pact.seal
    if seal is None:
        return None
    digits = fingerprint(canonical(pact))
    return SealWords(
        seal.number,
        f"Fait à {seal.place}, le{NBSP}{long_date(date.fromisoformat(seal.date))}.",
        seal.signatories,
        digits,
        qr_text(pact.candidate_list.id, seal.number, digits),
    )


def _summary(pact: Pact) -> str:
    """Count what is agreed; the counts are those of the pages that follow."""
    one, catalogue = pact.candidate_list, pact.catalogue
    accepted = sum(one.principles.get(p.code) is Answer.AGREED for p in catalogue.principles)
    national = [measure for measure in pact.kept_measures if not measure.local]
    numbers = {measure.number for measure in national}
    # Local measures stand apart, as in every other count: lists are compared on what all were asked.
    answers = [said.answer for said in one.commitments if said.measure in numbers]
    local = len(pact.kept_measures) - len(national)
    agreed, reserved = answers.count(Answer.AGREED), answers.count(Answer.RESERVED)
    parts = [
        f"{plural(len(national), 'mesure retenue', 'mesures retenues')} sur {len(catalogue.national_measures)}",
    ]
    principles = (
        f"{plural(accepted, 'principe accepté', 'principes acceptés')} sur {len(catalogue.principles)}"
    )
    levels = plural(agreed, "niveau engagé", "niveaux engagés")
    if reserved:
        levels += f" et {reserved}{NBSP}avec réserve"
    # « En plus » : it belongs to none of the figures before it.
    extra = f"{plural(local, 'mesure locale', 'mesures locales')} en plus" if local else ""
    return " · ".join(filter(None, [principles if catalogue.principles else "", *parts, levels, extra]))


def _kept_measure(one: CandidateList, measure: Measure) -> KeptMeasure:
    levels = [
        said_level(measure, level, said)
        for level in measure.levels
        if (said := one.commitment(measure.number, level.code)) is not None and said.answer.kept
    ]
    shared = tuple(_shared(levels))
    common = {remark for _, remark in shared}
    return KeptMeasure(
        measure.number,
        measure.title,
        measure.theme,
        measure.local,
        measure.single_level,
        tuple(replace(level, remarks=tuple(r for r in level.remarks if r not in common)) for level in levels),
        shared,
    )


def _shared(levels: Iterable[SaidLevel]) -> Iterator[tuple[str, Remark]]:
    """Yield the remarks made in the same words at several levels, with the levels they bear on."""
    places: dict[Remark, list[str]] = {}
    for level in levels:
        for remark in level.remarks:
            places.setdefault(remark, []).append(level.code)
    for remark, codes in places.items():
        if len(codes) > 1:
            yield ", ".join(codes), remark


def _open_measures(pact: Pact) -> Iterator[OpenMeasure]:
    """Yield every measure that is not kept in whole, in order."""
    for measure in pact.catalogue.measures:
        said = [
            said_level(measure, level, pact.candidate_list.commitment(measure.number, level.code))
            for level in measure.levels
        ]
        left = [level for level in said if level.answer is None or not level.answer.kept]
        if left:
            yield OpenMeasure(measure.number, measure.title, measure.single_level, tuple(_rows(left)))


def _rows(levels: Iterable[SaidLevel]) -> Iterator[OpenLevels]:
    for not_raised, some in groupby(levels, key=lambda level: level.answer is None):
        group = list(some)
        if not_raised:
            yield OpenLevels(tuple(level.code for level in group), group[0])
        else:
            yield from (OpenLevels((level.code,), level) for level in group)
