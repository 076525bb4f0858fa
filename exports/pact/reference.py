"""How paper refers to a signed pact: its fingerprint in short and in full, and the text of its QR code."""

import re

from exports.french import NBSP

#: As many hexadecimal digits tell one signing from another at a glance; all 64 prove it.
_SHORT = 16
_GROUP = 4
#: What a QR code holds in its denser way: no small letters.
_DENSE = re.compile(r"[0-9A-Z $%*+\-./:]*")


def short_fingerprint(fingerprint: str) -> str:
    """Return the first 16 digits of a fingerprint in groups of four."""
    return grouped(fingerprint[:_SHORT])


def grouped(fingerprint: str) -> str:
    """Return the digits of a fingerprint in groups of four that stay on one line."""
    return NBSP.join(fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP))


def qr_text(list_id: str, number: int, fingerprint: str) -> str:
    """Return what the QR code of a signed pact says: `PACTE1:<list>:<signing>:<SHA-256>`.

    1 is the version of this text. Identifiers and fingerprints do not depend on capitals, which make a smaller
    code; an identifier of another kind stays as it is.
    """
    text = f"PACTE1:{list_id}:{number}:{fingerprint}"
    return text.upper() if _DENSE.fullmatch(text.upper()) else text
