"""How many lines words take: what openpyxl writes is not fitted by a spreadsheet before it is edited.

Widths are those of Calibri by kind of character, a little enlarged, since fonts differ between machines.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

#: The size that lines are counted in when nothing else is said, and the height of its lines, in points.
_SIZE, _LINE_HEIGHT = 10.5, 13.0
#: Room above and under the lines of a row, in points.
_PADDING = 4.0
#: A row is 409 points high at most.
_MOST_LINES = 28
#: Points in a unit of a column's width, and what the cell keeps for its edges.
_UNIT, _EDGES = 5.25, 3.5
_SAFETY = 1.01

_TOKEN = re.compile(r"\n|[ \t]+|[^ \t\n]+")
_KINDS = (
    (0.24, "ijlIJ ,.;:'’`|·\u00a0\u202f"),
    (0.34, "frt!()[]{}-°"),
    (0.40, 'sczLx/\\"'),
    (0.49, "aeéèêàâgvyTES"),
    (0.65, "ADGHNOQUVÀÂÔÙÛ&"),
    (0.86, "mwMW%@œŒ…—æÆ"),
)
_WIDTHS = {character: width for width, characters in _KINDS for character in characters}
_ORDINARY, _WIDE = 0.53, 1.1


@cache
def _em(character: str) -> float:
    """Return how wide a character is, in parts of the font's size."""
    if character >= "\u1100" and (
        unicodedata.east_asian_width(character) in "WF" or character >= "\U0001f000"
    ):
        return _WIDE
    return _WIDTHS.get(character, _ORDINARY)


@lru_cache(maxsize=4096)
def height_of(text: str, width: float, size: float = _SIZE) -> float:
    """Return the height of a row that holds `text` in a cell of this width, in points."""
    lines = sum(1 for _end in _line_ends(text, _ems(width, size)))
    return lines * _LINE_HEIGHT * size / _SIZE + _PADDING


def text_rows(text: str, width: float, size: float = _SIZE) -> Iterator[tuple[str, float]]:
    """Yield `text` in pieces that each stand in one row, with the height of that row in points."""
    start, lines, most = 0, 0, int(_MOST_LINES * _SIZE / size)
    for end in _line_ends(text, _ems(width, size)):
        lines += 1
        if lines == most or end == len(text):
            yield text[start:end].strip(), lines * _LINE_HEIGHT * size / _SIZE + _PADDING
            start, lines = end, 0


def _ems(width: float, size: float) -> float:
    """Return how much text a line holds, in parts of the font's size."""
    return (width * _UNIT - _EDGES) / size / _SAFETY


def _line_ends(text: str, line: float) -> Iterator[int]:
    """Yield where each line ends when it holds so much; the last one ends the text."""
    used = 0.0
    for token in _TOKEN.finditer(text):
        words = token.group()
        if words == "\n":
            yield token.end()
            used = 0.0
        elif words[0] in " \t":
            used += _em(" ") * len(words)
        else:
            for start, size in _pieces(words, line):
                if used and used + size > line:
                    yield token.start() + start
                    used = 0.0
                used += size
    yield len(text)


def _pieces(word: str, line: float) -> Iterator[tuple[int, float]]:
    """Yield the start and width of the parts of a word, one part unless it is longer than a line."""
    start, size = 0, 0.0
    for place, character in enumerate(word):
        width = _em(character)
        if size and size + width > line:
            yield start, size
            start, size = place, 0.0
        size += width
    yield start, size
