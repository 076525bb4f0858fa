"""What may differ between a printed text and the official one, and what may not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.reading.likeness import Wording, plain

OFFICIAL = "– Mettre en œuvre au moins 50% de bio pour les habitant·es, en lien avec l’intercommunalité."


@given(st.text())
def test_plain_text_has_the_same_places(text: str):
    assert len(plain(text)) == len(text)


def test_plain_text_has_no_case_accent_or_typography():
    assert plain("L’ÉTÉ –\u00a0« ici »") == "l'ete - « ici »"


@pytest.mark.parametrize(
    "printed",
    [
        "METTRE EN OEUVRE AU MOINS 50 % DE BIO POUR LES HABITANT.ES, EN LIEN AVEC L'INTERCOMMUNALITÉ",
        "• Mettre en oeuvr au moins 50% de bio pour les habitants en lien avec l’intercommunalité",
        "VMettre en œuvre au moins 50% de bio pour habitant·es, en lien avec intercommunalité.",
        "Mettre en œuvre au moins 50% de bio pour les habitant·es, en lien avec l’inter communalité.",
    ],
)
def test_slips_of_the_pen_do_not_matter(printed: str):
    assert Wording.of(printed).same_as(Wording.of(OFFICIAL))


@pytest.mark.parametrize(
    "before, after",
    [
        ("50%", "30%"),
        ("au moins ", ""),
        ("pour", "sans"),
        ("bio", "bio et local"),
        ("Mettre", "Ne pas mettre"),
    ],
)
def test_a_figure_or_a_word_matters(before: str, after: str):
    assert not Wording.of(OFFICIAL.replace(before, after)).same_as(Wording.of(OFFICIAL))


def test_a_prefix_that_reverses_a_word_matters():
    assert not Wording.of("un lieu inaccessible").same_as(Wording.of("un lieu accessible"))


def test_a_part_is_held_even_with_a_few_other_words():
    official = Wording.of(OFFICIAL)
    assert official.holds(Wording.of("50% de bio pour les"))
    assert official.holds(Wording.of("Mettre en œuvre au moins 40% de bio pour les habitant·es"))
    assert not official.holds(Wording.of("Nous le ferons avec les habitant·es en lien avec vous"))
    assert not official.holds(Wording.of("de la"))


def test_a_clause_can_be_taken_out_once():
    assert Wording.of("un deux trois deux").without(Wording.of("deux")).words == ("un", "trois", "deux")
    assert Wording.of("un deux").without(Wording.of("")).words == ("un", "deux")
