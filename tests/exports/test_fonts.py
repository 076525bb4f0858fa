"""Which font draws what: Lato, else DejaVu Sans, else a visible □; and nothing of the demonstration is missing."""

import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import fonts
from exports.fonts import Face, Run
from exports.marks import DONE_CHARACTER, MARK_CHARACTERS, PARTNER_CHARACTER
from pacte.domain.dossier import Dossier
from resources import resource_path

LATO = [Face.REGULAR, Face.SEMIBOLD, Face.ITALIC]


def words_in(value: object) -> Iterator[str]:
    """Every text that a dossier holds, whatever field it stands in."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from words_in(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from words_in(tuple(value.items()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from words_in(one)


def test_no_character_of_the_demonstration_is_missing(champigny: Dossier) -> None:
    assert fonts.missing("\n".join(words_in(champigny))) == set()


@pytest.mark.parametrize("face", LATO)
@pytest.mark.parametrize("sign", "·œŒæ’‘“”«»…–—€ᵉ½°²\u00a0\u202f\u2011ÉÀÇŸ")
def test_lato_draws_french_typography(face: Face, sign: str) -> None:
    drawn = fonts.drawn(sign)
    assert fonts.runs(drawn, face) == [Run(face, drawn)]
    assert fonts.missing(sign) == set()


def test_every_mark_can_be_copied_as_a_character() -> None:
    signs = "".join([*MARK_CHARACTERS.values(), PARTNER_CHARACTER, DONE_CHARACTER])
    assert fonts.characters(Face.FALLBACK).issuperset(signs)


def test_the_narrow_no_break_space_becomes_a_no_break_space() -> None:
    assert fonts.drawn("12\u202f%\u2007x\u3000") == "12\u00a0%\u00a0x\u00a0"


def test_controls_and_directional_marks_draw_nothing() -> None:
    assert fonts.drawn("a\x00b\u202e\u200b\u00ad\ufe0fc\td") == "abc d"


def test_other_scripts_fall_back_to_dejavu() -> None:
    assert fonts.runs("oui ✓ oui", Face.REGULAR) == [
        Run(Face.REGULAR, "oui "),
        Run(Face.FALLBACK, "✓"),
        Run(Face.REGULAR, " oui"),
    ]


def test_what_no_font_has_is_told_and_shown_as_a_box() -> None:
    assert fonts.missing("vélo 🌱 中") == {"🌱", "中"}
    assert fonts.runs("中", Face.ITALIC) == [Run(Face.ITALIC, "中")]
    box = fonts.widths(Face.ITALIC)[fonts.REPLACEMENT]
    assert fonts.widths(Face.ITALIC)["中"] == box > 0
    assert fonts.missing("中") == {"中"}, "still missing once it has been drawn"


def test_an_accent_is_drawn_by_the_font_of_its_letter() -> None:
    assert fonts.runs("a\u05b0", Face.REGULAR) == [Run(Face.FALLBACK, "a\u05b0")]


@given(st.text(), st.sampled_from(LATO))
def test_runs_keep_every_character_in_order(text: str, face: Face) -> None:
    drawn = fonts.drawn(text)
    assert "".join(run.characters for run in fonts.runs(drawn, face)) == drawn
    assert all(fonts.widths(face)[character] >= 0 for character in drawn)


@pytest.mark.parametrize("face", Face)
def test_each_font_ships_with_its_licence(face: Face) -> None:
    family = face.value.split("-")[0]
    assert resource_path("fonts", f"{face.value}.ttf").is_file()
    (licence,) = resource_path("fonts").glob(f"{family}-*.txt")
    assert "copy of the" in " ".join(licence.read_text(encoding="utf-8").split())
