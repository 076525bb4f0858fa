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
from pacte.reading.catalogue_document import CatalogueDocument, read_catalogue_document, table_of_texts
from pacte.reading.documents import Document, read_document
from pacte.reading.grid_sheet import GridSheet, NoGridError, is_reply_sheet, read_grid_sheet
from pacte.reading.own_document import refuse_own
from pacte.reading.several_lists import read_signed_pacts
from pacte.reading.workbook import is_workbook, measured

#: The fingerprint of a signed pact as its last page prints it.
_FINGERPRINT = re.compile(r"(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])")
#: So many measures that a document answers make it a pact, unless it promises far more than that.
_PACT_MEASURES, _PACT_SHARE = 5, 3
#: So many texts of levels make a document that answers nothing a catalogue.
_CATALOGUE_TEXTS = 5
_WORKBOOKS = (".xlsx", ".xlsm", ".ods")
_TABLES = (".csv", ".tsv")


class ReceivedKind(StrEnum):
    """What a document is."""

    REPLY = "reply"
    GRID = "grid"
    PACT = "pact"
    PROGRAMME = "programme"
    CATALOGUE = "catalogue"


@dataclass(frozen=True, slots=True)
class Received:
    """What was found in a document.

    `measures` is how many measures of the pact it answers, `answers` how many of their levels; `programme` its
    proposals, None when it has none; `signed` tells that it prints the fingerprint of a signed pact. `reply` tells
    that it is the sheet that a list was sent; `grid` is that of an exported workbook, `catalogue` the texts of one.
    """

    measures: int = 0
    answers: int = 0
    programme: Programme | None = None
    signed: bool = False
    reply: bool = False
    grid: GridSheet | None = None
    catalogue: CatalogueDocument | None = None

    @property
    def proposals(self) -> int:
        """How many proposals it makes."""
        return len(self.programme.proposals) if self.programme else 0

    @property
    def kind(self) -> ReceivedKind | None:
        """What it is, None when somebody has to say."""
        if self.reply:
            return ReceivedKind.REPLY
        if self.grid is not None:
            return ReceivedKind.GRID
        if self.catalogue is not None:
            return ReceivedKind.CATALOGUE
        if not self.measures:
            return ReceivedKind.PROGRAMME
        many = self.measures >= _PACT_MEASURES and self.proposals <= _PACT_SHARE * self.answers
        return ReceivedKind.PACT if many or not self.proposals else None


def look_into(path: Path, catalogue: Catalogue, progress: Progress = no_progress) -> Received:
    """Read a document and find what it is; nothing is written.

    Progress points are where it can be cancelled. Raises `KnownError` for a document that cannot be read, one that
    Pacte made to be read by people only, and one in which nothing is recognised: it says what was looked for.
    """
    if (found := returned(path, progress)) is not None:
        return found
    book = is_workbook(path)
    document = _read(path, progress)
    refuse_own(document)
    if book and (table := table_of_texts(path)) is not None:
        return Received(catalogue=table)
    signed = any(_FINGERPRINT.search(line.text) for line in document.lines)
    measures, answers = _answered(document, catalogue)
    try:
        programme = programmes.read(path, progress)
    except KnownError:
        programme = None
    if measures or programme is not None or signed:
        return Received(measures, answers, programme, signed)
    if (texts := _texts(path, progress)) is not None:
        return Received(catalogue=texts)
    if path.suffix.lower() in _TABLES:
        # A sheet of ours saved as text is told how it comes back.
        measured(path)
    raise _nothing(path.name, book=book)


def returned(path: Path, progress: Progress = no_progress) -> Received | None:
    """Return what a workbook of ours that comes back is, None for any other document.

    Progress points are where it can be cancelled. Raises `KnownError` for a workbook of ours that cannot be read.
    """
    if not is_workbook(path):
        return None
    if is_reply_sheet(path):
        return Received(reply=True)
    try:
        return Received(grid=read_grid_sheet(path, progress))
    except NoGridError:
        return None


def _read(path: Path, progress: Progress) -> Document:
    """Read a document; what cannot be read and is called a workbook is refused as one."""
    try:
        return read_document(path, progress)
    except KnownError:
        if path.suffix.lower() in _WORKBOOKS:
            measured(path)
        raise


def _answered(document: Document, catalogue: Catalogue) -> tuple[int, int]:
    """Return how many measures, and how many of their levels, a document answers."""
    national = replace(catalogue, measures=catalogue.national_measures)
    try:
        said = [one for pact in read_signed_pacts(document, national) for one in pact.commitments]
    except KnownError:
        return 0, 0
    return len({one.measure for one in said}), len(said)


def _texts(path: Path, progress: Progress) -> CatalogueDocument | None:
    """Return the texts of a catalogue that is no table, None when there are too few."""
    try:
        found = read_catalogue_document(path, progress)
    except KnownError:
        return None
    return found if found.edition is not None and found.edition.texts >= _CATALOGUE_TEXTS else None


def _nothing(name: str, *, book: bool) -> KnownError:
    if book:
        return KnownError(
            "Dans « {} », Pacte a cherché une feuille de réponse, une grille, un pacte signé, un programme et des "
            "textes officiels, sans en reconnaître : choisissez un autre fichier.",
            name,
        )
    return KnownError(
        "Dans « {} », Pacte a cherché un pacte signé, un programme et des textes officiels, sans en reconnaître : "
        "choisissez un autre fichier.",
        name,
    )
