"""A list's reply to what the collective noted: who answered, when, and level by level."""

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.sentence import Sentence


class Stance(StrEnum):
    """How a list stands to what was noted about one level.

    `corrected` means that it gave another answer, which was taken; `remarked` that it only commented.
    """

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    CONTESTED = "contested"
    REMARKED = "remarked"


#: How each stance is told.
STANCE_WORDS: dict[Stance, str] = {
    Stance.CONFIRMED: Sentence("la liste confirme"),
    Stance.CORRECTED: Sentence("la liste corrige"),
    Stance.CONTESTED: Sentence("la liste conteste"),
    Stance.REMARKED: Sentence("la liste remarque"),
}


@dataclass(frozen=True, slots=True)
class LevelReply:
    """What a reply says of one level; `noted` is the fingerprint of the answer that it is about."""

    measure: str
    level: str
    stance: Stance
    noted: str
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply: its day (ISO 8601), who answered and in which capacity, and what they say of each level.

    `fingerprint` is that of the words as they came, so that the same reply is known when it comes again.
    """

    date: str
    name: str
    capacity: str | None
    fingerprint: str
    levels: tuple[LevelReply, ...]

    def as_data(self) -> dict[str, Any]:
        """Return what JSON holds of it, in the file as in the open format."""
        return {
            "date": self.date,
            "name": self.name,
            "capacity": self.capacity,
            "fingerprint": self.fingerprint,
            "levels": [
                {
                    "measure": one.measure,
                    "level": one.level,
                    "stance": one.stance.value,
                    "noted": one.noted,
                    "comment": one.comment,
                }
                for one in self.levels
            ],
        }

    def on(self, measure: str, level: str) -> LevelReply | None:
        """Return what it says of a level, None for nothing."""
        return next((one for one in self.levels if (one.measure, one.level) == (measure, level)), None)


@dataclass(frozen=True, slots=True)
class LevelSaid:
    """What a list wrote about one level, as it came back: nothing yet is decided.

    `agrees` is None where it did not say; `proposes` tells that it gives an answer of its own, `proposed`, where
    None means not raised; `doubt` says in French why the writing is unsure.
    """

    measure: str
    level: str
    agrees: bool | None = None
    proposes: bool = False
    proposed: Answer | None = None
    comment: str | None = None
    doubt: str = ""

    @property
    def place(self) -> tuple[str, str]:
        """Measure number and level code."""
        return self.measure, self.level

    def __bool__(self) -> bool:
        return self.agrees is not None or self.proposes or bool(self.comment) or bool(self.doubt)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a list last said of an answer that still stands as it was when it spoke."""

    reply: Reply
    level: LevelReply


def fingerprint_of(said: Commitment | None) -> str:
    """Return a short fingerprint of what is noted about a level and shown to the list; notes are no part of it."""
    words = said and [
        said.answer,
        said.agreed_wording,
        said.reservation,
        said.partner,
        said.already_done,
        said.observation,
    ]
    return digest(words)[:16]


def digest(value: object) -> str:
    """Return the SHA-256, in hexadecimal, of a value that JSON can hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def standing(
    replies: tuple[Reply, ...], measure: str, level: str, said: Commitment | None
) -> Standing | None:
    """Return the last word of a list on a level, None when it said nothing or the answer changed since."""
    # Of two replies of one day, the one that was read later comes last.
    for _, _, reply in sorted(((one.date, place, one) for place, one in enumerate(replies)), reverse=True):
        found = reply.on(measure, level)
        if found is not None:
            return Standing(reply, found) if found.noted == fingerprint_of(said) else None
    return None
