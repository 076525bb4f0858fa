"""A list that was just added, or added again, is the one that every page goes on with."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, in_dialog, on_disk

Key = Qt.Key
SECOND = "Deuxième"


@pytest.fixture
def two_lists(small_path: Path) -> Path:
    """A file with a list before and one after the first in the order of names."""
    with open_pact_file(small_path) as file:
        lists.add(file, "Autre exemple")
    return small_path


def add(user: User) -> None:
    in_dialog(lambda _dialog: user.type(SECOND), "Ajouter la liste")
    user.ctrl(Key.Key_N, shift=True)


def shown_on(user: User, *keys: str) -> set[str | None]:
    """The lists that these pages show, one page after the other."""
    found = set()
    for key in keys:
        user.window._pages.show_page(key)
        found.add(user.window.page.current_list())
    return found


@pytest.mark.parametrize("page", ["grid", "meeting", "lists", "signing", "comparison"])
def test_a_list_added_on_any_page_is_the_one_shown_on_all(
    open_window, two_lists: Path, user_of, page: str
) -> None:
    user = user_of(open_window(two_lists))
    first = first_list(two_lists).id
    shown_on(user, "grid", "meeting", "lists", "signing")
    user.window.page.show_list(first)
    user.window._pages.show_page(page)
    add(user)
    new = next(one.id for one in on_disk(two_lists).lists if one.name == SECOND)
    assert user.window.page.current_list() in (new, None)
    assert shown_on(user, "signing", "meeting", "lists", "grid") == {new}
    assert user.editor.layout_.text.heading.text.endswith(SECOND)


def test_undo_goes_back_to_the_list_before_and_redo_to_the_new_one(
    open_window, two_lists: Path, user_of
) -> None:
    user = user_of(open_window(two_lists))
    first = first_list(two_lists).id
    user.window.page.show_list(first)
    user.window._pages.show_page("meeting")
    add(user)
    new = user.window.page.current_list()
    user.ctrl(Key.Key_Z)
    assert user.window.page.current_list() == first
    assert shown_on(user, "grid", "signing", "meeting") == {first}
    user.ctrl(Key.Key_Z, shift=True)
    assert user.window.page.current_list() == new
    assert shown_on(user, "grid", "signing", "meeting") == {new}


def test_the_meeting_that_begins_is_with_the_list_just_added(open_window, two_lists: Path, user_of) -> None:
    user = user_of(open_window(two_lists))
    user.window._pages.show_page("meeting")
    add(user)
    user.click(user.window.page.start.begin_button)
    user.press("a", Key.Key_Escape)
    given = {one.name: dict(one.principles) for one in on_disk(two_lists).lists}
    assert [name for name, principles in given.items() if principles] == [SECOND]
