"""The foot of a scorecard's pages: what the marks mean, where the answers come from, the page."""

from exports.columns import Piece
from exports.legend import Legend
from exports.paper import Sheet
from exports.scorecard.content import Scorecard
from exports.scorecard.styles import FAINT, INNER
from exports.typesetting import Words, line, wrap

#: The room that the page number takes at the end of the last line.
_NUMBER = 40.0


def foot_piece(card: Scorecard, legend: bool) -> Piece:
    """Return the source, under the legend if asked for; the page number goes beside the end of the source."""
    signs = _legend(card) if legend else None
    source = wrap([Words(card.source, FAINT)], INNER - _NUMBER)
    height = (signs.height if signs else 0.0) + 18 + (len(source) - 1) * FAINT.leading

    def draw(sheet: Sheet, x: float, top: float) -> None:
        if signs:
            signs.draw(sheet, x, top)
        baseline = top + height - 2 - (len(source) - 1) * FAINT.leading
        sheet.rule(x, baseline - 11, INNER)
        for words in source:
            sheet.line(x, baseline, words)
            baseline += words.leading

    return Piece(height, draw)


def page_number(sheet: Sheet, x: float, baseline: float, number: int, pages: int) -> None:
    """Write « 1/2 » at the end of the last line of a page."""
    sheet.line_ending(x, baseline - 2, line(f"{number}/{pages}", FAINT))


def _legend(card: Scorecard) -> Legend:
    marks = [mark for theme in card.themes for row in theme.rows for mark in row.marks]
    return Legend(
        card.legend,
        FAINT,
        INNER,
        partner=any(mark.partner for mark in marks),
        done=any(mark.done for mark in marks),
    )
