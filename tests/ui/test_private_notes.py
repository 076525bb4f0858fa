"""A private note on a level that nobody raised, as it is typed: no answer comes of it, and it is found again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from pacte.domain.answer import Answer
from tests.ui.driving import User, first_list, in_dialog, said, spaced
from tests.ui.test_grid_filters import choose, shown

Key = Qt.Key
ACCESSIBLE, TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
N3 = ("15", "N3")
NOTE = "à préparer avec Léa (exemple)"


def note(user: User, words: str, place: tuple[str, str] = N3) -> None:
    """Type words in the field of private notes, in the place of what it held, and go back to the grid."""
    user.go(*place)
    user.press(Key.Key_Return)
    user.editor.focus_field("note")
    user.ctrl(Key.Key_A)
    if words:
        user.type(words)
    else:
        user.press(Key.Key_Delete)
    user.press(Key.Key_Escape)


def test_a_note_alone_leaves_the_level_as_nobody_raised_it(beginner: User, small_path: Path) -> None:
    note(beginner, NOTE)
    assert said(small_path, *N3) is None
    assert first_list(small_path).notes == {N3: NOTE}
    assert "mesure 15 N3 : note privée" in beginner.hints
    assert beginner.field("note").words() == NOTE
    beginner.go("16")
    assert beginner.field("note").words() == ""
    beginner.go(*N3)
    assert beginner.field("note").words() == NOTE
    note(beginner, "")
    assert first_list(small_path).notes == {}
    assert said(small_path, *N3) is None
    beginner.ctrl(Key.Key_Z)
    assert beginner.field("note").words() == NOTE
    beginner.ctrl(Key.Key_Z)
    assert beginner.field("note").words() == ""


def test_a_note_is_written_when_typing_pauses(beginner: User, small_path: Path) -> None:
    beginner.go(*N3)
    beginner.editor.focus_field("note")
    beginner.type(NOTE)
    beginner.qtbot.waitUntil(lambda: first_list(small_path).notes == {N3: NOTE})
    assert beginner.field("note").hasFocus()


def test_the_answer_takes_the_note_and_not_raised_leaves_it(beginner: User, small_path: Path) -> None:
    note(beginner, NOTE)
    beginner.press("a")
    assert said(small_path, *N3).note == NOTE
    assert beginner.field("note").words() == NOTE
    beginner.press(Key.Key_Delete)
    assert said(small_path, *N3) is None
    assert first_list(small_path).notes == {N3: NOTE}
    assert beginner.field("note").words() == NOTE
    assert "Les mots" not in beginner.message


@pytest.mark.parametrize("name", ["agreed_wording", "reservation", "partner", "observation"])
def test_words_of_the_list_raise_the_level_which_is_said_before(
    beginner: User, small_path: Path, name: str
) -> None:
    raising = beginner.editor.layout_.raising
    note(beginner, NOTE)
    assert raising.isVisible()
    told = "Non abordé : ce qui est écrit ici le met « en discussion », sauf la note privée."
    assert spaced(raising.text()) == told
    beginner.editor.focus_field(name)
    beginner.type("des mots (exemple)")
    beginner.press(Key.Key_Escape)
    now = said(small_path, *N3)
    assert (now.answer, getattr(now, name), now.note) == (Answer.UNDECIDED, "des mots (exemple)", NOTE)
    assert raising.isHidden()


def test_an_erased_note_does_not_come_back_with_words(beginner: User, small_path: Path) -> None:
    note(beginner, NOTE)
    beginner.editor.focus_field("note")
    beginner.ctrl(Key.Key_A)
    beginner.press(Key.Key_Delete, Key.Key_Backtab)
    beginner.type("vu en réunion")
    beginner.press(Key.Key_Escape)
    assert said(small_path, *N3).note is None
    assert first_list(small_path).notes == {}


def test_words_awaited_for_a_reservation_keep_the_note(beginner: User, small_path: Path) -> None:
    note(beginner, NOTE)
    beginner.press("p")
    assert beginner.editor.layout_.raising.isHidden()
    beginner.type("sauf le montant")
    beginner.press(Key.Key_Escape)
    now = said(small_path, *N3)
    assert (now.answer, now.reservation, now.note) == (Answer.RESERVED, "sauf le montant", NOTE)


def test_a_note_is_spoken_and_found(beginner: User) -> None:
    note(beginner, NOTE)
    index = beginner.model.find(N3)
    assert beginner.model.data(index, ACCESSIBLE).endswith("non abordé, note privée")
    assert "note privée" in beginner.model.data(index, TIP)
    assert NOTE not in beginner.model.data(index, TIP)
    assert "note" not in beginner.model.data(beginner.model.find(("16", "N1")), ACCESSIBLE)
    choose(beginner, beginner.filters._answer, "Note privée")
    assert shown(beginner) == ["15"]
    beginner.go(*N3)
    beginner.press("r")
    assert shown(beginner) == ["15"]


def test_the_history_tells_old_and_new_notes(beginner: User) -> None:
    note(beginner, NOTE)
    note(beginner, "autre chose")
    beginner.press("a", Key.Key_Delete)
    note(beginner, "")
    lines: list[str] = []

    def use(dialog: QWidget) -> None:
        lines.extend(spaced(label.text()) for label in dialog.findChildren(QLabel))

    in_dialog(use, "Fermer")
    beginner.editor.layout_.history.full.setFocus()
    beginner.press(Key.Key_Return)
    whole = "\n".join(lines)
    assert f"Note — avant : rien\nensuite : {NOTE}" in whole
    assert f"Note — avant : {NOTE}\nensuite : autre chose" in whole
    assert "Note — avant : autre chose\nensuite : rien" in whole
    # The answer took it along, and left it when it went.
    assert whole.count("Note — avant") == 3
    assert "Note, par " in whole
    assert "Non abordé (avant : engagé), par " in whole
