"""A level as a signed pact prints it: its mark and code, the text that binds, and the words beside it."""

from dataclasses import replace

from exports.columns import Piece
from exports.flow import Cell, Draw, barred, glued, heading, paragraphs, row, shifted
from exports.french import NBSP
from exports.marks import PAPER_TINTS
from exports.pact.said import MISSING, Remark, SaidLevel, level_name
from exports.pact.styles import CODE, INDENT, INNER, LABEL, LEAD, QUIET_LABEL, QUOTE, REPLACED, STRONG, TEXT
from exports.paper import BRAND, Sheet, Signs
from exports.typesetting import Line, Style, Words, line, sized, wrap
from pacte.domain.answer import Answer

CELL_WIDTH, CELL_HEIGHT = 20.0, 14.0
_WIDTH = INNER - INDENT
#: From a bar to the words beside it.
_BESIDE = 12.0
_RESERVED = PAPER_TINTS[Answer.RESERVED].ink


def mark(answer: Answer | None) -> Draw:
    """Return the drawing of an answer's mark on the first line of a row."""

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.cell(x, top + 1.2, CELL_WIDTH, CELL_HEIGHT, Signs(answer))

    return draw


def in_colour(answer: Answer | None) -> Style:
    """Return the style of an answer's word: strong in its mark's colour, plain for what was not raised."""
    style = LEAD if answer is None else STRONG
    return replace(style, ink=PAPER_TINTS[answer].ink)


def kept_level(level: SaidLevel, single: bool) -> list[Piece]:
    """Return a level that is kept, with its whole text; where another wording binds, it says so."""
    pieces: list[Piece] = []
    label = Cell(0, draw=mark(level.answer))
    code = Cell(CELL_WIDTH + 6, [] if single else _code(level_name(level.code, single)))
    if level.wording is None:
        pieces += row([label, code, Cell(INDENT, _text(level))], above=4)
    elif level.official == "":
        pieces += glued(row([label, code, Cell(INDENT, _text(level))], above=4))
    else:
        what = "TEXTE" if level.local else "TEXTE OFFICIEL"
        replaced = line(f"{what}, REMPLACÉ PAR LA FORMULATION RETENUE", QUIET_LABEL)
        pieces += glued(row([label, code, Cell(INDENT, [replaced])], above=4))
        pieces += paragraphs(_official(level.official, REPLACED, _WIDTH), INDENT)
    if level.wording is not None:
        pieces += _binding("FORMULATION RETENUE, QUI ENGAGE", level.wording, BRAND)
    if level.reservation is not None:
        pieces += _binding("RÉSERVE DE LA LISTE", level.reservation, _RESERVED)
    for remark in level.remarks:
        pieces += row([Cell(INDENT, remark_lines(remark, _WIDTH))], above=2)
    return pieces


def _code(code: str) -> list[Line]:
    """A level's code beside its mark, smaller where it is long, on several lines where it is longer."""
    room = INDENT - CELL_WIDTH - 12
    style = next((s for s in (CODE, sized(CODE, 9)) if line(code, s).width <= room), sized(CODE, 8))
    return wrap([Words(code, style)], room)


def _text(level: SaidLevel) -> list[Line]:
    """The level's text, or the answer in words where the measure's title says it all."""
    if level.official == "":
        return wrap([Words(level.word, in_colour(level.answer))], _WIDTH)
    return _official(level.official, TEXT, _WIDTH)


def _official(text: str | None, style: Style, width: float) -> list[Line]:
    if text is None:
        return wrap([Words(f"({MISSING})", LEAD)], width)
    return wrap([Words(text, style)], width)


def _binding(label: str, text: str, ink: str) -> list[Piece]:
    """Words that bind beside or instead of the official text, under their label, along a bar."""
    inside = INDENT + _BESIDE
    pieces = [
        heading(line(label, replace(LABEL, ink=ink)), inside),
        *paragraphs(wrap([Words(text, TEXT)], INNER - inside), inside),
    ]
    first, *rest = barred(pieces, INDENT, ink)
    return [shifted(first, 6), *rest]


def remark_lines(remark: Remark, width: float, codes: str = "") -> list[Line]:
    """Set a remark: the levels it bears on, our words in grey, theirs in italics between quotation marks."""
    words = [Words(f"{codes}\u2002", STRONG)] if codes else []
    words.append(Words(f"{remark.lead} " if remark.text else remark.lead, LEAD))
    if remark.quoted:
        words.append(Words(f"«{NBSP}{remark.text}{NBSP}»", QUOTE))
    elif remark.text:
        words.append(Words(remark.text, TEXT))
    return wrap(words, width)


def said_lines(level: SaidLevel, width: float, official: bool) -> list[Line]:
    """Set all that was said about a level one under the other; `official` puts the catalogue's text first."""
    parts: list[list[Words]] = []
    if official and level.official != "":
        parts.append([Words(level.official, TEXT) if level.official else Words(f"({MISSING})", LEAD)])
    if level.wording is not None:
        parts.append(
            [
                Words(f"Formulation{'' if not kept(level) else ' retenue'}{NBSP}: ", STRONG),
                Words(level.wording, TEXT),
            ]
        )
    if level.reservation is not None:
        parts.append([Words(f"Réserve{NBSP}: ", STRONG), Words(level.reservation, TEXT)])
    lines = [one for words in parts for one in wrap(words, width)]
    return lines + [one for remark in level.remarks for one in remark_lines(remark, width)]


def kept(level: SaidLevel) -> bool:
    """Whether a level is a commitment."""
    return level.answer is not None and level.answer.kept
