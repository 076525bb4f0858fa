"""Signing a pact, amending it, revoking it: what was signed stays, whole and unchanged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.changes import Changes
from pacte.domain.day import typed_day
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import Pact, Seal, amended_by, canonical, fingerprint, pact_of, parse_pact
from pacte.domain.pact_difference import Difference, differences
from pacte.domain.readiness import gaps
from pacte.domain.sentence import Sentence
from pacte.domain.signing import DRAWING_HEIGHT, DRAWING_WIDTH, Revocation, Signatory, Signing
from pacte.domain.wording import NAME_LENGTH, clean_words, optional_words, search_key
from pacte.storage.pact_file import PactFile
from pacte.storage.queries import read_dossier, read_views
from pacte.storage.repositories import put_list, put_signing

#: The first towns that signed a pact did so in 2014; an earlier date is a slip of the hand.
_FIRST_YEAR = 2014
#: More points than the longest signature has; beyond, something other than a signature was drawn.
_MOST_POINTS = 20_000
_DAY_OF_PACT = Sentence("un pacte se date du jour où il est signé")
_DAY_OF_REVOCATION = Sentence("un retrait se date du jour où il est demandé")


def checked_day(text: str, rule: Sentence = _DAY_OF_PACT) -> str:
    """Return the day of a signing as ISO 8601; raises `KnownError` when it is impossible or still to come.

    `text` is a day as French people write it (12/3/2020) or ISO 8601; `rule` tells which day is meant, for one to come.
    """
    day = date.fromisoformat(typed_day(text))
    if day > datetime.now().astimezone().date():
        raise KnownError("La date du {} est dans l’avenir ; {}.", f"{day:%d/%m/%Y}", rule)
    if day.year < _FIRST_YEAR:
        raise KnownError("La date du {} est trop ancienne ; corrigez l’année.", f"{day:%d/%m/%Y}")
    return day.isoformat()


def checked_signatories(signatories: Sequence[Signatory]) -> tuple[Signatory, ...]:
    """Return the signatories with their words cleaned.

    Raises `KnownError` for one without a name, two of the same name, or a drawing that is no signature.
    """
    clean: list[Signatory] = []
    for one in signatories:
        name = clean_words(one.name, "nom du signataire", NAME_LENGTH).replace("\n", " ")
        if not name:
            raise KnownError("Un signataire a besoin d’un nom ; écrivez-le ou retirez la ligne.")
        if any(search_key(other.name) == search_key(name) for other in clean):
            raise KnownError(
                "Deux signataires portent le nom « {} » ; ajoutez ce qui les distingue, ou retirez-en un.",
                name,
            )
        if sum(map(len, one.strokes)) > _MOST_POINTS:
            raise KnownError(
                "La signature de {} est trop longue pour être gardée ; effacez-la et recommencez.", name
            )
        strokes = tuple(
            tuple((min(max(x, 0), DRAWING_WIDTH), min(max(y, 0), DRAWING_HEIGHT)) for x, y in stroke)
            for stroke in one.strokes
            if stroke
        )
        clean.append(Signatory(name, optional_words(one.capacity, "qualité"), one.side, strokes))
    return tuple(clean)


def changed_since(dossier: Dossier, one: CandidateList) -> tuple[Difference, ...]:
    """Return what changed in a list's answers since the signing that counts; empty when nothing is signed."""
    signed = one.signed
    return differences(parse_pact(signed.pact), pact_of(dossier, one)) if signed else ()


def sealed_pact(
    dossier: Dossier, one: CandidateList, day: str, place: str, signatories: Sequence[Signatory]
) -> Pact:
    """Return the pact as it would be signed now, an amendment when the list signed before.

    Raises `KnownError` for a day or signatories that cannot be, an empty place, or nothing new to sign.
    """
    where = clean_words(place, "lieu")
    if not where:
        raise KnownError("Un pacte se signe quelque part : écrivez le lieu.")
    signed = one.signed
    amends = None
    if signed is not None:
        if not changed_since(dossier, one):
            raise KnownError(
                "Rien n’a changé depuis la signature n° {} : il n’y a rien à signer de nouveau.",
                signed.number,
            )
        amends = amended_by(signed)
    number = max((known.number for known in one.signings), default=0) + 1
    seal = Seal(number, checked_day(day), where, checked_signatories(signatories), amends)
    return pact_of(dossier, one, seal)


