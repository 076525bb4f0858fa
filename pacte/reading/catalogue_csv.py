"""A table written as text, its cells between semicolons, commas or tabs, as the page of a workbook."""

import csv
from collections import Counter

from pacte.domain.errors import KnownError
from pacte.domain.sentence import Sentence
from pacte.domain.wording import clean_words
from pacte.reading.workbook import MAX_COLUMNS, MAX_ROWS, Page

_SEPARATORS = (";", "\t", ",")
#: Excel says which separator follows in a first line of its own.
_SAYS = "sep="
#: What the flat table of our own export holds: answers, and no text of a level.
_OUR_TABLE = frozenset(("liste", "tete", "mesure", "niveau", "reponse", "formulation_retenue"))


def table_in(text: str, document: str) -> Page | None:
    """Return the rows of a table written as text, None when its lines are no rows of several cells.

    Raises `KnownError` with the line for quotes that do not close, and when it has more than `MAX_ROWS` rows.
    """
    lines, separator = text.split("\n"), ""
    if lines[0].lower().startswith(_SAYS) and lines[0][len(_SAYS) :].strip(" ") in _SEPARATORS:
        separator = lines[0][len(_SAYS) :].strip(" ")
        lines[0] = ""
    separator = separator or _separator(lines)
    rows = _rows(lines, separator, document) if separator else []
    return rows if any(map(any, rows)) else None


def _separator(lines: list[str]) -> str:
    """Return what parts the cells: the sign under which most rows have as many cells, empty when no sign does."""
    best, most = "", 0.0
    for sign in _SEPARATORS:
        rows = csv.reader((f"{line}\n" for line in lines), delimiter=sign)
        try:
            widths = Counter(len(row) for row, _ in zip(rows, range(MAX_ROWS), strict=False) if row)
        except csv.Error:
            continue
        width, often = max(widths.items(), key=lambda one: (one[1], one[0]), default=(0, 0))
        share = often / max(1, widths.total())
        # Under a sign that is not theirs rows are sentences with so many commas, each with its own number.
        if width > 1 and share > max(most, 0.5):
            best, most = sign, share
    return best


def _rows(lines: list[str], separator: str, document: str) -> Page:
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator, strict=True)
    rows: Page = []
    start = 1
    try:
        for row in reader:
            if len(rows) == MAX_ROWS:
                raise KnownError(
                    "« {} » a plus de {} lignes : gardez celles du référentiel.", document, MAX_ROWS
                )
            field = Sentence("cellule de la ligne {}", len(rows) + 1)
            rows.append([clean_words(cell, field) for cell in row[:MAX_COLUMNS]])
            start = reader.line_num + 1
    except csv.Error:
        raise KnownError(
            "« {} », ligne {} : un guillemet est mal placé ou n’est pas refermé ; corrigez cette ligne, ou "
            "enregistrez le tableau au format Excel (.xlsx).",
            document,
            start,
        ) from None
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]


def is_answer_table(page: Page) -> bool:
    """Whether a page is the flat table of answers that Pacte exports."""
    return any(frozenset(row) >= _OUR_TABLE for row in page[:1])
