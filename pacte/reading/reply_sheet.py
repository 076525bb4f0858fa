"""Reads the sheet that a list sent back: who answers, when, and what they say of each level.

Columns are found by their titles and levels by their number and code, so that nothing depends on where a spreadsheet,
a sort or a hand put them.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.domain.reply import LevelSaid
from pacte.domain.reply_sheet import (
    AGREED,
    AGREES,
    ANSWERS,
    CAPACITY,
    COLUMNS,
    COMMENT,
    DAY,
    DISAGREED,
    HIDDEN_TITLE,
    LEVEL,
    NAME,
    NUMBER,
    PROPOSED,
    SINGLE,
    SentSheet,
    parse_sent,
)
from pacte.domain.sentence import Sentence, in_series
from pacte.domain.wording import search_key
from pacte.reading.workbook import Page, read_workbook

_YES = {search_key(word) for word in (AGREED, "oui", "ok", "accord", "d accord", "x", "vrai")}
_NO = {search_key(word) for word in (DISAGREED, "non", "désaccord", "pas daccord", "pas d accord", "faux")}
_NEEDED = (NUMBER, LEVEL, AGREES, PROPOSED, COMMENT)
_ANSWERS = {search_key(word): answer for word, answer in ANSWERS.items()}
_MONTHS = "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split()
_DAYS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2}) ?[/.-] ?(?P<month>\d{1,2}) ?[/.-] ?(?P<year>\d{4})"),
    re.compile(rf"(?P<day>\d{{1,2}})(?:er)? (?P<month>{'|'.join(_MONTHS)}) (?P<year>\d{{4}})"),
)
#: Spreadsheets count days from here.
_FIRST_DAY = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class ReplySheet:
    """A sheet that came back: what was sent, who answers (empty where they did not say), and what they say.

    `day` is ISO 8601, empty where it was not given; `missing` counts the levels whose rows are gone.
    """

    sent: SentSheet
    name: str
    capacity: str
    day: str
    levels: tuple[LevelSaid, ...]
    missing: int


def read_reply_sheet(path: Path) -> ReplySheet:
    """Return what a sheet says; raises `KnownError`, with the cell where it can, when it is not understood."""
    pages = read_workbook(path)
    hidden = pages.pop(HIDDEN_TITLE, None)
    if hidden is None:
        raise KnownError(
            "« {} » n’est pas une feuille à relire de Pacte, ou sa page cachée a disparu ; renvoyez une feuille à la "
            "liste.",
            path.name,
        )
    sent = parse_sent([tuple(row) for row in hidden if any(row)])
    page, heading = _page_with_heading(pages, path)
    columns = {search_key(words): column for column, words in reversed([*enumerate(page[heading])]) if words}
    places = {title: columns.get(search_key(title)) for title in COLUMNS}
    above = page[:heading]
    day = _said_beside(above, DAY)
    levels = _levels(page, heading, {title: place for title, place in places.items() if place is not None})
    return ReplySheet(
        sent,
        _said_beside(above, NAME)[0],
        _said_beside(above, CAPACITY)[0],
        _day(*day),
        tuple(levels.values()),
        sum(place not in levels for place in sent.noted),
    )


def _page_with_heading(pages: dict[str, Page], path: Path) -> tuple[Page, int]:
    """Return the page that bears the titles of the columns, and the row they stand in."""
    lacking: list[str] = [*_NEEDED]
    for page in pages.values():
        for number, row in enumerate(page):
            words = {search_key(cell) for cell in row}
            absent = [title for title in _NEEDED if search_key(title) not in words]
            if not absent:
                return page, number
            if len(absent) < len(lacking):
                lacking = absent
    raise KnownError(
        "Dans « {} », la colonne « {} » ne se retrouve plus ; remettez son titre au-dessus, tel qu’il était.",
        path.name,
        lacking[0],
    )


def _said_beside(above: Page, title: str) -> tuple[str, str]:
    """Return the words beside a title in the head of the sheet, and the cell they stand in."""
    wanted = search_key(title)
    for number, row in enumerate(above, 1):
        for column, words in enumerate(row):
            if search_key(words.rstrip(" :*")) == wanted:
                found = next(
                    ((place, cell) for place, cell in enumerate(row) if place > column and cell), None
                )
                place, cell = found or (column + 1, "")
                return " ".join(cell.split()), cell_name(number, place)
    return "", ""


def _day(words: str, cell: str) -> str:
    """Return a day that was typed in any usual way as ISO 8601."""
    if not words:
        return ""
    if words.isdecimal() and len(words) == 5:
        return (_FIRST_DAY + timedelta(days=int(words))).isoformat()
    for form in _DAYS:
        if found := form.search(search_key(words)):
            month = found["month"]
            number = int(month) if month.isdecimal() else _MONTHS.index(month) + 1
            try:
                return date(int(found["year"]), number, int(found["day"])).isoformat()
            except ValueError:
                break
    raise KnownError(
        "La cellule {} dit « {} », qui n’est pas une date ; écrivez-la JJ/MM/AAAA.", cell, words[:40]
    )


def _levels(page: Page, heading: int, places: dict[str, int]) -> dict[tuple[str, str], LevelSaid]:
    """Return what is said of each level whose row is still there."""
    levels: dict[tuple[str, str], LevelSaid] = {}
    for number, row in enumerate(page[heading + 1 :], heading + 2):
        measure, code = row[places[NUMBER]], row[places[LEVEL]]
        if not measure or not code:
            continue
        said = _said(row, number, measure, "N" if search_key(code) == SINGLE else code, places)
        known = levels.get(said.place)
        if known and said and known != said:
            said = replace(known, doubt=Sentence("elle est dite deux fois, la seconde en ligne {}", number))
        levels[said.place] = said or known or said
    return levels


def _said(row: list[str], number: int, measure: str, code: str, places: dict[str, int]) -> LevelSaid:
    agrees, proposal = search_key(row[places[AGREES]]), search_key(row[places[PROPOSED]])
    agreed = True if agrees in _YES else False if agrees in _NO else None
    odd = [places[AGREES]] if agrees and agreed is None else []
    odd += [places[PROPOSED]] if proposal and proposal not in _ANSWERS else []
    doubts = [
        Sentence("la cellule {} dit « {} »", cell_name(number, place), " ".join(row[place].split())[:60])
        for place in odd
    ]
    # Words in the wrong cell are words of the list all the same.
    comment = "\n".join(words for words in (*(row[place] for place in odd), row[places[COMMENT]]) if words)
    proposed: Answer | None = _ANSWERS.get(proposal)
    return LevelSaid(
        measure, code, agreed, proposal in _ANSWERS, proposed, comment or None, in_series(doubts)
    )


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell: row 2, column 0 → « A2 »."""
    letters, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row}"
