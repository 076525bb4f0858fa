"""A workbook's pages: all that look like a catalogue are read, the others are told, of rivals one is chosen."""

from pathlib import Path

import pytest

from exports.workbook import write_workbook
from pacte.domain.catalogue import Catalogue
from pacte.domain.edition import Edition
from pacte.domain.errors import KnownError
from pacte.domain.wording import MAX_LENGTH
from pacte.reading.catalogue_document import read_catalogue_document
from tests.exports.conftest import read_champigny
from tests.reading.editions import book_of, by_level, by_measure, newer, principle_rows, texts, titles


def read(path: Path) -> Edition:
    edition = read_catalogue_document(path).edition
    assert edition is not None
    return edition


def test_a_page_for_each_theme_gives_the_whole(catalogue: Catalogue, tmp_path: Path) -> None:
    head, *rows = by_measure(catalogue)
    themes = {theme[:31]: [head, *(row for row in rows if row[-1] == theme)] for theme in catalogue.themes}
    edition = read(book_of({"Accueil": [["Bonjour"]], **themes, "Notes": [["À faire"]]}, tmp_path / "m.xlsx"))
    assert texts(edition) == texts(catalogue)
    assert titles(edition) == titles(catalogue)
    assert edition.pages_left == ("Accueil", "Notes")
    assert not any(one.doubts for one in edition.measures)


def test_titles_on_one_page_and_texts_on_another_go_together(catalogue: Catalogue, tmp_path: Path) -> None:
    levels = [["Mesure", "Niveau", "Texte"]]
    levels += [[one.number, level.code, level.text] for one, level in catalogue.levels()]
    pages = {"Intitulés": [row[:2] for row in by_measure(catalogue)], "Niveaux": levels}
    edition = read(book_of(pages, tmp_path / "m.xlsx"))
    assert (texts(edition), titles(edition)) == (texts(catalogue), titles(catalogue))
    assert not any(one.doubts for one in edition.measures)


def test_two_editions_in_one_workbook_wait_for_somebody(catalogue: Catalogue, tmp_path: Path) -> None:
    pages = {
        "Principes": principle_rows(catalogue),
        "2020": [["Le pacte"], *by_level(catalogue)],
        "Locales": [["N°", "Titre", "Texte"], [77, "Exemple", "faire"]],
        "2026": by_measure(newer(catalogue)),
        "Notes": [["rien"]],
    }
    document = read_catalogue_document(book_of(pages, tmp_path / "deux.xlsx"))
    assert (document.edition, document.rivals) == (None, ("2020", "2026"))
    layout = document.layout("2020")
    assert layout is not None
    assert layout.heading == 1
    edition = document.under(layout)
    assert {place: text for place, text in texts(edition).items() if place[0] != "77"} == texts(catalogue)
    assert titles(edition)["77"] == "Exemple"
    assert len(edition.principles) == 3
    assert edition.pages_left == ("2026", "Notes")


def test_one_number_twice_by_mistake_is_a_doubt_and_no_rival(catalogue: Catalogue, tmp_path: Path) -> None:
    head, *rows = by_measure(catalogue)
    twice = [*rows[0]]
    twice[2] = "Tout autre chose (exemple)."
    pages = {"Un": [head, *rows[:16]], "Deux": [head, twice, *rows[16:]]}
    edition = read(book_of(pages, tmp_path / "m.xlsx"))
    assert edition.measures[0].doubts == ("N1 est dit deux fois, la seconde « Deux », ligne 2",)
    assert len(edition.measures) == 32


def test_of_our_own_workbook_the_grid_alone_is_read(tmp_path: Path) -> None:
    path = tmp_path / "classeur.xlsx"
    write_workbook(read_champigny(), path)
    edition = read(path)
    assert {"Lisez-moi", "Comparatif", "Barème"} <= {*edition.pages_left}
    assert "Grille" not in edition.pages_left
    assert edition.title is None


def test_a_cell_that_is_too_long_says_where_it_stands(tmp_path: Path) -> None:
    pages = {"Mesures": [["N°", "Titre"], [1, "Un"], [2, "x" * (MAX_LENGTH + 1)]]}
    with pytest.raises(KnownError, match=r"cellule de la ligne 3, page Mesures"):
        read_catalogue_document(book_of(pages, tmp_path / "long.xlsx"))
