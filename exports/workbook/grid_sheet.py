"""The sheet « Grille »: one row per list and principle or level, to read, to edit, and to bring back into the file.

What may be edited has a green heading. The mark, the points and the hidden figures at the right follow the
answer; the hidden identifiers say which answer a row is, wherever it was sorted to.
"""

from openpyxl.worksheet.datavalidation import DataValidation

from exports.workbook.book import GRID, Book
from exports.workbook.grid_columns import FIRST_ROW, HEADING_ROW, GridColumns
from exports.workbook.grid_formulas import GridFormulas
from exports.workbook.page import set_up_page
from exports.workbook.plan import Slot, oui
from exports.workbook.styles import BRAND, INK, LINE, PAPER, SECONDARY, WHITE, CellStyle, Look
from exports.workbook.wrapping import height_of
from pacte.domain.answer import ANSWER_WORDS
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Principle
from pacte.domain.commitment import Commitment
from pacte.domain.grid_sheet import (
    MISSING_TEXT,
    PRINCIPLES_THEME,
    TYPED,
    exported_fingerprint,
    principle_fingerprint,
)

#: Rows are not made higher than this, in points, for names, which are whole elsewhere.
_HIGHEST_NAME = 60.0
_HINT = (
    "Modifiez les colonnes à titre vert : le signe, les points et les autres feuilles suivent. "
    "Trier et filtrer ne dérange rien ; Pacte relit ensuite ce classeur."
)


def add_grid_sheet(book: Book) -> None:
    """Add the grid of all the lists, with the names that the other sheets' formulas use."""
    _GridSheet(book).fill()


class _Looks:
    """The looks of the grid; the words that a measure's other levels repeat are paler."""

    def __init__(self, book: Book) -> None:
        self.missing = book.style(
            Look(size=10, italic=True, ink=SECONDARY, ground=PAPER, wrap=True, down="top", bottom=LINE)
        )
        self.fixed = book.style(Look(size=10, ground=PAPER, wrap=True, down="top", bottom=LINE))
        self.repeated = book.style(
            Look(size=10, ink=SECONDARY, ground=PAPER, wrap=True, down="top", bottom=LINE)
        )
        self.centred = book.style(Look(size=10, ground=PAPER, across="center", down="top", bottom=LINE))
        self.typed = book.style(Look(size=10, ground=WHITE, wrap=True, down="top", bottom=LINE))
        self.answer = book.style(Look(size=10, ground=WHITE, down="top", bottom=LINE))
        self.mark = book.style(
            Look(size=11, bold=True, ground=PAPER, across="center", down="top", bottom=LINE)
        )
        self.figure = book.style(
            Look(
                size=10,
                ink=SECONDARY,
                ground=PAPER,
                across="right",
                down="top",
                bottom=LINE,
                number_format="0.0#",
            )
        )
        self.hidden = book.style(Look(size=10, ink=SECONDARY))


