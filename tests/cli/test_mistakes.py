"""Mistakes of people, disks and files: one French line, status 1, nothing written."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from pacte.cli import window_wish
from pacte.domain.answer import Answer
from pacte.domain.wording import NAME_LENGTH
from tests.cli.conftest import Run

HOSTILE = [
    "=1+1",
    "@SUM(A1)",
    "<img src='file:///etc/passwd'/>",
    "R&D <b>gras</b> &amp;",
    "é" * 10_000,
    "שלום مرحبا",
    "👩‍👩‍👧 🎉",
    "l’élu·e «\u00a0oui\u00a0»",
]


def told(done: object) -> str:
    """The one line that a known error leaves."""
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("Erreur : ")
    assert done.err.count("\n") == 1
    return done.err


@pytest.mark.parametrize(
    "command",
    [
        ["montrer"],
        ["noter"],
        ["comparer"],
        ["liste", "--nom", "X"],
        ["repondre", "--liste", "X", "--mesure", "1", "--niveau", "N1", "--reponse", "agreed"],
    ],
    ids=lambda command: command[0],
)
@pytest.mark.parametrize(
    "content", [None, b"", b"bonjour", b"SQLite format 3\x00"], ids=["missing", "empty", "text", "cut"]
)
def test_files_that_are_not_pact_files(
    run: Run, tmp_path: Path, command: list[str], content: bytes | None
) -> None:
    path = tmp_path / "x.pacte"
    if content is not None:
        path.write_bytes(content)
    told(run(command[0], path, *command[1:]))
    assert [*tmp_path.iterdir()] == ([path] if content is not None else [])


@pytest.mark.parametrize("seed", range(5))
def test_random_bytes_as_a_pact(run: Run, pact_path: Path, seed: int) -> None:
    noise = pact_path.with_name("bruit.txt")
    noise.write_bytes(random.Random(seed).randbytes(20_000))
    before = pact_path.read_bytes()
    told(run("lire-pacte", noise, pact_path))
    assert pact_path.read_bytes() == before


@pytest.mark.parametrize("document", ["classeur", "fiche", "grille", "donnees", "tableau"])
def test_an_export_goes_whole_or_not_at_all(run: Run, champigny: Path, document: str) -> None:
    before = champigny.read_bytes()
    folder = champigny.parent
    there = sorted(folder.iterdir())
    told(run("exporter", champigny, document, folder / "absent" / "sortie"))
    told(run("exporter", champigny, document, folder))
    assert "dossier Pacte" in told(run("exporter", champigny, document, champigny))
    assert champigny.read_bytes() == before
    assert sorted(folder.iterdir()) == there


@pytest.mark.skipif(sys.platform == "win32", reason="a full disk is made with a POSIX limit")
@pytest.mark.parametrize("document", ["classeur", "fiche", "grille", "donnees", "tableau"])
def test_a_full_disk_leaves_the_old_document(run: Run, champigny: Path, document: str) -> None:
    target = champigny.with_name("sortie")
    target.write_text("avant", encoding="utf-8")
    there = sorted(champigny.parent.iterdir())
    code = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "from pacte.cli import run_command\n"
        "sys.exit(run_command(sys.argv[1:]))"
    )
    # -B: under this limit Python would leave its own compiled files cut short.
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, "exporter", str(champigny), document, str(target)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1, done.stderr
    assert "plein" in done.stderr
    assert done.stderr.count("\n") == 1
    assert target.read_text(encoding="utf-8") == "avant"
    assert sorted(champigny.parent.iterdir()) == there


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: words[:8])
def test_hostile_words_are_kept_in_any_field_and_carried_by_every_export(
    run: Run, tmp_path: Path, words: str
) -> None:
    path, name = tmp_path / "x.pacte", words[:NAME_LENGTH].strip()
    assert run("nouveau", path, "--commune", name, "--collectif", name).status == 0
    assert run("liste", path, "--nom", name, "--tete", name, "--etiquette", name).status == 0
    place = ["--liste", name, "--mesure", "2", "--niveau", "N1", "--reponse", "reserved"]
    said = ["--formulation", words, "--reserve", words, "--partenaire", words, "--observation", words]
    assert run("repondre", path, *place, *said).status == 0
    (one,) = run("montrer", path, "--json").json()["lists"]
    (commitment,) = one["commitments"]
    assert {one["name"], one["head"], one["label"]} == {name}
    assert {commitment[key] for key in ("agreed_wording", "reservation", "partner", "observation")} == {words}
    for document in ("classeur", "fiche", "grille", "donnees", "tableau"):
        target = tmp_path / f"sortie-{document}"
        assert run("exporter", path, document, target).status == 0
        assert target.stat().st_size


def test_control_characters_go_and_the_words_stay(run: Run, pact_path: Path) -> None:
    assert run("liste", pact_path, "--nom", "Li\x07ste\x1b[31m").status == 0
    assert run("montrer", pact_path, "--json").json()["lists"][0]["name"] == "Liste[31m"


def test_wrong_usage_is_status_2(run: Run, pact_path: Path) -> None:
    for arguments in (
        ["rien-de-tel", "x"],
        ["montrer"],
        ["noter", pact_path, "--inconnu"],
        ["repondre", pact_path],
        ["--langue", "xx"],
        ["--langue"],
        ["--langue", "en", "liste"],
        ["liste", pact_path, "--nom", "Liste", "--langue", "en"],
    ):
        done = run(*arguments)
        assert done.status == 2
        assert "Erreur : " in done.err


@pytest.mark.parametrize(
    "arguments, wish",
    [
        ([], (None, "fr")),
        (["x.pacte"], (Path("x.pacte"), "fr")),
        (["--langue", "en"], (None, "en")),
        (["--langue=en", "x.pacte"], (Path("x.pacte"), "en")),
        (["x.pacte", "--langue", "fr"], (Path("x.pacte"), "fr")),
        (["--help"], None),
        (["liste", "x.pacte"], None),
    ],
)
def test_the_window_is_asked_for_on_a_file_and_in_a_language(arguments: list[str], wish: object) -> None:
    assert window_wish(arguments) == wish


def test_the_help_names_the_languages_of_the_window(run: Run) -> None:
    assert "--langue {fr,en}" in run("--help").out


def test_every_command_explains_itself(run: Run) -> None:
    from pacte.cli import COMMANDS

    for command in COMMANDS:
        done = run(command, "--help")
        assert done.status == 0
        assert "Usage : " in done.out


def test_unknown_things_are_named(run: Run, champigny: Path) -> None:
    answer = ["--niveau", "N1", "--reponse", Answer.AGREED]
    assert "Personne" in told(run("repondre", champigny, "--liste", "Personne", "--mesure", "1", *answer))
    assert "99" in told(
        run("repondre", champigny, "--liste", "champigny alternance", "--mesure", "99", *answer)
    )
    assert "rien" in told(run("noter", champigny, "--bareme", "rien"))
    assert "rien" in told(
        run("nouveau", champigny.with_name("y.pacte"), "--commune", "X", "--catalogue", "rien")
    )


def test_data_that_is_wrong_says_where(run: Run, champigny: Path) -> None:
    path = champigny.with_name("x.json")
    run("exporter", champigny, "donnees", path)
    text = path.read_text(encoding="utf-8")
    before = champigny.read_bytes()
    for old, new, place in [
        ('"answer": "agreed"', '"answer": "oui"', "lists[0].commitments[0].answer"),
        ('"minimum_measures": 10', '"minimum_measures": "dix"', "catalogue.minimum_measures"),
        ('"version": 1', '"version": 9', "plus récente"),
        ('"format": "pacte"', '"format": "autre"', "ne vient pas de Pacte"),
        ('"measure": "1"', '"measure": "99"', "99"),
    ]:
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        assert place in told(run("importer", path, champigny))
    path.write_bytes(os.urandom(1000))
    told(run("importer", path, champigny))
    assert champigny.read_bytes() == before


def test_a_real_process_has_no_traceback_and_survives_a_closed_pipe(champigny: Path) -> None:
    program = [sys.executable, "-m", "pacte"]
    missing = subprocess.run([*program, "montrer", "absent.pacte"], capture_output=True, text=True)
    assert (missing.returncode, missing.stdout) == (1, "")
    assert missing.stderr.startswith("Erreur : ")
    show = subprocess.Popen(
        [*program, "montrer", str(champigny), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    show.stdout.close()
    assert show.stderr.read() == b""
    show.stderr.close()
    assert show.wait() == 0
