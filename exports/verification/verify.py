"""Verifying a PDF: what it holds, drawn again and compared, under its seal, beside what the file knows."""

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from exports.pact.attachment import REVOCATION, parse_revocation
from exports.pact.pdf import SIGNED_TITLES, pact_bytes
from exports.pact.reference import LAYOUT, PROGRAM, layout_of
from exports.verification.parsing import UnreadablePdfError
from exports.verification.received import ReceivedPdf, read_received, words_of
from exports.verification.seal_check import BrokenSealError, check_seal
from exports.verification.structure import parts
from exports.verification.verdict import KnownSigning, Verdict, Verification
from exports.verification.wording import word_differences
from pacte.domain.checksum import checksum_holds
from pacte.domain.day import day_in_words
from pacte.domain.errors import KnownError
from pacte.domain.pact import ATTACHMENT, Pact, canonical, fingerprint, parse_pact
from pacte.domain.sentence import Sentence
from pacte.domain.signing import Revocation
from pacte.pdfium import opened

#: A full fingerprint as a signed pact prints it.
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")


def verify_pdf(path: Path, known: Sequence[KnownSigning] | None = None) -> Verification:
    """Tell whether a file is a pact as it was signed; `known` are the signings of the open file, None without one.

    Raises `KnownError` for a file that cannot be read, or that only a later version of this program can draw again.
    """
    received = read_received(path)
    if received is None:
        return _no_pact(Sentence("« {} » n’est pas un PDF, donc pas un pacte signé.", path.name))
    attached = received.attachments.get(ATTACHMENT)
    if attached is None:
        return _without_attachment(path.name, received)
    try:
        text = attached.decode("utf-8")
        pact = parse_pact(text)
    except (UnicodeDecodeError, KnownError):
        return _altered(path.name, None, (Sentence("la pièce jointe ne se lit plus comme un pacte"),))
    if pact.seal is None or canonical(pact) != text:
        return _altered(
            path.name, None, (Sentence("la pièce jointe n’est pas écrite comme elle a été signée"),)
        )
    return _judged(path.name, received, pact, known)


def _judged(
    name: str, received: ReceivedPdf, pact: Pact, known: Sequence[KnownSigning] | None
) -> Verification:
    """Tell of a PDF whose attachment is a pact: as it was drawn and sealed, or not; of this file, or of another."""
    digest = fingerprint(canonical(pact))
    withdrawn = received.attachments.get(REVOCATION)
    try:
        revoked = parse_revocation(pact, withdrawn) if withdrawn is not None else None
    except KnownError:
        return _altered(name, digest, (Sentence("la pièce jointe « {} » a changé", REVOCATION),))
    remarks: tuple[Sentence, ...] = ()
    differences: tuple[Sentence, ...] = ()
    expected = pact_bytes(pact, revoked=revoked, layout=_layout(name, received, pact, revoked))
    try:
        seal = None if received.data == expected else check_seal(received.data)
        remarks = () if seal is None else (seal,)
        differences = _differences(expected, received, sealed=seal is not None)
    except BrokenSealError as error:
        differences = (*_differences(expected, received, sealed=True), error.sentence)
    if differences:
        return _altered(name, digest, differences)
    return _authentic(name, pact, digest, remarks, revoked, known)


def _layout(name: str, received: ReceivedPdf, pact: Pact, revoked: Revocation | None) -> int:
    """Return the layout that a PDF was drawn by; where it names none any more, the one whose words it has."""
    layout = layout_of(received.information.get("Producer", ""))
    if layout is None:
        return min(range(LAYOUT, 0, -1), key=lambda one: _strange_words(received, pact, revoked, one))
    if layout > LAYOUT:
        raise KnownError(
            "« {} » a été mis en page par un Pacte plus récent que celui-ci : vérifiez-le avec la dernière version.",
            name,
        )
    return layout


def _strange_words(received: ReceivedPdf, pact: Pact, revoked: Revocation | None, layout: int) -> int:
    """Count the differences of words between a PDF and the drawing by a layout."""
    with opened(pact_bytes(pact, revoked=revoked, layout=layout)) as document:
        return len(list(word_differences(words_of(document), received.pages)))


def _authentic(
    name: str,
    pact: Pact,
    digest: str,
    remarks: tuple[Sentence, ...],
    revoked: Revocation | None,
    known: Sequence[KnownSigning] | None,
) -> Verification:
    """Tell whose signing an authentic PDF is, and whether it still counts, which the open file knows best."""
    mine = next((one for one in known or () if one.signing.fingerprint == digest), None)
    verdict = Verdict.AUTHENTIC if known is None or mine is not None else Verdict.OTHER_FILE
    if mine is not None:
        if revoked is not None and mine.signing.revoked is None:
            remarks = (
                *remarks,
                Sentence("Ce document la dit retirée le {} ; ce dossier ne le sait pas.", _day(revoked.date)),
            )
        revoked = mine.signing.revoked
        sentence = _mine(name, mine)
    else:
        sentence = _alone(name, pact, revoked) if known is None else _foreign(name, pact, revoked)
    if revoked is not None:
        remarks = (*remarks, Sentence("Motif du retrait : {}", revoked.reason))
    return Verification(verdict, sentence, digest, remarks=remarks, revoked=revoked is not None)


