"""The end of a signed pact: where and when, each signature, the full fingerprint and its QR code."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from exports.columns import Block, Piece, blank
from exports.flow import Cell, glued, heading, paragraphs, row, shifted, stacked
from exports.french import NBSP
from exports.pact.content import SealWords
from exports.pact.reference import grouped
from exports.pact.styles import (
    DIGITS,
    GUTTER,
    HALF,
    INNER,
    LABEL,
    LEAD,
    NOTE,
    QUIET_LABEL,
    STRONG,
    TEXT,
)
from exports.pact.titles import section_title, set_text
from exports.paper import SECONDARY, Sheet
from exports.qr_code import squares
from exports.typesetting import line
from pacte.domain.signing import DRAWING_HEIGHT, DRAWING_WIDTH, Side, Signatory

_RIGHT = HALF + GUTTER
_LIST, _COLLECTIVE = "POUR LA LISTE", "POUR LE COLLECTIF LOCAL"
#: Where a signature stands: as wide as its column, or less for a drawn one.
_DRAWN_WIDTH = 190.0
_PLACE = _DRAWN_WIDTH * DRAWING_HEIGHT / DRAWING_WIDTH + 8
_PEN = 1.3
#: The side of the QR code, and the white that its readers need around it, in its squares.
_CODE_SIDE, _QUIET = 96.0, 4
_HALF_DIGITS = 32


def signature_blocks(seal: SealWords) -> list[Block]:
    """Return the place and the day, then the signatures, each side in its column, then the fingerprint."""
    signing = [[one for one in seal.signatories if one.side is side] for side in Side]
    sides = stacked(*row([Cell(0, [line(_LIST, LABEL)]), Cell(_RIGHT, [line(_COLLECTIVE, LABEL)])]))
    pieces = [
        *section_title("Signatures"),
        *glued(paragraphs(set_text(seal.place_and_day, TEXT, INNER))),
        blank(12),
        sides,
    ]
    for pair in zip_longest(*signing):
        pieces += _pair(pair)
    # The fingerprint never stands alone on the last page.
    pieces[-1] = replace(pieces[-1], glued=True)
    return [Block((*pieces, blank(10), _seal(seal)), gap=24, heading=sides, whole=True)]


def draft_block() -> Block:
    """Return what stands at the end as long as nothing is signed."""
    words = "Ce projet n’est pas signé et n’engage personne. L’empreinte viendra avec les signatures."
    return Block((*section_title("Signatures"), *paragraphs(set_text(words, TEXT, INNER))), gap=24)


def _pair(pair: Sequence[Signatory | None]) -> list[Piece]:
    """Two signatories side by side: names and capacities, then the places where they sign."""
    lefts = (0.0, _RIGHT)
    names = [set_text(one.name, STRONG, HALF) if one else [] for one in pair]
    capacities = [set_text(one.capacity, LEAD, HALF) if one and one.capacity else [] for one in pair]
    pieces = [
        *glued(row([Cell(left, lines) for left, lines in zip(lefts, names, strict=True)], above=4)),
    ]
    if any(capacities):
        pieces += glued(row([Cell(left, lines) for left, lines in zip(lefts, capacities, strict=True)]))

    def draw(sheet: Sheet, x: float, top: float) -> None:
        for left, one in zip(lefts, pair, strict=True):
            if one is not None:
                _draw_signature(sheet, x + left, top, one)

    return [*pieces, Piece(_PLACE + 8, draw)]


def _draw_signature(sheet: Sheet, x: float, top: float, one: Signatory) -> None:
    """The signature as it was drawn, or a line to sign on by hand."""
    foot = top + _PLACE
    if one.strokes:
        sheet.strokes(x, top + 4, _DRAWN_WIDTH / DRAWING_WIDTH, one.strokes, _PEN)
    else:
        sheet.line(x, foot - 4, line(f"signature{NBSP}:", NOTE))
    sheet.rule(x, foot, HALF, SECONDARY)


def _seal(seal: SealWords) -> Piece:
    """The fingerprint in full, in letters and as a QR code."""
    code = squares(seal.qr)
    size = _CODE_SIDE / len(code)
    left = _CODE_SIDE + 6 * size + GUTTER
    halves = [seal.fingerprint[:_HALF_DIGITS], seal.fingerprint[_HALF_DIGITS:]]
    words = (
        "L’empreinte est le SHA-256 du texte exact de ce pacte, joint à ce PDF sous le nom pacte.json. Qu’un seul "
        f"signe de ce texte change, elle change aussi. «{NBSP}pacte{NBSP}verifier{NBSP}» le contrôle."
    )
    explained = set_text(words, NOTE, INNER - left)
    pieces = [
        heading(line("EMPREINTE COMPLÈTE", QUIET_LABEL)),
        *(heading(line(grouped(half), DIGITS)) for half in halves),
        shifted(heading(explained[0]), 5),
        *map(heading, explained[1:]),
    ]
    beside = stacked(*pieces)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.squares(x, top + 6, size, code)
        beside.draw(sheet, x + left, top + 2)

    height = max(_CODE_SIDE, beside.height) + 12
    return Piece(height, draw)
