"""Reviewing a read pact by keys, line by line: what is decided is what the disk holds, in one undo step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog

from pacte.domain.answer import Answer
from tests.ui.driving import User, first_list, in_dialog, on_disk, press_button, said
from ui.import_answer_form import ImportAnswerForm
from ui.import_model import LinesModel
from ui.import_review import ImportReview

Key = Qt.Key
#: Two lines that nobody can place (63, 65), a sentence read in part (22, 23), another wording (31).
ODD = (
    ("mais pas sur N1 ( Diversifier", "avec joie ( Diversifier"),
    ("N1 • Utiliser des logiciels libres", "N1 • Préférer les logiciels libres"),
    ("12 –", "Le vivant d’abord.\n\nNos équipes y tiennent.\n\n12 –"),
)
SAVE = "Enregistrer 68 réponses"


@pytest.fixture
def odd_pact(real_pact: Path, tmp_path: Path) -> Path:
    text = real_pact.read_text(encoding="utf-8")
    for clear, odd in ODD:
        text = text.replace(clear, odd, 1)
    path = tmp_path / "pacte lu.txt"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def empty(open_window, pact_path: Path, user_of) -> User:
    return user_of(open_window(pact_path))


def review_of(dialog: QDialog) -> ImportReview:
    assert isinstance(dialog, ImportReview)
    return dialog


def lines_of(dialog: QDialog) -> LinesModel:
    model = review_of(dialog)._layout.lines.model()
    assert isinstance(model, LinesModel)
    return model


def chosen(dialog: QDialog) -> int:
    row = review_of(dialog)._layout.lines.currentIndex().row()
    return lines_of(dialog).line(row).number


def press(dialog: QDialog, *keys: Qt.Key | str) -> None:
    for key in keys:
        QTest.keyClick(review_of(dialog)._layout.lines, key)


def progress(dialog: QDialog) -> str:
    return review_of(dialog)._layout.progress.text()


def shown_lines(dialog: QDialog) -> list[int]:
    model = lines_of(dialog)
    return [model.line(row).number for row in range(model.rowCount())]


def fill_form(act: Callable[[ImportAnswerForm], None], button: str) -> None:
    """When the form is there over the review, use it, then press a button."""

    def use(tries: int = 100) -> None:
        form = QApplication.activeModalWidget()
        if not isinstance(form, ImportAnswerForm):
            if tries:
                QTimer.singleShot(10, lambda: use(tries - 1))
            return
        try:
            act(form)
            press_button(form, button)
        finally:
            if form.isVisible():
                form.reject()

    QTimer.singleShot(0, use)


def read(user: User, path: Path, act: Callable[[QDialog], None], then: str) -> None:
    met = in_dialog(act, then)
    user.window._dialogs.read_pact(path)
    assert met


def test_unsure_places_come_first_and_alone_on_demand(empty: User, odd_pact: Path) -> None:
    seen: list[object] = []

    def look(dialog: QDialog) -> None:
        QAbstractItemModelTester(lines_of(dialog), QAbstractItemModelTester.FailureReportingMode.Fatal)
        seen.append((shown_lines(dialog)[:6], progress(dialog), chosen(dialog)))
        order = review_of(dialog)._layout.order
        QTest.keyClick(order, Key.Key_Down)
        seen.append(shown_lines(dialog))
        QTest.keyClick(order, Key.Key_Down)
        seen.append(shown_lines(dialog)[:3])

    read(empty, odd_pact, look, "Ne rien enregistrer")
    assert seen == [([63, 65, 22, 23, 31, 1], "5 lignes à revoir", 63), [63, 65, 22, 23, 31], [1, 3, 4]]


def test_keys_decide_and_go_on_to_the_next_line(empty: User, odd_pact: Path, pact_path: Path) -> None:
    seen: list[object] = []

    def decide(dialog: QDialog) -> None:
        for key in ("o", Key.Key_Delete, Key.Key_Space, Key.Key_Space, "r"):
            press(dialog, key)
            seen.append((chosen(dialog), progress(dialog)))
        assert on_disk(pact_path).lists == ()

    read(empty, odd_pact, decide, SAVE)
    assert seen == [
        (65, "4 lignes à revoir"),
        (22, "3 lignes à revoir"),
        (23, "2 lignes à revoir"),
        (31, "1 ligne à revoir"),
        (31, "Tout est revu"),
    ]
    one = first_list(pact_path)
    assert one.observations == ("Le vivant d’abord.",)
    assert one.answers["2", "N3"].to_review is None
    refused = one.answers["4", "N1"]
    assert (refused.answer, refused.agreed_wording, refused.to_review) == (Answer.REFUSED, None, None)
    empty.ctrl(Key.Key_Z)
    assert on_disk(pact_path).lists == ()


def test_a_line_can_be_taken_back(empty: User, odd_pact: Path, pact_path: Path) -> None:
    def decide(dialog: QDialog) -> None:
        parts = review_of(dialog)._layout
        assert not parts.forget.isEnabled()
        press(dialog, Key.Key_Delete, Key.Key_Up)
        assert (chosen(dialog), parts.forget.isEnabled()) == (63, True)
        press(dialog, Key.Key_Backspace)
        assert progress(dialog) == "5 lignes à revoir"
        assert not parts.forget.isEnabled()
        press(dialog, Key.Key_Space)
        assert "n’est placée nulle part" in parts.trouble.words

    read(empty, odd_pact, decide, SAVE)
    assert first_list(pact_path).observations == ()


def test_an_unplaced_line_is_given_to_a_level_by_hand(empty: User, odd_pact: Path, pact_path: Path) -> None:
    def give(form: ImportAnswerForm) -> None:
        assert (form.measure.currentData(), form.level.currentData()) == ("11", "N3")
        assert form.observation.words() == "Le vivant d’abord."
        form.measure.setFocus()
        form.measure.setCurrentIndex(form.measure.findData("29"))
        assert form.wording.words() == "Le vivant d’abord."

    def decide(dialog: QDialog) -> None:
        fill_form(give, "Garder cette réponse")
        press(dialog, Key.Key_Return)
        assert chosen(dialog) == 65

    read(empty, odd_pact, decide, "Enregistrer 69 réponses")
    one = said(pact_path, "29", "N")
    assert one is not None
    assert (one.answer, one.agreed_wording) == (Answer.AGREED, "Le vivant d’abord.")


def test_a_reservation_asks_for_its_words(empty: User, odd_pact: Path, pact_path: Path) -> None:
    def reserve(form: ImportAnswerForm) -> None:
        assert form.answer.currentData() == Answer.RESERVED
        assert form.focusWidget() is form.reservation
        form.wording.set_words("")
        press_button(form, "Garder cette réponse")
        assert "avec réserve demande" in form.trouble
        form.reservation.set_words("sauf au conservatoire")

    def decide(dialog: QDialog) -> None:
        press(dialog, *[Key.Key_Down] * 4)
        fill_form(reserve, "Garder cette réponse")
        press(dialog, "p")
        assert progress(dialog) == "4 lignes à revoir"

    read(empty, odd_pact, decide, SAVE)
    one = said(pact_path, "4", "N1")
    assert one is not None
    assert (one.answer, one.reservation) == (Answer.RESERVED, "sauf au conservatoire")


def test_giving_the_form_up_decides_nothing(empty: User, odd_pact: Path) -> None:
    def decide(dialog: QDialog) -> None:
        fill_form(lambda _form: None, "Annuler")
        press(dialog, Key.Key_Return)
        assert progress(dialog) == "5 lignes à revoir"

    read(empty, odd_pact, decide, "Ne rien enregistrer")


def test_escape_gives_decisions_up_only_when_pressed_again(
    empty: User, odd_pact: Path, pact_path: Path
) -> None:
    def decide(dialog: QDialog) -> None:
        press(dialog, "o", Key.Key_Escape)
        assert dialog.isVisible()
        assert "Échap encore une fois" in review_of(dialog)._layout.trouble.words
        press(dialog, Key.Key_Escape)
        assert not dialog.isVisible()

    read(empty, odd_pact, decide, "Ne rien enregistrer")
    assert on_disk(pact_path).lists == ()


@pytest.fixture
def two_lists(real_pact: Path, tmp_path: Path) -> Path:
    text = real_pact.read_text(encoding="utf-8")
    other = text.replace("CHAMPIGNY ALTERNANCE- Laurent JEANNE", "AUTRE (exemple) - Anne EXEMPLE", 1)
    path = tmp_path / "deux.txt"
    path.write_text(f"{text}\n\n{other}", encoding="utf-8")
    return path


def test_all_lists_of_a_document_are_one_undo_step(empty: User, two_lists: Path, pact_path: Path) -> None:
    read(empty, two_lists, lambda _dialog: None, "Enregistrer 138 réponses")
    assert [(one.name, len(one.commitments)) for one in on_disk(pact_path).lists] == [
        ("CHAMPIGNY ALTERNANCE", 69),
        ("AUTRE (exemple)", 69),
    ]
    assert "2 listes" in empty.message
    empty.ctrl(Key.Key_Z)
    assert on_disk(pact_path).lists == ()


def test_one_list_of_several_can_be_left_out(empty: User, two_lists: Path, pact_path: Path) -> None:
    def choose(dialog: QDialog) -> None:
        parts = review_of(dialog)._layout
        QTest.keyClick(parts.wanted, Key.Key_Space)
        QTest.keyClick(parts.which, Key.Key_Down)
        assert parts.name.text() == "AUTRE (exemple)"
        assert parts.wanted.isChecked()
        QTest.keyClick(parts.wanted, Key.Key_Space)
        assert not parts.accept.isEnabled()
        QTest.keyClick(parts.wanted, Key.Key_Space)

    read(empty, two_lists, choose, "Enregistrer 69 réponses")
    assert [one.name for one in on_disk(pact_path).lists] == ["AUTRE (exemple)"]
    assert "AUTRE (exemple)" in empty.message
