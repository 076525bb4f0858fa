"""How paper refers to a signed pact: by the name of its catalogue, its fingerprint, and the text of its QR code."""

import re

from exports.french import NBSP
from pacte.domain.catalogue import Catalogue

#: Which layout a PDF was drawn by; it changes with anything that another drawing of the same pact would show.
LAYOUT = 2
#: What the metadata say of the program, and the layout by which to draw a pact again and compare.
PROGRAM = "Pacte, mise en page"
_DRAWN_BY = re.compile(rf"{PROGRAM} ([1-9]\d{{0,3}})")
#: The first layout that names a catalogue by its edition; the one before printed its official title.
_EDITIONS = 2

#: As many hexadecimal digits tell one signing from another at a glance; all 64 prove it.
_SHORT = 16
_GROUP = 4
#: What a QR code holds in its denser way: no small letters.
_DENSE = re.compile(r"[0-9A-Z $%*+\-./:]*")


def producer(layout: int) -> str:
    """Return what the metadata of a pact drawn by a layout say."""
    return f"{PROGRAM} {layout}"


def layout_of(producer: str) -> int | None:
    """Return the layout that metadata name, None when they name none."""
    found = _DRAWN_BY.fullmatch(producer)
    return int(found[1]) if found else None


def catalogue_name(catalogue: Catalogue, layout: int = LAYOUT) -> str:
    """Return how a pact names its catalogue."""
    return catalogue.name if layout >= _EDITIONS else catalogue.title


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
