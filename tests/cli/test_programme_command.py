"""`lire-programme`: what it answers, what it keeps, and what it refuses."""

from pathlib import Path

import pytest

DATA = Path(__file__).parents[1] / "data" / "programmes"
CLAMART = DATA / "programme-clamart-a-gauche.txt"


@pytest.fixture
def town(run, tmp_path: Path) -> Path:
    path = tmp_path / "clamart.pacte"
    assert run("nouveau", path, "--commune", "Clamart").status == 0
    assert run("liste", path, "--nom", "Clamart à gauche").status == 0
    return path


def test_a_trial_answers_in_json_and_writes_nothing(run, town: Path) -> None:
    before = town.read_bytes()
    data = run("lire-programme", CLAMART, town, "--liste", "clamart a gauche", "--essai", "--json").json()
    assert list(data) == ["proposals"]
    assert len(data["proposals"]) == 104
    canteens = data["proposals"][32]
    assert list(canteens) == ["id", "number", "heading", "themes", "text", "suggestions"]
    assert canteens["number"] == "33"
    assert canteens["heading"] == ["Des cantines scolaires 100% bio et local"]
    assert canteens["themes"] == ["Engager la révolution écologique", "Penser la ville à hauteur d'enfant"]
    assert "Intégrer une option végétarienne" in canteens["text"]
    best = canteens["suggestions"][0]
    assert list(best) == ["measure", "level", "score", "why"]
    assert best["measure"] == "7"
    assert 0.5 < best["score"] <= 1
    assert town.read_bytes() == before


def test_without_trial_the_programme_is_kept_and_travels_in_the_open_format(
    run, town: Path, tmp_path: Path
) -> None:
    done = run("lire-programme", CLAMART, town, "--liste", "Clamart à gauche")
    assert done.status == 0
    assert done.out.startswith("Clamart à gauche : 102\u00a0propositions, dont ")
    shown = run("montrer", town, "--json")
    (programme,) = shown.json()["lists"][0]["programmes"]
    assert programme["document"] == CLAMART.name
    assert len(programme["proposals"]) == 104
    assert shown.json()["lists"][0]["commitments"] == []
    (tmp_path / "donnees.json").write_text(shown.out, encoding="utf-8")
    other = tmp_path / "autre.pacte"
    assert run("nouveau", other, "--commune", "Autre").status == 0
    assert run("importer", tmp_path / "donnees.json", other).status == 0
    assert run("montrer", other, "--json").out == shown.out


@pytest.mark.parametrize(
    "document, name, words",
    [("absent.txt", "Clamart à gauche", "introuvable"), (CLAMART, "Autre", "n’est pas dans ce dossier")],
)
def test_mistakes_are_told_in_one_line(run, town: Path, document: object, name: str, words: str) -> None:
    done = run("lire-programme", document, town, "--liste", name)
    assert done.status == 1
    assert done.err.startswith("Erreur : ")
    assert words in done.err
    assert done.err.count("\n") == 1


def test_the_list_must_be_named(run, town: Path) -> None:
    assert run("lire-programme", CLAMART, town).status == 2
