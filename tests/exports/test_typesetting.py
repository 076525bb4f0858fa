"""Words into lines: nothing lost, nothing wider than its column, breaks where French allows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import fonts
from exports.fonts import Face
from exports.typesetting import Line, Style, Words, clipped, fitted, line, sized, widest_word, width_of, wrap

BODY = Style(Face.REGULAR, 9, 11, "#000000")
STRONG = Style(Face.SEMIBOLD, 9, 12, "#000000")


def told(lines: list[Line]) -> list[str]:
    return ["".join(segment.text for segment in one.segments) for one in lines]


def solid(text: str) -> str:
    return fonts.drawn(text).replace(" ", "")


@given(st.text(max_size=300), st.floats(12, 300))
def test_wrapping_keeps_every_character_within_the_width(text: str, width: float) -> None:
    lines = wrap([Words("Mesure ", STRONG), Words(text, BODY)], width)
    typed = "Mesure " + "".join(text.split("\n"))
    assert solid("".join(told(lines))) == solid(typed)
    for one in lines:
        drawn = "".join(segment.text for segment in one.segments)
        assert one.width <= width + 0.01 or len(drawn.strip()) <= 1


def test_a_word_longer_than_a_line_goes_on_below() -> None:
    lines = wrap([Words("x" * 10_000, BODY)], 200)
    assert len(lines) > 100
    assert "".join(told(lines)) == "x" * 10_000


def test_no_line_begins_with_what_belongs_to_the_line_above() -> None:
    text = "Un accord est pris : voir la mesure 12 ; « oui » , 25 % ? " * 20
    for width in range(60, 240, 7):
        lines = told(wrap([Words(text, BODY)], width))
        assert not [one for one in lines if one.lstrip()[:1] in set(":;?!»%1")]
        assert not [one for one in lines if one.endswith("«")]


def test_a_no_break_space_never_ends_a_line() -> None:
    lines = told(wrap([Words("mesure\u00a012 " * 30, BODY)], 70))
    assert set(lines) == {"mesure\u00a012"}


def test_entries_of_a_list_stand_under_their_first_word() -> None:
    first, second, third = wrap([Words("– un deux trois\nquatre", BODY)], 45)
    assert (first.segments[0].x, second.segments[0].x > 0, third.segments[0].x) == (0, True, 0)
    assert (first.ends, second.ends, third.ends) == (False, True, True)


def test_styles_follow_each_other_on_a_line() -> None:
    (one,) = wrap([Words("15 · N3 ", STRONG), Words("sauf sur", BODY)], 300)
    label, words = one.segments
    assert words.x == pytest.approx(width_of("15 · N3 ", STRONG))
    assert one.leading == STRONG.leading
    assert label.style is STRONG


def test_clipping_tells_that_words_were_left_out() -> None:
    whole, cut = clipped("deux mots", BODY, 200, 1)
    assert (told(whole), cut) == (["deux mots"], False)
    short, cut = clipped("beaucoup de mots " * 30, BODY, 120, 2)
    assert cut
    assert len(short) == 2
    assert told(short)[1].endswith("…")
    assert short[1].width <= 120


def test_fitted_takes_the_first_style_that_holds() -> None:
    small = sized(BODY, 6)
    assert fitted("court", (BODY, small), 100) is BODY
    assert fitted("x" * 40, (BODY, small), 100) is small
    assert small.leading == BODY.leading * 6 / 9


def test_a_line_is_one_line_whatever_its_text() -> None:
    assert told([line("a\nb", BODY)]) == ["a b"]
    assert len(wrap([Words("", BODY)], 100)) == 1


def test_the_widest_word_is_what_no_line_may_part() -> None:
    assert widest_word("un mot remarquable\net 12 autres", BODY) == width_of("remarquable", BODY)
    assert widest_word("la liste 142", BODY) == width_of("liste 142", BODY)
    assert widest_word("", BODY) == 0.0
