"""Rows that were sorted, moved, copied, added or deleted: whose answer each is, or refused with its cell."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.errors import KnownError
from pacte.edits import dossiers, lists, measures, undoing, workbooks
from pacte.edits.workbooks import WorkbookPreview
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.exports.conftest import read_champigny
from tests.workbooks import added, cell, changed, column, edit, exported, opened, reviewed, row_of, typed

LIST = "CHAMPIGNY ALTERNANCE"


@pytest.fixture
def file(champigny_file: PactFile) -> PactFile:
    return champigny_file


@pytest.fixture
def path(grid: Path) -> Path:
    return grid


def said(file: PactFile, measure: str, level: str = "N1") -> Commitment | None:
    return queries.dossier(file).lists[0].commitment(measure, level)


def take(file: PactFile, preview: WorkbookPreview) -> None:
    assert workbooks.take(file, preview.name, preview.plain)


def test_deleted_rows_change_nothing_and_are_counted(file: PactFile, path: Path) -> None:
    preview = reviewed(file, edit(path, lambda sheet: sheet.delete_rows(10, 7)))
    assert (preview.changes, preview.unread, preview.missing) == ((), (), 7)


def test_sorted_and_moved_rows_are_the_same_rows(file: PactFile, path: Path) -> None:
    def shuffle(sheet: Worksheet) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
        sheet.delete_rows(4, len(rows))
        for number, row in enumerate(reversed(rows), 6):
            for place, value in enumerate(row, 1):
                sheet.cell(number, place).value = value

    assert reviewed(file, edit(path, shuffle)) == WorkbookPreview("classeur.xlsx", ())
    typed(path, {("2", "N1"): {"answer": "engagé"}})
    assert changed(reviewed(file, path)) == {("2", "N1"): (Answer.REFUSED, Answer.AGREED)}


def test_what_people_see_counts_when_only_that_was_sorted(file: PactFile, path: Path) -> None:
    def sort_seen(sheet: Worksheet) -> None:
        seen = [
            [sheet.cell(row, place).value for place in range(1, 17)] for row in range(4, sheet.max_row + 1)
        ]
        for number, row in enumerate(reversed(seen), 4):
            for place, value in enumerate(row, 1):
                sheet.cell(number, place).value = value

    assert reviewed(file, edit(path, sort_seen)) == WorkbookPreview("classeur.xlsx", ())


def test_without_its_hidden_columns_it_is_still_understood(file: PactFile, path: Path) -> None:
    edit(path, lambda sheet: sheet.delete_cols(17, 14))
    typed(path, {("2", "N1"): {"answer": "engagé"}})
    preview = reviewed(file, path)
    assert changed(preview) == {("2", "N1"): (Answer.REFUSED, Answer.AGREED)}
    assert preview.unread == ()


def test_a_row_that_was_added_is_a_new_local_measure(file: PactFile, path: Path) -> None:
    added(
        path,
        {
            "list_name": LIST,
            "short": "Un verger (exemple)",
            "answer": "avec réserve",
            "reservation": "Plus tard",
        },
        {"short": "Une ressourcerie (exemple)", "text": "Ouvrir une ressourcerie.", "theme_name": "Économie"},
    )
    preview = reviewed(file, path)
    assert [(one.place, one.adds_measure) for one in preview.plain] == [
        (("34", "N"), True),
        (("35", "N"), True),
        (("34", "N"), False),
    ]
    take(file, preview)
    verger, other = queries.dossier(file).catalogue.measures[-2:]
    assert (verger.number, verger.title, verger.theme, verger.local) == (
        "34",
        "Un verger (exemple)",
        measures.LOCAL_THEME,
        True,
    )
    assert (other.theme, other.levels[0].text) == ("Économie", "Ouvrir une ressourcerie.")
    assert said(file, "34", "N").reservation == "Plus tard"
    assert queries.undo_state(file).undo == "classeur « classeur.xlsx » : 1 réponse, 2 mesures locales"
    undoing.undo(file)
    assert queries.dossier(file).catalogue.find("34") is None


def test_a_row_that_was_added_is_among_the_measures_that_the_collective_chose(
    file: PactFile, path: Path
) -> None:
    dossiers.choose_measures(file, ["2"], chosen=True)
    added(path, {"short": "Une ressourcerie (exemple)", "text": "Ouvrir une ressourcerie."})
    take(file, reviewed(file, path))
    assert queries.dossier(file).collective.chosen_measures == ("2", "34")


def test_a_copied_row_with_another_title_is_a_new_measure(file: PactFile, path: Path) -> None:
    def copy(sheet: Worksheet) -> None:
        row, last = row_of(sheet, ("1", "N1")), sheet.max_row + 1
        for place in range(1, sheet.max_column + 1):
            sheet.cell(last, place).value = sheet.cell(row, place).value
        sheet.cell(last, column(sheet, "number")).value = 34
        sheet.cell(last, column(sheet, "code")).value = "N"
        sheet.cell(last, column(sheet, "short")).value = "Un verger (exemple)"

    preview = reviewed(file, edit(path, copy))
    assert [one.place for one in preview.plain] == [("34", "N"), ("34", "N")]
    assert preview.unread == ()


@pytest.mark.parametrize(
    "cells, words",
    [
        ({"number": 12, "short": "Un verger"}, ":C} : la mesure 12 est « "),
        ({"number": 99, "answer": "engagé"}, ":D} : une mesure nouvelle demande un intitulé"),
        ({"short": "Un verger", "code": "N2"}, ":E} : une mesure nouvelle n’a qu’un niveau"),
        (
            {"number": 1, "code": "N7"},
            ":E} : la mesure 1 n’a pas de niveau « N7 » ; choisissez parmi : N1, N2, N3",
        ),
        (
            {"number": 1, "code": "N1", "answer": "refusé"},
            ":C} : la mesure 1 N1 de « CHAMPIGNY ALTERNANCE » est déjà",
        ),
        (
            {"list_name": "Autre", "number": 1, "code": "N1"},
            ":A} : la liste « Autre » n’est pas dans ce dossier",
        ),
        (
            {"list_name": None, "short": "Un verger", "answer": "engagé"},
            ":A} : cette réponse ne dit pas de quelle liste",
        ),
    ],
)
def test_a_row_that_leads_nowhere_is_refused_with_its_cell(
    file: PactFile, path: Path, cells: dict[str, object], words: str
) -> None:
    catalogue = queries.dossier(file).catalogue
    last = 4 + len(catalogue.principles) + len(list(catalogue.levels()))
    added(path, {"list_name": LIST, **cells})
    preview = reviewed(file, path)
    (told,) = preview.unread
    assert told.startswith(f"Grille!{words[1]}{last}{words[3:]}")
    assert [one.place for one in preview.plain if not one.adds_measure] == []


def test_a_number_that_was_mistyped_is_not_another_measure(file: PactFile, path: Path) -> None:
    typed(path, {("2", "N1"): {"number": 99, "answer": "engagé"}})
    preview = reviewed(file, path)
    assert preview.changes == ()
    (words,) = preview.unread
    assert "cette ligne était celle de la mesure 2 N1 et dit « 99 » : elle n’est pas lue" in words


def test_names_and_texts_of_the_catalogue_do_not_change_here(file: PactFile, path: Path) -> None:
    typed(
        path,
        {("2", "N1"): {"text": "Un autre texte", "answer": "engagé"}, ("3", "N1"): {"short": "Autre nom"}},
    )
    preview = reviewed(file, path)
    assert preview.unread == (
        f"{cell(path, ('3', 'N1'), 'short')} : l’intitulé d’une mesure ne se change pas ici",
        f"{cell(path, ('2', 'N1'), 'text')} : le texte d’un niveau ne se change pas ici",
    )
    assert [one.place for one in preview.plain] == [("2", "N1")]


def test_the_sheet_of_another_file_is_refused_with_its_cell(file: PactFile, tmp_path: Path) -> None:
    dossier = read_champigny()
    other = replace(dossier, lists=(replace(dossier.lists[0], id="autre"),))
    with opened(other, tmp_path / "autre.pacte") as elsewhere:
        path = exported(elsewhere, tmp_path / "autre.xlsx")
    with pytest.raises(KnownError, match="vient d’un autre dossier : Grille!A4 nomme la liste « CHAMPIGNY"):
        reviewed(file, path)


def test_another_catalogue_is_refused_with_its_cell(file: PactFile, path: Path) -> None:
    def rename(sheet: Worksheet) -> None:
        for row in range(4, sheet.max_row + 1):
            sheet.cell(row, column(sheet, "short")).value = f"Garantie {row}"

    with pytest.raises(KnownError, match="suit un autre référentiel : Grille!D7 dit « Garantie 7 »"):
        reviewed(file, edit(path, rename))


def test_a_list_that_was_renamed_is_the_same_list(file: PactFile, path: Path) -> None:
    one = queries.dossier(file).lists[0]
    named = lists.Description("Renommée (exemple)", None, None, None, 1, one.state, None)
    lists.describe(file, one, named)
    typed(path, {("2", "N1"): {"answer": "engagé"}})
    preview = reviewed(file, path)
    assert changed(preview) == {("2", "N1"): (Answer.REFUSED, Answer.AGREED)}
    assert preview.unread == (
        "Grille!A4 : « CHAMPIGNY ALTERNANCE » est ici « Renommée (exemple) », dont le nom ne change pas",
    )


def test_two_rows_that_disagree_on_one_level_change_nothing(file: PactFile, path: Path) -> None:
    def twice(sheet: Worksheet) -> None:
        row, last = row_of(sheet, ("1", "N1")), sheet.max_row + 1
        for place in range(1, sheet.max_column + 1):
            sheet.cell(last, place).value = sheet.cell(row, place).value
        sheet.cell(last, column(sheet, "answer")).value = "refusé"

    preview = reviewed(file, edit(path, twice))
    assert preview.changes == ()
    (words,) = preview.unread
    assert words.endswith("ne disent pas la même chose de la mesure 1 N1 : rien n’en change")
