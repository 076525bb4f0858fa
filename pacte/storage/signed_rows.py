"""Rows of what a list signed and what it replied."""

from typing import Any

from pacte.domain.reply import Reply
from pacte.domain.signing import Signing
from pacte.storage.identity import row_id

Row = dict[str, Any]


def signing_row(signing: Signing, list_id: str) -> Row:
    """Return the row of a signing; its identifier follows from the list and the number."""
    revoked = signing.revoked
    return {
        "id": row_id("signing", list_id, str(signing.number)),
        "list_id": list_id,
        "number": signing.number,
        "date": signing.date,
        "place": signing.place,
        "signatories": [
            {
                "name": one.name,
                "capacity": one.capacity,
                "side": one.side.value,
                "strokes": [[list(point) for point in stroke] for stroke in one.strokes],
            }
            for one in signing.signatories
        ],
        "supersedes": signing.supersedes,
        "pact": signing.pact,
        "fingerprint": signing.fingerprint,
        "revoked_on": revoked.date if revoked else None,
        "revoked_why": revoked.reason if revoked else None,
    }


def reply_row(reply: Reply, list_id: str, position: int) -> Row:
    """Return the row of a reply; its identifier follows from the list and from the words as they came."""
    return {
        "id": row_id("reply", list_id, reply.fingerprint),
        "list_id": list_id,
        "date": reply.date,
        "name": reply.name,
        "capacity": reply.capacity,
        "fingerprint": reply.fingerprint,
        "levels": [
            {
                "measure": one.measure,
                "level": one.level,
                "stance": one.stance.value,
                "noted": one.noted,
                "comment": one.comment,
            }
            for one in reply.levels
        ],
        "position": position,
    }
