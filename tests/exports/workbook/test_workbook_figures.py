"""The workbook's formulas against the scorer, on random files, and after edits that people make in a spreadsheet."""

import random
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.formula.translate import Translator

from exports.workbook import write_workbook
from exports.workbook.grid_columns import FIRST_ROW
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Municipality, Settings
from pacte.domain.measure import Level, Measure
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.scoring.comparison import compare
from pacte.scoring.score import Scorer
from tests.exports.workbook.formula_evaluator import Evaluator

_FIRST_LIST = 6
_SHARES = st.sampled_from([0.0, 0.25, 0.5, 1.0])


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    measures = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        count = draw(st.integers(1, 4))
        codes = [f"N{rank}" for rank in range(1, count + 1)] if count > 1 else ["N"]
        levels = tuple(Level(code, None, draw(st.integers(1, 3))) for code in codes)
        theme = draw(st.sampled_from(["Économie", "Mobilité", "Habitat"]))
        measures.append(Measure(str(number), "Titre", "Nom", theme, levels, local=draw(st.booleans())))
    principles = tuple(Principle(code, f"Principe {code}", "") for code in "AB"[: draw(st.integers(0, 2))])
    return Catalogue("c", "Pacte", draw(st.integers(1, 3)), ("Mobilité",), principles, tuple(measures))


@st.composite
def lists(draw: st.DrawFn, catalogue: Catalogue, number: int) -> CandidateList:
    said = {
        (m.number, level.code): draw(st.none() | st.sampled_from(Answer)) for m, level in catalogue.levels()
    }
    return CandidateList(
        id=f"liste-{number}",
        name=f"Liste {number}",
        state=draw(st.sampled_from([ListState.MET, ListState.MERGED])),
        principles={p.code: draw(st.sampled_from(Answer)) for p in catalogue.principles},
        commitments=tuple(Commitment(*place, answer) for place, answer in said.items() if answer),
    )


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    catalogue = draw(catalogues())
    shares = {answer: draw(_SHARES) for answer in Answer} | {Answer.OUT_OF_COMPETENCE: 0.0}
    scale = Scale(
        id="s",
        title="Essai",
        meaning="",
        unit=draw(st.sampled_from(ScaleUnit)),
        shares=shares,
        out_of_competence=draw(st.sampled_from(OutOfCompetence)),
        local_measures=draw(st.booleans()),
        level_points={"N2": 2.5} if draw(st.booleans()) else {},
    )
    return Dossier(
        municipality=Municipality("Essai"),
        catalogue=catalogue,
        settings=Settings("s", neutral=draw(st.booleans())),
        scales=(scale,),
        lists=tuple(draw(lists(catalogue, number)) for number in range(draw(st.integers(0, 3)))),
    )


def read_again(dossier: Dossier, folder: Path) -> Workbook:
    write_workbook(dossier, folder / "classeur.xlsx")
    return load_workbook(BytesIO((folder / "classeur.xlsx").read_bytes()))


def calculated_scores(book: Workbook) -> dict[str, dict[str, Any]]:
    """The figures of each list, by its name and the name of the figure's cells."""
    evaluator, sheet = Evaluator(book), book["Scores"]
    names = {
        name: area.attr_text.split("!")[1].split("$")[1]
        for name, area in book.defined_names.items()
        if name.startswith("scores_")
    }
    found = {}
    for row in range(_FIRST_LIST, sheet.max_row + 1):
        if sheet.cell(row, 2).data_type == "f":
            columns = {name: sheet[f"{letter}{row}"].column for name, letter in names.items()}
            figures = {name[7:]: evaluator.value("Scores", row, place) for name, place in columns.items()}
            found[str(sheet.cell(row, 1).value).removesuffix(" (fusionnée)")] = figures
    return found


def assert_scores(book: Workbook, dossier: Dossier) -> None:
    """Check each figure of the sheet « Scores » against the scorer."""
    scorer = Scorer(dossier.catalogue, dossier.scale())
    calculated = calculated_scores(book)
    assert set(calculated) == {one.name for one in dossier.lists}
    for one in dossier.lists:
        score, figures = scorer.score(one), calculated[one.name]
        for name in ("points", "maximum", "strict", "adjusted_maximum", "adjusted", "low", "high"):
            assert figures[name] == pytest.approx(getattr(score, name), abs=1e-9), (one.name, name)
        assert figures["kept"] == score.measures_kept
        assert figures["principles"] == len(dossier.catalogue.principles) - len(score.principles_missing)
        assert figures["can_sign"] == ("oui" if score.can_sign else "non")
        assert [figures[a.value] for a in Answer] == [score.answers[a] for a in Answer]
        assert figures["not_raised"] == score.answers[None]
        by_theme = [
            figures[f"theme_{dossier.catalogue.all_themes.index(t.theme) + 1}"] for t in score.by_theme
        ]
        assert by_theme == pytest.approx([theme.points for theme in score.by_theme], abs=1e-9)


@given(dossiers())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_scores_are_those_of_the_scorer(tmp_path: Path, dossier: Dossier) -> None:
    book = read_again(dossier, tmp_path)
    assert_scores(book, dossier)
    evaluator, sheet = Evaluator(book), book["Comparatif"]
    comparison = compare(dossier)
    kept = {row.measure.number: row.kept_by for row in comparison.measures}
    rows = range(5, 5 + len(kept))
    if comparison.lists:
        shown = {str(sheet.cell(row, 2).value): evaluator.value("Comparatif", row, 4) for row in rows}
        assert shown == kept


