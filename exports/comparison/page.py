"""A comparison laid out on as few landscape pages as remain readable, and as large as they allow."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import product, repeat

from exports.columns import Block, Column, poured
from exports.comparison.content import ComparisonWords
from exports.comparison.grid import CELLS, GUTTER, Grid, grid_of
from exports.comparison.header import Header, full_names
from exports.comparison.look import MARGIN, Look
from exports.comparison.rows import Rows
from exports.flow import paragraphs
from exports.french import NBSP
from exports.legend import Legend
from exports.paper import A3, A4, BRAND, PageSize, Sheet
from exports.typesetting import Line, Words, clipped, line, wrap
from pacte.domain.own_document import OwnDocument

_TOP, _BOTTOM = 24.0, 22.0
#: Heights of a row in points at scale 1: the least that is read well, the most generous, and the step between.
_LEAST, _MOST, _STEP = 11.0, 19.0, 0.4
#: How much larger everything may be drawn where there is room, and the numbers of columns tried.
_SCALES, _COLUMNS = (1.4, 1.3, 1.2, 1.1, 1.0), (1, 2, 3)
_DOCUMENT_KIND = str(OwnDocument.COMPARISON)


@dataclass(frozen=True, slots=True)
class _Page:
    band: range
    columns: list[Column]


class Arrangement:
    """One way to lay a comparison out: on a size of paper, in so many columns, at a scale."""

    def __init__(self, words: ComparisonWords, size: PageSize, grid: Grid, look: Look) -> None:
        self._words, self.size, self._grid, self._look = words, size, grid, look
        self._inner = size.width - 2 * MARGIN
        self._rows = Rows(words, grid, look)
        self._header = Header(words.lists, words.level_codes, words.kept_by_words, grid, look)
        self._title, self._summary = (
            self._set_title(),
            wrap([Words(" ".join(words.summary), look.summary)], self._inner),
        )
        self._legend = Legend(
            words.legend,
            look.small,
            self._inner,
            partner=any(mark.partner for mark in words.marks),
            done=any(mark.done for mark in words.marks),
            scale=look.scale,
        )
        self._source = wrap([Words(words.source, look.small)], self._inner - 60 * look.scale)
        self.pitch = self._fitting_pitch()

    def _set_title(self) -> list[Line]:
        look = self._look
        title = f"{_DOCUMENT_KIND} · {self._words.municipality}"
        return clipped(title, look.title, self._inner - 190 * look.scale, 2)[0]

    @property
    def _head_height(self) -> float:
        look = self._look
        return (
            len(self._title) * look.title.leading
            + look.aside.leading
            + len(self._summary) * look.summary.leading
            + 12 * look.scale
        )

    @property
    def _foot_height(self) -> float:
        return self._legend.height + len(self._source) * self._look.small.leading + 8 * self._look.scale

    @property
    def _table_top(self) -> float:
        return _TOP + self._head_height

    @property
    def _rows_top(self) -> float:
        return self._table_top + self._header.height

    @property
    def _room(self) -> float:
        """The height for rows on a page; where words take it all, enough for some rows."""
        return max(self.size.height - _BOTTOM - self._foot_height - self._rows_top, 80 * self._look.scale)

    def _poured(self, blocks: list[Block]) -> list[list[Column]]:
        return poured(blocks, self._grid.columns, repeat(self._room)) or [[]]

    @cached_property
    def page_count(self) -> int:
        """How many pages it takes, but for words that hold nowhere; every band of lists takes as many."""
        rows = self._rows.blocks(self.pitch, self._grid.bands[0])
        return len(self._poured(rows)) * len(self._grid.bands)

    @property
    def quality(self) -> tuple[float, float]:
        """How well it reads among those of as many pages: the room for flags beside marks, then rows apart."""
        return self._grid.least_cell, self.pitch

    def _fitting_pitch(self) -> float:
        """The most generous height of rows that takes no more pages than the least one."""
        band = self._grid.bands[0]
        scale = self._look.scale
        pages = len(self._poured(self._rows.blocks(_LEAST * scale, band)))
        pitch = _MOST
        while pitch > _LEAST and len(self._poured(self._rows.blocks(pitch * scale, band))) > pages:
            pitch -= _STEP
        return max(pitch, _LEAST) * scale

    @cached_property
    def pages(self) -> list[_Page]:
        """What stands on each page: all the measures for some lists, then for the next ones."""
        bands = self._grid.bands
        pages = []
        for band in bands:
            blocks = self._rows.blocks(self.pitch, band)
            if band is bands[-1]:
                blocks += self._left_out()
            pages += [_Page(band, columns) for columns in self._poured(blocks)]
        return pages

    def _left_out(self) -> list[Block]:
        """The words that hold nowhere else, whole, after the last rows."""
        blocks = self._rows.full_words()
        if self._header.cut:
            lines = full_names(self._header.cut, self._look, self._grid.width)
            blocks.append(Block(tuple(paragraphs(lines)), gap=10 * self._look.scale))
        return blocks

    def draw(self, sheet: Sheet) -> Iterator[int]:
        """Draw the pages from the current one on; yields the number of each, the last one is left current."""
        for number, page in enumerate(self.pages, 1):
            if number > 1:
                sheet.next_page()
            if len(self._grid.bands) > 1 and (number == 1 or page.band is not self.pages[number - 2].band):
                sheet.bookmark(self._lists_shown(page.band))
            self._draw_head(sheet, page.band)
            self._draw_table(sheet, page)
            self._draw_foot(sheet, number)
            yield number

    def _draw_table(self, sheet: Sheet, page: _Page) -> None:
        left = MARGIN
        header = self._header.piece(page.band)
        for column in page.columns:
            if column:
                header.draw(sheet, left, self._table_top)
            for top, piece in column:
                piece.draw(sheet, left, self._rows_top + top)
            left += self._grid.width + GUTTER * self._look.scale

    def _draw_head(self, sheet: Sheet, band: range) -> None:
        look, right = self._look, MARGIN + self._inner
        baseline = _TOP + look.title.leading * 0.75
        sheet.line_ending(right, baseline, line(self._words.as_of, look.aside))
        for one in self._title:
            sheet.line(MARGIN, baseline, one)
            baseline += look.title.leading
        baseline += -look.title.leading + look.aside.leading + 2 * look.scale
        shown = line(self._lists_shown(band), look.lists_shown)
        sheet.line_ending(right, baseline, shown)
        room = self._inner - shown.width - 20 * look.scale
        sheet.line(MARGIN, baseline, clipped(self._words.pact, look.aside, room, 1)[0][0])
        baseline += 2 * look.scale
        for one in self._summary:
            baseline += look.summary.leading
            sheet.line(MARGIN, baseline, one)

    def _lists_shown(self, band: range) -> str:
        lists = len(self._words.lists)
        if len(band) == lists:
            return f"{lists}{NBSP}liste{'s' if lists > 1 else ''}"
        if len(band) == 1:
            return f"liste {band.start + 1} sur {lists}"
        return f"listes {band.start + 1} à {band.stop} sur {lists}"

    def _draw_foot(self, sheet: Sheet, number: int) -> None:
        look, bottom = self._look, self.size.height - _BOTTOM
        top = bottom - self._foot_height
        self._legend.draw(sheet, MARGIN, top + 5 * look.scale)
        sheet.bar(MARGIN, top + 1, self._inner, 1.2, BRAND)
        baseline = bottom - (len(self._source) - 1) * look.small.leading
        for index, one in enumerate(self._source):
            sheet.line(MARGIN, baseline + index * look.small.leading, one)
        page = line(f"page {number}/{len(self.pages)}", look.small)
        sheet.line_ending(MARGIN + self._inner, bottom, page)


def arranged(words: ComparisonWords, paper: PageSize | None) -> Arrangement:
    """Return the best arrangement on `paper`; None takes A4 where one page holds everything, A3 otherwise."""
    best = _best(words, (paper or A4).landscape)
    if paper is None and best.page_count > 1:
        best = _best(words, A3.landscape)
    return best


def _best(words: ComparisonWords, size: PageSize) -> Arrangement:
    """Return the arrangement with the fewest pages, as large as these allow."""
    fewest = min(one.page_count for one in _arrangements(words, size, 1.0))
    for scale in _SCALES:
        same = [one for one in _arrangements(words, size, scale) if one.page_count <= fewest]
        if same:
            break
    return max(same, key=lambda one: one.quality)


def _arrangements(words: ComparisonWords, size: PageSize, scale: float) -> list[Arrangement]:
    look = Look(scale)
    flags = any((mark.partner or mark.done) and mark.code for mark in words.marks)
    tried = product(_COLUMNS, CELLS if flags else CELLS[:1])
    grids = [grid_of(words, look, size, columns, cell) for columns, cell in tried]
    return [Arrangement(words, size, grid, look) for grid in grids if grid is not None]
