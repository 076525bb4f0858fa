"""A grid on its pages: as roomy as it may be and still be carried, with what stands around each page."""

from exports.columns import Block, Column, column_height
from exports.flow import draw_pages, pages_of, under
from exports.french import NBSP
from exports.grid.closing import closing_blocks
from exports.grid.content import GridWords
from exports.grid.density import COMPACT, ROOMY, Density, most_pages
from exports.grid.head import KIND, head_block
from exports.grid.measures import principle_blocks, theme_blocks
from exports.grid.styles import FOOT, FRAME, HALF, HEAD, INNER, KICKER, MARGIN, RUNNING, RUNNING_NAME
from exports.grid.words import section_title
from exports.grid.writing_lines import PITCH, Blank, blanks, lines_to_write
from exports.paper import Sheet
from exports.typesetting import clipped, line

_SECTIONS_APART = 14.0
_NOTES_APART, _FEWEST_NOTES = 8.0, 2
_ACCOUNT = "compte rendu, ne vaut pas signature du pacte"


def draw_grid(sheet: Sheet, words: GridWords) -> None:
    """Draw a grid from the current page on."""

    def around(sheet: Sheet, number: int, pages: int) -> None:
        _draw_head(sheet, words, first=number == 1)
        _draw_foot(sheet, words, number, pages)

    sheet.show_bookmarks()
    draw_pages(sheet, grid_pages(words), FRAME, around)


def grid_pages(words: GridWords) -> list[Column]:
    """Return what stands on each page: many lines and each measure on one page, if few enough pages hold them.

    Otherwise lines are fewer, or measures are parted between two levels, or both.
    """
    most = most_pages(words.count)
    pages: list[Column] = []
    for together in (True, False):
        for density in (ROOMY, COMPACT):
            pages = pages_of(_blocks(words, density, together=together), FRAME)
            if len(pages) <= most:
                return _with_notes(pages)
    return _with_notes(pages)


def _with_notes(pages: list[Column]) -> list[Column]:
    """Rule what is left of each page but the last: on paper there is always something to note."""
    return [*map(_ruled, pages[:-1]), pages[-1]]


def _ruled(column: Column) -> Column:
    top = column_height(column) + _NOTES_APART
    count = int((FRAME.bottom - FRAME.top - top) // PITCH)
    if count < _FEWEST_NOTES:
        return column
    lines = lines_to_write(count, f"notes{NBSP}:", 0)
    return [*column, *((top + index * PITCH, one) for index, one in enumerate(lines))]


def _blocks(words: GridWords, density: Density, *, together: bool) -> list[Block]:
    blocks = [head_block(words)]
    blocks += under(section_title("Principes"), principle_blocks(words.principles), _SECTIONS_APART)
    for theme in words.themes:
        blocks += theme_blocks(theme, density, together=together)
    return [*blocks, *closing_blocks(words.of_list, density)]


def _draw_head(sheet: Sheet, words: GridWords, first: bool) -> None:
    """The pact on the first page; on the others whose sheet this is, for those that get loose."""
    one = words.of_list
    if first:
        aside = line(f"état au {one.day}" if one is not None else "grille vierge", KICKER)
        (pact, *_), _cut = clipped(words.pact, KICKER, INNER - aside.width - 12, 1)
        sheet.line(MARGIN, HEAD, pact)
        sheet.line_ending(MARGIN + INNER, HEAD, aside)
    elif one is not None:
        aside = line(f"état au {one.day}", RUNNING)
        (name, *_), _cut = clipped(one.name, RUNNING_NAME, INNER - aside.width - 12, 1)
        sheet.line(MARGIN, HEAD, name)
        sheet.line_ending(MARGIN + INNER, HEAD, aside)
    else:
        fields = [Blank(f"Liste{NBSP}:", 0, HALF * 1.3), Blank(f"Date{NBSP}:", HALF * 1.3 + 10, INNER)]
        blanks(fields).draw(sheet, MARGIN, HEAD + 5 - PITCH)


def _draw_foot(sheet: Sheet, words: GridWords, number: int, pages: int) -> None:
    page = line(f"{number}/{pages}", RUNNING)
    aside = line(_ACCOUNT, RUNNING)
    right = MARGIN + INNER
    sheet.rule(MARGIN, FOOT - 12, INNER)
    sheet.line_ending(right, FOOT, page)
    sheet.line_ending(right - 40, FOOT, aside)
    (kind, *_), _cut = clipped(f"{KIND} · {words.municipality}", RUNNING, INNER - 60 - aside.width, 1)
    sheet.line(MARGIN, FOOT, kind)
