"""The sheet of one list as a form to print: boxes to tick and lines to write on, level by level."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from exports.columns import Block, Piece, blank
from exports.flow import Cell, draw_pages, glued, pages_of, paragraphs, row, under
from exports.french import NBSP, long_date
from exports.pact.levels import CELL_WIDTH, mark
from exports.pact.styles import (
    CODE,
    FOOT,
    FRAME,
    HEAD,
    INDENT,
    INNER,
    KICKER,
    LEAD,
    MARGIN,
    RUNNING,
    RUNNING_NAME,
    STRONG,
    TEXT,
    TITLE,
)
from exports.pact.titles import continued_title, measure_title, set_text
from exports.paper import INK, SECONDARY, Sheet, document
from exports.reply.content import AskedLevel, AskedMeasure, ReplyForm, reply_form, the_list
from exports.typesetting import Line, Words, clipped, line, sized, wrap
from exports.writing import replacing
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.dossier import Dossier
from pacte.domain.progress import Progress, no_progress
from pacte.domain.reply_sheet import AGREED, DISAGREED, RESPONDENT

_BOX, _PEN = 9.5, 0.9
#: From a line to write on to the next one: a hand needs as much, on a copy at 80 % too.
_WRITTEN = 24.0
_WIDTH = INNER - INDENT
_TEXT, _QUIET = sized(TEXT, 10), sized(LEAD, 10)
_ANSWERS = [word for answer, word in ANSWER_WORDS.items() if answer is not None]
_OTHERWISE = line(f"Sinon{NBSP}:", _QUIET)
#: Between a word and the next box.
_APART = 14.0
#: A level of fewer lines is not split.
_SHORT = 30


def write_reply_form(
    dossier: Dossier,
    path: Path,
    list_id: str | None = None,
    day: date | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the form of a list (by identifier; None: the only one) as PDF, whole or not at all.

    `day` is the day it is sent, by default today; private notes are left out. Raises `KnownError` when there is no
    such list, when it must be chosen, or when the place cannot be written.
    """
    progress(0, 1)
    sent = day or date.today()  # noqa: DTZ011 - the day of whoever sends it
    form = reply_form(dossier, the_list(dossier, list_id), sent)
    with (
        replacing(path) as temporary,
        document(
            temporary,
            title=form.title,
            author=dossier.collective.name or dossier.municipality.name,
            subject=f"{dossier.catalogue.name} · {dossier.municipality.name}",
            day=sent,
        ) as sheet,
    ):
        _draw(sheet, form, sent)
    progress(1, 1)


def _draw(sheet: Sheet, form: ReplyForm, sent: date) -> None:
    def around(sheet: Sheet, number: int, pages: int) -> None:
        if number > 1:
            (words, *_), _cut = clipped(form.sender, RUNNING, INNER, 1)
            sheet.line(MARGIN, HEAD, words)
        page = line(f"{number}/{pages}", RUNNING)
        sheet.rule(MARGIN, FOOT - 14, INNER)
        sheet.line_ending(MARGIN + INNER, FOOT, page)
        aside = line(f"envoyée le {long_date(sent)}", RUNNING)
        sheet.line_ending(MARGIN + INNER - 44, FOOT, aside)
        (name, *_), _cut = clipped(form.title, RUNNING_NAME, INNER - 64 - aside.width, 1)
        sheet.line(MARGIN, FOOT, name)

    sheet.show_bookmarks()
    draw_pages(sheet, pages_of(_blocks(form), FRAME), FRAME, around)


def _blocks(form: ReplyForm) -> list[Block]:
    head = [
        *paragraphs(set_text(form.sender, KICKER, INNER)),
        blank(4),
        *paragraphs(set_text(form.title, sized(TITLE, 22), INNER)),
    ]
    blocks = [Block(tuple(head)), Block(tuple(_respondent()), gap=14)]
    for words in (*form.introduction, form.principles):
        if words:
            blocks.append(Block(tuple(paragraphs(set_text(words, TEXT, INNER))), gap=8))
    for asked in form.measures:
        blocks += _measure(asked)
    return blocks


def _respondent() -> list[Piece]:
    width = max(line(title, STRONG).width for title in RESPONDENT) + 12
    return [_written(title, width) for title in RESPONDENT]


def _written(title: str, left: float) -> Piece:
    """A line to write on after a title."""
    words = line(title, STRONG)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x, top + _WRITTEN - 5, words)
        sheet.rule(x + left, top + _WRITTEN - 2, INNER - left, SECONDARY)

    return Piece(_WRITTEN, draw, glued=True)


def _measure(asked: AskedMeasure) -> list[Block]:
    measure = asked.measure
    again = continued_title(measure.number, measure.title)
    blocks = [
        Block(tuple(_level(level)), gap=8, heading=again, whole=True, opening=again if place else None)
        for place, level in enumerate(asked.levels)
    ]
    return under(measure_title(measure.number, measure.title, "", level=0), blocks, 18)


def _level(level: AskedLevel) -> list[Piece]:
    """What the level says, what was noted of it, and what the list ticks and writes."""
    code = set_text("" if level.code == "N" else level.code, CODE, INDENT - CELL_WIDTH - 8)
    text = wrap(
        [Words(f"({level.text})" if level.missing else level.text, _QUIET if level.missing else _TEXT)],
        _WIDTH,
    )
    pieces = row([Cell(0, draw=mark(level.answer)), Cell(CELL_WIDTH + 6, code), Cell(INDENT, text)], above=4)
    for label, words in level.words:
        parts = [Words(f"{label}{NBSP}: " if words else label, _QUIET), Words(words, _TEXT)]
        pieces += paragraphs(wrap(parts, _WIDTH), INDENT)
    noted = wrap(
        [Words(f"Noté{NBSP}: ", _QUIET), Words(ANSWER_WORDS[level.answer], sized(STRONG, 10))], _WIDTH
    )
    if len(pieces) < _SHORT:
        pieces = [*glued(pieces)]
    return [
        *pieces,
        _ticks((AGREED, DISAGREED), noted[0], right=True),
        _ticks(_ANSWERS, _OTHERWISE),
        _comment(),
    ]


def _ticks(words: Sequence[str], lead: Line, *, right: bool = False) -> Piece:
    """Boxes to tick before their words, after a lead or at the right end of its line."""
    set_words = [line(word, _TEXT) for word in words]
    width = sum(_BOX + 5 + word.width for word in set_words) + _APART * (len(words) - 1)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x + INDENT, top + 12, lead)
        x += INNER - width if right else INDENT + lead.width + 8
        for word in set_words:
            _draw_box(sheet, x, top + 3.5)
            sheet.line(x + _BOX + 5, top + 12, word)
            x += _BOX + 5 + word.width + _APART

    return Piece(18, draw, glued=True)


def _comment() -> Piece:
    """A line to write on."""
    lead = line(f"Votre commentaire{NBSP}:", _QUIET)

    def draw(sheet: Sheet, x: float, top: float) -> None:
        sheet.line(x + INDENT, top + _WRITTEN - 8, lead)
        sheet.rule(x + INDENT + lead.width + 8, top + _WRITTEN - 6, _WIDTH - lead.width - 8, SECONDARY)

    return Piece(_WRITTEN, draw)


def _draw_box(sheet: Sheet, x: float, top: float) -> None:
    for across, down, width, height in (
        (0.0, 0.0, _BOX, _PEN),
        (0.0, _BOX - _PEN, _BOX, _PEN),
        (0.0, 0.0, _PEN, _BOX),
        (_BOX - _PEN, 0.0, _PEN, _BOX),
    ):
        sheet.bar(x + across, top + down, width, height, INK)
