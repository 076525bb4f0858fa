"""A catalogue as a table written as text, in the separators and encodings that spreadsheets write."""

import csv
import io
from pathlib import Path

import pytest

from exports.open_data import write_table
from pacte.domain.catalogue import Catalogue
from pacte.domain.edition import Edition
from pacte.domain.errors import KnownError
from pacte.reading.catalogue_csv import table_in
from pacte.reading.catalogue_document import read_catalogue_document
from pacte.reading.catalogue_table import Column, TableLayout
from pacte.reading.workbook import MAX_ROWS
from tests.exports.conftest import read_champigny
from tests.reading.editions import Rows, as_text, by_level, by_measure, texts, titles, workbook_of


def written(rows: Rows, separator: str) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue()


def read(path: Path) -> Edition:
    edition = read_catalogue_document(path).edition
    assert edition is not None
    return edition


@pytest.mark.parametrize("form", [by_level, by_measure])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_every_separator_and_encoding_gives_the_whole(
    catalogue: Catalogue, tmp_path: Path, form, separator: str, encoding: str
) -> None:
    path = tmp_path / "mesures.csv"
    path.write_bytes(written(form(catalogue), separator).encode(encoding))
    edition = read(path)
    assert texts(edition) == texts(catalogue)
    assert titles(edition) == titles(catalogue)
    assert edition.unread == ()
    assert edition.measures[1].place.startswith("« mesures », ligne ")


def test_what_spreadsheets_say_of_the_separator_is_heeded(tmp_path: Path) -> None:
    path = tmp_path / "mesures.txt"
    path.write_text('sep=,\nN°,Titre,N1\n1,Un,"faire; ou\nmieux, plus"\n', "utf-8")
    assert texts(read(path)) == {("1", "N1"): "faire; ou mieux, plus"}


def test_principles_and_threshold_may_be_rows(tmp_path: Path) -> None:
    path = tmp_path / "mesures.csv"
    path.write_text("Seuil;12;\nN°;Titre;N1\nA;Former;tout le monde\n1;Un;faire\n", "utf-8")
    edition = read(path)
    assert [(one.principle.code, one.principle.text) for one in edition.principles] == [
        ("A", "tout le monde")
    ]
    assert edition.threshold is not None
    assert edition.threshold.value == 12


def test_columns_without_known_titles_wait_for_somebody(tmp_path: Path) -> None:
    path = tmp_path / "muet.csv"
    path.write_text("a;b;c\n1;Un;faire\n2;Deux;mieux, plus, autrement\n", "utf-8")
    document = read_catalogue_document(path)
    assert document.edition is None
    layout = TableLayout("muet", 0, dict(enumerate((Column.NUMBER, Column.TITLE, Column.LEVEL_1))))
    assert titles(document.under(layout)) == {"1": "Un", "2": "Deux"}


def test_a_printed_grid_with_semicolons_stays_a_text(catalogue: Catalogue, tmp_path: Path) -> None:
    for name in ("grille.txt", "grille.csv"):
        path = tmp_path / name
        path.write_text("\n".join(as_text(catalogue)), "utf-8")
        assert texts(read(path)) == texts(catalogue)


def test_the_table_of_answers_is_refused_with_a_word(tmp_path: Path) -> None:
    path = tmp_path / "tableau.csv"
    write_table(read_champigny(), path)
    with pytest.raises(KnownError, match=r"est le tableau des réponses que Pacte exporte"):
        read_catalogue_document(path)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    with pytest.raises(KnownError, match=r"est le tableau des réponses que Pacte exporte"):
        read_catalogue_document(workbook_of(rows, tmp_path / "tableau.xlsx"))


@pytest.mark.parametrize(
    "text, words",
    [('N°;Titre\n1;Un\n2;"Deux\n3;Trois\n', "ligne 3 : un guillemet est mal placé"),
     ('N°;Titre\n1;"Un" bis\n', "ligne 2 : un guillemet est mal placé"),
     ("N°;Titre\n" + "1;Un\n" * MAX_ROWS, "a plus de 5000 lignes"),
     (f"N°;Titre\n1;{'x' * 30_001}\n", "cellule de la ligne 2")],
)  # fmt: skip
def test_what_is_wrong_is_refused_with_its_line(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "faux.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(KnownError) as refused:
        read_catalogue_document(path)
    assert words in str(refused.value).replace("\u00a0", " ")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("text", ["Bonjour, à tous\nsalut", ";;;\n;;;\n", "un seul mot par ligne\nencore"])
def test_prose_is_no_table(text: str) -> None:
    assert table_in(text, "prose.csv") is None
