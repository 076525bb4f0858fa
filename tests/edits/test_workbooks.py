"""A workbook that was edited: what each cell changes, what is unsure or refused with its cell, one undo step."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.errors import KnownError
from pacte.edits import answers, undoing, workbooks
from pacte.edits.workbooks import WorkbookPreview
from pacte.storage import queries
from pacte.storage.pact_file import PactFile
from tests.workbooks import added, cell, changed, column, edit, exported, reviewed, typed

LIST = "CHAMPIGNY ALTERNANCE"
WORDS = {
    "agreed_wording": "Autre formulation",
    "reservation": "Sauf en été",
    "partner": "La métropole",
    "observation": "Leur remarque",
    "to_review": "À relire",
}


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


def doubt(preview: WorkbookPreview) -> str:
    (change,) = preview.changes
    assert preview.plain == ()
    return change.doubt


def test_an_untouched_workbook_changes_nothing(file: PactFile, path: Path) -> None:
    before = file.path.read_bytes()
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", ())
    assert not workbooks.take(file, "classeur.xlsx", ())
    assert file.path.read_bytes() == before


def test_a_changed_answer_is_told_then_written_in_one_undo_step(file: PactFile, path: Path) -> None:
    before = queries.dossier(file)
    typed(path, {("2", "N1"): {"answer": "engagé"}, ("1", "N1"): {"answer": "non abordé"}})
    preview = reviewed(file, path)
    assert changed(preview) == {
        ("1", "N1"): (Answer.AGREED, None),
        ("2", "N1"): (Answer.REFUSED, Answer.AGREED),
    }
    assert [one.cells for one in preview.changes] == [("Grille!H7",), (cell(path, ("2", "N1"), "answer"),)]
    assert queries.dossier(file) == before
    take(file, preview)
    assert said(file, "1") is None
    assert said(file, "2") == Commitment("2", "N1", Answer.AGREED)
    assert queries.undo_state(file).undo == "classeur « classeur.xlsx » : 2 réponses"
    undoing.undo(file)
    assert queries.dossier(file).lists == before.lists


@pytest.mark.parametrize("key", WORDS)
def test_changed_words_come_back_and_so_do_emptied_ones(file: PactFile, path: Path, key: str) -> None:
    typed(path, {("1", "N1"): {key: f"  {WORDS[key]} "}})
    take(file, reviewed(file, path))
    kept = said(file, "1")
    assert kept is not None
    assert (kept.answer, getattr(kept, key)) == (Answer.AGREED, WORDS[key])
    again = exported(file, path)
    typed(again, {("1", "N1"): {key: None}})
    take(file, reviewed(file, again))
    assert getattr(said(file, "1"), key) is None


def test_done_already_is_yes_or_no(file: PactFile, path: Path) -> None:
    typed(path, {("1", "N1"): {"already_done": "Oui"}, ("1", "N2"): {"already_done": "un peu"}})
    preview = reviewed(file, path)
    assert [one.place for one in preview.plain] == [("1", "N1")]
    assert preview.unread == (
        f"mesure 1 N2 ({cell(path, ('1', 'N2'), 'already_done')}) : « un peu » n’est ni oui ni non",
    )
    take(file, preview)
    kept = said(file, "1")
    assert kept is not None
    assert kept.already_done


def test_what_the_workbook_does_not_show_stays(file: PactFile, path: Path) -> None:
    one = queries.dossier(file).lists[0]
    answers.record(file, one.id, replace(said(file, "1"), note="entre nous"))
    typed(path, {("1", "N1"): {"observation": "Leur remarque"}})
    take(file, reviewed(file, path))
    assert said(file, "1").note == "entre nous"


def test_an_answer_taken_away_with_what_the_workbook_does_not_show_waits(
    file: PactFile, tmp_path: Path
) -> None:
    one = queries.dossier(file).lists[0]
    quoted = (Evidence("Un passage (exemple)"),)
    answers.record(file, one.id, replace(said(file, "1"), evidence=quoted))
    path = typed(exported(file, tmp_path / "b.xlsx"), {("1", "N1"): {"answer": "non abordé"}})
    assert doubt(reviewed(file, path)) == (
        "Grille!H7 : sans réponse, les passages cités de ce niveau partent aussi"
    )


def test_a_refusal_drops_the_words_that_only_went_with_the_former_answer(
    file: PactFile, tmp_path: Path
) -> None:
    one = queries.dossier(file).lists[0]
    answers.answer(file, one.id, [("1", "N1")], Answer.RESERVED, reservation="Sauf", partner="La métropole")
    path = exported(file, tmp_path / "b.xlsx")
    typed(path, {("1", "N1"): {"answer": "refusé"}})
    take(file, reviewed(file, path))
    assert said(file, "1") == Commitment("1", "N1", Answer.REFUSED, partner="La métropole")
    assert reviewed(file, path).changes == ()


@pytest.mark.parametrize("word", ["oui", "d’accord", "?"])
def test_a_likely_word_waits_for_a_person(file: PactFile, path: Path, word: str) -> None:
    typed(path, {("2", "N1"): {"answer": word}})
    preview = reviewed(file, path)
    assert doubt(preview) == f"{cell(path, ('2', 'N1'), 'answer')} : la cellule dit « {word} »"
    workbooks.take(file, preview.name, preview.changes)
    assert said(file, "2").answer is (Answer.UNDECIDED if word == "?" else Answer.AGREED)


@pytest.mark.parametrize("word", ["non", "-", "zut"])
def test_a_riddle_changes_nothing_and_names_its_cell(file: PactFile, path: Path, word: str) -> None:
    typed(path, {("1", "N1"): {"answer": word}})
    preview = reviewed(file, path)
    assert preview.changes == ()
    assert preview.unread == (
        f"mesure 1 N1 (Grille!H7) : « {word} » n’est pas une réponse ; choisissez-en une de la liste",
    )


def test_an_emptied_answer_is_neither_a_refusal_nor_plainly_nothing(file: PactFile, path: Path) -> None:
    typed(path, {("1", "N1"): {"answer": None}, ("4", "N2"): {"answer": None}})
    assert doubt(reviewed(file, path)).startswith("Grille!H7 : la cellule est vide")


def test_words_without_an_answer_are_not_kept_in_silence(file: PactFile, path: Path) -> None:
    typed(path, {("4", "N2"): {"observation": "Une remarque"}})
    where = cell(path, ("4", "N2"), "observation")
    assert reviewed(file, path).unread == (
        f"mesure 4 N2 ({where}) : sans réponse, ces mots ne sont pas gardés ; choisissez une réponse",
    )


def test_a_reserve_without_words_says_what_it_lacks(file: PactFile, path: Path) -> None:
    typed(path, {("1", "N1"): {"answer": "avec réserve"}})
    (words,) = reviewed(file, path).unread
    assert words.startswith(
        "mesure 1 N1 (Grille!H7) : Un accord avec réserve demande une formulation ou une réserve"
    )


def test_formulas_dates_and_errors_are_told(file: PactFile, path: Path) -> None:
    typed(
        path,
        {
            ("1", "N1"): {"answer": "=H5"},
            ("2", "N1"): {"answer": "#N/A"},
            ("7", "N1"): {"observation": datetime(2026, 3, 12)},  # noqa: DTZ001 - a cell has no time zone
        },
    )
    preview = reviewed(file, path)
    assert doubt(preview).endswith("le tableur en a fait une date, « 12/03/2026 »")
    assert preview.unread == (
        "mesure 1 N1 (Grille!H7) : la cellule est une formule sans résultat ; écrivez-le à sa place",
        f"mesure 2 N1 ({cell(path, ('2', 'N1'), 'answer')}) : la cellule montre l’erreur « #N/A »",
    )


def test_what_changed_here_since_the_export_is_not_undone(file: PactFile, path: Path) -> None:
    one = queries.dossier(file).lists[0]
    answers.answer(file, one.id, [("1", "N1"), ("2", "N1")], Answer.UNDECIDED)
    assert reviewed(file, path).changes == ()
    typed(path, {("2", "N1"): {"observation": "Leur remarque"}})
    preview = reviewed(file, path)
    assert doubt(preview) == "la réponse a changé ici depuis l’export"
    workbooks.take(file, preview.name, preview.changes)
    assert said(file, "2") == Commitment("2", "N1", Answer.UNDECIDED, observation="Leur remarque")
    assert said(file, "1").answer is Answer.UNDECIDED


def test_a_workbook_of_before_is_compared_with_the_file_as_it_is(file: PactFile, path: Path) -> None:
    edit(path, lambda sheet: sheet.delete_cols(column(sheet, "exported")))
    one = queries.dossier(file).lists[0]
    answers.answer(file, one.id, [("1", "N1")], Answer.REFUSED)
    assert changed(reviewed(file, path)) == {("1", "N1"): (Answer.REFUSED, Answer.AGREED)}


def test_the_same_workbook_twice_changes_nothing_more(file: PactFile, path: Path) -> None:
    typed(path, {("1", "N1"): {"answer": "refusé", "observation": "Leur remarque"}})
    added(path, {"list_name": LIST, "short": "Un verger (exemple)", "answer": "engagé"})
    take(file, reviewed(file, path))
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", (), met=1)


def test_answers_that_moved_since_the_export_are_counted(file: PactFile, path: Path) -> None:
    one = queries.dossier(file).lists[0]
    answers.answer(file, one.id, [("2", "N1"), ("3", "N1")], Answer.UNDECIDED)
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", (), moved=2)
    typed(path, {("2", "N1"): {"answer": "en discussion"}})
    assert reviewed(file, path) == WorkbookPreview("classeur.xlsx", (), moved=1, met=1)


def test_what_changed_during_the_review_is_not_written_over(file: PactFile, path: Path) -> None:
    typed(path, {("1", "N1"): {"answer": "refusé"}})
    preview = reviewed(file, path)
    answers.answer(file, queries.dossier(file).lists[0].id, [("1", "N1")], Answer.UNDECIDED)
    with pytest.raises(KnownError, match="La mesure 1 N1 a changé pendant la relecture"):
        workbooks.take(file, preview.name, preview.plain)
    assert said(file, "1").answer is Answer.UNDECIDED
