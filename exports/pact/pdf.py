"""The PDF of a pact: signed, amended or still a draft. The same pact gives the same bytes."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from exports.attachment import Attachment
from exports.pact.amendment import amendment_words
from exports.pact.attachment import pact_attachment, revocation_attachment
from exports.pact.content import pact_words
from exports.pact.layout import draw_amendment, draw_pact
from exports.pact.reference import LAYOUT, catalogue_name, producer
from exports.paper import document
from exports.scorecard.content import state_day
from exports.writing import replacing
from pacte.domain.candidate_list import CandidateList
from pacte.domain.checksum import with_checksum
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.pact import Pact, amended_by, fingerprint, pact_of, parse_pact
from pacte.domain.signing import Revocation

if TYPE_CHECKING:
    from exports.sealing.key import SealKey

#: How the title of a signed document begins.
SIGNED_TITLES = ("Pacte signé", "Avenant signé")


def pact_bytes(
    pact: Pact, day: date | None = None, revoked: Revocation | None = None, layout: int = LAYOUT
) -> bytes:
    """Return the PDF of a pact. `day` is that of the state a draft shows; a signed pact has its own.

    `revoked` tells on every page that its signing no longer counts; the signed text stays as it was. `layout` is
    that of an older PDF, to compare it with.
    """
    shown = date.fromisoformat(pact.seal.date) if pact.seal else day or datetime.now(UTC).astimezone().date()
    attached = pact_attachment(pact) if pact.seal is not None else None
    kind = _kind(pact) if revoked is None else f"{_kind(pact)}, puis retiré"
    written = BytesIO()
    with document(
        written,
        title=f"{kind} · {pact.candidate_list.name}",
        author=pact.collective or pact.municipality,
        subject=f"{catalogue_name(pact.catalogue, layout)} · {pact.municipality}",
        day=shown,
        keywords=_keywords(attached),
        producer=producer(layout),
    ) as sheet:
        if attached is not None:
            said = [] if revoked is None else [revocation_attachment(pact, revoked)]
            sheet.attach([attached, *said], shown)
        if pact.seal is not None and pact.seal.amends is not None:
            draw_amendment(sheet, amendment_words(pact, shown, revoked=revoked, layout=layout))
        else:
            draw_pact(sheet, pact_words(pact, shown, revoked, layout))
    return written.getvalue() if pact.seal is None else with_checksum(written.getvalue())


def draft_bytes(dossier: Dossier, one: CandidateList) -> bytes:
    """Return the PDF of what a list would sign now, as a draft: its pact, or an amendment to what it signed."""
    signed, pact, day = one.signed, pact_of(dossier, one), state_day(dossier)
    if signed is None:
        return pact_bytes(pact, day)
    written = BytesIO()
    with document(
        written,
        title=f"Projet d’avenant · {one.name}",
        author=pact.collective or pact.municipality,
        subject=f"{catalogue_name(pact.catalogue)} · {pact.municipality}",
        day=day,
        keywords=_keywords(None),
        producer=producer(LAYOUT),
    ) as sheet:
        draw_amendment(sheet, amendment_words(pact, day, amended_by(signed)))
    return written.getvalue()


def signed_bytes(one: CandidateList, number: int) -> bytes:
    """Return the PDF of a signing of a list, as it was signed and, once it is revoked, saying so.

    Raises `KnownError` when there is none.
    """
    pact, revoked = _signed(one, number)
    assert pact is not None
    return pact_bytes(pact, revoked=revoked)


def write_pact(
    dossier: Dossier,
    path: Path,
    list_id: str | None = None,
    signing: int | None = None,
    key: "SealKey | None" = None,
) -> None:
    """Write the pact of a list (by identifier; None: the only one) as PDF.

    It is the signing that counts, or the one with number `signing`, exactly as it was signed, and saying so once it
    is revoked; a draft of the present state as long as the list has signed nothing. `key` puts a seal on what was
    signed. Raises `KnownError` when there is no such list or signing, when the list must be chosen, for a seal on a
    draft, or when the document cannot be written.
    """
    one = _chosen(dossier, list_id)
    signed, revoked = _signed(one, signing)
    pact = signed or pact_of(dossier, one)
    content = pact_bytes(pact, state_day(dossier), revoked)
    if key is not None:
        content = _sealed(pact, content, key)
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def _sealed(pact: Pact, content: bytes, key: "SealKey") -> bytes:
    if pact.seal is None:
        raise KnownError("Un projet ne se scelle pas : signez d’abord le pacte.")
    # pyHanko takes a third of a second to import: only whoever seals waits for it.
    from exports.sealing.seal import sealed

    return sealed(content, key, _kind(pact), pact.seal.place)


def _chosen(dossier: Dossier, list_id: str | None) -> CandidateList:
    if not dossier.lists:
        raise KnownError("Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter son pacte.")
    if list_id is None:
        if len(dossier.lists) > 1:
            names = " · ".join(one.name for one in dossier.lists[:8])
            raise KnownError("Un pacte se signe avec une liste : choisissez laquelle parmi {}.", names)
        return dossier.lists[0]
    found = next((one for one in dossier.lists if one.id == list_id), None)
    if found is None:
        raise KnownError("La liste à exporter n’est plus dans ce dossier : choisissez-en une autre.")
    return found


def _signed(one: CandidateList, number: int | None) -> tuple[Pact | None, Revocation | None]:
    """Return what a list signed, None for nothing, and that it was revoked."""
    if number is None:
        return (parse_pact(one.signed.pact) if one.signed else None), None
    signing = next((known for known in one.signings if known.number == number), None)
    if signing is None:
        raise KnownError("La liste « {} » n’a pas de signature n° {}.", one.name, number)
    return parse_pact(signing.pact), signing.revoked


def _kind(pact: Pact) -> str:
    if pact.seal is None:
        return "Projet de pacte"
    return SIGNED_TITLES[pact.seal.amends is not None]


def _keywords(attached: Attachment | None) -> str:
    if attached is None:
        return "Pacte pour la transition, projet"
    return f"Pacte pour la transition, sha256:{fingerprint(attached.content.decode())}"
