"""The main job on the real pact, by command line: the contract's figures."""

import json
from pathlib import Path

import pypdfium2
import pytest

from pacte.domain.commitment import Evidence
from pacte.edits import evidence, lists
from pacte.storage import queries
from pacte.storage.pact_file import open_pact_file
from tests.cli.conftest import Run


def test_the_gold_figures(run: Run, champigny: Path) -> None:
    (scored,) = run("noter", champigny, "--json").json()["lists"]
    assert scored["name"] == "CHAMPIGNY ALTERNANCE"
    assert scored["answers"] == {
        "agreed": 55,
        "reserved": 1,
        "refused": 11,
        "out_of_competence": 1,
        "undecided": 0,
        "not_raised": 24,
    }
    assert (scored["points"], scored["measures_kept"], scored["can_sign"]) == (57.5, 29, True)
    assert (round(scored["strict"], 3), round(scored["adjusted"], 3)) == (0.599, 0.605)
    assert sum(row["points"] for row in scored["explanation"]) == 57.5


def test_what_the_list_said_is_in_the_open_format(run: Run, champigny: Path) -> None:
    shown = run("montrer", champigny, "--json").json()
    (one,) = shown["lists"]
    assert (one["name"], one["head"]) == ("CHAMPIGNY ALTERNANCE", "Laurent JEANNE")
    assert one["principles"] == {"A": "agreed", "B": "agreed", "C": "agreed"}
    said = {(c["measure"], c["level"]): c for c in one["commitments"]}
    assert not {place for place in said if place[0] in ("6", "29", "32")}
    partner = "Établissement public territorial Paris-Est-Marne et Bois"
    assert {place for place, c in said.items() if c["partner"] == partner} == {
        ("11", "N1"),
        ("11", "N2"),
        ("11", "N3"),
        ("18", "N2"),
        ("19", "N"),
    }
    assert said["15", "N3"]["reservation"].endswith("25€ par habitant·e par an sur le mandat.")
    assert said["33", "N"]["answer"] == "agreed"
    local = shown["catalogue"]["measures"][-1]
    assert (local["number"], local["local"], local["see_also"]) == ("33", True, ["26", "5", "11", "31", "27"])


def test_reading_twice_changes_nothing(run: Run, champigny: Path, real_pact: Path) -> None:
    before = champigny.read_bytes()
    assert "Aucune réponse ne change." in run("lire-pacte", real_pact, champigny).out
    assert champigny.read_bytes() == before


def test_a_trial_writes_nothing_and_says_what_it_read(run: Run, tmp_path: Path, real_pact: Path) -> None:
    path = tmp_path / "x.pacte"
    run("nouveau", path, "--commune", "Champigny-sur-Marne")
    before = path.read_bytes()
    read = run("lire-pacte", real_pact, path, "--essai", "--json").json()
    assert path.read_bytes() == before
    assert (read["name"], read["unread"]) == ("CHAMPIGNY ALTERNANCE", [])
    assert len([c for c in read["commitments"] if c["measure"] != "33"]) == 68
    assert [measure["number"] for measure in read["local_measures"]] == ["33"]


@pytest.mark.parametrize("scale, points, maximum", [("niveau-maximal", None, 32), ("mesures", 29, 32)])
def test_other_scales(run: Run, champigny: Path, scale: str, points: float | None, maximum: float) -> None:
    answer = run("noter", champigny, "--bareme", scale, "--json").json()
    (scored,) = answer["lists"]
    assert answer["scale"] == scale
    assert scored["maximum"] == maximum
    assert points is None or scored["points"] == points


