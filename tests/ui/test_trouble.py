"""What goes wrong: told in the window, with nothing lost."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.edits import answers
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, in_dialog, press_button, said
from ui.bug_dialog import BugDialog, bug_details
from ui.mark_icon import MarkIcon, SentenceMark

Key = Qt.Key


@pytest.mark.parametrize(
    "content",
    [None, b"", b"ce n'est pas un dossier Pacte" * 50, b"SQLite format 3\x00" + b"\x00" * 50],
    ids=["missing", "empty", "foreign", "truncated"],
)
def test_a_file_that_cannot_be_opened_is_told_in_the_window(
    open_window, user_of, tmp_path: Path, content: bytes | None
) -> None:
    user = user_of(open_window())
    path = tmp_path / "douteux.pacte"
    if content is not None:
        path.write_bytes(content)
    user.window.open_path(path)
    assert "douteux.pacte" in user.message
    assert user.window._frame.messages.kind is Answer.REFUSED
    assert user.window.page is None


def test_a_file_that_fails_leaves_the_open_one_open(user: User, tmp_path: Path) -> None:
    user.window.open_path(tmp_path / "absent.pacte")
    assert "absent.pacte" in user.message
    user.go("2", "N1")
    user.press("a")
    assert user.saved_words.startswith("enregistré à")


def test_a_file_open_elsewhere_is_offered_read_only(open_window, small_path: Path, user_of) -> None:
    user = user_of(open_window())
    with open_pact_file(small_path):
        user.window.open_path(small_path)
        assert "déjà ouvert par" in user.message
        user.click(user.window._frame.messages._action)
        assert user.saved_words == "lecture seule"
        # No key is promised that would be refused.
        assert "engagé" not in user.hints
        assert user.window._frame.banner.isVisible()
        user.go("2", "N1")
        user.press("a")
        assert "lecture seule" in user.message
        user.press(Key.Key_Return, "x", "r")
        assert user.field("agreed_wording").words() == ""
    assert first_list(small_path).commitments == ()


def test_opening_the_same_file_again_is_no_trouble(user: User, demo_path: Path) -> None:
    user.window.open_path(demo_path)
    assert "déjà ouvert ici" in user.message


def test_a_refused_edit_is_told_and_what_is_shown_stays_true(
    beginner: User, small_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_words: object) -> None:
        raise KnownError("Le disque est plein ; libérez de la place.")

    beginner.go("2", "N1")
    monkeypatch.setattr(answers, "answer", full)
    beginner.press("a")
    assert beginner.message == "Le disque est plein ; libérez de la place."
    assert beginner.model.answer_at(beginner.view.chosen_spots()[0]) is None
    assert said(small_path, "2") is None


def test_words_that_the_disk_refuses_stay_and_hold_the_cursor(
    beginner: User, small_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise KnownError("Le disque est plein ; libérez de la place.")

    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    record = answers.record
    monkeypatch.setattr(answers, "record", full)
    beginner.type("des mots précieux")
    beginner.go("9", "N1")
    assert beginner.place() == ("2", "N1")
    assert beginner.field("agreed_wording").words() == "des mots précieux"
    assert beginner.saved_words == "pas encore enregistré"
    met = in_dialog(lambda _dialog: None, "Revenir aux mots")
    beginner.window.close()
    assert met
    assert beginner.window.isVisible()
    monkeypatch.setattr(answers, "record", record)
    beginner.go("9", "N1")
    assert beginner.place() == ("9", "N1")
    assert said(small_path, "2").agreed_wording == "des mots précieux"


def test_closing_without_the_refused_words_is_the_user_s_choice(
    beginner: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_args: object) -> None:
        raise KnownError("La clé a été retirée ; rebranchez-la.")

    beginner.go("2", "N1")
    beginner.press("a", Key.Key_Return)
    monkeypatch.setattr(answers, "record", gone)
    beginner.type("perdus")
    in_dialog(lambda _dialog: None, "Fermer sans eux")
    beginner.window.close()
    assert not beginner.window.isVisible()


def test_a_file_that_was_taken_away(beginner: User, small_path: Path) -> None:
    beginner.go("2", "N1")
    beginner.press("a")
    small_path.replace(small_path.with_name("ailleurs.pacte"))
    beginner.press("r")
    assert beginner.window._frame.messages.kind is Answer.REFUSED
    assert said(small_path.with_name("ailleurs.pacte"), "2").answer is Answer.AGREED


def test_a_newer_format_is_refused(open_window, small_path: Path, user_of) -> None:
    raw = sqlite3.connect(small_path)
    raw.execute("PRAGMA user_version = 900000")
    raw.commit()
    raw.close()
    user = user_of(open_window())
    user.window.open_path(small_path)
    assert "version plus récente" in user.message


def test_a_bug_is_told_with_details_to_copy(qapp, qtbot) -> None:
    try:
        raise ValueError("<b>bogue</b>")
    except ValueError as error:
        details = bug_details(type(error), error, error.__traceback__)
    dialog = BugDialog(details)
    qtbot.addWidget(dialog)
    dialog.show()
    press_button(dialog, "Copier les détails")
    assert "ValueError: <b>bogue</b>" in qapp.clipboard().text()
    assert "Python" in qapp.clipboard().text()


def test_a_bug_passes_through_operations(beginner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def bug(*_args: object, **_words: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(answers, "answer", bug)
    beginner.go("2", "N1")
    with beginner.qtbot.captureExceptions() as caught:
        beginner.press("a")
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_news_are_over_on_the_next_page_and_bear_no_mark_of_an_answer(user: User) -> None:
    in_dialog(lambda _dialog: user.type("Deuxième"), "Ajouter la liste")
    user.ctrl(Key.Key_N, shift=True)
    bar = user.window._frame.messages
    assert user.message == "Liste « Deuxième » ajoutée."
    mark = bar.findChild(SentenceMark)
    answers_marks = [MarkIcon(answer, bar, bare=True) for answer in Answer]
    assert mark.grab().toImage() not in [one.grab().toImage() for one in answers_marks]
    # What went wrong has the mark of a refusal.
    mark.show_answer(Answer.REFUSED)
    assert mark.grab().toImage() in [one.grab().toImage() for one in answers_marks]
    user.ctrl(Key.Key_3)
    assert user.message == ""


def test_what_offers_something_and_what_went_wrong_stay_on_the_next_page(user: User) -> None:
    bar = user.window._frame.messages
    for show in (
        lambda: bar.show_error("Le disque est plein."),
        lambda: bar.show_notice("Une copie est prête.", "Continuer", lambda: None),
    ):
        show()
        words = user.message
        user.ctrl(Key.Key_3)
        user.ctrl(Key.Key_1)
        assert user.message == words
