"""What differs between the words of two documents, told so that one finds the place."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from pacte.domain.sentence import Sentence

#: Differences told one by one, and words of each; a file that was altered is altered, however often.
_MOST = 12
_LONGEST = 90


def word_differences(expected: Sequence[str], found: Sequence[str]) -> tuple[Sentence, ...]:
    """Return how the words of pages differ from those expected, page by page."""
    told: list[Sentence] = []
    for number, (before, after) in enumerate(zip(expected, found, strict=False), 1):
        for was, now in _changes(before, after):
            if len(told) == _MOST:
                return tuple(told)
            told.append(_told(number, was, now))
    if len(expected) != len(found):
        told.append(Sentence("le document a {} pages au lieu de {}", len(found), len(expected)))
    return tuple(told)


def _changes(before: str, after: str) -> Iterator[tuple[str, str]]:
    if before == after:
        return
    old, new = before.split(), after.split()
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield " ".join(old[a:b]), " ".join(new[c:d])


def _told(number: int, was: str, now: str) -> Sentence:
    was, now = _short(was), _short(now)
    if not was:
        return Sentence("page {} : « {} » a été ajouté", number, now)
    if not now:
        return Sentence("page {} : « {} » a été retiré", number, was)
    return Sentence("page {} : « {} » au lieu de « {} »", number, now, was)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
