"""The drawn marks: one geometry, told apart without colour, legible with it."""

from itertools import combinations, pairwise

import pytest

from exports.marks import ANSWER_MARKS, DONE_MARK, MARK_CHARACTERS, PAPER_TINTS, PARTNER_MARK, Shape
from pacte.domain.answer import ANSWER_WORDS, Answer

EVERY_ANSWER = [*Answer, None]
PAPER = "#FFFFFF"


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(ink: str, ground: str) -> float:
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_every_answer_has_a_mark_a_tint_a_character_and_a_word() -> None:
    for table in (ANSWER_MARKS, PAPER_TINTS, MARK_CHARACTERS, ANSWER_WORDS):
        assert set(table) == set(EVERY_ANSWER)


@pytest.mark.parametrize("mark", [*ANSWER_MARKS.values(), PARTNER_MARK, DONE_MARK])
def test_a_mark_and_its_strokes_stay_in_the_unit_square(mark: tuple[Shape, ...]) -> None:
    for shape in mark:
        for x, y in shape.points:
            assert x - shape.width / 2 >= 0
            assert x + shape.width / 2 <= 1
            assert y - shape.width / 2 >= 0
            assert y + shape.width / 2 <= 1


@pytest.mark.parametrize("answer", EVERY_ANSWER)
def test_ink_is_legible_on_its_ground_and_on_paper(answer: Answer | None) -> None:
    tint = PAPER_TINTS[answer]
    assert contrast(tint.ink, tint.ground) >= 4.5
    assert contrast(tint.ink, PAPER) >= 4.5


def covered(mark: tuple[Shape, ...]) -> set[tuple[int, int]]:
    """The cells of a 12 × 12 raster that a mark darkens, as a small copy would show them."""
    cells = set()
    for row in range(12):
        for column in range(12):
            if any(_darkens(shape, (column + 0.5) / 12, (row + 0.5) / 12) for shape in mark):
                cells.add((row, column))
    return cells


def _darkens(shape: Shape, x: float, y: float) -> bool:
    points = [*shape.points, shape.points[0]] if shape.closed or not shape.width else list(shape.points)
    sides = list(pairwise(points))
    if shape.width:
        return any(_distance(x, y, a, b) <= shape.width / 2 for a, b in sides)
    crossed = [(a, b) for a, b in sides if (a[1] > y) != (b[1] > y)]
    return sum(x < a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]) for a, b in crossed) % 2 == 1


def _distance(x: float, y: float, a: tuple[float, float], b: tuple[float, float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = max(0.0, min(1.0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy or 1.0)))
    return ((x - a[0] - along * dx) ** 2 + (y - a[1] - along * dy) ** 2) ** 0.5


def test_marks_are_told_apart_without_colour() -> None:
    rasters = {answer: covered(ANSWER_MARKS[answer]) for answer in EVERY_ANSWER}
    assert all(rasters.values())
    for one, other in combinations(EVERY_ANSWER, 2):
        different = rasters[one] ^ rasters[other]
        assert len(different) >= 9, (one, other)
