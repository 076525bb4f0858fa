"""What a pact keeps, in full: the principles, then every kept measure with its levels."""

from collections.abc import Iterable, Iterator

from exports.columns import Block, Piece
from exports.flow import Cell, baseline, bookmarked, glued, paragraphs, row
from exports.pact.content import KeptMeasure, PactPrinciple
from exports.pact.levels import CELL_WIDTH, in_colour, kept_level, mark, remark_lines
from exports.pact.styles import CODE, INDENT, INNER, MEASURE, QUOTE, TEXT
from exports.pact.titles import continued_title, measure_title, set_text
from exports.paper import Sheet
from exports.typesetting import line
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.wording import search_key

_MEASURES_APART = 20.0
_PRINCIPLES_APART = 9.0
#: The theme of local measures that have none of the catalogue's.
_LOCAL = "mesures locales"


def legend() -> Piece:
    """Return what the marks of kept levels mean."""
    entries = [(answer, line(ANSWER_WORDS[answer], in_colour(answer))) for answer in Answer if answer.kept]

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for answer, word in entries:
            mark(answer)(sheet, x, top)
            sheet.line(x + CELL_WIDTH + 7, baseline(top, word.leading), word)
            x += CELL_WIDTH + word.width + 25

    return Piece(entries[0][1].leading, draw)


def principle_blocks(principles: Iterable[PactPrinciple]) -> list[Block]:
    """Return the principles, each with the answer to it, its title and its text."""
    blocks = []
    for one in principles:
        cells = [
            Cell(0, draw=mark(one.answer)),
            Cell(CELL_WIDTH + 6, [line(one.code, CODE)]),
            Cell(INDENT - 18, set_text(one.title, MEASURE, INNER - INDENT + 18)),
        ]
        text = paragraphs(set_text(one.text, TEXT, INNER - INDENT + 18), INDENT - 18)
        if one.answer is not Answer.AGREED:
            text += paragraphs(set_text(ANSWER_WORDS[one.answer], in_colour(one.answer), INNER), INDENT - 18)
        first, *rest = glued(row(cells))
        pieces = (bookmarked(first, f"{one.code} · {one.title}", 1), *rest, *text)
        blocks.append(Block(pieces, gap=_PRINCIPLES_APART))
    return blocks


def measure_blocks(measures: Iterable[KeptMeasure]) -> list[Block]:
    """Return kept measures with their levels; what goes on over a page says of which level it is."""
    return [block for measure in measures for block in _measure(measure)]


def _measure(measure: KeptMeasure) -> Iterator[Block]:
    number, title = measure.number, measure.title
    again = continued_title(number, title)
    remarks = [
        piece
        for codes, remark in measure.remarks
        for piece in row([Cell(INDENT, remark_lines(remark, INNER - INDENT, codes))], above=6)
    ]
    last = len(measure.levels) - 1
    for index, level in enumerate(measure.levels):
        pieces = kept_level(level, measure.single)
        heading = again if measure.single else continued_title(number, title, level.code)
        if index == last:
            pieces += remarks
        if index:
            yield Block(tuple(pieces), gap=4, heading=heading, opening=again)
        else:
            above = measure_title(number, title, _kind(measure))
            yield Block((*above, *pieces), gap=_MEASURES_APART, heading=heading)


def _kind(measure: KeptMeasure) -> str:
    """The theme, after the fact that the measure is local; a theme of local measures only says no more."""
    if not measure.local:
        return measure.theme
    return "mesure locale" if search_key(measure.theme) == _LOCAL else f"mesure locale · {measure.theme}"


def observation_blocks(observations: Iterable[str]) -> list[Block]:
    """Return the closing words of the list."""
    return [Block(tuple(paragraphs(set_text(text, QUOTE, INNER))), gap=6) for text in observations]
