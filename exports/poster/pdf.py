"""Writes the poster of what the lists promise together: one page of A4, or of A3."""

from pathlib import Path

from exports.paper import A4, PageSize, document
from exports.poster.content import poster_words
from exports.poster.page import Poster
from exports.scorecard.content import state_day
from exports.writing import replacing
from pacte.domain.dossier import Dossier


def write_poster(dossier: Dossier, path: Path, paper: PageSize | None = None) -> None:
    """Write the poster on `paper` (None: A4).

    It bears the day of the file's last edit, and the same dossier gives the same bytes. Raises `KnownError` when
    there is no list, when there is nothing that most lists keep, or when the document cannot be written.
    """
    day = state_day(dossier)
    size = paper or A4
    words = poster_words(dossier, day)
    with (
        replacing(path) as temporary,
        document(
            temporary,
            title=f"{words.title} · {dossier.municipality.name}",
            author=dossier.collective.name or dossier.municipality.name,
            subject=f"{dossier.catalogue.name} · {dossier.municipality.name}",
            day=day,
            size=size,
        ) as sheet,
    ):
        Poster(words, size).draw(sheet)
