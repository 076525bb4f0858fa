"""The top of a grid's first page: what it is, with whom and where one meets, and how it is filled in."""

from exports.columns import Block, Piece, blank
from exports.flow import Cell, bookmarked, paragraphs, row
from exports.french import NBSP
from exports.grid.content import GridList, GridMeeting, GridWords
from exports.grid.styles import ADVICE, ADVICE_FIRST, CAPTION, HALF, INNER, NAME, NOTE, TITLE
from exports.grid.words import paragraph, set_text
from exports.grid.writing_lines import Blank, blanks, lines_to_write
from exports.paper import BRAND
from exports.typesetting import Line, Words, sized, width_of, wrap
from pacte.domain.own_document import OwnDocument

KIND = str(OwnDocument.GRID)
_DATE, _PLACE, _PEOPLE = f"Date{NBSP}:", f"Lieu{NBSP}:", f"Personnes présentes{NBSP}:"
_PLACE_LEFT = HALF * 0.6 + 10
_ABOVE_NOTED = 6.0
_BAR = 2.2
#: Sizes tried for the title until it holds on one line; a longer one takes several lines of the last.
_TITLE_SIZES = (24.0, 20.0, 16.0)


def head_block(words: GridWords) -> Block:
    """Return the top of the first page."""
    text = f"{KIND} · {words.municipality}"
    size = next((one for one in _TITLE_SIZES if width_of(text, sized(TITLE, one)) <= INNER), _TITLE_SIZES[-1])
    title = paragraph(text, sized(TITLE, size))
    title[0] = bookmarked(title[0], KIND)
    pieces = [
        *title,
        blank(5),
        Piece(_BAR, lambda sheet, x, top: sheet.bar(x, top, INNER, _BAR, BRAND)),
        blank(6),
        *_collective(words.collective),
        *(_named(words.of_list) if words.of_list else _list_to_name()),
        *(_met(words.of_list.meeting) if words.of_list and words.of_list.meeting else _meeting_to_note()),
        blank(8),
        *paragraph(words.advice[0], ADVICE_FIRST),
        *(piece for one in words.advice[1:] for piece in paragraph(one, ADVICE)),
    ]
    return Block(tuple(pieces))


def _meeting_to_note() -> list[Piece]:
    fields = [Blank(_DATE, 0, _PLACE_LEFT - 10), Blank(_PLACE, _PLACE_LEFT, INNER)]
    return [blanks(fields), *lines_to_write(2, _PEOPLE, 0)]


def _met(meeting: GridMeeting) -> list[Piece]:
    """When and where the last meeting was held, and who was there; lines to write what was not noted."""
    day = Cell(0, _noted(_DATE, meeting.day, _PLACE_LEFT - 10))
    if meeting.place is None:
        pieces = [blank(_ABOVE_NOTED), *row([day]), *lines_to_write(1, _PLACE, 0)]
    else:
        place = Cell(_PLACE_LEFT, _noted(_PLACE, meeting.place, INNER - _PLACE_LEFT))
        pieces = [blank(_ABOVE_NOTED), *row([day, place])]
    if not meeting.people:
        return [*pieces, *lines_to_write(2, _PEOPLE, 0)]
    return [*pieces, blank(_ABOVE_NOTED / 2), *paragraphs(_noted(_PEOPLE, ", ".join(meeting.people), INNER))]


def _noted(caption: str, words: str, width: float) -> list[Line]:
    return wrap([Words(f"{caption} ", CAPTION), Words(words, ADVICE)], width)


def _collective(name: str | None) -> list[Piece]:
    if name is None:
        return lines_to_write(1, f"Collectif local{NBSP}:", 0)
    return paragraphs(wrap([Words(f"Collectif local{NBSP}: ", CAPTION), Words(name, NAME)], INNER))


def _list_to_name() -> list[Piece]:
    fields = [Blank(f"Liste{NBSP}:", 0, HALF), Blank(f"Tête de liste{NBSP}:", HALF + 10, INNER)]
    return [blanks(fields)]


def _named(one: GridList) -> list[Piece]:
    lines = wrap([Words(f"Liste{NBSP}: ", CAPTION), Words(one.name, NAME)], INNER)
    details = (f"tête de liste{NBSP}: {one.head}" if one.head else "", *one.details)
    told = " · ".join(filter(None, details))
    pieces = paragraphs(lines)
    if told:
        pieces += paragraphs(set_text(told, NOTE, INNER))
    return pieces if one.head else [*pieces, *lines_to_write(1, f"Tête de liste{NBSP}:", 0)]
