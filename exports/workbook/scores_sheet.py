"""The sheet « Scores »: the figures of each list, recalculated from the grid and the scale."""

from itertools import groupby

from openpyxl.utils import get_column_letter

from exports.workbook.book import SCORES, Book
from exports.workbook.page import set_up_page
from exports.workbook.scale_sheet import scale_title
from exports.workbook.score_columns import ROW, ScoreColumn, points_format, score_columns, theme_maximum
from exports.workbook.styles import BRAND, INK, LINE, SECONDARY, Look
from exports.workbook.wrapping import height_of
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import ListState

_GROUP_ROW, _MAXIMUM_ROW, _HEADING_ROW, _FIRST_ROW = 3, 4, 5, 6
#: The notes under the table are as wide as so many columns.
_NOTE_COLUMNS = 16
_NAME_WIDTH = 26.0
#: Rows are not made higher than this, in points, for names, which are whole on the lists' own sheets.
_HIGHEST_NAME = 60.0
_NOTES = (
    "Niveaux et mesures du référentiel, sans les mesures locales. Une mesure est retenue quand un niveau au moins "
    "est engagé, même avec réserve.",
    "Part stricte : points ÷ total possible. Part ajustée : le total ne compte pas ce qui est hors compétence "
    "(règle de la feuille « Barème »). Au plus bas, au plus haut : les niveaux en discussion comptés pour rien, "
    "puis en entier.",
    "Les points de chaque niveau, ligne par ligne, sont à droite dans la feuille « Grille ».",
)


def add_scores_sheet(book: Book) -> None:
    """Add the figures of each list and the names that the other sheets' formulas use."""
    _ScoresSheet(book).fill()


