"""A catalogue in any kind of file: what it gives, what it lacks, and what is no catalogue."""

import json
import shutil
import subprocess
from pathlib import Path
from time import perf_counter

import pytest

from exports.open_data import dossier_data
from exports.workbook import write_workbook
from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier, Municipality
from pacte.domain.edition import Edition
from pacte.domain.errors import KnownError
from pacte.edits.dossiers import new_dossier
from pacte.reading.catalogue_comparison import compare
from pacte.reading.catalogue_document import edition_of, read_catalogue_document
from pacte.reading.catalogue_file import read_catalogue
from pacte.reading.catalogue_table import Column, TableLayout
from resources import resource_text
from tests.conftest import ROOT
from tests.exports.conftest import read_champigny
from tests.reading.editions import as_text, by_level, by_measure, completed, texts, titles, workbook_of

SOFFICE = shutil.which("soffice")


def read(path: Path) -> Edition:
    edition = read_catalogue_document(path).edition
    assert edition is not None
    return edition


def written(path: Path, value: object) -> Path:
    path.write_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), "utf-8")
    return path


@pytest.fixture(scope="module")
def other_shape() -> Catalogue:
    path = ROOT / "tests/data/catalogue-other-shape.yaml"
    return read_catalogue(path.read_text("utf-8"), path.name)


@pytest.fixture
def dossier(catalogue: Catalogue) -> Dossier:
    return new_dossier(Municipality("Nîmes"), None, catalogue)


def test_our_own_json_and_yaml_give_everything(
    catalogue: Catalogue, dossier: Dossier, tmp_path: Path
) -> None:
    whole = edition_of(catalogue, "")
    ours = read(written(tmp_path / "dossier.json", dossier_data(dossier)))
    assert [one.measure for one in ours.measures] == [one.measure for one in whole.measures]
    assert ours.sources == catalogue.sources
    alone = read(written(tmp_path / "seul.json", dossier_data(dossier)["catalogue"]))
    assert alone.measures == ours.measures
    yaml = read(written(tmp_path / "pacte.yaml", resource_text("catalogues", "pacte-2020.yaml")))
    assert [one.measure for one in yaml.measures] == [one.measure for one in whole.measures]
    assert compare(catalogue, yaml).differing == compare(catalogue, ours).differing == ()


def test_a_catalogue_of_another_shape_is_read_too(other_shape: Catalogue, tmp_path: Path) -> None:
    path = workbook_of(by_measure(other_shape), tmp_path / "autre.xlsx")
    edition = read(path)
    assert len(edition.measures) == 76
    assert texts(edition) == texts(other_shape)
    assert compare(other_shape, edition).differing == ()
    titles_only = workbook_of([row[:2] for row in by_measure(other_shape)], tmp_path / "titres.xlsx")
    assert titles(read(titles_only)) == titles(other_shape)


@pytest.mark.parametrize(
    "entries",
    [
        [{"numéro": 1, "titre": "Un", "niveau": 1, "texte": "faire"}, {"numéro": 1, "niveau": 2, "texte": "mieux"}],
        [{"number": "1", "title": "Un", "N1": "faire", "N2": "mieux"}],
        [{"Mesure": "1", "Intitulé": "Un", "Niveaux": ["faire", "mieux"]}],
        {"mesures": [{"n": 1, "titre": "Un", "niveaux": {"N1": "faire", "Niveau 2": "mieux"}}]},
        {"référentiel": {"mesures": [{"n°": 1, "titre": "Un", "niveaux": [{"niveau": 1, "texte": "faire"},
                                                                        {"niveau": "N2", "texte": "mieux"}]}]}},
    ],
)  # fmt: skip
def test_plain_objects_with_obvious_keys_are_read(entries: object, tmp_path: Path) -> None:
    edition = read(written(tmp_path / "liste.json", entries))
    assert texts(edition) == {("1", "N1"): "faire", ("1", "N2"): "mieux"}
    assert titles(edition) == {"1": "Un"}
    assert edition.unread == ()


