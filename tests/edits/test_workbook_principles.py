"""Principles out and back through the workbook: five answers, no reservation and no other words, one undo step."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.catalogue import Principle
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.edits import answers, undoing, workbooks
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


def replaced(dossier: Dossier, principles: tuple[Principle, ...]) -> Dossier:
    """The dossier under a catalogue with other principles."""
    one = dossier.lists[0]
    codes = {principle.code for principle in principles}
    answered = {code: answer for code, answer in one.principles.items() if code in codes}
    catalogue = replace(dossier.catalogue, principles=principles)
    return replace(dossier, catalogue=catalogue, lists=(replace(one, principles=answered),))


def said(file: PactFile) -> dict[str, Answer]:
    return queries.dossier(file).lists[0].principles


@pytest.mark.parametrize(
    "answer", [Answer.REFUSED, Answer.OUT_OF_COMPETENCE, Answer.UNDECIDED, None], ids=str
)
def test_a_changed_answer_is_told_then_written(file: PactFile, path: Path, answer: Answer | None) -> None:
    typed(path, {("B", ""): {"answer": ANSWER_WORDS[answer]}})
    preview = reviewed(file, path)
    assert changed(preview) == {("B", ""): (Answer.AGREED, answer)}
    (change,) = preview.plain
    assert change.cells == ("Grille!H5",)
    assert change.name == queries.dossier(file).catalogue.principles[1].title
    assert workbooks.take(file, preview.name, preview.plain).principles == {(change.candidate_list.id, "B")}
    assert said(file).get("B") is answer
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", (), met=1)


def test_principles_and_levels_are_one_undo_step(file: PactFile, path: Path) -> None:
    before = queries.dossier(file)
    typed(path, {("2", "N1"): {"answer": "engagé"}, ("C", ""): {"answer": "refusé"}})
    preview = reviewed(file, path)
    assert [one.place for one in preview.changes] == [("C", ""), ("2", "N1")]
    workbooks.take(file, preview.name, preview.plain)
    assert queries.undo_state(file).undo == "classeur « classeur.xlsx » : 2 réponses"
    undoing.undo(file)
    assert queries.dossier(file).lists == before.lists


def test_a_principle_takes_no_reservation(file: PactFile, path: Path) -> None:
    typed(path, {("A", ""): {"answer": "avec réserve", "reservation": "Sauf en été"}})
    preview = reviewed(file, path)
    assert preview.changes == ()
    assert preview.unread == (
        "principe A (Grille!H4) : un principe s’accepte en entier ou non ; choisissez une autre réponse",
    )


def test_words_beside_a_principle_are_told_and_the_answer_waits(file: PactFile, path: Path) -> None:
    typed(
        path,
        {
            ("A", ""): {"answer": "refusé", "observation": "Trop vague"},
            ("B", ""): {"partner": "La métropole", "already_done": "oui"},
        },
    )
    preview = reviewed(file, path)
    told = "un principe ne garde que sa réponse, ces mots ne sont pas pris"
    assert preview.unread == (f"Grille!K5, Grille!L5 : {told}",)
    (change,) = preview.changes
    assert (change.place, change.doubt) == (("A", ""), f"Grille!M4 : {told}")


@pytest.mark.parametrize("word, after", [("oui", Answer.AGREED), ("?", Answer.UNDECIDED), (None, None)])
def test_what_is_unsure_waits_for_a_person(
    file: PactFile, path: Path, word: str | None, after: Answer | None
) -> None:
    one = queries.dossier(file).lists[0]
    answers.answer(file, one.id, [], Answer.REFUSED, principles=["A"])
    typed(exported(file, path), {("A", ""): {"answer": word}})
    preview = reviewed(file, path)
    assert preview.plain == ()
    (change,) = preview.changes
    assert change.answers == (Answer.REFUSED, after)
    assert change.doubt.startswith("Grille!H4 : la cellule ")
    workbooks.take(file, preview.name, preview.changes)
    assert said(file).get("A") is after


def test_a_riddle_names_its_cell(file: PactFile, path: Path) -> None:
    typed(path, {("A", ""): {"answer": "non"}, ("B", ""): {"answer": "#N/A"}})
    assert reviewed(file, path).unread == (
        "principe A (Grille!H4) : « non » n’est pas une réponse ; choisissez-en une de la liste",
        "principe B (Grille!H5) : la cellule montre l’erreur « #N/A »",
    )


def test_what_changed_here_since_the_export_is_not_undone(file: PactFile, path: Path) -> None:
    one = queries.dossier(file).lists[0]
    answers.answer(file, one.id, [], Answer.UNDECIDED, principles=["A", "B"])
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", (), moved=2)
    typed(path, {("B", ""): {"answer": "refusé"}})
    preview = reviewed(file, path)
    (change,) = preview.changes
    assert (change.answers, change.doubt) == (
        (Answer.UNDECIDED, Answer.REFUSED),
        "la réponse a changé ici depuis l’export",
    )
    answers.answer(file, one.id, [], Answer.AGREED, principles=["B"])
    with pytest.raises(KnownError, match="Le principe B a changé pendant la relecture"):
        workbooks.take(file, preview.name, preview.changes)


def test_rows_that_were_sorted_or_lost_their_hidden_columns_are_the_same(file: PactFile, path: Path) -> None:
    def shuffle(sheet: Worksheet) -> None:
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
        for number, row in enumerate(reversed(rows), 4):
            for place, value in enumerate(row, 1):
                sheet.cell(number, place).value = value

    assert reviewed(file, edit(path, shuffle)) == WorkbookPreview("classeur.xlsx", ())
    edit(path, lambda sheet: sheet.delete_cols(17, 14))
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", ())
    typed(path, {("C", ""): {"answer": "refusé"}})
    assert changed(reviewed(file, path)) == {("C", ""): (Answer.AGREED, Answer.REFUSED)}


def test_a_row_that_is_gone_is_named_and_changes_nothing(file: PactFile, path: Path) -> None:
    edit(path, lambda sheet: sheet.delete_rows(row_of(sheet, ("B", ""))))
    preview = reviewed(file, path)
    assert (preview.changes, preview.unread, preview.absent) == ((), (), ("principe B",))


def test_an_older_workbook_without_principles_still_reads(file: PactFile, path: Path) -> None:
    def older(sheet: Worksheet) -> None:
        sheet.delete_rows(4, 3)
        sheet.delete_cols(column(sheet, "principle"))

    assert reviewed(file, edit(path, older)) == WorkbookPreview("classeur.xlsx", ())
    typed(path, {("2", "N1"): {"answer": "engagé"}})
    assert changed(reviewed(file, path)) == {("2", "N1"): (Answer.REFUSED, Answer.AGREED)}


def test_a_letter_that_was_mistyped_is_neither_another_measure_nor_a_new_one(
    file: PactFile, path: Path
) -> None:
    typed(path, {("A", ""): {"number": "Z", "answer": "refusé"}})
    preview = reviewed(file, path)
    assert preview.changes == ()
    assert preview.unread == (
        "Grille!C4 : cette ligne était celle du principe A et dit « Z » : elle n’est pas lue",
    )


def test_two_rows_about_one_principle(file: PactFile, path: Path) -> None:
    added(path, {"list_name": LIST, "number": "A", "answer": "refusé"})
    preview = reviewed(file, path)
    assert preview.changes == ()
    assert preview.unread == (
        "Grille!C100 : le principe A de « CHAMPIGNY ALTERNANCE » est déjà en ligne 4 : cette ligne n’est pas lue",
    )


def test_a_principle_that_the_file_does_not_have_is_told(path: Path, tmp_path: Path) -> None:
    dossier = read_champigny()
    fewer = dossier.catalogue.principles[:2]
    with opened(replaced(dossier, fewer), tmp_path / "moins.pacte") as file:
        assert reviewed(file, path).unread == ("Grille!C6 : le principe C n’est pas dans ce dossier",)


def test_a_measure_that_bears_a_letter_is_no_principle(tmp_path: Path) -> None:
    dossier = read_champigny()
    principles = (Principle("1", "Un principe (exemple)", "Son texte."), *dossier.catalogue.principles)
    with opened(replaced(dossier, principles), tmp_path / "a.pacte") as file:
        path = exported(file, tmp_path / "a.xlsx")
        assert reviewed(file, path) == WorkbookPreview("a.xlsx", ())
        typed(path, {("1", ""): {"answer": "engagé"}, ("1", "N1"): {"answer": "refusé"}})
        assert changed(reviewed(file, path)) == {
            ("1", ""): (None, Answer.AGREED),
            ("1", "N1"): (Answer.AGREED, Answer.REFUSED),
        }
        assert cell(path, ("1", ""), "answer") == "Grille!H4"
