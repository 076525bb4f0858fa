"""The end of a grid: the minutes, room for observations, and who was there; an account, not the signing of the pact."""

from dataclasses import replace

from exports.columns import Block, Piece, blank
from exports.flow import glued, heading, stacked
from exports.french import NBSP
from exports.grid.content import GridList
from exports.grid.density import Density
from exports.grid.styles import CAPTION, GUTTER, HALF, LABEL, NOTE, QUOTE
from exports.grid.words import held, paragraph, section_title
from exports.grid.writing_lines import Blank, blanks, lines_to_write
from exports.paper import Sheet
from exports.typesetting import line

_APART = 18.0
_SIGNATURES = 3
_SIGNING_ROOM = 7.0
_NAME_SHARE = 0.5
_ACCOUNT = (
    "Compte rendu de la rencontre, ne vaut pas signature du pacte. Chacun atteste ici ce qui a été dit et noté ; "
    "le pacte se signe à part, une fois chaque réponse relue."
)


def closing_blocks(of_list: GridList | None, density: Density) -> list[Block]:
    """Return the minutes, what the list said at large, lines for more, and the places where those present sign."""
    observations = of_list.observations if of_list is not None else ()
    said = [piece for one in observations for piece in paragraph(f"«{NBSP}{one}{NBSP}»", QUOTE)]
    lines = lines_to_write(density.closing, left=0)
    title = section_title("Observations")
    blocks = [Block((*title, *(said or lines)), gap=_APART, whole=not said)]
    if said:
        blocks.append(Block(tuple(lines), gap=4, whole=True))
    return [*_minutes(of_list), *blocks, _signatures()]


def _minutes(of_list: GridList | None) -> list[Block]:
    """The published account of the last meeting, whole; nothing where none was written."""
    meeting = of_list.meeting if of_list is not None else None
    if meeting is None or not meeting.minutes:
        return []
    title = f"Compte rendu de la rencontre du {meeting.day}"
    again = stacked(heading(line(f"{title} (suite)", CAPTION)), blank(6))
    return [Block((*section_title(title), *paragraph(meeting.minutes)), gap=_APART, heading=again)]


def _signatures() -> Block:
    sides = (line("POUR LA LISTE", LABEL), line("POUR LE COLLECTIF LOCAL", LABEL))

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for index, side in enumerate(sides):
            sheet.line(x + index * (HALF + GUTTER), top + 12, side)

    pieces = [
        *section_title("Personnes présentes"),
        *held(paragraph(_ACCOUNT.replace(" ;", f"{NBSP};"), NOTE)),
        blank(4),
        Piece(16, draw, glued=True),
    ]
    for _ in range(_SIGNATURES):
        pieces += [blank(_SIGNING_ROOM), *glued([_places()])]
    pieces[-1] = replace(pieces[-1], glued=False)
    return Block(tuple(pieces), gap=_APART, whole=True)


def _places() -> Piece:
    """A name and a signature for each side."""
    fields = []
    for left in (0.0, HALF + GUTTER):
        middle = left + HALF * _NAME_SHARE
        fields += [
            Blank(f"nom{NBSP}:", left, middle),
            Blank(f"signature{NBSP}:", middle + 6, left + HALF),
        ]
    return blanks(fields)
