from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Level, Measure
from ui.grid_model import FIRST_LEVEL, NAME, GridModel
from ui.grid_rows import GridFilter, Kind, LevelSpot, shown_rows
from ui.titled_rows import TitleRow

ONE = CandidateList(
    "one",
    "Liste exemple",
    principles={"A": Answer.AGREED},
    commitments=(
        Commitment("2", "N1", Answer.REFUSED),
        Commitment(
            "2", "N2", Answer.AGREED, partner="Métropole", already_done=True, to_review="sens incertain"
        ),
        Commitment("19", "N", Answer.AGREED),
    ),
)


def spoken(model: GridModel, index: QModelIndex) -> str:
    return model.data(index, Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_qt_s_promises(catalogue: Catalogue, qapp) -> None:
    model = GridModel(catalogue, ONE)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.reload(ONE, Changes(levels=frozenset({("one", ("2", "N1"))})))
    model.set_content(catalogue, CandidateList("two", "Autre liste"))
    assert tester.model() is model


def test_principles_come_first_then_measures_by_theme(catalogue: Catalogue) -> None:
    titles = [row.title for row in GridModel(catalogue, ONE).rows if isinstance(row, TitleRow)]
    assert titles == ["Principes transversaux", *catalogue.themes]


def test_a_level_is_spoken_with_its_measure_and_answer(catalogue: Catalogue) -> None:
    model = GridModel(catalogue, ONE)
    assert spoken(model, model.find(("2", "N1"))) == "mesure 2, niveau 1, refusé"
    assert spoken(model, model.find(("2", "N3"))) == "mesure 2, niveau 3, non abordé"
    assert spoken(model, model.find(("19", "N"))) == "mesure 19, niveau unique, engagé"
    assert spoken(model, model.find(("2", "N2"))) == (
        "mesure 2, niveau 2, engagé, avec Métropole, déjà réalisé, à revoir"
    )
    assert spoken(model, model.index(1, FIRST_LEVEL)) == "principe A, engagé"


def test_the_official_title_is_one_gesture_away(catalogue: Catalogue) -> None:
    model = GridModel(catalogue, ONE)
    name = model.find(("2", "N1")).siblingAtColumn(NAME)
    assert name.data() == catalogue.measure("2").short
    assert catalogue.measure("2").title in model.data(name, Qt.ItemDataRole.ToolTipRole)
    assert spoken(model, name) == catalogue.measure("2").title


def test_titles_and_levels_that_a_measure_lacks_take_no_cursor(catalogue: Catalogue) -> None:
    model = GridModel(catalogue, ONE)
    assert not model.flags(model.index(0, 0))
    single = model.find(("19", "N"))
    assert model.flags(single) & Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(single.siblingAtColumn(FIRST_LEVEL + 1))


def test_a_catalogue_without_levels_has_one_column(qapp) -> None:
    measures = tuple(
        Measure(str(n), f"Mesure {n}", f"M {n}", f"Thème {n % 11}", (Level("N", None, 1),))
        for n in range(1, 77)
    )
    themes = tuple(f"Thème {n}" for n in range(11))
    wide = Catalogue("nimes-2026", "Nîmes 2026", 25, themes, (), measures)
    model = GridModel(wide, CandidateList("x", "X"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert (model.rowCount(), model.columnCount()) == (76 + 11, 3)
    assert model.headerData(FIRST_LEVEL, Qt.Orientation.Horizontal) == "Réponse"


def test_only_what_changed_is_painted_again(catalogue: Catalogue, qtbot) -> None:
    model = GridModel(catalogue, ONE)
    changed: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first))
    model.reload(ONE, Changes(lists=frozenset({"one"}), levels=frozenset({("one", ("2", "N1"))})))
    assert changed == [model.find(("2", "N1"))]


def test_a_principle_answered_with_levels_is_painted_again_too(catalogue: Catalogue, qtbot) -> None:
    model = GridModel(catalogue, ONE)
    changed: list[QModelIndex] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first))
    levels, principles = frozenset({("one", ("2", "N1"))}), frozenset({("one", "A"), ("other", "B")})
    model.reload(ONE, Changes(lists=frozenset({"one"}), levels=levels, principles=principles))
    assert changed == [model.index(1, FIRST_LEVEL), model.find(("2", "N1"))]


def shown(catalogue: Catalogue, wanted: GridFilter) -> list[str]:
    rows = GridModel(catalogue, ONE).rows
    kept = zip(rows, shown_rows(rows, wanted, ONE), strict=True)
    return [row.number for row, visible in kept if visible and not isinstance(row, TitleRow)]


def test_searching_needs_neither_accents_nor_capitals(catalogue: Catalogue) -> None:
    assert shown(catalogue, GridFilter(words="MONNAIES locales")) == ["32"]
    assert "15" in shown(catalogue, GridFilter(words="ecole"))
    assert shown(catalogue, GridFilter(words="2")) == ["2"]
    assert shown(catalogue, GridFilter(words="introuvable")) == []


def test_filters_by_theme_answer_doubt_and_missing_text(catalogue: Catalogue) -> None:
    assert shown(catalogue, GridFilter(theme="Numérique")) == ["4", "25"]
    assert shown(catalogue, GridFilter(answers=frozenset({Answer.REFUSED}))) == ["2"]
    assert shown(catalogue, GridFilter(review=True)) == ["2"]
    assert shown(catalogue, GridFilter(kind=Kind.INCOMPLETE, theme="Numérique")) == ["4"]
    assert "6" in shown(catalogue, GridFilter(answers=frozenset({None})))
    assert not GridFilter()


def test_filters_by_choice_of_the_collective_and_by_texts_of_its_own(catalogue: Catalogue) -> None:
    first, second, *others = catalogue.measures
    typed = replace(first.levels[0], text="Texte saisi", source="pacte imprimé, page 4")
    local = Measure("40", "Locale", "Locale", "Locales", (Level("N", "Texte local"),), local=True)
    mine = replace(
        catalogue,
        measures=(replace(first, levels=(typed, *first.levels[1:])), second, *others, local),
    )
    model = GridModel(mine, ONE)
    model.set_content(mine, ONE, ("25", "2"))
    assert model.kinds == {Kind.CHOSEN, Kind.INCOMPLETE, Kind.UNOFFICIAL}

    def numbers(wanted: GridFilter) -> list[str]:
        kept = zip(model.rows, shown_rows(model.rows, wanted, ONE), strict=True)
        return [row.number for row, visible in kept if visible and not isinstance(row, TitleRow)]

    assert numbers(GridFilter(kind=Kind.CHOSEN)) == ["2", "25"]
    assert numbers(GridFilter(kind=Kind.CHOSEN, answers=frozenset({Answer.REFUSED}))) == ["2"]
    assert numbers(GridFilter(kind=Kind.UNOFFICIAL)) == ["1", "40"]


def test_a_level_is_found_again_once_its_text_is_typed_in(catalogue: Catalogue) -> None:
    model = GridModel(catalogue, ONE)
    index = model.find(("6", "N1"))
    spot = model.spot_at(index)
    assert isinstance(spot, LevelSpot)
    typed = LevelSpot(spot.measure, replace(spot.level, text="Texte saisi", source="page 4"))
    assert model.index_of(typed) == index


def test_the_headings_say_what_the_levels_are(catalogue: Catalogue, qapp) -> None:
    model = GridModel(catalogue, ONE)
    told = model.headerData(FIRST_LEVEL + 1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Niveau 2" in told
    assert "Une mesure est retenue dès qu’un de ses niveaux est engagé" in told
    assert not model.headerData(NAME, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
