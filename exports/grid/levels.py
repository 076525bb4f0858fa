"""A level of the grid: its text, its boxes, what was said of it, and lines to write what will be."""

from dataclasses import replace

from exports.columns import Piece, blank
from exports.flow import Cell, Draw, baseline, paragraphs, row
from exports.french import NBSP
from exports.grid.boxes import ROW, level_boxes
from exports.grid.content import GridLevel, GridPassage
from exports.grid.density import Density
from exports.grid.styles import ASKED, BODY, CODE, INDENT, LEAD, NOTE, PASSAGE, QUOTE, STRONG, WIDTH
from exports.grid.words import held, paragraph, set_text
from exports.grid.writing_lines import lines_to_write
from exports.pact.said import MISSING, Remark
from exports.paper import Sheet
from exports.typesetting import Line, Words, line, sized, width_of, wrap
from pacte.domain.wording import capitalised

#: Under lines to write on, and under words or boxes alone.
_BELOW, _BELOW_WORDS = 5.0, 8.0
_ABOVE_WORDS = 3.5
_TO_WRITE = f"formulation ou réserve{NBSP}:"


def level_pieces(level: GridLevel, density: Density) -> list[Piece]:
    """Return a level; what was said of it is printed whole, and what is open has lines to write on."""
    code = _code(level.name)
    pieces = [] if code is not None else held(paragraph(level.name, CODE))
    text = _text(level, density, code)
    pieces += held(text)
    if level.asked:
        asked = capitalised(level.asked)
        pieces += held(paragraph(asked, ASKED, INDENT))
    pieces.append(level_boxes(level.said.answer, None if text or code is None else _beside(code)))
    words = _words(level)
    to_write = lines_to_write(_to_write(level, density), _TO_WRITE)
    if words:
        pieces = [*held(pieces), blank(_ABOVE_WORDS), *words]
    if to_write:
        pieces = [*held(pieces), *to_write]
    last = pieces[-1]
    return [*pieces[:-1], replace(last, height=last.height + (_BELOW if level.open else _BELOW_WORDS))]


def _code(name: str) -> Line | None:
    """A level's code for the left margin, smaller where it is long; None where it must stand above its text."""
    room = INDENT - 7
    style = next((s for s in (CODE, sized(CODE, 8.4)) if width_of(name, s) <= room), None)
    return line(name, style) if style is not None else None


def _text(level: GridLevel, density: Density, code: Line | None) -> list[Piece]:
    """The level's text beside its code; lines to write it where nobody has it, nothing where the title says it all."""
    said = level.said
    if said.official == "":
        return []
    if said.official is None and said.wording is None:
        also = "" if density.after_missing or not level.open else ", ou formulation"
        first, *others = lines_to_write(density.missing, f"{MISSING}{also}{NBSP}:")
        return [first if code is None else _with_code(first, code), *others]
    text = f"({MISSING})" if said.official is None else said.official
    lines = set_text(text, LEAD if said.official is None else BODY, WIDTH)
    return row([Cell(0, [] if code is None else [code]), Cell(INDENT, lines)])


def _to_write(level: GridLevel, density: Density) -> int:
    """How many lines there are for a wording or a reservation: none where the answer is definite."""
    if not level.open:
        return 0
    return density.after_missing if level.said.official is None else density.wording


def _with_code(piece: Piece, code: Line) -> Piece:
    """A line to write on with a code beside it."""
    beside = _beside(code)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        beside(sheet, x, top + piece.height - ROW)
        piece.draw(sheet, x, top)

    return replace(piece, draw=draw)


def _beside(code: Line) -> Draw:
    """The drawing of a code beside boxes or a line to write on."""

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x, baseline(top, ROW) - 0.5, code)

    return draw


def _words(level: GridLevel) -> list[Piece]:
    """All that was said of a level, one thing under the other, whole."""
    said = level.said
    parts: list[list[Words]] = []
    if said.wording is not None:
        parts.append([Words(f"Formulation retenue{NBSP}: ", STRONG), Words(said.wording, BODY)])
    if said.reservation is not None:
        parts.append([Words(f"Réserve{NBSP}: ", STRONG), Words(said.reservation, BODY)])
    parts += [_remark(remark) for remark in said.remarks]
    parts += [_quoted(passage) for passage in level.passages]
    return [piece for words in parts for piece in paragraphs(wrap(words, WIDTH), INDENT)]


def _remark(remark: Remark) -> list[Words]:
    lead = Words(f"{remark.lead} " if remark.text else remark.lead, LEAD)
    if remark.quoted:
        return [lead, Words(f"«{NBSP}{remark.text}{NBSP}»", QUOTE)]
    return [lead, Words(remark.text, BODY)] if remark.text else [lead]


def _quoted(passage: GridPassage) -> list[Words]:
    """A passage that supports the answer, in small type after where it stands."""
    return [
        Words(f"{passage.place or 'Preuve'}{NBSP}: ", NOTE),
        Words(f"«{NBSP}{passage.words}{NBSP}»", PASSAGE),
    ]
