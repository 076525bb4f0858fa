"""A proposal kept on a measure that nothing suggested: another one, or a local one made of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.driving import in_dialog, on_disk
from tests.ui.programme_driving import ProgrammeUser, evidences
from ui.measure_choice import MeasureChoice
from ui.proposal_measure_form import ProposalMeasureForm

Key = Qt.Key
_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_another_measure_is_found_by_typing(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("8")
    assert reader.offered == []

    def find(dialog: QDialog) -> None:
        assert isinstance(dialog, MeasureChoice)
        QAbstractItemModelTester(dialog.model, _FATAL)
        QTest.keyClicks(dialog.words, "monnaies locales niveau 2")
        assert [(measure.number, level.code) for measure, level in dialog.model.rows()] == [("32", "N2")]
        QTest.keyClick(dialog.words, Key.Key_Down)
        QApplication.processEvents()
        QTest.keyClick(dialog.table, Key.Key_Return)

    in_dialog(find, "Retenir")
    reader.press("m")
    assert evidences(small_path) == [("32", "N2", "point 8 ; Des écoles où il fait bon apprendre")]
    reader.go_to("8")
    assert reader.offered == ["32"]


def test_one_enter_takes_the_measure_chosen(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("8")

    def find(dialog: QDialog) -> None:
        assert isinstance(dialog, MeasureChoice)
        QTest.keyClicks(dialog.words, "monnaies locales niveau 2")
        QTest.keyClick(dialog.words, Key.Key_Return)
        reader.qtbot.waitUntil(lambda: not dialog.isVisible())

    met = in_dialog(find, "Annuler")
    reader.press("m")
    assert len(met) == 1
    assert [found[:2] for found in evidences(small_path)] == [("32", "N2")]


@pytest.mark.parametrize("words", ["", "monnaies"])
def test_one_escape_leaves_the_choice_of_a_measure(
    reader: ProgrammeUser, small_path: Path, words: str
) -> None:
    reader.go_to("8")

    def give_up(dialog: QDialog) -> None:
        assert isinstance(dialog, MeasureChoice)
        QTest.keyClicks(dialog.words, words)
        QTest.keyClick(dialog.words, Key.Key_Escape)
        reader.qtbot.waitUntil(lambda: not dialog.isVisible())

    met = in_dialog(give_up, "Retenir")
    reader.press("m")
    assert len(met) == 1
    assert evidences(small_path) == []
    assert reader.current.proposal.number == "8"


def test_words_that_no_measure_has_choose_none(reader: ProgrammeUser, small_path: Path) -> None:
    def find(dialog: QDialog) -> None:
        assert isinstance(dialog, MeasureChoice)
        QTest.keyClicks(dialog.words, "introuvable")
        assert not dialog.accept_button.isEnabled()

    in_dialog(find, "Annuler")
    reader.press("m")
    assert evidences(small_path) == []


def test_a_forgotten_proposal_becomes_a_local_measure(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("8")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalMeasureForm)
        assert dialog.title.text().startswith("Développer les classes transplantées")
        dialog.title.setText("Des classes de neige")

    in_dialog(fill, "Ajouter la mesure")
    reader.press("l")
    added = on_disk(small_path).catalogue.measures[-1]
    assert (added.title, added.local) == ("Des classes de neige", True)
    assert evidences(small_path)[0][:2] == (added.number, "N")
    assert reader.current.proposal.number != "8"
    reader.wait()
    reader.ctrl(Key.Key_Z)
    assert not on_disk(small_path).catalogue.measures[-1].local


def test_a_long_title_is_seen_from_its_beginning_and_replaced_by_typing(
    reader: ProgrammeUser, small_path: Path
) -> None:
    longest = max(reader.section.rows, key=lambda row: len(row.proposal.text))
    assert reader.section.show_proposal(longest.proposal.id)
    reader.section.focus_table()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ProposalMeasureForm)
        title = dialog.title
        assert title.fontMetrics().horizontalAdvance(title.text()) > title.width()
        assert (title.cursorPosition(), title.selectedText()) == (0, title.text())
        # Its first letter is the one at the left edge.
        assert title.cursorPositionAt(QPoint(8, title.height() // 2)) <= 1
        QTest.keyClicks(title, "Des classes de neige")

    in_dialog(fill, "Ajouter la mesure")
    reader.press("l")
    assert on_disk(small_path).catalogue.measures[-1].title == "Des classes de neige"
