"""Closing while something that was typed is not on disk: the user decides, nothing goes in silence."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.plain_text import typographic
from ui.question import agrees


def lets_words_go(parent: QWidget) -> bool:
    """Ask whether to close without the words that the disk refused."""
    say = QCoreApplication.translate
    return agrees(
        parent,
        say("Unsaved", "Des mots ne sont pas enregistrés"),
        say("Unsaved", "Les derniers mots écrits n’ont pas pu être enregistrés."),
        say("Unsaved", "Revenez-y pour les copier ailleurs, ou fermez sans eux."),
        (say("Unsaved", "Revenir aux mots"), say("Unsaved", "Fermer sans eux")),
        loses=True,
    )


def lets_signing_go(parent: QWidget, names: tuple[str, ...]) -> bool:
    """Ask whether to close without what was typed to sign with these lists."""
    say = QCoreApplication.translate
    words = say("Unsaved", "Ce qui est écrit pour signer avec {} n’est pas signé.")
    return agrees(
        parent,
        say("Unsaved", "Un pacte reste à signer"),
        typographic(words.format(", ".join(say("Unsaved", "« {} »").format(name) for name in names))),
        say(
            "Unsaved",
            "La date, le lieu, les signataires et les signatures dessinées ne sont gardés qu’en signant.",
        ),
        (say("Unsaved", "Revenir à la signature"), say("Unsaved", "Fermer sans signer")),
        loses=True,
    )


def lets_decisions_go(parent: QWidget) -> bool:
    """Ask whether to close a review without the decisions that were made in it."""
    say = QCoreApplication.translate
    return agrees(
        parent,
        say("Unsaved", "Des décisions ne sont pas reprises"),
        say("Unsaved", "Rien n’est encore repris : en fermant, vos décisions sont oubliées."),
        "",
        (say("Unsaved", "Revenir aux décisions"), say("Unsaved", "Fermer sans reprendre")),
        loses=True,
    )
