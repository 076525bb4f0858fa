"""Filtering the grid as a person does: by theme, by answer, by what the collective chose, by text."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from pacte.edits import dossiers, measures
from tests.ui.driving import User, first_list, on_disk
from ui.choice_box import ChoiceBox
from ui.grid_rows import AnswerRow

Key = Qt.Key


def choose(user: User, box: ChoiceBox, words: str) -> None:
    """Choose an entry of a filter with the keyboard."""
    box.setFocus()
    user.press(Key.Key_Home)
    while box.currentText() != words:
        before = box.currentIndex()
        user.press(Key.Key_Down)
        assert box.currentIndex() != before, f"no entry « {words} »"


def offered(box: ChoiceBox) -> list[str]:
    return [box.itemText(n) for n in range(box.count())]


def shown(user: User) -> list[str]:
    rows = enumerate(user.model.rows)
    return [r.number for n, r in rows if isinstance(r, AnswerRow) and not user.view.isRowHidden(n)]


def search(user: User, words: str) -> list[str]:
    """Look for words from scratch; the numbers of the rows that stay."""
    user.ctrl(Key.Key_F)
    user.press(Key.Key_Escape)
    user.qtbot.waitUntil(user.view.hasFocus)
    user.ctrl(Key.Key_F)
    user.type(words)
    return shown(user)


def test_a_search_finds_words_by_their_beginning(user: User) -> None:
    assert search(user, "velo") == search(user, "VÉLOS") == ["15"]
    assert "15" in search(user, "develo")
    assert search(user, "locales monn") == ["32"]
    assert search(user, "lopper") == []
    assert search(user, "2") == ["2"]


def test_measures_that_the_collective_chose(user: User, demo_path: Path) -> None:
    kinds = user.filters._kind
    assert offered(kinds) == ["Toutes les mesures", "Texte à compléter", "Texte non officiel"]
    dossier = on_disk(demo_path)
    chosen = replace(dossier.collective, chosen_measures=("32", "2"))
    user.window._operations.run(dossiers.describe, dossier.municipality, chosen)
    choose(user, kinds, "Choisies par le collectif")
    assert shown(user) == ["2", "32"]
    choose(user, user.filters._answer, "Non abordé")
    assert shown(user) == ["32"]
    user.click(user.filters._all)
    assert len(shown(user)) == 36
    choose(user, kinds, "Choisies par le collectif")
    nothing = replace(chosen, chosen_measures=())
    user.window._operations.run(dossiers.describe, dossier.municipality, nothing)
    assert len(shown(user)) == 36
    assert "Choisies par le collectif" not in offered(kinds)


def test_texts_that_are_not_official(beginner: User, small_path: Path) -> None:
    kinds = beginner.filters._kind
    assert offered(kinds) == ["Toutes les mesures", "Texte à compléter"]
    choose(beginner, kinds, "Texte à compléter")
    assert "6" in shown(beginner)
    assert "1" not in shown(beginner)
    beginner.window._operations.run(measures.complete_text, "6", "N2", "Texte saisi", "page 4")
    choose(beginner, kinds, "Texte non officiel")
    assert shown(beginner) == ["6"]
    beginner.go("6", "N2")
    beginner.press("a")
    assert first_list(small_path).commitment("6", "N2") is not None
    beginner.ctrl(Key.Key_Z)
    beginner.ctrl(Key.Key_Z)
    assert offered(kinds) == ["Toutes les mesures", "Texte à compléter"]
    assert len(shown(beginner)) == 35
