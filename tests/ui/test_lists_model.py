"""The tables of the lists page: what they show and say, and Qt's promises."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import STATE_WORDS, CandidateList, ListState
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.meeting import Meeting
from pacte.domain.scale import Scale
from pacte.scoring.score import Scorer
from tests.ui.driving import on_disk
from ui.lists_model import KEPT, MEETING, NAME, ROUND, SIGNING, STATE, ListsModel
from ui.lists_origins import OriginsModel
from ui.lists_origins_rows import origin_rows
from ui.lists_rows import ListsFilter, round_word, rows_of, state_word
from ui.merge_model import MergeModel
from ui.merge_rows import Kind, MergeRow, merge_rows

AUBE = CandidateList(
    "aube",
    "École & Aube (exemple)",
    "Camille Aube (exemple)",
    "sans étiquette",
    state=ListState.MERGED,
    election="municipales 2020",
    principles={"A": Answer.AGREED, "B": Answer.AGREED},
    commitments=(
        Commitment("1", "N1", Answer.AGREED),
        Commitment("2", "N1", Answer.AGREED),
        Commitment("3", "N1", Answer.RESERVED, reservation="sauf l’été"),
    ),
    meetings=(
        Meeting("m1", "2020-02-03", "mairie"),
        Meeting("m2", "2020-03-02", "café (exemple)"),
    ),
)
BRUME = CandidateList(
    "brume",
    "Brume (exemple)",
    state=ListState.MERGED,
    principles={"A": Answer.AGREED},
    commitments=(
        Commitment("2", "N1", Answer.REFUSED),
        Commitment("3", "N1", Answer.RESERVED, reservation="sauf l’été"),
        Commitment("4", "N2", Answer.AGREED, partner="Métropole"),
    ),
)
BORN = CandidateList(
    "born",
    "Ensemble (exemple)",
    round=2,
    state=ListState.NEGOTIATING,
    merged_from=("aube", "brume"),
    awaiting_confirmation=True,
    principles={"A": Answer.AGREED},
    commitments=(
        Commitment("1", "N1", Answer.AGREED, origins=("aube",)),
        Commitment(
            "2",
            "N1",
            Answer.UNDECIDED,
            to_review="contradiction, École & Aube (exemple) : engagé ; Brume (exemple) : refusé",
            origins=("aube", "brume"),
        ),
        Commitment("3", "N1", Answer.RESERVED, reservation="sauf l’été", origins=("aube", "brume")),
        Commitment("5", "N1", Answer.AGREED),
    ),
)
LISTS = (AUBE, BRUME, BORN)


@pytest.fixture
def points(pact_path: Path) -> Scale:
    return on_disk(pact_path).scale("points")


@pytest.fixture
def rows(catalogue: Catalogue, points: Scale):
    scorer = Scorer(catalogue, points)
    return rows_of(LISTS, scorer.score)


@pytest.fixture
def model(rows) -> ListsModel:
    shown = ListsModel()
    shown.show_rows(rows, ListsFilter())
    return shown


def spoken(model, row: int, column: int) -> str:
    return model.data(model.index(row, column), Qt.ItemDataRole.AccessibleTextRole)


def test_the_models_keep_qt_s_promises(catalogue: Catalogue, rows, qapp) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    lists_model, origins, merge = ListsModel(), OriginsModel(), MergeModel()
    testers = [QAbstractItemModelTester(one, mode) for one in (lists_model, origins, merge)]
    for wanted in (ListsFilter(), ListsFilter(words="rien"), ListsFilter(state=ListState.MERGED)):
        lists_model.show_rows(rows, wanted)
    lists_model.show_rows(rows[:1], ListsFilter())
    origins.show_rows(origin_rows(catalogue, BORN, LISTS))
    origins.show_rows(())
    merge.show_rows(merge_rows(catalogue, AUBE, BRUME), AUBE.name, BRUME.name)
    merge.show_rows(merge_rows(catalogue, BRUME, AUBE), BRUME.name, AUBE.name)
    assert [tester.model() for tester in testers] == [lists_model, origins, merge]


def test_a_list_is_said_in_words(model: ListsModel) -> None:
    assert spoken(model, 1, NAME) == "École & Aube (exemple), Camille Aube (exemple) · sans étiquette"
    assert spoken(model, 1, ROUND) == "Élection : 1er tour, municipales 2020"
    assert spoken(model, 1, STATE) == "État : fusionnée"
    assert spoken(model, 1, KEPT) == "Mesures retenues : 3 sur 32, 10 suffisent"
    assert spoken(model, 1, SIGNING) == "Pour signer : signature sans effet, voir « Ensemble (exemple) »"
    assert spoken(model, 1, MEETING) == "Rencontre : 02/03/2020, café (exemple)"
    assert spoken(model, 2, STATE) == "État : en négociation, à confirmer"
    assert spoken(model, 2, SIGNING) == "Pour signer : manque 7 mesures, principes B, C"
    assert spoken(model, 2, MEETING) == "Rencontre : aucune"


def test_tool_tips_show_typed_words_as_they_are(model: ListsModel) -> None:
    assert "École &amp; Aube" in model.data(model.index(1, NAME), Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(
    "wanted, shown",
    [
        (ListsFilter(), ["brume", "aube", "born"]),
        (ListsFilter(words="ecole EXEMPLE"), ["aube"]),
        (ListsFilter(words="camille"), ["aube"]),
        (ListsFilter(round=2), ["born"]),
        (ListsFilter(state=ListState.MERGED), ["brume", "aube"]),
        (ListsFilter(election="municipales 2020"), ["aube"]),
        (ListsFilter(words="personne"), []),
    ],
)
def test_filters(rows, wanted: ListsFilter, shown: list[str]) -> None:
    model = ListsModel()
    model.show_rows(rows, wanted)
    assert [model.list_row(n).id for n in range(model.rowCount())] == shown


def test_lists_are_in_alphabetical_order(catalogue: Catalogue, points: Scale) -> None:
    rows = rows_of(LISTS, Scorer(catalogue, points).score)
    assert [row.known.name for row in rows] == [
        "Brume (exemple)",
        "École & Aube (exemple)",
        "Ensemble (exemple)",
    ]


def test_states_and_rounds_have_the_words_of_the_domain() -> None:
    assert {state: state_word(state) for state in ListState} == STATE_WORDS
    assert [round_word(n) for n in (1, 2, 3)] == ["1er tour", "2e tour", "3e tour"]


def test_what_two_lists_say_is_sorted_by_how_it_goes_together(catalogue: Catalogue) -> None:
    groups = merge_rows(catalogue, AUBE, BRUME)
    places = {kind: [row.place for row in rows] for kind, rows in groups.items()}
    assert places == {
        Kind.CONTRADICTION: ["Mesure 2 N1"],
        Kind.PRINCIPLE: ["Principe B"],
        Kind.ONE_ONLY: ["Mesure 1 N1", "Mesure 4 N2"],
        Kind.ALIKE: ["Principe A", "Mesure 3 N1"],
    }


def test_the_table_of_a_merge_shows_both_answers_with_their_words(catalogue: Catalogue) -> None:
    model = MergeModel()
    model.show_rows(merge_rows(catalogue, AUBE, BRUME), AUBE.name, BRUME.name)
    titles = [model.row(number) for number in model.headings()]
    assert titles[0] == "1 contradiction : elle passe « en discussion », à reposer"
    assert len(titles) == 4
    assert spoken(model, 1, 1) == "École & Aube (exemple) : engagé"
    assert spoken(model, 1, 2) == "Brume (exemple) : refusé"
    last = model.rowCount() - 1
    assert isinstance(model.row(last), MergeRow)
    assert model.data(model.index(last, 1)) == "avec réserve · sauf l’été"
    assert model.rowCount(QModelIndex()) == 4 + 6


def test_origins_show_contradictions_first(catalogue: Catalogue) -> None:
    rows = origin_rows(catalogue, BORN, LISTS)
    said = [[cell.spoken for cell in row.cells] for row in rows]
    assert [row.open for row in rows] == [True, False, False, False, False, False]
    assert said[0] == [
        f"Mesure 2 N1, {catalogue.measure('2').short}",
        "contradiction, à reposer à la liste",
        "engagé · École & Aube (exemple), refusé · Brume (exemple)",
    ]
    assert said[1][0].startswith("Principe B")
    assert said[1][1:] == ["Non abordé, à reposer", "pas d’accord des deux listes"]
    assert said[2][1:] == ["Engagé", "les deux listes"]
    assert said[3][1:] == ["Engagé", "École & Aube (exemple)"]
    assert said[4][1:] == ["Avec réserve, sauf l’été", "les deux listes"]
    assert said[5][1:] == ["Engagé", "ajoutée depuis la fusion"]
