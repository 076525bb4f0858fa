"""After a merger every answer tells from whom it came: in the lists, the grid, a meeting, the comparison."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment, Evidence, opposed_doubt
from pacte.edits import answers, evidence
from pacte.storage.pact_file import open_pact_file
from tests.ui.driving import User, on_disk, spaced
from tests.ui.lists_driving import AUBE as AUBE_NAME
from tests.ui.lists_driving import BORN as BORN_NAME
from tests.ui.lists_driving import ListsUser, Windows, make_lists, merge_lists, named
from ui.answer_words import evidence_words
from ui.comparison_entries import measure_entry
from ui.grid_rows import LevelSpot, PrincipleSpot
from ui.meeting_card import MeetingCard
from ui.origin_words import origin_sentence

QUOTED = Evidence("Un verger (exemple).", "aube.txt", "page 2")
AUBE = CandidateList(
    "a",
    "Aube (exemple)",
    principles={"A": Answer.AGREED, "B": Answer.AGREED},
    commitments=(
        Commitment("1", "N1", Answer.AGREED, evidence=(QUOTED,)),
        Commitment("2", "N1", Answer.AGREED),
        Commitment("3", "N1", Answer.AGREED),
    ),
)
BRUME = CandidateList(
    "b",
    "Brume (exemple)",
    principles={"A": Answer.AGREED},
    commitments=(Commitment("2", "N1", Answer.REFUSED), Commitment("3", "N1", Answer.AGREED)),
)
BORN = CandidateList(
    "c",
    "Ensemble (exemple)",
    merged_from=("a", "b"),
    awaiting_confirmation=True,
    principles={"A": Answer.AGREED},
    commitments=(
        Commitment("1", "N1", Answer.AGREED, evidence=(QUOTED,), origins=("a",)),
        Commitment(
            "2",
            "N1",
            Answer.UNDECIDED,
            to_review=opposed_doubt("Aube (exemple) : engagé ; Brume (exemple) : refusé"),
            origins=("a", "b"),
        ),
        Commitment("3", "N1", Answer.AGREED, origins=("a", "b")),
    ),
)
LISTS = (AUBE, BRUME, BORN)


def spot(catalogue: Catalogue, number: str) -> LevelSpot:
    measure = catalogue.measure(number)
    return LevelSpot(measure, measure.levels[0])


def sentence(catalogue: Catalogue, number: str, one: CandidateList = BORN) -> str:
    return spaced(origin_sentence(one, spot(catalogue, number), LISTS))


def changed(number: str, answer: Answer | None) -> CandidateList:
    """The list once it answered anew."""
    kept = tuple(said for said in BORN.commitments if said.measure != number)
    now = next(
        (said for said in BORN.commitments if said.measure == number), Commitment(number, "N1", answer)
    )
    said = () if answer is None else (replace(now, answer=answer, to_review=None),)
    return replace(BORN, commitments=(*kept, *said))


def test_an_answer_says_whose_it_was(catalogue: Catalogue) -> None:
    waits = " ; en attente de confirmation."
    assert sentence(catalogue, "1") == f"Vient de « Aube (exemple) »{waits}"
    assert (
        sentence(catalogue, "3") == f"Vient des deux listes : « Aube (exemple) », « Brume (exemple) »{waits}"
    )
    confirmed = replace(BORN, awaiting_confirmation=False)
    assert sentence(catalogue, "1", confirmed) == "Vient de « Aube (exemple) »."
    # The contradiction has words and a place of its own.
    assert sentence(catalogue, "2") == ""
    assert sentence(catalogue, "5") == ""
    assert sentence(catalogue, "1", AUBE) == ""


@pytest.mark.parametrize(
    "number, answer, told",
    [
        ("1", Answer.REFUSED, "Répondu depuis la fusion. Avant : « Aube (exemple) » engagé."),
        ("1", None, "Retiré depuis la fusion. Avant : « Aube (exemple) » engagé."),
        (
            "2",
            Answer.AGREED,
            "Répondu depuis la fusion. Avant : « Aube (exemple) » engagé, « Brume (exemple) » refusé.",
        ),
        ("5", Answer.AGREED, "Répondu depuis la fusion."),
    ],
)
def test_what_the_list_answers_itself_is_no_longer_its_parents(
    catalogue: Catalogue, number: str, answer: Answer | None, told: str
) -> None:
    assert sentence(catalogue, number, changed(number, answer)) == told


def test_a_principle_says_whose_it_was_too(catalogue: Catalogue) -> None:
    said = [spaced(origin_sentence(BORN, PrincipleSpot(one), LISTS)) for one in catalogue.principles]
    assert said[0].startswith("Vient des deux listes : ")
    assert said[1:] == ["Non repris à la fusion. Avant : « Aube (exemple) » engagé.", ""]


def test_a_meeting_tells_it_on_the_card(catalogue: Catalogue, qtbot) -> None:
    card = MeetingCard()
    qtbot.addWidget(card)
    shown = []
    for number in ("1", "2"):
        card.show_spot(spot(catalogue, number), BORN, LISTS, current=True)
        shown.append(spaced(card._said[0].text()))
    assert shown[0].startswith("Vient de « Aube (exemple) »")
    assert shown[1] == (
        "Contradiction de la fusion, à trancher : « Aube (exemple) » engagé, « Brume (exemple) » refusé"
    )
    card.show_spot(spot(catalogue, "1"), AUBE, LISTS, current=True)
    assert card._said[0].isHidden()


def test_the_comparison_says_whose_programme_is_quoted(catalogue: Catalogue) -> None:
    entry = measure_entry(catalogue.measure("1"), BORN, BORN.name, (), LISTS)
    assert (
        spaced(entry.lines[0].words[0]) == "aube.txt de « Aube (exemple) », page 2 : « Un verger (exemple). »"
    )
    opposed = measure_entry(catalogue.measure("2"), BORN, BORN.name, (), LISTS).lines[0]
    assert opposed.words[0].startswith("Contradiction de la fusion, à trancher")
    entry = measure_entry(catalogue.measure("1"), AUBE, AUBE.name, (), LISTS)
    assert entry.lines[0].words == (evidence_words(QUOTED),)


# ---------------------------------------------------------------------------------------- as people do


@pytest.fixture
def merged_path(pact_path: Path) -> Path:
    path = make_lists(pact_path)
    list_id = named(path, AUBE_NAME).id
    with open_pact_file(path) as file:
        answers.answer(file, list_id, [("5", "N1")], Answer.AGREED)
        evidence.add(file, list_id, ("5", "N1"), QUOTED)
    return path


@pytest.fixture
def somebody(merged_path: Path, qtbot):
    windows = Windows(qtbot)
    user = windows.open(merged_path)
    merge_lists(user)
    yield user
    windows.close()


def test_the_grid_says_whose_an_answer_was(somebody: ListsUser, merged_path: Path) -> None:
    somebody.ctrl(Qt.Key.Key_1)
    grid = User(somebody.window, somebody.qtbot)
    grid.window.page.show_list(named(merged_path, BORN_NAME).id)
    grid.go("5", "N1")
    parts = grid.editor.layout_
    assert spaced(parts.origin.text()) == f"Vient de « {AUBE_NAME} » ; en attente de confirmation."
    assert parts.origin.isVisible()
    assert f"Engagé, repris de « {AUBE_NAME} » à la fusion, par " in spaced(parts.history.lines[0])
    assert spaced(parts.evidence.lines[0]).endswith(f"aube.txt de « {AUBE_NAME} », page 2")
    grid.go("2", "N1")
    assert not parts.origin.isVisible()
    assert "Contradiction de la fusion, à trancher" in parts.history.lines[0]
    grid.press("a")
    assert spaced(parts.origin.text()).startswith("Répondu depuis la fusion. Avant : ")
    assert "Engagé (avant : en discussion)" in spaced(parts.history.lines[0])
    grid.window.page.show_list(named(merged_path, AUBE_NAME).id)
    assert not parts.origin.isVisible()
    assert on_disk(merged_path).list_named(BORN_NAME).commitment("2", "N1").answer is Answer.AGREED
