"""A scorecard laid out on as few pages as hold it, each one filled."""

from dataclasses import dataclass
from itertools import chain, repeat

from exports.columns import Column, Piece, balanced, column_height, poured
from exports.paper import A4, Sheet
from exports.scorecard.card import COLUMNS, FRAME, card_piece, note_blocks
from exports.scorecard.content import Scorecard
from exports.scorecard.foot import foot_piece, page_number
from exports.scorecard.head import figures_piece, principles_piece, running_piece, title_piece
from exports.scorecard.notes import Note, NoteGroup
from exports.scorecard.rows import ThemeRows
from exports.scorecard.styles import GUTTER, INNER, MARGIN

_TOP = 31.0
_BOTTOM = A4.height - 26.0
_GAP = 10.5
#: A theme's heading has its own blank above it: the first ones rise by this much.
_RISE = 8.0
#: Heights of a row of measures: the least that is read well, the usual one, the most generous.
_LEAST, _USUAL, _MOST = 12.8, 15.5, 18.5
#: Less than this at the foot of a page is not worth beginning the notes there.
_LEAST_NOTES = 90.0
_ENDLESS = 1e9


@dataclass(frozen=True, slots=True)
class _Placed:
    x: float
    top: float
    piece: Piece


@dataclass(frozen=True, slots=True)
class _Page:
    placed: list[_Placed]
    foot: Piece


def draw_scorecard(sheet: Sheet, card: Scorecard) -> None:
    """Draw a scorecard on the current page and the next ones; the last one is left current."""
    pages = _Arrangement(card).pages()
    for number, page in enumerate(pages, 1):
        if number > 1:
            sheet.next_page()
        for placed in page.placed:
            placed.piece.draw(sheet, placed.x, placed.top)
        page.foot.draw(sheet, MARGIN, _BOTTOM - page.foot.height)
        page_number(sheet, MARGIN + INNER, _BOTTOM, number, len(pages))


class _Arrangement:
    """Finds the height of rows that fills the first page, and pours what it cannot hold into more pages."""

    def __init__(self, card: Scorecard) -> None:
        left_out: list[Note] = []
        self._running = running_piece(card)
        self._foot = foot_piece(card, legend=True)
        self._plain_foot = foot_piece(card, legend=False)
        self._head = [title_piece(card, left_out), figures_piece(card.figures)]
        if card.principles:
            self._head.append(principles_piece(card, left_out))
        self._themes = ThemeRows(card, left_out)
        whole = (NoteGroup("Textes complets", tuple(left_out)),) if left_out else ()
        self._notes = note_blocks((*card.notes, *whole))
        self._bottom = _BOTTOM - self._foot.height - _GAP
        self._first_top = _TOP + sum(piece.height + _GAP for piece in self._head) - _RISE
        self._next_top = _TOP + self._running.height + _GAP
        self._notes_bottom = _BOTTOM - self._plain_foot.height - _GAP

    def pages(self) -> list[_Page]:
        """Return the pages with everything in its place."""
        columns = self._themes.grid.columns
        room = self._bottom - self._first_top
        rows = self._rows_in_a_column()
        notes = self._notes_height()
        pitch = (room - notes) / rows if rows else _MOST
        if pitch < _LEAST:
            pitch = self._pitch_for_several_pages(room, rows)
        blocks = self._themes.blocks(min(pitch, _MOST))
        return self._placed(poured(blocks, columns, chain([room], repeat(self._bottom - self._next_top))))

    def _rows_in_a_column(self) -> float:
        """How many rows the longest column takes when the columns are balanced."""
        page = balanced(self._themes.blocks(100.0), self._themes.grid.columns, _ENDLESS) or []
        return max(map(column_height, page), default=0.0) / 100.0

    def _notes_height(self) -> float:
        """The height of the notes' card with the gap above it, were it on one page."""
        if not self._notes:
            return 0.0
        columns = balanced(self._notes, COLUMNS, _ENDLESS) or []
        return max(map(column_height, columns), default=0.0) + FRAME + _GAP

    @staticmethod
    def _pitch_for_several_pages(room: float, rows: float) -> float:
        """The height of rows when the notes do not hold on the first page, or not even the measures."""
        if room / rows < _LEAST:
            return _USUAL
        if room - rows * _USUAL > _LEAST_NOTES + FRAME:
            return _USUAL
        return room / rows

    def _placed(self, themes: list[list[Column]]) -> list[_Page]:
        pages: list[_Page] = [self._opening()]
        top = self._first_top
        for index, columns in enumerate(themes):
            if index:
                pages.append(self._continuation(self._foot))
                top = self._next_top
            left = MARGIN
            for column in columns:
                pages[-1].placed.extend(_Placed(left, top + offset, piece) for offset, piece in column)
                left += self._themes.grid.width + GUTTER
            top += max(map(column_height, columns))
        self._place_notes(pages, top + _GAP)
        return pages

    def _place_notes(self, pages: list[_Page], top: float) -> None:
        free = self._bottom - top - FRAME
        least = min(_LEAST_NOTES, self._notes_height() - FRAME - _GAP - 1.0)
        following = self._notes_bottom - self._next_top - FRAME
        heights = chain([free if free >= least else 0.0], repeat(following))
        shown = False
        for index, columns in enumerate(poured(self._notes, COLUMNS, heights)):
            if index:
                pages.append(self._continuation(self._plain_foot))
                top = self._next_top
            if columns:
                pages[-1].placed.append(_Placed(MARGIN, top, card_piece(columns, first=not shown)))
                shown = True

    def _opening(self) -> _Page:
        placed = []
        top = _TOP
        for piece in self._head:
            placed.append(_Placed(MARGIN, top, piece))
            top += piece.height + _GAP
        return _Page(placed, self._foot)

    def _continuation(self, foot: Piece) -> _Page:
        return _Page([_Placed(MARGIN, _TOP, self._running)], foot)
