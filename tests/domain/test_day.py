"""Days as people type them."""

import pytest

from pacte.domain.day import typed_day
from pacte.domain.errors import KnownError


@pytest.mark.parametrize("typed", ["1/2/26", "01/02/2026", " 1.2.2026 ", "01-02-26", "2026-02-01"])
def test_a_day_is_understood(typed: str) -> None:
    assert typed_day(typed) == "2026-02-01"


@pytest.mark.parametrize("typed", ["1/2", "1/2/026", "demain", "", "1/13/26", "1/0/26", "2026-13-01"])
def test_what_is_no_day_says_how_to_write_one(typed: str) -> None:
    with pytest.raises(KnownError, match="JJ/MM/AAAA"):
        typed_day(typed)


@pytest.mark.parametrize(
    "typed, day",
    [
        ("31/02/2026", "31 février 2026"),
        ("2026-02-31", "31 février 2026"),
        ("31.4.26", "31 avril 2026"),
        ("0/1/26", "0 janvier 2026"),
    ],
)
def test_a_day_that_its_month_has_not_is_named(typed: str, day: str) -> None:
    with pytest.raises(KnownError) as told:
        typed_day(typed)
    assert str(told.value).replace("\u00a0", " ") == f"Le {day} n’existe pas ; corrigez la date."
