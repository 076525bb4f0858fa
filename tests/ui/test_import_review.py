"""Reading a signed pact in the window: reviewed first, written in one undo step, or not at all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog

from pacte.domain.answer import Answer
from tests.ui.driving import User, first_list, in_dialog, on_disk, press_button
from ui.import_model import ChangesModel, LinesModel
from ui.import_review import ImportReview

Key = Qt.Key


@pytest.fixture
def empty(open_window, pact_path: Path, user_of) -> User:
    return user_of(open_window(pact_path))


def models(dialog: QDialog) -> tuple[LinesModel, ChangesModel]:
    assert isinstance(dialog, ImportReview)
    return dialog._layout.lines.model(), dialog._layout.changes.model()


def test_a_review_shows_lines_beside_what_was_understood(empty: User, real_pact: Path) -> None:
    seen: dict[str, object] = {}

    def look(dialog: QDialog) -> None:
        lines, changes = models(dialog)
        QAbstractItemModelTester(lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
        QAbstractItemModelTester(changes, QAbstractItemModelTester.FailureReportingMode.Fatal)
        seen["title"] = lines.index(0, 1).data()
        seen["changes"] = changes.rowCount()
        seen["first"] = [changes.index(0, column).data() for column in range(3)]

    in_dialog(look, "Ne rien enregistrer")
    empty.window._dialogs.read_pact(real_pact)
    assert seen == {
        "title": "CHAMPIGNY ALTERNANCE- Laurent JEANNE",
        "changes": 69,
        "first": ["Mesure 1 N1", "non abordé", "engagé"],
    }


def test_accepting_writes_all_in_one_undo_step(empty: User, pact_path: Path, real_pact: Path) -> None:
    in_dialog(lambda _dialog: None, "Enregistrer 69 réponses")
    empty.window._dialogs.read_pact(real_pact)
    answers = first_list(pact_path).answers.values()
    assert sum(one.answer is Answer.REFUSED for one in answers) == 11
    assert "CHAMPIGNY ALTERNANCE" in empty.message
    assert empty.window.page.current_list() == first_list(pact_path).id
    empty.ctrl(Key.Key_Z)
    assert on_disk(pact_path).lists == ()
    empty.ctrl(Key.Key_Z, shift=True)
    assert len(first_list(pact_path).commitments) == 69


def test_cancelling_writes_nothing(empty: User, pact_path: Path, real_pact: Path) -> None:
    before = pact_path.read_bytes()
    in_dialog(lambda _dialog: None, "Ne rien enregistrer")
    empty.window._dialogs.read_pact(real_pact)
    assert pact_path.read_bytes() == before


def test_the_list_can_be_given_another_name(empty: User, pact_path: Path, real_pact: Path) -> None:
    def rename(dialog: QDialog) -> None:
        dialog._layout.name.setText("Autre nom")
        press_button(dialog, "Enregistrer 69 réponses")

    in_dialog(rename, "Enregistrer 69 réponses")
    empty.window._dialogs.read_pact(real_pact)
    assert first_list(pact_path).name == "Autre nom"


def test_a_pact_that_names_no_list_takes_its_file_s_name(
    empty: User, pact_path: Path, real_pact: Path, tmp_path: Path
) -> None:
    text = real_pact.read_text(encoding="utf-8").split("\n", 3)[3]
    unnamed = tmp_path / "Liste sans nom.txt"
    unnamed.write_text(text, encoding="utf-8")
    in_dialog(lambda _dialog: None, "Enregistrer 69 réponses")
    empty.window._dialogs.read_pact(unnamed)
    assert first_list(pact_path).name == "Liste sans nom"


def test_random_bytes_are_refused_in_one_sentence(empty: User, pact_path: Path, tmp_path: Path) -> None:
    noise = tmp_path / "bruit.txt"
    noise.write_bytes(bytes(range(256)) * 40)
    before = pact_path.read_bytes()
    empty.window._dialogs.read_pact(noise)
    assert "bruit.txt" in empty.message
    assert pact_path.read_bytes() == before


def test_reading_the_same_pact_again_changes_nothing(user: User, demo_path: Path, real_pact: Path) -> None:
    before = demo_path.read_bytes()
    in_dialog(lambda _dialog: None, "Enregistrer")
    user.window._dialogs.read_pact(real_pact)
    assert demo_path.read_bytes() == before
