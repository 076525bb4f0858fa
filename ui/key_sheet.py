"""All the keys: what each does, where."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exports.marks import DONE_MARK
from ui.answer_words import OFFERED, answer_key, answer_title
from ui.help_sheet import Entry, HelpSheet


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
        ("Ctrl+F", say("KeyHelp", "chercher le début de mots, sans accents ni majuscules")),
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
        ("F1", say("KeyHelp", "cette aide : les touches, les mots")),
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
        ("Alt+↓", say("KeyHelp", "dans une date : le calendrier")),
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


def _answers() -> list[Entry]:
    answers = [Entry(answer_key(answer), answer_title(answer), answer, marked=True) for answer in OFFERED]
    done = QCoreApplication.translate("KeyHelp", "Déjà réalisé, à poursuivre")
    return [*answers, Entry("D", done, marked=True, shapes=DONE_MARK)]


class KeySheet(HelpSheet):
    """Shows keys on the left of what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("KeyHelp", "Touches"), parent)
        say = QCoreApplication.translate
        self.add(0, say("KeyHelp", "Réponses"), _answers())
        for place, title, keys in (
            (0, say("KeyHelp", "Dossier"), _filing()),
            (0, say("KeyHelp", "Mesures du dossier"), _choosing()),
            (1, say("KeyHelp", "Dans la grille"), _moving()),
            (1, say("KeyHelp", "En comparant"), _comparing()),
            (1, say("KeyHelp", "Signer et imprimer"), _printing()),
            (2, say("KeyHelp", "Pendant une rencontre"), _meeting()),
            (2, say("KeyHelp", "En relisant un pacte"), _reviewing()),
            (2, say("KeyHelp", "En lisant un programme"), _examining()),
        ):
            self.add(place, title, [Entry(*pair) for pair in keys])
        self.finish()
