"""The words of a page of a PDF, where they stand and how large."""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
from pypdfium2 import raw

#: Most characters of one page; a newspaper's page has some 20,000.
MAX_CHARACTERS = 200_000
_BLANKS = frozenset(map(ord, " \t\r\n\v\f\u2028\u2029")) | {0}
#: What PDFium gives for a hyphen at the end of a row.
_BREAKS = {0x02: "-", 0xFFFE: "-", 0xAD: "-"}
_QUARTER = math.pi / 2
#: How far from upright words may lean, in quarter turns.
_UPRIGHT = 0.05


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page: points from its left and its top edge, `size` the height of its font."""

    text: str
    left: float
    right: float
    baseline: float
    size: float


class HeavyPage(Exception):
    """A page has more characters than any page."""


def words_of(page: pypdfium2.PdfPage) -> list[Word]:
    """Return the upright words of a page in the order of its drawing. Raises `HeavyPage`."""
    words = page.get_textpage()
    try:
        count = words.count_chars()
        if count > MAX_CHARACTERS:
            raise HeavyPage
        return _Reader(page, words.raw).words(max(0, count))
    finally:
        words.close()


class _Reader:
    """Asks PDFium about characters; only those at the ends of words are asked where they are."""

    def __init__(self, page: pypdfium2.PdfPage, words: raw.FPDF_TEXTPAGE) -> None:
        self._words = words
        self._box = raw.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._left, self._bottom, self._right, self._top = page.get_cropbox()

    def words(self, count: int) -> list[Word]:
        """Return the words among the first `count` characters, turned upright.

        Words that run otherwise than most are stamps and watermarks, and are left out.
        """
        by_turn: dict[int, list[Word]] = {}
        for text, first, last in self._texts(count):
            turn = raw.FPDFText_GetCharAngle(self._words, first) / _QUARTER
            word = self._word(text, first, last, round(turn) % 4)
            if word is not None and abs(turn - round(turn)) <= _UPRIGHT:
                by_turn.setdefault(round(turn) % 4, []).append(word)
        return max(by_turn.values(), key=len, default=[])

    def _texts(self, count: int) -> Iterator[tuple[str, int, int]]:
        """Give the words with the places of their first and last characters."""
        code = raw.FPDFText_GetUnicode
        start = 0
        pieces: list[str] = []
        for at in range(count + 1):
            one = code(self._words, at) if at < count else 0
            if one not in _BLANKS:
                if not pieces:
                    start = at
                pieces.append(_BREAKS.get(one) or _letter(one))
            elif pieces:
                yield "".join(pieces), start, at - 1
                pieces = []
            if pieces and one in _BREAKS:
                # What follows stands on another row.
                yield "".join(pieces), start, at
                pieces = []

    def _word(self, text: str, first: int, last: int, turn: int) -> Word | None:
        begin, end = self._place(first, turn), self._place(last, turn)
        if begin is None or end is None:
            return None
        left, right = min(begin[0], end[0]), max(begin[1], end[1])
        # A letter with an accent on top may count as taller than its font.
        return Word(text, left, right, begin[2], min(begin[3], end[3]))

    def _place(self, at: int, turn: int) -> tuple[float, float, float, float] | None:
        """Return the left, right, baseline and height of a character, as it is read."""
        box = self._box
        if not raw.FPDFText_GetLooseCharBox(self._words, at, ctypes.byref(box)):
            return None
        raw.FPDFText_GetCharOrigin(self._words, at, ctypes.byref(self._x), ctypes.byref(self._y))
        x, y = self._x.value, self._y.value
        if turn == 0:
            return (box.left - self._left, box.right - self._left, self._top - y, box.top - box.bottom)
        if turn == 3:
            return (box.bottom - self._bottom, box.top - self._bottom, x - self._left, box.right - box.left)
        if turn == 2:
            return (self._right - box.right, self._right - box.left, y - self._bottom, box.top - box.bottom)
        return (self._top - box.top, self._top - box.bottom, self._right - x, box.right - box.left)


def _letter(code: int) -> str:
    return chr(code) if code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else "\ufffd"
