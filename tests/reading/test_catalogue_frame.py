"""What a document says beside its measures, principles, title and threshold, wherever it says them."""

import json
from pathlib import Path

import pytest

from exports.open_data import dossier_data
from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Municipality
from pacte.domain.edition import Edition, Part
from pacte.edits.dossiers import new_dossier
from pacte.reading.catalogue_document import read_catalogue_document
from pacte.reading.catalogue_frame import principle_code, principle_named, threshold_in
from pacte.reading.catalogue_text import read_text_grid
from pacte.reading.documents import document_from_text
from tests.reading.editions import as_text, book_of, by_level, principle_lines, principle_rows, reframed


def read(path: Path) -> Edition:
    edition = read_catalogue_document(path).edition
    assert edition is not None
    return edition


def grid(*lines: str) -> Edition:
    return read_text_grid(document_from_text("\n".join(lines), "grille.txt"))


def principles(edition: Edition) -> list[tuple[str, str, str]]:
    return [(one.principle.code, one.principle.title, one.principle.text) for one in edition.principles]


def of(catalogue: Catalogue) -> list[tuple[str, str, str]]:
    return [(one.code, one.title, one.text) for one in catalogue.principles]


def test_the_real_pact_prints_its_three_principles(catalogue: Catalogue) -> None:
    edition = grid("Le pacte", "", *principle_lines(catalogue), *as_text(catalogue))
    assert principles(edition) == of(catalogue)
    assert not any(one.doubts for one in edition.principles)
    assert edition.title is edition.threshold is None


@pytest.mark.parametrize("form", ["Principe {} – {}", "PRINCIPE {}\n{}", "• Principe {}. {}"])
def test_principles_are_read_however_they_are_printed(catalogue: Catalogue, form: str) -> None:
    lines = "\n".join(principle_lines(catalogue, form)).split("\n")
    assert principles(grid(*lines, *as_text(catalogue))) == of(catalogue)


@pytest.mark.parametrize("form", ["{} – {}", "{}. {}", "{} {}"])
def test_under_a_heading_letters_alone_name_principles(catalogue: Catalogue, form: str) -> None:
    lines = ["Les 3 principes transversaux", *principle_lines(catalogue, form)]
    assert principles(grid(*lines, *as_text(catalogue))) == of(catalogue)
    assert principles(grid(*lines[1:], *as_text(catalogue))) == []


def test_numbered_principles_and_what_stands_below_them() -> None:
    edition = grid(
        "Principe 1 – associer les habitants",
        "et leurs voisins",
        "Leur texte (exemple),",
        "sur deux lignes.",
        "☐ accepté ☐ refusé",
        "Retenir au moins dix mesures.",
        "",
        "Principe de précaution : on en parle ailleurs",
        "Mesure 1 – Un",
        "Niveau 1 : faire au moins 3 mesures",
        "Mesure 2 – Deux",
    )
    assert principles(edition) == [
        ("1", "associer les habitants et leurs voisins", "Leur texte (exemple), sur deux lignes.")
    ]
    assert edition.threshold is not None
    assert (edition.threshold.value, edition.threshold.place) == (10, "ligne 6")
    assert [line.text for line in edition.unread] == ["Principe de précaution : on en parle ailleurs"]


def test_a_principle_that_is_named_first_and_printed_later_is_one() -> None:
    edition = grid(
        "Principe A : Former ........ 2",
        "",
        "Principe A : Former",
        "Le texte.",
        "",
        "Mesure 1 – Un",
        "Niveau 1 : faire",
    )
    assert principles(edition) == [("A", "Former", "Le texte.")]
    assert edition.principles[0].doubts == ()
    twice = grid("Principe A : Former", "Le texte.", "", "Principe A : Former", "Un autre.", "Mesure 1 – Un")
    assert twice.principles[0].doubts == ("il est dit deux fois, la seconde ligne 4",)


@pytest.mark.parametrize(
    "text, number",
    [("une liste retient au moins 10 mesures", 10), ("Seuil de vingt-cinq mesures", 25),
     ("10 mesures au minimum", 10), ("au moins deux des actions", None), ("0 mesures au moins", None),
     ("Les 32 mesures du pacte", None)],
)  # fmt: skip
def test_a_threshold_is_read_in_words(text: str, number: int | None) -> None:
    assert threshold_in(text) == number


@pytest.mark.parametrize(
    "text, named",
    [("Principe A : Titre", ("A", "Titre")), ("Principe 2 – titre", ("2", "titre")), ("Principe B", ("B", "")),
     ("PRINCIPE IV. Titre", ("IV", "Titre")), ("Principe de base", None), ("Principe 1 est respecté", None),
     ("Principe à suivre : un", None)],
)  # fmt: skip
def test_only_a_code_names_a_principle(text: str, named: tuple[str, str] | None) -> None:
    found = principle_named(text)
    assert (found and (found.code, found.title)) == named
    assert principle_code(text) == (named[0] if named and not named[1] else "")


