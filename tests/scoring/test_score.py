"""Scores: the contract's figures, every scale, and explanations that add up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Level, Measure
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.edits.dossiers import shipped_catalogue, shipped_scales
from pacte.scoring.score import Scorer

SCALES = {scale.id: scale for scale in shipped_scales()}
PACT = shipped_catalogue("pacte-2020")
PLACES = [(measure.number, level.code) for measure, level in PACT.levels()]


def said(**answers: str) -> CandidateList:
    """A list that said `m2_N1="agreed"`, and so on."""
    commitments = []
    for place, answer in answers.items():
        number, code = place.removeprefix("m").split("_")
        commitments.append(Commitment(number, code, Answer(answer), reservation="sauf l’été"))
    return CandidateList("1", "Liste exemple", commitments=tuple(commitments))


def test_points_count_levels_and_half_for_a_reservation() -> None:
    score = Scorer(PACT, SCALES["points"]).score(
        said(m2_N1="agreed", m2_N2="reserved", m2_N3="refused", m19_N="agreed")
    )
    assert (score.points, score.maximum, score.measures_kept) == (4.5, 96, 2)
    assert score.strict == pytest.approx(4.5 / 96)
    assert score.answers[None] == 92 - 4


def test_out_of_competence_leaves_the_adjusted_total_only() -> None:
    score = Scorer(PACT, SCALES["points"]).score(
        said(m14_N3="out_of_competence", m19_N="out_of_competence", m1_N1="agreed")
    )
    assert score.strict == pytest.approx(1 / 96)
    assert score.adjusted == pytest.approx(1 / 92)


def test_what_is_undecided_opens_a_range() -> None:
    score = Scorer(PACT, SCALES["points"]).score(said(m1_N1="agreed", m19_N="undecided"))
    assert (score.low, score.high) == (pytest.approx(1 / 96), pytest.approx(4 / 96))
    assert score.adjusted == score.low


def test_the_highest_level_counts_alone() -> None:
    scorer = Scorer(PACT, SCALES["niveau-maximal"])
    score = scorer.score(
        said(m2_N1="refused", m2_N2="agreed", m2_N3="reserved", m4_N1="agreed", m19_N="agreed")
    )
    assert score.points == pytest.approx(1 + 1 / 3 + 1)
    assert score.strict == pytest.approx((1 + 1 / 3 + 1) / 32)
    score = scorer.score(said(m14_N2="agreed", m14_N3="out_of_competence"))
    assert score.adjusted == pytest.approx((2 / 3) / (32 - 1 / 3))


def test_measures_kept_over_measures_proposed() -> None:
    score = Scorer(PACT, SCALES["mesures"]).score(
        said(m2_N1="refused", m2_N2="agreed", m4_N1="refused", m6_N1="undecided")
    )
    assert (score.points, score.strict, score.high) == (1, pytest.approx(1 / 32), pytest.approx(2 / 32))


def test_signing_asks_for_every_principle_and_enough_measures() -> None:
    ten = said(**{f"m{number}_N1": "agreed" for number in range(1, 11)})
    scorer = Scorer(PACT, SCALES["points"])
    assert scorer.score(ten).principles_missing == ("A", "B", "C")
    everything = replace(ten, principles=dict.fromkeys("ABC", Answer.AGREED))
    assert scorer.score(everything).can_sign
    assert not scorer.score(replace(everything, commitments=everything.commitments[1:])).can_sign
    assert not scorer.score(
        replace(everything, principles={**everything.principles, "B": Answer.UNDECIDED})
    ).can_sign


def with_local(local_measures: bool) -> tuple[Catalogue, Scale]:
    local = Measure("33", "Titre", "Court", "Mesures locales", (Level("N", None, 2),), local=True)
    scale = replace(SCALES["points"], local_measures=local_measures)
    return replace(PACT, measures=(*PACT.measures, local)), scale


@pytest.mark.parametrize("counts, points, maximum", [(False, 0, 96), (True, 2, 98)])
def test_local_measures_count_when_the_scale_says_so(counts: bool, points: int, maximum: int) -> None:
    score = Scorer(*with_local(counts)).score(said(m33_N="agreed"))
    assert (score.points, score.maximum, score.measures_kept, score.answers[Answer.AGREED]) == (
        points,
        maximum,
        0,
        0,
    )


def test_weights_are_data() -> None:
    scale = replace(
        SCALES["points"], level_points={"N3": 5}, shares={**SCALES["points"].shares, Answer.RESERVED: 0.25}
    )
    score = Scorer(PACT, scale).score(said(m2_N3="reserved"))
    assert (score.points, score.maximum) == (1.25, 96 + 30 * 4)


answered = st.dictionaries(st.sampled_from(PLACES), st.sampled_from(list(Answer)), max_size=92)


@given(answered, st.sampled_from(list(SCALES)), st.booleans(), st.sampled_from([0.0, 0.3]))
def test_explanations_add_up_and_shares_stay_in_order(
    answers: dict[tuple[str, str], Answer], scale_id: str, leaves: bool, undecided: float
) -> None:
    commitments = tuple(Commitment(*place, answer, reservation="r") for place, answer in answers.items())
    rule = OutOfCompetence.LEAVES_MAXIMUM if leaves else OutOfCompetence.COUNTS_AS_ZERO
    base = SCALES[scale_id]
    scale = replace(base, out_of_competence=rule, shares={**base.shares, Answer.UNDECIDED: undecided})
    scorer = Scorer(PACT, scale)
    one = CandidateList("1", "Liste exemple", commitments=commitments)
    score, rows = scorer.score(one), scorer.explain(one)
    assert len(rows) == 92
    assert sum(row.points for row in rows) == pytest.approx(score.points)
    assert sum(theme.points for theme in score.by_theme) == pytest.approx(score.points)
    assert sum(theme.maximum for theme in score.by_theme) == pytest.approx(score.maximum)
    assert sum(theme.measures_kept for theme in score.by_theme) == score.measures_kept
    assert sum(score.answers.values()) == 92
    assert 0 <= score.strict <= score.adjusted <= 1 + 1e-9
    assert score.low <= score.adjusted + 1e-9 <= score.high + 2e-9
    assert score.high <= 1 + 1e-9


@given(answered, st.sampled_from(list(SCALES)))
def test_the_ends_of_the_range_are_what_would_be_scored(
    answers: dict[tuple[str, str], Answer], scale_id: str
) -> None:
    scorer = Scorer(PACT, SCALES[scale_id])

    def decided(answer: Answer) -> float:
        settled = {place: answer if a is Answer.UNDECIDED else a for place, a in answers.items()}
        commitments = tuple(Commitment(*place, a) for place, a in settled.items())
        return scorer.score(CandidateList("1", "Liste exemple", commitments=commitments)).adjusted

    now = scorer.score(
        CandidateList("1", "L", commitments=tuple(Commitment(*p, a) for p, a in answers.items()))
    )
    assert now.low == pytest.approx(decided(Answer.REFUSED))
    assert now.high == pytest.approx(decided(Answer.AGREED))


def test_another_shape_of_catalogue() -> None:
    measures = tuple(
        Measure(str(n), f"Mesure exemple {n}", f"Exemple {n}", f"Thème {n % 11}", (Level("N", None),))
        for n in range(76)
    )
    catalogue = Catalogue("autre", "Autre forme", 25, tuple(f"Thème {n}" for n in range(11)), (), measures)
    one = said(**{f"m{n}_N": "agreed" for n in range(25)})
    for scale in SCALES.values():
        score = Scorer(catalogue, scale).score(one)
        assert (score.points, score.maximum, score.measures_kept, score.can_sign) == (25, 76, 25, True)
    assert len(score.by_theme) == 11
    assert scale.unit in ScaleUnit