def test_entries_that_say_nothing_come_back_unread(tmp_path: Path) -> None:
    entries = [
        {"titre": "Un", "niveaux": ["faire", 7]},
        "zut",
        {"local": True, "number": "33", "title": "Locale", "levels": []},
    ]
    edition = read(written(tmp_path / "liste.json", entries))
    assert [line.text for line in edition.unread] == [
        '"zut"',
        '{"local": true, "number": "33", "title": "Locale", "levels": []}',
    ]
    assert edition.measures[0].doubts == ("un niveau n’est pas compris : 7",)


def test_the_grid_of_our_own_workbook_is_read(dossier: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "classeur.xlsx"
    demo = read_champigny()
    write_workbook(demo, path)
    edition = read(path)
    national = edition_of(dossier.catalogue, "")
    official = {place: text for place, text in texts(edition).items() if place[0] != "33"}
    assert official == texts(national)
    assert not any(one.measure.title for one in edition.measures)
    assert compare(demo.catalogue, edition).differing == ()


@pytest.mark.skipif(
    SOFFICE is None, reason="LibreOffice (soffice) is not installed; openpyxl saves the same sheet"
)
def test_a_workbook_saved_by_libreoffice_gives_the_same(catalogue: Catalogue, tmp_path: Path) -> None:
    bare = workbook_of(by_level(completed(catalogue)), tmp_path / "mesures.xlsx")
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [
        str(SOFFICE),
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path / "relu"),
        str(bare),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    assert texts(read(tmp_path / "relu" / bare.name)) == texts(completed(catalogue))


def test_a_grid_pasted_into_a_workbook_is_read(catalogue: Catalogue, tmp_path: Path) -> None:
    path = workbook_of([[line] for line in as_text(catalogue)], tmp_path / "collé.xlsx")
    assert texts(read(path)) == texts(catalogue)


def test_columns_without_known_titles_wait_for_somebody(catalogue: Catalogue, tmp_path: Path) -> None:
    rows = [["a", "b", "c", "d", "e"], *(row[:5] for row in by_measure(catalogue)[1:])]
    document = read_catalogue_document(workbook_of(rows, tmp_path / "muet.xlsx"))
    assert document.edition is None
    columns = (Column.NUMBER, Column.TITLE, Column.LEVEL_1, Column.LEVEL_2, Column.LEVEL_3)
    edition = document.under(TableLayout("Mesures", 0, dict(enumerate(columns))))
    assert {place: text for place, text in texts(catalogue).items() if place[1] != "N"} == texts(edition)
    with pytest.raises(KnownError, match="quelle colonne"):
        document.under(TableLayout("Mesures", 0, {0: Column.NUMBER}))


def test_seventy_six_measures_of_three_levels_take_less_than_a_second(tmp_path: Path) -> None:
    rows = [["N°", "Titre", "Niveau", "Texte"]]
    for number in range(1, 77):
        rows += [
            [str(number), f"Mesure exemple {number}", f"N{level}", f"Faire {number} {level} " * 30]
            for level in (1, 2, 3)
        ]
    path = workbook_of(rows, tmp_path / "grand.xlsx")
    start = perf_counter()
    edition = read(path)
    taken = perf_counter() - start
    assert len(texts(edition)) == 228
    assert taken < 1


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("vide.json", b"{}", "ne contient pas de liste de mesures"),
        ("faux.json", b'{"mesures": [1, 2', "ligne 1 : ce n’est pas du JSON lisible"),
        ("profond.json", b"[" * 100_000, "JSON"),
        ("prose.txt", "Bonjour à tous.".encode(), "Aucune mesure n’est reconnue"),
        ("bruit.xlsx", b"PK\x03\x04" + bytes(range(256)) * 9, ""),
        ("pacte.yaml", b"id: petit\n", "la clé « title » manque"),
        ("mot.doc", b"\xd0\xcf\x11\xe0" * 90, ""),
    ],
)  # fmt: skip
def test_what_is_no_catalogue_is_refused_in_one_sentence(
    name: str, content: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(KnownError) as refused:
        read_catalogue_document(path)
    assert words in str(refused.value).replace("\u00a0", " ")
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="introuvable"):
        read_catalogue_document(tmp_path / "absent.xlsx")
