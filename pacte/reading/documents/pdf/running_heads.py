"""Running heads, feet and page numbers: what comes again at the edge of page after page."""

import re
from collections import Counter
from collections.abc import Sequence

from pacte.reading.documents.pdf.rows import Row, whole

#: Rows at each edge that may be running ones.
_EDGE = 4
#: A running row is on the next page, or on the one after where left and right pages differ.
_NEIGHBOURS = (-2, -1, 1, 2)
_SAME_PLACE = 3.0
_PAGE_NUMBER = re.compile(
    r"\W*(?:pages?|p\.?)?\s*(?P<number>\d{1,4})\s*(?:(?:/|sur|of|de)\s*\d{1,4})?\W*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")

Rows = list[list[Row]]


def without_running_heads(pages: Sequence[Rows], heights: Sequence[float]) -> list[Rows]:
    """Return the rows of each page without the running ones; `heights` are the pages'."""
    return _Edges(pages, heights).bodies()


def body_size(pages: Sequence[Rows]) -> float:
    """Return the size that most characters have, 0 where there are none."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for pieces in page:
            for row in pieces:
                sizes[round(row.size * 2) / 2] += len(row.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


class _Edges:
    def __init__(self, pages: Sequence[Rows], heights: Sequence[float]) -> None:
        self._pages, self._heights = pages, heights
        self._small = 0.95 * body_size(pages)
        self._tops = [[whole(pieces) for pieces in page[:_EDGE]] for page in pages]
        self._feet = [[whole(pieces) for pieces in reversed(page[-_EDGE:])] for page in pages]

    def bodies(self) -> list[Rows]:
        bodies = []
        for at, page in enumerate(self._pages):
            top = self._running(at, self._tops, from_top=True)
            foot = self._running(at, self._feet, from_top=False)
            # Pages that are the same all over are no running heads.
            bodies.append(page[top : len(page) - foot] if top + foot < len(page) else page)
        return bodies

    def _running(self, at: int, edges: list[list[Row]], from_top: bool) -> int:
        """Return how many rows from the edge on are running ones."""
        for count, row in enumerate(edges[at]):
            number = _PAGE_NUMBER.fullmatch(row.text)
            if number and int(number["number"]) == at + 1:
                continue
            near = [at + step for step in _NEIGHBOURS if 0 <= at + step < len(edges)]
            if not any(
                self._same(row, other) and self._place(at, row, from_top, page, other)
                for page in near
                for other in edges[page]
            ):
                return count
        return len(edges[at])

    def _place(self, at: int, row: Row, from_top: bool, page: int, other: Row) -> bool:
        if from_top:
            return abs(row.baseline - other.baseline) <= _SAME_PLACE
        foot = self._heights[at] - row.baseline
        return abs(foot - (self._heights[page] - other.baseline)) <= _SAME_PLACE

    def _same(self, row: Row, other: Row) -> bool:
        """Whether two rows say the same; a number may differ in small print, not in « Mesure 3 »."""
        if row.text == other.text:
            return True
        if _PAGE_NUMBER.fullmatch(row.text) and _PAGE_NUMBER.fullmatch(other.text):
            return True
        small = row.size < self._small
        return small and _DIGITS.sub("#", row.text) == _DIGITS.sub("#", other.text)
