"""Hostile words are words: shown as they are, kept as they are, nowhere markup."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.edits import answers, dossiers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, in_dialog, on_disk, said
from ui.plain_text import menu_text, tool_tip

Key = Qt.Key
NBSP = "\u00a0"
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


def clipboard(*, text: str = "", html: str = "", picture: bool = False) -> None:
    """Hold what another program copied."""
    mime = QMimeData()
    if text:
        mime.setText(text)
    if html:
        mime.setHtml(html)
    if picture:
        image = QImage(3, 3, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        mime.setImageData(image)
    QApplication.clipboard().setMimeData(mime)


def test_a_line_keeps_what_is_pasted_on_one_line(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.editor.focus_field("partner")
    clipboard(text=f"Métro\x00pole\nde\u2028Lyon\r\n«{NBSP}sud{NBSP}»\tet est")
    beginner.ctrl(Key.Key_V)
    words = f"Métropole de Lyon «{NBSP}sud{NBSP}» et est"
    assert beginner.field("partner").text() == words
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").partner == words
    beginner.press(Key.Key_Down, Key.Key_Up)
    assert beginner.field("partner").text() == words


@pytest.mark.parametrize("name", ["agreed_wording", "reservation", "partner", "observation", "note"])
def test_a_picture_is_refused_with_a_word_in_every_field(beginner: User, small_path: Path, name: str) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.editor.focus_field(name)
    clipboard(picture=True)
    beginner.ctrl(Key.Key_V)
    assert beginner.message == "Seul du texte peut être collé ici."
    beginner.press(Key.Key_Escape)
    assert getattr(said(small_path, "2"), name) is None


def test_rich_text_alone_is_pasted_as_plain_words(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    clipboard(html='<p><b>Gras</b> &amp; <a href="x">lien</a> <img src="x.png">fin</p>')
    beginner.ctrl(Key.Key_V)
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").agreed_wording == "Gras & lien fin"
    beginner.press(Key.Key_Return)
    clipboard(html='<img src="x.png">')
    beginner.ctrl(Key.Key_V)
    assert beginner.message == "Seul du texte peut être collé ici."


@pytest.mark.parametrize("name", ["reservation", "observation", "note"])
def test_ten_thousand_characters_and_no_break_spaces_survive_reopening(
    open_window, user_of, small_path: Path, name: str
) -> None:
    words = f"Dix{NBSP}mille signes\u202f; «{NBSP}été{NBSP}». " * 400 + "Fin"
    assert len(words) > 10_000
    user = user_of(open_window(small_path))
    user.go("2", "N1")
    user.press("a", Key.Key_Return)
    if name == "reservation":
        user.press(Key.Key_Escape, "p")
    user.editor.focus_field(name)
    user.type(words)
    user.window.close()
    assert getattr(said(small_path, "2"), name) == words
    again = user_of(open_window(small_path))
    again.go("2", "N1")
    assert again.field(name).words() == words


def test_the_place_of_a_meeting_and_the_name_of_a_list_stay_on_one_line(
    beginner: User, small_path: Path
) -> None:
    clipboard(text="Union\ncitoyenne")

    def use(dialog: QWidget) -> None:
        dialog.name.setFocus()
        beginner.ctrl(Key.Key_V)
        assert dialog.name.text() == "Union citoyenne"
        clipboard(picture=True)
        beginner.ctrl(Key.Key_V)
        assert "Seul du texte" in dialog.trouble

    in_dialog(use, "Ajouter la liste")
    beginner.ctrl(Key.Key_N, shift=True)
    assert on_disk(small_path).lists[1].name == "Union citoyenne"
