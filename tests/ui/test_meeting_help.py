"""What a meeting says of itself: missing texts, awaited words, what is still to come back to, the way back to it."""

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage.pact_file import PactFile
from tests.ui.driving import User, first_list, in_dialog, on_disk, press_button, said, spaced
from tests.ui.meeting_driving import Chair, edited
from ui.tokens import tokens_of

Key = Qt.Key


# ------------------------------------------------------------------------------------ missing texts


def test_missing_texts_are_said_before_and_one_press_away(meet, small_path: Path) -> None:
    chair = meet(small_path)
    callout = chair.page.start.textless
    assert callout.isVisible()
    lacking = [
        measure.number
        for measure in on_disk(small_path).catalogue.measures
        if any(level.text is None for level in measure.levels)
    ]
    assert f"{len(lacking)} sur 32" in callout.words
    chair.click(callout.action)
    assert chair.window._pages.key == "grid"
    assert chair.place()[0] == lacking[0]
    assert chair.editor.layout_.text.write.text() == "Compléter ce texte…"


def test_t_completes_a_text_in_the_meeting(chair: Chair, small_path: Path) -> None:
    chair.go_to("6")
    board = chair.page.board
    assert "touche T" in board.layout_.cards[0].text.text()
    assert "T compléter le texte" in board.layout_.hints.spoken

    def write(_dialog: QDialog) -> None:
        chair.type("Le texte du pacte imprimé")
        chair.press(Key.Key_Tab)
        chair.type("pacte imprimé (exemple)")

    in_dialog(write, "Enregistrer le texte")
    chair.press("t")
    (measure,) = (one for one in on_disk(small_path).catalogue.measures if one.number == "6")
    assert measure.levels[0].text == "Le texte du pacte imprimé"
    assert board.layout_.cards[0].text.text() == "Le texte du pacte imprimé"
    assert "T compléter" not in board.layout_.hints.spoken
    chair.press("a")
    assert said(small_path, "6").answer is Answer.AGREED
    assert chair.here == ("6", 1)


def test_a_text_that_is_there_and_a_principle_have_nothing_to_complete(chair: Chair) -> None:
    chair.press("t")
    assert "principe" in chair.message
    chair.go_to("2")
    chair.press("t")
    assert "a déjà son texte officiel" in chair.message


# ------------------------------------------------------------------------------------ while words are typed


def test_while_the_words_of_a_reservation_are_awaited_its_button_says_so(chair: Chair) -> None:
    chair.go_to("2")
    parts = chair.page.board.layout_
    button = next(one for one in parts.buttons if one.answer is Answer.RESERVED)
    chair.press("p")
    assert chair.focus is parts.words.layout_.fields["reservation"]
    assert "remplacent le texte officiel" in parts.words.layout_.rule.text()
    assert (button.awaited, [one for one in parts.buttons if one.isChecked()]) == (True, [])
    assert (parts.leave.text(), parts.finish.text()) == ("Quitter", "Finir…")
    chair.type("sauf en 2026")
    chair.press(Key.Key_Return)
    assert (button.awaited, button.isChecked()) == (False, True)
    assert parts.leave.text() == "Quitter (Échap)"


