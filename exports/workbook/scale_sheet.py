"""The sheet « Barème »: the weights that every figure is made of, each in a cell with a name."""

from openpyxl.worksheet.datavalidation import DataValidation

from exports.french import plural, scale_name
from exports.marks import MARK_CHARACTERS, PAPER_TINTS
from exports.workbook.book import SCALE, Book
from exports.workbook.page import set_up_page
from exports.workbook.plan import (
    LOCAL_COUNTS,
    MINIMUM_MEASURES,
    OUTSIDE_LEAVES,
    PRINCIPLES,
    WEIGHT_NAMES,
    oui,
)
from exports.workbook.sheet import coordinate
from exports.workbook.styles import BRAND, BRAND_GROUND, LINE, SECONDARY, WHITE, Across, Look
from exports.workbook.wrapping import height_of
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.domain.wording import capitalised

_SIGN, _LABEL, _VALUE, _NOTE, _NAME = range(1, 6)
_WIDTHS: list[float] = [8, 36, 12, 46, 26]

_UNIT_WORDS = {
    ScaleUnit.LEVELS: "Les points des niveaux d’une mesure s’ajoutent.",
    ScaleUnit.HIGHEST_LEVEL: "D’une mesure ne compte que le niveau qui rapporte le plus.",
    ScaleUnit.MEASURES: "Une mesure ne compte qu’une fois, quel que soit le nombre de niveaux retenus.",
}
_ANSWER_MEANINGS: dict[Answer | None, str] = {
    Answer.AGREED: "la liste s’engage sur ce niveau",
    Answer.RESERVED: "elle s’engage en partie, ou sur une autre formulation",
    Answer.REFUSED: "elle ne s’engage pas",
    Answer.OUT_OF_COMPETENCE: "le niveau ne dépend pas de la commune",
    Answer.UNDECIDED: "discuté, sans réponse encore",
    None: "pas discuté : ce n’est pas un refus, et cela ne rapporte rien",
}


#: The name of the cell that holds the title of the scale.
TITLE_NAME = "bareme_titre"


def scale_title(scale: Scale) -> str:
    """Return how the scale is named to people."""
    return capitalised(scale_name(scale))


def add_scale_sheet(book: Book) -> None:
    """Add the scale of the file, with a name for each weight."""
    _ScaleSheet(book).fill()


