"""Documents dropped on the window: what each is, it says itself; where it does not, one question is asked."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from exports.pact.pdf import write_pact
from exports.verification.received import may_hold_pact
from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, drop, in_dialog_of, on_disk, press_button
from tests.ui.programme_driving import CLAMART, ProgrammeUser, evidences, in_review, programme_on_disk, source
from tests.ui.signing_driving import sign_on_disk
from ui.import_review import ImportReview
from ui.programme_rows import State


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


def test_a_signed_pact_is_known_whatever_its_name(demo_path: Path, tmp_path: Path) -> None:
    sign_on_disk(demo_path)
    write_pact(on_disk(demo_path), tmp_path / "signé.pdf")
    renamed = Path(shutil.copy(tmp_path / "signé.pdf", tmp_path / "sans nom"))
    assert may_hold_pact(renamed)
    assert not may_hold_pact(CLAMART)
    assert not may_hold_pact(tmp_path / "absent.pdf")
