"""Choosing measures, local ones and missing texts, by keys and clicks; then the disk is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from pacte.domain.answer import Answer
from pacte.domain.measure import Measure
from pacte.edits import answers, measures
from pacte.storage.pact_file import open_pact_file
from tests.ui.dossier_driving import MEASURES, DossierUser
from tests.ui.driving import in_dialog, on_disk, press_button, spaced
from tests.ui.test_accessibility import unnamed
from ui.level_block import LevelBlock
from ui.mark_icon import MarkIcon
from ui.measures_rows import Wanted
from ui.meeting_stops import meeting_stops
from ui.new_measure_form import ChosenNote

Key = Qt.Key
Modifier = Qt.KeyboardModifier
CLIMATE, TRAINING = "Autorité pour le climat (exemple)", "Formation (exemple)"


@pytest.fixture
def somebody(open_dossier, small_path: Path) -> DossierUser:
    user = open_dossier(small_path)
    user.open_section(MEASURES)
    user.press(Key.Key_Down)
    return user


@pytest.fixture
def neighbour(open_dossier, small_path: Path) -> DossierUser:
    """Somebody whose file has two local measures."""
    with open_pact_file(small_path) as file:
        measures.add_local(file, CLIMATE)
        measures.add_local(file, TRAINING, short="Former (exemple)", text="Former (exemple)")
    user = open_dossier(small_path)
    user.open_section(MEASURES)
    return user


def test_home_and_end_go_to_the_first_and_last_measure(neighbour: DossierUser) -> None:
    table = neighbour.measures.layout_.table
    table.setFocus()
    neighbour.press(Key.Key_End)
    assert neighbour.measures._number == "34"
    neighbour.press(Key.Key_Home)
    assert neighbour.measures._number == "1"


def test_a_missing_text_wears_no_answer_s_mark(somebody: DossierUser) -> None:
    somebody.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    notes = [block.note for block in somebody.measures.findChildren(LevelBlock) if block.note.isVisible()]
    assert notes
    assert not any(mark.isVisible() for note in notes for mark in note.findChildren(MarkIcon))


def chosen(path: Path) -> tuple[str, ...]:
    return on_disk(path).collective.chosen_measures


def local(path: Path) -> list[Measure]:
    return [one for one in on_disk(path).catalogue.measures if one.local]


def pick(user: DossierUser, wanted: Wanted) -> None:
    """Choose what the table shows with the arrows."""
    box = user.measures.layout_.bar._wanted
    box.setFocus()
    for _ in range(box.count()):
        user.press(Key.Key_Up)
    while box.currentData() != wanted.value:
        user.press(Key.Key_Down)


def count(user: DossierUser) -> str:
    return user.measures.layout_.bar.count.text


# ---------------------------------------------------------------------------------------- chosen


def test_space_chooses_a_measure_and_takes_it_back(somebody: DossierUser, small_path: Path) -> None:
    assert somebody.current == "1"
    assert count(somebody) == "0 mesure choisie par le collectif (10 au moins sont conseillées)"
    somebody.press(Key.Key_Space)
    assert chosen(small_path) == ("1",)
    assert "mesure 1 choisie par le collectif" in somebody.hints
    assert somebody.measures.layout_.panel.layout_.chosen.isChecked()
    somebody.press(Key.Key_Down, Key.Key_Space)
    assert chosen(small_path) == ("1", "2")
    somebody.press(Key.Key_Space)
    assert chosen(small_path) == ("1",)
    somebody.ctrl(Key.Key_Z)
    assert chosen(small_path) == ("1", "2")


def test_several_are_chosen_at_once(somebody: DossierUser, small_path: Path) -> None:
    somebody.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, modifiers=Modifier.ShiftModifier)
    somebody.press(Key.Key_Space)
    assert chosen(small_path) == ("1", "2", "9", "32")
    somebody.press(Key.Key_Space)
    assert chosen(small_path) == ()
    somebody.ctrl(Key.Key_Z)
    assert len(chosen(small_path)) == 4


def test_a_meeting_says_that_it_goes_through_them(somebody: DossierUser) -> None:
    press_button(somebody.window, "Rencontre")
    course = somebody.window.page.start.course
    assert "toutes les mesures dans l’ordre de leurs numéros" in course.text()
    press_button(somebody.window, "Dossier")
    somebody.go_to("7", column=0)
    somebody.go_to("2", column=0)
    press_button(somebody.window, "Rencontre")
    assert "puis les 2 mesures choisies par le collectif, dans l’ordre" in course.text()


def test_enough_measures_are_no_longer_advised(somebody: DossierUser, small_path: Path) -> None:
    somebody.ctrl(Key.Key_A)
    somebody.press(Key.Key_Space)
    assert len(chosen(small_path)) == 32
    assert chosen(small_path)[:3] == ("1", "2", "3")
    assert count(somebody) == "32 mesures choisies par le collectif"


def test_a_click_on_the_box_chooses(somebody: DossierUser, small_path: Path) -> None:
    somebody.go_to("7", column=0)
    assert chosen(small_path) == ("7",)
    somebody.go_to("7")
    assert chosen(small_path) == ("7",)
    somebody.click(somebody.measures.layout_.panel.layout_.chosen)
    assert chosen(small_path) == ()


def test_filters_and_search(somebody: DossierUser, small_path: Path) -> None:
    somebody.go_to("7", column=0)
    pick(somebody, Wanted.CHOSEN)
    assert somebody.shown == ["7"]
    pick(somebody, Wanted.LOCAL)
    assert somebody.shown == []
    assert "« Mesure locale… » en ajoute une" in spaced(somebody.measures.layout_.nothing.text())
    press_button(somebody.window, "Tout montrer")
    somebody.ctrl(Key.Key_F)
    somebody.type("ENERGETIQUE")
    assert "12" in somebody.shown
    assert "7" not in somebody.shown
    somebody.press(Key.Key_Down)
    somebody.qtbot.waitUntil(somebody.measures.layout_.table.hasFocus)


def test_titles_of_themes_are_passed_over(somebody: DossierUser) -> None:
    somebody.press(*[Key.Key_Down] * 4)
    assert somebody.current == "3"
    somebody.press(Key.Key_Up)
    assert somebody.current == "32"


# ---------------------------------------------------------------------------------------- texts


def test_missing_texts_are_found_and_typed_in(somebody: DossierUser, small_path: Path) -> None:
    pick(somebody, Wanted.MISSING)
    assert "Texte à compléter (12)" in somebody.measures.layout_.bar._wanted.currentText()
    missing = [level for _, level in on_disk(small_path).catalogue.levels() if level.text is None]
    assert len(missing) == 23
    somebody.go_to("4")
    somebody.press(Key.Key_Return)
    spoken = somebody.focus.accessibleName()
    assert spoken == "Écrire le texte du niveau 2"

    def fill(dialog: QDialog) -> None:
        assert unnamed(dialog) == []
        dialog.text.setPlainText("Texte lu ailleurs (exemple)")
        dialog.source.setText("Pacte papier (exemple)")

    in_dialog(fill, then="Enregistrer le texte")
    somebody.press(Key.Key_Space)
    level = on_disk(small_path).catalogue.level("4", "N2")
    assert (level.text, level.source) == ("Texte lu ailleurs (exemple)", "Pacte papier (exemple)")
    blocks = somebody.measures.layout_.panel.layout_.blocks
    assert "ne vient pas du référentiel. Source : Pacte papier (exemple)" in spaced(blocks[1].note.words)
    assert not blocks[0].note.isVisible()
    pick(somebody, Wanted.COMPLETED)
    assert somebody.shown == ["4"]

    in_dialog(lambda dialog: dialog.text.setPlainText("Corrigé (exemple)"), then="Enregistrer le texte")
    press_button(blocks[1], "Corriger…")
    assert on_disk(small_path).catalogue.level("4", "N2").text == "Corrigé (exemple)"


# ---------------------------------------------------------------------------------------- local ones


def test_a_local_measure_is_added_and_shown(somebody: DossierUser, small_path: Path) -> None:
    def fill(dialog: QDialog) -> None:
        assert unnamed(dialog) == []
        dialog.title.setText(CLIMATE)
        dialog.text.setPlainText("Créer une autorité (exemple)")

    in_dialog(fill, then="Ajouter la mesure")
    press_button(somebody.window, "Mesure locale…")
    (added,) = local(small_path)
    assert (added.number, added.title, added.levels[0].text) == (
        "33",
        CLIMATE,
        "Créer une autorité (exemple)",
    )
    assert somebody.current == "33"
    assert somebody.focus is somebody.measures.layout_.table


def test_a_new_measure_joins_those_that_the_collective_chose(somebody: DossierUser, small_path: Path) -> None:
    told: list[list[str]] = []

    def fill(dialog: QDialog) -> None:
        told.append([spaced(note.text()) for note in dialog.findChildren(ChosenNote)])
        dialog.title.setText(CLIMATE)

    in_dialog(fill, then="Ajouter la mesure")
    press_button(somebody.window, "Mesure locale…")
    somebody.go_to("7")
    somebody.press(Key.Key_Space)
    in_dialog(fill, then="Ajouter la mesure")
    press_button(somebody.window, "Mesure locale…")
    # Where nothing is chosen, all measures are gone through: nothing is to be said.
    assert told[0] == []
    assert told[1] == [
        "Elle s’ajoute aux mesures que le collectif a choisies : la rencontre et la grille vierge y passeront."
    ]
    dossier = on_disk(small_path)
    assert dossier.collective.chosen_measures == ("7", "34")
    assert [stop.key for stop in meeting_stops(dossier) if not stop.is_principle] == ["7", "34"]


def test_a_measure_without_a_title_is_refused(somebody: DossierUser, small_path: Path) -> None:
    told: list[str] = []

    def fill(dialog: QDialog) -> None:
        press_button(dialog, "Ajouter la mesure")
        told.append(dialog.trouble)

    in_dialog(fill, then="Annuler")
    press_button(somebody.window, "Mesure locale…")
    assert "besoin d’un intitulé" in told[0]
    assert local(small_path) == []


def test_words_of_a_local_measure_are_saved_by_themselves(neighbour: DossierUser, small_path: Path) -> None:
    neighbour.go_to("33")
    neighbour.press(Key.Key_Return)
    fields = neighbour.measures.layout_.panel.layout_.fields
    assert neighbour.focus is fields["title"]
    neighbour.write(fields["title"], "Autorité du climat\u00a0: ici")
    neighbour.press(Key.Key_Tab)
    assert local(small_path)[0].title == "Autorité du climat\u00a0: ici"
    assert local(small_path)[0].short == "Autorité du climat\u00a0: ici"
    for name, words in (("short", "Climat"), ("theme", "Économie"), ("text", "Créer (exemple)")):
        neighbour.write(fields[name], words)
    neighbour.press(Key.Key_Escape)
    found = local(small_path)[0]
    assert (found.short, found.theme, found.levels[0].text) == ("Climat", "Économie", "Créer (exemple)")
    assert neighbour.focus is neighbour.measures.layout_.table
    assert neighbour.shown[-2:] == ["33", "34"]


def test_another_measure_is_shown_only_once_words_are_written(
    neighbour: DossierUser, small_path: Path
) -> None:
    neighbour.go_to("34")
    fields = neighbour.measures.layout_.panel.layout_.fields
    neighbour.write(fields["title"], " ")
    neighbour.go_to("33")
    assert "besoin d’un intitulé" in neighbour.message
    neighbour.qtbot.waitUntil(lambda: neighbour.current == "34")
    fields["title"].setFocus()
    neighbour.press(Key.Key_Escape)
    assert fields["title"].words() == TRAINING
    neighbour.go_to("33")
    assert fields["title"].words() == CLIMATE
    assert [one.title for one in local(small_path)] == [CLIMATE, TRAINING]


def test_local_measures_change_places(neighbour: DossierUser, small_path: Path) -> None:
    neighbour.go_to("34")
    neighbour.press(Key.Key_Up, modifiers=Modifier.AltModifier)
    assert [one.number for one in local(small_path)] == ["34", "33"]
    assert neighbour.current == "34"
    assert "mesure locale 34 déplacée" in neighbour.hints
    press_button(neighbour.window, "Descendre")
    assert [one.number for one in local(small_path)] == ["33", "34"]
    neighbour.go_to("2")
    neighbour.press(Key.Key_Up, modifiers=Modifier.AltModifier)
    assert "Seules les mesures locales" in neighbour.message
    assert neighbour.current == "2"


def test_a_local_measure_is_removed_unless_a_list_answered(neighbour: DossierUser, small_path: Path) -> None:
    one = on_disk(small_path).lists[0]
    neighbour.window._operations.run(answers.answer, one.id, [("34", "N")], Answer.AGREED)
    neighbour.go_to("34")
    press_button(neighbour.window, "Retirer")
    assert "Des listes ont répondu à la mesure 34" in neighbour.message
    neighbour.go_to("33")
    neighbour.press(Key.Key_Delete)
    assert [one.number for one in local(small_path)] == ["34"]
    assert "Ctrl+Z la rend" in neighbour.message
    neighbour.ctrl(Key.Key_Z)
    assert [one.number for one in local(small_path)] == ["33", "34"]
    assert neighbour.current == "33"


def test_a_national_measure_is_never_removed(somebody: DossierUser, small_path: Path) -> None:
    somebody.press(Key.Key_Delete)
    assert "Seule une mesure locale se retire" in somebody.message
    assert len(on_disk(small_path).catalogue.measures) == 32


# ---------------------------------------------------------------------------------------- for everyone


def test_a_file_open_for_reading_changes_nothing(open_dossier, small_path: Path) -> None:
    before = small_path.read_bytes()
    reader = open_dossier(small_path, read_only=True)
    reader.open_section(MEASURES)
    reader.press(Key.Key_Down, Key.Key_Space)
    assert "lecture seule" in reader.message
    reader.press(Key.Key_Delete)
    assert not reader.measures.layout_.bar.new.isVisible()
    reader.go_to("4")
    assert not reader.measures.layout_.panel.layout_.blocks[1].note.action.isVisible()
    assert small_path.read_bytes() == before


def test_in_a_narrow_window_the_panel_takes_the_place_of_the_table(open_dossier, small_path: Path) -> None:
    user = open_dossier(small_path, 560)
    user.open_section(MEASURES)
    user.press(Key.Key_Down)
    assert not user.measures.layout_.panel.isVisible()
    user.press(Key.Key_Return)
    assert user.measures.layout_.panel.isVisible()
    assert not user.measures.layout_.table.isVisible()
    user.press(Key.Key_Escape)
    assert user.focus is user.measures.layout_.table


def test_space_ticks_the_row_that_ctrl_and_an_arrow_lit(somebody: DossierUser, small_path: Path) -> None:
    somebody.go_to("1")
    somebody.ctrl(Key.Key_Down)
    assert somebody.current == "2"
    somebody.press(Key.Key_Space)
    assert chosen(small_path) == ("2",)
    somebody.ctrl(Key.Key_End)
    last = somebody.current
    somebody.press(Key.Key_Space)
    assert set(chosen(small_path)) == {"2", last}
