"""The sentence that names list, level and measure at once."""

import time

import pytest

from pacte.domain.answer import Answer
from pacte.reading.engagement_line import EngagementLine, engagement_line

AGREED, REFUSED = Answer.AGREED, Answer.REFUSED


@pytest.mark.parametrize(
    "line, said",
    [
        (
            "s'engage au niveau 3 de la mesure 05 : « Faire. » (Projet à porter au niveau de la CAPI.)",
            EngagementLine("5", ("N3",), AGREED, None, "Faire.", "Projet à porter au niveau de la CAPI."),
        ),
        (
            "• La liste « Ensemble » s’engage aux niveaux 1 et 2 de la mesure n° 12.",
            EngagementLine("12", ("N1", "N2"), AGREED, "Ensemble", "", ""),
        ),
        ("Niveau 3 de la mesure 7 : « Faire", EngagementLine("7", ("N3",), AGREED, None, "Faire", "", True)),
        (
            "Nous ne nous engageons pas sur le niveau 2 de la mesure 4 : faire",
            EngagementLine("4", ("N2",), REFUSED, None, "faire", ""),
        ),
        (
            "La liste Deux refuse le niveau 2 de la mesure 5",
            EngagementLine("5", ("N2",), REFUSED, "Deux", "", ""),
        ),
        (
            "Liste d’union s’engage sur la mesure 19, niveau unique (avec la CAPI)",
            EngagementLine("19", ("N",), AGREED, "Liste d’union", "", "avec la CAPI"),
        ),
    ],
)
def test_an_engagement_is_read_whole(line: str, said: EngagementLine):
    assert engagement_line(line) == said


@pytest.mark.parametrize(
    "line",
    [
        "Niveau 3 de la mesure",
        "Accord au niveau 3 de la mesure 5 pour faire",
        "voir également la mesure 12",
        "La liste s’engage pour la mesure 5",
        "Mesure 5 : Titre",
        "",
    ],
)
def test_another_sentence_is_none(line: str):
    assert engagement_line(line) is None


@pytest.mark.parametrize(
    "piece", ["(", " ", "( ", "N1 ", "s'engage ", "s'engage sur ", "n1-", "niveau 1 de la "]
)
def test_a_long_line_is_no_trap(piece: str):
    began = time.perf_counter()
    engagement_line(f"a{piece * 4000} mesure")
    assert time.perf_counter() - began < 1
