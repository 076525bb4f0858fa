"""The sheet « Statistiques »: how often each answer was given, by theme, with a chart."""

from exports.french import plural
from exports.marks import PAPER_TINTS
from exports.workbook.book import STATISTICS, Book
from exports.workbook.page import set_up_page
from exports.workbook.sheet import coordinate
from exports.workbook.statistics_chart import ROW_HEIGHT, theme_chart
from exports.workbook.styles import BRAND, INK, LINE, SECONDARY, Look
from exports.workbook.wrapping import height_of
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.scoring.statistics import ThemeStatistics, kept_statistics, theme_statistics

_ANSWERS: tuple[Answer | None, ...] = (*Answer, None)
_LABEL, _FIRST_ANSWER = 1, 2
_TOTAL = _FIRST_ANSWER + len(_ANSWERS)
_KEPT_ROW, _HEADING_ROW, _FIRST_ROW = 4, 8, 9
_WIDTHS: list[float] = [32, *[13.5] * len(_ANSWERS), 11]


def add_statistics_sheet(book: Book) -> None:
    """Add the figures over all the lists but those merged into another, and their chart."""
    _StatisticsSheet(book).fill()


class _StatisticsSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._plan = book.plan
        self._themes = theme_statistics(book.plan.dossier)
        self._sheet = book.sheet(STATISTICS)
        self._last_row = _FIRST_ROW + len(self._themes) - 1

    def fill(self) -> None:
        """Write everything."""
        self._titles()
        self._kept()
        self._headings()
        numbers = {theme: number for number, theme in self._plan.national_themes}
        for row, theme in enumerate(self._themes, _FIRST_ROW):
            self._theme(row, numbers[theme.theme], theme)
        self._totals()
        end = self._chart()
        self._sheet.widths(_WIDTHS)
        worksheet = self._sheet.worksheet
        worksheet.freeze_panes = "B3"
        set_up_page(worksheet, self._book.running, _TOTAL, end, title_rows=(1, 2))

    def _titles(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(1, 1, f"Statistiques · {self._book.town}", style(Look(size=16, bold=True, ink=BRAND)))
        sheet.height(1, 26)
        lists = plural(self._plan.standing, "liste")
        words = (
            f"{lists} ; les mesures du référentiel, sans les mesures locales. Les chiffres suivent la grille."
        )
        sheet.words(2, 1, words, style(Look(ink=SECONDARY)))
        sheet.height(2, 20)

    def _kept(self) -> None:
        """Write how many measures a list keeps: the mean, the fewest, the most."""
        sheet, style = self._sheet, self._book.style
        heading = style(Look(bold=True, ink=SECONDARY, bottom=BRAND, across="center"))
        sheet.words(
            _KEPT_ROW, _LABEL, "Mesures retenues", style(Look(size=12, bold=True, ink=BRAND, bottom=BRAND))
        )
        sheet.words(_KEPT_ROW + 1, _LABEL, "par liste", style(Look(bottom=LINE)))
        kept = kept_statistics(self._plan.dossier)
        figures = (
            ("en moyenne", "AVERAGE", "0.0", kept.mean if kept else 0),
            ("au moins", "MIN", "0", kept.fewest if kept else 0),
            ("au plus", "MAX", "0", kept.most if kept else 0),
        )
        for column, (words, function, form, value) in enumerate(figures, _FIRST_ANSWER):
            sheet.words(_KEPT_ROW, column, words, heading)
            figure = style(Look(size=12, bold=True, bottom=LINE, across="center", number_format=form))
            if kept:
                sheet.formula(_KEPT_ROW + 1, column, f"={function}(scores_kept_standing)", value, figure)
            else:
                sheet.words(_KEPT_ROW + 1, column, "–", figure)
        sheet.height(_KEPT_ROW, 22)
        sheet.height(_KEPT_ROW + 1, 22)

    def _headings(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(_HEADING_ROW - 1, 1, "Réponses par thème", style(Look(size=12, bold=True, ink=BRAND)))
        sheet.height(_HEADING_ROW - 1, 22)
        sheet.words(_HEADING_ROW, _LABEL, "Thème", style(Look(bold=True, ground=LINE)))
        for column, answer in enumerate(_ANSWERS, _FIRST_ANSWER):
            tint = PAPER_TINTS[answer]
            look = Look(bold=True, ink=tint.ink, ground=tint.ground, bottom=LINE, across="center", wrap=True)
            sheet.words(_HEADING_ROW, column, ANSWER_WORDS[answer], style(look))
        sheet.words(_HEADING_ROW, _TOTAL, "niveaux", style(Look(bold=True, ground=LINE, across="center")))
        sheet.height(_HEADING_ROW, 32)

    def _theme(self, row: int, number: int, theme: ThemeStatistics) -> None:
        """Count the answers of a theme; what is left was not raised."""
        sheet, style = self._sheet, self._book.style
        sheet.words(row, _LABEL, theme.theme, style(Look(bottom=LINE, wrap=True)))
        figure = style(Look(bottom=LINE, across="center"))
        counted = f"COUNTIFS(grille_theme,{number},grille_nationale,1,grille_en_lice,1"
        for column, answer in enumerate(Answer, _FIRST_ANSWER):
            formula = f'={counted},grille_reponse,"{ANSWER_WORDS[answer]}")'
            sheet.formula(row, column, formula, theme.answers[answer], figure)
        answered = f"SUM({coordinate(row, _FIRST_ANSWER)}:{coordinate(row, _TOTAL - 2)})"
        total = coordinate(row, _TOTAL)
        sheet.formula(row, _TOTAL - 1, f"={total}-{answered}", theme.answers[None], figure)
        look = style(Look(bold=True, bottom=LINE, across="center"))
        sheet.formula(row, _TOTAL, f"={counted})", sum(theme.answers.values()), look)
        sheet.height(row, max(20, height_of(theme.theme, _WIDTHS[0])))

    def _totals(self) -> None:
        sheet, style, row = self._sheet, self._book.style, self._last_row + 1
        if not self._themes:
            return
        sheet.words(row, _LABEL, "Tous les thèmes", style(Look(bold=True, ink=BRAND)))
        look = style(Look(bold=True, ink=INK, across="center"))
        for column in range(_FIRST_ANSWER, _TOTAL + 1):
            cells = f"{coordinate(_FIRST_ROW, column)}:{coordinate(self._last_row, column)}"
            answers = _ANSWERS if column == _TOTAL else (_ANSWERS[column - _FIRST_ANSWER],)
            value = sum(theme.answers[answer] for theme in self._themes for answer in answers)
            sheet.formula(row, column, f"=SUM({cells})", value, look)
        sheet.height(row, 22)

    def _chart(self) -> int:
        """Place the chart under the table; return the last row that it covers."""
        row = self._last_row + 4
        if not self._plan.standing or not self._themes:
            return row - 3
        title = "Réponses par thème, en nombre de niveaux"
        self._sheet.words(row - 1, _LABEL, title, self._book.style(Look(size=12, bold=True, ink=BRAND)))
        chart = theme_chart(
            self._sheet.worksheet,
            _HEADING_ROW,
            (_FIRST_ROW, self._last_row),
            (_FIRST_ANSWER, _TOTAL - 1),
            _ANSWERS,
        )
        self._sheet.worksheet.add_chart(chart, coordinate(row, _LABEL))
        return row + round(chart.height / ROW_HEIGHT)
