"""Verifying the signings that a pact file keeps: each against its fingerprint and what it says of itself."""

from collections.abc import Iterator
from datetime import date

from exports.french import plural
from exports.verification.verdict import KnownSigning, Verdict, Verification
from pacte.domain.day import day_in_words
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import fingerprint, parse_pact
from pacte.domain.sentence import Sentence


def known_signings(dossier: Dossier) -> tuple[KnownSigning, ...]:
    """Return every signing of a file with the name of its list, revoked ones too, on whichever catalogue."""
    return tuple(
        KnownSigning(one.name, signing)
        for view in dossier.views
        for one in view.lists
        for signing in one.signings
    )


def verify_dossier(dossier: Dossier) -> Verification:
    """Tell whether every signing of a file is as it was signed; the fingerprint is that of the last one."""
    signings = known_signings(dossier)
    if not signings:
        return Verification(Verdict.NOT_A_PACT, Sentence("Ce dossier ne contient encore aucun pacte signé."))
    last = signings[-1].signing.fingerprint
    differences = tuple(words for known in signings for words in _differences(known))
    if differences:
        words = Sentence("Un pacte signé de ce dossier a été modifié après la signature.")
        return Verification(Verdict.ALTERED, words, last, differences)
    words = Sentence(
        "Authentique : {} dans ce dossier, telles qu’elles ont été signées.",
        plural(len(signings), "signature"),
    )
    if len(signings) == 1:
        words = Sentence("Authentique : une signature dans ce dossier, telle qu’elle a été signée.")
    gone = [known for known in signings if known.signing.revoked is not None]
    return Verification(
        Verdict.AUTHENTIC,
        words,
        last,
        remarks=tuple(_revoked(known) for known in gone),
        revoked=len(gone) == len(signings),
    )


def _revoked(known: KnownSigning) -> Sentence:
    signing = known.signing
    assert signing.revoked is not None
    return Sentence(
        "La signature n° {} de « {} » a été retirée le {} : {}",
        signing.number,
        known.list_name,
        day_in_words(date.fromisoformat(signing.revoked.date)),
        signing.revoked.reason,
    )


def _differences(known: KnownSigning) -> Iterator[Sentence]:
    signing, name = known.signing, known.list_name
    if fingerprint(signing.pact) != signing.fingerprint:
        yield Sentence(
            "signature n° {} de « {} » : le texte signé ne correspond plus à son empreinte",
            signing.number,
            name,
        )
        return
    try:
        seal = parse_pact(signing.pact).seal
    except KnownError:
        seal = None
    said = (signing.number, signing.date, signing.place, signing.signatories)
    if seal is None or said != (seal.number, seal.date, seal.place, seal.signatories):
        yield Sentence(
            "signature n° {} de « {} » : le dossier ne dit plus ce qui a été signé", signing.number, name
        )
