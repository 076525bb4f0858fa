"""Before a programme is taken out: what leaves the levels with it, and yes or no."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.buttons import Look, set_look
from ui.plain_text import counted, typographic


def agrees_to_forget(parent: QWidget, document: str, lost: int) -> bool:
    """Ask whether to take a programme out; `lost` is how many passages of levels nobody raised go with it."""
    say = QCoreApplication.translate
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(say("ForgetQuestion", "Retirer un programme"))
    question.setText(typographic(say("ForgetQuestion", "Retirer « {} » du dossier ?")).format(document))
    leaving = counted(
        lost,
        say("ForgetQuestion", "{} passage retenu, sur un niveau que personne n’a abordé, part avec lui."),
        say(
            "ForgetQuestion",
            "{} passages retenus, sur des niveaux que personne n’a abordés, partent avec lui.",
        ),
    )
    rest = say("ForgetQuestion", "Les preuves des réponses restent. Ctrl+Z rend le tout.")
    question.setInformativeText(typographic(f"{leaving}\n\n{rest}"))
    back = question.addButton(say("ForgetQuestion", "Garder"), QMessageBox.ButtonRole.RejectRole)
    forget = question.addButton(say("ForgetQuestion", "Retirer"), QMessageBox.ButtonRole.AcceptRole)
    set_look(forget, Look.PRIMARY)
    question.setDefaultButton(back)
    question.setEscapeButton(back)
    question.exec()
    agreed = question.clickedButton() is forget
    question.deleteLater()
    return agreed
