"""The sheet that a list reads again, out and back by the command line."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from pacte.domain.reply_sheet import DAY, NAME
from tests.cli.conftest import Run
from tests.replying import NO, YES, filled


@pytest.fixture
def sheet(run: Run, champigny: Path, tmp_path: Path) -> Path:
    path = tmp_path / "feuille.xlsx"
    assert run("exporter", champigny, "reponse", path, "--liste", "champigny alternance").status == 0
    return path


def test_an_untouched_sheet_says_so(run: Run, champigny: Path, sheet: Path) -> None:
    before = champigny.read_bytes()
    done = run("importer", sheet, champigny)
    assert (done.status, done.out) == (
        0,
        "CHAMPIGNY ALTERNANCE n’a rien écrit sur cette feuille.\nAucune réponse ne change.\n",
    )
    assert champigny.read_bytes() == before


def test_a_reply_is_told_then_written_then_known(run: Run, champigny: Path, sheet: Path) -> None:
    filled(
        sheet,
        {("1", "N1"): (YES, None, None), ("2", "N1"): (NO, "engagé", "Oui."), ("3", "N1"): ("?", None, None)},
    )
    before = champigny.read_bytes()
    trial = run("importer", sheet, champigny, "--essai", "--json").json()
    assert champigny.read_bytes() == before
    (change,) = trial["changes"]
    assert (change["measure"], change["before"]["answer"], change["after"]["answer"]) == (
        "2",
        "refused",
        "agreed",
    )
    reply = trial["reply"]
    assert (reply["name"], reply["capacity"], reply["date"]) == ("Mme Exemple", "tête de liste", "2020-03-12")
    told = {(one["measure"], one["stance"], one["decision"]) for one in reply["levels"]}
    assert told == {("1", "confirmed", "keep"), ("2", "corrected", "take"), ("3", "remarked", "keep")}
    done = run("importer", sheet, champigny)
    assert "réponse de Mme Exemple (tête de liste) : 3 niveaux" in done.out.replace("\u00a0", " ")
    assert "mesure 2 N1 : refusé → engagé" in done.out
    (kept,) = run("montrer", champigny, "--json").json()["lists"][0]["replies"]
    assert [one["stance"] for one in kept["levels"]] == ["remarked", "confirmed", "corrected"]
    again = run("importer", sheet, champigny)
    assert "est déjà dans le dossier" in again.out
    assert run("importer", sheet, champigny, "--json").json()["changes"] == []


@pytest.mark.parametrize("who, words", [({DAY: "12/03/2020"}, "qui répond"), ({NAME: "A"}, "datée")])
def test_a_reply_of_nobody_or_no_day_is_refused(
    run: Run, champigny: Path, sheet: Path, who: dict[str, object], words: str
) -> None:
    filled(sheet, {("1", "N1"): (YES, None, None)}, who)
    before = champigny.read_bytes()
    done = run("importer", sheet, champigny)
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert words in done.err
    assert run("importer", sheet, champigny, "--essai").status == 0
    assert champigny.read_bytes() == before


def test_another_workbook_is_refused_in_a_line(run: Run, champigny: Path, tmp_path: Path) -> None:
    path = tmp_path / "courses.xlsx"
    Workbook().save(path)
    done = run("importer", path, champigny)
    assert (done.status, done.err.count("\n")) == (1, 1)
    assert "n’est pas un classeur exporté par Pacte" in done.err


def test_the_sheet_is_printed_when_a_pdf_is_asked_for(run: Run, champigny: Path, tmp_path: Path) -> None:
    path = tmp_path / "feuille.pdf"
    assert run("exporter", champigny, "reponse", path).status == 0
    assert path.read_bytes().startswith(b"%PDF-1.7")


def test_data_still_come_in_as_before(run: Run, champigny: Path, sheet: Path, tmp_path: Path) -> None:
    data = tmp_path / "donnees.json"
    assert run("exporter", champigny, "donnees", data).status == 0
    assert run("importer", data, champigny).out == "Aucune réponse ne change.\n"
    assert load_workbook(sheet).sheetnames == ["Votre réponse", "Pacte"]
