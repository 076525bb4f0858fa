"""Answering with the keyboard: what is on disk afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from pacte.domain.answer import Answer
from tests.ui.driving import User, first_list, said, spaced
from ui import grid_delegate
from ui.grid_rows import PrincipleSpot

KEYS = {"a": Answer.AGREED, "r": Answer.REFUSED, "h": Answer.OUT_OF_COMPETENCE, "?": Answer.UNDECIDED}
Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize("key", KEYS)
def test_a_letter_answers_and_the_cursor_stays(beginner: User, small_path: Path, key: str) -> None:
    beginner.go("2", "N1")
    beginner.press(key)
    assert said(small_path, "2").answer is KEYS[key]
    assert beginner.place() == ("2", "N1")
    assert beginner.saved_words.startswith("enregistré à ")


def test_suppr_takes_an_answer_away(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("r", Key.Key_Delete)
    assert said(small_path, "2") is None


def test_arrows_go_from_measure_to_measure_over_theme_titles(beginner: User) -> None:
    assert beginner.place() == ("1", "N1")
    beginner.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert beginner.place() == ("3", "N1")
    beginner.press(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Up)
    assert beginner.place() == ("32", "N3")


def test_the_column_is_kept_across_a_measure_with_one_level(beginner: User) -> None:
    beginner.go("18", "N3")
    beginner.press(Key.Key_Down)
    assert beginner.place() == ("19", "N")
    beginner.press(Key.Key_Down)
    assert beginner.place() == ("22", "N3")


def test_home_and_end(beginner: User) -> None:
    beginner.go("4", "N2")
    beginner.press(Key.Key_End)
    assert beginner.place() == ("4", "N3")
    beginner.ctrl(Key.Key_End)
    assert beginner.place() == ("31", "N3")
    beginner.press(Key.Key_PageUp)
    assert beginner.place() != ("31", "N3")


@pytest.mark.parametrize("keys", ["123", '&é"'], ids=["figures", "French keyboard"])
def test_figures_toggle_the_levels_of_a_measure(beginner: User, small_path: Path, keys: str) -> None:
    beginner.go("4", "N1")
    for key in keys[1:]:
        beginner.press_character(key)
    answers = first_list(small_path).answers
    assert {place: one.answer for place, one in answers.items()} == {
        ("4", "N2"): Answer.AGREED,
        ("4", "N3"): Answer.AGREED,
    }
    beginner.press("2")
    assert said(small_path, "4", "N2") is None


def test_a_figure_on_another_answer_agrees_and_keeps_its_note(beginner: User, small_path: Path) -> None:
    beginner.go("4", "N1")
    beginner.press("r", Key.Key_Return)
    beginner.editor.focus_field("note")
    beginner.type("à rappeler")
    beginner.press(Key.Key_Escape, "1")
    assert said(small_path, "4").answer is Answer.AGREED
    assert said(small_path, "4").note == "à rappeler"


def test_words_that_go_with_an_answer_are_told_and_undone(beginner: User, small_path: Path) -> None:
    beginner.go("4", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.editor.focus_field("observation")
    beginner.type("précieux")
    beginner.press(Key.Key_Escape, "1")
    assert said(small_path, "4") is None
    assert "Ctrl+Z" in beginner.message
    beginner.ctrl(Key.Key_Z)
    assert said(small_path, "4").observation == "précieux"


def test_a_level_that_the_measure_lacks(beginner: User, small_path: Path) -> None:
    beginner.go("19", "N")
    beginner.press("2")
    assert first_list(small_path).commitments == ()
    assert beginner.message == "Cette mesure n’a pas de niveau 2."
    beginner.press("1")
    assert said(small_path, "19", "N").answer is Answer.AGREED


def test_several_cells_are_answered_in_one_undo_step(beginner: User, small_path: Path) -> None:
    beginner.go("1", "N1")
    beginner.press(Key.Key_Down, modifiers=SHIFT)
    beginner.press(Key.Key_Right, modifiers=SHIFT)
    beginner.press("a")
    places = {("1", "N1"), ("1", "N2"), ("2", "N1"), ("2", "N2")}
    assert set(first_list(small_path).answers) == places
    assert "4 niveaux engagés" in beginner.hints
    beginner.ctrl(Key.Key_Z)
    assert first_list(small_path).commitments == ()


def test_a_principle_is_accepted_by_key_but_never_reserved(beginner: User, small_path: Path) -> None:
    beginner.go("1", "N1")
    beginner.press(Key.Key_Up, "a")
    assert first_list(small_path).principles == {"C": Answer.AGREED}
    beginner.press("p")
    assert first_list(small_path).principles == {"C": Answer.AGREED}
    assert "réserve" in beginner.message


def test_principles_and_levels_are_answered_together_in_one_undo_step(
    beginner: User, small_path: Path
) -> None:
    beginner.go("1", "N1")
    beginner.press(Key.Key_Up, Key.Key_Up)
    beginner.press(Key.Key_Up, modifiers=SHIFT)
    beginner.press("a")
    assert first_list(small_path).principles == {"A": Answer.AGREED, "B": Answer.AGREED}
    assert "2 principes engagés" in beginner.hints
    beginner.press(Key.Key_Escape, Key.Key_Down, Key.Key_Down)
    beginner.press(Key.Key_Down, modifiers=SHIFT)
    beginner.press("h")
    assert "1 principe et 1 niveau hors compétence" in beginner.hints
    beginner.ctrl(Key.Key_Z)
    assert first_list(small_path).principles.keys() == {"A", "B"}
    assert first_list(small_path).commitments == ()
    beginner.ctrl(Key.Key_Z)
    assert first_list(small_path).principles == {}


def test_cells_chosen_with_the_mouse_take_one_reservation_and_its_words(
    beginner: User, small_path: Path
) -> None:
    beginner.go("1", "N1")
    for place in (("2", "N3"), ("9", "N2")):
        at = beginner.view.visualRect(beginner.model.find(place)).center()
        beginner.click_cell(at, Qt.KeyboardModifier.ControlModifier)
    beginner.press("p")
    beginner.type("sauf en 2026")
    beginner.press(Key.Key_Escape)
    answers = first_list(small_path).answers
    assert set(answers) == {("1", "N1"), ("2", "N3"), ("9", "N2")}
    assert {one.reservation for one in answers.values()} == {"sauf en 2026"}
    assert {one.answer for one in answers.values()} == {Answer.RESERVED}
    beginner.ctrl(Key.Key_Z)
    assert first_list(small_path).commitments == ()


def test_undo_and_redo_are_named_and_brought_into_view(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("r")
    assert "annuler : mesure 2 N1 refusée" in beginner.hints
    beginner.go("31", "N2")
    beginner.ctrl(Key.Key_Z)
    assert said(small_path, "2") is None
    assert beginner.place() == ("2", "N1")
    beginner.ctrl(Key.Key_Z, shift=True)
    assert said(small_path, "2").answer is Answer.REFUSED


@pytest.mark.parametrize(
    "key", [Key.Key_End, Key.Key_Home, Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp]
)
def test_a_move_with_ctrl_takes_the_choice_along(beginner: User, small_path: Path, key: Key) -> None:
    beginner.go("15", "N1")
    beginner.ctrl(key)
    there = beginner.place()
    assert there != ("15", "N1")
    beginner.press("r")
    one = first_list(small_path)
    assert [*one.answers, *one.principles] == [there or "A"]


def test_ctrl_and_shift_choose_all_the_way(beginner: User, small_path: Path) -> None:
    beginner.go("30", "N2")
    beginner.ctrl(Key.Key_End, shift=True)
    beginner.press("a")
    places = first_list(small_path).answers.keys()
    assert {("30", "N2"), ("31", "N2")} <= places
    assert {level for _, level in places} <= {"N", "N2"}


def test_shift_chooses_one_column_across_titles_principles_and_single_levels(
    beginner: User, small_path: Path
) -> None:
    beginner.go("18", "N2")
    beginner.press(Key.Key_Down, Key.Key_Down, modifiers=SHIFT)
    beginner.press("a")
    assert set(first_list(small_path).answers) == {("18", "N2"), ("19", "N"), ("22", "N2")}
    beginner.ctrl(Key.Key_Z)
    beginner.go("2", "N2")
    beginner.press(Key.Key_Up, Key.Key_Up, Key.Key_Up, modifiers=SHIFT)
    beginner.press("a")
    one = first_list(small_path)
    assert set(one.answers) == {("1", "N2"), ("2", "N2")}
    assert one.principles == {"B": Answer.AGREED, "C": Answer.AGREED}


def test_shift_begins_where_the_cursor_was_brought(beginner: User, small_path: Path) -> None:
    beginner.go("9", "N1")
    beginner.go("2", "N3")
    beginner.press("a")
    beginner.go("15", "N1")
    beginner.ctrl(Key.Key_Z)
    assert beginner.place() == ("2", "N3")
    beginner.press(Key.Key_Left, modifiers=SHIFT)
    beginner.press("h")
    assert set(first_list(small_path).answers) == {("2", "N2"), ("2", "N3")}


def test_cells_are_chosen_by_dragging_over_a_title(beginner: User, small_path: Path) -> None:
    view, viewport = beginner.view, beginner.view.viewport()
    first, last = (beginner.model.find(place) for place in (("1", "N2"), ("9", "N3")))
    beginner.go("9", "N3")
    beginner.go("1", "N2")
    points = [view.visualRect(index).center() for index in (first, last)]
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=points[0])
    QTest.mouseMove(viewport, points[1])
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=points[1])
    beginner.press("a")
    assert {level for _, level in first_list(small_path).answers} == {"N2", "N3"}
    assert {("1", "N2"), ("9", "N3")} <= set(first_list(small_path).answers)


def test_undoing_the_answer_to_a_principle_goes_to_it(beginner: User, small_path: Path) -> None:
    beginner.go("1", "N1")
    beginner.press(Key.Key_Up, "a")
    beginner.go("31", "N1")
    beginner.ctrl(Key.Key_Z)
    assert first_list(small_path).principles == {}
    spot = beginner.model.spot_at(beginner.view.currentIndex())
    assert isinstance(spot, PrincipleSpot)
    assert spot.principle.code == "C"


def test_the_mouse_answers_too(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N2")
    beginner.click(beginner.editor.layout_.buttons.button(Answer.OUT_OF_COMPETENCE))
    assert said(small_path, "2", "N2").answer is Answer.OUT_OF_COMPETENCE


def test_a_click_on_a_name_goes_to_its_row(beginner: User) -> None:
    beginner.go("1", "N2")
    name = beginner.model.find(("9", "N1")).siblingAtColumn(1)
    beginner.click_cell(beginner.view.visualRect(name).center())
    assert beginner.place() == ("9", "N2")


def test_the_menu_has_every_answer_with_its_key(beginner: User, small_path: Path) -> None:
    menu = beginner.window.page.menu()
    assert menu.menuAction() in beginner.window.menuBar().actions()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert "Refusé\tR" in words
    beginner.go("2", "N3")
    next(action for action in menu.actions() if action.text().startswith("Refusé")).trigger()
    assert said(small_path, "2", "N3").answer is Answer.REFUSED


def test_the_progress_tells_what_is_missing_to_sign(user: User) -> None:
    line = user.window.page._layout.list_bar._progress
    assert line.accessibleName() == (
        "29 mesures sur 32 · 56 niveaux retenus · signée hors de Pacte"
        " (10 mesures suffisent pour signer, avec tous les principes)"
    )
    user.go("1", "N1")
    user.press(Key.Key_Up, Key.Key_Delete)
    assert "il manque le principe C" in spaced(line.accessibleName())


def test_escape_gives_a_search_up(user: User) -> None:
    user.ctrl(Key.Key_F)
    user.type("ecole")
    assert user.view.isRowHidden(user.model.find(("1", "N1")).row())
    user.press(Key.Key_Down)
    user.qtbot.waitUntil(user.view.hasFocus)
    assert user.place() == ("15", "N1")
    user.ctrl(Key.Key_F)
    user.press(Key.Key_Escape)
    user.qtbot.waitUntil(user.view.hasFocus)
    assert not user.view.isRowHidden(user.model.find(("1", "N1")).row())


def test_giving_a_search_up_brings_the_cursor_back(user: User) -> None:
    user.go("9", "N2")
    user.ctrl(Key.Key_F)
    user.type("monnaies")
    assert user.place() == ("32", "N2")
    user.press(Key.Key_Escape)
    user.qtbot.waitUntil(user.view.hasFocus)
    assert user.place() == ("9", "N2")
    user.ctrl(Key.Key_F)
    user.type("monnaies")
    user.press(Key.Key_Return)
    user.qtbot.waitUntil(user.view.hasFocus)
    user.press("a")
    user.filters.clear()
    assert user.place() == ("32", "N2")


def test_an_answer_does_not_make_its_row_vanish_under_a_filter(user: User, demo_path: Path) -> None:
    user.filters._answer.setCurrentIndex(3)
    user.go("2", "N1")
    user.press("a")
    assert said(demo_path, "2").answer is Answer.AGREED
    assert not user.view.isRowHidden(user.model.find(("2", "N1")).row())


def test_a_filter_that_finds_nothing_says_so(user: User) -> None:
    user.ctrl(Key.Key_F)
    user.type("zzz")
    assert user.window.page._layout.nothing.isVisible()
    user.click(user.filters._all)
    assert user.view.isVisible()
    assert user.place() == ("1", "N1")


def test_a_narrow_window_shows_grid_and_editor_in_turn(open_window, demo_path: Path, user_of) -> None:
    user = user_of(open_window(demo_path, width=640, height=400))
    assert user.view.isVisible()
    assert not user.editor.isVisible()
    user.press(Key.Key_Return)
    assert user.editor.isVisible()
    assert not user.view.isVisible()
    user.press(Key.Key_Escape)
    assert user.view.hasFocus()
    assert user.window.width() == 640


def test_the_sign_of_a_partner_stays_inside_its_cell(user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    discs: list[QRectF] = []
    monkeypatch.setattr(grid_delegate, "paint_badge", lambda _painter, _shapes, disc, *_: discs.append(disc))
    user.view.viewport().grab()
    cells = [user.view.visualRect(user.model.find(("11", level))) for level in ("N1", "N2", "N3")]
    assert len([disc for cell in cells for disc in discs if QRectF(cell).contains(disc)]) == 3
