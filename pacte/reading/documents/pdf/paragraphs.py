"""Paragraphs from the rows of a PDF: broken lines, columns and pages joined again, headings by their size."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from pacte.reading.documents.document import LinesInOrder
from pacte.reading.documents.pdf.columns import Block
from pacte.reading.documents.pdf.rows import Row

#: A heading is so much larger than the text; there are at most six levels.
_LARGER = 1.12
_LEVELS = 6
#: The leading of a paragraph may vary by this much; beyond, a blank parts two.
_LOOSE = 1.25
_SPACE = 0.22
#: A row that fills so much of its column is no item of a list of short ones.
_LONG = 0.75
#: Rows in capitals are titles from so many characters on.
_TITLE = 12
#: Rows shorter than this, in sizes, are no rows of a paragraph that wraps.
_NARROW = 12
_ENDS = (".", "!", "?", ":", ";", "…", "»", ")")
#: Where a paragraph begins, whatever stands before.
_ITEM = re.compile(
    r"[•▪◦●‣■○·➢➔✓✔☐☑]|n(?:iveau)?\s?\d\s*(?:[•:·*–-]|$)|\d{1,3}\s*[-–—]\s*[^\W\d_]|principe [a-z]\b"
    r"|mesure\s+(?:n\s*[o°]\s*)?\d",
    re.IGNORECASE,
)
_DASH = re.compile(r"(?:[-–—](?!\d)\s*|\*\s+)(?=\S)")
#: The same, unless the row before is in the middle of a sentence.
_PERHAPS_ITEM = re.compile(r"(?:\d{1,3}|[a-z]|[ivx]{1,4})\s*[.)]\s+\S", re.IGNORECASE)
_PIECE = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)+")
_LAST = re.compile(r"([^\W\d_]+)[-\u2010]$")
_FIRST = re.compile(r"[^\W\d_]+")
#: Words that keep their hyphen at the end of a line.
_HYPHENED = frozenset(
    "peut celui celle ceux celles au là ci non demi mi semi sous vice sans grand grande petit petite plus avant après "
    "arrière contre entre quasi ex pré rez vis tout chef est quelques lui elle eux moi toi soi nous vous".split()
)
_HYPHEN_BEFORE = frozenset(
    "être ci là même mêmes vous nous ils elle elles il on je tu dessus dessous delà".split()
)


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the sizes and leadings of a document are."""

    body: float
    leading: float
    headings: tuple[float, ...]

    def heading(self, row: Row) -> int:
        """Return the level of heading of a row."""
        if row.size < self.body * _LARGER:
            return 0
        for level, size in enumerate(self.headings, 1):
            if row.size >= size - 0.3:
                return level
        return 0


def add_paragraphs(pages: Sequence[Sequence[Block]], body: float, lines: LinesInOrder) -> None:
    """Add the paragraphs of all pages to `lines`; `body` is the size of the text."""
    reading = _Paragraphs(_shape(pages, body), _compounds(pages))
    reading.read(pages)
    gaps = [one.gap for one in reading.found if one.gap and not one.heading]
    # Where every paragraph is set apart, a blank says nothing; a wider one does.
    wide = _LOOSE * max(1.0, median(gaps)) if gaps else _LOOSE
    under_heading = False
    for one in reading.found:
        if one.heading or (one.gap > wide and not under_heading):
            lines.part()
        lines.add(one.text, one.page, one.heading)
        under_heading = one.heading > 0


