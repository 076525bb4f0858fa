"""All the keys and all the marks, on one sheet."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from exports.marks import DONE_MARK, PARTNER_MARK
from ui.answer_words import OFFERED, answer_key, answer_title
from ui.mark_icon import MarkIcon
from ui.mark_painter import REVIEW_MARK
from ui.plain_text import PlainLabel
from ui.theme import sized, theme_title_font
from ui.tokens import STEP

#: How wide the sheet is where the screen lets it, and what two and three columns need, in letters.
_WIDTH, _TWO_COLUMNS, _THREE_COLUMNS = 182, 110, 160


def _moving() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        ("↑ ↓ ← →", say("KeyHelp", "aller d’une mesure et d’un niveau à l’autre")),
        (
            say("KeyHelp", "Maj + flèches"),
            say("KeyHelp", "choisir plusieurs niveaux, répondre une fois pour tous"),
        ),
        ("1 2 3", say("KeyHelp", 'engager le niveau de ce rang, ou l’enlever (aussi & é " sans Maj)')),
        (
            say("KeyHelp", "Entrée"),
            say("KeyHelp", "écrire : formulation, réserve, partenaire, observation, note"),
        ),
        ("E", say("KeyHelp", "ajouter une preuve : un passage du programme, une délibération")),
        ("T", say("KeyHelp", "compléter ou corriger un texte de niveau qui n’est pas officiel")),
        (say("KeyHelp", "Échap"), say("KeyHelp", "revenir à la grille ; ce qui est écrit est enregistré")),
        ("Ctrl+F", say("KeyHelp", "chercher, sans accents ni majuscules")),
        (say("KeyHelp", "Ctrl+Début"), say("KeyHelp", "première mesure ; Ctrl+Fin : la dernière")),
    ]


def _filing() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        ("Ctrl+Z", say("KeyHelp", "annuler la dernière modification")),
        (say("KeyHelp", "Ctrl+Maj+Z"), say("KeyHelp", "la rétablir")),
        ("Ctrl+N", say("KeyHelp", "nouveau dossier")),
        ("Ctrl+O", say("KeyHelp", "ouvrir un dossier")),
        ("Ctrl+L", say("KeyHelp", "lire un pacte signé")),
        (say("KeyHelp", "Ctrl+Maj+L"), say("KeyHelp", "lire une réponse de liste")),
        (say("KeyHelp", "Ctrl+Maj+P"), say("KeyHelp", "lire un programme")),
        (say("KeyHelp", "Ctrl+Maj+N"), say("KeyHelp", "nouvelle liste")),
        ("Ctrl+E", say("KeyHelp", "exporter")),
        (say("KeyHelp", "Ctrl+Maj+S"), say("KeyHelp", "enregistrer une copie ailleurs")),
        ("Ctrl+R", say("KeyHelp", "référentiel suivant")),
        ("Ctrl+1 2 3…", say("KeyHelp", "aller d’une page à l’autre")),
        ("F1", say("KeyHelp", "cette page")),
    ]


def _meeting() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        ("1 2 3, ← →", say("KeyHelp", "choisir le niveau ; les lettres y répondent")),
        (say("KeyHelp", "Espace, ↓ ↑"), say("KeyHelp", "mesure suivante ou précédente")),
        (
            say("KeyHelp", "Entrée"),
            say("KeyHelp", "écrire : formulation, réserve, partenaire, observation ; jamais la note"),
        ),
        ("L", say("KeyHelp", "lire en entier ce que dit le programme de la liste, ou replier")),
        ("V", say("KeyHelp", "à revoir avant la fin")),
        ("G", say("KeyHelp", "aller à une mesure par son numéro")),
        (say("KeyHelp", "PgSuiv"), say("KeyHelp", "lire la suite d’un texte long")),
        ("F", say("KeyHelp", "finir : ce qui est à revoir, le compte rendu")),
        (say("KeyHelp", "Échap"), say("KeyHelp", "quitter ; la rencontre se reprend où elle s’est arrêtée")),
    ]


def _choosing() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        (say("KeyHelp", "Espace"), say("KeyHelp", "choisir la mesure pour le collectif, ou non")),
        ("Alt+↑ ↓", say("KeyHelp", "déplacer une mesure locale")),
    ]


def _comparing() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [(say("KeyHelp", "Maj+Tab"), say("KeyHelp", "aux barres ; Entrée les explique"))]


def _printing() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        ("Ctrl+P", say("KeyHelp", "aperçu et impression de tout document")),
        (say("KeyHelp", "Pg préc, Pg suiv"), say("KeyHelp", "page d’avant ou d’après")),
        ("Ctrl++ Ctrl+-", say("KeyHelp", "agrandir, réduire ; Ctrl+0 : à la largeur")),
        (
            say("KeyHelp", "Suppr"),
            say("KeyHelp", "effacer la signature dessinée ; Ctrl+Z : le dernier trait"),
        ),
    ]


def _reviewing() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        (say("KeyHelp", "Espace"), say("KeyHelp", "la ligne est bien lue ; les lettres y répondent")),
        (say("KeyHelp", "Entrée"), say("KeyHelp", "changer la mesure, le niveau, la réponse, les mots")),
        (say("KeyHelp", "Suppr"), say("KeyHelp", "écarter la ligne ; O : en faire une observation")),
        (say("KeyHelp", "Retour arrière"), say("KeyHelp", "oublier ce qui a été décidé de la ligne")),
    ]


def _examining() -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    return [
        (say("KeyHelp", "Espace, Suppr, N"), say("KeyHelp", "retenir, écarter, aucune mesure")),
        ("M, L, S", say("KeyHelp", "autre mesure, mesure locale, suivante")),
    ]


class KeyHelp(QDialog):
    """Shows keys on the right of what they do, and the marks of the grid; whole on a laptop's screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Touches et signes"))
        # The keys of each column, with how far each stands from the column's edge.
        self._keys: list[list[tuple[PlainLabel, int]]] = []
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 0)
        self._columns.setSpacing(4 * STEP)
        self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._others.setSpacing(4 * STEP)
        self._fill()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(content)
        scroll.setAccessibleName(self.tr("Touches et signes"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, STEP, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addWidget(buttons)
        buttons.setContentsMargins(3 * STEP, 0, 3 * STEP, 2 * STEP)
        room = self.screen().availableSize() * 0.94
        width = min(_WIDTH * self.fontMetrics().averageCharWidth(), room.width())
        self._fit(width)
        height = content.heightForWidth(width) + buttons.sizeHint().height() + 4 * STEP
        self.resize(QSize(width, min(height, room.height())))

    def _fill(self) -> None:
        first, second, third = self._column(), self._column(), self._column()
        self._add_answers(first, 0)
        self._add_keys(first, 0, self.tr("Mesures du dossier"), _choosing())
        self._add_keys(first, 0, self.tr("En comparant"), _comparing())
        self._add_keys(first, 0, self.tr("Signer et imprimer"), _printing())
        self._add_keys(second, 1, self.tr("Dans la grille"), _moving())
        self._add_keys(second, 1, self.tr("En relisant un pacte"), _reviewing())
        self._add_keys(second, 1, self.tr("En lisant un programme"), _examining())
        self._add_keys(third, 2, self.tr("Pendant une rencontre"), _meeting())
        self._add_keys(third, 2, self.tr("Dossier"), _filing())
        self._columns.addLayout(first, 1)
        self._columns.addLayout(self._others, 2)
        for column in (second, third):
            self._others.addLayout(column, 1)
        for column in (first, second, third):
            column.addStretch(1)

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        self._keys.append([])
        return column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns under each other where they have no room side by side."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        letters = width / self.fontMetrics().averageCharWidth()
        direction = QBoxLayout.Direction
        columns = 3 if letters >= _THREE_COLUMNS else 2 if letters >= _TWO_COLUMNS else 1
        self._columns.setDirection(direction.TopToBottom if columns == 1 else direction.LeftToRight)
        self._others.setDirection(direction.LeftToRight if columns == 3 else direction.TopToBottom)
        # The second column is as wide as the two that it replaces only where they stand side by side.
        self._columns.setStretch(1, 2 if columns == 3 else 1)
        groups = [self._keys[:1], self._keys[1:]] if columns == 2 else [[one] for one in self._keys]
        for group in groups if columns > 1 else [self._keys]:
            self._align([key for keys in group for key in keys])
        # What the layouts inside know of their heights is of before.
        self._columns.activate()

    def _align(self, keys: list[tuple[PlainLabel, int]]) -> None:
        """Let the meanings of keys that stand under each other begin at one distance from the edge."""
        widest = max(key.sizeHint().width() + aside for key, aside in keys)
        for key, aside in keys:
            key.setMinimumWidth(widest - aside)

    def _title(self, words: str) -> PlainLabel:
        title = PlainLabel(words)
        title.setFont(theme_title_font(self.font()))
        title.setForegroundRole(self.palette().ColorRole.Link)
        return title

    def _key(self, words: str) -> PlainLabel:
        key = PlainLabel(words)
        key.setFont(sized(self.font(), 1, QFont.Weight.DemiBold))
        return key

    def _add_answers(self, column: QVBoxLayout, place: int) -> None:
        column.addWidget(self._title(self.tr("Réponses")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP)
        grid.setColumnStretch(2, 1)
        meanings = {
            0: self.tr("le niveau est accepté tel qu’il est écrit"),
            1: self.tr("en partie ou autrement : la formulation ou la réserve est demandée"),
            2: self.tr("la liste dit non"),
            3: self.tr("relève d’une autre collectivité : ni oui ni non"),
            4: self.tr("la question est posée, la réponse attendue"),
            5: self.tr("la question n’a pas été posée : ce n’est pas un refus"),
        }
        for row, answer in enumerate(OFFERED):
            mark, key = MarkIcon(answer), self._key(answer_key(answer))
            self._keys[place].append((key, mark.minimumWidth() + 2 * STEP))
            grid.addWidget(mark, row, 0)
            grid.addWidget(key, row, 1)
            words = PlainLabel(f"{answer_title(answer)} — {meanings[row]}", wrap=True)
            grid.addWidget(words, row, 2)
        signs = (
            (PARTNER_MARK, self.tr("une autre collectivité doit agir aussi")),
            (DONE_MARK, self.tr("déjà réalisé, à poursuivre")),
            (REVIEW_MARK, self.tr("lecture incertaine, à revoir")),
        )
        for row, (shapes, meaning) in enumerate(signs, start=len(OFFERED)):
            grid.addWidget(MarkIcon(bare=True, shapes=shapes), row, 0, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(PlainLabel(meaning, wrap=True), row, 1, 1, 2)
        column.addLayout(grid)

    def _add_keys(self, column: QVBoxLayout, place: int, title: str, keys: list[tuple[str, str]]) -> None:
        if column.count():
            column.addSpacing(STEP)
        column.addWidget(self._title(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (words, meaning) in enumerate(keys):
            key = self._key(words)
            self._keys[place].append((key, 0))
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(meaning, wrap=True), row, 1)
        column.addLayout(grid)
