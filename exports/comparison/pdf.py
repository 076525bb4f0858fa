"""Writes the comparison of a file's lists as a PDF to print on A4 or A3, its long side level."""

from pathlib import Path

from exports.comparison.content import comparison_words
from exports.comparison.page import arranged
from exports.paper import PageSize, document
from exports.scorecard.content import state_day
from exports.writing import replacing
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.own_document import OwnDocument
from pacte.domain.progress import Progress, no_progress
from pacte.scoring.comparison import compared_lists


def write_comparison(
    dossier: Dossier,
    path: Path,
    paper: PageSize | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the comparison of all the lists but the merged ones.

    `paper` is the size asked for; None takes A4 where one page holds everything, A3 otherwise. It bears the day
    of the file's last edit, and the same dossier gives the same bytes. Raises `KnownError` when there is no list or
    the document cannot be written.
    """
    if not compared_lists(dossier):
        if dossier.lists:
            raise KnownError(
                "Ce dossier n’a que des listes fusionnées : ajoutez celle qui en est née avant d’exporter le "
                "comparatif."
            )
        raise KnownError(
            "Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter le comparatif."
        )
    day = state_day(dossier)
    arrangement = arranged(comparison_words(dossier, day), paper)
    pages = len(arrangement.pages)
    progress(0, pages)
    with (
        replacing(path) as temporary,
        document(
            temporary,
            title=f"{OwnDocument.COMPARISON} · {dossier.municipality.name}",
            author=dossier.collective.name or dossier.municipality.name,
            subject=f"{dossier.catalogue.name} · {dossier.municipality.name}",
            day=day,
            size=arrangement.size,
        ) as sheet,
    ):
        for number in arrangement.draw(sheet):
            progress(number, pages)
