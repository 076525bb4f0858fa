"""What the marks of a document mean, in rows under it."""

from collections.abc import Iterable, Sequence

from exports.marks import DONE_CHARACTER, DONE_MARK, PARTNER_CHARACTER, PARTNER_MARK
from exports.paper import SECONDARY, Sheet, Signs
from exports.typesetting import Line, Style, line
from pacte.domain.answer import ANSWER_WORDS

_CELL_WIDTH, _CELL_HEIGHT = 15.0, 10.5
_ROW = 14.0
_APART = 9.0


class LegendEntry:
    """One sign of a legend with its meaning, or a sentence alone; `scale` enlarges the sign with the words."""

    def __init__(self, words: str, style: Style, sign: Signs | str | None = None, scale: float = 1.0) -> None:
        self._words: Line = line(words, style)
        self._sign = sign
        self._scale = scale
        self.width = self._words.width + ((_CELL_WIDTH + 3.5) * scale if sign is not None else 0.0)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the entry in a row of the legend."""
        scale = self._scale
        if isinstance(self._sign, Signs):
            width, height = _CELL_WIDTH * scale, _CELL_HEIGHT * scale
            sheet.cell(x, top + (_ROW * scale - height) / 2, width, height, self._sign)
        elif self._sign is not None:
            mark = PARTNER_MARK if self._sign == PARTNER_CHARACTER else DONE_MARK
            sheet.mark(x + 3 * scale, top + 2.5 * scale, 9.0 * scale, mark, self._sign, SECONDARY)
        sheet.line(x + self.width - self._words.width, top + (_ROW / 2 + 2.7) * scale, self._words)


class Legend:
    """The meaning of each answer's mark, of the flags that occur, and sentences, in rows of at most `width`."""

    def __init__(
        self,
        sentences: Iterable[str],
        style: Style,
        width: float,
        *,
        partner: bool,
        done: bool,
        scale: float = 1.0,
    ) -> None:
        entries = [LegendEntry(word, style, Signs(answer), scale) for answer, word in ANSWER_WORDS.items()]
        if partner:
            entries.append(LegendEntry("avec un partenaire", style, PARTNER_CHARACTER, scale))
        if done:
            entries.append(LegendEntry("déjà réalisé", style, DONE_CHARACTER, scale))
        entries.extend(LegendEntry(words, style, scale=scale) for words in sentences)
        self._apart = _APART * scale
        self._row = _ROW * scale
        self._rows = _in_rows(entries, width, self._apart)

    @property
    def height(self) -> float:
        """The height of all its rows."""
        return len(self._rows) * self._row

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the rows, the first one at `top`."""
        for index, row in enumerate(self._rows):
            left = x
            for entry in row:
                entry.draw(sheet, left, top + index * self._row)
                left += entry.width + self._apart


def _in_rows(entries: Sequence[LegendEntry], width: float, apart: float) -> list[list[LegendEntry]]:
    rows: list[list[LegendEntry]] = [[]]
    used = 0.0
    for entry in entries:
        if rows[-1] and used + entry.width > width:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += entry.width + apart
    return rows
