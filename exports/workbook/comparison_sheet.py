"""The sheet « Comparatif »: measures against lists, each mark taken from the grid."""

from openpyxl.utils import get_column_letter

from exports.workbook.book import COMPARISON, Book
from exports.workbook.grid_formulas import mark_text
from exports.workbook.page import set_up_page
from exports.workbook.sheet import coordinate
from exports.workbook.styles import BRAND, LINE, SECONDARY, Across, CellStyle, Look
from exports.workbook.wrapping import height_of
from pacte.domain.answer import Answer
from pacte.domain.measure import Measure
from pacte.scoring.comparison import MeasureComparison, compare

_LIST_ROW, _HEADING_ROW, _FIRST_ROW = 3, 4, 5
_THEME, _NUMBER, _SHORT, _KEPT_BY, _FINDING, _FIRST_MARK = range(1, 7)
_WIDTHS: list[float] = [24, 5, 32, 12, 12]
#: From so many lists on, their names stand upright over their columns.
_UPRIGHT = 7
#: A wider table than this, in characters, would be too small on A4: its lists go on to the next page.
_PAGE_WIDTH = 230
#: What is said of a measure that every list keeps, and of one that none does.
_FINDINGS = ("toutes", "aucune")
_FINDINGS_OF_ONE_LIST = ("retenue", "non retenue")
#: Wider tables than this, in characters, print on landscape pages.
_PORTRAIT_WIDTH = 125


def add_comparison_sheet(book: Book) -> None:
    """Add the measures by theme against the lists in alphabetical order, merged lists left out."""
    _ComparisonSheet(book).fill()


