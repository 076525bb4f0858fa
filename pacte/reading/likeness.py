"""Whether two wordings say the same: what may differ between a printed text and the official one."""

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

_QUOTES = "’‘ʼ`´′"
_DASHES = "‐‑‒–—―−"
#: A dot, a middle dot or a hyphen inside a word: « habitant·es », « co-construction ».
#: A hyphen may also stand where a line was broken.
_JOINER = re.compile(r"(?<=[^\W\d_])(?:[·‧.•∙⋅\-]|-\s+|/(?=e?s?\b))(?=[^\W\d_])")
#: « habitant(e)s » says what « habitant·es » does.
_BRACKETED = re.compile(r"(?<=[^\W\d_])\(([a-z]{1,5})\)")
_WORD = re.compile(r"[^\W\d_]+|\d+|[%€]")
#: Articles that a copyist drops or adds without changing what is promised.
_ARTICLES = frozenset("a au aux d de des du l la le les un une".split())
#: A word this long may differ by one letter; in a shorter one a letter makes another word (« sans », « dans »).
_LONG_WORD = 5
_HELD_RUN = 3
_HELD_SHARE = 0.6


class _PlainCharacters(dict[int, str]):
    """The plain form of each character, found once: as long as the original, so that places stay the same."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in _QUOTES:
            plain_one = "'"
        elif character in _DASHES:
            plain_one = "-"
        elif character.isspace():
            plain_one = " "
        else:
            plain_one = unicodedata.normalize("NFKD", character)[:1].lower()
        self[code] = plain_one if len(plain_one) == 1 else character
        return self[code]


_PLAIN = _PlainCharacters()


@lru_cache(maxsize=64)  # one line is looked at for several forms
def plain(text: str) -> str:
    """Return `text` without case, accents, typographic quotes or dashes, **character for character**.

    A place found in the plain text is the same place in the original.
    """
    return text.translate(_PLAIN)


class Wording:
    """A text as the sequence of its words, without case, accents or punctuation."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = tuple(words)
        self._spaced = f" {' '.join(self.words)} " if self.words else ""

    @staticmethod
    @lru_cache(maxsize=256)
    def of(text: str) -> "Wording":
        """Return the wording of a text."""
        words = plain(text).replace("œ", "oe").replace("æ", "ae").replace("&", " et ")
        return Wording(_WORD.findall(_JOINER.sub("", _BRACKETED.sub(r"\1", words))))

    def __bool__(self) -> bool:
        return bool(self.words)

    def same_as(self, other: "Wording") -> bool:
        """Whether both say the same, give or take articles, spaces and one letter in a long word."""
        if self.words == other.words:
            return True
        if abs(len(self.words) - len(other.words)) > 10 + len(other.words) // 5:
            return False
        matcher = SequenceMatcher(None, self.words, other.words, autojunk=False)
        return all(
            tag == "equal" or _slip(self.words[i1:i2], other.words[j1:j2])
            for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        )

    def holds_exactly(self, part: "Wording") -> bool:
        """Whether the words of `part` stand in this wording, one after the other."""
        return part._spaced in self._spaced

    def begins_with(self, part: "Wording") -> bool:
        """Whether this wording begins with the words of `part`, and there are some."""
        return bool(part) and self.words[: len(part.words)] == part.words

    def holds(self, part: "Wording") -> bool:
        """Whether `part` stands in this wording, give or take a few words of a long part."""
        if self.holds_exactly(part):
            return True
        if len(part.words) <= _HELD_RUN or len(part.words) > len(self.words) * 1.2 + 5:
            return False
        matcher = SequenceMatcher(None, part.words, self.words, autojunk=False)
        held = sum(block.size for block in matcher.get_matching_blocks() if block.size >= _HELD_RUN)
        return held >= _HELD_SHARE * len(part.words)

    def without(self, part: "Wording") -> "Wording":
        """Return this wording less the first exact occurrence of `part`."""
        if not part:
            return self
        return Wording(self._spaced.replace(part._spaced, " ", 1).split())

    def share_in(self, other: "Wording") -> float:
        """Return the share, 0 to 1, of this wording's long words that `other` has too; 1 when it has none."""
        long_words = {word for word in self.words if len(word) > _HELD_RUN}
        return len(long_words & set(other.words)) / len(long_words) if long_words else 1.0


def _slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether a difference is a slip of the pen: an article, a space, one letter; never a figure."""
    if set(one) | set(other) <= _ARTICLES:
        return True
    joined, expected = "".join(one), "".join(other)
    if joined == expected:
        return True
    if any(c.isdigit() for c in joined + expected) or min(len(joined), len(expected)) < _LONG_WORD:
        return False
    return _one_letter_apart(joined, expected)


def _one_letter_apart(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]
