"""Documents dropped on the window: what each is, it says itself; where it does not, one question is asked."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit

from exports.grid.pdf import write_grid
from exports.pact.pdf import write_pact
from exports.verification.received import may_hold_pact
from exports.workbook import write_workbook
from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.reading.documents import making
from tests.reading.editions import by_measure, workbook_of
from tests.replying import YES, filled, sent
from tests.ui.driving import User, drop, drop_only, first_list, in_dialog_of, on_disk, press_button, said
from tests.ui.programme_driving import CLAMART, ProgrammeUser, evidences, in_review, programme_on_disk, source
from tests.ui.signing_driving import sign_on_disk
from tests.workbooks import typed
from ui.edition_review import EditionReview
from ui.import_review import ImportReview
from ui.programme_review import ProgrammeReview
from ui.programme_rows import State
from ui.reply_review import ReplyReview
from ui.workbook_review import WorkbookReview


def test_a_real_programme_dropped_and_ten_suggestions_kept(open_window, small_path: Path, qtbot) -> None:
    user = ProgrammeUser(open_window(small_path), qtbot)
    press_button(user.window, "Programme")
    in_review(lambda _dialog: None, "Garder ce programme")
    drop(user.window, CLAMART)
    user.wait()
    qtbot.waitUntil(lambda: user.window.isAncestorOf(user.focus))
    for _ in range(10):
        while user.current.state is not State.OPEN:
            user.press("s")
        user.press(" ")
    assert len(evidences(small_path)) == 10
    assert len(programme_on_disk(small_path).proposals) == 104


def test_a_programme_goes_to_the_list_that_is_shown(open_window, small_path: Path, qtbot) -> None:
    with open_pact_file(small_path) as file:
        lists.add(file, "Zone (exemple)", None)
    user = ProgrammeUser(open_window(small_path), qtbot)
    press_button(user.window, "Programme")
    zone = next(one.id for one in on_disk(small_path).lists if one.name == "Zone (exemple)")
    user.page.show_list(zone)
    in_review(lambda _dialog: None, "Garder ce programme")
    drop(user.window, source("issy"))
    assert [one.name for one in on_disk(small_path).lists if one.programmes] == ["Zone (exemple)"]


def test_without_a_list_a_programme_waits(open_window, pact_path: Path, user_of: Callable[..., User]) -> None:
    user = user_of(open_window(pact_path))
    drop(user.window, CLAMART)
    assert user.message == "Ajoutez d’abord la liste dont c’est le programme."


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """A document that is a little of both."""
    path = tmp_path / "tract.txt"
    text = source("poitiers").read_text(encoding="utf-8")
    path.write_text(f"{text}\nLa liste s’engage au niveau 2 de la mesure 15.\n", encoding="utf-8")
    return path


def test_what_may_be_both_is_asked_about(beginner: User, small_path: Path, both: Path) -> None:
    met = in_dialog_of(QMessageBox, "Ne rien faire")
    before = small_path.read_bytes()
    drop(beginner.window, both)
    assert "Pacte y reconnaît 1 mesure du pacte et" in met[0].informativeText()
    assert small_path.read_bytes() == before


def test_one_says_that_it_is_a_programme(beginner: User, small_path: Path, both: Path) -> None:
    in_dialog_of(QMessageBox, "Un programme")
    in_review(lambda _dialog: None, "Garder ce programme")
    drop(beginner.window, both)
    assert len(programme_on_disk(small_path).proposals) > 40


def test_one_says_that_it_is_a_pact(beginner: User, small_path: Path, both: Path) -> None:
    in_dialog_of(QMessageBox, "Un pacte signé")
    met = in_dialog_of(ImportReview, "Ne rien enregistrer")
    drop(beginner.window, both)
    assert len(met) == 1
    assert on_disk(small_path).lists[0].programmes == ()


@pytest.mark.parametrize("name", ["bruit.pdf", "bruit.docx", "bruit.odt", "bruit.html", "bruit.txt", "bruit"])
def test_noise_is_refused_in_a_sentence(beginner: User, small_path: Path, tmp_path: Path, name: str) -> None:
    noise = tmp_path / name
    noise.write_bytes(bytes(range(256)) * 40)
    before = small_path.read_bytes()
    drop(beginner.window, noise)
    assert f"« {name} »" in beginner.message
    assert small_path.read_bytes() == before


def test_of_several_files_at_once_none_is_read_and_that_is_told(
    beginner: User, small_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "bruit.txt").write_bytes(bytes(range(256)) * 40)
    drop(beginner.window, tmp_path / "bruit.txt")
    assert "« bruit.txt »" in beginner.message
    before = small_path.read_bytes()
    drop(beginner.window, CLAMART, source("issy"))
    assert beginner.message == "Pacte lit un fichier à la fois : déposez ceux-ci l’un après l’autre."
    assert QApplication.activeModalWidget() is None
    assert small_path.read_bytes() == before


# ------------------------------------------------------------------------------------ whatever its clothes


def rows_in(path: Path, text: str) -> Path:
    return workbook_of([[line] for line in text.split("\n")], path)


def test_a_programme_in_word_is_read(beginner: User, small_path: Path, tmp_path: Path) -> None:
    lines = CLAMART.read_text(encoding="utf-8").split("\n")
    document = tmp_path / "programme.docx"
    document.write_bytes(making.word_document("".join(map(making.word_paragraph, lines))))
    in_review(lambda _dialog: None, "Garder ce programme")
    drop(beginner.window, document)
    assert len(programme_on_disk(small_path).proposals) == 104


def test_a_programme_in_a_workbook_is_read(beginner: User, small_path: Path, tmp_path: Path) -> None:
    in_review(lambda _dialog: None, "Garder ce programme")
    drop(beginner.window, rows_in(tmp_path / "programme.xlsx", CLAMART.read_text(encoding="utf-8")))
    assert len(programme_on_disk(small_path).proposals) == 104


def test_a_signed_pact_in_a_workbook_is_reviewed(beginner: User, real_pact: Path, tmp_path: Path) -> None:
    met = in_dialog_of(ImportReview, "Ne rien enregistrer")
    drop(beginner.window, rows_in(tmp_path / "pacte.xlsx", real_pact.read_text(encoding="utf-8")))
    assert len(met) == 1


def test_official_texts_in_a_workbook_are_compared(beginner: User, small_path: Path, tmp_path: Path) -> None:
    rows = by_measure(on_disk(small_path).catalogue)
    rows[1][2] = "Un texte nouveau pour le premier niveau (exemple)"
    met = in_dialog_of(EditionReview, "Fermer sans reprendre")
    drop(beginner.window, workbook_of(rows, tmp_path / "mesures.xlsx"))
    assert len(met) == 1


def test_a_grid_that_was_printed_says_what_it_is(beginner: User, small_path: Path, tmp_path: Path) -> None:
    write_grid(on_disk(small_path), tmp_path / "grille.pdf")
    before = small_path.read_bytes()
    drop(beginner.window, tmp_path / "grille.pdf")
    assert beginner.message.startswith("« grille.pdf » est une grille faite par Pacte")
    assert small_path.read_bytes() == before


def test_no_field_of_the_window_takes_a_file_for_words(beginner: User) -> None:
    """File managers give the address of a file as words too; what is under the mouse would get them."""
    for page in ("Grille", "Rencontre", "Listes", "Comparer", "Signer", "Programme", "Dossier"):
        press_button(beginner.window, page)
        fields = [
            field
            for kind in (QLineEdit, QPlainTextEdit)
            for field in beginner.window.findChildren(kind)
            if field.acceptDrops() and not field.isReadOnly()
        ]
        assert fields == [], page


def test_who_dragged_a_file_does_not_wait_for_the_dialog(beginner: User, small_path: Path) -> None:
    """The end of the drop is told before anything is asked: a file manager would stand still meanwhile."""
    met = in_dialog_of(ProgrammeReview, "Annuler")
    drop_only(beginner.window, CLAMART)
    assert met == []
    assert QApplication.activeModalWidget() is None
    QApplication.processEvents()
    assert len(met) == 1


def test_a_signed_pact_is_known_whatever_its_name(demo_path: Path, tmp_path: Path) -> None:
    sign_on_disk(demo_path)
    write_pact(on_disk(demo_path), tmp_path / "signé.pdf")
    renamed = Path(shutil.copy(tmp_path / "signé.pdf", tmp_path / "sans nom"))
    assert may_hold_pact(renamed)
    assert not may_hold_pact(CLAMART)
    assert not may_hold_pact(tmp_path / "absent.pdf")


# ------------------------------------------------------------------------------------ by another menu way

#: The ways of the menu « Fichier » that are not those of what comes back.
OTHER_WAYS = ("&Lire un pacte signé…", "Lire un pro&gramme…")


def choose(user: User, way: str, path: Path) -> None:
    """Choose a file in the dialog that a way of the menu « Fichier » opens."""

    def pick(dialog: QDialog) -> None:
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    met = in_dialog_of(QFileDialog, "Ouvrir", pick)
    action = next(one for one in user.window._actions._file.actions() if one.text() == way)
    QTimer.singleShot(0, action.trigger)
    user.qtbot.waitUntil(lambda: bool(met) and QApplication.activeModalWidget() is None, timeout=20_000)


@pytest.mark.parametrize("way", OTHER_WAYS)
def test_a_reply_opened_by_another_way_is_reviewed_as_a_reply(
    user: User, demo_path: Path, tmp_path: Path, way: str
) -> None:
    back = filled(sent(demo_path, tmp_path / "feuille.xlsx"), {("1", "N1"): (YES, None, None)})
    met = in_dialog_of(ReplyReview, "Enregistrer la réponse (1 niveau)")
    choose(user, way, back)
    user.qtbot.waitUntil(lambda: bool(first_list(demo_path).replies))
    assert len(met) == 1
    assert first_list(demo_path).programmes == ()


@pytest.mark.parametrize("way", OTHER_WAYS)
def test_an_edited_workbook_opened_by_another_way_is_compared(
    user: User, demo_path: Path, tmp_path: Path, way: str
) -> None:
    book = tmp_path / "classeur.xlsx"
    write_workbook(on_disk(demo_path), book)
    choose(user, way, Path(shutil.copy(book, tmp_path / "intact.xlsx")))
    user.qtbot.waitUntil(lambda: "dit la même chose que le dossier" in user.message, timeout=20_000)
    typed(book, {("5", "N1"): {"observation": "Leur remarque (exemple)"}})
    met = in_dialog_of(WorkbookReview, "Enregistrer 1 changement")
    choose(user, way, book)
    user.qtbot.waitUntil(lambda: len(met) == 1)
    found = said(demo_path, "5")
    assert found is not None
    assert found.observation == "Leur remarque (exemple)"
    assert first_list(demo_path).programmes == ()


@pytest.mark.parametrize("way", OTHER_WAYS)
def test_a_dossier_opened_as_a_document_is_told_to_be_opened(
    user: User, demo_path: Path, tmp_path: Path, way: str
) -> None:
    choose(user, way, Path(shutil.copy(demo_path, tmp_path / "autre.pacte")))
    user.qtbot.waitUntil(lambda: "« autre.pacte » est un dossier de Pacte" in user.message)
    assert "« Ouvrir un dossier… »" in user.message
