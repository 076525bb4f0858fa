"""Commands on a file that holds the pact and the guarantees."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run

GUARANTEES = ("--catalogue", "garanties-2026")


@pytest.fixture
def both(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "sens.pacte"
    made = run("nouveau", path, "--commune", "Sens", "--catalogue", "pacte-2020", *GUARANTEES)
    assert made.status == 0, made.err
    run("liste", path, "--nom", "Liste exemple")
    answer = ("--liste", "Liste exemple", "--mesure", "5", "--reponse", "agreed")
    assert run("repondre", path, *answer, "--niveau", "N", *GUARANTEES).status == 0
    return path


def test_figures_are_those_of_the_catalogue_that_was_named(run: Run, both: Path) -> None:
    assert run("noter", both, "--json").json()["lists"][0]["measures_kept"] == 0
    (score,) = run("noter", both, "--json", *GUARANTEES).json()["lists"]
    assert (score["measures_kept"], score["measures"], score["minimum_measures"]) == (1, 9, 9)
    assert "toutes sont nécessaires pour signer" in run("noter", both, *GUARANTEES).out
    compared = run("comparer", both, "--json", *GUARANTEES).json()
    assert [one["number"] for one in compared["measures"] if one["kept_by"]] == ["5"]


def test_documents_are_about_the_catalogue_that_was_named(run: Run, both: Path, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    assert run("exporter", both, "tableau", table, *GUARANTEES).status == 0
    assert len(table.read_text(encoding="utf-8-sig").splitlines()) == 1 + 9
    assert run("exporter", both, "tableau", table).status == 0
    assert len(table.read_text(encoding="utf-8-sig").splitlines()) == 1 + 92
    wrong = run("exporter", both, "tableau", table, "--catalogue", "autre")
    assert (wrong.status, wrong.err.count("\n")) == (1, 1)
    assert "pacte-2020, garanties-2026" in wrong.err


def test_showing_names_the_other_catalogues(run: Run, both: Path) -> None:
    assert "Aussi dans ce dossier : Les 9 garanties programmatiques" in run("montrer", both).out
    assert "Aussi dans ce dossier : Pacte pour la Transition" in run("montrer", both, *GUARANTEES).out
    data = run("montrer", both, "--json").json()
    assert data["catalogue"]["id"] == "pacte-2020"
    (framework,) = data["frameworks"]
    assert [said["measure"] for said in framework["lists"][0]["commitments"]] == ["5"]


def test_importing_says_which_catalogue_a_change_is_about(run: Run, both: Path, tmp_path: Path) -> None:
    data = tmp_path / "d.json"
    run("exporter", both, "donnees", data)
    other = tmp_path / "autre.pacte"
    run("nouveau", other, "--commune", "Sens")
    (change,) = run("importer", data, other, "--essai", "--json").json()["changes"]
    assert (change["catalogue"], change["measure"], change["level"]) == ("garanties-2026", "5", "N")
    assert "mesure 5 (garanties-2026)" in run("importer", data, other).out
    assert run("importer", data, other, "--essai", "--json").json() == {"changes": []}


def test_an_unknown_catalogue_makes_no_file(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.pacte"
    assert (
        run("nouveau", path, "--commune", "X", "--catalogue", "pacte-2020", "--catalogue", "autre").status
        == 1
    )
    assert not path.exists()
