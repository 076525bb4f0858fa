"""Writing words: when they reach the disk, and that none is ever lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, opposed_doubt
from pacte.domain.wording import MAX_LENGTH
from pacte.edits import answers
from tests.ui.driving import User, first_list, said, spaced
from ui.mark_icon import MarkIcon

Key = Qt.Key
NBSP = "\u00a0"


def paste(user: User, mime: QMimeData) -> None:
    QApplication.clipboard().setMimeData(mime)
    user.ctrl(Key.Key_V)


def test_p_awaits_words_and_writes_the_answer_with_them(beginner: User, small_path: Path) -> None:
    beginner.go("15", "N3")
    beginner.press("p")
    assert beginner.focus is beginner.field("reservation")
    assert beginner.editor.layout_.hint.isVisible()
    assert said(small_path, "15", "N3") is None
    beginner.type("sauf le montant")
    beginner.press(Key.Key_Escape)
    assert beginner.view.hasFocus()
    assert said(small_path, "15", "N3").answer is Answer.RESERVED
    assert said(small_path, "15", "N3").reservation == "sauf le montant"


def test_the_words_of_a_reservation_may_be_a_wording(beginner: User, small_path: Path) -> None:
    beginner.go("15", "N3")
    beginner.press("p", Key.Key_Backtab)
    beginner.type("la moitié du montant")
    beginner.press(Key.Key_Escape)
    assert said(small_path, "15", "N3").agreed_wording == "la moitié du montant"
    assert said(small_path, "15", "N3").answer is Answer.RESERVED


def test_escape_gives_up_and_nothing_is_written(beginner: User, small_path: Path) -> None:
    beginner.go("15", "N3")
    beginner.press("r", "p", Key.Key_Escape)
    assert beginner.view.hasFocus()
    assert said(small_path, "15", "N3").answer is Answer.REFUSED
    assert "la réponse reste « refusé »" in beginner.message


def test_going_elsewhere_with_the_mouse_gives_up_too(beginner: User, small_path: Path) -> None:
    beginner.go("15", "N3")
    beginner.press("p")
    beginner.go("16", "N1")
    assert first_list(small_path).commitments == ()
    assert not beginner.editor._awaiting


def test_p_where_words_stand_already_needs_no_other(beginner: User, small_path: Path) -> None:
    beginner.go("15", "N3")
    beginner.press("p", Key.Key_Backtab)
    beginner.type("en partie")
    beginner.press(Key.Key_Escape, "a", "p", Key.Key_Escape)
    assert said(small_path, "15", "N3").answer is Answer.RESERVED
    assert said(small_path, "15", "N3").agreed_wording == "en partie"


def test_one_reservation_for_several_levels(beginner: User, small_path: Path) -> None:
    beginner.go("1", "N1")
    beginner.press(Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    beginner.press("p")
    beginner.type("à étudier")
    beginner.press(Key.Key_Escape)
    words = {place: one.reservation for place, one in first_list(small_path).answers.items()}
    assert words == {("1", "N1"): "à étudier", ("1", "N2"): "à étudier"}


def test_words_are_written_after_a_pause_without_moving_the_cursor(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.type("Une banque éthique ")
    assert beginner.saved_words == "saisie en cours…"
    # Its sign is not that of an answer.
    mark = MarkIcon(Answer.UNDECIDED, beginner.window._frame.header, bare=True)
    assert beginner.window._frame.header._mark.grab().toImage() != mark.grab().toImage()
    beginner.qtbot.waitUntil(lambda: said(small_path, "2").agreed_wording == "Une banque éthique")
    assert beginner.saved_words.startswith("enregistré à")
    assert beginner.focus is beginner.field("agreed_wording")
    beginner.type("et locale")
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").agreed_wording == "Une banque éthique et locale"


def test_leaving_a_field_writes_it(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    assert beginner.focus is beginner.field("partner")
    beginner.type("Métropole")
    beginner.press(Key.Key_Tab)
    assert said(small_path, "2").partner == "Métropole"
    beginner.press(Key.Key_Space)
    assert said(small_path, "2").already_done
    beginner.press(Key.Key_Tab)
    beginner.type("Publiée")
    beginner.press(Key.Key_Tab)
    beginner.type("Privée")
    beginner.press(Key.Key_Escape)
    now = said(small_path, "2")
    assert (now.observation, now.note, now.answer) == ("Publiée", "Privée", Answer.AGREED)


def test_words_about_a_level_nobody_raised_raise_it(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press(Key.Key_Return)
    beginner.type("à préciser")
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").answer is Answer.UNDECIDED


@pytest.mark.parametrize("leave", ["list", "undo", "close", "export", "search"])
def test_pending_words_are_written_before_anything_else(
    beginner: User, small_path: Path, leave: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.type("juste à temps")
    if leave == "undo":
        beginner.ctrl(Key.Key_Z)
        assert said(small_path, "2").agreed_wording is None
        assert said(small_path, "2").answer is Answer.AGREED
        return
    if leave == "close":
        beginner.window.close()
    elif leave == "search":
        beginner.ctrl(Key.Key_F)
    elif leave == "list":
        beginner.window.page.show_list(beginner.window.page.current_list())
    else:
        monkeypatch.setattr("ui.export_dialog.ExportDialog.exec", lambda _dialog: 0)
        beginner.ctrl(Key.Key_E)
    assert said(small_path, "2").agreed_wording == "juste à temps"


def test_undo_in_a_field_takes_back_the_words_of_the_file(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.type("premier")
    beginner.press(Key.Key_Tab, Key.Key_Backtab)
    beginner.type(" second")
    beginner.ctrl(Key.Key_Z)
    assert beginner.field("agreed_wording").words() == "premier"
    beginner.ctrl(Key.Key_Z, shift=True)
    assert beginner.field("agreed_wording").words() == "premier second"
    assert said(small_path, "2").agreed_wording == "premier second"


def test_no_break_spaces_survive(beginner: User, small_path: Path) -> None:
    words = f"«{NBSP}25{NBSP}€ par an{NBSP}»\u202f!\nen 2026"
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.type(words)
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").agreed_wording == words
    beginner.press(Key.Key_Down, Key.Key_Up)
    assert beginner.field("agreed_wording").words() == words


def test_rich_text_is_pasted_as_plain_words_without_nul(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    mime = QMimeData()
    mime.setHtml("<b>gras</b>")
    mime.setText("gras\x00 et droit")
    paste(beginner, mime)
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").agreed_wording == "gras et droit"


def test_an_image_or_an_endless_text_is_refused_with_a_word(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    mime = QMimeData()
    mime.setImageData(image)
    paste(beginner, mime)
    assert "Seul du texte" in beginner.message
    long = QMimeData()
    long.setText("x" * (MAX_LENGTH + 1))
    paste(beginner, long)
    assert "trop long" in beginner.message
    assert beginner.field("agreed_wording").words() == ""


def test_ten_thousand_characters_are_kept_and_the_field_stays_small(beginner: User, small_path: Path) -> None:
    words = "Dix mille caractères. " * 454 + "Fin"
    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    beginner.type(words)
    beginner.press(Key.Key_Escape)
    assert said(small_path, "2").agreed_wording == words
    assert beginner.field("agreed_wording").height() < 220


def test_a_reserved_answer_keeps_its_words(beginner: User, small_path: Path) -> None:
    beginner.go("15", "N3")
    beginner.press("p")
    beginner.type("en partie")
    beginner.press(Key.Key_Escape, Key.Key_Return)
    beginner.ctrl(Key.Key_A)
    beginner.press(Key.Key_Delete, Key.Key_Escape)
    assert said(small_path, "15", "N3").reservation == "en partie"
    assert beginner.field("reservation").words() == "en partie"
    assert "ceux d’avant" in beginner.message


def test_partners_are_completed_from_those_typed_before(user: User) -> None:
    user.go("2", "N2")
    user.press(Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    user.press("t", "e", "r", "r")
    completer = user.field("partner").completer()
    assert completer.completionCount() == 1
    assert "territorial" in completer.currentCompletion()


def test_the_history_says_when_what_and_by_whom(beginner: User) -> None:
    beginner.go("2", "N1")
    beginner.press("?", "r")
    lines = beginner.editor.layout_.history.lines
    assert "Refusé (avant : en discussion), par " in spaced(lines[0])
    assert "En discussion (avant : non abordé), par " in spaced(lines[1])
    beginner.press("a", "h")
    assert len(beginner.editor.layout_.history.lines) == 2
    assert beginner.editor.layout_.history.full.text() == "Tout l’historique (4)…"


def test_a_doubtful_reading_is_confirmed(beginner: User, small_path: Path) -> None:
    doubtful = Commitment("2", "N1", Answer.REFUSED, to_review="parenthèse jamais fermée")
    operations = beginner.window._operations
    operations.run(answers.record, beginner.window.page.current_list(), doubtful)
    beginner.go("2", "N1")
    callout = beginner.editor.layout_.review
    assert callout.isVisible()
    assert "parenthèse jamais fermée" in callout.words
    beginner.click(callout._action)
    assert said(small_path, "2").to_review is None
    assert not callout.isVisible()


def test_a_contradiction_of_a_merge_is_settled_by_an_answer(beginner: User, small_path: Path) -> None:
    told = opposed_doubt("Aube (exemple) : engagé ; Brume (exemple) : refusé")
    opposed = Commitment("2", "N1", Answer.UNDECIDED, to_review=told, origins=("a", "b"))
    operations = beginner.window._operations
    operations.run(answers.record, beginner.window.page.current_list(), opposed)
    beginner.go("2", "N1")
    callout = beginner.editor.layout_.review
    assert spaced(callout.words) == (
        "Contradiction de la fusion, à trancher : « Aube (exemple) » engagé, « Brume (exemple) » refusé"
    )
    assert not callout._action.isVisible()
    assert "contradiction de la fusion, à trancher" in beginner.model.spoken(beginner.view.chosen_spots()[0])
    beginner.press("r")
    assert said(small_path, "2").to_review is None
    assert not callout.isVisible()


def test_a_missing_official_text_says_so(user: User) -> None:
    user.go("4", "N2")
    assert user.editor.layout_.text.quote.text == "Texte officiel à compléter"
    user.go("3", "N2")
    assert spaced(user.editor.layout_.text.remarks.text()) == "Échéance : 2030"


def test_letters_answer_while_a_button_has_the_cursor(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a")
    beginner.editor.layout_.buttons.button(Answer.AGREED).setFocus()
    beginner.press(Key.Key_Right, Key.Key_Down, Key.Key_Left)
    assert beginner.focus is beginner.editor.layout_.buttons.button(Answer.REFUSED)
    beginner.press(Key.Key_Space)
    assert said(small_path, "2").answer is Answer.REFUSED
    beginner.press("h")
    assert said(small_path, "2").answer is Answer.OUT_OF_COMPETENCE
