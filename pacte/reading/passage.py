"""A sentence of a signed pact about the levels of a measure, which may run over several lines."""

import re

from pacte.domain.sentence import in_series
from pacte.reading.accord_sentences import Accord, read_accord
from pacte.reading.likeness import plain
from pacte.reading.pact_lines import is_bullet

#: The signs that end a sentence.
SENTENCE_ENDS = (".", "!", "?", ")", "»", ";", "…")
_UNFINISHED = re.compile(r"(?:[',]|\b(?:avec|l|le|la|les|de|du|des|sur|et|ni|pas|mais|que|qui))\s*$")


class Passage:
    """A sentence of the pact about the levels, with the level printed just above it.

    `perhaps_cut` tells that it has no end, and that words follow which may be its own; `certain` that it can
    only be about that level.
    """

    def __init__(self, above: str | None, text: str) -> None:
        self.above = above
        self.text = text.strip()
        self.understood = ""
        self.level: str | None = None
        self.unsure: str | None = None
        self.perhaps_cut = False
        self.certain = False
        self._accord: Accord | None = None

    @property
    def accord(self) -> Accord:
        """What the sentence says so far."""
        if self._accord is None:
            self._accord = read_accord(self.text)
        return self._accord

    def tell(self, understood: str, level: str | None) -> None:
        """Say what the sentence was understood as; it may be about several levels."""
        self.level = None if self.understood else level
        self.understood = in_series([self.understood, understood]) if self.understood else understood

    def add(self, line: str) -> None:
        """Take one more line: a broken line is joined again, a sub-bullet keeps its own line."""
        self.text += ("\n" if is_bullet(line) else " ") + line.strip()
        self._accord = None

    def goes_on_with(self, line: str) -> bool:
        """Whether the sentence is unfinished and the line that follows it belongs to it."""
        if self.text.count("(") > self.text.count(")"):
            return True
        if is_bullet(line):
            return self.text.endswith(":") or self.accord.wording is not None
        if _UNFINISHED.search(plain(self.text[-20:])):
            return True
        return not self.text.endswith(SENTENCE_ENDS) and not line.strip()[:1].isupper()
