"""What is to be done with a document that may be a pact or a programme: one simple question."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from pacte.edits.received import Received, ReceivedKind
from ui.plain_text import counted, typographic


def ask_kind(parent: QWidget, name: str, received: Received) -> ReceivedKind | None:
    """Ask what a document of that name is; None to leave it."""
    say = QCoreApplication.translate
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(say("ReceivedQuestion", "Lire un document"))
    question.setText(typographic(say("ReceivedQuestion", "Que lire dans « {} » ?")).format(name))
    measures = counted(
        received.measures,
        say("ReceivedQuestion", "{} mesure du pacte"),
        say("ReceivedQuestion", "{} mesures du pacte"),
    )
    proposals = counted(
        received.proposals,
        say("ReceivedQuestion", "{} proposition"),
        say("ReceivedQuestion", "{} propositions"),
    )
    found = say("ReceivedQuestion", "Pacte y reconnaît {} et {}. Rien n’est écrit sans votre accord.")
    question.setInformativeText(found.format(measures, proposals))
    role = QMessageBox.ButtonRole
    pact = question.addButton(say("ReceivedQuestion", "Un pacte signé"), role.AcceptRole)
    programme = question.addButton(say("ReceivedQuestion", "Un programme"), role.AcceptRole)
    leave = question.addButton(say("ReceivedQuestion", "Ne rien faire"), role.RejectRole)
    question.setDefaultButton(pact)
    question.setEscapeButton(leave)
    question.exec()
    chosen = question.clickedButton()
    question.deleteLater()
    if chosen is pact:
        return ReceivedKind.PACT
    return ReceivedKind.PROGRAMME if chosen is programme else None
