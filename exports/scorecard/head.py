"""The top of a scorecard: who the list is, the key figures and the principles, as pieces of a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from exports.columns import Piece
from exports.french import NBSP
from exports.marks import PAPER_TINTS
from exports.paper import BRAND, INK, Sheet, Signs
from exports.scorecard.content import Figure, PrincipleMark, Scorecard
from exports.scorecard.notes import Note
from exports.scorecard.styles import (
    BESIDE,
    CAPITALS,
    INNER,
    KICKER,
    KIND,
    NAME,
    NOTE,
    NOTE_PLACE,
    PADDING,
    RUNNING,
    SMALL,
    TALLY,
    TRACK,
    VALUE,
)
from exports.typesetting import Line, Words, clipped, line, sized, width_of, wrap
from pacte.domain.answer import Answer
from pacte.domain.own_document import OwnDocument

DOCUMENT_KIND = str(OwnDocument.SCORECARD)

_ASIDE = 132.0
_BELOW_NAME = 2.0
#: Sizes and numbers of lines tried for the list's name, until it holds whole.
_NAME_SIZES = ((25.0, 1), (21.0, 1), (18.0, 2), (14.0, 3), (11.5, 6))
_CARD_GAP = 8.0
#: Widths of the figures' cards: the score needs more words than a count.
_CARD_SHARES = (0.235, 0.17, 0.255, 0.34)
_PRINCIPLES_PER_ROW = 3
_PRINCIPLES_GAP = 14.0
_PRINCIPLE_INDENT = 24.0


def title_piece(card: Scorecard, left_out: list[Note]) -> Piece:
    """Return the title: pact, list, who it is, and the date at the right.

    Words that do not hold there are added whole to `left_out`.
    """
    width = INNER - _ASIDE
    pact = wrap([Words(f"{card.pact} · {card.municipality}", KICKER)], width)
    name = _name_lines(card.name, width, left_out)
    details, cut = clipped(" · ".join(card.details), KICKER, INNER, 2)
    if cut:
        left_out.extend(Note("", "", detail) for detail in card.details)
    kind, as_of = line(DOCUMENT_KIND, KIND), line(card.as_of, KICKER)
    details = details if card.details else []
    height = 11 + sum(one.leading for one in [*pact[1:], *name, *details]) + _BELOW_NAME + 11

    def draw(sheet: Sheet, x: float, top: float) -> None:
        baseline = top + 9
        sheet.line(x, baseline, pact[0])
        sheet.line_ending(x + INNER, baseline, kind)
        sheet.line_ending(x + INNER, baseline + kind.leading, as_of)
        for one in pact[1:]:
            baseline += one.leading
            sheet.line(x, baseline, one)
        baseline += 2
        for one in name:
            baseline += one.leading
            sheet.line(x, baseline, one)
        baseline += _BELOW_NAME
        for one in details:
            baseline += one.leading
            sheet.line(x, baseline, one)
        sheet.bar(x, top + height - 2.2, INNER, 2.2, BRAND)

    return Piece(height, draw)


def _name_lines(name: str, width: float, left_out: list[Note]) -> list[Line]:
    lines: list[Line] = []
    for size, most in _NAME_SIZES:
        lines, cut = clipped(name, sized(NAME, size), width, most)
        if not cut:
            return lines
    left_out.append(Note("", f"nom complet de la liste{NBSP}:", name))
    return lines


def running_piece(card: Scorecard) -> Piece:
    """Return the head of the pages that follow the first."""
    aside = line(f"{DOCUMENT_KIND} · {card.as_of}", SMALL)
    (name, *_), _cut = clipped(card.name, RUNNING, INNER - aside.width - 20, 1)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x, top + 9, name)
        sheet.line_ending(x + INNER, top + 9, aside)
        sheet.bar(x, top + 16, INNER, 1.2, BRAND)

    return Piece(18.0, draw)


def figures_piece(figures: Sequence[Figure]) -> Piece:
    """Return the cards of the key figures, each with its meaning and its part of the whole."""
    room = INNER - _CARD_GAP * (len(figures) - 1)
    widths = [room * share for share in _CARD_SHARES]
    sentences = [
        wrap([Words(f.sentence, SMALL)], w - 2 * PADDING) for f, w in zip(figures, widths, strict=True)
    ]
    height = 33 + max(map(len, sentences)) * SMALL.leading + 14

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for figure, width, sentence in zip(figures, widths, sentences, strict=True):
            sheet.card(x, top, width, height)
            _draw_figure(sheet, x + PADDING, top, width - 2 * PADDING, height, figure, sentence)
            x += width + _CARD_GAP

    return Piece(height, draw)


def _draw_figure(
    sheet: Sheet, x: float, top: float, width: float, height: float, figure: Figure, sentence: list[Line]
) -> None:
    value = line(figure.value, VALUE)
    sheet.line(x, top + 25, value)
    if figure.beside:
        sheet.line(x + value.width + 5, top + 25, line(figure.beside, BESIDE))
    for index, words in enumerate(sentence):
        sheet.line(x, top + 38 + index * SMALL.leading, words)
    bar = top + height - 11.5
    sheet.bar(x, bar, width, 2.5, TRACK)
    sheet.bar(x, bar, width * min(figure.share, 1.0), 2.5, PAPER_TINTS[figure.answer].ink)
    if figure.threshold is not None:
        sheet.bar(x + width * min(figure.threshold, 1.0) - 0.6, bar - 2, 1.2, 6.5, INK)


def section_heading(sheet: Sheet, x: float, baseline: float, title: str, tally: str) -> None:
    """Draw a section's title in small capitals, with its tally after it."""
    capitals = line(title, CAPITALS)
    sheet.line(x, baseline, capitals)
    if tally:
        sheet.line(x + capitals.width + 6, baseline, line(tally, TALLY))


