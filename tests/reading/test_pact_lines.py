"""The forms of a pact's lines."""

import pytest

from pacte.reading.pact_lines import (
    Heading,
    LevelLine,
    PrincipleHeading,
    TitleLine,
    evenly_bulleted,
    heading,
    level_line,
    principle_heading,
    title_line,
)


@pytest.mark.parametrize(
    "text",
    ["5 – Titre", "5- Titre", "5 -Titre", "5\u00a0—\u00a0Titre", "05 ‑ Titre", "• 5 – Titre", "« 5 – Titre"],
)
def test_a_number_and_a_dash_make_a_heading(text: str):
    assert heading(text) == Heading("5", "Titre", worded=False, clear=True)


@pytest.mark.parametrize(
    "text, title",
    [("Mesure 5 : Titre", "Titre"), ("MESURE n° 5 – Titre", "Titre"), ("Mesure 5", ""), ("Mesure 5 –", "")],
)
def test_the_word_measure_makes_a_heading(text: str, title: str):
    assert heading(text) == Heading("5", title, worded=True, clear=True)


@pytest.mark.parametrize("text", ["5. Titre", "5) Titre", "mesure 5) à toutes", "Mesure 5 et la suite"])
def test_other_forms_leave_a_doubt(text: str):
    found = heading(text)
    assert found
    assert not found.clear


@pytest.mark.parametrize(
    "text",
    ["5 – 10 ans", "2024 – Titre", "50% de bio", "mesure 12).", "mesure 12", "5", "0 – Titre", "Titre 5", ""],
)
def test_a_figure_alone_is_no_heading(text: str):
    assert heading(text) is None


def test_a_number_may_have_a_suffix():
    found = heading("12 bis – Titre")
    assert found
    assert found.number == "12 bis"


@pytest.mark.parametrize(
    "text, codes, words",
    [
        ("N1 • Faire", ("N1",), "Faire"),
        ("N1", ("N1",), ""),
        ("N3 \u00a0•\u00a0Faire", ("N3",), "Faire"),
        ("Niveau 2 : Faire", ("N2",), "Faire"),
        ("• niveau 2 – faire", ("N2",), "faire"),
        ("N2 Faire", ("N2",), "Faire"),
        ("N2 – 2 repas", ("N2",), "2 repas"),
        ("N3 -60% d’énergie", ("N3",), "-60% d’énergie"),
        ("N1-2-3 • Faire", ("N1", "N2", "N3"), "Faire"),
        ("N1, N2 et N3 : faire", ("N1", "N2", "N3"), "faire"),
        ("Niveaux 1 et 2 : faire", ("N1", "N2"), "faire"),
        ("Niveau unique : Faire", ("N",), "Faire"),
        ("N • Faire", ("N",), "Faire"),
    ],
)
def test_levels_are_printed_in_many_ways(text: str, codes: tuple[str, ...], words: str):
    assert level_line(text) == LevelLine(codes, words)


@pytest.mark.parametrize(
    "text",
    [
        "N2 relève d’une autre responsabilité",
        "Niveau 3 de la mesure",
        "N2, mais pas sur N1",
        "Nord",
        "N20 • x",
    ],
)
def test_a_sentence_is_no_level(text: str):
    assert level_line(text) is None


@pytest.mark.parametrize(
    "text, name, head, label",
    [
        ("CHAMPIGNY ALTERNANCE- Laurent JEANNE", "CHAMPIGNY ALTERNANCE", "Laurent JEANNE", None),
        ("Ici-Autrement – Marie-Anne d’Été (Divers)", "Ici-Autrement", "Marie-Anne d’Été", "Divers"),
        ("Nord - Sud - Jean de La Tour", "Nord - Sud", "Jean de La Tour", None),
    ],
)
def test_a_title_names_the_list_and_its_head(text: str, name: str, head: str, label: str | None):
    assert title_line(text) == TitleLine(name, head, label)


@pytest.mark.parametrize(
    "text",
    [
        "Pacte pour la Transition – Val de Marne Alpha",
        "Un texte – sans personne",
        "Sainte-Anne",
        "A – Jean",
        "x" * 200,
    ],
)
def test_another_line_is_no_title(text: str):
    assert title_line(text) is None


def test_a_principle_has_a_capital_code():
    assert principle_heading("Principe A : Former") == PrincipleHeading("A", "Former")
    assert principle_heading("Principe à définir") == PrincipleHeading("à", "définir")
    assert principle_heading("Principes généraux") is None


@pytest.mark.parametrize(
    "text, kept",
    [("• Un", "– Un"), ("-un", "– un"), ("  – un ", "– un"), ("un", "un"), ("-60% de", "-60% de")],
)
def test_bullets_are_made_even(text: str, kept: str):
    assert evenly_bulleted(text) == kept
