"""The workbook out and back by the command line; what is no workbook is one sentence, and nothing is written."""

import shutil
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from pacte.domain.answer import Answer
from pacte.edits import answers
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.cli.conftest import Run
from tests.workbooks import added, edit, typed


@pytest.fixture
def workbook(run: Run, champigny: Path, tmp_path: Path) -> Path:
    path = tmp_path / "classeur.xlsx"
    assert run("exporter", champigny, "classeur", path).status == 0
    return path


def test_an_untouched_workbook_changes_nothing(run: Run, champigny: Path, workbook: Path) -> None:
    before = champigny.read_bytes()
    assert run("importer", workbook, champigny, "--essai", "--json").json() == {
        "changes": [],
        "principles": [],
        "local_measures": [],
        "to_review": [],
        "unread": [],
        "missing": 0,
    }
    assert run("importer", workbook, champigny).out == "Aucune réponse ne change.\n"
    assert champigny.read_bytes() == before


def test_answers_that_moved_since_the_export_are_told(run: Run, champigny: Path, workbook: Path) -> None:
    with open_pact_file(champigny) as file:
        answers.answer(file, queries.dossier(file).lists[0].id, [("2", "N1")], Answer.UNDECIDED)
    assert run("importer", workbook, champigny).out.replace("\u00a0", " ") == (
        "Aucune réponse ne change.\n"
        "  aucune cellule n’a été modifiée depuis l’export ; 1 réponse a changé dans le dossier depuis, sans effet\n"
    )


def test_edits_are_told_then_written(run: Run, champigny: Path, workbook: Path) -> None:
    typed(
        workbook,
        {("2", "N1"): {"answer": "engagé"}, ("1", "N1"): {"answer": "oui"}, ("3", "N1"): {"answer": "non"}},
    )
    added(workbook, {"list_name": "Champigny Alternance", "short": "Un verger (exemple)", "answer": "engagé"})
    before = champigny.read_bytes()
    trial = run("importer", workbook, champigny, "--essai", "--json").json()
    assert champigny.read_bytes() == before
    told = [(one["list"], one["measure"], one["level"], one["after"]["answer"]) for one in trial["changes"]]
    assert told == [
        ("CHAMPIGNY ALTERNANCE", "2", "N1", "agreed"),
        ("CHAMPIGNY ALTERNANCE", "34", "N", "agreed"),
    ]
    assert trial["changes"][0]["before"]["answer"] == "refused"
    assert trial["local_measures"] == [
        {"number": "34", "title": "Un verger (exemple)", "cell": "Grille!D100"}
    ]
    done = run("importer", workbook, champigny)
    assert done.status == 0
    assert "Mesure locale 34, « Un verger (exemple) » (Grille!D100)." in done.out
    assert "mesure 2 N1 : refusé → engagé" in done.out
    assert "« non » n’est pas une réponse" in done.out
    kept = run("montrer", champigny, "--json").json()
    answers = {(one["measure"], one["level"]): one["answer"] for one in kept["lists"][0]["commitments"]}
    assert answers["2", "N1"] == "agreed"
    assert answers["34", "N"] == "agreed"
    assert answers["3", "N1"] == "refused"
    again = run("importer", workbook, champigny, "--json").json()
    assert (again["changes"], again["local_measures"]) == ([], [])


def test_what_is_unsure_is_told_and_left(run: Run, champigny: Path, workbook: Path) -> None:
    typed(workbook, {("2", "N1"): {"answer": "oui"}})
    before = champigny.read_bytes()
    done = run("importer", workbook, champigny)
    assert "à revoir, laissé tel quel, CHAMPIGNY ALTERNANCE, mesure 2 N1 : Grille!" in done.out
    assert champigny.read_bytes() == before
    (told,) = run("importer", workbook, champigny, "--essai", "--json").json()["to_review"]
    assert (told["after"]["answer"], told["doubt"].endswith("« oui »")) == ("agreed", True)


def _bomb(path: Path, workbook: Path) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 400_000_000)


def _entities(path: Path, workbook: Path) -> None:
    with ZipFile(workbook) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet2.xml":
                content = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + content
            target.writestr(name, content)


def _far(path: Path, workbook: Path) -> None:
    def stray(sheet: Worksheet) -> None:
        sheet["XFD1048576"] = "loin"

    edit(workbook, stray, path)


def _locked(path: Path, workbook: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 40)


def _ods(path: Path, workbook: Path) -> None:
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")


def _cut(path: Path, workbook: Path) -> None:
    path.write_bytes(workbook.read_bytes()[:-3_000])


def _text(path: Path, workbook: Path) -> None:
    path.write_text("Liste;Mesure;Niveau;Réponse\nUne;1;N1;engagé\n", encoding="utf-8")


@pytest.mark.parametrize(
    "spoil, name, words",
    [
        (_bomb, "bombe.xlsx", "bien trop gros une fois décompressé"),
        (_entities, "entites.xlsx", "par prudence, il n’est pas lu"),
        (_far, "loin.xlsx", "La cellule XFD1048576 de « loin.xlsx » est trop loin"),
        (_locked, "secret.xlsx", "protégé par un mot de passe"),
        (_locked, "ancien.xls", "ou d’un format ancien"),
        (_ods, "grille.ods", "enregistrez-le au format Excel (.xlsx)"),
        (_cut, "coupe.xlsx", "n’est pas un classeur, ou il est abîmé"),
        (_text, "grille.csv", "est un tableau en texte (CSV) où rien n’est reconnu"),
        (_text, "faux.xlsx", "n’est pas un classeur"),
        (None, "absent.xlsx", "absent.xlsx"),
    ],
)
def test_what_is_no_workbook_is_one_sentence(
    run: Run, champigny: Path, workbook: Path, tmp_path: Path, spoil, name: str, words: str
) -> None:
    path = tmp_path / name
    if spoil:
        spoil(path, workbook)
    before = champigny.read_bytes()
    done = run("importer", path, champigny)
    assert (done.status, done.out, done.err.count("\n")) == (1, "", 1)
    assert done.err.startswith("Erreur : ")
    assert words in done.err
    assert champigny.read_bytes() == before


def test_a_workbook_with_macros_is_read_and_they_are_not_looked_at(
    run: Run, champigny: Path, workbook: Path, tmp_path: Path
) -> None:
    path = Path(shutil.copy(workbook, tmp_path / "classeur.xlsm"))
    with ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    assert run("importer", path, champigny).out == "Aucune réponse ne change.\n"


def test_a_workbook_is_about_the_catalogue_it_was_exported_through(run: Run, tmp_path: Path) -> None:
    file, path = tmp_path / "sens.pacte", tmp_path / "garanties.xlsx"
    guarantees = ("--catalogue", "garanties-2026")
    assert run("nouveau", file, "--commune", "Sens", "--catalogue", "pacte-2020", *guarantees).status == 0
    assert run("liste", file, "--nom", "Liste exemple").status == 0
    assert run("exporter", file, "classeur", path, *guarantees).status == 0
    typed(path, {("5", "N"): {"answer": "engagé"}})
    before = file.read_bytes()
    wrong = run("importer", path, file)
    assert (wrong.status, wrong.err.count("\n")) == (1, 1)
    assert "Ce classeur porte sur «" in wrong.err
    assert file.read_bytes() == before
    (change,) = run("importer", path, file, "--json", *guarantees).json()["changes"]
    assert (change["catalogue"], change["measure"], change["level"]) == ("garanties-2026", "5", "N")
    assert run("importer", path, file, "--essai", "--json", *guarantees).json()["changes"] == []
