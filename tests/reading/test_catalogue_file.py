"""The shipped catalogue says what the field says, and a wrong one is refused with its line and field."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.catalogue import Catalogue
from pacte.domain.errors import KnownError
from pacte.reading.catalogue_file import read_catalogue
from resources import resource_text

SMALL = """\
id: petit
title: Petit référentiel
minimum_measures: 1
sources:
  moi: Mots d’essai
themes:
  - Eau
  - Air
principles:
  - {code: A, title: Un, text: Le texte., source: moi}
measures:
  - number: "1"
    title: Titre un
    short: Un
    theme: Eau
    source: moi
    see_also: ["2"]
    levels:
      - {code: N1, text: null, points: 1}
      - {code: N2, text: yes, points: 2, source: moi, required_actions: 2, deadlines: [2030]}
  - number: "2"
    title: Titre deux
    short: Deux
    theme: Air
    source: moi
"""
WITHOUT_TEXT = {
    "4": "N2 N3", "6": "N1 N2 N3", "7": "N2 N3", "9": "N3", "10": "N2 N3", "17": "N2 N3", "18": "N3",
    "20": "N2 N3", "22": "N3", "26": "N2 N3", "30": "N2 N3", "32": "N1 N2 N3",
}  # fmt: skip


def test_the_shipped_catalogue_has_the_sizes_of_the_field(catalogue: Catalogue):
    assert (catalogue.id, catalogue.minimum_measures) == ("pacte-2020", 10)
    assert [principle.code for principle in catalogue.principles] == ["A", "B", "C"]
    assert [measure.number for measure in catalogue.measures] == [str(n) for n in range(1, 33)]
    assert (len(catalogue.themes), len(list(catalogue.levels()))) == (9, 92)
    assert sum(measure.points for measure in catalogue.measures) == 96


def test_single_levels_and_missing_texts_are_those_of_the_field(catalogue: Catalogue):
    assert [(m.number, m.points) for m in catalogue.measures if m.single_level] == [("19", 3), ("29", 3)]
    missing: dict[str, list[str]] = {}
    for measure, level in catalogue.levels():
        if level.text is None:
            missing.setdefault(measure.number, []).append(level.code)
    assert {number: " ".join(codes) for number, codes in missing.items()} == WITHOUT_TEXT


def test_actions_deadlines_and_references_come_from_the_texts(catalogue: Catalogue):
    levels = {(measure.number, level.code): level for measure, level in catalogue.levels()}
    assert {key: level.required_actions for key, level in levels.items() if level.required_actions} == {
        ("8", "N2"): 2,
        ("8", "N3"): 3,
    }
    assert {key: level.deadlines for key, level in levels.items() if level.deadlines} == {
        ("3", "N2"): (2030,), ("3", "N3"): (2040, 2050), ("11", "N3"): (2050,), ("13", "N2"): (2024,),
        ("13", "N3"): (2022,), ("17", "N1"): (2025,), ("18", "N1"): (2023,),
    }  # fmt: skip
    references = {measure.number: measure.see_also for measure in catalogue.measures if measure.see_also}
    assert references == {"24": ("12",), "26": ("21",), "27": ("1",)}


def test_every_text_and_title_has_a_known_source(catalogue: Catalogue):
    assert all(measure.source in catalogue.sources for measure in catalogue.measures)
    assert all(level.source in catalogue.sources for _, level in catalogue.levels() if level.text)
    assert all(len(measure.short) <= 40 for measure in catalogue.measures)


def test_every_word_of_an_official_text_is_printed_in_the_real_pact(catalogue: Catalogue, real_pact: Path):
    def words_of(text: str) -> str:
        return " ".join(["", *re.findall(r"\w+", text), ""])

    pact = words_of(real_pact.read_text(encoding="utf-8"))
    for measure, level in catalogue.levels():
        for line in (level.text or "").split("\n") if level.source == "pacte-signe" else []:
            assert words_of(line) in pact, (measure.number, level.code)


def test_the_clause_that_the_list_did_not_take_ends_measure_15(catalogue: Catalogue):
    text = catalogue.level("15", "N3").text or ""
    assert text.split("\n")[-1] == (
        "– garantir un montant minimal dédié au développement au vélo de 25€ par habitant·e par an sur le mandat."
    )
    assert [line[:2] for line in text.split("\n")[1:]] == ["– "] * 3


def test_a_catalogue_of_another_shape_is_data_too():
    text = (Path(__file__).parents[1] / "data" / "catalogue-other-shape.yaml").read_text(encoding="utf-8")
    catalogue = read_catalogue(text, "catalogue-other-shape.yaml")
    assert (len(catalogue.measures), len(catalogue.themes), catalogue.minimum_measures) == (76, 11, 25)
    assert catalogue.level_codes == ()
    assert all([level.code for level in measure.levels] == ["N"] for measure in catalogue.measures)
    assert len(catalogue.by_theme()) == 11


def test_scalars_are_read_as_the_text_they_are():
    catalogue = read_catalogue(SMALL, "petit.yaml")
    assert [level.text for level in catalogue.measure("1").levels] == [None, "yes"]
    assert catalogue.measure("2").levels[0].text == "Titre deux"


@pytest.mark.parametrize(
    "before, after, line, problem",
    [
        ("id: petit", "id: ''", 1, "« id » : le texte est vide"),
        ("minimum_measures: 1", "minimum_measures: 3", 3, "nombre entier de 1 à 2"),
        ("minimum_measures: 1", "minimum_measures: dix", 3, "au lieu de « dix »"),
        ("id: petit", "id: petit\nautre: 1", 2, "« autre » : clé inconnue"),
        ("id: petit\n", "", 1, "la clé « id » manque"),
        ("id: petit", "id: petit\nid: grand", 2, "écrite deux fois, déjà ligne 1"),
        ("  - Air", "  - Eau", 8, "ce thème est écrit deux fois"),
        ("theme: Air", "theme: Feu", 24, "« Feu » n’existe pas ; choisissez parmi : Eau, Air"),
        ('number: "2"', 'number: "1"', 21, "ce numéro de mesure est écrit deux fois"),
        ('see_also: ["2"]', 'see_also: ["9"]', 17, "« 9 » n’est pas une autre mesure"),
        ('see_also: ["2"]', 'see_also: ["1"]', 17, "« 1 » n’est pas une autre mesure"),
        ("code: N2", "code: N1", 20, "ce niveau est écrit deux fois"),
        ("code: N2", "code: N", 20, "code d’un niveau unique"),
        ("points: 2", "points: 0", 20, "d’au moins 1 au lieu de « 0 »"),
        ("points: 2", "points: 1.5", 20, "au lieu de « 1.5 »"),
        ("deadlines: [2030]", "deadlines: [30]", 20, "de 1900 à 2200"),
        ("text: yes, points: 2, source: moi", "text: yes, points: 2", 20, "la clé « source » manque"),
        ("source: moi}", "source: toi}", 10, "« toi » n’existe pas"),
        ("title: Titre deux", "title: [Titre, deux]", 22, "écrivez ici un texte"),
        ("sources:\n  moi: Mots d’essai", "sources: moi", 4, "écrivez ici des clés"),
        ("title: Titre deux", "title: &a Titre", 22, "les ancres"),
    ],
)
def test_a_wrong_file_names_its_line_and_field(before: str, after: str, line: int, problem: str):
    assert before in SMALL
    with pytest.raises(KnownError) as error:
        read_catalogue(SMALL.replace(before, after, 1), "petit.yaml")
    found = re.match(r"petit\.yaml, ligne (\d+)", str(error.value))
    assert found
    assert abs(int(found[1]) - line) <= 1
    assert problem in str(error.value)


@pytest.mark.parametrize(
    "text, problem",
    [
        ("", "est vide"),
        ("# rien", "est vide"),
        ("id: [", "pas du YAML lisible"),
        ("id: : x", "ligne 1 : ce n’est pas du YAML lisible"),
        ("a: 1\n---\nb: 2", "un seul document"),
        ("\x00", "caractères interdits"),
        ("\udc80", "caractères interdits"),
        ("- a", "écrivez ici des clés"),
        ("[" * 100_000, "trop de niveaux imbriqués"),
        ("{a: " * 100_000, "trop de niveaux imbriqués"),
        ("a: &x [*x]", "les ancres"),
        ("a" * 3_000_000, "trop grand"),
        (SMALL.replace("Titre deux", "x" * 30_001), "ligne 22 : Le champ « title » compte 30001 caractères"),
        (
            re.sub(r"measures:\n(.|\n)*", "measures: []\n", SMALL.replace("minimum_measures", "minimum")),
            "clé",
        ),
        (re.sub(r"\nmeasures:\n(.|\n)*", "\nmeasures: []\n", SMALL), "ajoutez au moins une mesure"),
        (re.sub(r"levels:\n( {6}.*\n)*", "levels: []\n", SMALL), "ajoutez au moins un niveau"),
    ],
)
def test_what_is_no_catalogue_is_refused_in_one_sentence(text: str, problem: str):
    with pytest.raises(KnownError) as error:
        read_catalogue(text, "faux.yaml")
    assert problem in str(error.value)
    assert "\n" not in str(error.value)


@given(st.data())
def test_a_damaged_catalogue_is_read_or_refused(data: st.DataObject):
    text = resource_text("catalogues", "pacte-2020.yaml")
    start = data.draw(st.integers(0, len(text)))
    end = min(len(text), start + data.draw(st.integers(0, 200)))
    damaged = text[:start] + data.draw(st.text(max_size=20)) + text[end:]
    problem = ""
    try:
        read_catalogue(damaged, "abîmé.yaml")
    except KnownError as error:
        problem = str(error)
    assert problem.startswith("abîmé.yaml" if problem else "")
