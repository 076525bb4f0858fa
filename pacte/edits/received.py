"""A document that somebody sent, looked into to find what it is: by what it says, whatever its name."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from pacte.domain.catalogue import Catalogue
from pacte.domain.errors import KnownError
from pacte.domain.programme import Programme
from pacte.domain.progress import Progress, no_progress
from pacte.edits import programmes
from pacte.reading.documents import Document, read_document
from pacte.reading.several_lists import read_signed_pacts

#: The fingerprint of a signed pact as its last page prints it.
_FINGERPRINT = re.compile(r"(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])")
#: So many measures that a document answers make it a pact, unless it promises far more than that.
_PACT_MEASURES, _PACT_SHARE = 5, 3


class ReceivedKind(StrEnum):
    """What a document is."""

    PACT = "pact"
    PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class Received:
    """What was found in a document.

    `measures` is how many measures of the pact it answers, `answers` how many of their levels; `programme` its
    proposals, None when it has none; `signed` tells that it prints the fingerprint of a signed pact.
    """

    measures: int
    answers: int
    programme: Programme | None
    signed: bool

    @property
    def proposals(self) -> int:
        """How many proposals it makes."""
        return len(self.programme.proposals) if self.programme else 0

    @property
    def kind(self) -> ReceivedKind | None:
        """What it is, None when somebody has to say."""
        if not self.measures:
            return ReceivedKind.PROGRAMME
        many = self.measures >= _PACT_MEASURES and self.proposals <= _PACT_SHARE * self.answers
        return ReceivedKind.PACT if many or not self.proposals else None


def look_into(path: Path, catalogue: Catalogue, progress: Progress = no_progress) -> Received:
    """Read a document and find what it is; nothing is written.

    Progress points are where it can be cancelled. Raises `KnownError` for a document that cannot be read, and one that
    answers no measure and makes no proposal.
    """
    document = read_document(path, progress)
    signed = any(_FINGERPRINT.search(line.text) for line in document.lines)
    measures, answers = _answered(document, catalogue)
    try:
        programme = programmes.read(path, progress)
    except KnownError:
        programme = None
    if not measures and programme is None and not signed:
        raise KnownError(
            "« {} » ne ressemble ni à un pacte ni à un programme : aucune mesure ni aucune proposition n’y est "
            "reconnue. Choisissez un autre fichier.",
            path.name,
        )
    return Received(measures, answers, programme, signed)


def _answered(document: Document, catalogue: Catalogue) -> tuple[int, int]:
    """Return how many measures, and how many of their levels, a document answers."""
    national = replace(catalogue, measures=catalogue.national_measures)
    try:
        said = [one for pact in read_signed_pacts(document, national) for one in pact.commitments]
    except KnownError:
        return 0, 0
    return len({one.measure for one in said}), len(said)