def test_our_own_json_and_yaml_say_everything(catalogue: Catalogue, tmp_path: Path) -> None:
    changed = reframed(catalogue)
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(dossier_data(new_dossier(Municipality("Nîmes"), None, changed))), "utf-8")
    edition = read(path)
    assert [one.principle for one in edition.principles] == list(changed.principles)
    assert edition.title is not None
    assert edition.title.value == changed.title
    assert edition.threshold is not None
    assert edition.threshold.value == 25


def test_a_plain_json_may_say_them_too_and_what_is_wrong_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "liste.json"
    content = {
        "titre": "Exemple",
        "seuil": "beaucoup",
        "principes": [
            "Principe A : Former",
            {"code": "B", "texte": "à compléter"},
            7,
            {"titre": "Sans code"},
            {"code": "x" * 40, "titre": "Long"},
        ],
        "mesures": [{"n": 1, "titre": "Un", "niveau 1": "faire"}],
    }
    path.write_text(json.dumps(content), "utf-8")
    edition = read(path)
    assert principles(edition) == [("A", "Former", ""), ("B", "", "")]
    assert edition.title is not None
    assert edition.title.place == "intitulé"
    assert edition.threshold is None
    assert [(line.place, line.text) for line in edition.unread] == [
        ("seuil", '"beaucoup"'),
        ("principe 3 de la liste", "7"),
        ("principe 4 de la liste", '{"titre": "Sans code"}'),
        ("principe 5 de la liste", f'{{"code": "{"x" * 40}", "titre": "Long"}}'),
    ]


def test_a_workbook_may_have_a_page_of_principles_and_rows_for_the_rest(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    changed = reframed(catalogue)
    about = [
        ["Titre du référentiel", changed.title],
        ["Nombre minimum de mesures", 25],
        ["Seuil", "beaucoup"],
    ]
    pages = {"Accueil": about, "Principes": principle_rows(changed), "Mesures": by_level(changed)}
    edition = read(book_of(pages, tmp_path / "pacte.xlsx"))
    assert principles(edition) == of(changed)
    assert len(edition.measures) == 32
    assert edition.title is not None
    assert (edition.title.value, edition.title.place) == (changed.title, "« Accueil », ligne 1")
    assert edition.threshold is not None
    assert (edition.threshold.value, edition.threshold.place) == (25, "« Accueil », ligne 2")
    assert edition.pages_left == ()
    assert [(line.place, line.text) for line in edition.unread] == [
        ("« Accueil », ligne 3", "Seuil · beaucoup")
    ]
    assert [line.place for line in edition.lines if line.part is Part.FRAME] == [
        "« Accueil », ligne 1",
        "« Accueil », ligne 2",
    ]


def test_principles_may_be_rows_among_the_measures(catalogue: Catalogue, tmp_path: Path) -> None:
    first, second, third = catalogue.principles
    rows = by_level(catalogue)
    rows[1:1] = [
        ["A", None, first.title, None, None, first.text],
        ["Principe B", None, second.title, None, None, second.text],
        [None, None, f"Principe C : {third.title}", None, None, third.text],
    ]
    edition = read(book_of({"Mesures": rows}, tmp_path / "pacte.xlsx"))
    assert principles(edition) == of(catalogue)
    assert len(edition.measures) == 32
    assert edition.principles[2].place == "« Mesures », ligne 4"


@pytest.mark.parametrize(
    "rows, read_",
    [([["Principe", "Texte"], ["A – Un", "faire"], ["Principe 2 : Deux", "mieux"], ["Trois", "rien"]],
      [("A", "Un", "faire"), ("2", "Deux", "mieux")]),
     ([["Principe", "Intitulé"], ["A", "Un"]], [("A", "Un", "")]),
     ([["Nos principes"], ["N°", "Titre", "Description"], [1, "Un", "faire"]], [("1", "Un", "faire")])],
)  # fmt: skip
def test_pages_of_principles_are_known_by_their_columns(rows, read_, tmp_path: Path) -> None:
    pages = {"Principes transversaux": rows, "Mesures": [["N°", "Titre", "N1"], [1, "Un", "faire"]]}
    edition = read(book_of(pages, tmp_path / "pacte.xlsx"))
    assert principles(edition) == read_
    assert [one.measure.number for one in edition.measures] == ["1"]


def test_a_column_of_measures_is_no_page_of_principles(tmp_path: Path) -> None:
    rows = [["N°", "Mesure", "Principe", "Texte"], [1, "Un", "A", "faire"]]
    edition = read(book_of({"Principes et mesures": rows}, tmp_path / "pacte.xlsx"))
    assert edition.principles == ()
    assert edition.measures[0].measure.title == "Un"