class _GridSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._plan = book.plan
        self._columns = GridColumns(book.plan.best_level_counts)
        self._widths = {column.key: column.width for column in self._columns.all}
        self._formulas = GridFormulas(book.plan, self._columns)
        self._looks = _Looks(book)
        self._sheet = book.sheet(GRID)
        each = len(self._plan.catalogue.principles) + len(self._plan.slots)
        self._last_row = FIRST_ROW + max(len(self._plan.lists) * each, 1) - 1

    def fill(self) -> None:
        """Write everything."""
        self._headings()
        row = FIRST_ROW
        for list_number, one in enumerate(self._plan.lists, 1):
            for principle in self._plan.catalogue.principles:
                self._principle(row, list_number, one, principle)
                self._book.steps.row()
                row += 1
            for slot in self._plan.slots:
                self._row(row, list_number, one, slot)
                self._book.steps.row()
                row += 1
        if not self._plan.lists:
            words = (
                "Ce dossier n’a pas encore de liste : ajoutez-en une dans Pacte, puis exportez de nouveau."
            )
            self._sheet.words(FIRST_ROW, 1, words, self._book.style(Look(ink=SECONDARY)))
        self._names()
        self._choices()
        self._set_up()

    def _headings(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(1, 1, f"Grille · {self._book.town}", style(Look(size=16, bold=True, ink=BRAND)))
        sheet.words(2, 1, _HINT, style(Look(ink=SECONDARY)))
        edited = style(Look(bold=True, ink=WHITE, ground=BRAND, wrap=True, down="top"))
        fixed = style(Look(bold=True, ink=INK, ground=LINE, wrap=True, down="top"))
        for place, column in enumerate(self._columns.all, 1):
            sheet.words(HEADING_ROW, place, column.title, edited if column.edited else fixed)
        sheet.widths([column.width for column in self._columns.all])
        sheet.hide(range(len(self._columns.seen) + 1, len(self._columns.all) + 1))
        sheet.height(1, 26)
        sheet.height(2, 20)
        sheet.height(HEADING_ROW, 34)

    def _principle(self, row: int, list_number: int, one: CandidateList, principle: Principle) -> None:
        """Write what a list answers to a principle; no words go with it, so their cells are not white."""
        sheet, looks, place = self._sheet, self._looks, self._columns.place
        answer = one.principles.get(principle.code)
        names = ((one.name, "list_name"), (principle.title, "short"))
        named = max(height_of(words, self._widths[column], 10) for words, column in names)
        text = height_of(principle.text or MISSING_TEXT, self._widths["text"], 10)
        sheet.height(row, max(min(named, _HIGHEST_NAME), text))
        shown = (one.name, PRINCIPLES_THEME, principle.code, principle.title, "")
        self._shown(row, shown, principle.text, looks.fixed)
        sheet.words(row, place["answer"], ANSWER_WORDS[answer], looks.answer)
        for key in ("already_done", *TYPED, "worth", "points"):
            sheet.words(row, place[key], None, looks.fixed)
        column, formula, value = self._formulas.of_principle(answer, row)
        sheet.formula(row, column, formula, value, looks.mark)
        found_by = (self._plan.principle_key(list_number, principle.code), 0, 0, 0, 1)
        hidden = (one.id, principle.code, "", principle_fingerprint(answer))
        self._hidden(row, list_number, hidden, found_by)

    def _row(self, row: int, list_number: int, one: CandidateList, slot: Slot) -> None:
        said = one.answers.get((slot.measure.number, slot.level.code))
        self._sheet.height(row, self._height(one, slot, said))
        self._identity(row, list_number, one, slot, exported_fingerprint(said))
        self._words(row, said)
        looks, place = self._looks, self._columns.place
        styles = {place["mark"]: looks.mark, place["worth"]: looks.figure, place["points"]: looks.figure}
        for column, formula, value in self._formulas.of_row(slot, said, row):
            self._sheet.formula(row, column, formula, value, styles.get(column, looks.hidden))

    def _height(self, one: CandidateList, slot: Slot, said: Commitment | None) -> float:
        """Return the height that the longest words of a row need."""
        measure, widths = slot.measure, self._widths
        names = ((one.name, "list_name"), (measure.theme, "theme_name"), (measure.short, "short"))
        named = max(height_of(words, widths[column], 10) for words, column in names)
        height = max(
            min(named, _HIGHEST_NAME), height_of(slot.level.text or MISSING_TEXT, widths["text"], 10)
        )
        for column in TYPED:
            words = getattr(said, column, None)
            if words:
                height = max(height, height_of(words, widths[column], 10))
        return height

    def _identity(self, row: int, list_number: int, one: CandidateList, slot: Slot, exported: str) -> None:
        """Write which answer the row is, for people and for the way back."""
        measure, level = slot.measure, slot.level
        look = self._looks.fixed if slot.number == slot.siblings[0] else self._looks.repeated
        names = (one.name, measure.theme, measure.number, measure.short, level.code)
        self._shown(row, names, level.text, look)
        key = self._plan.key(list_number, slot.number)
        numbers = (key, slot.theme, slot.number, int(not measure.local), 0)
        self._hidden(row, list_number, (one.id, measure.number, level.code, exported), numbers)

    def _shown(
        self, row: int, names: tuple[str, str, str, str, str], text: str | None, look: CellStyle
    ) -> None:
        """Write what people know the row by: list, theme, number, name and code, then the text."""
        sheet, looks, place = self._sheet, self._looks, self._columns.place
        list_name, theme, number, short, code = names
        sheet.words(row, place["list_name"], list_name, look)
        sheet.words(row, place["theme_name"], theme, look)
        if number.isascii() and number.isdigit() and not number.startswith("0"):
            sheet.number(row, place["number"], int(number), looks.centred)
        else:
            sheet.words(row, place["number"], number, looks.centred)
        sheet.words(row, place["short"], short, look)
        sheet.words(row, place["code"], code, looks.centred)
        sheet.words(row, place["text"], text or MISSING_TEXT, looks.fixed if text else looks.missing)

    def _hidden(
        self,
        row: int,
        list_number: int,
        words: tuple[str, str, str, str],
        numbers: tuple[int, int, int, int, int],
    ) -> None:
        """Write which answer the row is, and what formulas find it by.

        `words` are list, measure, level and the fingerprint of what was exported; `numbers` are the key, the theme, the
        level, whether the measure is national, and whether it is a principle.
        """
        sheet, looks, place = self._sheet, self._looks, self._columns.place
        for column, one in zip(("list_id", "measure_id", "level_id", "exported"), words, strict=True):
            sheet.words(row, place[column], one, looks.hidden)
        sheet.words(row, place["catalogue"], self._plan.catalogue.id, looks.hidden)
        for column, number in zip(("key", "theme", "level", "national", "principle"), numbers, strict=True):
            sheet.number(row, place[column], number, looks.hidden)
        sheet.number(row, place["list"], list_number, looks.hidden)
        sheet.number(row, place["standing"], int(list_number <= self._plan.standing), looks.hidden)

    def _words(self, row: int, said: Commitment | None) -> None:
        """Write what was said: the answer and the words that go with it, never the private note."""
        sheet, looks, place = self._sheet, self._looks, self._columns.place
        sheet.words(row, place["answer"], ANSWER_WORDS[said.answer if said else None], looks.answer)
        sheet.words(row, place["already_done"], oui(said.already_done) if said else "non", looks.answer)
        for column in TYPED:
            sheet.words(row, place[column], getattr(said, column, None), looks.typed)

    def _cells(self, key: str) -> str:
        letter = self._columns.letter[key]
        return f"{letter}{FIRST_ROW}:{letter}{self._last_row}"

    def _names(self) -> None:
        for key, name in self._columns.name.items():
            letter = self._columns.letter[key]
            self._book.name(name, GRID, f"${letter}${FIRST_ROW}:${letter}${self._last_row}")

    def _choices(self) -> None:
        words = ",".join(ANSWER_WORDS.values())
        answer = DataValidation("list", formula1=f'"{words}"', allow_blank=False, showErrorMessage=True)
        answer.errorTitle, answer.error = "Réponse", "Choisissez une réponse dans la liste."
        done = DataValidation("list", formula1='"oui,non"', allow_blank=False, showErrorMessage=True)
        done.errorTitle, done.error = "Déjà réalisé", "Répondez par oui ou par non."
        answer.add(self._cells("answer"))
        done.add(self._cells("already_done"))
        for validation in (answer, done):
            self._sheet.worksheet.add_data_validation(validation)

    def _set_up(self) -> None:
        worksheet, letter = self._sheet.worksheet, self._columns.letter
        area = f"{letter['mark']}{FIRST_ROW}:{letter['answer']}{self._last_row}"
        self._sheet.colour_by_answer(area, f"${letter['answer']}{FIRST_ROW}")
        worksheet.freeze_panes = f"{letter['text']}{FIRST_ROW}"
        self._sheet.filter(HEADING_ROW, self._last_row, len(self._columns.all), len(self._columns.seen))
        set_up_page(
            worksheet,
            self._book.running,
            self._columns.printed,
            self._last_row,
            landscape=True,
            title_rows=(1, HEADING_ROW),
        )