class _ScaleSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._scale = book.plan.scale
        self._sheet = book.sheet(SCALE)
        self._row = 1
        self._share = DataValidation("decimal", operator="between", formula1="0", formula2="1")
        self._positive = DataValidation("decimal", operator="greaterThanOrEqual", formula1="0")
        self._yes_no = DataValidation("list", formula1='"oui,non"')
        self._errors = (
            (self._share, "Un poids va de 0 à 1."),
            (self._positive, "Écrivez un nombre, 0 au moins."),
            (self._yes_no, "Répondez par oui ou par non."),
        )

    def fill(self) -> None:
        """Write everything."""
        self._titles()
        self._answers()
        self._levels()
        self._rules()
        worksheet = self._sheet.worksheet
        for validation, error in self._errors:
            validation.errorTitle, validation.error = "Barème", error
            validation.showErrorMessage, validation.allow_blank = True, False
            worksheet.add_data_validation(validation)
        self._sheet.widths(_WIDTHS)
        worksheet.freeze_panes = "A3"
        set_up_page(worksheet, self._book.running, _NAME, self._row - 1, title_rows=(1, 2))

    def _titles(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(1, 1, scale_title(self._scale), style(Look(size=16, bold=True, ink=BRAND)))
        self._book.name(TITLE_NAME, SCALE, "$A$1")
        sheet.height(1, 26)
        hint = "Modifier une valeur à fond vert recalcule tout le classeur : les formules l’appellent par son nom."
        sheet.words(2, 1, hint, style(Look(ink=SECONDARY)))
        sheet.height(2, 20)
        self._row = 4
        for words in (self._scale.meaning, _UNIT_WORDS[self._scale.unit]):
            sheet.words(self._row, 1, words, style(Look(wrap=True, down="top")))
            sheet.merge(self._row, range(_SIGN, _NAME + 1))
            sheet.height(self._row, height_of(words, sum(_WIDTHS)))
            self._row += 1

    def _section(self, title: str, *headings: str) -> None:
        self._row += 1
        self._sheet.words(self._row, 1, title, self._book.style(Look(size=12, bold=True, ink=BRAND)))
        self._sheet.height(self._row, 24)
        for column, words in enumerate(headings, 1):
            centred: Across | None = "center" if column in (_SIGN, _VALUE) else None
            look = Look(bold=True, ink=SECONDARY, bottom=BRAND, across=centred)
            self._sheet.words(self._row + 1, column, words, self._book.style(look))
        self._row += 2

    def _line(self, label: str, value: float | str, note: str, name: str, validation: DataValidation) -> None:
        """Write a value that people may change, with its label; its cell takes `name`."""
        self._words(label, note, name)
        style = self._book.style(
            Look(bold=True, ink=BRAND, ground=BRAND_GROUND, bottom=WHITE, across="center")
        )
        if isinstance(value, str):
            self._sheet.words(self._row, _VALUE, value, style)
        else:
            self._sheet.number(self._row, _VALUE, value, style)
        self._book.name(name, SCALE, f"$C${self._row}")
        validation.add(coordinate(self._row, _VALUE))
        self._row += 1

    def _words(self, label: str, note: str, name: str) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(self._row, _SIGN, None, style(Look(bottom=LINE)))
        sheet.words(self._row, _LABEL, label, style(Look(bottom=LINE, wrap=True)))
        sheet.words(self._row, _NOTE, note, style(Look(ink=SECONDARY, bottom=LINE, wrap=True)))
        sheet.words(self._row, _NAME, name, style(Look(size=10, ink=SECONDARY, bottom=LINE)))
        sheet.height(
            self._row, max(21, height_of(note, _WIDTHS[_NOTE - 1]), height_of(label, _WIDTHS[_LABEL - 1]))
        )

    def _mark(self, row: int, answer: Answer | None) -> None:
        tint = PAPER_TINTS[answer]
        look = Look(size=12, bold=True, ink=tint.ink, ground=tint.ground, bottom=LINE, across="center")
        self._sheet.words(row, _SIGN, MARK_CHARACTERS[answer], self._book.style(look))

    def _answers(self) -> None:
        self._section(
            "Ce que rapporte chaque réponse", "Signe", "Réponse", "Poids", "Sens", "Nom de la cellule"
        )
        for answer, name in WEIGHT_NAMES.items():
            self._line(
                ANSWER_WORDS[answer],
                self._scale.shares[answer],
                _ANSWER_MEANINGS[answer],
                name,
                self._share,
            )
            self._mark(self._row - 1, answer)
        self._words(ANSWER_WORDS[None], _ANSWER_MEANINGS[None], "")
        self._mark(self._row, None)
        self._sheet.number(
            self._row, _VALUE, 0, self._book.style(Look(ink=SECONDARY, bottom=LINE, across="center"))
        )
        self._row += 1

    def _levels(self) -> None:
        self._section("Ce que vaut chaque niveau", "", "Niveau", "Points", "", "Nom de la cellule")
        for worth in self._book.plan.worths:
            label = "niveau unique" if worth.code == "N" else f"niveau {worth.code}"
            if all(slot.measure.local for slot in self._book.plan.slots if slot.worth == worth):
                label += " (mesure locale)"
            count = plural(worth.levels, "niveau", "niveaux")
            self._line(label, worth.points, f"{count} du référentiel", worth.name, self._positive)

    def _rules(self) -> None:
        self._section("Règles", "", "Règle", "Valeur", "", "Nom de la cellule")
        catalogue = self._book.plan.catalogue
        self._line(
            "Hors compétence retiré du total",
            oui(self._scale.out_of_competence is OutOfCompetence.LEAVES_MAXIMUM),
            "la part ajustée ne compte pas ce qui ne dépend pas de la commune",
            OUTSIDE_LEAVES,
            self._yes_no,
        )
        self._line(
            "Mesures locales comptées",
            oui(self._scale.local_measures),
            "celles que le collectif ou la liste ajoute au référentiel",
            LOCAL_COUNTS,
            self._yes_no,
        )
        self._line(
            "Mesures à retenir pour signer",
            catalogue.minimum_measures,
            "au moins un niveau engagé, même avec réserve",
            MINIMUM_MEASURES,
            self._positive,
        )
        self._line(
            "Principes à accepter pour signer",
            len(catalogue.principles),
            "tous les principes du référentiel",
            PRINCIPLES,
            self._positive,
        )
