"""Two catalogues in one file, worked on by keys; then the disk is read by somebody else."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from pacte.domain.answer import Answer
from pacte.domain.changes import Changes
from pacte.domain.errors import DiskError
from pacte.edits import answers, dossiers, frameworks
from pacte.storage.pact_file import PactFile, open_pact_file
from tests.ui.dossier_driving import DossierUser
from tests.ui.driving import User, on_disk, press_button, spaced
from tests.ui.test_accessibility import unnamed
from ui.choice_box import ChoiceBox
from ui.dossier_frameworks import FrameworksSection
from ui.export_kinds import export_kinds
from ui.language import speak
from ui.meeting_page import MeetingPage
from ui.operations import Operations
from ui.progress_line import ProgressLine

Key = Qt.Key
PACT, GUARANTEES = "pacte-2020", "garanties-2026"
TITLE = "Les 9 garanties programmatiques, édition 2026"
SECTION = "Référentiels"


@pytest.fixture
def both_path(small_path: Path) -> Path:
    """A file with a list, the pact and the guarantees."""
    with open_pact_file(small_path) as file:
        frameworks.add(file, dossiers.shipped_catalogue(GUARANTEES))
    return small_path


@pytest.fixture
def somebody(open_window, both_path: Path, user_of) -> User:
    """Somebody in front of the grid of that file."""
    return user_of(open_window(both_path))


def choice(user: User) -> ChoiceBox:
    return user.window._frame.header.frameworks.findChild(ChoiceBox)


def answered(path: Path) -> dict[str, list[tuple[str, Answer]]]:
    """What the only list said through each catalogue, on disk."""
    return {
        view.catalogue.id: [(spaced(said.place), said.answer) for said in view.lists[0].commitments]
        for view in on_disk(path).views
    }


def turn(user: User, key: Key = Key.Key_R, *, shift: bool = False) -> None:
    """Press Ctrl and a key that makes the pages anew, and let those before go."""
    user.ctrl(key, shift=shift)
    forget_pages()


def forget_pages() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def numbers(user: User) -> list[str]:
    """The measures in the grid."""
    spots = (user.model.spot_at(user.model.index(row, 2)) for row in range(user.model.rowCount()))
    return list(dict.fromkeys(spot.place[0] for spot in spots if getattr(spot, "place", None)))


def section(user: User) -> FrameworksSection:
    return user.window.page.findChild(FrameworksSection)


# ------------------------------------------------------------------------------------ adding, taking away


def test_a_file_with_one_catalogue_shows_no_choice(beginner: User) -> None:
    assert not choice(beginner).isVisible()
    assert beginner.window.windowTitle() == "Nîmes — Pacte"
    turn(beginner)
    assert beginner.window.windowTitle() == "Nîmes — Pacte"


def test_keys_of_levels_are_told_where_there_are_several(somebody: User) -> None:
    assert "1 2 3 engager ce niveau" in somebody.hints
    turn(somebody)
    assert "A engagé" in somebody.hints
    assert "engager ce niveau" not in somebody.hints


def test_a_catalogue_is_added_by_keys(open_dossier, small_path: Path) -> None:
    user: DossierUser = open_dossier(small_path)
    user.page.take_cursor()
    user.press(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Down)
    assert user.focus.accessibleName() == f"Ajouter « {TITLE} »"
    assert unnamed(user.window) == []
    user.press(Key.Key_Return)
    assert [view.catalogue.id for view in on_disk(small_path).views] == [PACT, GUARANTEES]
    assert f"« {TITLE} » est ajouté" in user.message
    assert user.focus.accessibleName() == f"Travailler sur « {TITLE} »"
    # Its year is no election of this file; documents bear the official title.
    assert choice(user).currentText() == "Pacte pour la Transition, édition 2020"
    assert on_disk(small_path).catalogue.title == "Pacte pour la Transition, municipales 2020"
    assert (choice(user).isVisible(), choice(user).currentData()) == (True, PACT)
    user.press(Key.Key_Return)
    forget_pages()
    assert choice(user).currentData() == GUARANTEES
    turn(user, Key.Key_Z)
    assert len(on_disk(small_path).views) == 1
    assert not choice(user).isVisible()
    user.open_section("Mesures")
    assert len(user.shown) == 32


def test_what_was_answered_stays_and_the_reason_is_told(open_dossier, both_path: Path) -> None:
    user: DossierUser = open_dossier(both_path)
    turn(user)
    press_button(user.window, "Grille")
    user.press("A")
    press_button(user.window, "Dossier")
    user.open_section(SECTION)
    press_button(section(user), "Retirer")
    assert "Des listes ont répondu" in user.message
    assert len(on_disk(both_path).views) == 2
    turn(user, Key.Key_Z)
    press_button(user.window, "Dossier")
    user.open_section(SECTION)
    press_button(section(user), "Retirer")
    assert len(on_disk(both_path).views) == 1
    assert user.window.windowTitle() == "Nîmes — Pacte"
    turn(user, Key.Key_Z)
    assert len(on_disk(both_path).views) == 2


def test_a_file_that_can_only_be_read_is_looked_at_through_either(open_dossier, both_path: Path) -> None:
    user: DossierUser = open_dossier(both_path, read_only=True)
    user.open_section(SECTION)
    assert [button.text() for row in section(user).layout_.rows for button in row.buttons] == [
        "Travailler sur celui-ci"
    ]
    turn(user)
    assert TITLE in user.window.windowTitle()
    user.open_section("Mesures")
    assert len(user.shown) == 9


# ------------------------------------------------------------------------------------ going to and fro


def test_answers_by_keys_go_to_the_catalogue_that_is_shown(somebody: User, both_path: Path) -> None:
    somebody.go("5")
    somebody.press("A")
    turn(somebody)
    assert somebody.window.windowTitle() == f"Nîmes · {TITLE} — Pacte"
    assert numbers(somebody) == list("123456789")
    somebody.go("5", "N")
    somebody.press("R")
    assert answered(both_path) == {
        PACT: [("mesure 5 N1", Answer.AGREED)],
        GUARANTEES: [("mesure 5", Answer.REFUSED)],
    }
    turn(somebody)
    assert (choice(somebody).currentData(), len(numbers(somebody))) == (PACT, 32)
    turn(somebody, Key.Key_Z)
    # Undo shows what it took back, in its catalogue.
    assert choice(somebody).currentData() == GUARANTEES
    assert somebody.place() == ("5", "N")
    turn(somebody, Key.Key_Z)
    assert (choice(somebody).currentData(), somebody.place()) == (PACT, ("5", "N1"))
    assert answered(both_path) == {PACT: [], GUARANTEES: []}
    turn(somebody, Key.Key_Z, shift=True)
    turn(somebody, Key.Key_Z, shift=True)
    assert choice(somebody).currentData() == GUARANTEES
    assert len(answered(both_path)[GUARANTEES]) == 1


def test_the_choice_is_made_with_the_arrows_too(somebody: User) -> None:
    somebody.press(Key.Key_E, modifiers=Qt.KeyboardModifier.AltModifier)
    assert somebody.focus is choice(somebody)
    somebody.press(Key.Key_Down)
    forget_pages()
    assert TITLE in somebody.window.windowTitle()
    assert somebody.focus is somebody.view


def test_words_being_typed_go_where_they_were_typed(somebody: User, both_path: Path) -> None:
    somebody.go("5")
    somebody.press("A", Key.Key_Return)
    somebody.field("observation").setFocus()
    somebody.type("à écrire d’abord")
    turn(somebody)
    views = on_disk(both_path).views
    assert views[0].lists[0].commitment("5", "N1").observation == "à écrire d’abord"
    assert views[1].lists[0].commitments == ()
    assert choice(somebody).currentData() == GUARANTEES


def test_the_page_and_the_list_stay(somebody: User) -> None:
    for page in ("Listes", "Comparer", "Signer", "Rencontre"):
        press_button(somebody.window, page)
        kind = type(somebody.window.page)
        turn(somebody)
        assert type(somebody.window.page) is kind
        assert choice(somebody).isVisible()


def test_a_meeting_is_kept_with_its_own_catalogue(somebody: User, both_path: Path) -> None:
    press_button(somebody.window, "Rencontre")
    press_button(somebody.window.page, "Commencer")
    page = somebody.window.page
    assert isinstance(page, MeetingPage)
    assert page.running is not None
    somebody.press(Key.Key_Space)
    turn(somebody)
    assert not somebody.window.isFullScreen()
    assert choice(somebody).isVisible()
    views = on_disk(both_path).views
    assert [len(view.lists[0].meetings) for view in views] == [1, 0]
    assert not views[0].lists[0].meetings[0].closed


def test_scores_are_told_with_what_it_takes(somebody: User) -> None:
    turn(somebody)
    for number in "1234567":
        somebody.go(number, "N")
        somebody.press("A")
    said = spaced(somebody.window.page.findChild(ProgressLine).accessibleName())
    assert said.startswith("7 mesures sur 9")
    assert "il manque 2 mesures" in said
    assert "toutes les mesures sont nécessaires pour signer" in said


def test_a_meeting_without_principles_begins_with_the_measures(somebody: User) -> None:
    press_button(somebody.window, "Rencontre")
    turn(somebody)
    page = somebody.window.page
    assert isinstance(page, MeetingPage)
    assert page.start.course.text().startswith("Toutes les mesures")
    press_button(page, "Commencer")
    assert page.running is not None
    assert page.running.stop.key == "1"


def test_documents_of_one_catalogue_take_no_other_ones_place(both_path: Path) -> None:
    dossier = on_disk(both_path)
    named = [
        {kind.file_name for kind in export_kinds(view, view.lists[0].id)}
        for view in (dossier, dossier.through(GUARANTEES))
    ]
    # The open data are the whole file, whichever catalogue is shown.
    assert named[0] & named[1] == {"Pacte Nîmes.json"}
    assert "Pacte Nîmes.xlsx" in named[0]
    assert "Pacte Nîmes garanties-2026.xlsx" in named[1]


def test_an_answer_that_the_disk_refused_is_made_through_its_own_catalogue(
    both_path: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(both_path, tmp_path / "copie.pacte"))
    (list_id,) = (one.id for one in on_disk(both_path).lists)
    operations = Operations(open_pact_file(both_path))
    refusals = ["Le disque est plein."]

    def answer(file: PactFile) -> Changes:
        if refusals:
            raise DiskError(refusals.pop())
        return answers.answer(file, list_id, [("5", "N")], Answer.AGREED)

    operations.ask(frameworks.look_at, GUARANTEES)
    assert operations.insist(answer) is None
    operations.ask(frameworks.look_at, PACT)
    operations.go_on_in(open_pact_file(copy))
    assert operations.file.looked_at == PACT
    operations.file.close()
    assert answered(copy) == {PACT: [], GUARANTEES: [("mesure 5", Answer.AGREED)]}


# ------------------------------------------------------------------------------------ what undo is about


def undo_and_redo(user: User) -> tuple[str, str]:
    """What the menu says of undo and redo."""
    actions = [one for bar in user.window.menuBar().actions() for one in bar.menu().actions()]
    words = [spaced(one.text().replace("&", "")) for one in actions]
    undo, redo = (next(one for one in words if one.startswith(start)) for start in ("Annuler", "Rétablir"))
    return undo, redo


def test_undo_and_redo_name_the_catalogue_they_lead_to(somebody: User) -> None:
    somebody.go("5")
    somebody.press("A")
    assert undo_and_redo(somebody) == ("Annuler : mesure 5 N1 engagée", "Rétablir")
    turn(somebody)
    assert undo_and_redo(somebody) == ("Annuler : mesure 5 N1 engagée (pacte 2020)", "Rétablir")
    assert "Ctrl Z annuler : mesure 5 N1 engagée (pacte 2020)" in somebody.hints
    somebody.go("5", "N")
    somebody.press("A")
    assert undo_and_redo(somebody)[0] == "Annuler : mesure 5 engagée"
    turn(somebody)
    assert undo_and_redo(somebody)[0] == "Annuler : mesure 5 engagée (garanties 2026)"
    turn(somebody, Key.Key_Z)
    # The window went there with the first undo: the second one leads back.
    assert undo_and_redo(somebody) == (
        "Annuler : mesure 5 N1 engagée (pacte 2020)",
        "Rétablir : mesure 5 engagée",
    )
    turn(somebody, Key.Key_Z)
    assert undo_and_redo(somebody)[1] == "Rétablir : mesure 5 N1 engagée"
    turn(somebody, Key.Key_Z, shift=True)
    assert undo_and_redo(somebody)[1] == "Rétablir : mesure 5 engagée (garanties 2026)"


def test_what_concerns_both_or_a_catalogue_itself_names_none(
    open_window, user_of, small_path: Path, both_path: Path
) -> None:
    user = user_of(open_window(both_path))
    turn(user)
    assert undo_and_redo(user)[0] == f"Annuler : référentiel « {TITLE} » ajouté"
    turn(user, Key.Key_Z)
    assert undo_and_redo(user)[1] == f"Rétablir : référentiel « {TITLE} » ajouté"


def test_the_catalogue_of_an_edit_is_named_in_english(somebody: User, qapp: QApplication) -> None:
    somebody.go("5")
    somebody.press("A")
    speak(qapp, "en")
    try:
        turn(somebody)
        actions = [one for bar in somebody.window.menuBar().actions() for one in bar.menu().actions()]
        words = [one.text().replace("&", "") for one in actions]
        assert "Undo: measure 5 N1 agreed (pacte 2020)" in words
    finally:
        speak(qapp)


# ------------------------------------------------------------------------------------ opening again


def test_a_file_opens_again_as_it_was_looked_at(
    open_window, user_of, both_path: Path, demo_path: Path
) -> None:
    user: User = user_of(open_window(both_path))
    turn(user)
    user.window.close_file()
    before = both_path.read_bytes()
    for _ in range(2):
        user = user_of(open_window(both_path))
        assert (choice(user).currentData(), len(numbers(user))) == (GUARANTEES, 9)
        assert TITLE in user.window.windowTitle()
        assert undo_and_redo(user)[0] == f"Annuler : référentiel « {TITLE} » ajouté"
        user.window.close_file()
    # Looking is no edit: nothing of it is in the file.
    assert both_path.read_bytes() == before
    user = user_of(open_window(demo_path))
    assert not choice(user).isVisible()
    user.window.close_file()
    user = user_of(open_window(both_path))
    turn(user)
    user.window.close_file()
    user = user_of(open_window(both_path))
    assert (choice(user).currentData(), len(numbers(user))) == (PACT, 32)


def test_one_that_can_only_be_read_opens_again_as_it_was_looked_at(
    open_dossier, open_window, user_of, both_path: Path
) -> None:
    before = both_path.read_bytes()
    user: DossierUser = open_dossier(both_path, read_only=True)
    turn(user)
    user.window.close_file()
    assert both_path.read_bytes() == before
    assert choice(user_of(open_window(both_path))).currentData() == GUARANTEES


def test_a_catalogue_that_went_gives_way_to_the_main_one(open_window, user_of, both_path: Path) -> None:
    user: User = user_of(open_window(both_path))
    turn(user)
    user.window.close_file()
    with open_pact_file(both_path) as file:
        frameworks.remove(file, GUARANTEES)
    user = user_of(open_window(both_path))
    assert len(numbers(user)) == 32
    assert user.message == ""
    press_button(user.window, "Dossier")
    user.window.close_file()
    with open_pact_file(both_path) as file:
        frameworks.add(file, dossiers.shipped_catalogue(GUARANTEES))
        assert file.looked_at is None
