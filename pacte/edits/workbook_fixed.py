"""What of a workbook's rows does not come back: names and texts of the catalogue, signs and points."""

from collections.abc import Callable, Iterator, Sequence

from pacte.domain.errors import KnownError
from pacte.domain.grid_sheet import MISSING_TEXT
from pacte.domain.sentence import Sentence, enumerated
from pacte.domain.wording import search_key
from pacte.edits.workbook_cells import short
from pacte.edits.workbook_questions import PlacedRow, answer_of
from pacte.reading.answer_words import read_answer
from pacte.reading.grid_sheet import GridSheet
from pacte.reading.sheet_cells import Kind

#: As many cells as a sentence names.
_NAMED = 5
#: As many rows with another measure's name may be somebody's slips of the pen.
_FEW = 2


def refuse_other_catalogue(sheet: GridSheet, placed: Sequence[PlacedRow]) -> None:
    """Raise `KnownError` when most rows bear other names than the measures they would be about."""
    odd = [one for one in placed if not one.titled]
    if len(odd) > max(_FEW, len(placed) / 2):
        first = next((one for one in odd if not one.asked.principle), odd[0])
        raise KnownError(
            "Ce classeur suit un autre référentiel : {} dit « {} », et la mesure {} est ici « {} ».",
            sheet.cell_name(first.row, "short"),
            short(first.row.words("short")),
            first.place[0],
            first.asked.name,
        )


def told_fixed(sheet: GridSheet, placed: Sequence[PlacedRow]) -> Iterator[str]:
    """Tell what was written where nothing is read, with the cells; nothing where all says what it said."""
    checks: tuple[tuple[str, Callable[[PlacedRow], bool], Callable[[str], str]], ...] = (
        (
            "short",
            lambda one: not one.titled,
            lambda cells: Sentence("{} : l’intitulé d’une mesure ne se change pas ici", cells),
        ),
        (
            "text",
            _other_text,
            lambda cells: Sentence("{} : le texte d’un niveau ne se change pas ici", cells),
        ),
        (
            "theme_name",
            _other_theme,
            lambda cells: Sentence("{} : le thème d’une mesure ne se change pas ici", cells),
        ),
        (
            "mark",
            _other_mark,
            lambda cells: Sentence(
                "{} : le signe suit la réponse et n’est pas lu ; changez la colonne « Réponse »", cells
            ),
        ),
        *(
            (
                column,
                _typed_over(placed, column),
                lambda cells: Sentence("{} : les points se calculent et ne sont pas lus", cells),
            )
            for column in ("worth", "points")
        ),
    )
    for column, odd, told in checks:
        cells = [sheet.cell_name(one.row, column) for one in placed if odd(one)]
        if cells and column in sheet.columns:
            named = enumerated(cells[:_NAMED])
            yield told(Sentence("{} et {} autres", named, len(cells) - _NAMED) if cells[_NAMED:] else named)


def _other_text(one: PlacedRow) -> bool:
    shown, text = one.row.words("text"), one.asked.text
    return shown not in ("", text, MISSING_TEXT) and search_key(shown) != search_key(text)


def _other_theme(one: PlacedRow) -> bool:
    shown, theme = one.row.words("theme_name"), one.asked.theme
    return shown not in ("", theme) and search_key(shown) != search_key(theme)


def _other_mark(one: PlacedRow) -> bool:
    """Whether a sign was typed over its formula and says neither what the row answers nor what the list did."""
    words = one.row.words("mark")
    if not words or one.row.kind("mark") is not Kind.PLAIN:
        return False
    mark = read_answer(words)
    return not mark.known or mark.answer not in (
        answer_of(one.one, one.place),
        read_answer(one.row.words("answer")).answer,
    )


def _typed_over(placed: Sequence[PlacedRow], column: str) -> Callable[[PlacedRow], bool]:
    """Return whether a row holds words where others of the column hold a formula: a copy of values holds none."""
    live = any(one.row.kind(column) is Kind.FORMULA for one in placed)
    return lambda one: live and bool(one.row.words(column)) and one.row.kind(column) is Kind.PLAIN
