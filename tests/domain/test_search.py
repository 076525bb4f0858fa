"""Looking for words as a volunteer does."""

import pytest

from pacte.domain.measure import Level, Measure
from pacte.domain.search import Searched, search_of_levels, search_words

TEXT = "L’École du cœur, vélo-école ; développer 32 km de plan vélo d’ici 2026 (PLU)"


@pytest.mark.parametrize(
    "typed",
    [
        "velo",
        "VÉLO ÉCOLE",
        "ecole",
        "l'école",
        "coeur",
        "pl",
        "plu",
        "plan vélo",
        "vélo-éco",
        "32",
        "202",
        "",
    ],
)
def test_words_are_found_by_their_beginning(typed: str) -> None:
    assert Searched.of(TEXT).has(search_words(typed))


@pytest.mark.parametrize("typed", ["lopper", "cole", "plan car", "3", "20", "26"])
def test_the_middle_of_a_word_and_a_part_of_a_number_are_not(typed: str) -> None:
    assert not Searched.of(TEXT).has(search_words(typed))


def test_signs_alone_look_for_nothing() -> None:
    assert search_words(" « … » — % ") == ()


@pytest.mark.parametrize(
    "typed, found", [("12", True), ("12 bis", True), ("13", False), ("13 km", False), ("130", True)]
)
def test_one_or_two_figures_mean_the_number_of_a_measure(typed: str, found: bool) -> None:
    measure = Measure(
        "12 bis", "Un titre", "Un nom", "Un thème", (Level("N1", "13 km, ou 1300"), Level("N2", None))
    )
    assert search_of_levels(measure).has(search_words(typed)) is found


def test_every_part_of_a_measure_is_looked_at() -> None:
    searched = search_of_levels(Measure("1", "Titre", "Nom", "Thème", (Level("N1", "Texte"),)))
    assert all(searched.has(search_words(word)) for word in ("titre", "nom", "theme", "texte", "1"))
    assert Searched.of("Liste", None, "Tête").has(search_words("tete liste"))
