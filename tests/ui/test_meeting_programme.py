"""What the list's programme says, in the meeting: kept passages on their level, suggestions marked as such."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Evidence
from pacte.domain.programme import Proposal
from pacte.edits import answers, evidence, programmes
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.ui.driving import first_list, on_disk, said, spaced
from tests.ui.meeting_driving import Chair, edited
from ui.elided_label import ElidedWords
from ui.meeting_programme import MeetingProgramme
from ui.meeting_stops import all_stops

Key = Qt.Key
CLAMART = Path(__file__).parents[1] / "data" / "programmes" / "programme-clamart-a-gauche.txt"
SECRET = "le maire hésite encore"


def take(file: PactFile) -> None:
    programmes.take(file, programmes.preview(file, CLAMART, queries.dossier(file).lists[0].name))


@pytest.fixture
def clamart(small_path: Path) -> Path:
    """A file whose list published a real programme."""
    return edited(small_path, take)


def point(one: CandidateList, number: str) -> Proposal:
    return next(proposal for proposal in one.programmes[0].proposals if proposal.number == number)


def strip(chair: Chair) -> MeetingProgramme:
    return chair.page.board.layout_.programme


def begun(meet: Callable[..., Chair], path: Path) -> Chair:
    """Somebody in a meeting, once everything is known of the list's programme."""
    chair = meet(path)
    chair.begin()
    (programme,) = chair.page.running.one.programmes
    catalogue = on_disk(path).catalogue
    chair.qtbot.waitUntil(lambda: chair.page.running._suggestions.of(catalogue, programme) is not None)
    return chair


def lines(chair: Chair) -> list[str]:
    """What stands in the strip under the levels."""
    part = strip(chair)
    return [spaced(one.text) for one in part.findChildren(ElidedWords) if one.isVisible()]


def read(chair: Chair) -> list[str]:
    """What is shown whole."""
    return [spaced(one.text()) for one in strip(chair).findChildren(QLabel) if one.isVisible()]


def on_card(chair: Chair, rank: int = 0) -> list[str]:
    """What is quoted on the card of a level."""
    passages = chair.page.board.layout_.cards[rank]._quoted
    words = [one.text for one in passages.findChildren(ElidedWords) if one.isVisible()]
    return [
        spaced(one) for one in (*words, *(o.text() for o in passages.findChildren(QLabel) if o.isVisible()))
    ]


def test_suggestions_are_shown_as_such_and_change_nothing(meet, clamart: Path) -> None:
    before = first_list(clamart)
    chair = begun(meet, clamart)
    chair.go_to("7")
    title, first, *_ = lines(chair)
    assert title == "4 suggestions du programme, à vérifier"
    assert first.startswith("point 33 : « Des cantines clamartoises 100% bio et locales – Maximiser")
    assert len(lines(chair)) == 1 + 3
    assert on_card(chair) == []
    chair.press("l")
    words = read(chair)
    assert "Suggestion, à vérifier · Programme, point 33 ; Des cantines scolaires 100% bio et local" in words
    assert f"« {point(before, '33').whole} »" in words
    after = first_list(clamart)
    assert (after.commitments, after.principles, after.programmes) == ((), {}, before.programmes)


def test_a_kept_suggestion_stands_on_its_level_and_is_suggested_no_more(meet, clamart: Path) -> None:
    one = first_list(clamart)
    edited(clamart, lambda file: programmes.keep_suggestion(file, one.id, point(one, "9").id, "15", "N2"))
    edited(clamart, lambda file: programmes.drop_suggestion(file, one.id, point(one, "23").id, "15"))
    chair = begun(meet, clamart)
    # Nobody asked the list yet: the measure is left as the others are.
    stop = next(one for one in all_stops(on_disk(clamart)) if one.key == "15")
    assert not stop.answered(first_list(clamart))
    chair.go_to("15")
    assert lines(chair)[0] == "1 suggestion du programme, à vérifier"
    assert lines(chair)[1].startswith("point 24 : «")
    assert on_card(chair, 0) == []
    assert on_card(chair, 1) == [
        "Programme, point 9 ; Des écoles où il fait bon apprendre",
        "« Développer les modes doux et collectifs (pédibus, vélobus…) pour les déplacements des enfants. »",
    ]
    assert chair.page.board.layout_.cards[1].accessibleName() == "mesure 15, niveau 2, non abordé"
    assert said(clamart, "15", "N2") is None
    chair.press("l")
    here = "Niveau 2 · Programme, point 9 ; Des écoles où il fait bon apprendre"
    assert f"Retenu, à demander · {here}" in read(chair)
    # The answer that comes takes it for evidence, and undo leaves it where it was kept.
    chair.press("2", "a")
    assert said(clamart, "15", "N2").answer is Answer.AGREED
    assert said(clamart, "15", "N2").evidence[0].place.startswith("point 9")
    assert f"Gardé comme preuve · {here}" in read(chair)
    chair.ctrl(Key.Key_Z)
    assert said(clamart, "15", "N2") is None
    assert f"Retenu, à demander · {here}" in read(chair)


