"""The canonical text of a pact, carried inside its PDF, and beside it that its signing was revoked."""

import json

from exports.attachment import Attachment
from pacte.domain.day import written_day
from pacte.domain.errors import KnownError
from pacte.domain.pact import ATTACHMENT, Pact, canonical, canonical_json, fingerprint
from pacte.domain.signing import Revocation

#: The name under which the PDF of a revoked signing says so.
REVOCATION = "retrait.json"
_FORMAT, _VERSION = "pacte-retrait", 1


def pact_attachment(pact: Pact) -> Attachment:
    """Return the canonical text of a pact as a file to embed: the very bytes that its fingerprint is made of."""
    text = canonical(pact).encode("utf-8")
    return Attachment(
        ATTACHMENT, "application/json", "Texte canonique du pacte, dont l’empreinte est le SHA-256", text
    )


def revocation_attachment(pact: Pact, revoked: Revocation) -> Attachment:
    """Return when and why a signing was revoked as a file to embed; the signed text stays as it is."""
    data = {
        "format": _FORMAT,
        "version": _VERSION,
        "fingerprint": fingerprint(canonical(pact)),
        "date": revoked.date,
        "reason": revoked.reason,
    }
    text = canonical_json(data).encode("utf-8")
    return Attachment(REVOCATION, "application/json", "Retrait de cette signature", text)


def parse_revocation(pact: Pact, content: bytes) -> Revocation:
    """Return the revocation that a PDF carries; raises `KnownError` unless it is that of this pact, as we write it."""
    try:
        data = json.loads(content)
        revoked = Revocation(written_day(data["date"]), data["reason"])
        if revocation_attachment(pact, revoked).content == content:
            return revoked
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    raise KnownError("Ce retrait n’est pas celui de ce pacte.")
