"""Undo and redo are seen: on the page where it shows them, in words where it does not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pacte.domain.answer import Answer
from pacte.edits import answers, dossiers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, on_disk
from ui.language import speak

Key = Qt.Key
GRID, MEETING, LISTS, COMPARISON, DOSSIER = Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5


@pytest.fixture
def at(open_window, small_path: Path, user_of: Callable[..., User]):
    """Opens the file on a page after an edit."""

    def opened(page: Key, edit: Callable[..., object], *arguments: object, **options: object) -> User:
        with open_pact_file(small_path) as file:
            edit(file, *arguments, **options)
        user = user_of(open_window(small_path))
        user.ctrl(page)
        return user

    return opened


def menu(user: User, word: str) -> None:
    """Choose an entry of the window's menus."""
    actions = [one for bar in user.window.menuBar().actions() for one in bar.menu().actions()]
    next(one for one in actions if one.text().replace("&", "").startswith(word)).trigger()


@pytest.mark.parametrize("page", [GRID, MEETING, LISTS, COMPARISON, DOSSIER])
def test_taking_a_list_back_is_said(at, small_path: Path, page: Key) -> None:
    user = at(page, lists.add, "Brume (exemple)")
    menu(user, "Annuler")
    assert len(on_disk(small_path).lists) == 1
    assert user.message == "Annulé : liste Brume (exemple) ajoutée."


def test_making_again_is_said_too_and_in_english(at, small_path: Path, qapp: QApplication) -> None:
    user = at(GRID, dossiers.choose_measures, ["2"], chosen=True)
    menu(user, "Annuler")
    assert user.message.startswith("Annulé : ")
    speak(qapp, "en")
    try:
        menu(user, "Rétablir")
        assert user.message.startswith("Redone: ")
    finally:
        speak(qapp)
    assert on_disk(small_path).collective.chosen_measures == ("2",)


@pytest.mark.parametrize("page", [GRID, COMPARISON])
def test_an_answer_taken_back_where_it_is_shown_needs_no_words(at, small_path: Path, page: Key) -> None:
    user = at(page, answers.answer, first_list(small_path).id, [("9", "N2")], Answer.REFUSED)
    user.ctrl(Key.Key_Z)
    assert first_list(small_path).commitments == ()
    assert user.message == ""


@pytest.mark.parametrize("page", [MEETING, LISTS, DOSSIER])
def test_an_answer_taken_back_where_it_is_not_shown_is_said(at, small_path: Path, page: Key) -> None:
    user = at(page, answers.answer, first_list(small_path).id, [("9", "N2")], Answer.REFUSED)
    user.ctrl(Key.Key_Z)
    assert first_list(small_path).commitments == ()
    assert user.message == "Annulé : mesure 9 N2 refusée."


def test_a_principle_taken_back_is_said_where_only_measures_are_compared(at, small_path: Path) -> None:
    one = first_list(small_path).id
    user = at(COMPARISON, answers.answer, one, [], Answer.AGREED, principles=["B"])
    user.ctrl(Key.Key_Z)
    assert user.message == "Annulé : principe B engagé."
    user.ctrl(GRID)
    user.ctrl(Key.Key_Z, shift=True)
    assert user.message == ""
    assert first_list(small_path).principles == {"B": Answer.AGREED}
