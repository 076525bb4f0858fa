"""The sheet that a list reads again: its titles, its rows, and the hidden page that says what was sent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.reply import digest, fingerprint_of

#: The titles of the sheet and of its hidden page.
SHEET_TITLE, HIDDEN_TITLE = "Votre réponse", "Pacte"
#: What each column bears over it; the reader finds them by these words, wherever they were moved.
NUMBER, MEASURE, LEVEL, TEXT, NOTED, AGREES, PROPOSED, COMMENT = COLUMNS = (
    "N°",
    "Mesure",
    "Niveau",
    "Texte officiel",
    "Ce que nous avons noté",
    "D’accord ?",
    "Sinon, votre réponse",
    "Votre commentaire",
)
#: What is asked of whoever answers; the cell beside is theirs.
NAME, CAPACITY, DAY = RESPONDENT = ("Votre nom", "Votre qualité", "Date de votre réponse")
AGREED, DISAGREED = "D’accord", "Pas d’accord"
#: How the one level of a measure is called, whose code is N.
SINGLE = "unique"
ANSWERS: dict[str, Answer | None] = {str(word): answer for answer, word in ANSWER_WORDS.items()}

_FORMAT = "Pacte, feuille à relire"
_VERSION = "1"


@dataclass(frozen=True, slots=True)
class SentSheet:
    """What was sent: to which list of which town, on which day (ISO 8601), and what was noted of each level.

    `catalogue` is the identifier of the one that the levels are of; empty in a sheet that was sent before files had
    several, which is then about the main one.
    """

    list_id: str
    list_name: str
    municipality: str
    day: str
    noted: dict[tuple[str, str], str]
    catalogue: str = ""

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of all of it."""
        levels = [[*place, noted] for place, noted in self.noted.items()]
        catalogue = [self.catalogue] if self.catalogue else []
        return digest([self.list_id, self.list_name, self.municipality, self.day, levels, *catalogue])

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield the rows of the hidden page."""
        yield _FORMAT, _VERSION
        yield "liste", self.list_id, self.list_name
        yield "commune", self.municipality
        yield "envoi", self.day
        if self.catalogue:
            yield "référentiel", self.catalogue
        yield "empreinte", self.fingerprint
        for place, noted in self.noted.items():
            yield ("niveau", *place, noted)


def levels_to_reread(
    dossier: Dossier, one: CandidateList
) -> Iterator[tuple[Measure, Level, Commitment | None]]:
    """Yield what a list is asked to read again: what was noted, and what was not raised of the chosen measures.

    Without chosen measures, every level of the catalogue.
    """
    chosen = set(dossier.collective.chosen_measures)
    for measure, level in dossier.catalogue.levels():
        said = one.commitment(measure.number, level.code)
        if said is not None or not chosen or measure.number in chosen:
            yield measure, level, said


def sent_sheet(dossier: Dossier, one: CandidateList, day: str) -> SentSheet:
    """Return what a sheet made on a day (ISO 8601) tells the list."""
    noted = {
        (measure.number, level.code): fingerprint_of(said)
        for measure, level, said in levels_to_reread(dossier, one)
    }
    return SentSheet(one.id, one.name, dossier.municipality.name, day, noted, dossier.catalogue.id)


def parse_sent(rows: Sequence[Sequence[str]]) -> SentSheet:
    """Return what the rows of a hidden page say; raises `KnownError` when they were changed or are newer."""
    if not rows or rows[0][0] != _FORMAT:
        raise KnownError(
            "Ce classeur n’est pas une feuille à relire de Pacte ; choisissez celle qui est revenue."
        )
    if list(rows[0][1:2]) != [_VERSION]:
        raise KnownError(
            "Cette feuille vient d’une version plus récente de Pacte ; mettez ce programme à jour."
        )
    fields: dict[str, Sequence[str]] = {row[0]: row[1:] for row in rows[1:] if row[0] != "niveau"}
    try:
        noted = {(row[1], row[2]): row[3] for row in rows if row[0] == "niveau"}
        list_id, name = fields["liste"][:2]
        catalogue = fields["référentiel"][0] if "référentiel" in fields else ""
        sent = SentSheet(list_id, name, fields["commune"][0], fields["envoi"][0], noted, catalogue)
        intact = sent.fingerprint == fields["empreinte"][0]
    except (KeyError, IndexError, ValueError):
        intact = False
    if not intact:
        raise KnownError(
            "La page cachée « {} » de cette feuille a été modifiée : on ne sait plus à quoi la liste répond. "
            "Renvoyez-lui une feuille.",
            HIDDEN_TITLE,
        )
    return sent
