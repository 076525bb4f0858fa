"""Typed words are kept as typed, less what no file can carry."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.errors import KnownError
from pacte.domain.wording import MAX_LENGTH, capitalised, clean_words, optional_words, search_key, shortened

ODD = [
    "=1+1",
    "<img src=x>",
    "R&D",
    "שלום עולם",
    "مرحبا",
    "👩‍👩‍👧 🎉",
    "l’élu·e",
    "25\u00a0€",
    "a\u202fb",
    "x" * 10_000,
]


@pytest.mark.parametrize("words", ODD)
def test_odd_words_stay_as_they_are(words: str) -> None:
    assert clean_words(words) == unicodedata.normalize("NFC", words)


@pytest.mark.parametrize(
    "typed, kept",
    [
        ("a\x00b\x07c", "abc"),
        ("un\r\ndeux\rtrois\u2029quatre", "un\ndeux\ntrois\nquatre"),
        ("  bord \n", "bord"),
        ("e\u0301lu", "élu"),
        ("a\ud800b\ufffe", "ab"),
        ("tab\tici", "tab\tici"),
    ],
)
def test_controls_go_and_line_breaks_stay(typed: str, kept: str) -> None:
    assert clean_words(typed) == kept


def test_no_break_spaces_around_words_survive() -> None:
    assert clean_words("«\u00a0oui\u00a0»\u00a0") == "«\u00a0oui\u00a0»\u00a0"


def test_too_long_is_told_with_the_field() -> None:
    with pytest.raises(KnownError, match="réserve"):
        clean_words("x" * (MAX_LENGTH + 1), "réserve")


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean_words(text)
    assert clean_words(once) == once
    assert once.encode("utf-8").decode("utf-8") == once


def test_nothing_is_none() -> None:
    assert optional_words("  ") is None
    assert optional_words(None) is None


@pytest.mark.parametrize(
    "typed, same",
    [("École", "ecole"), ("L’Œuvre", "l'oeuvre"), ("Nîmes\u00a0en  commun", "NIMES EN COMMUN")],
)
def test_search_takes_no_notice_of_case_and_accents(typed: str, same: str) -> None:
    assert search_key(typed) == search_key(same)


def test_a_shortened_text_ends_with_a_whole_word() -> None:
    assert shortened("Planter des arbres", 18) == "Planter des arbres"
    assert shortened("Planter des arbres", 17) == "Planter des\u00a0[…]"
    assert shortened("Planter des arbres", 11) == "Planter des\u00a0[…]"
    assert shortened("Planter, « des arbres »", 12) == "Planter\u00a0[…]"
    assert shortened("x" * 50, 10) == "x" * 10 + "\u00a0[…]"


def test_a_capital_begins_a_text_and_changes_nothing_else() -> None:
    assert capitalised("mesure 2 N1") == "Mesure 2 N1"
    assert capitalised("écarté : « PLU »") == "Écarté : « PLU »"
    assert capitalised("") == ""
