"""The workbook being made: its sheets, its looks and its named cells."""

from datetime import date

from openpyxl import Workbook
from openpyxl.workbook.defined_name import DefinedName

from exports.workbook.page import Running
from exports.workbook.plan import Plan
from exports.workbook.sheet import Sheet
from exports.workbook.steps import Steps
from exports.workbook.styles import CellStyle, Look, Styles
from exports.workbook.titles import SheetTitles
from pacte.domain.dossier import Dossier
from pacte.domain.grid_sheet import SHEET_TITLE

README, GRID, COMPARISON, SCORES, SCALE, STATISTICS = (
    "Lisez-moi",
    SHEET_TITLE,
    "Comparatif",
    "Scores",
    "Barème",
    "Statistiques",
)


class Book:
    """A workbook on its way; `list_titles` are the titles of the lists' own sheets, in the plan's order."""

    def __init__(self, dossier: Dossier, day: date, steps: Steps) -> None:
        self.plan = Plan(dossier)
        self.day = day
        self.steps = steps
        self.town = dossier.municipality.name
        self.running = Running(self.town, dossier.catalogue.name)
        self.workbook = Workbook()
        self.workbook.worksheets[0].title = README
        self.sheets: dict[str, Sheet] = {}
        self._styles = Styles(self.workbook)
        titles = SheetTitles([README, GRID, COMPARISON, SCORES, SCALE, STATISTICS])
        self.list_titles = tuple(titles.give(one.name) for one in self.plan.lists)

    def sheet(self, title: str) -> Sheet:
        """Add a sheet after the others; the first one, which a workbook always has, is only taken."""
        first = self.workbook.worksheets[0]
        made = first if title == README else self.workbook.create_sheet(title)
        made.sheet_view.showGridLines = False
        self.steps.report()
        filled = self.sheets[title] = Sheet(made)
        return filled

    def style(self, look: Look) -> CellStyle:
        """Return the style of a look, registered once."""
        return self._styles.of(look)

    def name(self, name: str, sheet: str, cells: str) -> None:
        """Name absolute cells, such as `$H$4:$H$99`, for formulas."""
        self.workbook.defined_names[name] = DefinedName(name, attr_text=f"'{sheet}'!{cells}")
