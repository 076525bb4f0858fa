"""A question with a way back, which Enter and Escape take, and a way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.buttons import Look, set_look


def agrees(
    parent: QWidget | None,
    title: str,
    sentence: str,
    more: str,
    ways: tuple[str, str],
    *,
    loses: bool = False,
) -> bool:
    """Ask a question and return whether the way on was taken; `ways` are the words of the way back and of it.

    Where one `loses` something by going on, a sign says so, and no way is advised.
    """
    question = QMessageBox(parent)
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setWindowTitle(title)
    question.setText(sentence)
    question.setInformativeText(more)
    role = QMessageBox.ButtonRole
    back = question.addButton(ways[0], role.RejectRole)
    on = question.addButton(ways[1], role.DestructiveRole if loses else role.AcceptRole)
    if loses:
        question.setIcon(QMessageBox.Icon.Warning)
    else:
        set_look(on, Look.PRIMARY)
    # What cannot be taken back is never one Enter away.
    question.setDefaultButton(back)
    question.setEscapeButton(back)
    question.exec()
    agreed = question.clickedButton() is on
    question.deleteLater()
    return agreed
