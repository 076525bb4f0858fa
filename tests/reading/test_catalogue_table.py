"""A workbook gives its measures whatever its columns are called and however its rows are cut."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.catalogue import Catalogue
from pacte.domain.edition import Part
from pacte.domain.measure import Level, Measure
from pacte.reading.catalogue_pages import guess_layouts, read_pages
from pacte.reading.catalogue_table import (
    Column,
    TableLayout,
    code_of,
    columns_of,
    number_of,
)
from tests.reading.editions import Rows, by_level, by_measure, completed, texts, titles


def page(rows: Rows) -> dict[str, list[list[str]]]:
    width = max(map(len, rows))
    return {
        "Mesures": [
            ["" if cell is None else str(cell) for cell in (*row, *[None] * (width - len(row)))]
            for row in rows
        ]
    }


@pytest.mark.parametrize("form", [by_level, by_measure])
def test_both_shapes_give_the_whole_catalogue(catalogue: Catalogue, form) -> None:
    pages = page([["Le pacte (exemple)"], *form(completed(catalogue))])
    edition = read_pages(pages, guess_layouts(pages), "mesures.xlsx")
    assert texts(edition) == texts(completed(catalogue))
    assert titles(edition) == titles(catalogue)
    assert [one.measure.theme for one in edition.measures] == [one.theme for one in catalogue.measures]
    assert not any(one.doubts for one in edition.measures)
    assert [line.text for line in edition.unread] == ["Le pacte (exemple)"]


def test_columns_nobody_recognises_are_told_by_somebody(catalogue: Catalogue) -> None:
    pages = page(by_measure(catalogue)[1:])
    assert guess_layouts(pages) == ()
    columns = (Column.NUMBER, Column.TITLE, Column.LEVEL_1, Column.LEVEL_2, Column.LEVEL_3, Column.SINGLE)
    layout = TableLayout("Mesures", None, dict(enumerate(columns)))
    assert layout.complete
    assert texts(read_pages(pages, (layout,), "mesures.xlsx")) == texts(catalogue)


@pytest.mark.parametrize(
    "titles_, expected",
    [
        (["N°", "Mesure", "Niveau", "Texte"], [Column.NUMBER, Column.TITLE, Column.LEVEL, Column.TEXT]),
        (["Mesure", "N1", "N2", "N3"], [Column.TITLE, Column.LEVEL_1, Column.LEVEL_2, Column.LEVEL_3]),
        (["NUMÉRO", "Libellé", "Texte du niveau 1"], [Column.NUMBER, Column.TITLE, Column.LEVEL_1]),
        (["Liste", "Thème", "Mesure", "Intitulé", "Niveau", "Texte du niveau", "Réponse"],
         [None, Column.THEME, Column.NUMBER, Column.SHORT, Column.LEVEL, Column.TEXT, None]),
    ],
)  # fmt: skip
def test_titles_of_columns_are_known_by_their_words(
    titles_: list[str], expected: list[Column | None]
) -> None:
    found = columns_of(titles_, [])
    assert [found.get(place) for place in range(len(titles_))] == expected


@pytest.mark.parametrize(
    "words, number",
    [("5", "5"), ("Mesure 5", "5"), ("#05", "5"), ("n° 12 bis", "12 bis"), ("33.", "33"), ("A", ""), ("", ""),
     ("Total des douze mesures", ""), ("2.1", "2.1")],
)  # fmt: skip
def test_numbers_are_read_as_people_write_them(words: str, number: str) -> None:
    assert number_of(words) == number


@pytest.mark.parametrize(
    "words, code",
    [("1", "N1"), ("N2", "N2"), ("Niveau 3", "N3"), ("unique", "N"), ("Niveau unique", "N"), ("N1-2-3", "N"),
     ("N", "N"), ("fort", ""), ("", ""), ("12", "")],
)  # fmt: skip
def test_levels_are_read_as_people_write_them(words: str, code: str) -> None:
    assert code_of(words) == code


def test_what_is_unsure_or_not_understood_is_told() -> None:
    rows: Rows = [
        ["N°", "Titre", "Niveau", "Texte"],
        ["1", "Un", "N1", "faire"],
        ["1", "Un autre titre", "N1", "défaire"],
        ["A", "Principe", "N1", "oui"],
        ["2", "Deux", "moyen", "faire"],
        [None, "Sans numéro", "N1", "faire"],
    ]
    pages = page(rows)
    edition = read_pages(pages, guess_layouts(pages), "mesures.xlsx")
    assert [line.text for line in edition.unread] == ["A · Principe · N1 · oui", "2 · Deux · moyen · faire"]
    assert [one.doubts for one in edition.measures] == [
        (
            "elle a un autre intitulé, « Mesures », ligne 3",
            "N1 est dit deux fois, la seconde « Mesures », ligne 3",
        ),
        ("elle n’a pas de numéro",),
    ]
    assert texts(edition)["1", "N1"] == "faire"


_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12).map(
    lambda words: normalize("NFC", f"É{words}x")
)


@st.composite
def measures(draw: st.DrawFn) -> tuple[Measure, ...]:
    found = []
    for number in draw(st.lists(st.integers(1, 999), min_size=1, max_size=8, unique=True)):
        codes = draw(st.sampled_from([("N",), ("N1", "N2"), ("N1", "N2", "N3"), ("N3",)]))
        levels = tuple(Level(code, draw(_TEXT)) for code in codes)
        found.append(Measure(str(number), f"{draw(_TEXT)} {number}", draw(_TEXT), draw(_TEXT), levels))
    return tuple(found)


@pytest.mark.parametrize("form", [by_level, by_measure])
@given(found=measures())
def test_the_written_form_of_any_catalogue_gives_it_again(form, found: tuple[Measure, ...]) -> None:
    catalogue = Catalogue("exemple", "Exemple", 1, (), (), found)
    pages = page(form(catalogue))
    edition = read_pages(pages, guess_layouts(pages), "mesures.xlsx")
    assert texts(edition) == texts(catalogue)
    assert titles(edition) == titles(catalogue)


_CELLS = st.sampled_from(
    ["", "", "1", "Mesure 2", "N1", "Niveau 2", "zut", "faire", "A", "3 – Titre", "unique"]
)


@given(st.lists(st.lists(_CELLS, min_size=4, max_size=4), max_size=15))
def test_each_row_comes_back(rows: list[list[str]]) -> None:
    pages = {"Mesures": [["N°", "Titre", "Niveau", "Texte"], *rows]}
    edition = read_pages(pages, guess_layouts(pages), "mesures.xlsx")
    assert len(edition.lines) == 1 + sum(any(row) for row in rows)
    numbers = {one.measure.number for one in edition.measures}
    placed = [line for line in edition.lines if line.part in (Part.MEASURE, Part.LEVEL)]
    assert {line.measure for line in placed} <= numbers
