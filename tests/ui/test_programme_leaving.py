"""A programme that is taken out or read again: what leaves the levels with it is told before."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from pacte.domain.answer import Answer
from pacte.edits import answers
from tests.ui.driving import in_dialog, on_disk, press_button, spaced
from tests.ui.programme_driving import CLAMART, ProgrammeUser, evidences, give, in_review

Key = Qt.Key


@pytest.fixture
def reader(open_window, small_path: Path, qtbot) -> ProgrammeUser:
    """Somebody in front of a programme of which nothing was decided."""
    give(small_path, CLAMART)
    somebody = ProgrammeUser(open_window(small_path), qtbot)
    somebody.come()
    return somebody


def test_a_programme_is_taken_away_and_comes_back(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("33")
    reader.press(Key.Key_Space)
    answers.answer(
        reader.window._operations.file, on_disk(small_path).lists[0].id, [("7", "N1")], Answer.AGREED
    )
    # Nothing but evidence of an answer was kept of it: nothing is lost, nothing is asked.
    press_button(reader.page, "Retirer")
    assert on_disk(small_path).lists[0].programmes == ()
    assert len(evidences(small_path)) == 1
    assert reader.page.layout_.nothing_read.isVisible()
    assert "les preuves des réponses restent" in reader.message
    reader.ctrl(Key.Key_Z)
    assert len(reader.shown) == 102


def test_what_would_leave_the_levels_with_a_programme_is_told_first(
    reader: ProgrammeUser, small_path: Path
) -> None:
    for number in ("33", "34"):
        reader.go_to(number)
        reader.press(Key.Key_Space)
    kept, words = evidences(small_path), []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        words.append(spaced(f"{dialog.text()} {dialog.informativeText()}"))

    in_dialog(read, "Garder")
    press_button(reader.page, "Retirer")
    assert f"Retirer « {CLAMART.name} » du dossier ?" in words[0]
    assert (
        f"{len(kept)} passages retenus, sur des niveaux que personne n’a abordés, partent avec lui."
        in words[0]
    )
    assert evidences(small_path) == kept
    in_dialog(read, "Retirer")
    press_button(reader.page, "Retirer")
    assert on_disk(small_path).lists[0].programmes == ()
    assert evidences(small_path) == []
    reader.ctrl(Key.Key_Z)
    assert evidences(small_path) == kept


def test_a_document_read_again_tells_what_is_no_longer_there(
    reader: ProgrammeUser, small_path: Path, tmp_path: Path
) -> None:
    reader.go_to("33")
    reader.press(Key.Key_Space)
    shorter = tmp_path / "corrige" / CLAMART.name
    shorter.parent.mkdir()
    text = CLAMART.read_text(encoding="utf-8")
    shorter.write_text(
        text.replace("Des cantines clamartoises", "Les cantines clamartoises"), encoding="utf-8"
    )
    seen: list[str] = []
    in_review(lambda review: seen.append(spaced(review.lost.text())), "Garder ce programme")
    reader.window._dialogs.read_programme(shorter, None)
    assert seen == ["1 passage retenu n’y est plus : il quitte un niveau que personne n’a abordé."]
    assert evidences(small_path) == []
