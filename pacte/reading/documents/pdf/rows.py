"""The rows of a page of a PDF: words on one baseline, in pieces where a gap sets them apart."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pacte.reading.documents.pdf.page_words import Word

#: Share of the size that baselines of one row may differ by: exponents stand a little higher.
_SAME_ROW = 0.35
#: A gap wider than this, in sizes, sets pieces apart; a narrower one does where the drawing jumps.
_GAP = 1.7
_GAP_AT_JUMP = 0.7
#: A gap as wide as this, in sizes, parts the cells of a table.
_CELL_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Row:
    """Words that stand side by side; `first_word` is the width of the first one, in points like the rest."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    first_word: float

    def then(self, other: "Row") -> "Row":
        """Return this piece and the next one of the same row."""
        sign = "\t" if other.left - self.right > _CELL_GAP * max(self.size, other.size) else " "
        size = self.size if len(self.text) >= len(other.text) else other.size
        return Row(
            f"{self.text}{sign}{other.text}", self.left, other.right, self.baseline, size, self.first_word
        )


def rows_of(words: Sequence[Word]) -> list[list[Row]]:
    """Return the rows of a page from top to bottom, each as its pieces from left to right."""
    order = sorted(range(len(words)), key=lambda at: words[at].baseline)
    rows: list[list[int]] = []
    for at in order:
        word = words[at]
        if rows:
            above = words[rows[-1][0]]
            near = _SAME_ROW * min(max(word.size, above.size), 2 * min(word.size, above.size))
            if word.baseline - above.baseline <= near:
                rows[-1].append(at)
                continue
        rows.append([at])
    return [_pieces(words, sorted(row, key=lambda at: (words[at].left, at))) for row in rows]


def _pieces(words: Sequence[Word], row: list[int]) -> list[Row]:
    pieces: list[list[int]] = [[row[0]]]
    for before, at in pairwise(row):
        gap = words[at].left - words[before].right
        size = max(words[before].size, words[at].size)
        # The same word twice at one place is a bold one of poor programs.
        if gap < -0.5 * size and words[at].text == words[before].text:
            continue
        if gap > _GAP * size or (at != before + 1 and gap > _GAP_AT_JUMP * size):
            pieces.append([at])
        else:
            pieces[-1].append(at)
    return [_row([words[at] for at in piece]) for piece in pieces]


def _row(words: list[Word]) -> Row:
    longest = max(words, key=lambda word: len(word.text))
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.text)
    first = words[0]
    return Row(
        " ".join(word.text for word in words),
        min(word.left for word in words),
        max(word.right for word in words),
        longest.baseline,
        sizes.most_common(1)[0][0],
        first.right - first.left,
    )


def whole(pieces: Sequence[Row]) -> Row:
    """Return a row in one piece."""
    row = pieces[0]
    for piece in pieces[1:]:
        row = row.then(piece)
    return row