class _ScoresSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._plan = book.plan
        self._columns = score_columns(book.plan)
        self._sheet = book.sheet(SCORES)
        self._list_column = len(self._columns) + 2
        self._standing_column = self._list_column + 1
        self._last_row = _FIRST_ROW + max(len(self._plan.lists), 1) - 1

    def fill(self) -> None:
        """Write everything."""
        self._titles()
        self._groups()
        self._maxima()
        self._headings()
        for index in range(len(self._plan.lists)):
            self._list(_FIRST_ROW + index, index)
            self._book.steps.row()
        self._names()
        notes_end = self._notes()
        self._set_up(notes_end)

    def _titles(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(1, 1, f"Scores · {self._book.town}", style(Look(size=16, bold=True, ink=BRAND)))
        sheet.height(1, 26)
        order = "ordre alphabétique, sans classement" if self._plan.neutral else "ordre alphabétique"
        scale = ", ".join(filter(None, (scale_title(self._plan.scale), self._plan.scale.changed_weights)))
        words = f"{scale} ; {order}. Chaque chiffre se recalcule depuis la grille."
        sheet.words(2, 1, words, style(Look(ink=SECONDARY)))
        sheet.height(2, 20)

    def _groups(self) -> None:
        """Head the groups of figures; over each theme stands what it can bring."""
        style = self._book.style
        start = 2
        for group, columns in groupby(self._columns, key=lambda column: column.group):
            width = len(list(columns))
            look = style(Look(bold=True, ink=BRAND, bottom=LINE, down="bottom"))
            self._sheet.blanks(_GROUP_ROW, range(start, start + width), look)
            self._sheet.words(_GROUP_ROW, start, group, look)
            start += width
        self._sheet.height(_GROUP_ROW, 22)

    def _maxima(self) -> None:
        """Write over each theme the points it can bring."""
        if not self._plan.lists:
            return
        themes = [(place, column) for place, column in enumerate(self._columns, 2) if column.rotated]
        form = f'"sur "{points_format(self._plan)}'
        style = self._book.style(Look(size=10, ink=SECONDARY, across="center", number_format=form))
        for (place, _column), (number, _theme), score in zip(
            themes, self._plan.national_themes, self._plan.scores[0].by_theme, strict=True
        ):
            self._sheet.formula(_MAXIMUM_ROW, place, theme_maximum(self._plan, number), score.maximum, style)

    def _headings(self) -> None:
        style = self._book.style
        self._sheet.words(_HEADING_ROW, 1, "Liste", style(Look(bold=True, ink=INK, bottom=BRAND)))
        for place, column in enumerate(self._columns, 2):
            look = Look(
                bold=True,
                ink=INK,
                bottom=BRAND,
                wrap=True,
                across="center",
                down="bottom" if column.rotated else "center",
                rotation=90 if column.rotated else 0,
            )
            self._sheet.words(_HEADING_ROW, place, column.title, style(look))
        longest = max((len(column.title) for column in self._columns if column.rotated), default=0)
        self._sheet.height(_HEADING_ROW, min(max(48.0, longest * 5.3 + 6), 180))
        self._sheet.widths([_NAME_WIDTH, *(column.width for column in self._columns)])
        self._sheet.hide(range(self._list_column, self._standing_column + 1))

    def _list(self, row: int, index: int) -> None:
        sheet, style, one = self._sheet, self._book.style, self._plan.lists[index]
        name = f"{one.name} (fusionnée)" if one.state is ListState.MERGED else one.name
        sheet.words(row, 1, name, style(Look(bold=True, bottom=LINE, wrap=True)))
        sheet.height(row, min(max(21, height_of(name, _NAME_WIDTH)), _HIGHEST_NAME))
        sheet.link(row, 1, self._book.list_titles[index])
        for place, column in enumerate(self._columns, 2):
            self._figure(row, place, column, index)
        hidden = style(Look(ink=SECONDARY))
        sheet.number(row, self._list_column, index + 1, hidden)
        if index < self._plan.standing:
            kept = get_column_letter(self._place("kept"))
            sheet.formula(
                row, self._standing_column, f"={kept}{row}", self._plan.scores[index].measures_kept, hidden
            )

    def _figure(self, row: int, place: int, column: ScoreColumn, index: int) -> None:
        main = column.key in ("kept", "points", "adjusted")
        look = Look(
            bold=main,
            ink=INK if main else SECONDARY,
            bottom=LINE,
            across="center",
            number_format=column.number_format,
        )
        formula = column.formula.replace(ROW, str(row))
        self._sheet.formula(row, place, formula, column.value(index), self._book.style(look))

    def _place(self, key: str) -> int:
        return next(place for place, column in enumerate(self._columns, 2) if column.key == key)

    def _names(self) -> None:
        places = {column.name: place for place, column in enumerate(self._columns, 2)}
        places |= {"scores_list": self._list_column, "scores_kept_standing": self._standing_column}
        for name, place in places.items():
            letter = get_column_letter(place)
            self._book.name(name, SCORES, f"${letter}${_FIRST_ROW}:${letter}${self._last_row}")

    def _notes(self) -> int:
        """Write what the figures mean under them; return the last row."""
        row = self._last_row + 1
        columns = range(1, min(self._list_column - 1, _NOTE_COLUMNS) + 1)
        width = _NAME_WIDTH + sum(column.width for column in self._columns[: len(columns) - 1])
        for words in _NOTES:
            row += 1
            self._sheet.words(
                row, 1, words, self._book.style(Look(size=10, ink=SECONDARY, wrap=True, down="top"))
            )
            self._sheet.merge(row, columns)
            self._sheet.height(row, height_of(words, width))
        return row

    def _set_up(self, last_row: int) -> None:
        worksheet = self._sheet.worksheet
        worksheet.freeze_panes = f"B{_FIRST_ROW}"
        upright = sum(not column.rotated for column in self._columns)
        self._sheet.filter(_HEADING_ROW, self._last_row, self._standing_column, upright + 1)
        can_sign = get_column_letter(self._place("can_sign"))
        area = f"{can_sign}{_FIRST_ROW}:{can_sign}{self._last_row}"
        self._sheet.colour_when(area, f'{can_sign}{_FIRST_ROW}="oui"', Answer.AGREED)
        set_up_page(
            worksheet,
            self._book.running,
            self._list_column - 1,
            last_row,
            landscape=True,
            title_rows=(1, _HEADING_ROW),
            title_columns=(1, 1),
        )
