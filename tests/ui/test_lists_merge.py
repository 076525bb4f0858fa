"""Merging lists as a person does, and the page for everyone: names, reading only, narrow windows."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from pacte.domain.answer import Answer
from pacte.edits import lists
from pacte.storage.pact_file import Access, open_pact_file
from tests.ui.driving import User, in_dialog, on_disk, press_button
from tests.ui.lists_driving import (
    AUBE,
    BORN,
    BRUME,
    ListsUser,
    Windows,
    make_lists,
    merge_lists,
    named,
    origin_cells,
)
from ui.merge_dialog import MergeDialog

Key = Qt.Key


@pytest.fixture
def lists_path(pact_path: Path) -> Path:
    return make_lists(pact_path)


@pytest.fixture
def open_lists(qtbot):
    windows = Windows(qtbot)
    yield windows.open
    windows.close()


@pytest.fixture
def somebody(open_lists, lists_path: Path) -> ListsUser:
    return open_lists(lists_path)


# ---------------------------------------------------------------------------------------- merging


def test_a_merge_shows_contradictions_before_anything_is_written(
    somebody: ListsUser, lists_path: Path
) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        model = dialog.model
        said = [[model.index(row, column).data() for column in range(3)] for row in range(4)]
        assert said[0][0].startswith("2 contradictions")
        assert said[1][1:] == ["engagé", "refusé"]
        assert said[2][1:] == [f"avec réserve · sauf {AUBE}", f"avec réserve · sauf {BRUME}"]
        assert said[3][0].startswith("2 réponses dites de la même façon")
        assert dialog.layout_.head.text() == "Camille Aube (exemple)"
        names = [dialog.layout_.second.itemText(n) for n in range(dialog.layout_.second.count())]
        assert names == [BRUME, "Tierce (exemple)"]

    before = on_disk(lists_path).lists
    met = in_dialog(look, then="Ne pas fusionner")
    somebody.click(somebody.parts.bar.merge)
    assert len(met) == 1
    assert on_disk(lists_path).lists == before


def test_enter_in_the_name_merges(somebody: ListsUser, lists_path: Path) -> None:
    def name(dialog: QDialog) -> None:
        assert dialog.layout_.name.hasFocus()
        somebody.type(BORN)
        somebody.press(Key.Key_Return)
        assert not dialog.isVisible()

    in_dialog(name, then="Fusionner")
    somebody.click(somebody.parts.bar.merge)
    assert named(lists_path, BORN).merged_from
    assert "Ctrl+Z l’annule en entier" in somebody.message


def test_a_merge_is_one_undo_step(somebody: ListsUser, lists_path: Path) -> None:
    before = on_disk(lists_path).lists
    merge_lists(somebody)
    born = named(lists_path, BORN)
    assert born.merged_from == (before[0].id, before[1].id)
    assert born.awaiting_confirmation
    assert somebody.page.current_list() == born.id
    assert somebody.cells(AUBE)[2] == "État : fusionnée"
    assert somebody.cells(AUBE)[4] == f"Pour signer : signature sans effet, voir « {BORN} »"
    assert "à confirmer" in somebody.cells(BORN)[2]
    somebody.ctrl(Key.Key_Z)
    assert on_disk(lists_path).lists == before
    assert BORN not in somebody.shown


def test_a_name_that_is_taken_keeps_the_dialog_open(somebody: ListsUser, lists_path: Path) -> None:
    def try_twice(dialog: QDialog) -> None:
        dialog.layout_.name.setText("tierce (EXEMPLE)")
        press_button(dialog, "Fusionner")
        assert "déjà dans ce dossier" in dialog.trouble
        assert dialog.isVisible()
        dialog.layout_.name.setText(BORN)

    in_dialog(try_twice, then="Fusionner")
    somebody.click(somebody.parts.bar.merge)
    assert len(on_disk(lists_path).lists) == 4


def test_contradictions_are_settled_by_letter_then_confirmed(somebody: ListsUser, lists_path: Path) -> None:
    merge_lists(somebody)
    origins = somebody.parts.origins
    assert "2 contradictions" in origins.words.text
    press_button(somebody.window, "Confirmer")
    assert "se contredisent encore" in somebody.message
    assert named(lists_path, BORN).awaiting_confirmation
    origins.table.setFocus()
    assert "répondre" in somebody.hints
    assert somebody.focus is origins.table
    somebody.press("a")
    assert named(lists_path, BORN).commitment("2", "N1").answer is Answer.AGREED
    # The answered row stays under the cursor with its new answer: the next one is below it, as in the grid.
    assert origin_cells(somebody)[0][0].startswith("Mesure 2 N1,")
    assert "ngagé" in origin_cells(somebody)[0][1]
    assert origins.table.currentIndex().row() == 0
    somebody.press("h")
    assert named(lists_path, BORN).commitment("2", "N1").answer is Answer.OUT_OF_COMPETENCE
    somebody.press("a", Key.Key_Down, "r")
    assert named(lists_path, BORN).commitment("2", "N1").answer is Answer.AGREED
    assert named(lists_path, BORN).commitment("3", "N1").answer is Answer.REFUSED
    assert "Plus de contradiction" in origins.words.text
    assert origins.table.currentIndex().row() == 1
    said = {row[0].split(",")[0]: row for row in origin_cells(somebody)}
    assert said["Mesure 2 N1"][2] == "les deux listes, reposée depuis la fusion"
    press_button(somebody.window, "Confirmer")
    assert not named(lists_path, BORN).awaiting_confirmation
    assert not origins.confirm.isVisible()
    assert "confirmation" not in somebody.cells(BORN)[2]


def test_answered_rows_keep_their_place_until_the_list_is_shown_anew(
    somebody: ListsUser, lists_path: Path
) -> None:
    merge_lists(somebody)
    table = somebody.parts.origins.table
    before = [row[0] for row in origin_cells(somebody)]
    table.setFocus()
    somebody.press("a", Key.Key_Delete)
    assert named(lists_path, BORN).commitment("2", "N1") is None
    somebody.ctrl(Key.Key_Z)
    assert [row[0] for row in origin_cells(somebody)] == before
    assert named(lists_path, BORN).commitment("2", "N1").answer is Answer.AGREED
    somebody.page.show_list(named(lists_path, AUBE).id)
    somebody.page.show_list(named(lists_path, BORN).id)
    # What is still to be asked comes first again.
    assert origin_cells(somebody)[0][0].startswith("Mesure 3 N1,")


def test_p_asks_for_the_words_of_a_reservation_in_the_grid(somebody: ListsUser, lists_path: Path) -> None:
    merge_lists(somebody)
    somebody.parts.origins.table.setFocus()
    somebody.press("p")
    grid = User(somebody.window, somebody.qtbot)
    assert grid.place() == ("2", "N1")
    assert grid.window.page.current_list() == named(lists_path, BORN).id
    assert grid.focus is grid.field("reservation")
    grid.type("sauf en hiver")
    grid.press(Key.Key_Escape)
    said = named(lists_path, BORN).commitment("2", "N1")
    assert (said.answer, said.reservation, said.to_review) == (Answer.RESERVED, "sauf en hiver", None)


def test_a_principle_has_no_reservation(somebody: ListsUser, lists_path: Path) -> None:
    merge_lists(somebody)
    table = somebody.parts.origins.table
    table.setFocus()
    rows = origin_cells(somebody)
    table.selectRow(next(n for n, row in enumerate(rows) if row[0].startswith("Principe")))
    before = named(lists_path, BORN).principles
    somebody.press("p")
    assert "s’accepte en entier" in somebody.message
    assert named(lists_path, BORN).principles == before


def test_a_merged_parent_keeps_its_state_and_says_why(somebody: ListsUser) -> None:
    merge_lists(somebody)
    somebody.choose(AUBE)
    form = somebody.parts.form.layout_
    assert not form.state.isEnabled()
    assert f"Fusionnée dans «\u00a0{BORN}\u00a0»" in form.merged.words
    assert not somebody.parts.origins.isVisible()


def test_merging_by_keyboard_alone(somebody: ListsUser, lists_path: Path) -> None:
    def by_keys(dialog: QDialog) -> None:
        assert isinstance(dialog, MergeDialog)
        somebody.qtbot.waitUntil(dialog.layout_.name.hasFocus)
        QTest.keyClicks(QApplication.focusWidget(), BORN)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

    in_dialog(by_keys, then="Fusionner")
    somebody.parts.bar.merge.setFocus()
    somebody.press(Key.Key_Space)
    assert named(lists_path, BORN).head == "Camille Aube (exemple)"
    assert somebody.focus is somebody.parts.origins.table


# ---------------------------------------------------------------------------------------- for everyone

CONTROLS = (QLineEdit, QPlainTextEdit, QComboBox, QPushButton, QAbstractItemView)


def unnamed(widget: QWidget) -> list[QWidget]:
    """The controls that a screen reader could not name."""
    return [
        one
        for kind in CONTROLS
        for one in widget.findChildren(kind)
        if one.isVisible()
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (one.accessibleName() or (isinstance(one, QPushButton) and one.text()))
    ]


def test_every_control_has_a_name(somebody: ListsUser) -> None:
    met: list[list[QWidget]] = []
    in_dialog(lambda dialog: met.append(unnamed(dialog)), then="Ne pas fusionner")
    somebody.click(somebody.parts.bar.merge)
    merge_lists(somebody)
    assert [*met, unnamed(somebody.page)] == [[], []]


def test_a_file_for_reading_takes_no_words(open_lists, lists_path: Path) -> None:
    with open_pact_file(lists_path, Access.READ):
        reader = open_lists(lists_path, read_only=True)
    form = reader.parts.form.layout_
    assert all(field.isReadOnly() for field in form.fields.values())
    assert not form.round.isEnabled()
    assert not form.state.isEnabled()
    assert not reader.parts.bar.new.isEnabled()
    assert not reader.parts.bar.merge.isEnabled()
    assert reader.window._frame.banner.isVisible()


def test_the_new_list_is_in_sight_among_many(open_lists, lists_path: Path) -> None:
    with open_pact_file(lists_path) as file:
        for number in range(30):
            lists.add(file, f"Liste {number} (exemple)")
    somebody = open_lists(lists_path)
    merge_lists(somebody)
    table = somebody.parts.table
    assert table.currentIndex().data() == BORN
    somebody.qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_tab_goes_from_the_lists_through_origins_to_the_form(somebody: ListsUser) -> None:
    merge_lists(somebody)
    somebody.parts.table.setFocus()
    met = []
    for _ in range(3):
        somebody.press(Key.Key_Tab)
        met.append(somebody.focus)
    origins = somebody.parts.origins
    assert met == [origins.confirm, origins.table, somebody.input("name")]


def test_a_narrow_window_shows_table_and_form_in_turn(open_lists, lists_path: Path) -> None:
    somebody = open_lists(lists_path, width=720)
    table, form = somebody.parts.table, somebody.parts.form
    assert (table.isVisible(), form.isVisible()) == (True, False)
    assert table.columnWidth(0) > 20 * table.fontMetrics().averageCharWidth()
    somebody.press(Key.Key_Return)
    assert (table.isVisible(), form.isVisible()) == (False, True)
    somebody.press(Key.Key_Escape)
    assert (table.isVisible(), form.isVisible()) == (True, False)
