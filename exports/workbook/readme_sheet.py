"""The sheet « Lisez-moi »: what the workbook is, what each sheet is for, what the signs mean, where texts come from."""

from exports.french import NBSP, long_date, plural
from exports.marks import DONE_CHARACTER, MARK_CHARACTERS, PAPER_TINTS, PARTNER_CHARACTER
from exports.workbook.book import COMPARISON, GRID, README, SCALE, SCORES, STATISTICS, Book
from exports.workbook.page import set_up_page
from exports.workbook.scale_sheet import scale_title
from exports.workbook.sheet import Sheet
from exports.workbook.styles import BRAND, INK, LINE, SECONDARY, Look
from exports.workbook.wrapping import height_of
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.own_document import OwnDocument

_LABEL, _WORDS = 1, 2
_LISTS_NAMED = 12
_WIDTHS: list[float] = [24, 78]

_MEANINGS: dict[Answer | None, str] = {
    Answer.AGREED: "la liste s’engage sur ce niveau, tel qu’il est écrit",
    Answer.RESERVED: "elle s’engage en partie, ou sur une autre formulation : c’est elle qui engage",
    Answer.REFUSED: "elle ne s’engage pas",
    Answer.OUT_OF_COMPETENCE: "le niveau relève d’une autre autorité : ni pour ni contre la liste",
    Answer.UNDECIDED: "discuté, sans réponse encore",
    None: "pas discuté avec la liste : ce n’est pas un refus",
}


def add_readme_sheet(book: Book) -> None:
    """Fill the first sheet."""
    _ReadmeSheet(book).fill()


