"""What an amendment changes, old at the left and new at the right."""

from collections.abc import Iterable, Iterator

from exports.columns import Block, Piece
from exports.flow import Cell, glued, paragraphs, row, stacked
from exports.pact.amendment import ChangedLevel, ChangedMeasure, ChangedPrinciple, ChangedWords
from exports.pact.levels import CELL_WIDTH, in_colour, mark, said_lines
from exports.pact.said import MISSING, SaidLevel, level_name
from exports.pact.styles import (
    CODE,
    GUTTER,
    HALF,
    INDENT,
    INNER,
    LABEL,
    LEAD,
    MEASURE,
    QUIET_LABEL,
    REPLACED,
    TEXT,
)
from exports.pact.titles import continued_title, measure_title, set_text
from exports.paper import SECONDARY, Sheet
from exports.typesetting import Line, line
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.wording import capitalised

_RIGHT = HALF + GUTTER
_NOTHING = "(rien)"
_BEFORE, _AFTER = "ANCIEN", "NOUVEAU"


def words_blocks(changes: Iterable[ChangedWords]) -> list[Block]:
    """Return the words that changed, each under what it is."""
    blocks = []
    for one in changes:
        what = capitalised(one.what)
        title = glued(paragraphs(set_text(what, MEASURE, INNER)))
        pieces = [*title, _labels()]
        pieces += row([Cell(0, _words(one.before)), Cell(_RIGHT, _words(one.after))], above=2, below=4)
        blocks.append(Block(tuple(pieces), gap=14, heading=_labels()))
    return blocks


def principle_blocks(changes: Iterable[ChangedPrinciple]) -> list[Block]:
    """Return the principles of which the answer changed."""
    blocks = []
    for one in changes:
        title = glued(paragraphs(set_text(f"{one.code} · {one.title}", MEASURE, INNER)))
        pieces = [*title, _labels(), *_answers(one.before, one.after)]
        blocks.append(Block(tuple(pieces), gap=14))
    return blocks


def measure_blocks(changes: Iterable[ChangedMeasure]) -> list[Block]:
    """Return the measures with the levels that changed: the official text once, then what was said of it."""
    return [block for measure in changes for block in _measure(measure)]


def _measure(measure: ChangedMeasure) -> Iterator[Block]:
    for index, level in enumerate(measure.levels):
        name = level_name(level.code, measure.single)
        again = continued_title(measure.number, measure.title, name)
        official = _official(level, name)
        if index == 0:
            official = [*measure_title(measure.number, measure.title, ""), *official]
        yield Block(tuple(official), gap=12 if index else 20, heading=again, opening=again if index else None)
        yield Block(tuple(_sides(level)), gap=6, heading=stacked(again, _labels()), opening=again)


def _official(level: ChangedLevel, name: str) -> list[Piece]:
    code = set_text(name, CODE, INDENT - 10)
    if level.official == "":
        return row([Cell(0, code)])
    text, style = (f"({MISSING})", LEAD) if level.official is None else (level.official, REPLACED)
    label = line("TEXTE" if level.after.local else "TEXTE OFFICIEL", QUIET_LABEL)
    return [
        *glued(row([Cell(0, code), Cell(INDENT, [label])])),
        *row([Cell(INDENT, set_text(text, style, INNER - INDENT))]),
    ]


def _sides(level: ChangedLevel) -> list[Piece]:
    """What was said before at the left, what is said now at the right."""
    before, after = _said(level.before), _said(level.after)
    answers = _answers(level.before.answer, level.after.answer)
    if not before and not after:
        return [_labels(), *answers]
    return [_labels(), *glued(answers), *row([Cell(0, before), Cell(_RIGHT, after)], above=2, below=4)]


def _said(level: SaidLevel) -> list[Line]:
    return said_lines(level, HALF, official=False)


def _answers(before: Answer | None, after: Answer | None) -> list[Piece]:
    cells = []
    for left, answer in ((0.0, before), (_RIGHT, after)):
        word = set_text(ANSWER_WORDS[answer], in_colour(answer), HALF - CELL_WIDTH - 8)
        cells += [Cell(left, draw=mark(answer)), Cell(left + CELL_WIDTH + 7, word)]
    return row(cells, above=3, below=2)


def _words(text: str) -> list[Line]:
    return set_text(text, TEXT, HALF) if text else set_text(_NOTHING, LEAD, HALF)


def _labels() -> Piece:
    """The heads of the two columns, over a rule each."""
    before, after = line(_BEFORE, QUIET_LABEL), line(_AFTER, LABEL)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x, top + 12, before)
        sheet.line(x + _RIGHT, top + 12, after)
        sheet.rule(x, top + 17, HALF, SECONDARY)
        sheet.rule(x + _RIGHT, top + 17, HALF, SECONDARY)

    return Piece(19, draw, glued=True)
