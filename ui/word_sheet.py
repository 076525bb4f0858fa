"""What the words and the signs mean: the answers, the pact, what is written, what comes after."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from exports.marks import DONE_MARK, PARTNER_MARK
from ui.answer_words import OFFERED, answer_title
from ui.help_sheet import Entry, HelpSheet
from ui.mark_painter import EVIDENCE_MARK, REVIEW_MARK


def _answers() -> list[Entry]:
    say = QCoreApplication.translate
    meanings = (
        say("WordHelp", "le niveau est accepté tel qu’il est écrit"),
        say("WordHelp", "accepté en partie, sous condition, ou avec les mots de la liste"),
        say("WordHelp", "la liste dit non"),
        say("WordHelp", "relève d’une autre collectivité : ni oui ni non"),
        say("WordHelp", "la question est posée, la réponse attendue"),
        say("WordHelp", "la question n’a pas été posée : ce n’est pas un refus"),
    )
    answers = zip(OFFERED, meanings, strict=True)
    return [Entry(answer_title(answer), words, answer, marked=True) for answer, words in answers]


def _signs() -> list[Entry]:
    say = QCoreApplication.translate
    return [
        Entry(
            "",
            say("WordHelp", "avec un partenaire : une autre collectivité doit agir aussi"),
            shapes=PARTNER_MARK,
        ),
        Entry("", say("WordHelp", "déjà réalisé, à poursuivre"), shapes=DONE_MARK),
        Entry(
            "",
            say("WordHelp", "au moins une preuve appuie la réponse, ou un passage est retenu"),
            shapes=EVIDENCE_MARK,
        ),
        Entry(
            "",
            say("WordHelp", "à revoir : lecture incertaine, ou mesure marquée en rencontre"),
            shapes=REVIEW_MARK,
        ),
    ]


def _pact() -> list[Entry]:
    say = QCoreApplication.translate
    return [
        Entry(
            say("WordHelp", "Principe"),
            say("WordHelp", "ce qui vaut pour toute la politique de la commune ; accepté en entier ou non"),
        ),
        Entry(say("WordHelp", "Mesure"), say("WordHelp", "une action précise, à un ou plusieurs niveaux")),
        Entry(
            "N1, N2, N3",
            say(
                "WordHelp",
                "les niveaux d’une mesure, N3 le plus ambitieux ; chacun a sa réponse : N2 n’entraîne pas N1",
            ),
        ),
        Entry(
            say("WordHelp", "Retenue"),
            say("WordHelp", "mesure dont un niveau au moins est engagé, même avec réserve"),
        ),
        Entry(
            say("WordHelp", "Choisie"),
            say("WordHelp", "mesure que le collectif juge importante ici ; la rencontre parcourt celles-ci"),
        ),
        Entry(
            say("WordHelp", "Mesure locale"),
            say("WordHelp", "ajoutée par le collectif ou la liste ; comptée à part des autres"),
        ),
        Entry(
            say("WordHelp", "À compléter"),
            say("WordHelp", "texte officiel que personne n’a ici : à retrouver, jamais à inventer"),
        ),
        Entry(
            say("WordHelp", "Référentiel"),
            say("WordHelp", "les principes et les mesures d’une édition du pacte"),
        ),
    ]


def _written() -> list[Entry]:
    say = QCoreApplication.translate
    return [
        Entry(
            say("WordHelp", "Formulation"),
            say("WordHelp", "les mots de la liste, qui remplacent le texte officiel et l’engagent"),
        ),
        Entry(say("WordHelp", "Réserve"), say("WordHelp", "ce que la liste excepte, ou sa condition")),
        Entry(
            say("WordHelp", "Partenaire"),
            say("WordHelp", "l’autre collectivité qui doit agir aussi : l’intercommunalité, par exemple"),
        ),
        Entry(say("WordHelp", "Observation"), say("WordHelp", "un mot de la liste, publié avec le pacte")),
        Entry(
            say("WordHelp", "Note privée"),
            say("WordHelp", "pour le collectif seul ; ni publiée, ni montrée en rencontre"),
        ),
        Entry(
            say("WordHelp", "Preuve"),
            say("WordHelp", "un passage du programme, une délibération… cité avec sa source"),
        ),
    ]


def _after() -> list[Entry]:
    say = QCoreApplication.translate
    return [
        Entry(
            say("WordHelp", "Collectif"),
            say("WordHelp", "les personnes qui portent le pacte dans la commune et le signent avec la liste"),
        ),
        Entry(
            say("WordHelp", "Peut signer"),
            say("WordHelp", "tous les principes sont acceptés et assez de mesures retenues"),
        ),
        Entry(
            say("WordHelp", "Avenant"),
            say("WordHelp", "ce qui change après la signature ; il se signe à son tour"),
        ),
        Entry(
            say("WordHelp", "Barème"),
            say(
                "WordHelp",
                "une façon de compter les points, publiée avec eux ; elle ne change aucune réponse",
            ),
        ),
        Entry(
            say("WordHelp", "Part stricte"),
            say("WordHelp", "les points obtenus, sur tous les points possibles"),
        ),
        Entry(
            say("WordHelp", "Part ajustée"),
            say("WordHelp", "les mêmes, sans compter dans le total ce qui est hors compétence"),
        ),
        Entry(
            say("WordHelp", "Unanime"),
            say("WordHelp", "mesure que toutes les listes retiennent ; orpheline : que personne ne retient"),
        ),
        Entry(
            say("WordHelp", "Fusion"),
            say("WordHelp", "deux listes n’en font qu’une au second tour ; ses réponses sont à confirmer"),
        ),
    ]


class WordSheet(HelpSheet):
    """Shows words on the left of what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("WordHelp", "Mots"), parent)
        say = QCoreApplication.translate
        self.add(0, say("WordHelp", "Réponses"), _answers())
        self.add(0, say("WordHelp", "Ce que l’on écrit"), _written())
        self.add(1, say("WordHelp", "Le pacte"), _pact())
        self.add(1, say("WordHelp", "Signes"), _signs())
        self.add(2, say("WordHelp", "Signer et compter"), _after())
        self.finish()
