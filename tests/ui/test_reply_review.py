"""A list's reply in the window: reviewed level by level, written in one undo step, or not at all."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from pacte.domain.answer import Answer
from pacte.domain.reply import Stance
from pacte.edits.replies import Decision
from pacte.storage import queries
from pacte.storage.pact_file import Access, open_pact_file
from tests.replying import NO, YES, Says, filled, sent
from tests.ui.driving import User, drop, first_list, in_dialog, press_button, said, spaced
from ui.export_dialog import ExportDialog
from ui.reply_review import ReplyReview

Key = Qt.Key
SAYS: Says = {
    ("1", "N1"): (YES, None, None),
    ("2", "N1"): (NO, "engagé", "Mal compris."),
    ("4", "N1"): ("peut-être", None, None),
    ("5", "N1"): (NO, None, None),
}


@pytest.fixture
def back(demo_path: Path, tmp_path: Path) -> Path:
    """The sheet of the real list, filled in."""
    return filled(sent(demo_path, tmp_path / "feuille.xlsx"), SAYS)


def review(dialog: QDialog) -> ReplyReview:
    assert isinstance(dialog, ReplyReview)
    return dialog


def test_unsure_levels_come_first_and_nothing_is_written_before(
    user: User, demo_path: Path, back: Path
) -> None:
    before = demo_path.read_bytes()
    seen: list[object] = []

    def look(dialog: QDialog) -> None:
        model, parts = review(dialog).model, review(dialog).layout_
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        seen.append([model.row(number).place for number in range(model.rowCount())])
        seen.append([spaced(model.index(2, column).data()) for column in (1, 2, 3)])
        seen.append(spaced(parts.level.doubt.words))
        seen.append((parts.name.text(), parts.capacity.text(), parts.day.typed))
        seen.append(spaced(parts.summary.text()))

    in_dialog(look, "Ne rien enregistrer")
    user.window._dialogs.read_reply(back)
    assert seen == [
        ["Mesure 4 N1", "Mesure 1 N1", "Mesure 2 N1", "Mesure 5 N1"],
        ["refusé", "pas d’accord, plutôt engagé · Mal compris.", "Prendre sa réponse : engagé"],
        "À revoir : la cellule F21 dit « peut-être ».",
        ("Mme Exemple", "tête de liste", "12/03/2020"),
        "1 niveau confirmé · 1 corrigé · 1 contesté · 1 commenté · 1 à revoir",
    ]
    assert demo_path.read_bytes() == before


def test_accepting_is_one_undo_step_that_names_who_and_when(user: User, demo_path: Path, back: Path) -> None:
    in_dialog(lambda _dialog: None, "Enregistrer la réponse (4 niveaux)")
    user.window._dialogs.read_reply(back)
    one = first_list(demo_path)
    assert one.answers["2", "N1"].answer is Answer.AGREED
    assert one.answers["5", "N1"].answer is Answer.UNDECIDED
    assert one.replies[0].name == "Mme Exemple"
    assert "Réponse de « CHAMPIGNY ALTERNANCE » enregistrée" in user.message
    with open_pact_file(demo_path, Access.READ) as file:
        label = queries.undo_state(file).undo
    assert label == "réponse de Mme Exemple (tête de liste) du 12\xa0mars\xa02020 : 4 niveaux"
    user.ctrl(Key.Key_Z)
    assert first_list(demo_path).replies == ()
    assert first_list(demo_path).answers["2", "N1"].answer is Answer.REFUSED


def test_each_level_is_decided_by_keys(user: User, demo_path: Path, back: Path) -> None:
    def decide(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        QTest.keyClick(parts.table, Key.Key_Down)
        QTest.keyClick(parts.table, Key.Key_Down)
        assert parts.level.choices[Decision.TAKE].isChecked()
        parts.level.comment.setFocus()
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Up)
        assert review(dialog).model.index(2, 3).data() == "Garder, et publier son commentaire"

    in_dialog(decide, "Enregistrer la réponse (4 niveaux)")
    user.window._dialogs.read_reply(back)
    found = said(demo_path, "2")
    assert found is not None
    assert (found.answer, found.observation) == (Answer.REFUSED, "Mal compris.")


def test_what_was_misread_is_corrected(user: User, demo_path: Path, back: Path) -> None:
    def correct(dialog: QDialog) -> None:
        level = review(dialog).layout_.level
        QTest.keyClick(level.agrees, Key.Key_Down)
        assert level.doubt.isHidden()
        assert review(dialog).model.index(0, 2).data() == "d’accord · peut-être"

    in_dialog(correct, "Enregistrer la réponse (4 niveaux)")
    user.window._dialogs.read_reply(back)
    found = first_list(demo_path).standing("4", "N1")
    assert found is not None
    assert found.level.stance is Stance.CONFIRMED


def test_the_editor_the_history_and_the_lists_tell_it(user: User, back: Path) -> None:
    in_dialog(lambda _dialog: None, "Enregistrer la réponse (4 niveaux)")
    user.window._dialogs.read_reply(back)
    user.go("1", "N1")
    standing = user.editor.layout_.standing
    assert standing.isVisible()
    assert spaced(standing.words) == "Confirmé par la liste le 12 mars 2020 (Mme Exemple, tête de liste)."
    assert "La liste confirme, noté par" in user.editor.layout_.history.lines[0]
    user.go("2", "N1")
    assert spaced(standing.words).endswith("« Mal compris. »")
    assert "La liste corrige : « Mal compris. »" in spaced(user.editor.layout_.history.lines[0])
    user.press("R")
    assert standing.isHidden()
    user.window._pages.show_page("lists")
    told = [spaced(label.text()) for label in user.window.page.findChildren(QLabel)]
    assert any(
        "12 mars 2020, Mme Exemple, tête de liste : 1 niveau confirmé, 1 corrigé" in one for one in told
    )


def test_a_paper_reply_is_typed_in_with_a_few_keys(user: User, demo_path: Path) -> None:
    def type_in(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        parts.name.setFocus()
        QTest.keyClicks(parts.name, "Jean")
        QTest.keyClicks(parts.day.line, "1/3/2020")
        for letter in "oo":
            QTest.keyClick(parts.table, letter)
        QTest.keyClick(parts.table, "n")
        assert parts.table.currentIndex().row() == 2

    in_dialog(type_in, "Enregistrer la réponse (3 niveaux)")
    user.window._actions.typed_reply_requested.emit()
    one = first_list(demo_path)
    assert (one.replies[0].name, one.replies[0].date) == ("Jean", "2020-03-01")
    assert [level.stance.value for level in one.replies[0].levels] == ["confirmed", "confirmed", "contested"]
    assert one.answers["1", "N3"].answer is Answer.UNDECIDED


def test_a_reply_of_nobody_stays_open_and_says_why(user: User, demo_path: Path, tmp_path: Path) -> None:
    nameless = filled(sent(demo_path, tmp_path / "feuille.xlsx"), SAYS, {})
    before = demo_path.read_bytes()
    seen: list[str] = []

    def insist(dialog: QDialog) -> None:
        press_button(dialog, "Enregistrer la réponse (4 niveaux)")
        seen.append(spaced(review(dialog).layout_.trouble.words))
        assert QApplication.focusWidget() is review(dialog).layout_.name

    in_dialog(insist, "Ne rien enregistrer")
    user.window._dialogs.read_reply(nameless)
    assert seen == ["Cette réponse ne dit pas qui répond ; écrivez son nom."]
    assert demo_path.read_bytes() == before


def test_a_reply_of_a_day_to_come_is_refused_as_a_reply(user: User, demo_path: Path) -> None:
    seen: list[str] = []

    def insist(dialog: QDialog) -> None:
        parts = review(dialog).layout_
        parts.name.setFocus()
        QTest.keyClicks(parts.name, "Jean")
        QTest.keyClicks(parts.day.line, "1/3/2999")
        QTest.keyClick(parts.table, "o")
        press_button(dialog, "Enregistrer la réponse (1 niveau)")
        seen.append(spaced(parts.trouble.words))
        dialog.reject()
        dialog.reject()

    in_dialog(insist, "Ne rien enregistrer")
    user.window._actions.typed_reply_requested.emit()
    assert seen == [
        "La date du 01/03/2999 est dans l’avenir ; une réponse se date du jour où elle a été donnée."
    ]
    assert first_list(demo_path).replies == ()


def test_typed_words_are_given_up_only_when_asked_twice(user: User, demo_path: Path) -> None:
    def give_up(dialog: QDialog) -> None:
        QTest.keyClicks(review(dialog).layout_.name, "Jean")
        QTest.keyClick(dialog, Key.Key_Escape)
        assert dialog.isVisible()
        assert "pas encore enregistrée" in review(dialog).layout_.trouble.words
        QTest.keyClick(dialog, Key.Key_Escape)
        assert not dialog.isVisible()

    in_dialog(give_up, "Ne rien enregistrer")
    user.window._actions.typed_reply_requested.emit()
    assert first_list(demo_path).replies == ()


def test_untouched_and_known_sheets_are_told(user: User, demo_path: Path, back: Path, tmp_path: Path) -> None:
    user.window._dialogs.read_reply(sent(demo_path, tmp_path / "vierge.xlsx"))
    assert "n’a rien écrit sur cette feuille : rien ne change" in user.message
    in_dialog(lambda _dialog: None, "Enregistrer la réponse (4 niveaux)")
    user.window._dialogs.read_reply(back)
    before = demo_path.read_bytes()
    user.window._dialogs.read_reply(back)
    assert "est déjà dans le dossier" in user.message
    assert demo_path.read_bytes() == before


def test_a_sheet_dropped_on_the_window_is_read(user: User, demo_path: Path, back: Path) -> None:
    in_dialog(lambda _dialog: None, "Enregistrer la réponse (4 niveaux)")
    drop(user.window, back)
    assert len(first_list(demo_path).replies) == 1


def test_noise_is_refused_in_one_sentence(user: User, demo_path: Path, tmp_path: Path) -> None:
    noise = tmp_path / "bruit.xlsx"
    noise.write_bytes(bytes(range(256)) * 40)
    before = demo_path.read_bytes()
    user.window._dialogs.read(noise)
    assert "« bruit.xlsx » n’est pas un classeur" in user.message
    assert demo_path.read_bytes() == before


@pytest.mark.parametrize("kind, start", [("reply", b"PK"), ("reply_form", b"%PDF")])
def test_the_sheet_is_exported_from_the_window(
    user: User, tmp_path: Path, qtbot, kind: str, start: bytes
) -> None:
    written: list[Path] = []

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        parts = dialog._layout
        parts.kinds.button([one.key for one in dialog._kinds].index(kind)).click()
        parts.place.setText(str(tmp_path / Path(dialog.kind.file_name).name))
        with qtbot.waitSignal(dialog.exported) as done:
            press_button(dialog, "Exporter")
        written.extend(done.args)

    in_dialog(export, "Fermer")
    user.window._actions.export_requested.emit()
    assert written[0].read_bytes().startswith(start)
    assert written[0].name.startswith("À relire CHAMPIGNY ALTERNANCE")
