"""The first minutes: the three choices, a new file, a first list."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton

from tests.ui.driving import User, first_list, in_dialog, on_disk, spaced
from ui.file_names import fit_name
from ui.new_dossier_dialog import NewDossierDialog
from ui.plain_text import PlainLabel
from ui.recent_files import folder, recent_files
from ui.start_page import ChoiceCard

Key = Qt.Key


@pytest.fixture
def newcomer(open_window, user_of) -> User:
    return user_of(open_window())


def cards(user: User) -> list[ChoiceCard]:
    return user.window.findChildren(ChoiceCard)


def test_three_choices_and_the_keyboard_on_the_first(newcomer: User) -> None:
    assert [card.text() for card in cards(newcomer)] == [
        "Nouveau dossier",
        "Ouvrir un dossier",
        "Voir un exemple",
    ]
    assert newcomer.focus is cards(newcomer)[0]


def test_the_example_is_one_press_away(newcomer: User) -> None:
    newcomer.qtbot.waitUntil(lambda: newcomer.focus is cards(newcomer)[0])
    newcomer.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Return)
    assert newcomer.window.windowTitle() == "Champigny-sur-Marne — Pacte"
    assert newcomer.view.hasFocus()
    assert newcomer.place() == ("1", "N1")
    newcomer.press("r")
    assert newcomer.saved_words.startswith("enregistré à")


def test_a_new_file_then_a_first_list(newcomer: User, tmp_path: Path) -> None:
    def town(dialog: QDialog) -> None:
        assert isinstance(dialog, NewDossierDialog)
        newcomer.type("Saint-Étienne")
        assert dialog.accept_button.isDefault()
        assert dialog.path == folder("files") / "Saint-Étienne.pacte"
        dialog.place.setText(str(tmp_path / "loire"))

    in_dialog(town, "Créer le dossier")
    newcomer.press(Key.Key_Space)
    path = tmp_path / "loire.pacte"
    assert on_disk(path).municipality.name == "Saint-Étienne"
    page = newcomer.window.page
    assert page._layout.empty.isVisible()

    in_dialog(lambda _dialog: newcomer.type("Ensemble"), "Ajouter la liste")
    newcomer.click(
        next(b for b in page._layout.empty.findChildren(QPushButton) if b.text() == "Nouvelle liste…")
    )
    assert first_list(path).name == "Ensemble"
    newcomer.press("a")
    assert first_list(path).commitments[0].measure == "1"


def test_a_form_says_what_is_wrong_and_stays(newcomer: User, tmp_path: Path) -> None:
    troubles: list[str] = []

    def nameless(dialog: QDialog) -> None:
        newcomer.click(dialog.accept_button)
        troubles.append(dialog.trouble)
        newcomer.type("Nîmes")
        # What is being mended is blamed no longer.
        assert dialog.trouble == ""
        dialog.place.setText(str(tmp_path / "absent" / "x.pacte"))
        newcomer.click(dialog.accept_button)
        troubles.append(dialog.trouble)

    in_dialog(nameless, "Annuler")
    newcomer.press(Key.Key_Space)
    assert "nom de la commune" in troubles[0]
    assert "x.pacte" in troubles[1]
    assert newcomer.window.page is None


def test_a_fresh_file_names_the_texts_it_will_hold(newcomer: User) -> None:
    read: list[str] = []
    in_dialog(
        lambda dialog: read.extend(label.text() for label in dialog.findChildren(PlainLabel)), "Annuler"
    )
    newcomer.press(Key.Key_Space)
    (texts,) = (spaced(words) for words in read if "Textes" in words)
    assert "Pacte pour la Transition, édition 2020." in texts


def test_a_missing_folder_is_made_when_it_is_asked_for(newcomer: User, tmp_path: Path) -> None:
    path = tmp_path / "pactes" / "2026" / "nîmes.pacte"

    def elsewhere(dialog: QDialog) -> None:
        newcomer.type("Nîmes")
        dialog.place.setText(str(path))
        newcomer.click(dialog.accept_button)
        assert "n’existe pas" in dialog.trouble
        assert not path.parent.exists()
        # The way out has the cursor, whole under the sentence, and Tab goes on to the button that creates.
        way_out = dialog._trouble.action
        assert newcomer.focus is way_out
        assert dialog._trouble.rect().contains(way_out.geometry())
        assert way_out.width() >= way_out.sizeHint().width()
        newcomer.press(Key.Key_Tab)
        assert newcomer.focus is dialog.accept_button

    in_dialog(elsewhere, "Créer « 2026 » et continuer")
    newcomer.press(Key.Key_Space)
    assert on_disk(path).municipality.name == "Nîmes"


def test_nothing_of_one_s_own_is_proposed_beside_the_example(newcomer: User, tmp_path: Path) -> None:
    newcomer.click(cards(newcomer)[2])
    assert newcomer.window.windowTitle() == "Champigny-sur-Marne — Pacte"
    example = newcomer.window._operations.file.path
    assert recent_files() == [example]
    assert recent_files(besides=example) == []
    assert folder("files") != example.parent
    assert folder("exports", example) != example.parent
    own = tmp_path / "nîmes.pacte"
    assert folder("exports", own) == tmp_path


def test_the_open_file_is_not_among_the_recent_ones(open_window, demo_path: Path, small_path: Path) -> None:
    window = open_window(demo_path)
    window.open_path(small_path)
    menu = window._actions._recent
    window._actions._fill_recent()
    assert [action.text() for action in menu.actions()] == [demo_path.name]


def test_a_list_needs_a_name_of_its_own(beginner: User, small_path: Path) -> None:
    troubles: list[str] = []

    def twice(dialog: QDialog) -> None:
        beginner.type("liste EXEMPLE")
        beginner.click(dialog.accept_button)
        troubles.append(dialog.trouble)
        beginner.type("bis")
        troubles.append(dialog.trouble)

    in_dialog(twice, "Annuler")
    beginner.ctrl(Key.Key_N, shift=True)
    assert "déjà dans ce dossier" in troubles[0]
    assert troubles[1] == ""
    assert len(on_disk(small_path).lists) == 1


def test_the_list_added_is_shown_and_undone(beginner: User, small_path: Path) -> None:
    in_dialog(lambda _dialog: beginner.type("Deuxième"), "Ajouter la liste")
    beginner.ctrl(Key.Key_N, shift=True)
    second = on_disk(small_path).lists[1]
    assert beginner.message == "Liste « Deuxième » ajoutée."
    assert beginner.window.page.current_list() == second.id
    beginner.ctrl(Key.Key_Z)
    assert len(on_disk(small_path).lists) == 1
    assert beginner.window.page.current_list() == first_list(small_path).id


def test_another_list_is_chosen_and_the_cursor_stays(beginner: User, small_path: Path) -> None:
    in_dialog(lambda _dialog: beginner.type("Deuxième"), "Ajouter la liste")
    beginner.ctrl(Key.Key_N, shift=True)
    beginner.go("9", "N2")
    beginner.press("a")
    choice = beginner.window.page._layout.list_bar._choice
    assert [choice.itemText(n) for n in range(2)] == ["Deuxième", "Liste exemple"]
    choice.setFocus()
    beginner.press(Key.Key_Down)
    assert beginner.window.page.current_list() == first_list(small_path).id
    assert beginner.place() == ("9", "N2")
    assert beginner.model.answer_at(beginner.view.chosen_spots()[0]) is None


def test_opened_files_are_remembered(open_window, demo_path: Path, user_of) -> None:
    user = user_of(open_window(demo_path))
    user.ctrl(Key.Key_W)
    assert recent_files() == [demo_path]
    recent = next(
        b for b in user.window.findChildren(QPushButton) if b.accessibleName() == "Ouvrir champigny"
    )
    user.click(recent)
    assert user.window.page is not None
    demo_path.rename(demo_path.with_name("autre.pacte"))
    assert recent_files() == []


def test_a_chosen_file_is_opened(newcomer: User, demo_path: Path) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        newcomer.type(str(demo_path))
        newcomer.press(Key.Key_Return)

    in_dialog(choose, "Annuler")
    newcomer.ctrl(Key.Key_O)
    assert newcomer.window.page is not None


@pytest.mark.parametrize("suffix", [".pacte", ".txt"])
def test_files_can_be_dropped_on_the_window(
    beginner: User, demo_path: Path, real_pact: Path, small_path: Path, suffix: str
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(demo_path if suffix == ".pacte" else real_pact))])
    at, action = QPointF(400, 400), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(at.toPoint(), action, mime, buttons, keys)
    QApplication.sendEvent(beginner.window, entering)
    assert entering.isAccepted()
    if suffix == ".txt":
        in_dialog(lambda _dialog: None, "Enregistrer 69 réponses")
    QApplication.sendEvent(beginner.window, QDropEvent(at, action, mime, buttons, keys))
    if suffix == ".pacte":
        beginner.qtbot.waitUntil(lambda: beginner.window.windowTitle() == "Champigny-sur-Marne — Pacte")
    else:
        beginner.qtbot.waitUntil(lambda: len(on_disk(small_path).lists) == 2)


@pytest.mark.parametrize(
    "words, name",
    [("Nîmes", "Nîmes"), ("a/b\\c:d", "a b c d"), ("...", "dossier"), ("", "dossier"), ("x" * 300, "x" * 80)],
)
def test_file_names_fit_every_system(words: str, name: str) -> None:
    assert fit_name(words, "dossier") == name


def test_the_window_tells_when_it_is_painted_and_usable(qtbot, demo_path: Path, qapp) -> None:
    from ui.app import open_window

    heard: list[str] = []
    window = open_window(demo_path)
    window.first_painted.connect(lambda: heard.append(f"painted, page: {window.page is not None}"))
    with qtbot.waitSignal(window.usable):
        pass
    assert heard == ["painted, page: False"]
    assert window.page is not None
    window.close()
    window.deleteLater()
