"""Arabic and Hebrew on one line: letters in their joined forms, in the order they are drawn.

reportlab draws from left to right and joins nothing. python-bidi orders the characters (UAX #9) and
arabic-reshaper joins the letters; both are imported only when a text needs them.
"""

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from arabic_reshaper import ArabicReshaper

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

#: Marks that open and close a direction by hand: they print nothing, and the algorithm here does without.
_DIRECTION_MARKS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


def has_right_to_left(text: str) -> bool:
    """Whether `text` holds any letter of a script written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def as_drawn(text: str) -> str:
    """Return the characters of one line from left to right, Arabic letters in their joined forms."""
    if not has_right_to_left(text):
        return text

    # The algorithm in Python: the compiled one of this library leaves brackets unmirrored.
    from bidi.algorithm import get_display

    # What Unicode has not assigned has no direction, nor a glyph in any font.
    known = "".join(c if bidirectional(c) else "□" for c in text.translate(_DIRECTION_MARKS))
    joined = _reshaper().reshape(known)
    drawn = get_display(joined)
    assert isinstance(drawn, str)
    return drawn


@cache
def _reshaper() -> "ArabicReshaper":
    """The joiner of letters; making one costs more than a page of text."""
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "support_ligatures": True})
