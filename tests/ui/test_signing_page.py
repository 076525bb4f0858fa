"""Signing from the window: what is missing, what is frozen, what was signed, read back from the disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import ListState
from pacte.domain.pact import parse_pact
from pacte.domain.signing import Side
from pacte.edits import answers, lists
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, first_list, in_dialog, on_disk, said, spaced
from tests.ui.signing_driving import (
    DAY,
    draw_on,
    go_to_signing,
    name_both,
    sign_on_disk,
    wait_drawn,
    words_of,
    write_in,
)
from tests.ui.test_accessibility import unnamed
from ui.grid_page import GridPage
from ui.read_only_banner import ReadOnlyBanner
from ui.signature_dialog import SignatureDialog
from ui.signing_page import SigningPage

Key = Qt.Key


@pytest.fixture
def signed(open_window, demo_path: Path, user_of) -> User:
    """Somebody in front of a list that signed."""
    sign_on_disk(demo_path)
    return user_of(open_window(demo_path))


def gap_words(page: SigningPage) -> list[str]:
    return [spaced(one.words) for one in page._layout.gaps.callouts]


# ---------------------------------------------------------------------------------------- before signing


def test_what_is_missing_is_said_and_leads_to_its_place(beginner: User) -> None:
    page = go_to_signing(beginner)
    assert spaced(page._layout.gaps.title.text()) == "4 choses à régler avant de signer"
    assert gap_words(page)[0].startswith("Les principes A, B, C ne sont pas acceptés")
    callout = page._layout.gaps.callouts[0]
    beginner.click(callout.action)
    menu = callout.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["principe A", "principe B", "principe C"]
    menu.actions()[1].trigger()
    menu.close()
    assert isinstance(beginner.window.page, GridPage)
    spot = beginner.model.spot_at(beginner.view.currentIndex())
    assert spot.principle.code == "B"
    assert beginner.focus is beginner.view


def leave_open(user: User, demo_path: Path) -> None:
    """Leave a level in discussion: it keeps nobody from signing, and deserves a look."""
    one = first_list(demo_path)
    user.window._operations.run(answers.answer, one.id, [("15", "N3")], Answer.UNDECIDED)


def test_a_single_place_is_one_click_away(user: User, demo_path: Path) -> None:
    leave_open(user, demo_path)
    page = go_to_signing(user)
    (callout,) = [one for one in page._layout.gaps.callouts if not one.gap.blocks]
    assert "mesure 15 N3" in callout.words
    user.click(callout.action)
    assert user.place() == ("15", "N3")


def test_missing_signatories_are_named_where_they_are_missing(user: User) -> None:
    page = go_to_signing(user)
    assert spaced(page._layout.gaps.title.text()) == "2 choses à régler avant de signer"
    before = page._form.y(), page._form.sign_button.y()
    user.click(page._layout.gaps.callouts[1].action)
    assert user.focus is page._form.sides[Side.COLLECTIVE].rows[0].name
    name_both(user, page)
    assert spaced(page._layout.gaps.title.text()) == "Rien ne manque : la liste peut signer"
    # What is typed in the form never moves it under the mouse.
    QApplication.processEvents()
    assert (page._form.y(), page._form.sign_button.y()) == before
    shown = sorted(page._layout.gaps.settled, key=lambda one: one.y())
    assert [one.words for one in shown] == [
        "Quelqu’un signe pour la liste.",
        "Quelqu’un signe pour le collectif.",
    ]
    page._form.sides[Side.COLLECTIVE].rows[0].name.setFocus()
    user.ctrl(Key.Key_A)
    user.press(Key.Key_Delete)
    assert spaced(page._layout.gaps.title.text()) == "1 chose à régler avant de signer"
    assert "Personne ne signe encore pour le collectif" in page._layout.gaps.callouts[0].words
    QApplication.processEvents()
    assert (page._form.y(), page._form.sign_button.y()) == before


def test_a_reservation_alone_says_what_is_agreed(user: User, demo_path: Path) -> None:
    kept = said(demo_path, "15", "N3")
    assert (kept.answer, kept.agreed_wording) == (Answer.RESERVED, None)
    assert kept.reservation.startswith("sauf sur")
    page = go_to_signing(user)
    assert not any("15 N3" in words for words in gap_words(page))
    name_both(user, page)
    assert page._layout.gaps.callouts == []


def test_what_only_deserves_a_look_stands_under_its_own_heading(user: User, demo_path: Path) -> None:
    leave_open(user, demo_path)
    page = go_to_signing(user)
    panel = page._layout.gaps
    assert panel.advice.text() == "À regarder (n’empêche pas de signer)"
    before = [one for one in panel.callouts if one.y() < panel.advice.y()]
    assert [one.gap.blocks for one in before] == [True, True]
    assert [one.gap.blocks for one in panel.callouts if one not in before] == [False]
    user.window._operations.run(lists.add, "Une autre liste", None)
    assert panel.advice.isHidden()


def test_the_pact_is_shown_as_it_will_print_and_follows_the_grid(user: User, demo_path: Path) -> None:
    page = go_to_signing(user)
    assert page._preview.view.pages > 10
    assert "PROJET" in words_of(page)
    user.window._pages.show_page("grid")
    user.go("2", "N1")
    user.press("a")
    before = page._preview.view.data
    user.window._pages.show_page("signing")
    user.qtbot.waitUntil(lambda: page._preview.view.data != before, timeout=20_000)
    assert said(demo_path, "2").answer is Answer.AGREED


def test_a_wording_of_ten_thousand_characters_is_shown(user: User, demo_path: Path) -> None:
    page = go_to_signing(user)
    pages = page._preview.view.pages
    one = first_list(demo_path)
    words = "Une formulation longue ".replace(" ", "\u202f", 1) * 435
    user.window._operations.run(
        answers.answer, one.id, [("2", "N1")], Answer.RESERVED, agreed_wording=words[:10_000]
    )
    user.qtbot.waitUntil(lambda: page._preview.view.pages > pages, timeout=20_000)
    assert said(demo_path, "2").agreed_wording == words[:10_000].strip()


# ---------------------------------------------------------------------------------------- signing


def test_signing_freezes_what_both_sides_agreed_on(user: User, demo_path: Path) -> None:
    leave_open(user, demo_path)
    page = go_to_signing(user)
    name_both(user, page)
    row = page._form.sides[Side.LIST].rows[0]

    def draw(dialog: QDialog) -> None:
        assert isinstance(dialog, SignatureDialog)
        assert unnamed(dialog) == []
        draw_on(dialog.pad, (0.2, 0.5), (0.4, 0.3), (0.6, 0.7))

    assert not row.mark.isVisible()
    height = row.height()
    in_dialog(draw, "Garder la signature")
    user.click(row.draw)
    assert row.mark.isVisible()
    assert row.height() == height
    assert row.mark.accessibleName() == "signature dessinée"
    write_in(user, page._form.day.line, "02/03/2020")
    asked: list[str] = []

    def read(dialog: QDialog) -> None:
        asked.extend((spaced(dialog.informativeText()), dialog.defaultButton().text()))

    in_dialog(read, "Signer")
    user.click(page._form.sign_button)
    assert "ne changera plus jamais" in asked[0]
    assert "« Retirer la signature… »" in asked[0]
    assert "1 point reste à regarder" in asked[0]
    assert asked[1] == "Revenir"
    one = first_list(demo_path)
    (signing,) = one.signings
    assert (signing.date, signing.place, one.state) == (DAY, "Champigny-sur-Marne", ListState.SIGNED)
    assert [who.name for who in signing.signatories] == ["Laurent JEANNE", "Camille Exemple"]
    ((*points,),) = signing.signatories[0].strokes
    assert points[0] == pytest.approx((240, 180), abs=4)
    assert signing.signatories[1].strokes == ()
    assert parse_pact(signing.pact).seal is not None
    assert user.message.startswith("C’est signé : signature n° 1 de « CHAMPIGNY ALTERNANCE », du 2 mars 2020")
    assert (
        spaced(page._layout.state.words) == "Signé le 2 mars 2020 (signature n° 1) : rien n’a changé depuis."
    )
    assert page._form.isHidden()
    # The next thing is to give the pact away, and that is its PDF.
    assert user.focus is page._layout.export
    wait_drawn(user, page)
    assert "PROJET" not in words_of(page)
    assert signing.fingerprint[:4] in words_of(page)


def test_enter_at_the_question_signs_nothing(user: User, demo_path: Path) -> None:
    page = go_to_signing(user)
    name_both(user, page)
    in_dialog(lambda dialog: QTest.keyClick(QApplication.focusWidget(), Key.Key_Return), "Revenir")
    user.click(page._form.sign_button)
    assert first_list(demo_path).signings == ()
    assert page._form.draft.signatories[0].name == "Laurent JEANNE"


def test_what_keeps_from_signing_is_said_at_the_button(beginner: User, small_path: Path) -> None:
    page = go_to_signing(beginner)
    name_both(beginner, page)
    beginner.click(page._form.sign_button)
    assert "ne sont pas acceptés" in page._form.trouble.words
    assert first_list(small_path).signings == ()


# ---------------------------------------------------------------------------------------- after signing


def test_a_change_shows_old_beside_new_and_is_signed_as_an_amendment(signed: User, demo_path: Path) -> None:
    signed.go("2", "N1")
    signed.press("a")
    page = go_to_signing(signed)
    words = "Modifié depuis la signature du 2 mars 2020 : 1 changement. Un avenant les fait signer."
    assert spaced(page._layout.state.words) == words
    model = page._layout.changes_model
    shown = [model.cell(model.index(0, column)).spoken for column in range(3)]
    assert shown == ["Mesure 2 N1, Financements éthiques", "Refusé", "Engagé"]
    assert "Avenant" in words_of(page)
    assert "PROJET" in words_of(page)
    assert [who.name for who in page._form.draft.signatories] == ["Laurent JEANNE", "Camille Exemple"]
    in_dialog(lambda _dialog: None, "Signer")
    signed.click(page._form.sign_button)
    before, after = first_list(demo_path).signings
    assert after.supersedes == before.number
    states = [
        page._layout.signings_model.cell(page._layout.signings_model.index(row, 2)).first for row in (0, 1)
    ]
    assert states == ["en vigueur", "remplacée"]


def test_a_signing_is_revoked_with_a_reason_and_stays(signed: User, demo_path: Path) -> None:
    page = go_to_signing(signed)
    troubles: list[str] = []

    def revoke(dialog: QDialog) -> None:
        assert unnamed(dialog) == []
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        troubles.append(dialog.trouble)
        dialog.reason.setFocus()
        signed.type("La liste s’est retirée.")

    in_dialog(revoke, "Retirer la signature")
    signed.click(page._layout.revoke)
    assert "avec un motif" in troubles[0]
    (signing,) = first_list(demo_path).signings
    assert signing.revoked.reason == "La liste s’est retirée."
    assert "a été retirée" in page._layout.state.words
    assert page._layout.signings_model.cell(page._layout.signings_model.index(0, 2)).first == "retirée"
    assert not page._layout.revoke.isEnabled()
    assert not page._form.isHidden()


def test_each_signing_can_be_read_as_it_was_signed(signed: User) -> None:
    signed.go("2", "N1")
    signed.press("a")
    page = go_to_signing(signed)
    assert page._documents.number is None
    page._layout.signings.setFocus()
    page._layout.what.setFocus()
    signed.press(Key.Key_Down)
    wait_drawn(signed, page)
    assert page._documents.number == 1
    assert "PROJET" not in words_of(page)
    page._layout.signings.setFocus()
    signed.press(Key.Key_Return)
    assert signed.focus is page._preview.view


def test_a_merged_list_confirms_by_signing(open_window, demo_path: Path, user_of) -> None:
    with open_pact_file(demo_path) as file:
        one = on_disk(demo_path).lists[0]
        (other,) = lists.add(file, "Une autre liste", None).lists
        lists.merge(file, one.id, other, "Ensemble (exemple)", None)
        born = on_disk(demo_path).lists[-1]
        for code in "ABC":
            answers.answer(file, born.id, (), Answer.AGREED, principles=[code])
    user = user_of(open_window(demo_path))
    page = go_to_signing(user)
    assert on_disk(demo_path).lists[-1].awaiting_confirmation
    page.show_list(born.id)
    assert any("en signant, elle confirme ses réponses" in words for words in gap_words(page))
    page.show_list(one.id)
    assert "c’est elle qui signe désormais" in page._layout.state.words
    assert page._form.isHidden()
    page.show_list(born.id)
    name_both(user, page)
    in_dialog(lambda _dialog: None, "Signer")
    user.click(page._form.sign_button)
    assert page._form.trouble.words == ""
    now = next(one for one in on_disk(demo_path).lists if one.id == born.id)
    assert not now.awaiting_confirmation
    assert len(now.signings) == 1


def test_a_file_open_for_reading_only_signs_nothing(open_window, demo_path: Path, user_of) -> None:
    sign_on_disk(demo_path)
    window = open_window()
    window._opening.open(demo_path, read_only=True)
    user = user_of(window)
    page = go_to_signing(user)
    (banner,) = page.window().findChildren(ReadOnlyBanner)
    assert not banner.isHidden()
    assert "lecture seule" in banner.words
    assert not page._layout.revoke.isEnabled()
    assert not page._form.sign_button.isEnabled()


def test_the_page_says_what_to_do_without_a_list(open_window, pact_path: Path) -> None:
    window = open_window(pact_path)
    window._pages.show_page("signing")
    assert window.page._layout.empty.isVisible()
    assert unnamed(window) == []


@pytest.mark.parametrize("width", [560, 1366])
def test_every_control_has_a_name_and_the_pages_are_reached(
    open_window, demo_path: Path, user_of, width: int
) -> None:
    sign_on_disk(demo_path)
    with open_pact_file(demo_path) as file:
        answers.answer(file, on_disk(demo_path).lists[0].id, [("2", "N1")], Answer.AGREED)
    user = user_of(open_window(demo_path, width=width))
    page = go_to_signing(user)
    assert unnamed(user.window) == []
    assert page._layout.show_preview.isVisible() is (width == 560)
    page._layout.show_preview.click()
    assert page._preview.view.isVisible()
    assert user.focus is page._preview.view
    page._layout.back.click()
    assert page._layout.list_bar.isVisible()


# ------------------------------------------------------------------------------------------------ leaving


def test_closing_asks_before_what_was_typed_for_a_signing_is_lost(user: User) -> None:
    page = go_to_signing(user)
    assert page.unsigned() == ()
    name_both(user, page)
    user.window._pages.show_page("grid")
    asked: list[str] = []

    def answer(words: str) -> None:
        in_dialog(lambda dialog: asked.append(spaced(dialog.text())), words)

    answer("Revenir à la signature")
    assert not user.window.close()
    assert user.window.page is page
    assert page._form.draft.signatories[0].name == "Laurent JEANNE"
    answer("Revenir à la signature")
    user.window.close_file()
    assert user.window.page is page
    assert "« CHAMPIGNY ALTERNANCE »" in asked[0]
    answer("Fermer sans signer")
    assert user.window.close()
    assert len(asked) == 3


def test_what_is_proposed_or_typed_back_is_nothing_to_lose(user: User) -> None:
    page = go_to_signing(user)
    before = page._form.draft.place
    write_in(user, page._form.place, "Ailleurs")
    assert page.unsigned() == ("CHAMPIGNY ALTERNANCE",)
    write_in(user, page._form.place, before)
    assert page.unsigned() == ()
