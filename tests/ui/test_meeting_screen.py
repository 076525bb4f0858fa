"""What a meeting keeps, what its screen shows, and what it never shows."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from pacte.domain.answer import Answer
from pacte.domain.commitment import Evidence
from pacte.domain.dossier import Collective
from pacte.edits import answers, dossiers, evidence, measures
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.ui.driving import first_list, on_disk, said, spaced
from tests.ui.meeting_driving import Chair, edited

Key = Qt.Key
SECRET = "le maire hésite encore"


# ------------------------------------------------------------------------------------ what is kept and shown


def test_time_counts_only_while_the_meeting_is_open(chair: Chair, small_path: Path) -> None:
    run = chair.page.running
    run._since -= 47 * 60
    chair.press(Key.Key_Space)
    assert 2820 <= first_list(small_path).meetings[0].seconds <= 2825
    assert "47 min" in chair.state
    chair.press(Key.Key_Escape)
    chair.press(Key.Key_Space)
    assert 2820 <= chair.page.running.seconds <= 2830


def test_closing_the_window_keeps_the_meeting(chair: Chair, small_path: Path) -> None:
    chair.go_to("8")
    chair.press("v", "p")
    chair.type("à moitié")
    chair.window.close()
    (meeting,) = first_list(small_path).meetings
    assert (meeting.measure, meeting.to_review) == ("8", ("8",))
    assert said(small_path, "8").reservation == "à moitié"


def test_leaving_gives_the_window_back(chair: Chair) -> None:
    frame = chair.window._frame
    assert not frame.header.isVisible()
    chair.press(Key.Key_Escape)
    for part in (frame.header, frame.navigation, frame.hints, chair.window.menuBar()):
        assert part.isVisible()
        assert part.height() > 0


def test_the_measures_the_collective_chose(meet, small_path: Path) -> None:
    def choose(file: PactFile) -> object:
        town = queries.dossier(file).municipality
        return dossiers.describe(file, town, Collective("C", (), ("15", "4")))

    chair = meet(edited(small_path, choose))
    chair.begin()
    assert [stop.key for stop in chair.page.running.stops] == ["A", "B", "C", "15", "4"]
    chair.go_to("9")
    assert chair.here == ("9", 1)
    chair.press(Key.Key_Escape, Key.Key_Space)
    assert chair.here == ("9", 1)


def links(chair: Chair) -> list[QAbstractButton]:
    found = chair.page.closing.findChildren(QAbstractButton)
    return [b for b in found if b.property("look") == "link" and b.isVisible()]


def test_flagged_measures_are_listed_at_the_end(chair: Chair) -> None:
    chair.go_to("3")
    chair.press("v", "f")
    assert links(chair)[0].accessibleName() == "Aller à la mesure 3"
    chair.click(links(chair)[0])
    assert chair.here == ("3", 1)
    assert chair.page.board.hasFocus()


def test_what_is_still_discussed_is_listed_at_the_end(chair: Chair) -> None:
    closing = chair.page.closing
    chair.press("f")
    assert closing._no_flags.isVisible()
    assert not closing.discussed.isVisible()
    chair.press(Key.Key_Escape)
    for place in ("3", "5"):
        chair.go_to(place)
        chair.press("?")
    chair.press("f")
    assert (closing.discussed._title.text(), closing.discussed.isVisible()) == ("En discussion (2)", True)
    assert not closing._no_flags.isVisible()
    assert [link.accessibleName() for link in links(chair)][:2] == [
        "Aller à la mesure 3",
        "Aller à la mesure 5",
    ]
    for _ in range(20):
        if chair.focus is links(chair)[1]:
            break
        chair.press(Key.Key_Tab)
    chair.press(Key.Key_Return)
    assert chair.here == ("5", 1)
    assert chair.page.board.hasFocus()
    chair.press("a", "f")
    assert closing.discussed._title.text() == "En discussion (1)"
    assert links(chair)[0].accessibleName() == "Aller à la mesure 3"


def test_what_stands_flagged_discussed_and_unanswered_comes_in_this_order(chair: Chair) -> None:
    chair.go_to("5")
    chair.press("?")
    chair.go_to("9")
    chair.press("v", "f")
    closing = chair.page.closing
    parts = (closing.flagged, closing.discussed, closing.unanswered)
    assert all(part.isVisible() for part in parts)
    tops = [part.mapTo(closing, QPoint()).y() for part in parts]
    assert tops == sorted(tops)
    assert [link.accessibleName() for link in links(chair)][:2] == [
        "Aller à la mesure 9",
        "Aller à la mesure 5",
    ]


def test_what_was_not_answered_is_named_at_the_end(meet, small_path: Path) -> None:
    one = first_list(small_path)
    places = [(str(number), "N1") for number in range(1, 33) if number not in (12, 19, 29)]

    def answer(file: PactFile) -> object:
        return answers.answer(file, one.id, [*places, ("29", "N")], Answer.AGREED, principles="ABC")

    path = edited(small_path, answer)
    chair = meet(path)
    chair.begin()
    chair.press("f")
    title = chair.page.closing.unanswered._title
    assert (title.text(), title.isVisible()) == ("Sans réponse (2)", True)
    assert [link.accessibleName() for link in links(chair)] == [
        "Aller à la mesure 12",
        "Aller à la mesure 19",
    ]
    chair.click(links(chair)[1])
    assert chair.here == ("19", 1)
    chair.press("a", "f")
    assert [link.accessibleName() for link in links(chair)] == ["Aller à la mesure 12"]


def test_of_many_unanswered_the_first_are_named_and_the_others_a_key_away(chair: Chair) -> None:
    chair.press("f")
    assert len(links(chair)) == 7
    assert spaced(links(chair)[-1].text()) == "Montrer les 29 autres"
    links(chair)[-1].setFocus()
    chair.press(Key.Key_Return)
    assert len(links(chair)) == 35
    chair.press(Key.Key_Return)
    assert chair.here == ("4", 1)


def test_taking_a_meeting_up_again_takes_its_message_away(chair: Chair) -> None:
    chair.press(Key.Key_Escape)
    assert "La rencontre est enregistrée" in chair.message
    chair.press(Key.Key_Space)
    assert chair.page.board.isVisible()
    assert chair.message == ""


def test_a_disk_that_is_gone_loses_nothing(chair: Chair, small_path: Path) -> None:
    chair.go_to("3")
    away = small_path.rename(small_path.with_suffix(".away"))
    chair.press("v", Key.Key_Space)
    assert "retiré" in chair.message
    assert chair.here == ("4", 1)
    chair.press("p")
    chair.type("en partie")
    chair.press(Key.Key_Escape, Key.Key_Escape)
    assert chair.page.board.isVisible()
    assert not chair.window.isFullScreen()
    away.rename(small_path)
    chair.press(Key.Key_Return, Key.Key_Escape)
    assert chair.page.start.isVisible()
    assert said(small_path, "4").reservation == "en partie"
    assert first_list(small_path).meetings[0].to_review == ("3",)


def test_another_page_keeps_the_meeting(chair: Chair, small_path: Path) -> None:
    chair.go_to("6")
    chair.window._pages.show_page("grid")
    assert first_list(small_path).meetings[0].measure == "6"
    assert not chair.window.isFullScreen()
    chair.window._pages.show_page("meeting")
    assert chair.page.start.resume_button.isVisible()


# ------------------------------------------------------------------------------------ for everyone


def test_a_small_screen_shows_one_level_at_a_time(chair: Chair) -> None:
    chair.go_to("15")
    cards = chair.page.board.layout_.cards
    assert [card.isVisible() for card in cards] == [True, True, True]
    chair.window.resize(640, 360)
    chair.qtbot.waitUntil(lambda: not cards[0].isHidden() and cards[1].isHidden())
    chair.press("2")
    assert [card.isVisible() for card in cards] == [False, True, False]
    assert cards[1].name.text() == "Niveau 2 sur 3"
    assert "A engagé" in chair.page.board.layout_.hints.spoken


@pytest.mark.parametrize("width", [640, 800, 1024, 1366])
def test_the_clock_and_what_is_left_are_never_cut(chair: Chair, width: int) -> None:
    chair.window.resize(width, 600)
    board = chair.page.board
    chair.qtbot.waitUntil(lambda: board.width() == width)
    state = board.layout_.state
    assert "min" in state.text
    assert "reste" in state.text
    assert state.fontMetrics().horizontalAdvance(state.text) <= state.width()


def all_words(widget: QWidget) -> str:
    """Everything written, drawn or spoken in a widget."""
    words = []
    for one in [widget, *widget.findChildren(QWidget)]:
        words += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, QLabel | QAbstractButton | QLineEdit):
            words.append(one.text())
        if isinstance(one, QPlainTextEdit):
            words.append(one.toPlainText())
    return "\n".join(words)


def test_private_notes_never_show(meet, small_path: Path) -> None:
    one = first_list(small_path)
    places = [("2", "N1")]
    reserved = {"reservation": "sauf le budget", "observation": "vu", "note": SECRET}
    path = edited(small_path, lambda file: answers.answer(file, one.id, places, Answer.RESERVED, **reserved))
    chair = meet(path)
    chair.begin()
    chair.go_to("2")
    shown = all_words(chair.page)
    assert "sauf le budget" in shown
    assert SECRET not in shown
    for keys in ("p", Key.Key_Escape, Key.Key_Delete, "v", "f", Key.Key_Escape, Key.Key_Escape):
        chair.press(keys)
        assert SECRET not in all_words(chair.page)
        assert SECRET not in chair.message


def test_the_note_of_a_level_nobody_raised_never_shows_and_stays(meet, small_path: Path) -> None:
    one = first_list(small_path)
    chair = meet(edited(small_path, lambda file: answers.note(file, one.id, ("2", "N1"), SECRET)))
    chair.begin()
    chair.go_to("2")
    assert chair.page.board.accessibleName() == "mesure 2, niveau 1, non abordé"
    for keys in (Key.Key_Return, "x", Key.Key_Escape):
        chair.press(keys)
        assert SECRET not in all_words(chair.page)
        assert SECRET not in chair.message
        assert "note" not in chair.page.board.accessibleName()
    now = first_list(small_path).answers["2", "N1"]
    assert (now.answer, now.note) == (Answer.UNDECIDED, SECRET)
    chair.press(Key.Key_Delete)
    assert first_list(small_path).notes == {("2", "N1"): SECRET}
    assert SECRET not in all_words(chair.page)


def test_every_control_has_a_name(chair: Chair) -> None:
    controls = QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox
    chair.go_to("2")
    chair.press("v", "f")
    found = [one for one in chair.page.findChildren(QWidget) if isinstance(one, controls)]
    assert len(found) > 15
    for one in found:
        named = one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")
        assert named or one.isHidden(), one
    assert chair.page.board.accessibleName() == "mesure 2, niveau 1, non abordé"
    assert "à revoir" in chair.page.board.layout_.squares.accessibleName()


def test_a_very_long_wording_scrolls_inside_its_card(meet, small_path: Path) -> None:
    one = first_list(small_path)
    wording = "x" * 10_000
    path = edited(
        small_path,
        lambda file: answers.answer(file, one.id, [("2", "N1")], Answer.RESERVED, agreed_wording=wording),
    )
    chair = meet(path)
    chair.begin()
    chair.go_to("2")
    card = chair.page.board.layout_.cards[0]
    bar = card.scroller.verticalScrollBar()
    hints = chair.page.board.layout_.hints
    chair.qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert "lire la suite" in hints.spoken
    assert card.scroller.widget().width() <= card.scroller.viewport().width()
    assert card.geometry().right() < chair.page.width()
    chair.press(Key.Key_PageDown)
    assert bar.value() > 0
    assert on_disk(path).lists[0].commitments[0].agreed_wording == wording


def test_reading_on_is_told_only_where_there_is_more(chair: Chair) -> None:
    chair.go_to("2")
    card = chair.page.board.layout_.cards[0]
    chair.qtbot.waitUntil(lambda: not card.scrolls)
    assert "lire la suite" not in chair.page.board.layout_.hints.spoken
    assert "Entrée écrire" in chair.page.board.layout_.hints.spoken


def test_markup_is_shown_as_it_was_typed(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("p")
    chair.type("<b>en gras</b>")
    chair.press(Key.Key_Return)
    assert "<b>en gras</b>" in all_words(chair.page.board)
    for label in chair.page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or label.buddy() is not None


def test_the_programme_s_points_and_the_texts_of_the_collective_say_so(meet, small_path: Path) -> None:
    one = first_list(small_path)
    quoted = Evidence("Créer une régie", "Programme (exemple)", "point 23")

    def prepare(file: PactFile) -> None:
        for number in range(6):
            evidence.add(file, one.id, ("6", "N2"), replace(quoted, place=f"point {number}"))
        answers.answer(file, one.id, [("6", "N2")], Answer.UNDECIDED, observation="À chiffrer")
        measures.complete_text(file, "6", "N2", "Texte saisi", "page 4")

    chair = meet(edited(small_path, prepare))
    chair.begin()
    chair.go_to("6")
    chair.press("2")
    card = chair.page.board.layout_.cards[1]
    words = [spaced(label.text()) for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    assert "Niveau 2 · texte saisi par le collectif" in words
    assert "Observation : À chiffrer" in words
    assert words.count("« Créer une régie »") == 3
    assert "et 3 autres passages (touche L)" in words
    chair.press("l")
    programme = chair.page.board.layout_.programme
    words = [spaced(label.text()) for label in programme.findChildren(QLabel) if label.isVisible()]
    for number in range(6):
        assert f"Gardé comme preuve · Niveau 2 · Programme (exemple), point {number}" in words
    assert words.count("« Créer une régie »") == 6
    chair.go_to("1")
    words = [spaced(label.text()) for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    assert "Niveau 2" in words
    assert not any("régie" in one for one in words)
