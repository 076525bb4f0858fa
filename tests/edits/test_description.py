"""What is said of the file itself: town, collective, chosen measures, scale; undo names what changed."""

from dataclasses import replace

import pytest

from pacte.domain.answer import Answer
from pacte.domain.changes import Changes
from pacte.domain.dossier import Collective, Member, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.edits import dossiers, scales, undoing
from pacte.scoring.score import Scorer
from pacte.storage import queries
from pacte.storage.pact_file import PactFile

TOWN = Municipality("Nîmes", "30189", 148_000, "Nîmes Métropole (exemple)")


def describe(file: PactFile, town: dict | None = None, group: dict | None = None) -> Changes:
    known = queries.dossier(file)
    return dossiers.describe(
        file, replace(known.municipality, **town or {}), replace(known.collective, **group or {})
    )


def test_town_and_collective_are_described(file: PactFile) -> None:
    group = Collective("Collectif (exemple)", (Member("Ana (exemple)"), Member(" ")), ("3",))
    dossiers.describe(file, TOWN, group)
    found = queries.dossier(file)
    assert found.municipality == TOWN
    assert found.collective == replace(group, members=(Member("Ana (exemple)"),))
    undoing.undo(file)
    assert queries.dossier(file).collective.members == ()


def test_undo_says_what_changed(file: PactFile) -> None:
    dossiers.describe(file, TOWN, Collective())
    ana = (Member("Ana (exemple)"),)
    labels = [
        describe(file, {"name": "Arles"}).label,
        describe(file, {"insee": None}).label,
        describe(file, {"population": 3}).label,
        describe(file, {"intercommunality": "x"}).label,
        describe(file, None, {"name": "x"}).label,
        describe(file, None, {"members": ana}).label,
        describe(file, {"insee": "30189", "population": 4}).label,
        describe(file, None, {"name": "y", "members": ()}).label,
        describe(file, {"insee": "13004"}, {"members": ana}).label,
    ]
    assert labels == [
        "commune : nom modifié",
        "commune : code INSEE modifié",
        "commune : population modifiée",
        "commune : intercommunalité modifiée",
        "collectif : nom modifié",
        "collectif : membres modifiés",
        "commune modifiée",
        "collectif modifié",
        "commune et collectif modifiés",
    ]


def test_answers_are_not_touched(file: PactFile, list_id: str) -> None:
    before = queries.candidate_list(file, list_id)
    changes = describe(file, {"name": "Arles"})
    assert changes.dossier
    assert not changes.lists
    assert queries.candidate_list(file, list_id) == before


@pytest.mark.parametrize("words, people", [("77 000", 77_000), ("1\u202f234", 1_234), ("  ", None), ("0", 0)])
def test_a_population_is_read(words: str, people: int | None) -> None:
    assert dossiers.read_population(words) == people


@pytest.mark.parametrize("words", ["beaucoup", "-3", "1e9", "9" * 40, "12,5", "²"])
def test_anything_else_is_no_population(words: str) -> None:
    with pytest.raises(KnownError, match="habitants"):
        dossiers.read_population(words)


def test_measures_are_chosen_in_the_catalogue_s_order(file: PactFile) -> None:
    assert dossiers.choose_measures(file, ["12", "3"], chosen=True).label == (
        "2 mesures choisies par le collectif"
    )
    assert queries.dossier(file).collective.chosen_measures == ("3", "12")
    assert dossiers.choose_measures(file, ["3", "7"], chosen=False).label == (
        "mesure 3 non choisie par le collectif"
    )
    assert queries.dossier(file).collective.chosen_measures == ("12",)
    assert not dossiers.choose_measures(file, ["12"], chosen=True)
    with pytest.raises(KnownError, match="n’existe pas"):
        dossiers.choose_measures(file, ["99"], chosen=True)


