"""Rows of what a list signed and what it replied."""

from typing import Any

from pacte.domain.reply import Reply
from pacte.domain.signing import Signing
from pacte.storage.identity import row_id

Row = dict[str, Any]


def signing_row(signing: Signing, list_id: str, mark: str | None) -> Row:
    """Return the row of a signing; its identifier follows from the list, the catalogue's mark and the number."""
    revoked = signing.revoked
    return {
        "id": row_id("signing", list_id, str(signing.number), *_of(mark)),
        "list_id": list_id,
        "number": signing.number,
        "date": signing.date,
        "place": signing.place,
        "signatories": [one.as_data() for one in signing.signatories],
        "supersedes": signing.supersedes,
        "pact": signing.pact,
        "fingerprint": signing.fingerprint,
        "revoked_on": revoked.date if revoked else None,
        "revoked_why": revoked.reason if revoked else None,
        "catalogue_id": mark,
    }


def reply_row(reply: Reply, list_id: str, position: int, mark: str | None) -> Row:
    """Return the row of a reply; its identifier follows from the list and from the words as they came."""
    return {
        "id": reply_id(reply, list_id, mark),
        "list_id": list_id,
        **reply.as_data(),
        "position": position,
        "catalogue_id": mark,
    }


def reply_id(reply: Reply, list_id: str, mark: str | None) -> str:
    """Return the identifier of a reply, which may be word for word the same about two catalogues."""
    return row_id("reply", list_id, reply.fingerprint, *_of(mark))


def _of(mark: str | None) -> tuple[str, ...]:
    """Return what an identifier bears of a catalogue: nothing of the main one, as before files had others."""
    return () if mark is None else (mark,)
