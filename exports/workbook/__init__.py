"""The workbook of a dossier: what the lists answered, compared and counted by formulas that one can follow."""

from datetime import date
from pathlib import Path

from exports.scorecard.content import state_day
from exports.workbook.book import Book
from exports.workbook.comparison_sheet import add_comparison_sheet
from exports.workbook.grid_sheet import add_grid_sheet
from exports.workbook.list_sheet import add_list_sheets
from exports.workbook.readme_sheet import add_readme_sheet
from exports.workbook.saving import save
from exports.workbook.scale_sheet import add_scale_sheet
from exports.workbook.scores_sheet import add_scores_sheet
from exports.workbook.sheet import plain_words
from exports.workbook.statistics_sheet import add_statistics_sheet
from exports.workbook.steps import Steps
from exports.writing import replacing
from pacte.domain.dossier import Dossier
from pacte.domain.progress import Progress, no_progress

#: Rows of one list outside the grid, roughly: its own sheet and its columns elsewhere.
_ROWS_OF_A_LIST = 60


def write_workbook(
    dossier: Dossier, path: Path, progress: Progress = no_progress, day: date | None = None
) -> None:
    """Write the workbook of `dossier` to `path`, whole or not at all; `day` is the date it bears,
    by default that of the last edit.

    The figures follow the scale of the file's settings and are formulas, so that a changed weight or answer
    recalculates them. Private notes are left out. Raises `KnownError` when it cannot be written.
    """
    steps = Steps(progress)
    with replacing(path) as temporary:
        book = Book(dossier, day or state_day(dossier), steps)
        steps.begin(len(book.plan.lists) * (len(book.plan.slots) + _ROWS_OF_A_LIST), 0.5)
        _fill(book)
        steps.begin(sum(len(sheet.rows) for sheet in book.sheets.values()), 1.0)
        save(book.workbook, book.sheets, temporary, steps.row)
        steps.finish()


def _fill(book: Book) -> None:
    """Add the sheets in the order they are read."""
    add_readme_sheet(book)
    add_grid_sheet(book)
    add_list_sheets(book)
    add_comparison_sheet(book)
    add_scores_sheet(book)
    add_scale_sheet(book)
    add_statistics_sheet(book)
    _describe(book)


def _describe(book: Book) -> None:
    """Say in the file's properties what it is, in French."""
    properties = book.workbook.properties
    properties.title = plain_words(f"{book.plan.catalogue.name}, {book.town}")
    properties.subject = plain_words(book.plan.catalogue.name)
    properties.creator = properties.lastModifiedBy = "Pacte"
    properties.language = "fr-FR"
