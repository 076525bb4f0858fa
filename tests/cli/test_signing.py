"""Signing and verifying by command line, as the contract says."""

import json
import re
import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Run

SIGNATORIES = (
    "--signataire",
    "Laurent JEANNE;tête de liste;liste",
    "--signataire",
    "Signataire (exemple);pour le collectif;collectif",
)


@pytest.fixture
def sign(run: Run, champigny: Path):
    def signed(day: str = "2020-03-02", signatories: tuple[str, ...] = SIGNATORIES):
        name = ("--liste", "Champigny Alternance")
        place = ("--lieu", "Champigny-sur-Marne", "--date", day)
        return run("signer", champigny, *name, *place, *signatories, "--json")

    return signed


def test_a_signed_pact_is_printed_and_verified(run: Run, sign, champigny: Path, tmp_path: Path) -> None:
    signed = sign().json()
    assert signed["number"] == 1
    assert re.fullmatch("[0-9a-f]{64}", signed["fingerprint"])
    (listed,) = run("montrer", champigny, "--json").json()["lists"][0]["signings"]
    assert (listed["number"], listed["fingerprint"]) == (1, signed["fingerprint"])
    assert [one["side"] for one in listed["signatories"]] == ["list", "collective"]
    pdf = tmp_path / "pacte.pdf"
    assert run("exporter", champigny, "pacte", pdf).status == 0
    for verified in (
        run("verifier", pdf, "--json"),
        run("verifier", pdf, "--dossier", champigny, "--json"),
        run("verifier", champigny, "--json"),
    ):
        found = verified.json()
        assert (found["verdict"], found["fingerprint"]) == ("authentic", signed["fingerprint"])
        assert found["differences"] == []


def test_an_altered_pdf_ends_with_status_1_and_one_sentence(
    run: Run, sign, champigny: Path, tmp_path: Path
) -> None:
    sign()
    pdf = tmp_path / "pacte.pdf"
    run("exporter", champigny, "pacte", pdf)
    pdf.write_bytes(pdf.read_bytes() + b"\n")
    done = run("verifier", pdf, "--json")
    assert done.status == 1
    assert done.err.startswith("Erreur : Modifié")
    assert done.err.count("\n") == 1
    assert json.loads(done.out)["verdict"] == "altered"


def test_a_pact_of_another_file_is_told(run: Run, sign, champigny: Path, tmp_path: Path) -> None:
    sign()
    pdf, other = tmp_path / "pacte.pdf", tmp_path / "autre.pacte"
    run("exporter", champigny, "pacte", pdf)
    run("nouveau", other, "--commune", "Nîmes")
    done = run("verifier", pdf, "--dossier", other, "--json")
    assert (done.status, json.loads(done.out)["verdict"]) == (1, "other_file")


def test_a_file_without_a_signing_is_no_pact(run: Run, champigny: Path) -> None:
    done = run("verifier", champigny, "--json")
    assert (done.status, json.loads(done.out)["verdict"]) == (1, "not_a_pact")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE signing SET pact = replace(pact, '\"refused\"', '\"agreed\"')",
        "UPDATE signing SET place = 'Ailleurs'",
        "UPDATE signing SET fingerprint = replace(fingerprint, 'a', 'b')",
    ],
)
def test_a_signing_altered_in_the_file_is_found(run: Run, sign, champigny: Path, statement: str) -> None:
    sign()
    raw = sqlite3.connect(champigny)
    raw.execute(statement)
    raw.commit()
    raw.close()
    done = run("verifier", champigny, "--json")
    found = json.loads(done.out)
    assert (done.status, found["verdict"]) == (1, "altered")
    assert found["differences"]


@pytest.mark.parametrize(
    "day, signatories, words",
    [
        ("2020-02-30", SIGNATORIES, "n’existe pas"),
        ("2999-01-01", SIGNATORIES, "dans l’avenir"),
        ("2020-03-02", SIGNATORIES[:2], "pour le collectif"),
        ("2020-03-02", ("--signataire", "Laurent JEANNE"), "n’est pas un signataire"),
        ("2020-03-02", (*SIGNATORIES, *SIGNATORIES[:2]), "Deux signataires"),
    ],
)
def test_what_cannot_be_signed_is_told_and_nothing_is_written(
    sign, champigny: Path, day: str, signatories: tuple[str, ...], words: str
) -> None:
    before = champigny.read_bytes()
    done = sign(day, signatories)
    assert done.status == 1
    assert words in done.err
    assert champigny.read_bytes() == before


def test_signing_again_without_a_change_is_refused_and_a_change_makes_an_amendment(
    run: Run, sign, champigny: Path
) -> None:
    sign()
    assert "Rien n’a changé" in sign("2020-03-05").err
    run(
        "repondre",
        champigny,
        "--liste",
        "Champigny Alternance",
        "--mesure",
        "1",
        "--niveau",
        "N1",
        "--reponse",
        "refused",
    )
    assert sign("2020-03-05").json()["number"] == 2
    signings = run("montrer", champigny, "--json").json()["lists"][0]["signings"]
    assert [one["supersedes"] for one in signings] == [None, 1]
