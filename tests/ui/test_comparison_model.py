"""What the comparison is made of: cells, sentences, entries; nothing is clicked here."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Municipality, Settings
from pacte.domain.measure import Level, Measure
from pacte.edits.dossiers import new_dossier
from pacte.edits.scales import meaning
from tests.ui.driving import spaced
from ui.comparison_bars import BarsModel, bars_of
from ui.comparison_board import Board, BoardFilter, build_board
from ui.comparison_entries import list_content, measure_content
from ui.comparison_model import ComparisonModel
from ui.comparison_panel import EntriesModel
from ui.comparison_words import spoken_counts, summary, verdict
from ui.eliding import wrapped

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
A, B = "Liste A", "Liste B"


def one_list(list_id: str, name: str, *commitments: Commitment, **more) -> CandidateList:
    return CandidateList(list_id, name, commitments=commitments, **more)


ALPHA = one_list(
    "a",
    A,
    Commitment("1", "N1", Answer.AGREED),
    Commitment("2", "N1", Answer.AGREED, partner="Métropole"),
    Commitment("2", "N2", Answer.REFUSED, note="secret du collectif", observation="Trop cher <b>ici</b>."),
    Commitment("19", "N", Answer.UNDECIDED),
)
BETA = one_list(
    "b",
    B,
    Commitment("1", "N1", Answer.RESERVED, reservation="Dès 2027", agreed_wording="Nos mots"),
    Commitment("2", "N1", Answer.REFUSED),
)


@pytest.fixture
def dossier(catalogue: Catalogue) -> Dossier:
    return new_dossier(Municipality("Nîmes"), None, catalogue)


def board_of(dossier: Dossier, *lists: CandidateList, neutral: bool = False) -> Board:
    settings = Settings(dossier.settings.scale, neutral)
    return build_board(replace(dossier, lists=lists, settings=settings))


def numbers(board: Board, **wanted) -> list[str]:
    return [row.measure.number for row in BoardFilter(**wanted).rows(board)]


def agreeing(list_id: str, count: int, catalogue: Catalogue) -> CandidateList:
    kept = (Commitment(m.number, m.levels[0].code, Answer.AGREED) for m in catalogue.measures[:count])
    return one_list(list_id, f"Liste {list_id}", *kept)


def test_the_models_keep_qt_s_promises(dossier: Dossier, qapp) -> None:
    board = board_of(dossier, BETA, ALPHA)
    model = ComparisonModel(board, BoardFilter())
    testers = [QAbstractItemModelTester(model, FATAL)]
    model.show_board(board_of(dossier, ALPHA), BoardFilter(theme="Numérique"))
    model.show_board(board, BoardFilter(words="introuvable"))
    bars, entries = BarsModel(), EntriesModel()
    testers += [QAbstractItemModelTester(bars, FATAL), QAbstractItemModelTester(entries, FATAL)]
    bars.show_bars(bars_of(board, BoardFilter()))
    entries.show_entries(list_content(board, 0).entries)
    assert (bars.rowCount(), entries.rowCount(), len(testers)) == (2, 32, 3)


def test_measures_stand_under_their_theme_and_lists_in_alphabetical_order(dossier: Dossier, qapp) -> None:
    merged = one_list("c", "Ancienne liste", state=ListState.MERGED)
    model = ComparisonModel(board_of(dossier, BETA, merged, ALPHA), BoardFilter())
    titles = [row for row in model.rows if isinstance(row, str)]
    assert titles == list(dossier.catalogue.themes)
    names = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert names == [A, B]
    assert model.headerData(1, Qt.Orientation.Vertical).startswith("1 ")


def test_a_cell_speaks_of_its_measure_list_and_levels(dossier: Dossier, qapp) -> None:
    model = ComparisonModel(board_of(dossier, ALPHA, BETA), BoardFilter())
    index = model.find("2", "a")
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "mesure 2, Liste A : niveau 1 engagé avec un partenaire, niveau 2 refusé, niveau 3 non abordé"
    )
    assert model.find("19", "a").data(Qt.ItemDataRole.AccessibleTextRole) == (
        "mesure 19, Liste A : niveau unique en discussion"
    )
    assert not model.flags(model.index(0, 0))
    assert model.spoken(model.index(0, 0)) == ""
    assert model.find("999", "a") == QModelIndex()


def test_lists_of_one_name_are_told_apart(dossier: Dossier) -> None:
    again = one_list("b", A, Commitment("1", "N1", Answer.REFUSED), round=2)
    board = board_of(dossier, again, ALPHA)
    assert board.names == ("Liste A (tour 1)", "Liste A (tour 2)")
    assert [cell[0].answer for cell in board.rows[0].cells] == [Answer.AGREED, Answer.REFUSED]


@pytest.mark.parametrize(
    "counts, sentence",
    [
        (
            (0, 0),
            "Sur 32 mesures, aucune n’est retenue par les deux listes à la fois et aucune n’est encore retenue. "
            "Chaque liste retient 0 mesure. 2 listes n’ont encore rien répondu, et comptent ici.",
        ),
        (
            (1, 0, 0),
            "Sur 32 mesures, aucune n’est retenue par les 3 listes à la fois et 31 ne sont retenues par aucune. "
            "Une liste retient en moyenne 0,3 mesure (de 0 à 1).",
        ),
        (
            (1, 31),
            "Sur 32 mesures, 1 est retenue par les deux listes et 1 n’est retenue par aucune. "
            "Une liste retient en moyenne 16 mesures (de 1 à 31).",
        ),
        (
            (9, 30, 12, 32),
            "Sur 32 mesures, 9 sont retenues par les 4 listes et chacune est retenue par au moins une liste. "
            "Une liste retient en moyenne 20,8 mesures (de 9 à 32).",
        ),
        (
            (5, 8, 0, 0),
            "Sur 32 mesures, aucune n’est retenue par les 4 listes à la fois et 24 ne sont retenues par aucune. "
            "Une liste retient en moyenne 3,3 mesures (de 0 à 8). "
            "2 listes n’ont encore rien répondu, et comptent ici.",
        ),
        ((29,), "Une seule liste pour l’instant, qui retient 29 mesures sur 32 : ajoutez-en une autre"),
    ],
)
def test_the_sentence_is_made_from_the_file(dossier: Dossier, counts: tuple[int, ...], sentence: str) -> None:
    lists = [agreeing(str(place), count, dossier.catalogue) for place, count in enumerate(counts)]
    assert summary(board_of(dossier, *lists)).startswith(sentence)


def test_changed_weights_are_told_with_the_points(dossier: Dossier) -> None:
    scale = dossier.scale()
    lighter = replace(scale, shares={**scale.shares, Answer.RESERVED: 0.4})
    weighed = replace(dossier, scales=(replace(lighter, meaning=str(meaning(lighter))),))
    sentences = list_content(board_of(weighed, ALPHA), 0).sentences
    assert "Poids changés par le collectif\u00a0: avec réserve 40\u00a0% au lieu de 50\u00a0%" in sentences
    assert not any("Poids" in one for one in list_content(board_of(dossier, ALPHA), 0).sentences)


def test_local_measures_are_told_apart(dossier: Dossier) -> None:
    catalogue = dossier.catalogue
    local = replace(catalogue.measures[0], number="33", local=True)
    wider = replace(dossier, catalogue=replace(catalogue, measures=(*catalogue.measures, local)))
    sentence = summary(board_of(wider, agreeing("x", 3, catalogue), agreeing("y", 1, catalogue)))
    assert sentence.startswith("Sur 33 mesures, dont 1 locale, 1 est retenue")
    assert sentence.endswith("en moyenne 2 mesures nationales (de 1 à 3).")


def test_neutral_mode_counts_no_list_s_measures(dossier: Dossier) -> None:
    board = board_of(dossier, ALPHA, BETA, neutral=True)
    assert "retient" not in summary(board)
    assert "retient" not in summary(board_of(dossier, ALPHA, neutral=True))
    assert [bar.figures for bar in bars_of(board, BoardFilter())] == ["", ""]
    content = list_content(board, 0)
    said = " ".join([*content.sentences, *(entry.spoken for entry in content.entries)])
    assert "%" not in said
    assert " pt" not in said
    assert "mesures retenues" not in said


def test_filters_by_theme_unanimity_words_and_difference(dossier: Dossier) -> None:
    board = board_of(dossier, ALPHA, BETA)
    assert numbers(board, unanimous=True) == ["1"]
    assert "2" not in numbers(board, orphan=True)
    assert "19" in numbers(board, orphan=True)
    assert numbers(board, theme="Numérique") == ["4", "25"]
    assert numbers(board, words="MONNAIES locales") == ["32"]
    assert numbers(board, words="2") == ["2"]
    pair = ("b", "a")
    assert BoardFilter(pair=pair).columns(board) == (0, 1)
    assert numbers(board, pair=pair, differing=True) == ["1", "2", "19"]
    assert [verdict(row) for row in board.rows[:3]] == ["les deux", "1 sur 2", "aucune"]


def test_a_single_list_is_nobody_s_agreement(dossier: Dossier) -> None:
    board = board_of(dossier, ALPHA)
    assert numbers(board, unanimous=True) == []
    assert [verdict(row) for row in board.rows[:3]] == ["retenue", "retenue", "non retenue"]


def test_bars_count_the_levels_of_the_theme(dossier: Dossier) -> None:
    board = board_of(dossier, ALPHA, BETA)
    (alpha, _) = bars_of(board, BoardFilter())
    assert dict(alpha.parts)[Answer.AGREED] == 2
    assert alpha.figures.startswith("2 mesures · ")
    assert alpha.spoken.startswith("Liste A : 2 mesures, ")
    (alpha, _) = bars_of(board, BoardFilter(theme="Numérique"))
    assert alpha.figures == "0 mesure · 0,0\u00a0%"
    assert spoken_counts(dict(alpha.parts)) == "6 non abordés"
    counts = {Answer.AGREED: 1, Answer.REFUSED: 3, Answer.RESERVED: 2, None: 1}
    assert spoken_counts(counts) == "1 engagé, 2 avec réserve, 3 refusés, 1 non abordé"


def test_one_measure_across_the_lists_shows_words_but_no_private_note(dossier: Dossier) -> None:
    board = board_of(dossier, ALPHA, BETA)
    rows = {row.measure.number: row for row in board.rows}
    content = measure_content(board, rows["2"], (0, 1))
    assert content.heading.startswith("Mesure 2 · ")
    said = spaced(" ".join(entry.spoken for entry in content.entries))
    assert "Observation : « Trop cher <b>ici</b>. »" in said
    assert "Avec : Métropole" in said
    assert "secret" not in said
    beta = measure_content(board, rows["1"], (0, 1)).entries[1]
    # No line begins with a mark of its own: the spaces inside are no-break ones.
    assert beta.lines[0].words == (
        "Formulation retenue\u00a0: «\u00a0Nos mots\u00a0»",
        "Réserve\u00a0: «\u00a0Dès 2027\u00a0»",
    )
    nothing = measure_content(board, rows["32"], (1,)).entries
    assert [line.text for line in nothing[0].lines] == ["Non abordé"]


def test_the_points_explained_add_up_to_the_score(dossier: Dossier) -> None:
    board = board_of(dossier, ALPHA, BETA)
    content = list_content(board, 0)
    lines = [line for entry in content.entries for line in entry.lines]
    earned = sum(float(line.points.split()[0].replace(",", ".")) for line in lines if line.points != "—")
    # What leaves the total shows no points that could have been earned.
    outside = [line for line in lines if line.answer is Answer.OUT_OF_COMPETENCE]
    assert {line.points for line in outside} <= {"—"}
    assert all("—" not in line.spoken for line in outside)
    assert earned == board.scores[0].points
    assert any("10 suffisent pour signer" in sentence for sentence in content.sentences)
    assert any("en discussion" in sentence for sentence in content.sentences)


def test_a_merged_list_says_that_it_awaits_confirmation(dossier: Dossier) -> None:
    board = board_of(dossier, replace(ALPHA, awaiting_confirmation=True, head="Tête (exemple)"))
    assert list_content(board, 0).sentences[:2] == (
        "Tête de liste\u00a0: Tête (exemple)",
        "Issue d’une fusion : en attente de confirmation",
    )


@pytest.mark.parametrize("neutral", [False, True])
def test_an_unconfirmed_merger_is_told_wherever_its_list_is_named(
    dossier: Dossier, neutral: bool, qapp
) -> None:
    waits = "en attente de confirmation"
    board = board_of(dossier, replace(ALPHA, awaiting_confirmation=True), BETA, neutral=neutral)
    waiting, other = bars_of(board, BoardFilter())
    assert waiting.aside() == (waits if neutral else f"{waits} · {waiting.figures}")
    assert waiting.aside(brief=True).startswith("à confirmer")
    assert f"Liste A : {waits}, " in waiting.spoken
    assert (other.aside(), waits in other.spoken) == (other.figures, False)
    model = ComparisonModel(board, BoardFilter())
    horizontal = Qt.Orientation.Horizontal
    for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
        said = [model.headerData(column, horizontal, role) for column in (0, 1)]
        assert [waits in (words or "") for words in said] == [True, False]
    entries = measure_content(board, board.rows[0], (0, 1)).entries
    assert [entry.title for entry in entries] == [f"Liste A · {waits}", "Liste B"]


def test_a_catalogue_of_single_levels(dossier: Dossier, qapp) -> None:
    measures = tuple(replace(m, levels=m.levels[:1]) for m in dossier.catalogue.measures)
    flat = replace(dossier, catalogue=replace(dossier.catalogue, measures=measures))
    model = ComparisonModel(board_of(flat, ALPHA, BETA), BoardFilter())
    assert model.levels == 1
    assert len(model.cell_at(1, 0)) == 1
    assert model.index(1, 0).data() == "✓"


def test_long_names_of_lists_are_cut_at_words(qapp) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("Ensemble pour")
    lines = wrapped("Ensemble pour notre ville et ses quartiers demain", metrics, width, 3)
    assert len(lines) == 3
    assert lines[0] == "Ensemble pour"
    assert lines[-1].endswith("…")
    assert wrapped("", metrics, width, 3) == []


def test_a_board_made_from_a_former_one_is_the_same_as_a_fresh_one(dossier: Dossier) -> None:
    former = board_of(dossier, ALPHA, BETA)
    renamed = replace(BETA, name="Autre nom")
    answered = replace(ALPHA, commitments=(Commitment("3", "N3", Answer.AGREED),))
    local = replace(
        dossier.catalogue,
        measures=(
            *dossier.catalogue.measures,
            Measure("33", "Locale", "Locale", "Locales", (Level("N", None),)),
        ),
    )
    other_scale = replace(dossier, settings=Settings(dossier.scales[1].id), lists=(ALPHA, BETA))
    for changed in (
        replace(dossier, lists=(ALPHA, renamed)),
        replace(dossier, lists=(answered, BETA)),
        replace(dossier, lists=(BETA,)),
        replace(dossier, lists=(ALPHA, BETA), catalogue=local),
        other_scale,
    ):
        fresh, made = build_board(changed), build_board(changed, former)
        assert (made.columns, made.names, made.rows) == (fresh.columns, fresh.names, fresh.rows)
    kept = build_board(replace(dossier, lists=(answered, BETA)), former)
    assert kept.columns[kept.place_of("b")] is former.columns[former.place_of("b")]