def _shape(pages: Sequence[Sequence[Block]], body: float) -> _Shape:
    leadings, sizes = [], Counter[float]()
    for page in pages:
        for block in page:
            for row, after in zip(block.rows, block.rows[1:], strict=False):
                if 0.85 * body <= row.size <= _LARGER * body:
                    leadings.append(after.baseline - row.baseline)
            for row in block.rows:
                if row.size >= body * _LARGER:
                    sizes[round(row.size * 2) / 2] += 1
    # Half of the rows at least follow another one of the same paragraph, or there are no paragraphs to join.
    usual = median(sorted(leadings)[: max(1, len(leadings) * 2 // 3)]) if leadings else 0.0
    return _Shape(body, usual or 1.2 * body, tuple(sorted(sizes, reverse=True)[:_LEVELS]))


def _compounds(pages: Sequence[Sequence[Block]]) -> frozenset[str]:
    """Return the words that the document itself writes with a hyphen inside a row."""
    return frozenset(
        word.lower()
        for page in pages
        for block in page
        for row in block.rows
        for word in _PIECE.findall(row.text)
    )


@dataclass(slots=True)
class _Paragraph:
    """A paragraph as it grows. `gap` is its distance from the one above, in usual leadings, 0 at a new column."""

    text: str
    page: int
    heading: int
    gap: float


class _Paragraphs:
    def __init__(self, shape: _Shape, compounds: frozenset[str]) -> None:
        self._shape, self._compounds = shape, compounds
        self.found: list[_Paragraph] = []
        self._last: Row | None = None
        self._edge = 0.0

    def read(self, pages: Sequence[Sequence[Block]]) -> None:
        for number, page in enumerate(pages, 1):
            for block in page:
                for at, row in enumerate(block.rows):
                    self._take(row, number, begins_block=at == 0)
                    self._edge = block.edge

    def _take(self, row: Row, page: int, begins_block: bool) -> None:
        last, heading = self._last, self._shape.heading(row)
        if last is not None and self._joins(last, row, heading, begins_block):
            self.found[-1].text = self._with(row.text)
        else:
            gap = 0.0 if last is None or begins_block else (row.baseline - last.baseline) / self._leading(row)
            self.found.append(_Paragraph(row.text, page, heading, gap))
        self._last = row

    @property
    def _text(self) -> str:
        return self.found[-1].text

    @property
    def _heading(self) -> int:
        return self.found[-1].heading

    def _leading(self, row: Row) -> float:
        return self._shape.leading * max(1.0, row.size / self._shape.body)

    def _joins(self, last: Row, row: Row, heading: int, begins_block: bool) -> bool:
        """Whether a row goes on with the paragraph of the row before."""
        if heading != self._heading or abs(row.size - last.size) > 0.12 * last.size:
            return False
        if (
            _ITEM.match(row.text)
            or self._is_dashed_item(last, row)
            or _in_capitals(last) != _in_capitals(row)
        ):
            return False
        if not begins_block and row.baseline - last.baseline > _LOOSE * self._leading(row):
            return False
        if _LAST.search(last.text) and row.text[:1].islower():
            return True
        if begins_block:
            return not last.text.endswith(_ENDS[:3]) and self._goes_on(last, row, heading)
        ended = last.text.endswith(_ENDS)
        if ended and (_PERHAPS_ITEM.match(row.text) or self._indented(last, row)):
            return False
        return self._full(last, row) or (not ended and self._unfinished(last, row))

    def _is_dashed_item(self, last: Row, row: Row) -> bool:
        """Whether a row begins with the dash of a list, and not with one in the middle of a sentence."""
        dash = _DASH.match(row.text)
        if dash is None:
            return False
        inside = row.text[dash.end()].islower() and not last.text.endswith((*_ENDS, ","))
        return not inside or bool(_DASH.match(self._text)) or not self._full(last, row)

    def _goes_on(self, last: Row, row: Row, heading: int) -> bool:
        """Whether the first row of a column or page ends the sentence of the column or page before."""
        return row.text[:1].islower() or (
            not heading and self._full(last, row) and not last.text.endswith(_ENDS)
        )

    def _full(self, last: Row, row: Row) -> bool:
        """Whether the first word of a row had no room in the row before."""
        full = last.right + _SPACE * last.size + row.first_word > self._edge - 0.5
        return full and last.right - last.left > _NARROW * last.size

    def _unfinished(self, last: Row, row: Row) -> bool:
        """Whether a row in small letters follows a long one: words that must not part wrap before their time."""
        return row.text[:1].islower() and last.right - last.left > _LONG * (self._edge - last.left)

    def _indented(self, last: Row, row: Row) -> bool:
        return row.left - last.left > 0.8 * row.size and not _ITEM.match(last.text)

    def _with(self, words: str) -> str:
        """Return the paragraph so far with more words; a word cut by a hyphen is whole again."""
        text = self._text
        cut, follow = _LAST.search(text), _FIRST.match(words)
        if cut is None or follow is None:
            return f"{text} {words}"
        before, after = cut[1].lower(), follow[0].lower()
        known = before in _HYPHENED or after in _HYPHEN_BEFORE or f"{before}-{after}" in self._compounds
        return text + words if known or words[0].isupper() else text[:-1] + words


def _in_capitals(row: Row) -> bool:
    """Whether a row is written in capitals, as titles are; a code or an acronym alone is not."""
    return len(row.text) > _TITLE and row.text.isupper()
