"""Figures as people round them: a half goes up, whatever binary floats make of it."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.french import NBSP, number, percent, rounded


@pytest.mark.parametrize(
    "value, decimals, words",
    [
        (3.25, 1, "3,3"),
        (3.75, 1, "3,8"),
        (13 / 4, 1, "3,3"),
        (0.05, 1, "0,1"),
        # 1.15 and 2.675 are a little less in binary, and so is what ten times 0.105 adds up to.
        (1.15, 1, "1,2"),
        (2.675, 2, "2,68"),
        (sum([0.105] * 10), 2, "1,05"),
        (sum([0.1] * 45), 1, "4,5"),
        (2.5, 0, "3"),
        (0.5, 0, "1"),
        (96.0, 1, "96"),
        (100.0, 0, "100"),
        (1000.04, 1, "1000"),
        (-3.25, 1, "-3,3"),
        (-0.04, 1, "0"),
        (0, 1, "0"),
    ],
)
def test_a_half_goes_away_from_zero(value: float, decimals: int, words: str) -> None:
    assert number(value, decimals) == words


@pytest.mark.parametrize(
    "share, words", [(0.1625, "16,3"), (0.0115, "1,2"), (0.5985, "59,9"), (1.0, "100,0"), (0.0, "0,0")]
)
def test_a_share_goes_the_same_way(share: float, words: str) -> None:
    assert percent(share) == f"{words}{NBSP}%"


@given(st.integers(0, 2000), st.integers(1, 600))
def test_every_average_and_share_is_rounded_as_by_hand(total: int, count: int) -> None:
    tenths = (Fraction(total, count) * 10 * 2 + 1) // 2
    assert Fraction(number(total / count).replace(",", ".")) == Fraction(tenths, 10)
    assert rounded(total / count) == tenths / 10
    thousandths = (Fraction(total, count) * 1000 * 2 + 1) // 2
    assert Fraction(percent(round(total / count, 12)).split(NBSP)[0].replace(",", ".")) == Fraction(
        thousandths, 10
    )
