"""A column that was sorted or moved without the others reads well and is all wrong: its changes wait for a person."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.edits import answers
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.workbooks import column, edit, exported, reviewed, typed

Cells = list[object]


@pytest.fixture
def file(champigny_file: PactFile) -> PactFile:
    return champigny_file


def moved(path: Path, key: str, order: Callable[[Cells], Cells]) -> Path:
    """Put the cells of one column in another order."""

    def change(sheet: Worksheet) -> None:
        place = column(sheet, key)
        cells = [sheet.cell(row, place).value for row in range(4, sheet.max_row + 1)]
        for row, value in enumerate(order(cells), 4):
            sheet.cell(row, place).value = value

    return edit(path, change)


@pytest.mark.parametrize(
    "order",
    [
        lambda cells: sorted(cells, key=str),
        lambda cells: [*cells[:9], None, *cells[9:]],
        lambda cells: cells[1:],
    ],
    ids=["sorted", "down", "up"],
)
def test_answers_that_were_sorted_or_moved_alone_wait(
    file: PactFile, grid: Path, order: Callable[[Cells], Cells]
) -> None:
    preview = reviewed(file, moved(grid, "answer", order))
    assert len(preview.changes) > 20
    assert preview.plain == ()
    told = "la colonne « Réponse » a peut-être été triée ou décalée sans les autres"
    assert all(one.doubt.endswith(told) for one in preview.changes)


def test_words_that_were_moved_alone_wait(file: PactFile, tmp_path: Path) -> None:
    one = queries.dossier(file).lists[0]
    for number in range(1, 6):
        said = one.commitment(str(number), "N1") or one.commitment(str(number), "N2")
        assert said is None or answers.record(file, one.id, replace(said, observation=f"Remarque {number}"))
    path = moved(exported(file, tmp_path / "a.xlsx"), "observation", lambda cells: [None, *cells[:-1]])
    preview = reviewed(file, path)
    assert preview.changes
    assert preview.plain == ()
    assert all("la colonne « Observation » a peut-être" in one.doubt for one in preview.changes)


@pytest.mark.parametrize("answer", [Answer.AGREED, Answer.REFUSED, Answer.UNDECIDED], ids=str)
def test_many_answers_that_were_given_are_plain(file: PactFile, grid: Path, answer: Answer) -> None:
    one = queries.dossier(file).lists[0]
    places = [
        (measure.number, level.code)
        for measure, level in queries.dossier(file).catalogue.levels()
        if one.commitment(measure.number, level.code) is None
    ]
    typed(grid, {place: {"answer": ANSWER_WORDS[answer]} for place in places})
    preview = reviewed(file, grid)
    assert len(preview.plain) == len(places) > 20
