"""What is said about a level is definite, or refused with a sentence."""

import pytest

from pacte.domain.answer import Answer
from pacte.domain.commitment import Commitment, checked, level_place
from pacte.domain.errors import KnownError


def test_a_reserved_answer_needs_words() -> None:
    with pytest.raises(KnownError, match="mesure 2 N1"):
        checked(Commitment("2", "N1", Answer.RESERVED, reservation=" \x00 "))


@pytest.mark.parametrize("field", ["agreed_wording", "reservation"])
def test_either_wording_or_reservation_will_do(field: str) -> None:
    said = checked(Commitment("2", "N1", Answer.RESERVED, **{field: " sauf l’été "}))
    assert getattr(said, field) == "sauf l’été"


def test_a_single_level_is_named_by_its_measure_alone() -> None:
    assert level_place("19", "N") == "mesure 19"
    assert level_place("2", "N1") == "mesure 2 N1"
