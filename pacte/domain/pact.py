"""The pact of one list as it is signed: one value, its canonical text and its fingerprint.

The canonical text is JSON with sorted keys, no blanks, UTF-8 and NFC: the same pact has the same text on every
computer. Whole numbers only, so that no float is ever printed two ways. Private notes, contacts and doubts of a
reading are no part of it.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.commitment import Commitment
from pacte.domain.day import written_day
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.signing import Signatory, Signing

#: The name under which a signed PDF carries its pact.
ATTACHMENT = "pacte.json"
_FORMAT, _VERSION = "pacte-signe", 1
_WORDS = ("agreed_wording", "reservation", "partner", "observation")


@dataclass(frozen=True, slots=True)
class Amended:
    """The signing that an amendment takes the place of, and the pact as it stood then."""

    number: int
    date: str
    fingerprint: str
    pact: "Pact"


@dataclass(frozen=True, slots=True)
class Seal:
    """What signing adds to a pact: its number, day (ISO 8601), place and signatories, and what it amends."""

    number: int
    date: str
    place: str
    signatories: tuple[Signatory, ...]
    amends: Amended | None = None


@dataclass(frozen=True)
class Pact:
    """What a list and a collective agree on: texts and answers, nothing of how they are counted or kept.

    `catalogue` holds every measure with its texts, `candidate_list` what the list answered. `seal` is None as long
    as nothing is signed.
    """

    municipality: str
    collective: str | None
    catalogue: Catalogue
    candidate_list: CandidateList
    seal: Seal | None = None

    @property
    def kept_measures(self) -> tuple[Measure, ...]:
        """The measures of which at least one level is agreed or reserved, local ones too, in order."""
        kept = {said.measure for said in self.candidate_list.commitments if said.answer.kept}
        return tuple(measure for measure in self.catalogue.measures if measure.number in kept)


def pact_of(dossier: Dossier, one: CandidateList, seal: Seal | None = None) -> Pact:
    """Return the pact of a list as the file has it now."""
    catalogue = dossier.catalogue
    measures = tuple(
        Measure(
            measure.number,
            measure.title,
            measure.title,
            measure.theme,
            tuple(Level(level.code, level.text) for level in measure.levels),
            measure.local,
        )
        for measure in catalogue.measures
    )
    bare = Catalogue(
        catalogue.id,
        catalogue.title,
        catalogue.minimum_measures,
        catalogue.all_themes,
        tuple(Principle(one.code, one.title, one.text) for one in catalogue.principles),
        measures,
    )
    said = tuple(replace(c, note=None, to_review=None, evidence=(), origins=()) for c in one.commitments)
    signer = CandidateList(
        one.id,
        one.name,
        one.head,
        one.label,
        one.round,
        election=one.election,
        introduction=one.introduction,
        principles=dict(one.principles),
        commitments=said,
        observations=one.observations,
    )
    return Pact(dossier.municipality.name, dossier.collective.name, bare, signer, seal)


# ---------------------------------------------------------------------------------------- canonical text


def canonical(pact: Pact) -> str:
    """Return the canonical JSON of a pact."""
    return canonical_json(_pact_data(pact))


def canonical_json(data: object) -> str:
    """Return JSON data written in the one canonical way."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a canonical text, in 64 hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _pact_data(pact: Pact) -> dict[str, Any]:
    one, catalogue = pact.candidate_list, pact.catalogue
    return {
        "format": _FORMAT,
        "version": _VERSION,
        "municipality": pact.municipality,
        "collective": pact.collective,
        "catalogue": {
            "id": catalogue.id,
            "title": catalogue.title,
            "minimum_measures": catalogue.minimum_measures,
            "themes": list(catalogue.themes),
            "principles": [{"code": p.code, "title": p.title, "text": p.text} for p in catalogue.principles],
            "measures": [_measure_data(measure) for measure in catalogue.measures],
        },
        "list": {
            "id": one.id,
            "name": one.name,
            "head": one.head,
            "label": one.label,
            "round": one.round,
            "election": one.election,
            "introduction": one.introduction,
            "principles": {code: answer.value for code, answer in one.principles.items()},
            "commitments": [_commitment_data(said) for said in one.commitments],
            "observations": list(one.observations),
        },
        "signing": None if pact.seal is None else _seal_data(pact.seal),
    }


