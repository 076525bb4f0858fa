"""What a row tells of its answer: the fingerprint of what was exported, and words as a cell holds them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment
from pacte.domain.grid_sheet import CUT, EDITED, escaped, exported_fingerprint, same_words, unescaped

SAID = Commitment("2", "N1", Answer.AGREED, partner="Métropole")


@pytest.mark.parametrize("column", EDITED)
def test_whatever_is_edited_is_in_the_fingerprint(column: str) -> None:
    value = {"answer": Answer.REFUSED, "already_done": True}.get(column, "autre")
    assert exported_fingerprint(replace(SAID, **{column: value})) != exported_fingerprint(SAID)


def test_the_private_note_is_not() -> None:
    assert exported_fingerprint(replace(SAID, note="privée")) == exported_fingerprint(SAID)
    assert exported_fingerprint(None) != exported_fingerprint(SAID)


@given(st.text(alphabet="_x0041F é", max_size=30))
def test_words_that_look_like_an_escape_come_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


def test_cut_words_are_those_they_begin() -> None:
    assert same_words("début" + CUT, "début et la suite")
    assert not same_words("autre" + CUT, "début et la suite")
    assert not same_words(None, "début")
    assert same_words("A", "_x0041_")
    assert same_words("un deux", "un\tdeux")
    assert same_words("undeux", "un\tdeux")
    assert not same_words("un  deux", "un deux")