def test_a_long_passage_is_quoted_by_its_beginning_and_a_key_shows_it_whole(meet, clamart: Path) -> None:
    one = first_list(clamart)
    long = Evidence("Créer des haies (exemple). " * 400 + "FIN", one.programmes[0].document, "point 12")
    edited(clamart, lambda file: evidence.add(file, one.id, ("6", "N1"), long))
    chair = begun(meet, clamart)
    chair.go_to("6")
    place, words = on_card(chair)
    assert place == "Programme, point 12"
    assert words.endswith("Créer […] »")
    assert len(words) < 160
    assert not strip(chair).isVisible()
    assert "L le programme" in chair.page.board.layout_.hints.spoken
    chair.press("l")
    assert "Gardé comme preuve · Niveau 1 · Programme, point 12" in read(chair)
    assert any(one.endswith("FIN »") for one in read(chair))
    chair.qtbot.waitUntil(lambda: strip(chair).scrolls)
    bar = strip(chair).scroller.verticalScrollBar()
    chair.press(Key.Key_PageDown, Key.Key_PageDown)
    assert bar.value() > bar.pageStep()
    chair.press(Key.Key_PageUp)
    chair.press(Key.Key_Escape)
    assert chair.page.board.isVisible()
    assert not strip(chair).isVisible()


def test_what_is_read_whole_leaves_the_levels_what_it_does_not_need(
    meet, small_path: Path, tmp_path: Path
) -> None:
    short = tmp_path / "programme.txt"
    short.write_text("Transports\n\n- Doubler la fréquence des bus et du tramway.\n", encoding="utf-8")

    def take_short(file: PactFile) -> None:
        programmes.take(file, programmes.preview(file, short, queries.dossier(file).lists[0].name))

    chair = begun(meet, edited(small_path, take_short))
    chair.go_to("14")
    chair.press("l")
    part, parts = strip(chair), chair.page.board.layout_
    assert part.whole
    chair.qtbot.waitUntil(lambda: part.height() == part.maximumHeight())
    assert not part.scrolls
    assert part.height() < parts.cards[0].height() // 2


def test_answers_are_given_beside_what_is_read_and_the_next_measure_folds_it(meet, clamart: Path) -> None:
    chair = begun(meet, clamart)
    chair.go_to("15")
    chair.press("l", "2", "a")
    assert said(clamart, "15", "N2").answer is Answer.AGREED
    assert strip(chair).whole
    chair.press(Key.Key_Space)
    assert chair.here == ("16", 1)
    assert not strip(chair).whole
    chair.press(Key.Key_Up)
    assert not strip(chair).whole


def test_nobody_answers_to_a_level_that_the_programme_hides(meet, clamart: Path) -> None:
    chair = begun(meet, clamart)
    chair.window.showNormal()
    chair.window.resize(640, 560)
    chair.qtbot.waitUntil(lambda: chair.page.board.layout_.narrow)
    chair.go_to("15")
    assert lines(chair) == ["3 suggestions du programme, à vérifier"]
    chair.press("l")
    card = chair.page.board.layout_.cards[0]
    assert not card.isVisible()
    chair.press("a")
    assert card.isVisible()
    assert said(clamart, "15", "N1") is None
    chair.press("a")
    assert said(clamart, "15", "N1").answer is Answer.AGREED


def test_private_words_are_not_among_what_is_read(meet, clamart: Path) -> None:
    one = first_list(clamart)

    def prepare(file: PactFile) -> None:
        programmes.keep_suggestion(file, one.id, point(one, "33").id, "7", "N1")
        answers.answer(file, one.id, [("7", "N1")], Answer.UNDECIDED, note=SECRET)

    chair = begun(meet, edited(clamart, prepare))
    chair.go_to("7")
    chair.press("l")
    assert any("cantines" in words for words in read(chair))
    everything = [one.text() for one in chair.page.board.findChildren(QLabel)]
    everything += [one.text for one in chair.page.board.findChildren(ElidedWords)]
    assert not [words for words in everything if SECRET in words]


def test_it_is_told_when_there_is_nothing_to_read(meet, small_path: Path) -> None:
    chair = meet(small_path)
    chair.begin()
    chair.go_to("7")
    assert not strip(chair).isVisible()
    assert "le programme" not in chair.page.board.layout_.hints.spoken
    chair.press("l")
    assert chair.message == "Aucun programme de cette liste n’a encore été lu."
    assert not strip(chair).isVisible()


def test_a_programme_that_says_nothing_of_a_measure_is_told(meet, clamart: Path) -> None:
    chair = begun(meet, clamart)
    chair.go_to("19")
    chair.press("l")
    assert chair.message == "Rien n’a été trouvé ici dans le programme de la liste."
    chair.go_to("a")
    chair.press("l")
    assert not strip(chair).isVisible()


def test_keys_do_not_wait_for_suggestions(meet, clamart: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from threading import Event

    let_go, real = Event(), programmes.suggested
    monkeypatch.setattr(programmes, "suggested", lambda *known: (let_go.wait(10), real(*known))[1])
    chair = meet(clamart)
    chair.begin()
    chair.go_to("7")
    chair.press("a")
    assert said(clamart, "7", "N1").answer is Answer.AGREED
    assert not strip(chair).isVisible()
    let_go.set()
    chair.qtbot.waitUntil(strip(chair).isVisible)
    assert chair.here == ("7", 1)
    assert QApplication.focusWidget() is chair.page.board
