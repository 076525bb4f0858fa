"""Hostile words are words: shown as they are, kept as they are, nowhere markup."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.edits import answers, dossiers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, in_dialog, said
from ui.plain_text import menu_text, tool_tip

WORDS = [
    "=1+1",
    '<img src="http://exemple.invalid/x.png"><b>gras</b>',
    "R&D &amp; &lt;",
    "قائمة المواطنين",
    "🌱 Écologie 🚲",
    "[*] %1 {} {0} %n",
    "fin\u202eesrevni",
]


@pytest.mark.parametrize("words", WORDS)
def test_names_are_shown_as_they_are(open_window, user_of, tmp_path: Path, words: str) -> None:
    path = tmp_path / "hostile.pacte"
    dossiers.create(path, f"Ville {words}", words)
    with open_pact_file(path) as file:
        lists.add(file, words, words, words)
    user = user_of(open_window(path))
    assert words in user.window._frame.header._subject.text
    choice = user.window.page._layout.list_bar._choice
    assert choice.currentText() == words
    seen: list[str] = []
    in_dialog(lambda dialog: seen.append(dialog._layout.kinds.button(1).text()), "Fermer")
    user.ctrl(Qt.Key.Key_E)
    assert menu_text(words) in seen[0]
    assert [
        label for label in user.window.findChildren(QLabel) if label.textFormat() is Qt.TextFormat.RichText
    ] == []


@pytest.mark.parametrize("words", WORDS)
def test_words_typed_come_back_as_typed(beginner: User, small_path: Path, words: str) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Qt.Key.Key_Return)
    for name in ("agreed_wording", "reservation", "partner", "observation", "note"):
        beginner.editor.focus_field(name)
        beginner.type(words)
    beginner.press(Qt.Key.Key_Escape)
    now = said(small_path, "2")
    assert {now.agreed_wording, now.reservation, now.partner, now.observation, now.note} == {words}
    beginner.press(Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert beginner.field("partner").words() == words


def test_a_doubt_read_in_a_document_is_plain_too(beginner: User, small_path: Path) -> None:
    one = first_list(small_path)
    doubtful = Commitment("2", "N1", Answer.REFUSED, to_review="<b>douteux</b>", partner="<i>x</i>")
    beginner.window._operations.run(answers.record, one.id, doubtful)
    beginner.go("2", "N1")
    assert "<b>douteux</b>" in beginner.editor.layout_.review.words
    tip = beginner.model.data(beginner.view.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;x&lt;/i&gt;" in tip


def test_tool_tips_and_menus_escape() -> None:
    assert tool_tip("<b>R&D</b>") == "<qt>&lt;b&gt;R&amp;D&lt;/b&gt;</qt>"
    assert tool_tip("") == ""
    assert menu_text("R&D") == "R&&D"
