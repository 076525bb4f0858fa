"""One sheet being filled. Typed words pass here and nowhere else, so that they stay words."""

import re
from xml.sax.saxutils import escape

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import quote_sheetname
from openpyxl.worksheet.filters import FilterColumn
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from exports.marks import MARK_CHARACTERS, PAPER_TINTS
from exports.workbook.styles import CellStyle, argb
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.grid_sheet import CUT, escaped

#: The height of a row at most, in points.
MAX_HEIGHT = 409.0
#: What a cell holds at most, in UTF-16 units.
_CELL_LIMIT = 32_767
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: Words that begin so could be taken for a formula, an error or a mark of text when the cell is typed again.
_SUSPECT = frozenset("=+-@#'")
_WORDS, _CALCULATED_WORDS = ' t="inlineStr"', ' t="str"'


def plain_words(text: str) -> str:
    """Return `text` as a cell can hold it: without what XML cannot carry, and not longer than a cell."""
    if _NOT_XML.search(text):
        text = _NOT_XML.sub("", text)
    if len(text) * 2 > _CELL_LIMIT:
        units = text.encode("utf-16-le")
        if len(units) // 2 > _CELL_LIMIT:
            kept = units[: (_CELL_LIMIT - len(CUT)) * 2].decode("utf-16-le", "ignore")
            return kept + CUT
    return text


class Sheet:
    """A sheet to fill; rows and columns are numbered from 1.

    Its cells are kept as they stand in the file, by row and column: openpyxl's own are slower, take `=1+1` for a
    formula and `#N/A` for an error, and cannot hold both a formula and its value.
    """

    def __init__(self, worksheet: Worksheet) -> None:
        self.worksheet = worksheet
        self.rows: dict[int, dict[int, str]] = {}
        self.heights: dict[int, float] = {}
        self.links: list[Hyperlink] = []

    def _put(self, row: int, column: int, style: int, kind: str = "", content: str = "") -> None:
        self.rows.setdefault(row, {})[column] = (
            f'<c r="{coordinate(row, column)}" s="{style}"{kind}>{content}</c>'
        )

    def words(self, row: int, column: int, text: str | None, style: CellStyle) -> None:
        """Write words as words, whatever they look like; nothing at all leaves a styled empty cell."""
        text = plain_words(text) if text else ""
        if not text:
            self._put(row, column, style.plain)
            return
        number = style.quoted if text[0] in _SUSPECT else style.plain
        blanks = "" if text == text.strip() else ' xml:space="preserve"'
        self._put(row, column, number, _WORDS, f"<is><t{blanks}>{escape(escaped(text))}</t></is>")

    def number(self, row: int, column: int, value: float, style: CellStyle) -> None:
        """Write a number."""
        self._put(row, column, style.plain, content=f"<v>{value}</v>")

    def formula(self, row: int, column: int, formula: str, result: float | str, style: CellStyle) -> None:
        """Write a formula of our own making, which begins with `=`.

        Its present `result` is for readers that do not calculate: previews, telephones, Excel's protected view.
        """
        value = result if isinstance(result, int | float) else escape(escaped(result))
        kind = _CALCULATED_WORDS if isinstance(result, str) else ""
        self._put(row, column, style.plain, kind, f"<f>{escape(formula[1:])}</f><v>{value}</v>")

    def blanks(self, row: int, columns: range, style: CellStyle) -> None:
        """Give empty cells a look."""
        for column in columns:
            self._put(row, column, style.plain)

    def merge(self, row: int, columns: range) -> None:
        """Make one cell of `columns`, keeping the look of the cells that it swallows."""
        self.worksheet.merged_cells.add(f"{coordinate(row, columns[0])}:{coordinate(row, columns[-1])}")

    def link(self, row: int, column: int, sheet_title: str) -> None:
        """Make a cell lead to another sheet."""
        place = f"{quote_sheetname(sheet_title)}!A1"
        self.links.append(Hyperlink(ref=coordinate(row, column), location=place))

    def widths(self, widths: list[float], start: int = 1) -> None:
        """Set the widths of columns in characters, from column `start`."""
        for column, width in enumerate(widths, start):
            self.worksheet.column_dimensions[get_column_letter(column)].width = width

    def hide(self, columns: range) -> None:
        """Hide columns."""
        for column in columns:
            self.worksheet.column_dimensions[get_column_letter(column)].hidden = True

    def height(self, row: int, points: float) -> None:
        """Make a row this high, in points, or leave it if it is higher. A spreadsheet refits it when it is edited."""
        self.heights[row] = min(max(self.heights.get(row, 0.0), points), MAX_HEIGHT)

    def filter(self, heading_row: int, last_row: int, last_column: int, buttons: int) -> None:
        """Let people filter and sort the rows under the headings; the first `buttons` columns show a button.

        The last column is the last one that holds anything, hidden or not: sorting moves nothing beyond it.
        """
        filters = self.worksheet.auto_filter
        filters.ref = f"A{heading_row}:{coordinate(last_row, last_column)}"
        for column in range(buttons, last_column):
            filters.filterColumn.append(FilterColumn(colId=column, hiddenButton=True))

    def colour_by_mark(self, area: str, first: str) -> None:
        """Colour the cells of `area` by the mark they begin with; `first` is its first cell."""
        for answer, sign in MARK_CHARACTERS.items():
            self.colour_when(area, f'LEFT({first},1)="{sign}"', answer)

    def colour_by_answer(self, area: str, answer_cell: str) -> None:
        """Colour the cells of `area` by the word in `answer_cell` of the same row."""
        for answer, word in ANSWER_WORDS.items():
            self.colour_when(area, f'{answer_cell}="{word}"', answer)

    def colour_when(self, area: str, condition: str, answer: Answer | None) -> None:
        """Give the cells of `area` the colours of an answer when a condition of our own holds."""
        tint = PAPER_TINTS[answer]
        ground = PatternFill("solid", bgColor=argb(tint.ground), fgColor=argb(tint.ground))
        look = DifferentialStyle(font=Font(color=argb(tint.ink)), fill=ground)
        self.worksheet.conditional_formatting.add(
            area, Rule(type="expression", formula=[condition], dxf=look)
        )


def coordinate(row: int, column: int) -> str:
    """Return the name of a cell: row 2, column 3 → « C2 »."""
    return f"{get_column_letter(column)}{row}"