class _ReadmeSheet:
    def __init__(self, book: Book) -> None:
        self._book = book
        self._plan = book.plan
        self._sheet: Sheet = book.sheet(README)
        self._row = 1

    def fill(self) -> None:
        """Write everything."""
        self._titles()
        self._facts()
        self._sheets()
        self._legend()
        self._scores()
        self._return()
        self._sources()
        self._sheet.widths(_WIDTHS)
        self._sheet.worksheet.freeze_panes = "A3"
        set_up_page(self._sheet.worksheet, self._book.running, _WORDS, self._row - 1, title_rows=(1, 2))

    def _titles(self) -> None:
        sheet, style = self._sheet, self._book.style
        sheet.words(1, _LABEL, self._book.town, style(Look(size=20, bold=True, ink=BRAND)))
        sheet.height(1, 32)
        sheet.words(
            2,
            _LABEL,
            str(OwnDocument.WORKBOOK),
            style(Look(size=11, ink=SECONDARY, bottom=BRAND, thick=True)),
        )
        sheet.words(2, _WORDS, None, style(Look(bottom=BRAND, thick=True)))
        sheet.height(2, 22)
        self._row = 3

    def _section(self, title: str) -> None:
        self._sheet.words(
            self._row, _LABEL, title, self._book.style(Look(size=12, bold=True, ink=BRAND, down="bottom"))
        )
        self._sheet.height(self._row, 30)
        self._row += 1

    def _line(self, label: str, words: str, look: Look | None = None, link: str | None = None) -> None:
        style = self._book.style
        label_look = look or Look(ink=SECONDARY, bottom=LINE, wrap=True, down="center")
        self._sheet.words(self._row, _LABEL, label, style(label_look))
        if link:
            self._sheet.link(self._row, _LABEL, link)
        self._sheet.words(
            self._row, _WORDS, words, style(Look(ink=INK, bottom=LINE, wrap=True, down="center"))
        )
        self._sheet.height(self._row, max(18, height_of(words, _WIDTHS[1]), height_of(label, _WIDTHS[0])))
        self._row += 1
        self._book.steps.row()

    def _facts(self) -> None:
        dossier, catalogue = self._plan.dossier, self._plan.catalogue
        self._section("De quoi il s’agit")
        for label, words in (
            ("Intercommunalité", dossier.municipality.intercommunality),
            ("Collectif local", dossier.collective.name),
        ):
            if words:
                self._line(label, words)
        national, local = (
            len(catalogue.national_measures),
            len(catalogue.measures) - len(catalogue.national_measures),
        )
        contents = f"{plural(len(catalogue.principles), 'principe')}, {plural(national, 'mesure')}"
        if local:
            contents += f" et {plural(local, 'mesure locale', 'mesures locales')}"
        self._line("Référentiel", f"{catalogue.name} : {contents}")
        names = ", ".join(one.name for one in self._plan.lists[:_LISTS_NAMED])
        if len(self._plan.lists) > _LISTS_NAMED:
            names += f" et {plural(len(self._plan.lists) - _LISTS_NAMED, 'autre')}"
        self._line(plural(len(self._plan.lists), "liste"), names or "aucune liste encore")
        self._line("Date", long_date(self._book.day))

    def _sheets(self) -> None:
        self._section("Les feuilles")
        link = Look(bold=True, ink=BRAND, bottom=LINE, wrap=True, down="center")
        lists = "une feuille par liste"
        rows = [
            (
                GRID,
                "toutes les réponses, une ligne par liste et par principe ou niveau ; la seule feuille à modifier",
                GRID,
            ),
            (lists, "la fiche de chaque liste : ses chiffres, ses signes par thème, ses réserves", ""),
            (
                COMPARISON,
                "les mesures face aux listes, par thème, dans l’ordre alphabétique des listes",
                COMPARISON,
            ),
            (SCORES, "les chiffres de chaque liste, recalculés par des formules", SCORES),
            (SCALE, f"ce que rapporte chaque réponse : {scale_title(self._plan.scale)}", SCALE),
            (STATISTICS, "les réponses par thème, toutes listes ensemble, avec un graphique", STATISTICS),
        ]
        if not self._plan.lists:
            rows.pop(1)
        for label, words, title in rows:
            self._line(label, words, link, title or self._book.list_titles[0])

    def _legend(self) -> None:
        self._section("Les signes")
        for answer, word in ANSWER_WORDS.items():
            tint = PAPER_TINTS[answer]
            look = Look(bold=True, ink=tint.ink, ground=tint.ground, bottom=LINE, down="center", indent=1)
            self._line(f"{MARK_CHARACTERS[answer]}  {word}", _MEANINGS[answer], look)
        plain = Look(bold=True, bottom=LINE, down="center", indent=1)
        self._line(f"{PARTNER_CHARACTER}  avec un partenaire", "une autre autorité doit agir aussi", plain)
        self._line(f"{DONE_CHARACTER}  déjà réalisé", "fait déjà, et à poursuivre", plain)

    def _scores(self) -> None:
        self._section("Les scores")
        self._line("Comment", self._plan.scale.meaning)
        self._line(
            "Refaire le calcul",
            "Chacun peut vérifier : les points de chaque niveau sont à droite de la grille, leur somme dans "
            f"«{NBSP}Scores{NBSP}», les poids dans «{NBSP}Barème{NBSP}» ; changer un poids recalcule tout.",
        )
        if self._plan.neutral:
            self._line(
                "Sans classement", "Ce dossier est neutre : les listes ne sont ni classées ni totalisées."
            )

    def _return(self) -> None:
        self._section("Renvoyer ce classeur")
        self._line(
            "Modifier",
            f"Ne changez que les colonnes à titre vert de la feuille «{NBSP}Grille{NBSP}» ; gardez les colonnes "
            "masquées, qui disent à quelle réponse chaque ligne correspond.",
        )
        if self._plan.catalogue.principles:
            self._line(
                "Principes",
                "Ils viennent avant les mesures de chaque liste, et s’acceptent en entier ou non : seule leur réponse "
                f"se change, et «{NBSP}avec réserve{NBSP}» n’y est pas pris.",
            )
        self._line(
            "Ne revient pas",
            "Pacte ne lit ni les commentaires de cellules, ni les colonnes sans titre, ni les autres feuilles ; les "
            "notes privées et les passages cités restent dans le dossier.",
        )
        self._line(
            "Ajouter",
            "Une mesure locale s’ajoute dans une ligne de plus, sous les autres : la liste, l’intitulé, la réponse ; "
            "son numéro reste vide.",
        )
        self._line(
            "Renvoyer",
            "Enregistrez au format .xlsx et renvoyez le fichier au collectif, qui relit chaque changement dans Pacte "
            "avant de l’enregistrer.",
        )

    def _sources(self) -> None:
        sources = self._plan.catalogue.sources
        if sources:
            self._section("D’où viennent les textes")
            for words in sources.values():
                self._line("", words)
