"""The PDF of a grid: blank, or filled in for a list."""

from pathlib import Path

from exports.grid.content import grid_words
from exports.grid.head import KIND
from exports.grid.page import draw_grid
from exports.paper import document
from exports.scorecard.content import state_day
from exports.writing import replacing
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError


def write_grid(dossier: Dossier, path: Path, list_id: str | None = None) -> None:
    """Write the negotiation grid as PDF, filled in for a list (by identifier) or blank for None.

    Raises `KnownError` when there is no such list, or when the document cannot be written.
    """
    one = next((one for one in dossier.lists if one.id == list_id), None)
    if list_id is not None and one is None:
        raise KnownError("La liste à exporter n’est plus dans ce dossier : choisissez-en une autre.")
    words = grid_words(dossier, one)
    with (
        replacing(path) as temporary,
        document(
            temporary,
            title=f"{KIND} · {one.name if one is not None else dossier.municipality.name}",
            author=dossier.collective.name or dossier.municipality.name,
            subject=f"{dossier.catalogue.name} · {dossier.municipality.name}",
            day=state_day(dossier),
        ) as sheet,
    ):
        draw_grid(sheet, words)