def sign(
    file: PactFile, list_id: str, day: str, place: str, signatories: Sequence[Signatory]
) -> tuple[Signing, Changes]:
    """Freeze the pact of a list as it is now, signed by both sides; the list is then signed, and confirmed.

    The pact is that of the catalogue looked at: its texts, and what the list answered to them.
    It is no undo step: undo stops at a signing. Raises `KnownError` for what `sealed_pact` refuses, and as long
    as a principle, a measure or a side is missing.
    """
    with file.edit() as work:
        dossier = read_dossier(work.reader)
        known = _list(dossier, list_id)
        pact = sealed_pact(dossier, known, day, place, signatories)
        assert pact.seal is not None
        for gap in gaps(dossier, known, pact.seal.signatories):
            if gap.blocks:
                raise KnownError(gap.words)
        signing = signing_of(pact)
        kind = Sentence("pacte signé") if signing.supersedes is None else Sentence("avenant signé")
        work.label = Sentence("{} avec {}", kind, known.name)
        work.kind = "sign"
        put_signing(work, list_id, signing)
        put_list(work, replace(known, state=ListState.SIGNED, awaiting_confirmation=False))
    return signing, work.changes


def signing_of(pact: Pact) -> Signing:
    """Return the signing that a sealed pact is: its canonical text, its fingerprint and what it says of itself."""
    seal = pact.seal
    if seal is None:
        raise ValueError("an unsigned pact is no signing")
    text = canonical(pact)
    return Signing(
        seal.number,
        seal.date,
        seal.place,
        seal.signatories,
        fingerprint(text),
        text,
        seal.amends.number if seal.amends else None,
    )


def revoke(file: PactFile, list_id: str, number: int, day: str, reason: str) -> Changes:
    """Note that a signing no longer counts, and why; it stays in the file. The one it amended counts again.

    Raises `KnownError` without a reason, for a day before the signing, or when it is revoked already.
    """
    why = clean_words(reason, "motif")
    if not why:
        raise KnownError("Une signature se retire avec un motif : écrivez-le.")
    with file.edit() as work:
        known = _list(read_dossier(work.reader), list_id)
        signing = next((one for one in known.signings if one.number == number), None)
        if signing is None:
            raise KnownError("La liste « {} » n’a pas de signature n° {}.", known.name, number)
        if signing.revoked is not None:
            raise KnownError("La signature n° {} est déjà retirée.", number)
        if any(other.supersedes == number and other.revoked is None for other in known.signings):
            raise KnownError("Un avenant remplace la signature n° {} ; retirez d’abord l’avenant.", number)
        when = checked_day(day, _DAY_OF_REVOCATION)
        if when < signing.date:
            raise KnownError("Une signature ne se retire pas avant d’avoir été donnée ; corrigez la date.")
        work.label = Sentence("signature n° {} de {} retirée", number, known.name)
        work.kind = "sign"
        revoked = replace(signing, revoked=Revocation(when, why))
        put_signing(work, list_id, revoked)
        elsewhere = (_list(view, list_id).signed for view in read_views(work.reader))
        if known.state is ListState.SIGNED and not any(elsewhere):
            put_list(work, replace(known, state=ListState.NEGOTIATING))
    return work.changes


def _list(dossier: Dossier, list_id: str) -> CandidateList:
    found = next((one for one in dossier.lists if one.id == list_id), None)
    if found is None:
        raise KnownError("Cette liste n’est plus dans le dossier ; choisissez-en une autre.")
    return found
