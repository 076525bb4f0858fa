"""Arabic and Hebrew: joined forms, and the order of drawing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.right_to_left import as_drawn


@pytest.mark.parametrize(
    "typed, drawn",
    [
        ("la mesure 12 (N1)", "la mesure 12 (N1)"),
        ("שלום עולם", "םלוע םולש"),
        ("abc שלום עולם def", "abc םלוע םולש def"),
        ("(שלום)", "(םולש)"),
        ("שלום 12,5 %", "% 12,5 םולש"),
        ("R&D ערך 3", "R&D 3 ךרע"),
    ],
)
def test_right_to_left_words_are_drawn_in_order(typed: str, drawn: str) -> None:
    assert as_drawn(typed) == drawn


def test_arabic_letters_take_the_forms_their_neighbours_ask_for() -> None:
    assert as_drawn("بلد") == "\ufeaa\ufee0\ufe91"
    assert as_drawn("سلام") == "\ufee1\ufefc\ufeb3"
    assert as_drawn("دار") == "\ufead\ufe8d\ufea9"


def test_a_vowel_sign_does_not_part_the_letters_around_it() -> None:
    assert as_drawn("ب\u064eل") == "\ufede\u064e\ufe91"


@given(st.text(st.sampled_from("ab 12,.()%«שלוםبلاد\u064e\u0640-+"), max_size=30))
def test_no_letter_is_lost_or_added(typed: str) -> None:
    def letters(text: str) -> list[str]:
        return sorted(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())

    assert letters(as_drawn(typed)) == letters(typed)


@given(st.text(max_size=60), st.sampled_from(["ש", "ب"]))
def test_any_words_at_all_are_drawn(typed: str, letter: str) -> None:
    assert as_drawn(typed + letter)
