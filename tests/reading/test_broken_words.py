"""Words broken at the end of a line."""

import pytest

from pacte.reading.broken_words import whole_words
from pacte.reading.documents import Line


@pytest.mark.parametrize(
    "before, after",
    [
        (("une com-", "mune libre"), ("une commune", "libre")),
        (("la co-", "construction des projets"), ("la co-construction", "des projets")),
        (("une com-", "mune, libre"), ("une commune,", "libre")),
        (("une com-", "mune"), ("une com-", "mune")),
        (("d’ici 2024-", "une date"), ("d’ici 2024-", "une date")),
        (("Saint-", "Denis en ville"), ("Saint-", "Denis en ville")),
        (("une com-", "", "mune libre"), ("une com-", "", "mune libre")),
    ],
)
def test_a_broken_word_is_whole_again(before: tuple[str, ...], after: tuple[str, ...]):
    lines = tuple(Line(number, text) for number, text in enumerate(before, 1))
    mended = whole_words(lines)
    assert [line.text for line in mended] == list(after)
    assert [line.number for line in mended] == [line.number for line in lines]
