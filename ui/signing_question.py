"""Before signing: what freezing means, and yes or no."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.plain_text import counted, typographic
from ui.question import agrees


def agrees_to_sign(parent: QWidget, name: str, *, amends: bool, doubts: int) -> bool:
    """Ask whether to sign with a list; `doubts` is how many points were left to look at."""
    say = QCoreApplication.translate
    asked = say("SigningQuestion", "Signer l’avenant avec « {} » ?")
    if not amends:
        asked = say("SigningQuestion", "Signer le pacte avec « {} » ?")
    words = say(
        "SigningQuestion",
        "Ce qui est signé ne changera plus jamais, et Ctrl+Z ne le reprend pas. "
        "La grille reste libre : ce qui y changera fera l’objet d’un avenant. "
        "« Retirer la signature… » dira, avec un motif, qu’elle ne compte plus, sans rien effacer.",
    )
    if doubts:
        left = counted(
            doubts,
            say("SigningQuestion", "{} point reste à regarder ; il n’empêche pas de signer."),
            say("SigningQuestion", "{} points restent à regarder ; ils n’empêchent pas de signer."),
        )
        words = f"{words}\n\n{left}"
    return agrees(
        parent,
        say("SigningQuestion", "Signer"),
        typographic(asked.format(name)),
        typographic(words),
        (say("SigningQuestion", "Revenir"), say("SigningQuestion", "Signer")),
    )
