"""Closing while the last words could not be written: the user decides, nothing goes in silence."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def lets_words_go(parent: QWidget) -> bool:
    """Ask whether to close without the words that the disk refused."""
    say = QCoreApplication.translate
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setIcon(QMessageBox.Icon.Warning)
    question.setWindowTitle(say("Unsaved", "Des mots ne sont pas enregistrés"))
    question.setText(say("Unsaved", "Les derniers mots écrits n’ont pas pu être enregistrés."))
    question.setInformativeText(say("Unsaved", "Revenez-y pour les copier ailleurs, ou fermez sans eux."))
    back = question.addButton(say("Unsaved", "Revenir aux mots"), QMessageBox.ButtonRole.RejectRole)
    close = question.addButton(say("Unsaved", "Fermer sans eux"), QMessageBox.ButtonRole.DestructiveRole)
    question.setDefaultButton(back)
    question.setEscapeButton(back)
    question.exec()
    return question.clickedButton() is close
