"""The page of one list while it is filled: its columns, two blocks side by side, and where its figures are."""

from dataclasses import dataclass

from exports.workbook.book import Book
from exports.workbook.sheet import Sheet
from exports.workbook.styles import Look
from exports.workbook.wrapping import text_rows
from pacte.domain.candidate_list import CandidateList
from pacte.scoring.score import Score

_NUMBER, _NAME, _MORE, _GAP = 4.5, 18.5, 12.5, 2.5


@dataclass(frozen=True, slots=True)
class Block:
    """Half of the page: the columns of the measure's number, its name (two of them) and its marks.

    `kept` is a hidden column that says whether each measure is kept.
    """

    number: int
    name: range
    marks: range
    kept: int

    @property
    def all(self) -> range:
        """Every column of the block."""
        return range(self.number, self.marks[-1] + 1)


class ListPage:
    """What the parts of a list's sheet share. `index` is the list's place in the plan, from 0."""

    def __init__(self, book: Book, index: int) -> None:
        self.book = book
        self.index = index
        self.number = index + 1
        self.sheet: Sheet = book.sheet(book.list_titles[index])
        self.codes = book.plan.level_columns
        width = 3 + len(self.codes)
        self.last = 2 * width + 1
        self.left = self._block(1, self.last + 1)
        self.right = self._block(width + 2, self.last + 2)
        half = [_NUMBER, _NAME, _MORE, *[book.plan.mark_width] * len(self.codes)]
        self._widths = [*half, _GAP, *half]
        self.sheet.widths(self._widths)
        self.sheet.hide(range(self.last + 1, self.last + 3))

    def _block(self, start: int, kept: int) -> Block:
        return Block(start, range(start + 1, start + 3), range(start + 3, start + 3 + len(self.codes)), kept)

    @property
    def list(self) -> CandidateList:
        """The list itself."""
        return self.book.plan.lists[self.index]

    @property
    def score(self) -> Score:
        """The list's score now."""
        return self.book.plan.scores[self.index]

    def figure(self, key: str) -> str:
        """Return the formula, without its equals sign, of one of the list's figures on the sheet « Scores »."""
        return f"INDEX(scores_{key},MATCH({self.number},scores_list,0))"

    def width(self, columns: range) -> float:
        """Return the width of some columns together, in characters."""
        return sum(self._widths[column - 1] for column in columns)

    def paragraph(self, row: int, columns: range, text: str, look: Look) -> int:
        """Write a text over several columns, in as many rows as it needs; return the row after it."""
        style = self.book.style(look)
        for piece, height in text_rows(text, self.width(columns), look.size):
            self.sheet.blanks(row, columns, style)
            self.sheet.words(row, columns[0], piece, style)
            self.sheet.merge(row, columns)
            self.sheet.height(row, height)
            self.book.steps.row()
            row += 1
        return row
