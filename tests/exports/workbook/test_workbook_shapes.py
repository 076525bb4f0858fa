"""Files of every shape: no list, many lists, other levels and themes, neutral, merged lists."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from exports.workbook import write_workbook
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier, Settings
from pacte.domain.measure import Level, Measure


def made(dossier: Dossier, folder: Path, *, values: bool = False) -> Workbook:
    write_workbook(dossier, folder / "classeur.xlsx")
    return load_workbook(folder / "classeur.xlsx", data_only=values)


def words(book: Workbook, sheet: str) -> list[object]:
    return [cell.value for row in book[sheet].iter_rows() for cell in row if cell.value is not None]


def many(champigny: Dossier, count: int) -> Dossier:
    one = champigny.lists[0]
    lists = tuple(
        replace(one, id=f"liste-{i}", name=f"Ensemble pour une ville en transition {i:03}")
        for i in range(count)
    )
    return replace(champigny, lists=lists)


def test_without_a_list_every_sheet_says_so(champigny: Dossier, tmp_path: Path) -> None:
    book = made(replace(champigny, lists=()), tmp_path)
    assert book.sheetnames == ["Lisez-moi", "Grille", "Comparatif", "Scores", "Barème", "Statistiques"]
    assert any(str(text).startswith("Ce dossier n’a pas encore de liste") for text in words(book, "Grille"))
    assert "Ce dossier n’a pas encore de liste." in words(book, "Comparatif")
    assert not book["Statistiques"]._charts


def test_measures_of_one_level_have_one_column(champigny: Dossier, tmp_path: Path) -> None:
    themes = tuple(f"Thème {i}" for i in range(11))
    measures = tuple(
        Measure(str(i), f"Titre {i}", f"Mesure {i}", themes[i % 11], (Level("N", "texte"),))
        for i in range(1, 77)
    )
    catalogue = Catalogue("nimes", "Pacte 2026", 25, themes, (), measures)
    one = replace(champigny.lists[0], commitments=(Commitment("7", "N", Answer.AGREED),), principles={})
    book = made(replace(champigny, catalogue=catalogue, lists=(one,)), tmp_path, values=True)
    sheet = book["Comparatif"]
    assert sheet.max_column == 6
    assert next(row[5].value for row in sheet.iter_rows(min_row=5) if row[1].value == 7) == "✓"
    assert book["Grille"].max_row == 3 + 76


def test_levels_have_the_codes_of_the_catalogue(champigny: Dossier, tmp_path: Path) -> None:
    codes = ("Socle", "1 étoile", "2 étoiles", "1-étoile")
    measure = Measure("12 bis", "Titre", "Nom", "Thème", tuple(Level(code, "x", 2) for code in codes))
    catalogue = Catalogue("c", "Pacte", 1, ("Thème",), (), (measure,))
    one = CandidateList("l", "Liste", commitments=(Commitment("12 bis", "2 étoiles", Answer.AGREED),))
    book = made(replace(champigny, catalogue=catalogue, lists=(one,)), tmp_path)
    assert {"points_Socle", "points_1_etoile", "points_2_etoiles", "points_1_etoile_2"} <= set(
        book.defined_names
    )
    assert [cell.value for cell in book["Comparatif"][4]][5:9] == list(codes)


def test_each_of_many_lists_has_its_sheet(champigny: Dossier, tmp_path: Path) -> None:
    book = made(many(champigny, 40), tmp_path)
    assert len(set(book.sheetnames)) == 6 + 40
    assert all(len(title) <= 31 for title in book.sheetnames)
    comparison = book["Comparatif"]
    assert comparison.max_column == 5 + 3 * 40
    assert [b.id for b in comparison.col_breaks.brk] == [35, 65, 95]
    assert comparison.print_title_cols == "$A:$E"
    links = [book["Scores"].cell(row, 1).hyperlink.location for row in range(6, 46)]
    assert links == [f"'{title}'!A1" for title in book.sheetnames[2:42]]


def test_lists_stand_in_alphabetical_order(champigny: Dossier, tmp_path: Path) -> None:
    one = champigny.lists[0]
    lists = tuple(replace(one, id=name, name=name) for name in ("Zénith", "élan", "Avenir"))
    book = made(replace(champigny, lists=lists), tmp_path)
    assert book.sheetnames[2:5] == ["Avenir", "élan", "Zénith"]
    assert [cell.value for cell in book["Comparatif"][3]][5::3] == ["Avenir", "élan", "Zénith"]


@pytest.mark.parametrize("neutral", [False, True])
def test_a_neutral_file_ranks_nobody(champigny: Dossier, neutral: bool, tmp_path: Path) -> None:
    dossier = replace(many(champigny, 3), settings=Settings(neutral=neutral))
    book = made(dossier, tmp_path)
    assert ("Rang" in words(book, "Scores")) is not neutral
    assert ("Mesures du référentiel retenues" in words(book, "Comparatif")) is not neutral
    assert ("scores_rank" in book.defined_names) is not neutral


def test_merged_lists_are_counted_apart(champigny: Dossier, tmp_path: Path) -> None:
    one = champigny.lists[0]
    merged = replace(one, id="fusion", name="Ancienne liste", state=ListState.MERGED)
    book = made(replace(champigny, lists=(merged, one)), tmp_path, values=True)
    assert book.sheetnames[2:4] == ["CHAMPIGNY ALTERNANCE", "Ancienne liste"]
    assert "Ancienne liste" not in words(book, "Comparatif")
    assert "Ancienne liste (fusionnée)" in words(book, "Scores")
    assert book["Statistiques"]["H18"].value == 92
    assert book["Scores"]["R7"].value is None, "no rank for a list that no longer stands"


def test_a_list_with_missing_principles_is_told_so(champigny: Dossier, tmp_path: Path) -> None:
    one = replace(champigny.lists[0], principles={}, state=ListState.MET)
    book = made(replace(champigny, lists=(one,)), tmp_path, values=True)
    assert "Les conditions pour signer ne sont pas réunies" in words(book, book.sheetnames[2])
