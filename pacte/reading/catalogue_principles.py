"""Reads a page of a workbook that gives the principles of a catalogue, one in each row."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from pacte.domain.edition import EditionLine, Part
from pacte.domain.sentence import Sentence
from pacte.domain.wording import search_key
from pacte.reading.catalogue_draft import PrincipleDraft
from pacte.reading.catalogue_frame import FrameDraft, lettered_principle, principle_code, principle_named
from pacte.reading.catalogue_table import MOST_ABOVE, column_key
from pacte.reading.workbook import Page


class PrincipleColumn(StrEnum):
    """What a column of such a page holds; `NAMED` is « Principe A : Titre », or one of both."""

    CODE = "code"
    NAMED = "named"
    TITLE = "title"
    TEXT = "text"
    SOURCE = "source"


_TITLES = {
    PrincipleColumn.CODE: "code lettre n no num numero id",
    PrincipleColumn.NAMED: "principe principes principetransversal principestransversaux",
    PrincipleColumn.TITLE: "titre intitule libelle title nom titreduprincipe intituleduprincipe nomduprincipe",
    PrincipleColumn.TEXT: "texte text texteofficiel texteduprincipe description contenu engagement",
    PrincipleColumn.SOURCE: "source origine",
}
_BY_TITLE = {words: column for column, titles in _TITLES.items() for words in titles.split()}
_OF_MEASURES = ("mesure", "niveau", "level")


@dataclass(frozen=True, slots=True)
class PrincipleLayout:
    """Where principles stand on a page: the row of titles, and the columns."""

    page: str
    heading: int
    columns: Mapping[PrincipleColumn, int]


def guess_principles(title: str, page: Page) -> PrincipleLayout | None:
    """Return where principles stand on a page, None when it is about something else.

    The page or one of its columns bears the name of principles, and no column that of measures or levels.
    """
    for number, row in enumerate(page[:MOST_ABOVE]):
        keys = [column_key(words) for words in row]
        columns: dict[PrincipleColumn, int] = {}
        for place, key in enumerate(keys):
            if key in _BY_TITLE:
                columns.setdefault(_BY_TITLE[key], place)
        said = columns.keys() & {PrincipleColumn.TITLE, PrincipleColumn.TEXT}
        named = PrincipleColumn.NAMED in columns or search_key(title).startswith("principe")
        coded = columns.keys() & {PrincipleColumn.NAMED, PrincipleColumn.CODE}
        if named and said and coded and not any(words in key for key in keys for words in _OF_MEASURES):
            return PrincipleLayout(title, number, columns)
    return None


def read_principles(page: Page, layout: PrincipleLayout, frame: FrameDraft) -> Iterator[EditionLine]:
    """Read a page of principles into `frame`; yield what each row that is not blank was taken for."""
    for number, row in enumerate(page):
        words = " · ".join(cell for cell in row if cell)
        if not words:
            continue
        place = Sentence("« {} », ligne {}", layout.page, number + 1)
        if number == layout.heading:
            part = Part.FURNITURE
        elif number > layout.heading and (read := _principle(row, layout, place)) is not None:
            frame.principle(read)
            part = Part.PRINCIPLE
        else:
            part = Part.FRAME if frame.row(row, place) else Part.UNREAD
        yield EditionLine(place, words, part)


def _principle(row: list[str], layout: PrincipleLayout, place: str) -> PrincipleDraft | None:
    def cell(column: PrincipleColumn) -> str:
        at = layout.columns.get(column)
        return row[at] if at is not None and at < len(row) else ""

    told, title, text = cell(PrincipleColumn.NAMED), cell(PrincipleColumn.TITLE), cell(PrincipleColumn.TEXT)
    code = principle_code(cell(PrincipleColumn.CODE))
    named = principle_named(told) or principle_named(title)
    lettered = lettered_principle(told, told.strip()[:1], place)
    if lettered is not None:
        code, title = code or lettered.code, title or lettered.title
    elif named is not None:
        code = code or named.code
        title = named.title or (title if principle_named(title) is None else "")
    elif principle_code(told):
        code = code or principle_code(told)
    else:
        title = title or told
    if not code or not (title or text):
        return None
    return PrincipleDraft(code, place, title, [text] if text else [], cell(PrincipleColumn.SOURCE))
