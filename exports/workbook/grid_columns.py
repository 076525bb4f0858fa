"""The columns of the sheet « Grille », those people see and those that formulas and the way back need."""

from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from pacte.domain.grid_sheet import EDITED, GRID_TITLES

HEADING_ROW = 3
FIRST_ROW = 4


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: what code calls it, its width in characters, and the name of its cells; `printed` ones are on paper."""

    key: str
    width: float = 8.0
    name: str | None = None
    printed: bool = True

    @property
    def title(self) -> str:
        """Its heading."""
        return GRID_TITLES[self.key]

    @property
    def edited(self) -> bool:
        """Whether it is for people to change."""
        return self.key in EDITED


_SEEN = (
    GridColumn("list_name", 12),
    GridColumn("theme_name", 13),
    GridColumn("number", 7.5),
    GridColumn("short", 16),
    GridColumn("code", 7.5),
    GridColumn("text", 36),
    GridColumn("mark", 6.5, "grille_signe"),
    GridColumn("answer", 14, "grille_reponse"),
    GridColumn("agreed_wording", 24),
    GridColumn("reservation", 19),
    GridColumn("partner", 15),
    GridColumn("already_done", 8.5),
    GridColumn("observation", 20),
    GridColumn("to_review", 20, printed=False),
    GridColumn("worth", 10, "grille_valeur", printed=False),
    GridColumn("points", 10, "grille_points", printed=False),
)
_IDENTIFIERS = (
    GridColumn("list_id"),
    GridColumn("measure_id"),
    GridColumn("level_id"),
    GridColumn("exported"),
    GridColumn("catalogue"),
)


def _named(**names: str) -> tuple[GridColumn, ...]:
    """Return hidden columns that formulas use by these names."""
    return tuple(GridColumn(key, name=f"grille_{name}") for key, name in names.items())


_NUMBERS = _named(
    key="cle",
    list="liste",
    theme="theme",
    level="niveau",
    national="nationale",
    standing="en_lice",
    principle="principe",
    kept="niveau_retenu",
    measure_kept="mesure_retenue",
)
#: Only for scales where a measure is worth its best level.
_BEST_LEVEL = _named(
    low="niveau_bas",
    high="niveau_haut",
    adjusted="niveau_ajuste",
    measure_points="mesure_points",
    measure_worth="mesure_valeur",
    measure_low="mesure_bas",
    measure_high="mesure_haut",
    measure_adjusted="mesure_ajustee",
)


class GridColumns:
    """The columns of one workbook, from the left."""

    def __init__(self, best_level_counts: bool) -> None:
        self.seen = _SEEN
        self.hidden = _IDENTIFIERS + _NUMBERS + (_BEST_LEVEL if best_level_counts else ())
        self.all = self.seen + self.hidden
        self.place = {column.key: place for place, column in enumerate(self.all, 1)}
        self.letter = {key: get_column_letter(place) for key, place in self.place.items()}
        self.name = {column.key: column.name for column in self.all if column.name}

    @property
    def printed(self) -> int:
        """How many columns, from the left, are on paper."""
        return sum(column.printed for column in self.seen)
