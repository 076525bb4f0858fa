"""The words marked in a proposal."""

import pytest

from ui.proposal_text import places


@pytest.mark.parametrize(
    "why, marked",
    [
        (("bus",), ["Bus", "bus"]),
        (("produits de saison",), ["produits de\nsaison"]),
        (("satisfait (*)",), []),
        (("", "abus"), []),
        (("100%",), ["100%"]),
    ],
)
def test_whole_words_are_found_whatever_their_case(why: tuple[str, ...], marked: list[str]) -> None:
    text = "Bus gratuits, des bus et 100% de produits de\nsaison"
    assert [text[start:end] for start, end in places(text, why)] == marked
