"""Going from page to page: the cursor is where the keys of the bottom line do something."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.errors import DiskError
from tests.ui.driving import User, in_dialog, on_disk, press_button, said
from tests.ui.lists_driving import AUBE, BRUME, make_lists
from ui.app import page_kinds
from ui.comparison_view import ComparisonView
from ui.list_bar import ListBar
from ui.lists_table import RowTable
from ui.meeting_start import MeetingStart
from ui.navigation import Navigation
from ui.section_bar import SectionBar

Key = Qt.Key


def first_control(user: User, page: str) -> QWidget:
    """Where the cursor is to be on a page."""
    window = user.window
    if page == "Rencontre":
        return window.findChild(MeetingStart).choice
    if page == "Signer":
        return window.page.findChild(ListBar).findChild(QComboBox)
    if page == "Dossier":
        return window.page.findChild(SectionBar).findChild(QPushButton)
    if page == "Programme":
        return window.page.layout_.nothing_read.findChild(QPushButton)
    kind = {"Grille": type(user.view), "Listes": RowTable, "Comparer": ComparisonView}[page]
    return window.page.findChild(kind)


@pytest.mark.parametrize(
    "page", ["Grille", "Rencontre", "Listes", "Comparer", "Signer", "Programme", "Dossier"]
)
def test_choosing_a_page_puts_the_cursor_in_it(user: User, page: str) -> None:
    for again in range(2):
        press_button(user.window._frame.navigation, "Dossier" if page != "Dossier" else "Listes")
        press_button(user.window._frame.navigation, page)
        assert user.focus is first_control(user, page), again


def test_a_letter_answers_right_after_the_grid_was_chosen(user: User, demo_path: Path) -> None:
    user.go("2", "N1")
    press_button(user.window._frame.navigation, "Listes")
    press_button(user.window._frame.navigation, "Grille")
    user.press("a")
    assert said(demo_path, "2").answer is Answer.AGREED
    assert "A engagé" in user.hints


@pytest.mark.parametrize("figures", ["12345671", "&é\"'(-è&"], ids=["figures", "French keyboard"])
def test_ctrl_and_a_figure_choose_a_page(user: User, figures: str) -> None:
    pages = ["Grille", "Rencontre", "Listes", "Comparer", "Signer", "Programme", "Dossier", "Grille"]
    for figure, page in zip(figures, pages, strict=True):
        user.ctrl(Qt.Key(ord(figure.upper())))
        assert user.focus is first_control(user, page)


def test_tab_comes_to_the_page_shown_however_it_was_chosen(user: User) -> None:
    user.ctrl(Key.Key_2)
    met = set()
    for _ in range(20):
        user.press(Key.Key_Tab)
        met.add(user.focus)
    names = user.window.findChild(Navigation).findChildren(QPushButton)
    assert [one.text() for one in names if one in met] == ["Rencontre"]


def test_without_a_list_the_cursor_is_where_one_is_added(
    open_window, pact_path: Path, user_of: Callable[..., User]
) -> None:
    user = user_of(open_window(pact_path))
    for figure in (Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_1):
        user.ctrl(figure)
        assert user.focus.text() == "Nouvelle liste…"
        assert user.window.page.isAncestorOf(user.focus)


@pytest.fixture
def looking(user: User) -> User:
    """Somebody whose cursor is in the navigation, at the grid."""
    user.window._frame.navigation.take_cursor()
    assert user.focus.text() == "Grille"
    return user


def test_arrows_look_at_the_pages_and_stay(looking: User) -> None:
    for page in ("Rencontre", "Listes", "Comparer", "Signer", "Programme", "Dossier", "Dossier"):
        looking.press(Key.Key_Down)
        assert looking.focus.text() == page
        assert looking.focus.isChecked()
        assert looking.window.page.isVisible()
    looking.press(Key.Key_Up, Key.Key_Up)
    assert looking.focus.text() == "Signer"
    looking.press(Key.Key_Return)
    assert looking.focus is first_control(looking, "Signer")


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Tab, Key.Key_Return, Key.Key_Space, Key.Key_Right])
def test_one_key_leads_to_the_page(looking: User, key: Key) -> None:
    looking.press(key)
    assert looking.window.page.isAncestorOf(looking.focus)


def test_the_bottom_line_promises_nothing_of_the_page_while_the_cursor_is_beside_it(looking: User) -> None:
    assert "engagé" not in looking.hints
    assert "↑ ↓ page" in looking.hints
    looking.press(Key.Key_Escape)
    assert "A engagé" in looking.hints


def test_words_that_the_disk_refuses_keep_their_page_and_the_cursor(
    beginner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    field = beginner.focus
    beginner.type("précieux")

    def refuse(*_: object, **__: object) -> None:
        raise DiskError("Le disque est plein.")

    with monkeypatch.context() as patched:
        patched.setattr("pacte.edits.answers.record", refuse)
        press_button(beginner.window._frame.navigation, "Listes")
        assert beginner.focus is field
        buttons = beginner.window._frame.navigation.findChildren(QPushButton)
        assert [one.text() for one in buttons if one.isChecked()] == ["Grille"]


def add_list(user: User, name: str) -> None:
    in_dialog(lambda _dialog: user.type(name), "Ajouter la liste")
    user.ctrl(Key.Key_N, shift=True)


def named(path: Path, name: str) -> CandidateList:
    return next(one for one in on_disk(path).lists if one.name == name)


@pytest.mark.parametrize("page", [Key.Key_4, Key.Key_3])
def test_of_two_lists_added_elsewhere_the_last_one_is_shown_and_answered(
    beginner: User, small_path: Path, page: Key
) -> None:
    beginner.ctrl(Key.Key_3)
    beginner.ctrl(page)
    for name in ("Zone (exemple)", "Brume (exemple)", "Mer (exemple)"):
        add_list(beginner, name)
    last = named(small_path, "Mer (exemple)").id
    for figure in (Key.Key_3, Key.Key_1):
        beginner.ctrl(figure)
        assert beginner.window.page.current_list() == last
    beginner.press("r")
    given = {one.name: len(one.commitments) for one in on_disk(small_path).lists}
    assert {name for name, count in given.items() if count} == {"Mer (exemple)"}


def shown_lists(user: User, figures: str) -> list[str]:
    """The names of the list shown on pages, gone to one after the other."""
    names = []
    for figure in figures:
        user.ctrl(getattr(Key, f"Key_{figure}"))
        shown = user.window.page.current_list()
        names.append(
            next(one.name for one in on_disk(user.window._operations.file.path).lists if one.id == shown)
        )
    return names


def choose_in_bar(user: User, name: str) -> None:
    """Choose a list above the grid or the signings, by keyboard."""
    box = user.window.page.findChild(ListBar)._choice
    step = Key.Key_Down if box.findText(name) > box.currentIndex() else Key.Key_Up
    while box.currentText() != name:
        box.setFocus()
        user.press(step)


@pytest.fixture
def several(open_window, small_path: Path, user_of) -> User:
    """Somebody in front of four lists."""
    return user_of(open_window(make_lists(small_path)))


def test_a_list_chosen_on_one_page_is_the_one_shown_on_the_next(several: User) -> None:
    assert set(shown_lists(several, "12351")) == {AUBE}
    several.ctrl(Key.Key_1)
    choose_in_bar(several, BRUME)
    assert set(shown_lists(several, "23511")) == {BRUME}
    several.ctrl(Key.Key_3)
    several.press(Key.Key_Down)
    chosen = several.window.page.current_list()
    names = shown_lists(several, "35211")
    assert len(set(names)) == 1
    assert names[0] not in (AUBE, BRUME)
    assert several.window.page.current_list() == chosen
    several.ctrl(Key.Key_5)
    choose_in_bar(several, BRUME)
    assert set(shown_lists(several, "1325")) == {BRUME}


def test_arrows_go_through_the_lists_and_only_enter_goes_to_the_grid(several: User) -> None:
    box = several.window.page.findChild(ListBar)._choice
    box.setFocus()
    names = []
    while box.currentIndex() < box.count() - 1:
        several.press(Key.Key_Down)
        assert several.focus is box
        names.append(shown_name(several))
    assert len(names) == 3
    assert names == [box.itemText(at) for at in range(1, 4)]
    several.press(Key.Key_Return)
    assert several.focus is several.view
    assert shown_name(several) == names[-1]
    several.press("a")
    assert len(named(several.window._operations.file.path, names[-1]).commitments) == 1


def test_a_list_picked_in_the_open_list_puts_the_cursor_in_the_grid(several: User) -> None:
    box = several.window.page.findChild(ListBar)._choice
    box.setFocus()
    box.showPopup()
    several.qtbot.waitUntil(box.view().isVisible)
    QTest.keyClick(box.view(), Key.Key_Down)
    QTest.keyClick(box.view(), Key.Key_Return)
    several.qtbot.waitUntil(several.view.hasFocus)
    assert shown_name(several) == box.itemText(1)


def test_the_menu_names_the_pages_with_their_keys(user: User) -> None:
    menu = user.window._actions._go
    assert menu.menuAction().isVisible()
    buttons = user.window._frame.navigation.findChildren(QPushButton)
    assert [action.text() for action in menu.actions()] == [
        f"&{place}  {button.text()}\tCtrl+{place}" for place, button in enumerate(buttons, start=1)
    ]
    menu.actions()[2].trigger()
    assert user.focus is first_control(user, "Listes")
    user.window.close_file()
    assert not menu.menuAction().isVisible()


def shown_name(user: User) -> str:
    """The name of the list shown."""
    shown = user.window.page.current_list()
    return next(one.name for one in on_disk(user.window._operations.file.path).lists if one.id == shown)


def test_a_list_that_the_filter_hides_stays_hidden(several: User) -> None:
    several.ctrl(Key.Key_3)
    several.ctrl(Key.Key_F)
    several.type("brume")
    several.qtbot.waitUntil(lambda: several.window.page._model.rowCount() == 1)
    several.ctrl(Key.Key_1)
    choose_in_bar(several, AUBE)
    assert shown_lists(several, "351") == [BRUME, AUBE, AUBE]


def test_a_list_added_where_none_is_shown_is_the_one_shown_next_until_it_is_undone(several: User) -> None:
    several.ctrl(Key.Key_4)
    add_list(several, "Zone (exemple)")
    assert set(shown_lists(several, "1352")) == {"Zone (exemple)"}
    several.ctrl(Key.Key_4)
    several.ctrl(Key.Key_Z)
    assert several.message.startswith("Annulé")
    assert "Zone (exemple)" not in shown_lists(several, "1352")
    # Elsewhere, what was told is over.
    assert several.message == ""


def test_on_a_low_screen_no_name_of_a_page_is_cut(qtbot, dressed: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    navigation = Navigation(page_kinds(), window)
    navigation.show()
    window.show()
    buttons = navigation.findChildren(QPushButton)
    names = sum(button.sizeHint().height() for button in buttons)
    gaps = 4 * (len(buttons) - 1)
    for room, above, between in ((200, 16, 4), (0, 0, 0), (16, 16, 0), (24 + gaps, 16, 4)):
        height = names + room
        navigation.resize(navigation.width(), height)
        QApplication.processEvents()
        assert all(button.height() >= button.sizeHint().height() for button in buttons)
        assert buttons[0].y() == above
        assert buttons[1].y() - buttons[0].geometry().bottom() - 1 == between
