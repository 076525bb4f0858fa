"""How a sheet prints: A4, as wide as the page, with its titles, the town and the page number on every page."""

from collections.abc import Iterable
from typing import NamedTuple

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook.sheet import plain_words
from exports.workbook.styles import SECONDARY

_A4 = 9
_MARGIN = 0.45
_HEAD_MARGIN = 0.75
#: Per cent, when pages are broken by hand: a spreadsheet cannot do both that and fit the width.
_WIDE_SCALE = 57
#: A header and its codes hold 255 characters in all.
_HEADER_WORDS = 80


class Running(NamedTuple):
    """What every page says: the town at its head, what the lists were asked at its foot."""

    town: str
    catalogue: str


def set_up_page(
    worksheet: Worksheet,
    running: Running,
    columns: int,
    rows: int,
    *,
    landscape: bool = False,
    title_rows: tuple[int, int] | None = None,
    title_columns: tuple[int, int] | None = None,
    breaks: Iterable[int] = (),
) -> None:
    """Print the first `rows` rows and `columns` columns on A4, repeating the title rows and columns.

    The sheet is as wide as a page, unless `breaks` gives the columns after which a new page begins.
    """
    worksheet.page_setup.paperSize = _A4
    worksheet.page_setup.orientation = "landscape" if landscape else "portrait"
    wide = [Break(id=column) for column in breaks]
    if wide:
        worksheet.page_setup.scale = _WIDE_SCALE
        worksheet.col_breaks = ColBreak(brk=wide)
    else:
        worksheet.page_setup.fitToWidth = 1
        worksheet.page_setup.fitToHeight = 0
        worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.print_area = f"A1:{get_column_letter(columns)}{rows}"
    if title_rows:
        worksheet.print_title_rows = f"{title_rows[0]}:{title_rows[1]}"
    if title_columns:
        first, last = map(get_column_letter, title_columns)
        worksheet.print_title_cols = f"{first}:{last}"
    margins = worksheet.page_margins
    margins.left = margins.right = _MARGIN
    margins.top = margins.bottom = _HEAD_MARGIN
    margins.header = margins.footer = 0.35
    worksheet.print_options.horizontalCentered = True
    _set_headers(worksheet, running)


def _set_headers(worksheet: Worksheet, running: Running) -> None:
    header, footer = HeaderFooterItem(), HeaderFooterItem()
    worksheet.oddHeader, worksheet.oddFooter = header, footer
    header.left.text = header_words(running.town)
    header.right.text = "&A"
    footer.left.text = header_words(running.catalogue)
    footer.right.text = "page &P sur &N"
    for part in (header.left, header.right, footer.left, footer.right):
        part.size = 9
        part.color = SECONDARY[1:]


def header_words(text: str) -> str:
    """Return words for a header: on one line, short enough, no ampersand taken for a code."""
    words = " ".join(plain_words(text).split())
    if len(words) > _HEADER_WORDS:
        words = words[: _HEADER_WORDS - 1].rstrip() + "…"
    # openpyxl replaces « &[Tab] » even after the doubling that keeps an ampersand: a joiner keeps them apart.
    return words.replace("&", "&&").replace("&[", "&\u2060[")
