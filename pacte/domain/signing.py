"""A signing: who signed what, when and where. What was signed never changes again."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

#: Width and height of the box that a signature is drawn in; the points of its strokes are whole numbers of it.
DRAWING_WIDTH, DRAWING_HEIGHT = 1200, 360

#: One movement of the pen: its points (x, y), y downwards.
Stroke = tuple[tuple[int, int], ...]


class Side(StrEnum):
    """For whom somebody signs: a pact needs both."""

    LIST = "list"
    COLLECTIVE = "collective"


#: The French word of each side.
SIDE_WORDS: dict[Side, str] = {Side.LIST: "liste", Side.COLLECTIVE: "collectif"}


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody who signs: their name, in which capacity, for which side.

    `strokes` is the signature as it was drawn; empty means a line to sign by hand on paper.
    """

    name: str
    capacity: str | None
    side: Side
    strokes: tuple[Stroke, ...] = ()

    def as_data(self) -> dict[str, Any]:
        """Return what JSON holds of it. What people signed is hashed in this form: it never changes."""
        return {
            "name": self.name,
            "capacity": self.capacity,
            "side": self.side.value,
            "strokes": [[list(point) for point in stroke] for stroke in self.strokes],
        }

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Self:
        """Return who `as_data` told of; raises `KeyError`, `TypeError` or `ValueError` for anything else."""
        strokes = tuple(tuple((int(x), int(y)) for x, y in stroke) for stroke in data["strokes"])
        return cls(data["name"], data["capacity"], Side(data["side"]), strokes)


@dataclass(frozen=True, slots=True)
class Revocation:
    """A signing that no longer counts: since which day (ISO 8601), and why. The signing itself stays."""

    date: str
    reason: str


@dataclass(frozen=True, slots=True)
class Signing:
    """What a list and the collective signed.

    `number` counts the signings of the list from 1; `date` is the day written on the pact, ISO 8601; `pact` its
    canonical JSON, kept whole (`pacte.domain.pact`), and `fingerprint` the SHA-256 of that text in hexadecimal;
    `supersedes` the number of the signing that an amendment takes the place of.
    """

    number: int
    date: str
    place: str
    signatories: tuple[Signatory, ...]
    fingerprint: str
    pact: str
    supersedes: int | None = None
    revoked: Revocation | None = None


def in_force(signings: tuple[Signing, ...]) -> Signing | None:
    """Return the signing that counts now: the last one that was not revoked, None when there is none."""
    return next((one for one in reversed(signings) if one.revoked is None), None)
