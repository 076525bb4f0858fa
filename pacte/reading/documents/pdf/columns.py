"""The reading order of a page: columns one after the other, what goes across them in its place."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from pacte.reading.documents.pdf.rows import Row, whole

_FEWEST = 4
#: Shares of the pieces that each column must hold, and that may go across.
_COLUMN_SHARE = 0.15
_ACROSS_SHARE = 0.3
#: A column is at least so wide as a share of both together; a narrower one holds numbers or labels.
_NARROWEST = 0.25
_DEEPEST = 3
#: Cells of a table stand beside each other, and most do not fill their column.
_ALIGNED = 0.8
_FILLED = 0.7


@dataclass(frozen=True, slots=True)
class Block:
    """Rows under each other; `edge` is where the longest row of its column may end."""

    rows: tuple[Row, ...]
    edge: float


def blocks_of(page: Sequence[Sequence[Row]]) -> list[Block]:
    """Return the blocks of a page in reading order."""
    pieces = [row for row_pieces in page for row in row_pieces]
    return _ordered(pieces, _DEEPEST) if pieces else []


def _ordered(pieces: list[Row], depth: int) -> list[Block]:
    gutter = _gutter(pieces) if depth else None
    if gutter is None:
        return [Block(tuple(_joined(pieces)), max(row.right for row in pieces))]
    across = [row for row in pieces if row.left < gutter < row.right]
    left_edge = max(row.right for row in pieces if row.right <= gutter)
    blocks: list[Block] = []
    rest = [row for row in pieces if not row.left < gutter < row.right]
    for bar in [*across, None]:
        above = [row for row in rest if bar is None or row.baseline < bar.baseline]
        rest = rest[len(above) :] if bar is None else [row for row in rest if row.baseline >= bar.baseline]
        for side in (
            [row for row in above if row.right <= gutter],
            [row for row in above if row.left >= gutter],
        ):
            for block in _ordered(side, depth - 1) if side else []:
                edge = left_edge if block.edge <= gutter else max(row.right for row in pieces)
                blocks.append(Block(block.rows, max(block.edge, edge if len(block.rows) == len(side) else 0)))
        if bar is not None:
            blocks.append(Block((bar,), max(row.right for row in pieces)))
    return _without_breaks(blocks)


def _without_breaks(blocks: list[Block]) -> list[Block]:
    """Put rows that go across and follow each other in one block."""
    merged: list[Block] = []
    for block in blocks:
        if merged and merged[-1].edge == block.edge and len(block.rows) == 1:
            before = merged[-1].rows[-1]
            row = block.rows[0]
            if 0 < row.baseline - before.baseline <= 2 * row.size and row.left < before.right:
                merged[-1] = Block((*merged[-1].rows, row), block.edge)
                continue
        merged.append(block)
    return merged


def _joined(pieces: list[Row]) -> list[Row]:
    """Return rows in one piece each; pieces come in order, those of one row together."""
    rows: list[list[Row]] = []
    for row in pieces:
        if rows and row.left >= rows[-1][-1].right - 1 and _beside(rows[-1][-1], row):
            rows[-1].append(row)
        else:
            rows.append([row])
    return [whole(row) for row in rows]


def _beside(row: Row, other: Row) -> bool:
    return abs(row.baseline - other.baseline) <= 0.4 * max(row.size, other.size)


def _gutter(pieces: list[Row]) -> float | None:
    """Return where the blank between two columns ends, or None when there is only one."""
    starts = Counter(round(row.left / 3) for row in pieces)
    found = None
    for start, count in starts.items():
        if count < _FEWEST - 1:
            continue
        x = start * 3 - 2.5
        if found is None or x < found:
            found = x if _parts(pieces, x) else found
    return found


def _parts(pieces: list[Row], x: float) -> bool:
    """Whether a blank just before `x` parts two columns of text."""
    left = [row for row in pieces if row.right <= x]
    right = [row for row in pieces if row.left >= x]
    fewest = max(_FEWEST, _COLUMN_SHARE * len(pieces))
    across = len(pieces) - len(left) - len(right)
    if min(len(left), len(right)) < fewest or across > _ACROSS_SHARE * len(pieces):
        return False
    left_width = max(row.right for row in left) - min(row.left for row in left)
    right_width = max(row.right for row in right) - min(row.left for row in right)
    if min(left_width, right_width) < _NARROWEST * (left_width + right_width):
        return False
    top = max(left[0].baseline, right[0].baseline)
    foot = min(left[-1].baseline, right[-1].baseline)
    if foot <= top:
        return False
    return not _is_table(left, right, x - min(row.left for row in left))


def _is_table(left: list[Row], right: list[Row], width: float) -> bool:
    baselines = sorted(row.baseline for row in left)
    aligned = sum(any(abs(row.baseline - one) <= 0.3 * row.size for one in baselines) for row in right)
    typical = median(row.right - row.left for row in left)
    return aligned >= _ALIGNED * len(right) and typical < _FILLED * width