def test_comparing(run: Run, champigny: Path) -> None:
    run("liste", champigny, "--nom", "Autre (exemple)")
    run(
        "repondre",
        champigny,
        "--liste",
        "autre (EXEMPLE)",
        "--mesure",
        "6",
        "--niveau",
        "N1",
        "--reponse",
        "refused",
    )
    run(
        "repondre",
        champigny,
        "--liste",
        "Autre (exemple)",
        "--mesure",
        "1",
        "--niveau",
        "N2",
        "--reponse",
        "agreed",
    )
    compared = run("comparer", champigny, "--json").json()
    rows = {row["number"]: row for row in compared["measures"]}
    assert (rows["1"]["kept_by"], rows["1"]["of"]) == (2, 2)
    assert rows["6"]["cells"]["Autre (exemple)"] == {"N1": "refused"}
    assert compared["unanimous"] == ["1"]
    assert compared["orphan"] == ["6", "29", "32"]


def test_export_then_import_gives_the_same_document(run: Run, champigny: Path, tmp_path: Path) -> None:
    first, second, other = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "autre.pacte"
    assert run("exporter", champigny, "donnees", first).status == 0
    run("nouveau", other, "--commune", "Ailleurs")
    assert run("importer", first, other, "--essai", "--json").json()["changes"]
    assert run("importer", first, other).status == 0
    run("exporter", other, "donnees", second)
    assert first.read_bytes() == second.read_bytes()
    assert run("importer", first, other, "--essai", "--json").json() == {"changes": []}
    assert json.loads(first.read_text())["lists"][0]["name"] == "CHAMPIGNY ALTERNANCE"


def test_the_pact_is_written_for_one_list_as_it_was_signed(run: Run, champigny: Path, tmp_path: Path) -> None:
    path = tmp_path / "pacte.pdf"
    assert run("exporter", champigny, "pacte", path).status == 0
    draft = path.read_bytes()
    signers = (
        "--signataire",
        "Une tête (exemple);tête de liste;liste",
        "--signataire",
        "Un membre (exemple);;collectif",
    )
    one = ("--liste", "champigny alternance")
    signed = run("signer", champigny, *one, "--lieu", "Champigny", "--date", "2020-03-02", *signers)
    assert signed.status == 0, signed.err
    assert run("exporter", champigny, "pacte", path).status == 0
    assert path.read_bytes() != draft
    assert b"pacte.json" in path.read_bytes()
    assert b"pacte.json" not in draft
    assert "n’a pas de signature n° 2" in run("exporter", champigny, "pacte", path, "--signature", "2").err
    assert "n’est pas un nombre" in run("exporter", champigny, "pacte", path, "--signature", "x").err
    run("liste", champigny, "--nom", "Autre (exemple)")
    assert "choisissez laquelle" in run("exporter", champigny, "pacte", path).err
    assert run("exporter", champigny, "pacte", path, *one, "--signature", "1").status == 0


def test_the_grid_is_blank_unless_a_list_is_named(run: Run, champigny: Path, tmp_path: Path) -> None:
    path = tmp_path / "grille.pdf"
    ticked = []
    for named in ([], ["--liste", "champigny alternance"]):
        assert run("exporter", champigny, "grille", path, *named).status == 0
        pdf = pypdfium2.PdfDocument(path)
        ticked.append(sum(page.get_textpage().get_text_range().count("☑") for page in pdf))
        pdf.close()
    assert ticked[0] == 0
    assert ticked[1] > 60
    assert "n’est pas dans ce dossier" in run("exporter", champigny, "grille", path, "--liste", "Autre").err


def test_a_merged_list_s_own_documents_name_whose_its_answers_are(
    run: Run, champigny: Path, tmp_path: Path
) -> None:
    with open_pact_file(champigny) as file:
        first = queries.dossier(file).lists[0]
        (other,) = lists.add(file, "Autre (exemple)").lists
        evidence.add(file, first.id, ("1", "N1"), Evidence("Un verger (exemple).", "tract.pdf", "page 2"))
        lists.merge(file, first.id, other, "Ensemble (exemple)", None)
    said = {}
    for document in ("fiche", "grille"):
        path = tmp_path / f"{document}.pdf"
        assert run("exporter", champigny, document, path, "--liste", "Ensemble (exemple)").status == 0
        pdf = pypdfium2.PdfDocument(path)
        pages = " ".join(page.get_textpage().get_text_range() for page in pdf)
        pdf.close()
        said[document] = " ".join(pages.split())
    assert "en attente de confirmation" in said["fiche"]
    assert "fusion de « CHAMPIGNY ALTERNANCE » et de « Autre (exemple) »" in said["fiche"]
    assert "tract.pdf de « CHAMPIGNY ALTERNANCE », page 2" in said["grille"]


