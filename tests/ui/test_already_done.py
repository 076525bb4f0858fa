"""« Déjà réalisé, à poursuivre », noted by one key in the grid and in a meeting: what is on disk afterwards."""

from pathlib import Path

from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from tests.ui.driving import User, said, spaced
from tests.ui.meeting_driving import Chair
from ui.plain_text import PlainLabel

Key = Qt.Key
_ONLY_KEPT = "« Déjà réalisé » se note sur un niveau engagé, même avec réserve."
_NO_PRINCIPLE = "Un principe s’accepte en entier ou non : il n’est pas « déjà réalisé »."


def on_card(chair: Chair) -> list[str]:
    """The words that the present card shows."""
    card = chair.page.board.layout_.cards[chair.page.running.rank]
    return [spaced(label.text()) for label in card.findChildren(PlainLabel) if label.isVisible()]


# ------------------------------------------------------------------------------------ the grid


def test_one_key_notes_it_in_the_grid_and_takes_it_away(beginner: User, small_path: Path) -> None:
    beginner.go("15")
    beginner.press("a", "d")
    assert said(small_path, "15").already_done
    assert said(small_path, "15").answer is Answer.AGREED
    assert beginner.editor.layout_.done.isChecked()
    assert "mesure 15 N1 : déjà réalisé" in spaced(beginner.window._disk.undoable)
    beginner.ctrl(Key.Key_Z)
    assert not said(small_path, "15").already_done
    beginner.press("D")
    assert said(small_path, "15").already_done
    beginner.press("d")
    assert not said(small_path, "15").already_done
    assert said(small_path, "15").answer is Answer.AGREED