def test_a_partner_is_asked_for_and_enter_goes_to_it(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("h")
    card = chair.page.board.layout_.cards[0]
    words = [spaced(label.text()) for label in card._said if label.isVisible()]
    assert words == ["Partenaire à nommer : touche Entrée"]
    chair.press(Key.Key_Return)
    chair.type("Métropole (exemple)")
    chair.press(Key.Key_Return)
    assert said(small_path, "2").partner == "Métropole (exemple)"
    assert [spaced(label.text()) for label in card._said if label.isVisible()] == [
        "Avec : Métropole (exemple)"
    ]


def test_the_actions_of_a_level_that_counts_them_are_asked_for(chair: Chair, small_path: Path) -> None:
    chair.go_to("8")
    chair.press("2", "a")
    card = chair.page.board.layout_.cards[1]
    assert [spaced(label.text()) for label in card._said if label.isVisible()] == [
        "Actions choisies à nommer (2) : touche Entrée"
    ]
    chair.press(Key.Key_Return)
    chair.type("Haies, mares (exemple)")
    chair.press(Key.Key_Return)
    assert said(small_path, "8", "N2").agreed_wording == "Haies, mares (exemple)"
    (words,) = [spaced(label.text()) for label in card._said if label.isVisible()]
    assert words == "Formulation : Haies, mares (exemple)"


# ------------------------------------------------------------------------------------ what one sees


def test_the_text_grows_where_there_is_room_and_never_past_the_card(chair: Chair) -> None:
    parts = chair.page.board.layout_
    sizes = []
    for _ in range(35):
        shown = [card for card in parts.cards if card.isVisible()]
        (size,) = {card.text.font().pixelSize() or card.text.font().pointSizeF() for card in shown}
        chair.qtbot.waitUntil(lambda shown=shown: all(card.isVisible() for card in shown))
        sizes.append((size, any(card.scrolls for card in shown)))
        chair.press(Key.Key_Space)
    smallest = min(size for size, _ in sizes)
    assert max(size for size, _ in sizes) > 1.4 * smallest
    # A text that was let grow is seen whole.
    assert not any(scrolls for size, scrolls in sizes if size > smallest)


def test_words_are_larger_on_a_beamer(chair: Chair) -> None:
    parts = chair.page.board.layout_
    usual = [label.font().pointSizeF() for label in (parts.title, parts.cards[0].text)]
    chair.window.resize(1920, 1080)
    chair.qtbot.waitUntil(lambda: parts.title.font().pointSizeF() > 1.3 * usual[0])
    assert parts.cards[0].text.font().pointSizeF() > 1.3 * usual[1]
    assert not parts.cards[0].scrolls
    chair.window.resize(1366, 768)
    labels = (parts.title, parts.cards[0].text)
    chair.qtbot.waitUntil(lambda: [label.font().pointSizeF() for label in labels] == usual)


def test_each_answer_has_a_square_of_its_own(chair: Chair) -> None:
    squares = chair.page.board.layout_.squares
    chair.go_to("2")
    first = chair.page.board.layout_.squares._run.index
    chair.press("a", Key.Key_Space, "r", Key.Key_Space, "h", Key.Key_Escape, Key.Key_Space)
    chair.press("?", Key.Key_Space, Key.Key_Space)
    image = squares.grab().toImage()
    ratio = image.devicePixelRatio()

    def looks(index: int) -> bytes:
        """The picture of a square, wherever it stands."""
        square = squares.square(index)
        part = QRect(*(round(n * ratio) for n in (square.x(), square.y(), square.width(), square.height())))
        return bytes(image.copy(part).constBits())

    assert len({looks(index) for index in range(first, first + 5)}) == 5


def test_the_ring_of_the_present_square_lies_over_its_neighbours(chair: Chair) -> None:
    squares = chair.page.board.layout_.squares
    squares.set_compact(True)
    chair.go_to("2")
    image = squares.grab().toImage()
    ratio = image.devicePixelRatio()
    square = squares.square(squares._run.index)
    middle = int(square.center().y() * ratio)
    left, right = (
        image.pixelColor(int(x * ratio), middle) for x in (square.left() - 2.5, square.right() + 2.5)
    )
    assert left == right == QColor(tokens_of(squares.palette()).focus)


def test_squares_that_need_rows_share_them_out(chair: Chair) -> None:
    squares = chair.page.board.layout_.squares
    count = len(squares._run.stops)
    squares.resize(squares._step * (count - 1) + 4, squares.height())
    tops = [squares.square(index).top() for index in range(count)]
    first = tops.count(tops[0])
    assert len(set(tops)) == 2
    assert 0 <= first - (count - first) <= 1


def test_a_square_shows_the_farthest_answer_and_tells_every_one(chair: Chair) -> None:
    squares = chair.page.board.layout_.squares
    chair.go_to("2")
    chair.press("r", "2", "a")
    stop = squares._run.stops[squares._run.index]
    assert stop.best(squares._run.one) is Answer.AGREED
    at = squares.square(squares._run.index).center().toPoint()
    QApplication.sendEvent(squares, QHelpEvent(QEvent.Type.ToolTip, at, squares.mapToGlobal(at)))
    assert "N1 refusé, N2 engagé, N3 non abordé" in spaced(QToolTip.text())


# ------------------------------------------------------------------------------------ the end


def test_closing_says_what_is_still_to_come_back_to(chair: Chair, small_path: Path) -> None:
    chair.go_to("3")
    chair.press("v", "f")
    closing = chair.page.closing
    assert closing.minutes.height() > 4 * closing.minutes.fontMetrics().lineSpacing()
    chair.press(Key.Key_Tab, Key.Key_Space)
    assert closing.isVisible()
    assert "Il reste 1 point à revoir" in spaced(closing.still.words)
    assert not first_list(small_path).meetings[0].closed
    chair.press(Key.Key_Space)
    assert first_list(small_path).meetings[0].closed
    assert "Ce qui reste à revoir : 3." in chair.message
    assert "à revoir : 3" in spaced(chair.page.start.past.lines[0].text())


def test_an_answer_to_each_measure_is_not_one_to_each_level(meet, small_path: Path) -> None:
    one = first_list(small_path)

    def answer(file: PactFile) -> None:
        places = [(m.number, m.levels[0].code) for m in on_disk(small_path).catalogue.measures]
        answers.answer(file, one.id, places, Answer.AGREED, principles="ABC")

    chair = meet(edited(small_path, answer))
    chair.begin()
    assert "chaque mesure a au moins une réponse" in chair.state
    chair.press("f")
    assert spaced(chair.page.closing._levels.text()) == "Niveaux : engagé 32 · non abordé 60"


# ------------------------------------------------------------------------------------ the way back


def test_opening_a_file_whose_meeting_was_left_offers_it(
    meet, open_window, user_of, small_path: Path
) -> None:
    chair = meet(small_path)
    chair.begin()
    chair.go_to("8")
    chair.window.close()
    user: User = user_of(open_window(small_path))
    assert "est en cours" in user.message
    assert user.window._frame.messages._action.text() == "Reprendre"
    user.click(user.window._frame.messages._action)
    user.qtbot.waitUntil(user.window.page.board.hasFocus)
    assert user.window.page.running.stop.key == "8"


def test_the_meeting_that_was_left_is_offered_in_sight(meet, open_window, small_path: Path) -> None:
    chair = meet(small_path)
    chair.begin()
    chair.window.close()
    window = open_window(small_path, 683)
    window.resize(683, 384)
    press_button(window, "Rencontre")
    button = window.page.start.resume_button
    assert button.hasFocus()
    chair.qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_a_file_without_a_meeting_left_says_nothing(beginner: User) -> None:
    assert beginner.message == ""