def test_the_demo_builds_everything_and_keeps_what_was_edited(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "exemple"
    done = run("demo", folder)
    assert done.status == 0
    found = sorted(path.name for path in folder.iterdir())
    assert found == [
        "affiche-champigny-sur-marne.pdf",
        "champigny-sur-marne.csv",
        "champigny-sur-marne.json",
        "champigny-sur-marne.pacte",
        "champigny-sur-marne.xlsx",
        "comparatif-champigny-sur-marne.pdf",
        "fiche-champigny-alternance.pdf",
        "grille-champigny-sur-marne.pdf",
        "pacte-champigny-alternance.pdf",
        "relecture-champigny-alternance.xlsx",
    ]
    assert all(name in done.out for name in found)
    path = folder / "champigny-sur-marne.pacte"
    run("liste", path, "--nom", "Ajoutée (exemple)")
    assert "gardé tel quel" in run("demo", folder).out
    assert "Ajoutée (exemple)" in run("montrer", path).out


def test_the_comparison_and_the_poster_on_the_paper_asked_for(
    run: Run, champigny: Path, tmp_path: Path
) -> None:
    path = tmp_path / "document.pdf"
    widths = []
    for document, paper in (("comparatif", "A3"), ("comparatif", "A4"), ("affiche", "A3"), ("affiche", "A4")):
        assert run("exporter", champigny, document, path, "--papier", paper).status == 0
        pdf = pypdfium2.PdfDocument(path)
        widths.append(round(pdf[0].get_width()))
        pdf.close()
    assert widths == [1191, 842, 842, 595]
    assert run("exporter", champigny, "affiche", path, "--papier", "A5").status != 0


def test_what_cannot_be_placed_comes_back_with_its_number(run: Run, tmp_path: Path, real_pact: Path) -> None:
    document = tmp_path / "pacte.txt"
    document.write_text(
        real_pact.read_text(encoding="utf-8") + "\n\nContact : mairie (exemple)\n", encoding="utf-8"
    )
    path = tmp_path / "x.pacte"
    run("nouveau", path, "--commune", "Champigny-sur-Marne")
    (line,) = run("lire-pacte", document, path, "--essai", "--json").json()["unread"]
    assert line["text"] == "Contact : mairie (exemple)"
    assert line["number"] == len(document.read_text(encoding="utf-8").splitlines())


def test_a_document_of_several_lists_gives_them_all_or_the_one_named(
    run: Run, pact_path: Path, real_pact: Path, tmp_path: Path
) -> None:
    text = real_pact.read_text(encoding="utf-8")
    other = text.replace("CHAMPIGNY ALTERNANCE- Laurent JEANNE", "AUTRE (exemple) - Anne EXEMPLE", 1)
    document = tmp_path / "deux.txt"
    document.write_text(f"{text}\n\n{other}", encoding="utf-8")
    read = run("lire-pacte", document, pact_path, "--essai", "--json").json()
    assert (read["name"], [one["name"] for one in read["others"]]) == (
        "CHAMPIGNY ALTERNANCE",
        ["AUTRE (exemple)"],
    )
    assert read["others"][0]["unread"] == []
    assert run("lire-pacte", document, pact_path, "--liste", "AUTRE (exemple)").status == 0
    shown = run("montrer", pact_path, "--json").json()
    assert [one["name"] for one in shown["lists"]] == ["AUTRE (exemple)"]