def test_several_levels_are_noted_in_one_step(beginner: User, small_path: Path) -> None:
    beginner.go("15")
    beginner.press(Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    beginner.press("a")
    beginner.go("15")
    beginner.press("d")
    beginner.press(Key.Key_Right, modifiers=Qt.KeyboardModifier.ShiftModifier)
    beginner.press("d")
    assert [said(small_path, "15", level).already_done for level in ("N1", "N2")] == [True, True]
    beginner.press("d")
    assert [said(small_path, "15", level).already_done for level in ("N1", "N2")] == [False, False]
    assert "2 niveaux : déjà réalisé" in spaced(beginner.window._disk.undoable)
    beginner.ctrl(Key.Key_Z)
    assert [said(small_path, "15", level).already_done for level in ("N1", "N2")] == [True, True]


def test_the_grid_says_where_it_makes_no_sense(beginner: User, small_path: Path) -> None:
    beginner.go("15")
    beginner.press("d")
    assert beginner.message.startswith(_ONLY_KEPT)
    assert said(small_path, "15") is None
    beginner.press("r", "d")
    assert beginner.message.startswith(_ONLY_KEPT)
    assert not said(small_path, "15").already_done
    beginner.view.move_to(beginner.model.find(("A", "")))
    beginner.view.setFocus()
    beginner.press("a", "d")
    assert beginner.message.startswith(_NO_PRINCIPLE)


def test_what_was_noted_goes_even_where_it_makes_no_sense_any_more(beginner: User, small_path: Path) -> None:
    beginner.go("15")
    beginner.press("a", "d", "r")
    assert said(small_path, "15").already_done
    beginner.press("d")
    assert not said(small_path, "15").already_done
    assert said(small_path, "15").answer is Answer.REFUSED


def test_the_menu_offers_it(beginner: User, small_path: Path) -> None:
    beginner.go("15")
    beginner.press("a")
    (action,) = [one for one in beginner.window.page.menu().actions() if one.text().endswith("\tD")]
    action.trigger()
    assert said(small_path, "15").already_done


def test_a_file_that_can_only_be_read_takes_none(meet, small_path: Path) -> None:
    chair: Chair = meet(small_path, read_only=True)
    chair.window._pages.show_page("grid")
    chair.go("15")
    chair.press("d")
    assert "lecture seule" in chair.message


# ------------------------------------------------------------------------------------ the meeting


def test_one_key_notes_it_in_a_meeting_and_the_card_shows_it(chair: Chair, small_path: Path) -> None:
    chair.go_to("15")
    assert "déjà réalisé" not in chair.page.board.layout_.hints.spoken
    chair.press("a")
    assert "D déjà réalisé" in spaced(chair.page.board.layout_.hints.spoken)
    pill = chair.page.board.layout_.cards[0].pill
    plain = pill.sizeHint().width()
    chair.press("d")
    assert said(small_path, "15").already_done
    assert "Déjà réalisé, à poursuivre" in on_card(chair)
    assert pill.sizeHint().width() > plain
    assert "déjà réalisé" in chair.page.board.accessibleName()
    chair.press("d")
    assert not said(small_path, "15").already_done
    assert "Déjà réalisé, à poursuivre" not in on_card(chair)
    chair.ctrl(Key.Key_Z)
    assert said(small_path, "15").already_done


def test_a_meeting_says_where_it_makes_no_sense(chair: Chair, small_path: Path) -> None:
    chair.press("a", "d")
    assert chair.message.startswith(_NO_PRINCIPLE)
    chair.go_to("15")
    chair.press("d")
    assert chair.message.startswith(_ONLY_KEPT)
    assert said(small_path, "15") is None


def test_it_is_ticked_among_the_words(chair: Chair, small_path: Path) -> None:
    chair.go_to("15")
    chair.press("a", Key.Key_Return)
    words = chair.page.board.layout_.words
    chair.press(*[Key.Key_Tab] * 4)
    assert chair.focus is words.layout_.done
    chair.press(Key.Key_Space)
    assert said(small_path, "15").already_done
    chair.press(Key.Key_Backtab)
    assert chair.focus is words.layout_.fields["observation"]
    chair.type("Depuis 2019.")
    chair.press(Key.Key_Tab)
    assert chair.focus is words.layout_.done
    chair.press(Key.Key_Return)
    assert words.isHidden()
    assert (said(small_path, "15").already_done, said(small_path, "15").observation) == (True, "Depuis 2019.")
    chair.press(Key.Key_Return)
    assert words.layout_.done.isChecked()
    chair.click(words.layout_.done)
    assert not said(small_path, "15").already_done


def test_it_is_ticked_with_a_reservation(chair: Chair, small_path: Path) -> None:
    chair.go_to("15")
    chair.press("p")
    words = chair.page.board.layout_.words
    chair.click(words.layout_.done)
    assert said(small_path, "15") is None
    words.layout_.fields["reservation"].setFocus()
    chair.type("sauf le centre")
    chair.press(Key.Key_Return)
    kept = said(small_path, "15")
    assert (kept.answer, kept.reservation, kept.already_done) == (Answer.RESERVED, "sauf le centre", True)
    # Without words of a reservation nothing is noted.
    chair.press("2", "p")
    chair.click(words.layout_.done)
    words.layout_.fields["reservation"].setFocus()
    chair.press(Key.Key_Escape)
    assert said(small_path, "15", "N2") is None
    assert "Pas de mots de réserve" in chair.message


def test_letters_typed_on_the_box_are_no_answers(chair: Chair, small_path: Path) -> None:
    chair.go_to("15")
    chair.press("a", Key.Key_Return)
    words = chair.page.board.layout_.words.layout_
    *_, observation = words.fields.values()
    chair.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    assert chair.focus is observation
    chair.press(Key.Key_Tab)
    assert chair.focus is words.done
    chair.press("r", "h", "2", Key.Key_Delete, Key.Key_PageDown)
    assert chair.here == ("15", 1)
    assert said(small_path, "15").answer is Answer.AGREED
    chair.press(Key.Key_Space, Key.Key_Escape, "r")
    assert said(small_path, "15").already_done
    assert said(small_path, "15").answer is Answer.REFUSED
