"""How cells look, each look registered once in the workbook and then shared by its cells."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

#: Every office suite has it or draws it with Carlito, which has the same widths.
FONT = "Calibri"

BRAND = "#1F5C4A"
BRAND_GROUND = "#E6EFEB"
INK = "#1E2A2B"
SECONDARY = "#5A6769"
LINE = "#DDDAD1"
PAPER = "#FBFAF7"
WHITE = "#FFFFFF"


Across = Literal["left", "center", "right"]
Down = Literal["top", "center", "bottom"]


def _side(colour: str | None, thick: bool = False) -> Side:
    return Side("medium" if thick else "thin", argb(colour)) if colour else Side()


def argb(colour: str) -> str:
    """Return `#RRGGBB` as the workbook writes it."""
    return "FF" + colour[1:]


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks. Sizes in points; `top`, `bottom`, `left`, `right` are the colours of its lines.

    `locked` matters on a protected sheet only: a cell that is not may be filled in there.
    """

    size: float = 10.5
    bold: bool = False
    italic: bool = False
    ink: str = INK
    ground: str | None = None
    top: str | None = None
    bottom: str | None = None
    left: str | None = None
    right: str | None = None
    thick: bool = False
    across: Across | None = None
    down: Down = "center"
    wrap: bool = False
    indent: int = 0
    rotation: int = 0
    number_format: str = "General"
    locked: bool = True


class CellStyle:
    """A look registered in the workbook, by its numbers there."""

    def __init__(self, sheet: Worksheet, look: Look) -> None:
        self._sheet = sheet
        self._look = look
        self.plain = self._number(quoted=False)

    @cached_property
    def quoted(self) -> int:
        """The number of the same look for words that a spreadsheet could take for something else."""
        return self._number(quoted=True)

    def _number(self, *, quoted: bool) -> int:
        look, cell = self._look, Cell(self._sheet, row=1, column=1)
        cell.font = Font(name=FONT, sz=look.size, b=look.bold, i=look.italic, color=argb(look.ink))
        if look.ground:
            cell.fill = PatternFill("solid", fgColor=argb(look.ground))
        if look.top or look.bottom or look.left or look.right:
            cell.border = Border(
                left=_side(look.left),
                right=_side(look.right),
                top=_side(look.top),
                bottom=_side(look.bottom, look.thick),
            )
        cell.alignment = Alignment(
            horizontal=look.across,
            vertical=look.down,
            wrap_text=look.wrap,
            indent=look.indent,
            text_rotation=look.rotation,
        )
        cell.number_format = look.number_format
        if not look.locked:
            cell.protection = Protection(locked=False)
        if quoted:
            cell.quotePrefix = True
        return cell.style_id


class Styles:
    """The looks of one workbook, each registered once."""

    def __init__(self, book: Workbook) -> None:
        self._sheet = book.worksheets[0]
        self._known: dict[Look, CellStyle] = {}

    def of(self, look: Look) -> CellStyle:
        """Return the registered look."""
        known = self._known.get(look)
        if known is None:
            known = self._known[look] = CellStyle(self._sheet, look)
        return known
