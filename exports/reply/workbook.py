"""The sheet of one list as a workbook: what is noted is locked, what is asked may be filled in, and it prints."""

from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from exports.marks import MARK_CHARACTERS, PAPER_TINTS
from exports.reply.content import AskedLevel, ReplyForm, reply_form, the_list
from exports.workbook.page import Running, set_up_page
from exports.workbook.saving import save
from exports.workbook.sheet import Sheet, coordinate
from exports.workbook.steps import Steps
from exports.workbook.styles import (
    BRAND,
    INK,
    LINE,
    PAPER,
    SECONDARY,
    WHITE,
    CellStyle,
    Look,
    Styles,
)
from exports.workbook.wrapping import height_of, text_rows
from exports.writing import replacing
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from pacte.domain.progress import Progress, no_progress
from pacte.domain.reply_sheet import (
    AGREED,
    ANSWERS,
    COLUMNS,
    DAY,
    DISAGREED,
    HIDDEN_TITLE,
    RESPONDENT,
    SHEET_TITLE,
)
from pacte.domain.wording import MAX_LENGTH

#: The columns, in the order of their titles, and their widths in characters.
_NUMBER, _MEASURE, _LEVEL, _TEXT, _NOTED, _AGREES, _PROPOSED, _COMMENT = range(1, 9)
_WIDTHS: list[float] = [5, 19, 8, 38, 34, 13, 16, 36]
_ASKED = range(_AGREES, _COMMENT + 1)
_SIZE = 10.0
#: The least height of a row that is filled in, in points: two lines.
_ROOM = 30.0
_WHOLE = range(1, _COMMENT + 1)