def _differences(expected: bytes, received: ReceivedPdf, *, sealed: bool) -> tuple[Sentence, ...]:
    """Return how a PDF differs from the one that its own attachment makes; empty when it does not."""
    data = received.data
    if data == expected or (sealed and data.startswith(expected)):
        return ()
    with opened(expected) as document:
        words = words_of(document)
    found = (*word_differences(words, received.pages), *_changed_parts(expected, data))
    if found:
        return found
    if data.startswith(expected):
        return (Sentence("quelque chose a été ajouté à la fin du fichier après la signature"),)
    # Another computer may pack the same drawing into other bytes; their checksum says that nobody touched them.
    if checksum_holds(data, sealed=sealed):
        return ()
    return (
        Sentence("le fichier a été réécrit par un autre programme ; ses pages disent toujours la même chose"),
    )


def _changed_parts(expected: bytes, data: bytes) -> tuple[Sentence, ...]:
    try:
        before, after = parts(expected), parts(data)
    except UnreadablePdfError:
        return (Sentence("la structure du fichier est abîmée"),)
    return tuple(words for words in {**before, **after} if before.get(words) != after.get(words))


def _without_attachment(name: str, received: ReceivedPdf) -> Verification:
    """Tell of a PDF that carries no pact: one of ours that lost it, a draft, or no pact at all."""
    ours = received.information.get("Producer", "").startswith(PROGRAM)
    signed = _FINGERPRINT.search("".join(received.pages[-1:]).replace(" ", ""))
    if signed or (ours and received.information.get("Title", "").startswith(SIGNED_TITLES)):
        return _altered(name, None, (Sentence("la pièce jointe « {} » a été retirée", ATTACHMENT),))
    if ours:
        return _no_pact(
            Sentence("« {} » est un document de Pacte, sans signature : un projet ne se vérifie pas.", name)
        )
    return _no_pact(Sentence("« {} » n’est pas un pacte signé avec ce programme.", name))


def _no_pact(sentence: Sentence) -> Verification:
    return Verification(Verdict.NOT_A_PACT, sentence)


def _altered(name: str, digest: str | None, differences: tuple[Sentence, ...]) -> Verification:
    words = Sentence("Modifié : « {} » n’est plus tel qu’il a été signé.", name)
    return Verification(Verdict.ALTERED, words, digest, differences)


def _mine(name: str, known: KnownSigning) -> Sentence:
    signing = known.signing
    said = (name, signing.number, known.list_name, _day(signing.date))
    if signing.revoked is not None:
        return Sentence(
            "Authentique, mais retirée : « {} » est la signature n° {} de « {} » dans ce dossier, signée le {}, "
            "retirée le {}.",
            *said,
            _day(signing.revoked.date),
        )
    return Sentence(
        "Authentique : « {} » est la signature n° {} de « {} » dans ce dossier, signée le {}.", *said
    )


def _foreign(name: str, pact: Pact, revoked: Revocation | None) -> Sentence:
    said = _signing(name, pact)
    if revoked is not None:
        return Sentence(
            "Authentique, mais d’un autre dossier et retirée : « {} » est la signature n° {} de « {} » ({}), du {}, "
            "retirée le {}.",
            *said,
            _day(revoked.date),
        )
    return Sentence(
        "Authentique, mais d’un autre dossier : « {} » est la signature n° {} de « {} » ({}), du {}.", *said
    )


def _alone(name: str, pact: Pact, revoked: Revocation | None) -> Sentence:
    said = _signing(name, pact)
    if revoked is not None:
        return Sentence(
            "Authentique, mais retirée : « {} » est la signature n° {} de « {} » ({}), du {}, retirée le {}.",
            *said,
            _day(revoked.date),
        )
    return Sentence(
        "Authentique : « {} » est tel qu’il a été signé, signature n° {} de « {} » ({}), du {}.", *said
    )


def _signing(name: str, pact: Pact) -> tuple[str, int, str, str, str]:
    assert pact.seal is not None
    seal = pact.seal
    return name, seal.number, pact.candidate_list.name, pact.municipality, _day(seal.date)


def _day(text: str) -> str:
    return day_in_words(date.fromisoformat(text))
