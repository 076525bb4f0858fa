"""What is written before signing: the day, the place, who signs, and the way through it by keyboard."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest

from pacte.domain.dossier import Member
from pacte.domain.signing import Side
from pacte.edits import dossiers, lists
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, spaced
from tests.ui.signing_driving import DAY, go_to_signing, name_both, write_in
from ui.day_field import popup_place

Key = Qt.Key


def test_tab_goes_from_what_is_missing_through_the_form_to_the_button(user: User) -> None:
    page = go_to_signing(user)
    form, gaps = page._form, page._layout.gaps
    user.click(form.sides[Side.LIST].add)
    page.take_cursor()
    first, second = form.sides[Side.LIST].rows
    (third,) = form.sides[Side.COLLECTIVE].rows
    met = [user.focus]
    while met[-1] is not form.sign_button and len(met) < 60:
        user.press(Key.Key_Tab)
        met.append(user.focus)
    people = [stop for row in (first, second) for stop in (row.name, row.capacity, row.draw, row.remove)]
    people += [form.sides[Side.LIST].add, third.name, third.capacity, third.draw, third.remove]
    people += [form.sides[Side.COLLECTIVE].add, form.sign_button]
    calls = [one.action for one in gaps.callouts if one.action.isVisible()]
    assert calls
    assert met[-len(people) - 3 - len(calls) :] == [
        *calls,
        form.day.line,
        form.day.pick,
        form.place,
        *people,
    ]
    user.press(Key.Key_Tab)
    assert user.focus is page._layout.what
    name_both(user, page)
    form.sign_button.setFocus()
    user.press(Key.Key_Tab)
    assert user.focus is page._layout.what


@pytest.mark.parametrize(
    "typed, why",
    [
        ("31/02/2026", "Le 31 février 2026 n’existe pas"),
        (QDate.currentDate().addDays(3).toString("dd/MM/yyyy"), "est dans l’avenir"),
        ("02/03/1920", "trop ancienne"),
        ("hier", "n’est pas une date"),
    ],
    ids=["impossible", "future", "old", "words"],
)
def test_an_impossible_day_is_refused_in_words(user: User, demo_path: Path, typed: str, why: str) -> None:
    page = go_to_signing(user)
    name_both(user, page)
    write_in(user, page._form.day.line, typed)
    user.click(page._form.sign_button)
    assert why in spaced(page._form.day_trouble.words)
    assert not page._form.day_trouble.isHidden()
    assert user.focus is page._form.day.line
    assert first_list(demo_path).signings == ()


def test_an_impossible_day_is_told_under_it_when_it_is_left(user: User) -> None:
    page = go_to_signing(user)
    trouble = page._form.day_trouble
    write_in(user, page._form.day.line, "31/02/2026")
    assert trouble.isHidden()
    user.press(Key.Key_Tab)
    assert spaced(trouble.words) == "Le 31 février 2026 n’existe pas ; corrigez la date."
    assert not trouble.isHidden()
    write_in(user, page._form.day.line, "02/03/2020")
    assert trouble.isHidden()
    user.press(Key.Key_Tab)
    assert trouble.isHidden()


def test_nothing_moves_under_a_button_that_is_being_pressed(user: User) -> None:
    page = go_to_signing(user)
    write_in(user, page._form.day.line, "31/02/2026")
    QTest.mousePress(page._form.day.pick, Qt.MouseButton.LeftButton)
    assert user.focus is page._form.day.pick
    assert page._form.day_trouble.isHidden()


def test_a_day_is_picked_in_the_calendar(user: User) -> None:
    page = go_to_signing(user)
    user.click(page._form.day.pick)
    calendar = page._form.day.calendar
    assert calendar.maximumDate() == QDate.currentDate()
    assert calendar.screen().availableGeometry().contains(calendar.window().geometry())
    calendar.activated.emit(QDate(2020, 3, 2))
    assert page._form.draft.day == DAY
    assert user.focus is page._form.day.line


@pytest.mark.parametrize(
    "field, at",
    [
        (QRect(100, 100, 300, 40), QPoint(100, 142)),
        (QRect(100, 600, 300, 40), QPoint(100, 298)),
        (QRect(900, 100, 300, 40), QPoint(600, 142)),
        (QRect(-50, 250, 300, 300), QPoint(0, 200)),
    ],
    ids=["below", "above", "within the right edge", "where neither has room"],
)
def test_the_calendar_never_leaves_the_screen(field: QRect, at: QPoint) -> None:
    size, screen = QSize(400, 300), QRect(0, 0, 1000, 700)
    if at.y() == 200:
        screen = QRect(0, 200, 1000, 500)
    place = popup_place(field, size, screen)
    assert place == at
    assert screen.contains(QRect(place, size))


def test_two_people_of_one_name_are_refused_in_words(user: User, demo_path: Path) -> None:
    page = go_to_signing(user)
    name_both(user, page)
    rows = page._form.sides[Side.COLLECTIVE]
    user.click(rows.add)
    assert user.focus is rows.rows[1].name
    user.type("laurent jeanne")
    user.click(page._form.sign_button)
    assert "Deux signataires portent le nom" in page._form.trouble.words
    user.click(rows.rows[1].remove)
    assert len(rows.rows) == 1
    assert first_list(demo_path).signings == ()


def test_names_are_completed_from_the_file(user: User) -> None:
    page = go_to_signing(user)
    row = page._form.sides[Side.LIST].rows[0]
    row.name.setFocus()
    user.type("jea")
    assert row.name.completer().currentCompletion() == "Laurent JEANNE"


def test_members_of_the_collective_are_completed(open_window, demo_path: Path, user_of) -> None:
    with open_pact_file(demo_path) as file:
        before = queries.dossier(file)
        members = (Member("Dominique Membre (exemple)"), Member("Sacha Membre (exemple)"))
        dossiers.describe(file, before.municipality, replace(before.collective, members=members))
    user = user_of(open_window(demo_path))
    page = go_to_signing(user)
    row = page._form.sides[Side.COLLECTIVE].rows[0]
    row.name.setFocus()
    user.type("sacha")
    assert row.name.completer().currentCompletion() == "Sacha Membre (exemple)"


def test_what_is_typed_is_kept_for_each_list(user: User) -> None:
    page = go_to_signing(user)
    name_both(user, page)
    first = page.current_list()
    user.window._operations.run(lists.add, "Une autre liste", None)
    assert page.current_list() != first
    assert page._form.draft.signatories == ()
    page.show_list(first)
    assert [who.name for who in page._form.draft.signatories] == ["Laurent JEANNE", "Camille Exemple"]