def test_scale_and_neutral_mode(file: PactFile) -> None:
    title = queries.dossier(file).scale("mesures").title
    assert dossiers.choose_scale(file, "mesures", False).label == f"barème « {title} » choisi"
    assert dossiers.choose_scale(file, "mesures", True).label == "mode neutre choisi"
    assert dossiers.choose_scale(file, "mesures", False).label == "mode neutre quitté"
    dossiers.choose_scale(file, "points", True)
    assert queries.dossier(file).settings == Settings("points", True)
    with pytest.raises(KnownError, match="n’existe pas"):
        dossiers.choose_scale(file, "autre", False)


# ---------------------------------------------------------------------------------------- weights


def test_weights_count_and_are_told(file: PactFile, list_id: str) -> None:
    origin = queries.dossier(file).scale("points")
    heavier = replace(origin, shares={**origin.shares, Answer.RESERVED: 0.75}, level_points={"N3": 2.0})
    assert scales.weigh(file, heavier).label == f"barème « {origin.title} » : poids modifiés"
    found = queries.dossier(file)
    assert found.scale("points").level_points == {"N3": 2.0}
    weights = "avec réserve 75\u00a0% au lieu de 50\u00a0%, N3 2 points au lieu de ceux du référentiel"
    meaning = found.scale("points").meaning
    # What was published is told as such: beside the changed weights it is no longer true.
    assert meaning.startswith(f"Tel que publié\u00a0: «\u00a0{origin.meaning}\u00a0» ")
    assert meaning.endswith(f"Poids changés par le collectif\u00a0: {weights}.")
    assert found.scale("points").changed_weights == f"poids changés par le collectif\u00a0: {weights}"
    assert Scorer(found.catalogue, found.scale()).score(found.lists[0]).maximum > 96
    half = replace(found.scale("points"), shares=origin.shares)
    assert scales.weigh(file, half).label == (
        f"barème « {origin.title} » : avec réserve 50\u00a0% au lieu de 75\u00a0%"
    )
    scales.weigh(file, replace(half, level_points={"N3": 1.5}))
    scales.weigh(file, replace(half, level_points={}))
    assert queries.dossier(file).scale("points") == origin
    assert origin.changed_weights == ""


def test_weights_that_were_told_in_other_words_are_still_told(file: PactFile) -> None:
    scale = queries.dossier(file).scale("points")
    told = replace(
        scale, meaning=f"{scale.meaning} Le collectif a changé des poids : avec réserve 40\u00a0%."
    )
    assert told.changed_weights == "poids changés par le collectif\u00a0: avec réserve 40\u00a0%"


@pytest.mark.parametrize("weights", [{"shares": {}}, {"level_points": {"N1": -1.0}}])
def test_impossible_weights_are_refused(file: PactFile, weights: dict) -> None:
    scale = queries.dossier(file).scale("points")
    with pytest.raises(KnownError, match="corrigez"):
        scales.weigh(file, replace(scale, **weights))
    too_much = {**scale.shares, Answer.AGREED: 1.1}
    with pytest.raises(KnownError, match="100"):
        scales.weigh(file, replace(scale, shares=too_much))


@pytest.mark.parametrize("words, share", [("50", 0.5), ("12,5 %", 0.125), ("100\u00a0%", 1.0), ("0", 0.0)])
def test_a_share_is_read(words: str, share: float) -> None:
    assert scales.read_share(words) == share


@pytest.mark.parametrize("words", ["", "101", "-1", "moitié", "nan", "inf", "1e1", "²", "%"])
def test_anything_else_is_no_share(words: str) -> None:
    with pytest.raises(KnownError, match="corrigez"):
        scales.read_share(words)


@pytest.mark.parametrize("words, points", [("2", 2.0), ("1,5", 1.5), ("", None), (" ", None)])
def test_points_are_read(words: str, points: float | None) -> None:
    assert scales.read_points(words) == points


@pytest.mark.parametrize("words", ["1001", "-1", "deux", "1 2 x"])
def test_anything_else_is_no_points(words: str) -> None:
    with pytest.raises(KnownError, match="corrigez"):
        scales.read_points(words)
