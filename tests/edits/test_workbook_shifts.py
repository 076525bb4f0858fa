"""A column that was sorted or moved without the others reads well and is all wrong: its changes wait for a person."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from bench.large_file import many_lists
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.edits import answers
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.exports.conftest import read_champigny
from tests.workbooks import column, edit, exported, only_grid, opened, reviewed, typed

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


def test_answers_of_another_list_that_were_pasted_wait(tmp_path: Path) -> None:
    dossier = read_champigny()
    (other,) = many_lists(dossier.catalogue, 1)
    with opened(replace(dossier, lists=(*dossier.lists, other)), tmp_path / "a.pacte") as file:

        def paste(sheet: Worksheet) -> None:
            place, count = column(sheet, "answer"), (sheet.max_row - 3) // 2
            for row in range(4, 4 + count):
                sheet.cell(row, place).value = sheet.cell(row + count, place).value

        preview = reviewed(file, edit(only_grid(exported(file, tmp_path / "a.xlsx")), paste))
        assert len(preview.changes) > 20
        assert preview.plain == ()
        told = f"ces réponses sont celles de « {other.name} » : elles ont peut-être été collées par-dessus"
        assert {one.doubt for one in preview.changes} == {told}


def test_two_lists_that_agree_on_everything_are_no_paste(tmp_path: Path) -> None:
    dossier = read_champigny()
    (other,) = many_lists(dossier.catalogue, 1)
    alike = tuple(replace(said, answer=Answer.AGREED) for said in other.commitments)
    first = replace(dossier.lists[0], commitments=())
    with opened(
        replace(dossier, lists=(first, replace(other, commitments=alike))), tmp_path / "a.pacte"
    ) as file:
        path = only_grid(exported(file, tmp_path / "a.xlsx"))
        typed(path, {(said.measure, said.level): {"answer": "engagé"} for said in alike}, first.name)
        preview = reviewed(file, path)
        assert len(preview.plain) == len(preview.changes) == len(alike)


@pytest.mark.parametrize("columns", [16, 30], ids=["seen", "all"])
def test_rows_of_another_list_that_were_pasted_are_told(tmp_path: Path, columns: int) -> None:
    dossier = read_champigny()
    (other,) = many_lists(dossier.catalogue, 1)
    with opened(replace(dossier, lists=(*dossier.lists, other)), tmp_path / "a.pacte") as file:

        def paste(sheet: Worksheet) -> None:
            count = (sheet.max_row - 3) // 2
            for row in range(4, 4 + count):
                for place in range(1, columns + 1):
                    sheet.cell(row, place).value = sheet.cell(row + count, place).value

        preview = reviewed(file, edit(only_grid(exported(file, tmp_path / "a.xlsx")), paste))
        assert preview.changes == ()
        (told,) = preview.unread
        assert told.endswith(f"et 91 autres : ces lignes redisent celles de « {other.name} », sans effet")
