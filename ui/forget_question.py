"""Before a programme is taken out: what leaves the levels with it, and yes or no."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.plain_text import counted, typographic
from ui.question import agrees


def agrees_to_forget(parent: QWidget, document: str, lost: int) -> bool:
    """Ask whether to take a programme out; `lost` is how many passages of levels nobody raised go with it."""
    say = QCoreApplication.translate
    leaving = counted(
        lost,
        say("ForgetQuestion", "{} passage retenu, sur un niveau que personne n’a abordé, part avec lui."),
        say(
            "ForgetQuestion",
            "{} passages retenus, sur des niveaux que personne n’a abordés, partent avec lui.",
        ),
    )
    rest = say("ForgetQuestion", "Les preuves des réponses restent. Ctrl+Z rend le tout.")
    return agrees(
        parent,
        say("ForgetQuestion", "Retirer un programme"),
        typographic(say("ForgetQuestion", "Retirer « {} » du dossier ?")).format(document),
        typographic(f"{leaving}\n\n{rest}"),
        (say("ForgetQuestion", "Garder"), say("ForgetQuestion", "Retirer")),
    )
