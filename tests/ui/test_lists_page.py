"""The form and the table of lists, used as a person does; then the disk is read by somebody else."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import ListState
from pacte.domain.errors import KnownError
from pacte.edits import answers, lists, meetings
from tests.ui.driving import in_dialog, on_disk, press_button
from tests.ui.lists_driving import (
    AUBE,
    BRUME,
    ListsUser,
    Windows,
    make_lists,
    merge_lists,
    named,
)
from ui.field_group import PAUSE
from ui.lists_model import SIGNING, STATE
from ui.lists_page import ListsPage
from ui.theme import sized
from ui.tokens import STEP

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


# ---------------------------------------------------------------------------------------- the form


@pytest.mark.parametrize("field", ["name", "head", "label", "election", "contact"])
def test_words_are_saved_when_the_field_is_left(somebody: ListsUser, lists_path: Path, field: str) -> None:
    somebody.choose(AUBE)
    somebody.write(field, "L’été\u00a0: 10 €")
    somebody.press(Key.Key_Tab)
    one = on_disk(lists_path).lists[0]
    assert getattr(one, field) == "L’été\u00a0: 10 €"
    assert somebody.saved_words.startswith("enregistré à ")
    assert len(one.commitments) == 3


def test_words_are_saved_after_a_pause_in_one_edit(somebody: ListsUser, lists_path: Path) -> None:
    somebody.choose(BRUME)
    somebody.press(Key.Key_Return, Key.Key_Tab)
    somebody.type("Dominique")
    somebody.type(" Brume")
    assert named(lists_path, BRUME).head is None
    somebody.qtbot.waitUntil(lambda: named(lists_path, BRUME).head == "Dominique Brume", timeout=4 * PAUSE)
    assert somebody.focus is somebody.input("head")
    somebody.press(Key.Key_Tab)
    somebody.ctrl(Key.Key_Z)
    assert named(lists_path, BRUME).head is None
    assert somebody.input("head").words() == ""


def test_a_tour_and_a_state_are_chosen_with_the_arrows(somebody: ListsUser, lists_path: Path) -> None:
    somebody.choose(AUBE)
    form = somebody.parts.form.layout_
    somebody.pick(form.round, "2e tour")
    somebody.pick(form.state, "en négociation")
    somebody.press(Key.Key_Escape)
    one = named(lists_path, AUBE)
    assert (one.round, one.state) == (2, ListState.NEGOTIATING)
    assert somebody.cells(AUBE)[1:3] == ["Élection : 2e tour", "État : en négociation"]
    assert somebody.focus is somebody.parts.table
    assert form.state.findText("fusionnée") < 0


def test_a_taken_name_is_refused_and_the_words_stay(somebody: ListsUser, lists_path: Path) -> None:
    somebody.choose(AUBE)
    somebody.write("name", "BRUME (exemple)")
    somebody.press(Key.Key_Tab)
    assert "est déjà dans ce dossier" in somebody.message
    assert somebody.input("name").words() == "BRUME (exemple)"
    assert somebody.parts.form.layout_.unwritten.isVisible()
    somebody.choose("Tierce (exemple)")
    somebody.qtbot.wait(20)
    assert somebody.page.current_list() == on_disk(lists_path).lists[0].id
    assert somebody.parts.table.currentIndex().data() == AUBE
    somebody.parts.form.focus_field("name")
    somebody.press(Key.Key_Escape)
    assert somebody.input("name").words() == AUBE
    assert not somebody.parts.form.layout_.unwritten.isVisible()
    somebody.choose("Tierce (exemple)")
    assert somebody.input("name").words() == "Tierce (exemple)"


def test_an_empty_name_waits_while_it_is_typed(somebody: ListsUser, lists_path: Path) -> None:
    somebody.choose(AUBE)
    somebody.write("name", "")
    somebody.qtbot.wait(2 * PAUSE)
    assert somebody.message == ""
    somebody.press(Key.Key_Tab)
    assert "Une liste a besoin d’un nom" in somebody.message
    assert on_disk(lists_path).lists[0].name == AUBE
    somebody.parts.form.focus_field("name")
    somebody.press(Key.Key_Escape)
    assert somebody.input("name").words() == AUBE


def test_words_that_the_disk_refuses_are_not_lost(
    somebody: ListsUser, lists_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("Le disque est plein ; libérez de la place.")

    somebody.choose(AUBE)
    somebody.write("contact", "06 00 00 00 00")
    with monkeypatch.context() as trouble:
        trouble.setattr(lists, "describe", full)
        somebody.press(Key.Key_Tab)
        assert somebody.message == "Le disque est plein ; libérez de la place."
        assert somebody.saved_words == "pas encore enregistré"
        assert somebody.input("contact").words() == "06 00 00 00 00"
        press_button(somebody.window, "Grille")
        assert isinstance(somebody.window.page, ListsPage)
    somebody.parts.form.focus_field("contact")
    somebody.press(Key.Key_Tab)
    assert named(lists_path, AUBE).contact == "06 00 00 00 00"


def test_another_page_s_change_leaves_the_words_being_typed(somebody: ListsUser, lists_path: Path) -> None:
    somebody.choose(AUBE)
    somebody.write("head", "en train d’écrire")
    one = named(lists_path, AUBE)
    somebody.page._operations.run(answers.answer, one.id, [("4", "N1")], Answer.AGREED)
    assert somebody.input("head").words() == "en train d’écrire"
    assert somebody.cells(AUBE)[3].startswith("Mesures retenues : 4 sur 32")
    somebody.press(Key.Key_Tab)
    assert named(lists_path, AUBE).head == "en train d’écrire"
    assert len(named(lists_path, AUBE).commitments) == 4


def test_what_changed_meanwhile_is_there_on_coming_back(somebody: ListsUser, lists_path: Path) -> None:
    press_button(somebody.window, "Grille")
    operations = somebody.window._operations
    one = named(lists_path, AUBE)
    operations.run(answers.answer, one.id, [("4", "N1"), ("5", "N1")], Answer.AGREED)
    operations.changed.emit(meetings.begin(operations.file, one, "2026-02-03")[1])
    press_button(somebody.window, "Listes")
    assert somebody.cells(AUBE)[3].startswith("Mesures retenues : 5 sur 32")
    assert somebody.cells(AUBE)[5] == "Rencontre : 03/02/2026"
    assert somebody.page.current_list() == one.id


# ---------------------------------------------------------------------------------------- the table


def test_arrows_choose_a_list_and_enter_opens_its_form(somebody: ListsUser) -> None:
    assert somebody.focus is somebody.parts.table
    somebody.press(Key.Key_Down)
    assert somebody.input("name").words() == BRUME
    assert "écrire" in somebody.hints
    somebody.press(Key.Key_Return)
    assert somebody.focus is somebody.input("name")
    assert "revenir aux listes" in somebody.hints


def test_the_list_added_is_shown(somebody: ListsUser, lists_path: Path) -> None:
    somebody.ctrl(Key.Key_F)
    somebody.type("brume")
    assert somebody.shown == [BRUME]
    in_dialog(lambda dialog: dialog.name.setText("Quatrième (exemple)"), then="Ajouter la liste")
    somebody.click(somebody.parts.bar.new)
    assert named(lists_path, "Quatrième (exemple)").state is ListState.TO_CONTACT
    assert somebody.input("name").words() == "Quatrième (exemple)"
    assert len(somebody.shown) == 4


def test_filters_and_search(somebody: ListsUser) -> None:
    form = somebody.parts.form.layout_
    somebody.choose(BRUME)
    somebody.pick(form.state, "rencontrée")
    somebody.press(Key.Key_Escape)
    somebody.pick(somebody.parts.bar._state, "rencontrée")
    assert somebody.shown == [BRUME]
    somebody.ctrl(Key.Key_F)
    somebody.type("personne")
    assert somebody.shown == []
    assert somebody.parts.nothing.isVisible()
    press_button(somebody.window, "Tout montrer")
    assert len(somebody.shown) == 3
    assert somebody.page.current_list() is not None


def test_an_empty_file_says_what_to_do(open_lists, pact_path: Path) -> None:
    newcomer = open_lists(pact_path)
    assert newcomer.parts.empty.isVisible()
    in_dialog(lambda dialog: dialog.name.setText(AUBE), then="Ajouter la liste")
    press_button(newcomer.parts.empty, "Nouvelle liste…")
    assert newcomer.shown == [AUBE]
    assert not newcomer.parts.bar.merge.isEnabled()


@pytest.mark.parametrize("width", [700, 1366])
def test_no_column_title_is_cut(somebody: ListsUser, width: int) -> None:
    somebody.window.resize(width, 700)
    header = somebody.page._table.horizontalHeader()
    somebody.qtbot.waitUntil(lambda: header.width() > 0)
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            title = header.model().headerData(column, Qt.Orientation.Horizontal)
            assert header.sectionSizeHint(column) <= header.sectionSize(column), title


def test_what_a_list_lacks_is_not_cut(somebody: ListsUser) -> None:
    merge_lists(somebody)
    table = somebody.page._table
    model = table.model()
    for row in range(model.rowCount()):
        for column in (STATE, SIGNING):
            cell = model.cell(model.index(row, column))
            line = table.fontMetrics().height()
            room = table.columnWidth(column) - 1.5 * STEP - (line + 4 if cell.mark else 0)
            assert table.fontMetrics().horizontalAdvance(cell.first) <= room, cell.first
            if not cell.second.startswith("voir"):
                quiet = QFontMetrics(sized(table.font(), 0.86))
                assert quiet.horizontalAdvance(cell.second) <= table.columnWidth(column) - 1.5 * STEP
