"""The boxes of principles and levels: those of the answers that the program takes, one under the other."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exports.grid.pdf import write_grid
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.dossier import Dossier

TAKEN = "☐✓engagé☐✗refusé☐⊘horscompétence☐?endiscussion"


@pytest.mark.parametrize("filled", [False, True])
def test_a_principle_has_the_boxes_of_what_it_may_be_answered(
    champigny: Dossier, read_pdf: Callable[[Path], Any], tmp_path: Path, filled: bool
) -> None:
    one = CandidateList("x", "Essai", principles={"B": Answer.OUT_OF_COMPETENCE})
    path = tmp_path / "grille.pdf"
    write_grid(replace(champigny, lists=(one,)), path, one.id if filled else None)
    words = read_pdf(path).solid
    start, end = words.index("PRINCIPES"), words.index("surlesprincipes")
    principles = words[start:end]
    assert principles.count(TAKEN) == 3 - filled
    assert principles.count("☑⊘horscompétence") == filled
    assert "avecréserve" not in principles


def test_a_reservation_that_came_from_elsewhere_is_not_hidden(
    champigny: Dossier, read_pdf: Callable[[Path], Any], tmp_path: Path
) -> None:
    one = CandidateList("x", "Essai", principles={"A": Answer.RESERVED})
    path = tmp_path / "grille.pdf"
    write_grid(replace(champigny, lists=(one,)), path, one.id)
    assert read_pdf(path).solid.count("☑◐avecréserve") == 1
