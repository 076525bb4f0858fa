"""The measures of a list's sheet by theme, in two blocks side by side, their marks taken from the grid."""

from exports.workbook.grid_formulas import mark_text
from exports.workbook.list_page import Block, ListPage
from exports.workbook.sheet import coordinate
from exports.workbook.styles import BRAND, LINE, SECONDARY, Look
from exports.workbook.wrapping import height_of
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Measure

_ROW_HEIGHT = 16.5

_Theme = tuple[str, list[Measure]]


def add_themes(page: ListPage, row: int) -> int:
    """Write the themes from `row` on; return the row after them."""
    themes = page.book.plan.catalogue.by_theme()
    split = _split(themes)
    ends: list[int] = []
    heights: dict[int, float] = {}
    for block, part in ((page.left, themes[:split]), (page.right, themes[split:])):
        end = row
        if len(page.codes) > 1 and part:
            _codes(page, block, row)
            end += 1
        for theme in part:
            end = _theme(page, block, end, theme, heights)
        ends.append(end)
    for line in range(row, max(ends)):
        page.sheet.height(line, max(_ROW_HEIGHT, heights.get(line, 0.0)))
        page.book.steps.row()
    page.sheet.colour_by_mark(_area(page, row, max(ends) - 1), coordinate(row, page.left.marks[0]))
    return max(ends)


def _area(page: ListPage, first: int, last: int) -> str:
    blocks = (page.left, page.right)
    return " ".join(
        f"{coordinate(first, block.marks[0])}:{coordinate(last, block.marks[-1])}" for block in blocks
    )


def _split(themes: list[_Theme]) -> int:
    """Return how many themes stand at the left, so that both blocks are about as high."""
    sizes = [len(measures) + 2 for _theme, measures in themes]
    return min(range(len(sizes) + 1), key=lambda place: (max(sum(sizes[:place]), sum(sizes[place:])), -place))


def _codes(page: ListPage, block: Block, row: int) -> None:
    """Name the columns of marks, over the first theme of the block."""
    style = page.book.style(Look(size=9, ink=SECONDARY, across="center", down="bottom"))
    for column, code in zip(block.marks, page.codes, strict=True):
        page.sheet.words(row, column, code, style)


def _theme(page: ListPage, block: Block, row: int, theme: _Theme, heights: dict[int, float]) -> int:
    """Write a theme with its measures; return the row after the blank one that ends it."""
    name, measures = theme
    first, last = row + 1, row + len(measures)
    title = page.book.style(Look(bold=True, ink=BRAND, bottom=BRAND, down="bottom"))
    page.sheet.blanks(row, block.all, title)
    page.sheet.words(row, block.number, name.upper(), title)
    national = [measure for measure in measures if not measure.local]
    if national:
        kept = sum(any(c.answer.kept for c in _said(page, measure)) for measure in national)
        cells = f"{coordinate(first, block.kept)}:{coordinate(last, block.kept)}"
        tally = page.book.style(Look(bold=True, ink=SECONDARY, bottom=BRAND, down="bottom", across="right"))
        end = f"/{len(national)}"
        page.sheet.formula(row, block.marks[-1], f'=SUM({cells})&"{end}"', f"{kept}{end}", tally)
    for line, measure in enumerate(measures, first):
        heights[line] = max(heights.get(line, 0.0), _measure(page, block, line, measure))
    return last + 2


def _measure(page: ListPage, block: Block, row: int, measure: Measure) -> float:
    """Write a measure and its marks; return the height its name needs."""
    sheet, style = page.sheet, page.book.style
    sheet.words(row, block.number, measure.number, style(Look(ink=SECONDARY, bottom=LINE)))
    name = style(Look(bottom=LINE, wrap=True))
    sheet.blanks(row, block.name, name)
    words = f"{measure.short} (mesure locale)" if measure.local else measure.short
    sheet.words(row, block.name[0], words, name)
    sheet.merge(row, block.name)
    mark = style(Look(size=11, bold=True, ink=SECONDARY, bottom=LINE, across="center"))
    sheet.blanks(row, block.marks, mark)
    levels = dict(zip(block.marks, map(measure.level, page.codes), strict=True))
    if measure.single_level:
        levels = {block.marks[0]: measure.levels[0]}
        if len(block.marks) > 1:
            sheet.merge(row, block.marks)
    for column, level in levels.items():
        if level is not None:
            mark_now = mark_text(page.list.commitment(measure.number, level.code))
            sheet.formula(
                row, column, f"=INDEX(grille_signe,{_row_of(page, measure, level.code)})", mark_now, mark
            )
    if not measure.local:
        place = _row_of(page, measure, measure.levels[-1].code)
        kept_now = int(any(said.answer.kept for said in _said(page, measure)))
        sheet.formula(
            row, block.kept, f"=INDEX(grille_mesure_retenue,{place})", kept_now, style(Look(ink=SECONDARY))
        )
    return height_of(words, page.width(block.name))


def _row_of(page: ListPage, measure: Measure, code: str) -> str:
    """Return the formula, without its equals sign, of the place of a level's row in the grid."""
    plan = page.book.plan
    return f"MATCH({plan.key(page.number, plan.slots_by_place[measure.number, code].number)},grille_cle,0)"


def _said(page: ListPage, measure: Measure) -> list[Commitment]:
    found = (page.list.commitment(measure.number, level.code) for level in measure.levels)
    return [said for said in found if said]
