"""The three shipped scales, and what a wrong one says."""

import pytest

from pacte.domain.answer import Answer
from pacte.domain.errors import KnownError
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.reading.scale_file import read_scale
from resources import resource_text, scale_ids


def shipped(scale_id: str) -> Scale:
    return read_scale(resource_text("scales", f"{scale_id}.yaml"), f"{scale_id}.yaml")


def test_three_scales_ship_with_the_program():
    assert scale_ids() == ["mesures", "niveau-maximal", "points"]
    assert [shipped(scale_id).id for scale_id in scale_ids()] == scale_ids()
    assert [shipped(scale_id).unit for scale_id in scale_ids()] == [
        ScaleUnit.MEASURES,
        ScaleUnit.HIGHEST_LEVEL,
        ScaleUnit.LEVELS,
    ]


def test_lyons_scale_counts_half_a_reserved_level():
    scale = shipped("points")
    assert scale.shares == {
        Answer.AGREED: 1.0,
        Answer.RESERVED: 0.5,
        Answer.REFUSED: 0.0,
        Answer.OUT_OF_COMPETENCE: 0.0,
        Answer.UNDECIDED: 0.0,
    }
    assert scale.out_of_competence is OutOfCompetence.LEAVES_MAXIMUM
    assert (scale.local_measures, scale.level_points) == (False, {})


@pytest.mark.parametrize("scale_id", ["niveau-maximal", "mesures"])
def test_a_reserved_level_is_kept_in_the_other_two(scale_id: str):
    assert shipped(scale_id).shares[Answer.RESERVED] == 1.0


def test_points_of_levels_can_be_weighed():
    text = resource_text("scales", "points.yaml").replace("level_points: {}", "level_points: {N3: 1.5}")
    assert read_scale(text, "lourd.yaml").points_of("N3", 1) == 1.5


@pytest.mark.parametrize(
    "before, after, problem",
    [
        ("unit: levels", "unit: étages", "« unit » : « étages » n’existe pas"),
        ("reserved: 0.5", "reserved: 1.5", "« reserved » : écrivez un nombre de 0 à 1"),
        ("reserved: 0.5", "reserved: nan", "au lieu de « nan »"),
        ("  refused: 0\n", "", "la clé « refused » manque"),
        ("  refused: 0\n", "  refused: 0\n  maybe: 1\n", "« maybe » : clé inconnue"),
        ("local_measures: false", "local_measures: non", "choisissez parmi : true, false"),
        ("level_points: {}", "level_points: {N3: -1}", "« N3 » : écrivez un nombre de 0 à 1000"),
    ],
)
def test_a_wrong_scale_names_its_field(before: str, after: str, problem: str):
    text = resource_text("scales", "points.yaml")
    assert before in text
    with pytest.raises(KnownError, match=r"^points\.yaml, ligne \d+, champ ") as error:
        read_scale(text.replace(before, after, 1), "points.yaml")
    assert problem in str(error.value)
