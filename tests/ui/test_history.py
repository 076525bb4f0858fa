"""The whole past of an answer, old and new words in full, by the keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from pacte.domain.commitment import Evidence
from pacte.edits import evidence
from tests.ui.driving import User, first_list, in_dialog, spaced
from tests.ui.scenes import unnamed

Key = Qt.Key
LONG = "Sous réserve " + "du budget voté chaque année " * 20


def test_old_and_new_words_are_read_in_full(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("p", Key.Key_Backtab)
    beginner.type(LONG)
    beginner.press(Key.Key_Escape, Key.Key_Return)
    beginner.editor.focus_field("agreed_wording")
    beginner.ctrl(Key.Key_A)
    beginner.type("<b>sans réserve</b>")
    beginner.press(Key.Key_Escape)
    quoted = Evidence("Un passage", "Programme", "point 3")
    beginner.window._operations.run(evidence.add, first_list(small_path).id, ("2", "N1"), quoted)
    read: list[str] = []

    def use(dialog: QWidget) -> None:
        assert unnamed(dialog) == []
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
        read.extend(spaced(label.text()) for label in dialog.findChildren(QLabel))

    in_dialog(use, "Fermer")
    beginner.editor.layout_.history.full.setFocus()
    beginner.press(Key.Key_Return)
    whole = "\n".join(read)
    assert f"Formulation — avant : {LONG.strip()}\nensuite : <b>sans réserve</b>" in whole
    assert f"Formulation — avant : rien\nensuite : {LONG.strip()}" in whole
    assert "Preuve — avant : rien\nensuite : Programme, point 3 : « Un passage »" in whole
    assert "Avec réserve (avant : non abordé), par " in whole
    assert " 20" in read[0]
    assert " à " in read[0]