def _measure_data(measure: Measure) -> dict[str, Any]:
    return {
        "number": measure.number,
        "title": measure.title,
        "theme": measure.theme,
        "local": measure.local,
        "levels": [{"code": level.code, "text": level.text} for level in measure.levels],
    }


def _commitment_data(said: Commitment) -> dict[str, Any]:
    return {
        "measure": said.measure,
        "level": said.level,
        "answer": said.answer.value,
        "already_done": said.already_done,
        **{name: getattr(said, name) for name in _WORDS},
    }


def _seal_data(seal: Seal) -> dict[str, Any]:
    amends = seal.amends
    return {
        "number": seal.number,
        "date": seal.date,
        "place": seal.place,
        "signatories": [one.as_data() for one in seal.signatories],
        "amends": None
        if amends is None
        else {
            "number": amends.number,
            "date": amends.date,
            "fingerprint": amends.fingerprint,
            # Without what it amended in its turn: each amendment shows one step.
            "pact": _pact_data(replace(amends.pact, seal=None)),
        },
    }


# ------------------------------------------------------------------------------------------ reading back


def parse_pact(text: str) -> Pact:
    """Return the pact that a canonical text describes; raises `KnownError` when it is none of ours."""
    try:
        data = json.loads(text)
        if data["format"] != _FORMAT:
            raise ValueError
        version = int(data["version"])
        if version > _VERSION:
            raise KnownError(
                "Ce pacte a été signé avec une version plus récente de Pacte ; mettez le programme à jour pour le lire."
            )
        return _pact(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise KnownError("Ces données ne sont pas celles d’un pacte signé avec ce programme.") from error


def _pact(data: dict[str, Any]) -> Pact:
    catalogue, one = data["catalogue"], data["list"]
    return Pact(
        data["municipality"],
        data["collective"],
        Catalogue(
            catalogue["id"],
            catalogue["title"],
            catalogue["minimum_measures"],
            tuple(catalogue["themes"]),
            tuple(Principle(p["code"], p["title"], p["text"]) for p in catalogue["principles"]),
            tuple(_measure(measure) for measure in catalogue["measures"]),
        ),
        CandidateList(
            one["id"],
            one["name"],
            one["head"],
            one["label"],
            one["round"],
            election=one["election"],
            introduction=one["introduction"],
            principles={code: Answer(answer) for code, answer in one["principles"].items()},
            commitments=tuple(_commitment(said) for said in one["commitments"]),
            observations=tuple(one["observations"]),
        ),
        None if data["signing"] is None else _seal(data["signing"]),
    )


def _measure(data: dict[str, Any]) -> Measure:
    levels = tuple(Level(level["code"], level["text"]) for level in data["levels"])
    return Measure(data["number"], data["title"], data["title"], data["theme"], levels, data["local"])


def _commitment(data: dict[str, Any]) -> Commitment:
    words = {name: data[name] for name in _WORDS}
    return Commitment(
        data["measure"], data["level"], Answer(data["answer"]), already_done=data["already_done"], **words
    )


def _seal(data: dict[str, Any]) -> Seal:
    amends = data["amends"]
    return Seal(
        data["number"],
        written_day(data["date"]),
        data["place"],
        tuple(map(Signatory.from_data, data["signatories"])),
        None
        if amends is None
        else Amended(
            amends["number"], written_day(amends["date"]), amends["fingerprint"], _pact(amends["pact"])
        ),
    )


def amended_by(signing: Signing) -> Amended:
    """Return what an amendment to a signing names; raises `KnownError` when its text is none of ours."""
    return Amended(signing.number, signing.date, signing.fingerprint, parse_pact(signing.pact))
