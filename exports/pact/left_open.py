"""The table that closes a pact: what was refused, what is not the town's to do, what was never raised."""

from collections.abc import Iterable, Sequence
from functools import cache

from exports.columns import Block, Piece, blank
from exports.flow import Cell, glued, row, stacked
from exports.french import NBSP
from exports.pact.content import OpenLevels, OpenMeasure
from exports.pact.levels import CELL_WIDTH, in_colour, mark, said_lines
from exports.pact.said import level_name
from exports.pact.styles import CODE, INNER, QUIET_LABEL, TABLE_TITLE, TEXT
from exports.pact.titles import continued_title, set_text
from exports.paper import INK, Sheet
from exports.typesetting import line
from pacte.domain.answer import ANSWER_WORDS, Answer

_ANSWER, _WORDS = 54.0, 180.0
_WORDS_WIDTH = INNER - _WORDS

#: What each answer that is no commitment means, so that a refusal and a silence are never taken for each other.
_MEANINGS: dict[Answer | None, str] = {
    Answer.REFUSED: "la liste a dit non à ce niveau.",
    Answer.OUT_OF_COMPETENCE: "ce niveau relève d’une autre autorité que la commune.",
    Answer.UNDECIDED: "la liste n’a pas encore répondu.",
    None: "il n’en a pas été question, ce n’est pas un refus.",
}


def legend_pieces(measures: Sequence[OpenMeasure]) -> list[Piece]:
    """Return what the answers of the table mean, those only that occur in it."""
    found = {some.level.answer for measure in measures for some in measure.levels}
    pieces: list[Piece] = []
    for answer, meaning in _MEANINGS.items():
        if answer in found:
            word = line(f"{ANSWER_WORDS[answer]}{NBSP}:", in_colour(answer))
            cells = [
                Cell(0, draw=mark(answer)),
                Cell(CELL_WIDTH + 7, [word]),
                Cell(
                    CELL_WIDTH + 13 + word.width,
                    set_text(meaning, TEXT, INNER - CELL_WIDTH - 13 - word.width),
                ),
            ]
            pieces += glued(row(cells, below=3))
    return pieces


def table_blocks(measures: Iterable[OpenMeasure]) -> list[Block]:
    """Return the table, a block for each row, with its header over what goes on over a page."""
    blocks: list[Block] = []
    for measure in measures:
        title = set_text(f"{measure.number}{NBSP}· {measure.title}", TABLE_TITLE, INNER)
        above = glued(row([Cell(0, title)], above=6, below=2, ruled=INNER))
        for index, some in enumerate(measure.levels):
            row_pieces = _row(some, measure.single)
            pieces = row_pieces if index else [*above, *row_pieces]
            opening = _again(measure) if index else header()
            code = level_name(_codes(some), measure.single)
            heading = _again(measure, f"{code}, {some.level.word}")
            blocks.append(
                Block(
                    tuple(pieces),
                    gap=0 if index else 4,
                    heading=heading,
                    opening=opening if blocks else None,
                )
            )
    return blocks


def _again(measure: OpenMeasure, level: str = "") -> Piece:
    """The header with the measure that goes on under it."""
    return stacked(header(), blank(3), continued_title(measure.number, measure.title, level))


@cache
def header() -> Piece:
    """Return the header of the table, repeated on each of its pages."""
    titles = [(0.0, "NIVEAU"), (_ANSWER, "RÉPONSE"), (_WORDS, "TEXTE ET PRÉCISIONS")]
    lines = [(left, line(words, QUIET_LABEL)) for left, words in titles]

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for left, words in lines:
            sheet.line(x + left, top + 10, words)
        sheet.rule(x, top + 16, INNER, INK, 0.8)

    return Piece(18, draw, glued=True)


def _row(some: OpenLevels, single: bool) -> list[Piece]:
    level = some.level
    name = level_name(_codes(some), single)
    words = said_lines(level, _WORDS_WIDTH, official=level.answer is not None)
    return row(
        [
            Cell(0, set_text(name, CODE, _ANSWER - 4)),
            Cell(_ANSWER, draw=mark(level.answer)),
            Cell(
                _ANSWER + CELL_WIDTH + 7, set_text(level.word, in_colour(level.answer), _WORDS - _ANSWER - 34)
            ),
            Cell(_WORDS, words),
        ],
        below=5,
    )


def _codes(some: OpenLevels) -> str:
    return f"{some.codes[0]} à {some.codes[-1]}" if len(some.codes) > 2 else ", ".join(some.codes)
