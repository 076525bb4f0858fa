"""Which words on the screen are the program's own: those of its sentences, in either language."""

import re
from functools import cache
from xml.etree import ElementTree

from scripts.translations import FOLDER
from tests.ui.driving import spaced

#: What the files of the scenes say: names and documents that the program has no say in.
_THEIRS = ("exemple", "CHAMPIGNY", ".txt")
_VALUE = ".{0,30}"


@cache
def _sentences() -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the sentences without values, and what the others look like when they are filled."""
    whole, patterns = set(), []
    for path in FOLDER.glob("*.ts"):
        for message in ElementTree.parse(path).iter("message"):
            for words in (message.findtext("source"), message.findtext("translation")):
                said = spaced(words or "")
                letters = re.sub(r"\{+\w*\}+|\W", "", said)
                if "{" not in said:
                    whole.add(said)
                elif len(letters) > 2:
                    patterns.append(_VALUE.join(map(re.escape, re.split(r"\{+\w*\}+", said))))
    return frozenset(whole), re.compile("|".join(sorted(set(patterns))), re.DOTALL)


def is_ours(words: str) -> bool:
    """Whether the program says these words, or the end of a sentence parted into lines."""
    said = spaced(words)
    if any(their in said for their in _THEIRS):
        return False
    whole, filled = _sentences()
    parts = said.split(" · ")
    return all(
        part in whole or filled.fullmatch(part) or any(one.endswith(f" {part}") for one in whole)
        for part in parts
        if part
    )
