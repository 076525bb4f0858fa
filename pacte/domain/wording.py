"""Typed words: what is kept of them, how they are compared, and how long they may be."""

import re
import unicodedata

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence

#: Longest text of one field, in characters. A spreadsheet cell holds 32,767; every export carries every word.
MAX_LENGTH = 30_000

#: Longest name: of a list, who heads it, its label, its election. It stands in titles, columns and file names.
NAME_LENGTH = 200

_LINE_BREAKS = str.maketrans(
    {"\r": "\n", "\u0085": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n"}
)
_APOSTROPHES = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"}
)

_BREAK = re.compile(r"[ \n\t]*[\n\t][ \n\t]*")
_TO_A_BLANK = re.compile(r"(.*)\s", re.DOTALL)
#: What a shortened text does not end with.
_JOINTS = " \u00a0\u202f\n\t,;:–—-(«"


def _is_word(character: str) -> bool:
    """Whether XML, PostgreSQL and UTF-8 can all carry the character: no control, surrogate or noncharacter."""
    if character in "\n\t":
        return True
    return unicodedata.category(character) not in ("Cc", "Cs") and ord(character) & 0xFFFE != 0xFFFE


def clean_words(text: str, field: str = "texte", most: int = MAX_LENGTH) -> str:
    """Return `text` as it is kept: NFC, no control characters, no blanks around, no-break spaces untouched.

    Line breaks of every kind become line feeds and tabs stay. Raises `KnownError` when it is longer than
    `most` characters; `field` names the field in that sentence.
    """
    words = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_LINE_BREAKS))
    if not words.isprintable():
        words = "".join(filter(_is_word, words))
    words = words.strip(" \n\t")
    if len(words) > most:
        raise KnownError(
            "Le champ « {} » compte {} caractères ; raccourcissez-le à {} au plus.",
            field if isinstance(field, Sentence) else Sentence(field),
            len(words),
            most,
        )
    # A sentence of ours stays one, ready to be translated.
    return text if words == text else words


def optional_words(text: str | None, field: str = "texte", most: int = MAX_LENGTH) -> str | None:
    """Like `clean_words`, with None for nothing at all."""
    return (clean_words(text, field, most) or None) if text else None


def clean_name(text: str, field: str) -> str:
    """Like `clean_words`, on one line, of at most `NAME_LENGTH` characters."""
    return _BREAK.sub(" ", clean_words(text, field, NAME_LENGTH))


def optional_name(text: str | None, field: str) -> str | None:
    """Like `clean_name`, with None for nothing at all."""
    return (clean_name(text, field) or None) if text else None


def shortened(text: str, most: int) -> str:
    """Return a text whole when it has at most `most` characters, else its beginning, to a whole word, and « […] »."""
    if len(text) <= most:
        return text
    to_a_word = _TO_A_BLANK.match(text[: most + 1])
    words = to_a_word[1] if to_a_word else text[:most]
    return f"{words.rstrip(_JOINTS)}\u00a0[…]"


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning, and the rest as it is: « mesure 2 N1 » → « Mesure 2 N1 »."""
    return text[:1].upper() + text[1:]


def search_key(text: str) -> str:
    """Return `text` folded for comparing names and searching: no case, accents or repeated blanks.

    « École » and « ecole » have the same key; typographic apostrophes and no-break spaces count as plain ones.
    """
    folded = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    if not folded.isascii():
        folded = "".join(c for c in folded if not unicodedata.combining(c))
    return " ".join(folded.split())
