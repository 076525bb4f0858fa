"""What the contract promises whatever is typed: odd words, odd paths, streams that fail."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pacte.cli import window_wish
from tests.cli.conftest import Run
from tests.cli.test_mistakes import told

PROGRAM = [sys.executable, "-m", "pacte"]
LIMITS = Path("/dev/full").exists()


def process(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *map(os.fspath, arguments)], text=True, capture_output=True, **options)


def test_a_name_stays_on_one_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.pacte"
    assert run("nouveau", path, "--commune", "Sens\nYonne", "--collectif", "a\r\n\tb").status == 0
    assert run("liste", path, "--nom", "Une\nliste", "--tete", "x\u2028y").out == "Liste Une liste ajoutée.\n"
    shown = run("montrer", path, "--json").json()
    (one,) = shown["lists"]
    assert (one["name"], one["head"]) == ("Une liste", "x y")
    assert (shown["municipality"]["name"], shown["collective"]["name"]) == ("Sens Yonne", "a b")


def test_an_empty_option_is_not_an_absent_one(run: Run, champigny: Path) -> None:
    told(run("exporter", champigny, "tableau", champigny.with_name("x.csv"), "--liste", ""))
    for command in ("montrer", "noter", "comparer"):
        told(run(command, champigny, "--catalogue", ""))
    told(run("noter", champigny, "--bareme", ""))


@pytest.mark.parametrize("command", ["nouveau", "montrer", "demo", "verifier", "importer"])
def test_a_name_too_long_for_the_disk(run: Run, pact_path: Path, command: str) -> None:
    name = pact_path.with_name("é" * 300 + ".pacte")
    further = {"nouveau": ["--commune", "X"], "importer": [pact_path]}
    assert "trop long" in told(run(command, name, *further.get(command, [])))
    assert [*pact_path.parent.iterdir()] == [pact_path]


def test_a_mistyped_command_is_wrong_usage_and_a_file_is_the_window(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ville").touch()
    assert window_wish(["montrrer"]) is None
    assert window_wish(["ville"]) == (Path("ville"), "fr")
    done = run("montrrer")
    assert (done.status, done.out) == (2, "")
    assert "« montrrer » n’est pas possible, choisissez parmi demo, nouveau" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links are POSIX here")
def test_another_name_of_a_file_is_the_same_file(run: Run, pact_path: Path) -> None:
    from pacte.storage.pact_file import open_pact_file

    link = pact_path.with_name("lien.pacte")
    link.symlink_to(pact_path.name)
    with open_pact_file(pact_path):
        assert "déjà ouvert" in told(run("liste", link, "--nom", "X"))
    assert run("liste", link, "--nom", "X").status == 0
    assert link.is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links and devices are POSIX here")
def test_a_document_is_written_where_a_link_leads_and_never_over_a_device(run: Run, champigny: Path) -> None:
    target, link = champigny.with_name("vrai.csv"), champigny.with_name("lien.csv")
    target.write_text("avant", encoding="utf-8")
    link.symlink_to(target.name)
    assert run("exporter", champigny, "tableau", link).status == 0
    assert link.is_symlink()
    assert "CHAMPIGNY" in target.read_text(encoding="utf-8")
    pipe = champigny.with_name("tuyau")
    os.mkfifo(pipe)
    assert "pas un fichier ordinaire" in told(run("exporter", champigny, "tableau", pipe))
    assert pipe.is_fifo()


def test_an_example_that_cannot_be_written_leaves_no_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "plein")

    monkeypatch.setattr("tempfile.mkstemp", full)
    assert "plein" in told(run("demo", tmp_path / "demo"))
    assert [*tmp_path.iterdir()] == []


def test_a_file_whose_second_catalogue_finds_no_place_goes_too(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pacte.domain.errors import DiskError
    from pacte.edits import frameworks

    def full(*_arguments: object) -> None:
        raise DiskError("Le disque est plein.")

    monkeypatch.setattr(frameworks, "add", full)
    both = ("--catalogue", "pacte-2020", "--catalogue", "garanties-2026")
    told(run("nouveau", tmp_path / "x.pacte", "--commune", "X", *both))
    assert [*tmp_path.iterdir()] == []


def test_half_a_character_in_a_signed_pact_is_a_changed_pact(run: Run, champigny: Path) -> None:
    signers = ("--signataire", "Une tête (exemple);;liste", "--signataire", "Un membre (exemple);;collectif")
    one = ("--liste", "champigny alternance", "--lieu", "Champigny", "--date", "2020-03-02")
    assert run("signer", champigny, *one, *signers).status == 0
    document = run("montrer", champigny, "--json").json()
    document["lists"][0]["signings"][0]["pact"]["municipality"] = "\ud800"
    path = champigny.with_name("x.json")
    path.write_text(json.dumps(document), encoding="utf-8")
    assert "modifié après" in told(run("importer", path, champigny))


def test_a_document_of_two_catalogues_goes_into_a_new_file_of_either(run: Run, tmp_path: Path) -> None:
    first, path = tmp_path / "1.pacte", tmp_path / "1.json"
    both = ("--catalogue", "pacte-2020", "--catalogue", "garanties-2026")
    run("nouveau", first, "--commune", "Sens", *both)
    run("liste", first, "--nom", "Une liste (exemple)")
    said = ("--liste", "Une liste (exemple)", "--mesure", "2", "--reponse", "agreed")
    run("repondre", first, *said, "--niveau", "N2")
    run("repondre", first, *said, "--niveau", "N", "--catalogue", "garanties-2026")
    assert run("exporter", first, "donnees", path).status == 0
    for main in ("pacte-2020", "garanties-2026"):
        other, again = tmp_path / f"{main}.pacte", tmp_path / f"{main}.json"
        run("nouveau", other, "--commune", "Ailleurs", "--catalogue", main)
        assert run("importer", path, other).status == 0
        run("exporter", other, "donnees", again)
        assert again.read_bytes() == path.read_bytes()
        assert run("importer", path, other, "--essai", "--json").json() == {"changes": []}


@pytest.mark.skipif(not LIMITS, reason="a stream without room is Linux’s /dev/full")
def test_an_answer_that_finds_no_place_is_told_in_one_line(pact_path: Path) -> None:
    for arguments in (
        ["montrer", pact_path, "--json"],
        ["verifier", pact_path],
        ["--version"],
        ["--help"],
        ["montrer", "--help"],
    ):
        with Path("/dev/full").open("w", encoding="utf-8") as full:
            done = subprocess.run(
                [*PROGRAM, *map(os.fspath, arguments)], text=True, stdout=full, stderr=subprocess.PIPE
            )
        assert done.returncode == 1
        assert done.stderr.startswith("Erreur : ")
        assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed by a POSIX shell")
def test_closed_streams_change_no_status(pact_path: Path) -> None:
    for words, status in (
        (f"montrer {pact_path} >&-", 0),
        ("montrer absent.pacte 2>&-", 1),
        ("--version >&-", 0),
    ):
        done = subprocess.run(
            ["sh", "-c", f"{sys.executable} -m pacte {words}"], capture_output=True, text=True
        )
        assert (done.returncode, done.stderr) == (status, "")


@pytest.mark.skipif(sys.platform == "win32", reason="arguments are bytes on POSIX systems")
def test_words_in_another_encoding_are_read_or_refused_never_cut(run: Run, pact_path: Path) -> None:
    ascii_only = {**os.environ, "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    added = process("liste", pact_path, "--nom", "Élan l’œuvre", env=ascii_only)
    assert added.returncode == 0, added.stderr
    assert run("montrer", pact_path, "--json").json()["lists"][0]["name"] == "Élan l’œuvre"
    before = pact_path.read_bytes()
    for wrong in (["--nom", b"\xc9lan"], ["--nom", "X", "--tete", b"\xff"]):
        words = [one if isinstance(one, bytes) else one.encode() for one in wrong]
        done = subprocess.run(
            [*map(os.fsencode, [*PROGRAM, "liste", pact_path]), *words], capture_output=True, text=True
        )
        assert (done.returncode, done.stdout) == (2, "")
        assert "texte illisible" in done.stderr
    assert pact_path.read_bytes() == before


def test_a_command_that_is_interrupted_says_so(
    run: Run, pact_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("pacte.cli.show.read_dossier", interrupted)
    assert "interrompue" in told(run("montrer", pact_path))
