"""Before signing: what freezing means, and yes or no."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.buttons import Look, set_look
from ui.plain_text import counted, typographic


def agrees_to_sign(parent: QWidget, name: str, *, amends: bool, doubts: int) -> bool:
    """Ask whether to sign with a list; `doubts` is how many points were left to look at."""
    say = QCoreApplication.translate
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(say("SigningQuestion", "Signer"))
    asked = say("SigningQuestion", "Signer l’avenant avec « {} » ?")
    if not amends:
        asked = say("SigningQuestion", "Signer le pacte avec « {} » ?")
    question.setText(typographic(asked.format(name)))
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
    question.setInformativeText(typographic(words))
    back = question.addButton(say("SigningQuestion", "Revenir"), QMessageBox.ButtonRole.RejectRole)
    sign = question.addButton(say("SigningQuestion", "Signer"), QMessageBox.ButtonRole.AcceptRole)
    set_look(sign, Look.PRIMARY)
    # What cannot be taken back is never one Enter away.
    question.setDefaultButton(back)
    question.setEscapeButton(back)
    question.exec()
    agreed = question.clickedButton() is sign
    question.deleteLater()
    return agreed
