"""Writes the scorecards of lists: one A4 page to hand out for each, or more when much was said."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from exports.paper import document
from exports.scorecard.content import scorecard, state_day
from exports.scorecard.head import DOCUMENT_KIND
from exports.scorecard.page import draw_scorecard
from exports.writing import replacing
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.progress import Progress, no_progress
from pacte.domain.wording import search_key


def write_scorecards(
    dossier: Dossier,
    path: Path,
    lists: Sequence[str] | None = None,
    progress: Progress = no_progress,
    day: date | None = None,
) -> None:
    """Write the scorecards of lists (by identifier; None: all, in alphabetical order) as one PDF.

    `day` is the date of the state they show, by default that of the file's last edit; the same dossier and
    day give the same bytes. `progress` is called after each list. Raises `KnownError` when there is no such
    list or the document cannot be written; the old document is then untouched.
    """
    chosen = _chosen(dossier, lists)
    shown = day or state_day(dossier)
    title = f"{DOCUMENT_KIND} · {chosen[0].name if len(chosen) == 1 else dossier.municipality.name}"
    with (
        replacing(path) as temporary,
        document(
            temporary,
            title=title,
            author=dossier.collective.name or dossier.municipality.name,
            subject=f"{dossier.catalogue.name} · {dossier.municipality.name}",
            day=shown,
        ) as sheet,
    ):
        for index, one in enumerate(chosen):
            if index:
                sheet.next_page()
            if len(chosen) > 1:
                sheet.bookmark(one.name)
            draw_scorecard(sheet, scorecard(dossier, one, shown))
            progress(index + 1, len(chosen))
        if len(chosen) > 1:
            sheet.show_bookmarks()


def _chosen(dossier: Dossier, lists: Sequence[str] | None) -> list[CandidateList]:
    if lists is None:
        chosen = sorted(dossier.lists, key=lambda one: (search_key(one.name), one.round, one.id))
        if not chosen:
            raise KnownError("Ce dossier n’a pas encore de liste : ajoutez-en une avant d’exporter sa fiche.")
        return chosen
    by_id = {one.id: one for one in dossier.lists}
    absent = [one for one in lists if one not in by_id]
    if absent or not lists:
        raise KnownError("La liste à exporter n’est plus dans ce dossier : choisissez-en une autre.")
    return [by_id[one] for one in lists]
