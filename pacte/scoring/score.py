"""The score of a list under a scale, and the line-by-line explanation of it.

Every unit a scale can count is the same sum: each level has a weight, each answer earns a share of it,
and a measure is worth the sum of its levels (unit `levels`) or its best one (units `highest_level`, where
a level weighs its rank, and `measures`, where each weighs one).
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.measure import Level, Measure
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.domain.sentence import Sentence


class ThemeScore(NamedTuple):
    """One theme: points earned out of `maximum`, and how many of its measures are kept."""

    theme: str
    points: float
    maximum: float
    measures_kept: int
    measures: int


@dataclass(frozen=True, slots=True)
class Score:
    """What a list earns. Points are in the scale's unit, shares are fractions of 1.

    `strict` is points ÷ `maximum` (every counted level); `adjusted` leaves out what is outside the town's
    competence (`adjusted_maximum`); `low` and `high` are `adjusted` with the undecided at nothing and in full.
    `answers` counts the national levels by answer, None for those not raised; `can_sign` asks for every
    principle and `minimum_measures` kept.
    """

    points: float
    maximum: float
    adjusted_maximum: float
    strict: float
    adjusted: float
    low: float
    high: float
    measures_kept: int
    measures: int
    minimum_measures: int
    principles_missing: tuple[str, ...]
    answers: dict[Answer | None, int]
    by_theme: tuple[ThemeScore, ...]

    @property
    def can_sign(self) -> bool:
        """Whether the list accepts every principle and keeps enough measures."""
        return not self.principles_missing and self.measures_kept >= self.minimum_measures


@dataclass(frozen=True, slots=True)
class ExplanationRow:
    """One level: what it earned out of what it is worth, and why, in French."""

    measure: str
    level: str
    answer: Answer | None
    points: float
    of: float
    why: str


def _share(part: float, whole: float) -> float:
    return round(part / whole, 12) if whole else 0.0


class _Tally:
    """The running figures of one list; `theme_points` follows the catalogue's themes.

    `undecided` and `outside` hold (measure number, level code, weight) of what is still discussed and of
    what is outside the town's competence; `best` the best level of each measure.
    """

    __slots__ = ("best", "counts", "kept", "outside", "points", "theme_points", "undecided")

    def __init__(self, themes: int) -> None:
        self.points = 0.0
        self.theme_points = [0.0] * themes
        self.counts: dict[Answer | None, int] = dict.fromkeys(Answer, 0)
        self.kept: dict[str, int] = {}
        self.best: dict[str, float] = {}
        self.undecided: list[tuple[str, str, float]] = []
        self.outside: list[tuple[str, str, float]] = []


class Scorer:
    """Scores lists of one catalogue under one scale; built once, then cheap for each list."""

    def __init__(self, catalogue: Catalogue, scale: Scale) -> None:
        self.catalogue = catalogue
        self.scale = scale
        self._sums = scale.unit is ScaleUnit.LEVELS
        self._themes = list(catalogue.all_themes)
        place = {theme: index for index, theme in enumerate(self._themes)}
        self._counted = [m for m in catalogue.measures if scale.local_measures or not m.local]
        # (measure, level) -> weight, theme, whether it is national. A local level that does not count weighs nothing.
        self._levels = {
            (m.number, level.code): (
                self.weight(m, level) if scale.local_measures or not m.local else 0.0,
                place[m.theme],
                not m.local,
            )
            for m in catalogue.measures
            for level in m.levels
        }
        self._national_levels = sum(len(m.levels) for m in catalogue.national_measures)
        self._theme_maximum = [0.0] * len(self._themes)
        self._theme_measures = [0] * len(self._themes)
        for measure in self._counted:
            self._theme_maximum[place[measure.theme]] += self._measure_worth(measure)
        for measure in catalogue.national_measures:
            self._theme_measures[place[measure.theme]] += 1
        self._maximum = sum(self._theme_maximum)

    def weight(self, measure: Measure, level: Level) -> float:
        """Return what a level is worth in full, in points of the scale."""
        if self.scale.unit is ScaleUnit.LEVELS:
            return self.scale.points_of(level.code, level.points)
        if self.scale.unit is ScaleUnit.MEASURES:
            return 1.0
        return (measure.levels.index(level) + 1) / len(measure.levels)

    def _combine(self, values: Iterable[float]) -> float:
        return sum(values) if self._sums else max(values, default=0.0)

    def _measure_worth(self, measure: Measure, without: Collection[str] = ()) -> float:
        return self._combine(self.weight(measure, lv) for lv in measure.levels if lv.code not in without)

    def score(self, candidate_list: CandidateList) -> Score:
        """Return the score of a list. Costs one pass over its answers."""
        tally = self._tally(candidate_list.commitments)
        reachable = self._reachable(tally)
        adjusted = _share(tally.points, reachable)
        counts = tally.counts
        counts[None] = self._national_levels - sum(counts.values())
        principles = candidate_list.principles
        return Score(
            points=round(tally.points, 9),
            maximum=self._maximum,
            adjusted_maximum=reachable,
            strict=_share(tally.points, self._maximum),
            adjusted=adjusted,
            low=self._low(candidate_list, tally, reachable, adjusted),
            high=_share(tally.points + self._hoped(tally), reachable),
            measures_kept=len(tally.kept),
            measures=len(self.catalogue.national_measures),
            minimum_measures=self.catalogue.minimum_measures,
            principles_missing=tuple(
                one.code for one in self.catalogue.principles if principles.get(one.code) is not Answer.AGREED
            ),
            answers=counts,
            by_theme=self._by_theme(tally),
        )

    def _tally(self, commitments: Iterable[Commitment]) -> _Tally:
        """Go once over what a list said; scoring a thousand lists is one tight loop."""
        tally = _Tally(len(self._themes))
        theme_points, best, kept, counts = tally.theme_points, tally.best, tally.kept, tally.counts
        levels, shares, sums = self._levels, self.scale.shares, self._sums
        agreed, agreed_share = Answer.AGREED, shares[Answer.AGREED]
        engaged = 0
        for said in commitments:
            known = levels.get((said.measure, said.level))
            if known is None:
                continue
            weight, theme, national = known
            answer = said.answer
            if answer is agreed:
                earned = agreed_share * weight
                if national:
                    engaged += 1
                    kept[said.measure] = theme
            else:
                earned = shares[answer] * weight
                self._note(tally, said, theme, weight, national)
            if sums:
                theme_points[theme] += earned
            elif earned > best.get(said.measure, 0.0):
                theme_points[theme] += earned - best.get(said.measure, 0.0)
                best[said.measure] = earned
        counts[agreed] = engaged
        tally.points = sum(theme_points)
        return tally

    def _note(self, tally: _Tally, said: Commitment, theme: int, weight: float, national: bool) -> None:
        """Note an answer that is no plain agreement."""
        answer = said.answer
        if national:
            tally.counts[answer] += 1
            if answer is Answer.RESERVED:
                tally.kept[said.measure] = theme
        if answer is Answer.UNDECIDED:
            tally.undecided.append((said.measure, said.level, weight))
        elif answer is Answer.OUT_OF_COMPETENCE:
            tally.outside.append((said.measure, said.level, weight))

    def _reachable(self, tally: _Tally) -> float:
        """All the points less those of the levels outside the town's competence."""
        if not tally.outside or self.scale.out_of_competence is not OutOfCompetence.LEAVES_MAXIMUM:
            return self._maximum
        if self._sums:
            return self._maximum - sum(weight for _, _, weight in tally.outside)
        codes: dict[str, set[str]] = {}
        for number, code, weight in tally.outside:
            if weight:
                codes.setdefault(number, set()).add(code)
        lost = 0.0
        for number, without in codes.items():
            measure = self.catalogue.measure(number)
            lost += self._measure_worth(measure) - self._measure_worth(measure, without)
        return self._maximum - lost

    def _hoped(self, tally: _Tally) -> float:
        """What the undecided levels would add if they were all agreed."""
        if self._sums:
            rest = 1.0 - self.scale.shares[Answer.UNDECIDED]
            return sum(weight * rest for _, _, weight in tally.undecided)
        hopes: dict[str, float] = {}
        for number, _, weight in tally.undecided:
            hopes[number] = max(hopes.get(number, 0.0), weight)
        return sum(max(0.0, hope - tally.best.get(number, 0.0)) for number, hope in hopes.items())

    def _low(self, candidate_list: CandidateList, tally: _Tally, reachable: float, adjusted: float) -> float:
        """The adjusted share with the undecided at nothing, whatever the scale gives them meanwhile."""
        if not tally.undecided or not self.scale.shares[Answer.UNDECIDED]:
            return adjusted
        decided = (said for said in candidate_list.commitments if said.answer is not Answer.UNDECIDED)
        return _share(self._tally(decided).points, reachable)

    def _by_theme(self, tally: _Tally) -> tuple[ThemeScore, ...]:
        kept = [0] * len(self._themes)
        for theme in tally.kept.values():
            kept[theme] += 1
        return tuple(
            ThemeScore(theme, points, maximum, kept_here, measures)
            for theme, points, maximum, kept_here, measures in zip(
                self._themes, tally.theme_points, self._theme_maximum, kept, self._theme_measures, strict=True
            )
            if measures
        )

    def explain(self, candidate_list: CandidateList) -> tuple[ExplanationRow, ...]:
        """Return one row for each counted level, in the catalogue's order; their points add up to the score."""
        explain_measure: Callable[[Measure, CandidateList], list[ExplanationRow]] = (
            self._explain_sum if self._sums else self._explain_best
        )
        return tuple(row for measure in self._counted for row in explain_measure(measure, candidate_list))

    def _row(self, measure: Measure, level: Level, answer: Answer | None) -> ExplanationRow:
        worth = self.weight(measure, level)
        share = self.scale.shares[answer] if answer else 0.0
        why = ANSWER_WORDS[answer]
        if (
            answer is Answer.OUT_OF_COMPETENCE
            and self.scale.out_of_competence is OutOfCompetence.LEAVES_MAXIMUM
        ):
            why = Sentence("{} : retiré du total possible", why)
        elif answer is Answer.UNDECIDED:
            why = Sentence("{} : compté à zéro, puis en entier dans la fourchette haute", why)
        elif share not in (0.0, 1.0):
            why = Sentence("{} : {} % du niveau", why, share * 100)
        return ExplanationRow(
            measure.number, level.code, answer, round(share * worth, 9), round(worth, 9), why
        )

    def _explain_sum(self, measure: Measure, candidate_list: CandidateList) -> list[ExplanationRow]:
        answers = candidate_list.answers
        rows = []
        for level in measure.levels:
            said = answers.get((measure.number, level.code))
            rows.append(self._row(measure, level, said.answer if said else None))
        return rows

    def _explain_best(self, measure: Measure, candidate_list: CandidateList) -> list[ExplanationRow]:
        rows = self._explain_sum(measure, candidate_list)
        best = max(range(len(rows)), key=lambda index: rows[index].points)
        return [
            row
            if index == best or not row.points
            else ExplanationRow(
                row.measure,
                row.level,
                row.answer,
                0.0,
                row.of,
                Sentence("{} : le niveau {} compte déjà", row.why, rows[best].level),
            )
            for index, row in enumerate(rows)
        ]
