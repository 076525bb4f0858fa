"""Reads a catalogue from all the pages of a workbook that look like one, and says which pages were not read."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from pacte.domain.catalogue_difference import Difference
from pacte.domain.edition import Edition, EditionLine, EditionMeasure, Part
from pacte.domain.sentence import Sentence
from pacte.domain.wording import search_key
from pacte.reading.catalogue_draft import finished
from pacte.reading.catalogue_frame import FrameDraft
from pacte.reading.catalogue_likeness import kind_of
from pacte.reading.catalogue_principles import guess_principles, read_principles
from pacte.reading.catalogue_table import Table, TableLayout, guess_layout, is_our_grid
from pacte.reading.workbook import Page


def guess_layouts(pages: Mapping[str, Page]) -> tuple[TableLayout, ...]:
    """Return the pages that give measures, by the titles of their columns."""
    found = []
    for title, page in pages.items():
        layout = None if guess_principles(title, page) else guess_layout(title, page)
        if layout is not None and is_our_grid(page, layout):
            return (layout,)
        if layout is not None:
            found.append(layout)
    return tuple(found)


def read_pages(pages: Mapping[str, Page], layouts: Sequence[TableLayout], document: str) -> Edition:
    """Return what the pages of a workbook give: measures under these columns, principles, title, threshold.

    Each row that is not blank of a page that was read comes back in `lines`, placed or unread.
    """
    frame, by_page = FrameDraft(), {one.page: one for one in layouts}
    table, lines, left = Table(frame), list[EditionLine](), list[str]()
    ours = any(is_our_grid(pages[one.page], one) for one in layouts)
    for title, page in pages.items():
        layout, principles = by_page.get(title), guess_principles(title, page)
        if layout is not None:
            lines += table.rows(page, layout)
        elif ours:
            # They show the file that the workbook was made of, in words for people.
            left.append(title)
        elif principles is not None:
            lines += read_principles(page, principles, frame)
        else:
            told = list(_frame_rows(title, page, frame))
            if any(line.part is Part.FRAME for line in told):
                lines += told
            else:
                left.append(title)
    return Edition(
        document,
        finished(table.drafts),
        tuple(lines),
        principles=frame.principles(),
        title=frame.title,
        threshold=frame.threshold,
        pages_left=tuple(left),
    )


def _frame_rows(title: str, page: Page, frame: FrameDraft) -> Iterator[EditionLine]:
    for number, row in enumerate(page):
        words = " · ".join(cell for cell in row if cell)
        if words:
            place = Sentence("« {} », ligne {}", title, number + 1)
            yield EditionLine(place, words, Part.FRAME if frame.row(row, place) else Part.UNREAD)


def rivals(pages: Mapping[str, Page], layouts: Sequence[TableLayout]) -> tuple[str, ...]:
    """Return the pages of which only one can be meant: they give the same measures in other words."""
    if len(layouts) < 2:
        return ()
    read = {one.page: _measures(pages, one) for one in layouts}
    found = {
        title for pair in combinations(read, 2) if _contradict(read[pair[0]], read[pair[1]]) for title in pair
    }
    return tuple(title for title in read if title in found)


def beside(pages: Mapping[str, Page], chosen: TableLayout) -> tuple[TableLayout, ...]:
    """Return the page that somebody chose with those that go with it: all that give measures and are no rivals."""
    mine = _measures(pages, chosen)
    others = (one for one in guess_layouts(pages) if one.page != chosen.page)
    return (chosen, *(one for one in others if not _contradict(mine, _measures(pages, one))))


def _measures(pages: Mapping[str, Page], layout: TableLayout) -> dict[str, EditionMeasure]:
    read = read_pages({layout.page: pages[layout.page]}, (layout,), "").measures
    return {one.measure.number or search_key(one.measure.title): one for one in read}


def _contradict(one: dict[str, EditionMeasure], other: dict[str, EditionMeasure]) -> bool:
    """Whether two pages give the same measures in other words; a number that comes twice by mistake is no rival."""
    both = one.keys() & other.keys()
    return 2 * len(both) >= min(len(one), len(other)) and any(_differ(one[key], other[key]) for key in both)


def _differ(one: EditionMeasure, other: EditionMeasure) -> bool:
    mine, their = one.measure, other.measure
    texts = [
        (level.text, same.text) for level in mine.levels if (same := their.level(level.code)) is not None
    ]
    return any(
        kind_of(known, told) is Difference.CHANGED for known, told in [(mine.title, their.title), *texts]
    )