class _ComparisonSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._plan = book.plan
        self._rows = {row.measure.number: row for row in compare(book.plan.dossier).measures}
        self._lists = book.plan.lists[: book.plan.standing]
        self._codes = book.plan.level_columns
        self._sheet = book.sheet(COMPARISON)
        self._all, self._none = _FINDINGS_OF_ONE_LIST if len(self._lists) == 1 else _FINDINGS
        self._last_row = _FIRST_ROW + max(len(self._rows), 1) - 1
        self._last_column = _FIRST_MARK - 1 + len(self._lists) * len(self._codes)

    def fill(self) -> None:
        """Write everything."""
        self._titles()
        self._list_headings()
        row = _FIRST_ROW
        for _theme, measures in self._plan.catalogue.by_theme():
            for place, measure in enumerate(measures):
                self._measure(row, measure, first_of_theme=place == 0)
                self._book.steps.row()
                row += 1
        last_row = self._totals(row)
        self._set_up(last_row)

    def _titles(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(1, 1, f"Comparatif · {self._book.town}", style(Look(size=16, bold=True, ink=BRAND)))
        sheet.height(1, 26)
        if not self._lists:
            sheet.words(2, 1, "Ce dossier n’a pas encore de liste.", style(Look(ink=SECONDARY)))
        elif len(self._lists) > 1:
            self._summary()
        sheet.height(2, 20)
        headings = ("Thème", "N°", "Mesure", "Retenue par", "Constat")
        for column, words in enumerate(headings, _THEME):
            across: Across | None = "center" if column in (_NUMBER, _KEPT_BY, _FINDING) else None
            sheet.words(_HEADING_ROW, column, words, style(Look(bold=True, ground=LINE, across=across)))
        sheet.height(_HEADING_ROW, 20)
        sheet.widths(_WIDTHS)

    def _summary(self) -> None:
        """Say in a sentence how many measures every list keeps, and how many none."""
        rows = self._rows.values()
        unanimous = sum(row.kept_by == row.of for row in rows)
        orphan = sum(row.kept_by == 0 for row in rows)
        begin = f"Sur {len(self._rows)} mesures, retenues par toutes les listes : "
        middle, end = " ; par aucune : ", "."
        formula = (
            f'="{begin}"&COUNTIF(comparatif_constat,"{self._all}")&"{middle}"'
            f'&COUNTIF(comparatif_constat,"{self._none}")&"{end}"'
        )
        style = self._book.style(Look(ink=SECONDARY))
        self._sheet.formula(2, 1, formula, f"{begin}{unanimous}{middle}{orphan}{end}", style)

    def _list_headings(self) -> None:
        sheet, style = self._sheet, self._book.style
        upright = len(self._lists) >= _UPRIGHT or len(self._codes) == 1
        name = style(
            Look(
                bold=True,
                ink=BRAND,
                wrap=True,
                across="center",
                down="bottom",
                left=LINE,
                right=LINE,
                rotation=90 if upright else 0,
            )
        )
        code = style(Look(size=10, bold=True, ink=SECONDARY, ground=LINE, across="center"))
        for number, one in enumerate(self._lists, 1):
            columns = self._columns(number)
            sheet.blanks(_LIST_ROW, columns, name)
            sheet.words(_LIST_ROW, columns[0], one.name, name)
            if len(columns) > 1:
                sheet.merge(_LIST_ROW, columns)
            for column, words in zip(columns, self._codes, strict=True):
                sheet.words(_HEADING_ROW, column, words, code)
            sheet.widths([self._plan.mark_width] * len(columns), columns[0])
        longest = max((len(one.name) for one in self._lists), default=0)
        sheet.height(
            _LIST_ROW, min(max(60, longest * 5.2), 150) if upright else min(20 + longest // 12 * 15, 110)
        )

    def _columns(self, list_number: int) -> range:
        start = _FIRST_MARK + (list_number - 1) * len(self._codes)
        return range(start, start + len(self._codes))

    def _measure(self, row: int, measure: Measure, *, first_of_theme: bool) -> None:
        sheet, style = self._sheet, self._book.style
        top = BRAND if first_of_theme else LINE
        theme = Look(
            bold=first_of_theme, ink=BRAND if first_of_theme else SECONDARY, top=top, size=10, wrap=True
        )
        sheet.words(row, _THEME, measure.theme, style(theme))
        number = Look(ink=SECONDARY, top=top, across="center")
        if measure.number.isascii() and measure.number.isdigit():
            sheet.number(row, _NUMBER, int(measure.number), style(number))
        else:
            sheet.words(row, _NUMBER, measure.number, style(number))
        sheet.words(row, _SHORT, measure.short, style(Look(top=top, wrap=True)))
        height = max(
            height_of(measure.theme, _WIDTHS[_THEME - 1], 10), height_of(measure.short, _WIDTHS[_SHORT - 1])
        )
        sheet.height(row, max(19, height))
        self._kept_by(row, self._rows[measure.number], top)
        mark = style(Look(size=11, bold=True, ink=SECONDARY, top=top, across="center"))
        for list_number, _one in enumerate(self._lists, 1):
            self._marks(row, measure, list_number, mark)

    def _kept_by(self, row: int, compared: MeasureComparison, top: str) -> None:
        """Count the lists that keep the measure, and say whether all or none do."""
        style, lists = self._book.style, len(self._lists)
        last = self._plan.slots_by_place[compared.measure.number, compared.measure.levels[-1].code]
        counted = style(Look(top=top, across="center", number_format=f'0" sur {lists}"'))
        finding = style(Look(ink=SECONDARY, top=top, across="center"))
        if not lists:
            self._sheet.blanks(row, range(_KEPT_BY, _FINDING + 1), finding)
            return
        formula = f"=SUMIFS(grille_mesure_retenue,grille_niveau,{last.number},grille_en_lice,1)"
        self._sheet.formula(row, _KEPT_BY, formula, compared.kept_by, counted)
        cell = coordinate(row, _KEPT_BY)
        formula = f'=IF({cell}=0,"{self._none}",IF({cell}={lists},"{self._all}",""))'
        value = self._none if not compared.kept_by else self._all if compared.kept_by == lists else ""
        self._sheet.formula(row, _FINDING, formula, value, finding)

    def _marks(self, row: int, measure: Measure, list_number: int, style: CellStyle) -> None:
        """Write the marks of one list; a single level spans the columns of the list."""
        sheet, columns, one = self._sheet, self._columns(list_number), self._lists[list_number - 1]
        sheet.blanks(row, columns, style)
        levels = dict(zip(columns, map(measure.level, self._codes), strict=True))
        if measure.single_level:
            levels = {columns[0]: measure.levels[0]}
            if len(columns) > 1:
                sheet.merge(row, columns)
        for column, level in levels.items():
            if level is not None:
                slot = self._plan.slots_by_place[measure.number, level.code]
                formula = (
                    f"=INDEX(grille_signe,MATCH({self._plan.key(list_number, slot.number)},grille_cle,0))"
                )
                sheet.formula(
                    row, column, formula, mark_text(one.commitment(measure.number, level.code)), style
                )

    def _totals(self, row: int) -> int:
        """Write under each list how many measures it keeps, unless the file is neutral; return the last row."""
        if self._plan.neutral or not self._lists:
            return row - 1
        style = self._book.style
        total = Look(bold=True, ink=BRAND, top=BRAND, across="center")
        self._sheet.blanks(row, range(_THEME, _FIRST_MARK), style(total))
        words = "Mesures du référentiel retenues"
        self._sheet.words(row, _THEME, words, style(Look(bold=True, ink=BRAND, top=BRAND)))
        for number in range(1, len(self._lists) + 1):
            columns = self._columns(number)
            self._sheet.blanks(row, columns, style(total))
            formula = f"=INDEX(scores_kept,MATCH({number},scores_list,0))"
            kept = self._plan.scores[number - 1].measures_kept
            self._sheet.formula(row, columns[0], formula, kept, style(total))
            if len(columns) > 1:
                self._sheet.merge(row, columns)
        self._sheet.height(row, 22)
        return row

    def _set_up(self, last_row: int) -> None:
        worksheet = self._sheet.worksheet
        finding = get_column_letter(_FINDING)
        self._book.name(
            "comparatif_constat", COMPARISON, f"${finding}${_FIRST_ROW}:${finding}${self._last_row}"
        )
        worksheet.freeze_panes = coordinate(_FIRST_ROW, _FIRST_MARK)
        self._sheet.filter(_HEADING_ROW, self._last_row, self._last_column, _FINDING)
        self._sheet.colour_when(
            f"{finding}{_FIRST_ROW}:{finding}{self._last_row}",
            f'{finding}{_FIRST_ROW}="{self._all}"',
            Answer.AGREED,
        )
        if self._lists:
            first = coordinate(_FIRST_ROW, _FIRST_MARK)
            self._sheet.colour_by_mark(f"{first}:{coordinate(self._last_row, self._last_column)}", first)
        set_up_page(
            worksheet,
            self._book.running,
            self._last_column,
            last_row,
            landscape=sum(_WIDTHS) + (self._last_column - _FINDING) * self._plan.mark_width > _PORTRAIT_WIDTH,
            title_rows=(1, _HEADING_ROW),
            title_columns=(_THEME, _FINDING),
            breaks=self._page_breaks(),
        )

    def _page_breaks(self) -> range:
        """Return the columns after which a new page begins when the lists do not fit side by side."""
        lists = (_PAGE_WIDTH - sum(_WIDTHS)) / (self._plan.mark_width * len(self._codes))
        step = max(1, int(lists)) * len(self._codes)
        return range(_FIRST_MARK - 1 + step, self._last_column, step)
