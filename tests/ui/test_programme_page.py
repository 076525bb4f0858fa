"""The page of programmes: a real programme examined with keys, on disk at once, one undo step each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from pacte.edits import lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import first_list, on_disk, press_button, said, spaced
from tests.ui.programme_driving import (
    CLAMART,
    ProgrammeUser,
    evidences,
    give,
    in_review,
    point,
    programme_on_disk,
    source,
)
from ui.programme_review import ProgrammeReview
from ui.programme_rows import State

Key = Qt.Key
_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.mark.parametrize(
    "name, count, first",
    [
        ("clamart", 102, "1"),
        ("issy", 117, None),
        ("poitiers", 49, "1"),
        ("sens", 313, None),
    ],
)
def test_each_real_programme_is_shown_whole(
    open_window, small_path: Path, qtbot, name: str, count: int, first: str | None
) -> None:
    give(small_path, source(name))
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    assert len(user.shown) == count
    assert first is None or user.shown[0] == first
    assert spaced(user.page.layout_.bar.progress) == f"Aucune examinée sur {count} · 0 retenue"
    assert user.titles
    table = user.section.layout_.table
    assert table.verticalScrollBar().maximum() > 0
    QAbstractItemModelTester(table.model(), _FATAL)
    QAbstractItemModelTester(user.section.layout_.panel.model, _FATAL)


def test_ten_suggestions_kept_with_keys_are_ten_proofs(reader: ProgrammeUser, small_path: Path) -> None:
    for _ in range(10):
        while reader.current.state is not State.OPEN:
            reader.press("n")
        reader.press(Key.Key_Space)
    kept = [one for one in programme_on_disk(small_path).proposals if one.kept]
    found = evidences(small_path)
    assert len(kept) == len(found) == 10
    assert [place for _, _, place in sorted(found, key=lambda one: one[2] or "")] == sorted(
        str(one.place) for one in kept
    )
    assert [one.commitments for one in on_disk(small_path).lists] == [()]
    assert "10 retenues" in reader.page.layout_.bar.progress


def test_a_kept_proposal_is_undone_and_seen_again(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("33")
    assert reader.chosen == ("7", "N1")
    reader.press(Key.Key_Space)
    assert evidences(small_path)[0][:2] == ("7", "N1")
    assert reader.current.proposal.number == "34"
    assert "annuler : mesure 7 N1 : proposition retenue" in reader.hints
    reader.ctrl(Key.Key_Z)
    assert evidences(small_path) == []
    assert reader.current.proposal.number == "33"
    assert reader.current.state is State.OPEN
    reader.ctrl(Key.Key_Z, shift=True)
    assert reader.current.state is State.KEPT
    assert len(evidences(small_path)) == 1


def test_levels_and_suggestions_are_chosen_with_keys(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("33")
    reader.press(Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Left)
    assert reader.chosen == ("7", "N2")
    assert reader.section.layout_.panel.layout_.levels.chosen == "N2"
    reader.press("2")
    assert reader.chosen == (reader.offered[1], "N1")
    reader.press_character("&")
    assert reader.chosen == ("7", "N2")
    reader.press(Key.Key_Space)
    assert [place[:2] for place in evidences(small_path)] == [("7", "N2")]
    quoted = on_disk(small_path).lists[0].evidence("7", "N2")
    assert quoted[0].quotation.startswith("Des cantines clamartoises")
    assert said(small_path, "7", "N2") is None


def test_a_level_is_chosen_with_the_mouse_too(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("33")
    panel = reader.section.layout_.panel.layout_
    reader.click(panel.levels.buttons[2])
    assert reader.chosen == ("7", "N3")
    reader.click(panel.keep)
    assert evidences(small_path)[0][:2] == ("7", "N3")


def test_the_words_that_made_a_suggestion_are_marked(reader: ProgrammeUser) -> None:
    reader.go_to("7")
    assert {"bus gratuits", "transporter"} <= set(reader.section.layout_.text.words.marked)
    assert "Niveau 1 · mots : bus" in spaced(
        reader.section.layout_.panel.model.index(0, 1)
        .siblingAtColumn(1)
        .data(Qt.ItemDataRole.AccessibleTextRole)
    )


@pytest.mark.parametrize("height", [384, 350])
def test_a_low_window_has_room_for_a_whole_row_and_its_place(reader: ProgrammeUser, height: int) -> None:
    parts = reader.section.layout_
    reader.go_to("7")
    themes = parts.text._more
    assert themes.isVisible()
    reader.window.resize(683, height)
    table, place = parts.table, parts.text._place
    reader.qtbot.waitUntil(
        lambda: not themes.isVisible() and parts.text.height() == parts.text.minimumSizeHint().height()
    )
    reader.go_to("7")
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    assert place.height() >= place.fontMetrics().height()
    words = parts.text.words
    assert words.viewport().height() >= words.fontMetrics().lineSpacing()
    reader.window.resize(1366, 768)
    reader.qtbot.waitUntil(themes.isVisible)


def test_in_a_narrow_window_the_name_of_the_document_gives_way(reader: ProgrammeUser) -> None:
    bar = reader.page.layout_.bar
    assert bar._documents.width() == bar._documents.sizeHint().width()
    reader.window.resize(683, 384)
    reader.qtbot.waitUntil(lambda: spaced(bar._words.shown) == "0/102 · 0 retenue")
    assert bar._lists.width() >= bar._lists.sizeHint().width()
    assert bar._documents.width() >= bar._documents.minimumSizeHint().width()
    reader.window.resize(1366, 768)
    reader.qtbot.waitUntil(lambda: bar._documents.width() == bar._documents.sizeHint().width())


def test_what_was_examined_is_counted_in_words_that_agree(reader: ProgrammeUser) -> None:
    bar = reader.page.layout_.bar
    assert spaced(bar.progress) == "Aucune examinée sur 102 · 0 retenue"
    reader.go_to("33")
    reader.press(Key.Key_Space)
    assert spaced(bar.progress) == "1 examinée sur 102 · 1 retenue"
    reader.go_to("8")
    reader.press("n")
    assert spaced(bar.progress) == "2 examinées sur 102 · 1 retenue"


def test_dropping_goes_through_the_suggestions_then_on(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("33")
    offered = reader.offered
    assert len(offered) > 1
    for following in offered[1:]:
        reader.press(Key.Key_Delete)
        assert reader.current.proposal.number == "33"
        assert reader.chosen[0] == following
    reader.press(Key.Key_Delete)
    assert reader.current.proposal.number == "34"
    assert [one.measure for one in point(small_path, "33").decisions] == offered
    reader.go_to("33")
    assert reader.current.state is State.DROPPED
    reader.press(Key.Key_Backspace)
    assert [one.measure for one in point(small_path, "33").decisions] == offered[1:]
    assert reader.current.state is State.OPEN


def test_space_keeps_nothing_on_what_was_not_suggested(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("29")
    assert reader.current.state is State.UNMATCHED
    reader.press(Key.Key_Space)
    assert reader.message.startswith("Sans suggestion, rien à retenir")
    assert reader.current.proposal.number == "29"
    assert evidences(small_path) == []


def test_no_measure_is_an_answer(reader: ProgrammeUser, small_path: Path) -> None:
    reader.go_to("33")
    reader.press(Key.Key_Space)
    reader.go_to("33")
    reader.press("n")
    assert evidences(small_path) == []
    assert point(small_path, "33").own_idea
    reader.go_to("33")
    assert reader.current.state is State.OWN
    reader.press(Key.Key_Backspace)
    assert reader.current.state is State.OPEN
    reader.press("n")
    reader.go_to("33")
    reader.press(Key.Key_Space)
    assert point(small_path, "33").kept
    assert not point(small_path, "33").own_idea


def test_what_is_promised_twice_is_shown_once(open_window, small_path: Path, qtbot) -> None:
    give(small_path, source("sens"))
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    twice = next(row for row in user.section.rows if row.repeated)
    user.section.show_proposal(twice.proposal.id)
    assert "Promis aussi : ligne" in spaced(user.section.layout_.text.about)
    assert len(user.section.rows) == 313 < len(programme_on_disk(small_path).proposals)


def test_several_documents_and_lists_are_gone_through(open_window, small_path: Path, qtbot) -> None:
    give(small_path, CLAMART, source("issy"))
    with open_pact_file(small_path) as file:
        lists.add(file, "Autre liste (exemple)", None)
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    # The list that was just added is the one worked on last.
    assert user.page.layout_.nothing_read.isVisible()
    user.page.follow_list(first_list(small_path).id, chosen=True)
    user.wait()
    assert len(user.shown) == 117
    bar = user.page.layout_.bar
    bar._documents.setCurrentIndex(0)
    bar._documents.activated.emit(0)
    user.wait()
    assert len(user.shown) == 102
    other = next(one.id for one in on_disk(small_path).lists if not one.programmes)
    user.page.follow_list(other, chosen=True)
    assert user.page.layout_.nothing_read.isVisible()
    assert user.page.current_list() == other
    press_button(user.page, "Par mesure")
    assert user.page.layout_.said.isVisible()


def test_measure_by_measure_every_list_is_heard(reader: ProgrammeUser) -> None:
    reader.go_to("33")
    reader.press(Key.Key_Space)
    press_button(reader.page, "Par mesure")
    reader.wait()
    section = reader.page.layout_.said
    QAbstractItemModelTester(section.model, _FATAL)
    QTest.keyClicks(section.words, "restauration")
    assert section.model.rowCount() == 1
    assert section.model.index(0, 1).data() == "1"
    (entry,) = section.entries.entries_model.entries
    assert entry.title == "Liste exemple"
    assert "point 33 ; Des cantines" in spaced(entry.lines[0].words[0])
    assert spaced(entry.words[0]).startswith("Suggestion, à décider")
    section.open_entries()
    reader.press(Key.Key_Return)
    assert reader.current.proposal.number == "33"
    assert reader.section.isVisible()


def test_a_programme_is_looked_at_before_it_is_kept(open_window, small_path: Path, qtbot) -> None:
    user = ProgrammeUser(open_window(small_path), qtbot)
    press_button(user.window, "Programme")
    assert user.page.layout_.nothing_read.isVisible()
    press_button(user.window, "Grille")
    seen: list[str] = []

    def look(dialog: ProgrammeReview) -> None:
        seen.append(spaced(dialog.summary.text()))
        seen.append(dialog.text.toPlainText())
        dialog.part.setCurrentIndex(1)
        seen.append(dialog.text.toPlainText())

    in_review(look, "Annuler")
    user.window._dialogs.read_programme(CLAMART, None)
    assert on_disk(small_path).lists[0].programmes == ()
    assert seen[0].startswith("102 propositions lues, 2 répétitions comptées avec elles, 12 thèmes.")
    assert "33. Des cantines clamartoises 100% bio et locales" in seen[1]
    assert len(seen[2].splitlines()) == 51
    in_review(lambda _dialog: None, "Garder ce programme")
    user.window._dialogs.read_programme(CLAMART, None)
    # What was kept is shown at once, to be examined.
    assert user.window._pages.key == "programme"
    user.wait()
    assert len(user.shown) == 102
    assert "Ctrl+Z le retire" in user.message
    in_review(lambda _dialog: None, "Déjà gardé : voir ce programme")
    user.window._dialogs.read_programme(CLAMART, None)
    assert "est déjà dans le dossier" in user.message
    # The dialog is gone before the cursor is back in the window.
    qtbot.waitUntil(lambda: user.window.isAncestorOf(user.focus))
    user.ctrl(Key.Key_Z)
    assert on_disk(small_path).lists[0].programmes == ()


def test_what_is_no_programme_is_refused_in_a_sentence(reader: ProgrammeUser, tmp_path: Path) -> None:
    letter = tmp_path / "lettre.txt"
    letter.write_text("Bonjour.\n", encoding="utf-8")
    reader.window._dialogs.read_programme(letter, None)
    assert "ne contient aucune proposition reconnue" in reader.message


def test_a_file_that_can_only_be_read_shows_and_keeps_nothing(open_window, small_path: Path, qtbot) -> None:
    give(small_path, CLAMART)
    window = open_window()
    with qtbot.waitSignal(window.usable):
        window._opening.open(small_path, read_only=True)
    user = ProgrammeUser(window, qtbot)
    user.come()
    before = small_path.read_bytes()
    user.press(Key.Key_Space, "n", "m", "l", Key.Key_Delete)
    assert small_path.read_bytes() == before
    assert "lecture seule" in user.message
    assert not user.section.layout_.panel.layout_.keep.isEnabled()


def test_markup_in_a_programme_is_only_words(open_window, small_path: Path, qtbot, tmp_path: Path) -> None:
    hostile = tmp_path / "programme.txt"
    hostile.write_text(
        "1. <b>Créer</b> des pistes cyclables <img src=x> & des vélos\n\n2. Planter mille arbres\n",
        encoding="utf-8",
    )
    give(small_path, hostile)
    user = ProgrammeUser(open_window(small_path), qtbot)
    user.come()
    assert "<b>Créer</b>" in user.section.layout_.text.words.toPlainText()
