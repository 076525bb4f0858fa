"""The columns of the sheet « Grille », those people see and those that formulas and the way back need."""

from dataclasses import dataclass

from openpyxl.utils import get_column_letter

#: Written in the hidden heading of the identifiers: how a returning workbook is recognised.
MARKER = "pacte-classeur-1"
HEADING_ROW = 3
FIRST_ROW = 4


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: what code calls it, its heading, its width in characters, and the name of its cells.

    `edited` columns are for people to change; `printed` ones are on paper.
    """

    key: str
    title: str
    width: float = 8.0
    name: str | None = None
    edited: bool = False
    printed: bool = True


_SEEN = (
    GridColumn("list_name", "Liste", 12),
    GridColumn("theme_name", "Thème", 13),
    GridColumn("number", "Mesure", 7.5),
    GridColumn("short", "Intitulé", 16),
    GridColumn("code", "Niveau", 7.5),
    GridColumn("text", "Texte du niveau", 36),
    GridColumn("mark", "Signe", 6.5, "grille_signe"),
    GridColumn("answer", "Réponse", 14, "grille_reponse", edited=True),
    GridColumn("agreed_wording", "Formulation retenue", 24, edited=True),
    GridColumn("reservation", "Réserve", 19, edited=True),
    GridColumn("partner", "Partenaire", 15, edited=True),
    GridColumn("already_done", "Déjà réalisé", 8.5, edited=True),
    GridColumn("observation", "Observation", 20, edited=True),
    GridColumn("to_review", "À revoir", 20, edited=True, printed=False),
    GridColumn("worth", "Points possibles", 10, "grille_valeur", printed=False),
    GridColumn("points", "Points obtenus", 10, "grille_points", printed=False),
)
_IDENTIFIERS = (
    GridColumn("list_id", MARKER),
    GridColumn("measure_id", "measure"),
    GridColumn("level_id", "level"),
)
_NUMBERS = (
    GridColumn("key", "cle", name="grille_cle"),
    GridColumn("list", "liste", name="grille_liste"),
    GridColumn("theme", "theme", name="grille_theme"),
    GridColumn("level", "niveau", name="grille_niveau"),
    GridColumn("national", "nationale", name="grille_nationale"),
    GridColumn("standing", "en lice", name="grille_en_lice"),
    GridColumn("kept", "niveau retenu", name="grille_niveau_retenu"),
    GridColumn("measure_kept", "mesure retenue", name="grille_mesure_retenue"),
)
#: Only for scales where a measure is worth its best level.
_BEST_LEVEL = (
    GridColumn("low", "niveau bas", name="grille_niveau_bas"),
    GridColumn("high", "niveau haut", name="grille_niveau_haut"),
    GridColumn("adjusted", "niveau ajusté", name="grille_niveau_ajuste"),
    GridColumn("measure_points", "points de la mesure", name="grille_mesure_points"),
    GridColumn("measure_worth", "valeur de la mesure", name="grille_mesure_valeur"),
    GridColumn("measure_low", "mesure bas", name="grille_mesure_bas"),
    GridColumn("measure_high", "mesure haut", name="grille_mesure_haut"),
    GridColumn("measure_adjusted", "mesure ajustée", name="grille_mesure_ajustee"),
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
