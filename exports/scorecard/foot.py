"""The foot of a scorecard's pages: what the marks mean, where the answers come from, the page."""

from exports.columns import Piece
from exports.marks import DONE_CHARACTER, DONE_MARK, PARTNER_CHARACTER, PARTNER_MARK
from exports.paper import SECONDARY, Sheet, Signs
from exports.scorecard.content import Scorecard
from exports.scorecard.notes import Note
from exports.scorecard.styles import FAINT, INNER
from exports.typesetting import Line, clipped, line
from pacte.domain.answer import ANSWER_WORDS

_CELL_WIDTH, _CELL_HEIGHT = 15.0, 10.5
_ROW = 14.0
_APART = 9.0


class _Entry:
    """One sign of the legend with its meaning, or a sentence alone."""

    def __init__(self, words: str, sign: Signs | str | None = None) -> None:
        self.words: Line = line(words, FAINT)
        self.sign = sign
        self.width = self.words.width + (_CELL_WIDTH + 3.5 if sign is not None else 0.0)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw the entry in a row of the legend."""
        if isinstance(self.sign, Signs):
            sheet.cell(x, top + (_ROW - _CELL_HEIGHT) / 2, _CELL_WIDTH, _CELL_HEIGHT, self.sign)
        elif self.sign is not None:
            mark = PARTNER_MARK if self.sign == PARTNER_CHARACTER else DONE_MARK
            sheet.mark(x + 3, top + 2.5, 9.0, mark, self.sign, SECONDARY)
        sheet.line(x + self.width - self.words.width, top + _ROW / 2 + 2.7, self.words)


def foot_piece(card: Scorecard, left_out: list[Note], legend: bool) -> Piece:
    """Return the source, under the legend if asked for; the page number goes beside the source."""
    rows = _legend_rows(card) if legend else []
    (source, *_), cut = clipped(card.source, FAINT, INNER - 40, 1)
    if cut:
        left_out.append(Note("", "", card.source))
    height = len(rows) * _ROW + 18

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for index, row in enumerate(rows):
            left = x
            for entry in row:
                entry.draw(sheet, left, top + index * _ROW)
                left += entry.width + _APART
        sheet.rule(x, top + height - 13, INNER)
        sheet.line(x, top + height - 2, source)

    return Piece(height, draw)


def page_number(sheet: Sheet, x: float, baseline: float, number: int, pages: int) -> None:
    """Write « 1/2 » at the end of the last line of a page."""
    sheet.line_ending(x, baseline - 2, line(f"{number}/{pages}", FAINT))


def _legend_rows(card: Scorecard) -> list[list[_Entry]]:
    marks = [mark for theme in card.themes for row in theme.rows for mark in row.marks]
    entries = [_Entry(word, Signs(answer)) for answer, word in ANSWER_WORDS.items()]
    if any(mark.partner for mark in marks):
        entries.append(_Entry("avec un partenaire", PARTNER_CHARACTER))
    if any(mark.done for mark in marks):
        entries.append(_Entry("déjà réalisé", DONE_CHARACTER))
    entries.extend(map(_Entry, card.legend))
    rows: list[list[_Entry]] = [[]]
    used = 0.0
    for entry in entries:
        if rows[-1] and used + entry.width > INNER:
            rows.append([])
            used = 0.0
        rows[-1].append(entry)
        used += entry.width + _APART
    return rows