def write_reply_workbook(
    dossier: Dossier,
    path: Path,
    list_id: str | None = None,
    day: date | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the sheet of a list (by identifier; None: the only one) to `path`, whole or not at all.

    `day` is the day it is sent, by default today; private notes are left out. Raises `KnownError` when there is no
    such list, when it must be chosen, or when the place cannot be written.
    """
    form = reply_form(dossier, the_list(dossier, list_id), day or date.today())  # noqa: DTZ011 - their own day
    with replacing(path) as temporary:
        book = Workbook()
        sheets = _fill(book, form)
        steps = Steps(progress)
        steps.begin(sum(len(sheet.rows) for sheet in sheets.values()), 1.0)
        save(book, sheets, temporary, steps.row)
        steps.finish()


def _fill(book: Workbook, form: ReplyForm) -> dict[str, Sheet]:
    styles = Styles(book)
    first, hidden = book.worksheets[0], book.create_sheet(HIDDEN_TITLE)
    first.title = SHEET_TITLE
    first.sheet_view.showGridLines = False
    sheet, kept = Sheet(first), Sheet(hidden)
    _ReplySheet(sheet, styles, form).fill()
    plain = styles.of(Look())
    for row, words in enumerate(form.sent.rows(), 1):
        for column, word in enumerate(words, 1):
            kept.words(row, column, word, plain)
    hidden.sheet_state = "veryHidden"
    hidden.protection.sheet = True
    properties = book.properties
    properties.title = f"{form.title}, {form.sent.municipality}"[:200]
    properties.creator = properties.lastModifiedBy = "Pacte"
    properties.language = "fr-FR"
    return {SHEET_TITLE: sheet, HIDDEN_TITLE: kept}


class _ReplySheet:
    """The page that people see, from its title down."""

    def __init__(self, sheet: Sheet, styles: Styles, form: ReplyForm) -> None:
        self._sheet, self._styles, self._form = sheet, styles, form

    def fill(self) -> None:
        """Write everything."""
        form, sheet = self._form, self._sheet
        sheet.widths(_WIDTHS)
        row = self._paragraph(1, form.title, Look(size=18, bold=True, ink=BRAND, wrap=True))
        row = self._paragraph(row, form.sender, Look(size=_SIZE, ink=SECONDARY, wrap=True))
        for words in (*form.introduction, form.principles):
            if words:
                row = self._paragraph(row, words, Look(size=11, wrap=True, down="top"))
        row = self._respondent(row + 1) + 1
        self._headings(row)
        first = last = row + 1
        for asked in form.measures:
            for place, level in enumerate(asked.levels):
                last = self._level(last, asked.measure, level, begins=place == 0)
        last = max(first, last - 1)
        self._choices(first, last)
        self._set_up(row, last)

    def _paragraph(self, row: int, text: str, look: Look) -> int:
        style = self._styles.of(look)
        for piece, height in text_rows(text, sum(_WIDTHS), look.size):
            self._sheet.blanks(row, _WHOLE, style)
            self._sheet.words(row, 1, piece, style)
            self._sheet.merge(row, _WHOLE)
            self._sheet.height(row, height + 2)
            row += 1
        return row

    def _respondent(self, row: int) -> int:
        """Ask who answers; return the row after the blank one that ends it."""
        label = self._styles.of(Look(size=11, bold=True, ink=BRAND))
        for title in RESPONDENT:
            field = self._styles.of(
                Look(
                    size=11,
                    ground=WHITE,
                    top=BRAND,
                    bottom=BRAND,
                    left=BRAND,
                    right=BRAND,
                    across="left",
                    indent=1,
                    number_format="dd/mm/yyyy" if title == DAY else "General",
                    locked=False,
                )
            )
            self._sheet.words(row, 1, title, label)
            self._sheet.merge(row, range(1, _LEVEL + 1))
            self._sheet.blanks(row, range(_TEXT, _TEXT + 1), field)
            self._sheet.height(row, 22)
            row += 1
        return row

    def _headings(self, row: int) -> None:
        asked = self._styles.of(
            Look(size=_SIZE, bold=True, ink=WHITE, ground=BRAND, wrap=True, across="left")
        )
        noted = self._styles.of(Look(size=_SIZE, bold=True, ink=INK, ground=LINE, wrap=True, across="left"))
        for column, words in enumerate(COLUMNS, 1):
            self._sheet.words(row, column, words, asked if column in _ASKED else noted)
        self._sheet.height(row, 32)

    def _level(self, row: int, measure: Measure, level: AskedLevel, *, begins: bool) -> int:
        """Write a level in as many rows as its words need; return the row after them."""
        noted = f"{MARK_CHARACTERS[level.answer]} {level.noted}"
        texts = [*text_rows(level.text, _WIDTHS[_TEXT - 1], _SIZE)]
        said = [*text_rows(noted, _WIDTHS[_NOTED - 1], _SIZE)]
        tall = height_of(measure.short, _WIDTHS[_MEASURE - 1], _SIZE) if begins else 0.0
        for place in range(max(len(texts), len(said))):
            top = (BRAND if begins else LINE) if place == 0 else None
            text, text_height = texts[place] if place < len(texts) else ("", 0.0)
            words, words_height = said[place] if place < len(said) else ("", 0.0)
            self._frame(row, level, top)
            self._sheet.words(row, _TEXT, text, self._look(top, italic=level.missing))
            self._sheet.words(row, _NOTED, words, self._noted_look(level, top))
            if place == 0:
                self._identity(row, measure, level, top, begins=begins)
            self._sheet.height(
                row, max(_ROOM if place == 0 else 0.0, tall, text_height + 2, words_height + 2)
            )
            tall = 0.0
            row += 1
        return row

    def _look(
        self, top: str | None, *, italic: bool = False, quiet: bool = False, bold: bool = False
    ) -> CellStyle:
        return self._styles.of(
            Look(
                size=_SIZE,
                italic=italic,
                bold=bold,
                ink=SECONDARY if italic or quiet else INK,
                ground=PAPER,
                top=top,
                wrap=True,
                down="top",
                across="left",
            )
        )

    def _noted_look(self, level: AskedLevel, top: str | None) -> CellStyle:
        ground = PAPER if level.answer is None else PAPER_TINTS[level.answer].ground
        return self._styles.of(Look(size=_SIZE, ground=ground, top=top, wrap=True, down="top", across="left"))

    def _frame(self, row: int, level: AskedLevel, top: str | None) -> None:
        """Give every cell of a row its look; those that are asked may be filled in on its first row."""
        self._sheet.blanks(row, range(_NUMBER, _TEXT), self._look(top))
        free = self._styles.of(
            Look(
                size=_SIZE,
                ground=PAPER if top is None else WHITE,
                top=top,
                left=LINE,
                wrap=True,
                down="top",
                across="left",
                locked=top is None,
            )
        )
        self._sheet.blanks(row, _ASKED, free)

    def _identity(
        self, row: int, measure: Measure, level: AskedLevel, top: str | None, *, begins: bool
    ) -> None:
        number = measure.number
        if number.isascii() and number.isdigit() and not number.startswith("0"):
            self._sheet.number(row, _NUMBER, int(number), self._look(top, quiet=not begins, bold=begins))
        else:
            self._sheet.words(row, _NUMBER, number, self._look(top, quiet=not begins, bold=begins))
        self._sheet.words(row, _MEASURE, measure.short, self._look(top, quiet=not begins, bold=begins))
        self._sheet.words(row, _LEVEL, level.name, self._look(top, bold=True))

    def _choices(self, first: int, last: int) -> None:
        """Offer what can be chosen, and say over each cell that is asked what it is for: titles scroll away."""
        for column, choices, prompt in (
            (_AGREES, (AGREED, DISAGREED), "Êtes-vous d’accord avec ce que nous avons noté ?"),
            (_PROPOSED, tuple(ANSWERS), "Si vous n’êtes pas d’accord : votre réponse."),
            (_COMMENT, (), "Vos mots, si vous le souhaitez ; ceux de votre réserve."),
        ):
            if choices:
                asked = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
                asked.error = "Choisissez une réponse dans la liste, ou laissez vide."
            else:
                asked = DataValidation(
                    type="textLength", operator="lessThanOrEqual", formula1=str(MAX_LENGTH), allow_blank=True
                )
                asked.error = f"Ce commentaire est trop long : {MAX_LENGTH} caractères au plus."
            asked.errorTitle = asked.promptTitle = COLUMNS[column - 1]
            asked.prompt = prompt
            asked.showErrorMessage = asked.showInputMessage = True
            asked.add(f"{coordinate(first, column)}:{coordinate(last, column)}")
            self._sheet.worksheet.add_data_validation(asked)

    def _set_up(self, heading: int, last: int) -> None:
        worksheet = self._sheet.worksheet
        # The head is too high to stay in sight on a small screen; which level one is at stays.
        worksheet.freeze_panes = coordinate(1, _TEXT)
        protection = worksheet.protection
        protection.sheet = True
        # Rows may be made taller and columns wider by whoever reads.
        protection.formatColumns = protection.formatRows = False
        set_up_page(
            worksheet,
            Running(self._form.sent.municipality, self._form.catalogue),
            _COMMENT,
            last,
            landscape=True,
            title_rows=(heading, heading),
        )