def principles_piece(card: Scorecard, left_out: list[Note]) -> Piece:
    """Return the principles with their marks, and whether the list may sign. Long titles go to `left_out`."""
    rows = [
        _principles_row(card.principles[start : start + _PRINCIPLES_PER_ROW], left_out)
        for start in range(0, len(card.principles), _PRINCIPLES_PER_ROW)
    ]
    heights = [max(max(len(cell.lines) for cell in row) * NOTE.leading, 13.0) + 5 for row in rows]
    (signing, *_), _cut = clipped(card.signing, SMALL, INNER - 150, 1)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        section_heading(sheet, x, top + 8, "PRINCIPES", card.principles_tally)
        sheet.line_ending(x + INNER, top + 8, signing)
        sheet.rule(x, top + 14, INNER)
        top += 20
        for row, height in zip(rows, heights, strict=True):
            for cell in row:
                sheet.cell(x + cell.left, top, 18, 13, Signs(cell.answer))
                for number, words in enumerate(cell.lines):
                    sheet.line(x + cell.left + _PRINCIPLE_INDENT, top + 9.3 + number * NOTE.leading, words)
            top += height

    return Piece(20 + sum(heights) - 5, draw)


@dataclass(frozen=True, slots=True)
class _PrincipleCell:
    left: float
    answer: Answer | None
    lines: list[Line]


def _principles_row(principles: Sequence[PrincipleMark], left_out: list[Note]) -> list[_PrincipleCell]:
    """Share a row between principles after the length of their titles, so that all take as many lines."""
    lengths = [min(max(width_of(p.title, NOTE), 80.0), 480.0) for p in principles]
    spare = INNER - _PRINCIPLE_INDENT * len(principles) - _PRINCIPLES_GAP * (len(principles) - 1)
    cells = []
    left = 0.0
    for principle, length in zip(principles, lengths, strict=True):
        width = spare * length / sum(lengths)
        cells.append(_PrincipleCell(left, principle.answer, _principle_lines(principle, width, left_out)))
        left += _PRINCIPLE_INDENT + width + _PRINCIPLES_GAP
    return cells


def _principle_lines(principle: PrincipleMark, width: float, left_out: list[Note]) -> list[Line]:
    words = [Words(f"{principle.code}\u2002", NOTE_PLACE), Words(principle.title, NOTE)]
    lines = wrap(words, width)
    if len(lines) <= 3:
        return lines
    left_out.append(Note(principle.code, "", principle.title))
    return clipped(f"{principle.code}\u2002{principle.title}", NOTE, width, 3)[0]
