"""The programmes of tests/data, and the pairs of proposals and measures that people judged."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pacte.domain.programme import Programme, Proposal
from pacte.reading.documents import Document, document_from_text, read_document
from pacte.reading.programme import read_programme

DATA = Path(__file__).parents[1] / "data" / "programmes"


@dataclass(frozen=True)
class Pair:
    """A proposal with the measures that a careful reader opens for it; none is an answer too."""

    programme: str
    contains: str
    measures: tuple[str, ...]

    @property
    def proposal(self) -> Proposal:
        return one_with(programme(self.programme), self.contains)


@dataclass(frozen=True)
class Sentence:
    """A promise of no programme, with the measures that a careful reader opens for it."""

    proposal: Proposal
    measures: tuple[str, ...]


@cache
def document(name: str) -> Document:
    return read_document(DATA / f"programme-{name}.txt")


@cache
def programme(name: str) -> Programme:
    return read_programme(document(name))


def read(text: str) -> Programme:
    return read_programme(document_from_text(text, "essai.txt"))


def one_with(found: Programme, words: str) -> Proposal:
    """Return the first proposal that holds these words."""
    return next(one for one in found.proposals if words in one.whole)


def pairs(file: str) -> list[Pair]:
    return [
        Pair(row["programme"], row["proposal_contains"], tuple(map(str, row["measures"])))
        for row in _rows(file)
    ]


def sentences(file: str) -> list[Sentence]:
    return [
        Sentence(Proposal(str(at), row["sentence"]), tuple(map(str, row["measures"])))
        for at, row in enumerate(_rows(file))
    ]


def _rows(file: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / file).read_text(encoding="utf-8").splitlines()]
