"""Holding a meeting with the keyboard: what is on disk afterwards."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from pacte.domain.answer import Answer
from pacte.edits import answers, lists
from pacte.storage import queries
from pacte.storage.pact_file import Access, PactFile, open_pact_file
from tests.ui.driving import first_list, said
from tests.ui.meeting_driving import Chair, edited

Key = Qt.Key


def journal(path: Path) -> list[str]:
    """What the journal says, the last entry first."""
    with open_pact_file(path, Access.READ) as file:
        return [entry.label for entry in queries.journal_rows(file, None, 100)]


# ------------------------------------------------------------------------------------ before


def test_a_meeting_begins_with_what_was_typed(meet, small_path: Path) -> None:
    chair = meet(small_path)
    start = chair.page.start
    assert chair.focus is start.choice
    chair.press(Key.Key_Tab)
    assert start.day.typed == QDate.currentDate().toString("dd/MM/yyyy")
    chair.type("03/02/2026")
    chair.press(Key.Key_Tab, Key.Key_Tab)
    chair.type("Mairie")
    chair.press(Key.Key_Tab)
    chair.type("Une (exemple), Deux (exemple)\nTrois (exemple)")
    chair.press(Key.Key_Tab, Key.Key_Space)
    (meeting,) = first_list(small_path).meetings
    assert (meeting.date, meeting.place) == ("2026-02-03", "Mairie")
    assert meeting.people == ("Une (exemple)", "Deux (exemple)", "Trois (exemple)")
    assert chair.page.board.isVisible()
    assert chair.window.isFullScreen()


def test_an_impossible_date_is_told(meet, small_path: Path) -> None:
    chair = meet(small_path)
    chair.page.start.day.line.setText("31/02/2026")
    chair.click(chair.page.start.begin_button)
    assert "Le 31 février 2026 n’existe pas ; corrigez la date." in chair.message
    assert chair.focus is chair.page.start.day.line
    assert chair.page.start.day.line.selectedText() == "31/02/2026"
    assert first_list(small_path).meetings == ()
    assert not chair.window.isFullScreen()


def test_the_year_may_be_short(meet, small_path: Path) -> None:
    chair = meet(small_path)
    chair.page.start.day.line.setText("1/2/26")
    chair.begin()
    assert first_list(small_path).meetings[0].date == "2026-02-01"


@pytest.fixture
def merged_path(small_path: Path) -> Path:
    """A file whose first list merged with another."""

    def merge(file: PactFile) -> None:
        first = queries.dossier(file).lists[0].id
        (second,) = lists.add(file, "Autre (exemple)").lists
        lists.add(file, "Troisième (exemple)")
        lists.merge(file, first, second, "Ensemble (exemple)", None)

    return edited(small_path, merge)


def test_a_list_that_merged_is_not_proposed_and_says_so_when_it_is_chosen(meet, merged_path: Path) -> None:
    chair = meet(merged_path)
    start = chair.page.start
    assert start.choice.currentText() == "Ensemble (exemple)"
    assert not start.merged.isVisible()
    merged = start.choice.findText("Liste exemple")
    start.choice.setCurrentIndex(merged)
    start.choice.activated.emit(merged)
    assert "a fusionné" in start.merged.words
    chair.click(start.merged.action)
    assert start.choice.currentText() == "Ensemble (exemple)"
    assert not start.merged.isVisible()


def test_the_meeting_follows_the_list_shown_last(meet, merged_path: Path) -> None:
    chair = meet(merged_path)
    chair.window._pages.show_page("lists")
    table = chair.window.page.layout_.table
    chair.qtbot.waitUntil(lambda: table.model().rowCount() == 4)
    names = [table.model().index(row, 0).data() for row in range(4)]
    for wanted, met in (
        ("Ensemble (exemple)", "Ensemble (exemple)"),
        ("Autre (exemple)", "Ensemble (exemple)"),
    ):
        chair.window._pages.show_page("lists")
        table.selectRow(names.index(wanted))
        chair.window._pages.show_page("meeting")
        assert chair.page.start.choice.currentText() == met


def test_without_a_list_the_page_says_what_to_do(meet, pact_path: Path) -> None:
    chair = meet(pact_path)
    assert chair.page.empty.isVisible()


def test_reading_only_says_so(meet, small_path: Path) -> None:
    chair = meet(small_path, read_only=True)
    start = chair.page.start
    assert not start.begin_button.isEnabled()
    assert [field.property("readOnly") for field in (start.day.line, start.place, start.people)] == [True] * 3


# ------------------------------------------------------------------------------------ a whole meeting


KEYS = "arh?"
GIVEN = {"a": Answer.AGREED, "r": Answer.REFUSED, "h": Answer.OUT_OF_COMPETENCE, "?": Answer.UNDECIDED}


def hold(chair: Chair, first: int, last: int) -> None:
    """Answer measure after measure: 4 and 9 are flagged, 20 is reserved."""
    for number in range(first, last + 1):
        assert chair.here == (str(number), 1)
        if number == 20:
            chair.press("p")
            chair.type("sauf l’achat")
            chair.press(Key.Key_Return)
        else:
            chair.press(KEYS[number % 4])
        if number in (4, 9):
            chair.press("v")
        chair.press(Key.Key_Space)


def test_a_whole_meeting_by_keyboard(meet, small_path: Path) -> None:
    """Principles, then 32 measures; left in the middle and taken up again; closed with minutes."""
    chair = meet(small_path)
    chair.begin()
    for _ in "ABC":
        chair.press("a", Key.Key_Space)
    hold(chair, 1, 16)
    chair.press(Key.Key_Escape)
    assert not chair.window.isFullScreen()
    (left,) = first_list(small_path).meetings
    assert (left.measure, left.to_review, left.closed) == ("17", ("4", "9"), False)

    chair.window.close()
    chair = meet(small_path)
    assert "Reprendre la rencontre du" in chair.page.start.resume_button.text()
    chair.qtbot.waitUntil(chair.page.start.resume_button.hasFocus)
    chair.press(Key.Key_Space)
    assert "reste 16 mesures, 2 à revoir" in chair.state
    hold(chair, 17, 32)
    assert chair.page.closing.isVisible()
    chair.type("Bonne réunion.")
    chair.press(Key.Key_Tab, Key.Key_Space, Key.Key_Space)

    one = first_list(small_path)
    assert one.principles == dict.fromkeys("ABC", Answer.AGREED)
    wanted = {str(number): GIVEN[KEYS[number % 4]] for number in range(1, 33)} | {"20": Answer.RESERVED}
    assert {given.measure: given.answer for given in one.commitments} == wanted
    assert said(small_path, "20").reservation == "sauf l’achat"
    (meeting,) = one.meetings
    assert (meeting.closed, meeting.minutes, meeting.to_review) == (True, "Bonne réunion.", ("4", "9"))
    assert not chair.window.isFullScreen()
    assert "est close" in chair.message


# ------------------------------------------------------------------------------------ keys


def test_figures_and_arrows_choose_the_level(chair: Chair, small_path: Path) -> None:
    chair.go_to("15")
    chair.press("3", "a", Key.Key_Left, "r")
    chair.press_character("&")
    chair.press("h")
    assert said(small_path, "15", "N3").answer is Answer.AGREED
    assert said(small_path, "15", "N2").answer is Answer.REFUSED
    assert said(small_path, "15", "N1").answer is Answer.OUT_OF_COMPETENCE
    chair.press(Key.Key_Delete)
    assert said(small_path, "15", "N1") is None
    assert chair.here == ("15", 1)


def test_a_level_that_is_not_there_is_told(chair: Chair) -> None:
    chair.go_to("19")
    chair.press("2")
    assert chair.here == ("19", 1)
    assert "un niveau" in chair.message


def test_a_reservation_without_words_changes_nothing(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("a", "p", Key.Key_Escape)
    assert said(small_path, "2").answer is Answer.AGREED
    assert "la réponse reste « engagé »" in chair.message
    assert chair.page.board.hasFocus()
    chair.press(Key.Key_Space)
    assert chair.here == ("3", 1)


def test_words_typed_are_written_when_one_goes_on_with_the_mouse(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("p")
    chair.type("en partie")
    chair.click(chair.page.board.layout_.next)
    assert said(small_path, "2").reservation == "en partie"
    assert chair.here == ("3", 1)


def test_a_principle_takes_no_reservation(chair: Chair, small_path: Path) -> None:
    assert chair.here == ("A", 1)
    chair.press("p")
    assert first_list(small_path).principles == {}
    assert "réserve" in chair.message


def test_going_to_a_measure_that_does_not_exist_is_told(chair: Chair) -> None:
    chair.go_to("77")
    assert "77" in chair.message
    assert chair.here == ("A", 1)
    chair.press(Key.Key_Escape)
    assert chair.page.board.hasFocus()


def test_a_click_on_a_square_goes_to_its_measure(chair: Chair) -> None:
    squares = chair.page.board.layout_.squares
    QTest.mouseClick(squares, Qt.MouseButton.LeftButton, pos=squares.square(9).center().toPoint())
    assert chair.here == ("7", 1)


def test_the_mouse_answers_too(chair: Chair, small_path: Path) -> None:
    chair.go_to("5")
    button = next(b for b in chair.page.board.layout_.buttons if b.answer is Answer.REFUSED)
    button.click()
    assert said(small_path, "5").answer is Answer.REFUSED


def test_undo_goes_through_what_was_only_kept(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("r", "v", Key.Key_Space, Key.Key_Space)
    chair.ctrl(Key.Key_Z)
    assert said(small_path, "2") is None
    assert chair.here == ("2", 1)
    assert chair.page.running.flags == ("2",)
    chair.ctrl(Key.Key_Z, shift=True)
    assert said(small_path, "2").answer is Answer.REFUSED
    chair.press(Key.Key_Escape)
    assert first_list(small_path).meetings[0].to_review == ("2",)


def test_the_beginning_of_the_meeting_is_not_undone(chair: Chair, small_path: Path) -> None:
    before = journal(small_path)
    chair.ctrl(Key.Key_Z)
    assert len(first_list(small_path).meetings) == 1
    assert "plus de réponse à annuler" in chair.message
    assert journal(small_path) == before
    chair.press("v")
    chair.ctrl(Key.Key_Z)
    assert "plus de réponse à annuler" in chair.message
    assert len(first_list(small_path).meetings) == 1
    assert [one for one in journal(small_path) if one.endswith("rencontre avec Liste exemple")] == before[:1]


def test_undo_and_redo_go_to_the_principle(chair: Chair, small_path: Path) -> None:
    chair.go_to("B")
    chair.press("a")
    chair.go_to("9")
    chair.ctrl(Key.Key_Z)
    assert first_list(small_path).principles == {}
    assert chair.here == ("B", 1)
    chair.ctrl(Key.Key_Z, shift=True)
    assert first_list(small_path).principles == {"B": Answer.AGREED}
    assert chair.here == ("B", 1)


def test_no_figure_with_ctrl_leaves_a_meeting_for_another_page(chair: Chair) -> None:
    chair.ctrl(Key.Key_1)
    assert chair.page.board.isVisible()
    assert chair.window.isFullScreen()


def test_what_is_undone_of_another_list_is_said(meet, small_path: Path) -> None:
    with open_pact_file(small_path) as file:
        (other,) = lists.add(file, "Zone (exemple)").lists
    chair = meet(small_path)
    chair.page._choose_list(first_list(small_path).id)
    chair.begin()
    chair.page._operations.run(answers.answer, other, [("2", "N1")], Answer.REFUSED)
    chair.ctrl(Key.Key_Z)
    assert "mesure 2 N1 refusée" in chair.message


# ------------------------------------------------------------------------------------ the words of an answer


def test_enter_takes_the_words_of_a_level_field_by_field(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("3", "a", Key.Key_Return)
    for words in ("dès 2027", "", "Métropole (exemple)", "vu en commission", ""):
        # The last stop is the box of what is done already.
        chair.type(words)
        chair.press(Key.Key_Tab)
    assert chair.focus is chair.page.board.layout_.words.layout_.fields["agreed_wording"]
    chair.press(Key.Key_Return)
    assert chair.page.board.hasFocus()
    given = said(small_path, "2", "N3")
    assert (given.answer, given.agreed_wording, given.reservation) == (Answer.AGREED, "dès 2027", None)
    assert (given.partner, given.observation) == ("Métropole (exemple)", "vu en commission")


def test_the_words_of_a_level_keep_its_private_note(meet, small_path: Path) -> None:
    one = first_list(small_path)
    note = {"note": "à relancer", "already_done": True}
    chair = meet(
        edited(small_path, lambda file: answers.answer(file, one.id, [("2", "N1")], Answer.AGREED, **note))
    )
    chair.begin()
    chair.go_to("2")
    chair.press(Key.Key_Return, Key.Key_Backtab, Key.Key_Backtab)
    chair.type("une remarque")
    chair.press(Key.Key_Escape)
    given = said(small_path, "2")
    assert (given.observation, given.note, given.already_done) == ("une remarque", "à relancer", True)


def test_words_about_a_level_nobody_answered_put_it_under_discussion(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press(Key.Key_Return, Key.Key_Return)
    assert said(small_path, "2") is None
    chair.press(Key.Key_Return, Key.Key_Backtab, Key.Key_Backtab)
    chair.type("à voir")
    chair.click(chair.page.board.layout_.next)
    assert said(small_path, "2").answer is Answer.UNDECIDED
    assert said(small_path, "2").observation == "à voir"


def test_a_reserved_answer_never_loses_its_words(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("p")
    chair.type("sauf l’achat")
    chair.press(Key.Key_Return, Key.Key_Return)
    chair.ctrl(Key.Key_A)
    chair.press(Key.Key_Delete, Key.Key_Escape)
    assert said(small_path, "2").reservation == "sauf l’achat"
    assert "ceux d’avant sont revenus" in chair.message


def test_words_that_stand_there_make_a_reservation_by_themselves(chair: Chair, small_path: Path) -> None:
    chair.go_to("2")
    chair.press("a", Key.Key_Return)
    chair.type("en partie")
    chair.press(Key.Key_Return, "p")
    fields = chair.page.board.layout_.words.layout_.fields
    assert chair.focus is fields["reservation"]
    chair.press(Key.Key_Return)
    assert said(small_path, "2").answer is Answer.RESERVED
    assert said(small_path, "2").agreed_wording == "en partie"


def test_a_principle_has_no_words(chair: Chair) -> None:
    chair.press(Key.Key_Return)
    assert chair.page.board.hasFocus()
    assert "pas d’autres mots" in chair.message
