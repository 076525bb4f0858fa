"""Two texts side by side: which words only one of them has."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_PIECES = re.compile(r"\S+\s*|\s+")
#: Texts of more words than this, multiplied, are shown as wholly different: comparing them would take seconds.
_MOST = 4_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that both texts have, or only the one they stand in."""

    text: str
    own: bool


def word_difference(old: str, new: str) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Return both texts as runs of words; put together, the runs of one give its text again."""
    before, after = _PIECES.findall(old), _PIECES.findall(new)
    if len(before) * len(after) > _MOST:
        return _runs([(old, True)]), _runs([(new, True)])
    words = [piece.split() for piece in before], [piece.split() for piece in after]
    matcher = SequenceMatcher(None, [*map(tuple, words[0])], [*map(tuple, words[1])], autojunk=False)
    first: list[tuple[str, bool]] = []
    second: list[tuple[str, bool]] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        first.append(("".join(before[a:b]), kind != "equal"))
        second.append(("".join(after[c:d]), kind != "equal"))
    return _runs(first), _runs(second)


def _runs(parts: list[tuple[str, bool]]) -> tuple[Run, ...]:
    return tuple(Run(text, own) for text, own in parts if text)
