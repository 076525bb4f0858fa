"""Whatever is edited comes back, nothing else does: random edits, odd names, other catalogues, many lists."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bench.large_file import many_lists
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Settings
from pacte.domain.wording import clean_words
from pacte.edits.workbooks import WorkbookPreview
from pacte.reading.catalogue_file import read_catalogue
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.conftest import ROOT
from tests.exports.conftest import read_champigny
from tests.workbooks import Place, exported, only_grid, opened, reviewed, typed

ODD = (
    "=1+1 & l’autre",
    "«\u00a0L’été\u00a0» <b>d’abord</b> 'x'",
    "שלום מרחבא",
    "👩‍👩‍👧 émoji 😀",
    "_x0041_ et _x000D_",
    "[a]:*?/\\b",
    "12/03",
    "#N/A",
    "ligne\nligne\tcolonne",
    "mot " * 7_000,
)


def odd_dossier() -> Dossier:
    """Lists whose names and words look like anything but names and words."""
    dossier = read_champigny()
    words = [clean_words(one) for one in ODD]
    places = [(measure.number, level.code) for measure, level in dossier.catalogue.levels()]
    lists = [
        replace(
            dossier.lists[0],
            id=f"liste-{number}",
            name=" ".join(one.split())[:150],
            commitments=tuple(
                Commitment(*place, Answer.RESERVED, one, one, one, True, one, "note", one)
                for place in places[number :: len(words)]
            ),
        )
        for number, one in enumerate(words)
    ]
    return replace(dossier, lists=tuple(lists))


def other_shape() -> Dossier:
    catalogue = read_catalogue(
        (ROOT / "tests/data/catalogue-other-shape.yaml").read_text(encoding="utf-8"), "autre.yaml"
    )
    return replace(read_champigny(), catalogue=catalogue, lists=many_lists(catalogue, 2))


def many() -> Dossier:
    dossier = read_champigny()
    return replace(dossier, lists=many_lists(dossier.catalogue, 40))


def neutral() -> Dossier:
    return replace(read_champigny(), settings=Settings("mesures", neutral=True))


@pytest.mark.parametrize("made", [read_champigny, neutral, other_shape, odd_dossier, many])
def test_untouched_is_no_change(made: Any, tmp_path: Path) -> None:
    with opened(made(), tmp_path / "a.pacte") as file:
        path = exported(file, tmp_path / "a.xlsx")
        assert reviewed(file, path) == WorkbookPreview("a.xlsx", ())


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PactFile]:
    dossier = read_champigny()
    lists = (*dossier.lists, *many_lists(dossier.catalogue, 1))
    with opened(replace(dossier, lists=lists), tmp_path_factory.mktemp("essais") / "a.pacte") as file:
        yield file


@pytest.fixture(scope="module")
def original(file: PactFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return only_grid(exported(file, tmp_path_factory.mktemp("original") / "a.xlsx"))


_CATALOGUE: Catalogue = read_champigny().catalogue
_PLACES = [(measure.number, level.code) for measure, level in _CATALOGUE.levels()]
_TEXT = st.text(st.characters(blacklist_categories=("Cc", "Cs", "Co", "Cn")), min_size=1, max_size=40)
_EDIT = st.tuples(st.sampled_from(list(Answer)), _TEXT.filter(lambda text: clean_words(text)))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.dictionaries(st.sampled_from(_PLACES), _EDIT, max_size=6), which=st.integers(0, 1))
@example(edits={_PLACES[0]: (Answer.AGREED, "\u0958")}, which=0)  # two characters once it is composed
def test_what_was_edited_and_nothing_else_comes_back(
    file: PactFile, original: Path, tmp_path: Path, edits: dict[Place, tuple[Answer, str]], which: int
) -> None:
    one = queries.dossier(file).lists[which]
    path = Path(shutil.copy(original, tmp_path / "a.xlsx"))
    rows = {
        # A quote keeps a spreadsheet from taking words for a formula, as it does for whoever types them.
        place: {"answer": ANSWER_WORDS[answer], "reservation": None, "observation": "« " + words}
        for place, (answer, words) in edits.items()
    }
    for place, (answer, _) in edits.items():
        if answer is Answer.RESERVED:
            rows[place]["reservation"] = "Une réserve"
    preview = reviewed(file, typed(path, rows, one.name))
    assert preview.unread == ()
    assert {change.place for change in preview.plain} == edits.keys()
    for change in preview.plain:
        answer, words = edits[change.place]
        assert change.candidate_list == one
        assert change.now == one.commitment(*change.place)
        assert change.after is not None
        assert (change.after.answer, change.after.observation) == (answer, clean_words("« " + words))
        assert change.after.reservation == ("Une réserve" if answer is Answer.RESERVED else None)