@pytest.fixture
def two_lists(champigny: Dossier) -> Dossier:
    one = champigny.lists[0]
    other = replace(one, id="autre", name="Autre liste", principles={}, commitments=one.commitments[:20])
    return replace(champigny, lists=(one, other))


def weight_cell(book: Workbook, name: str) -> Any:
    sheet, cells = next(book.defined_names[name].destinations)
    return book[sheet][cells.replace("$", "")]


@pytest.mark.parametrize("scale", ["points", "niveau-maximal", "mesures"])
def test_a_changed_weight_changes_the_scores(two_lists: Dossier, scale: str, tmp_path: Path) -> None:
    dossier = replace(two_lists, settings=Settings(scale))
    book = read_again(dossier, tmp_path)
    weight_cell(book, "poids_reserve").value = 0.75
    weight_cell(book, "poids_refuse").value = 0.1
    weight_cell(book, "hors_competence_retire").value = "non"
    weight_cell(book, "mesures_locales_comptees").value = "oui"
    before = dossier.scale()
    changed = replace(
        before,
        shares={**before.shares, Answer.RESERVED: 0.75, Answer.REFUSED: 0.1},
        out_of_competence=OutOfCompetence.COUNTS_AS_ZERO,
        local_measures=True,
    )
    assert_scores(book, replace(dossier, scales=(changed,)))


def test_changed_points_of_a_level_change_the_scores(two_lists: Dossier, tmp_path: Path) -> None:
    book = read_again(two_lists, tmp_path)
    weight_cell(book, "points_N3").value = 2
    changed = replace(two_lists.scale(), level_points={"N3": 2.0})
    assert_scores(book, replace(two_lists, scales=(changed,)))


def test_a_changed_answer_changes_marks_and_scores(two_lists: Dossier, tmp_path: Path) -> None:
    book = read_again(two_lists, tmp_path)
    grid = book["Grille"]
    assert {grid.cell(r, 3).value for r in range(FIRST_ROW, FIRST_ROW + 3)} == {"A", "B", "C"}
    row = next(
        r for r in range(FIRST_ROW + 3, grid.max_row) if grid.cell(r, 8).value == ANSWER_WORDS[Answer.REFUSED]
    )
    grid.cell(row, 8).value = ANSWER_WORDS[Answer.UNDECIDED]
    grid.cell(row, 11).value = "la Métropole"
    assert Evaluator(book).value("Grille", row, 7) == "?⇄"
    place = (str(grid.cell(row, 18).value), str(grid.cell(row, 19).value))
    changed = [
        replace(
            one,
            commitments=tuple(
                replace(c, answer=Answer.UNDECIDED)
                if (c.measure, c.level) == place and one.id == grid.cell(row, 17).value
                else c
                for c in one.commitments
            ),
        )
        for one in two_lists.lists
    ]
    assert_scores(book, replace(two_lists, lists=tuple(changed)))


@pytest.mark.parametrize("scale", ["points", "niveau-maximal", "mesures"])
def test_a_changed_principle_changes_who_can_sign_and_no_score(
    two_lists: Dossier, scale: str, tmp_path: Path
) -> None:
    dossier = replace(two_lists, settings=Settings(scale))
    book = read_again(dossier, tmp_path)
    one = dossier.lists[0]
    grid = book["Grille"]
    row = next(
        r
        for r in range(FIRST_ROW, grid.max_row)
        if (grid.cell(r, 3).value, grid.cell(r, 1).value) == ("B", one.name)
    )
    grid.cell(row, 8).value = ANSWER_WORDS[Answer.OUT_OF_COMPETENCE]
    changed = replace(one, principles={**one.principles, "B": Answer.OUT_OF_COMPETENCE})
    assert_scores(book, replace(dossier, lists=(changed, *dossier.lists[1:])))
    assert calculated_scores(book)[one.name]["can_sign"] == "non"
    evaluator, fiche = Evaluator(book), book[one.name]
    place = next(c for line in fiche.iter_rows() for c in line if c.value == "PRINCIPES")
    assert evaluator.value(one.name, place.row, 13) == "2/3"
    assert evaluator.value(one.name, place.row + 2, 11) == "⊘"


@pytest.mark.parametrize("scale", ["points", "niveau-maximal"])
def test_sorting_the_grid_breaks_nothing(two_lists: Dossier, scale: str, tmp_path: Path) -> None:
    """Move the rows as a spreadsheet does when it sorts: cells go along, references to the row follow."""
    dossier = replace(two_lists, settings=Settings(scale))
    book = read_again(dossier, tmp_path)
    before = Evaluator(book).value("Comparatif", 6, 6)
    grid = book["Grille"]
    rows = [[(cell.value, cell.data_type) for cell in row] for row in grid.iter_rows(min_row=FIRST_ROW)]
    order = list(range(len(rows)))
    random.Random(1).shuffle(order)
    for target, source in enumerate(order):
        for place, (value, kind) in enumerate(rows[source], 1):
            cell = grid.cell(FIRST_ROW + target, place)
            if kind == "f":
                origin = f"A{FIRST_ROW + source}"
                value = Translator(value, origin).translate_formula(f"A{FIRST_ROW + target}")
            cell.value = value
    assert_scores(book, dossier)
    assert Evaluator(book).value("Comparatif", 6, 6) == before
