"""The columns of the sheet « Scores »: the formula of each figure of a list, and the value it has now."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from openpyxl.utils import get_column_letter

from exports.workbook.plan import MINIMUM_MEASURES, OUTSIDE_LEAVES, PRINCIPLES, Plan, oui
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.scale import ScaleUnit

#: Stands in the formulas for the number of the row.
ROW = "§"
WHOLE, SHARE = "0", '0.0"\u00a0"%'

_COUNTED = "COUNTIFS(grille_liste,{list},grille_nationale,1"
_TITLES = {
    Answer.AGREED: "Engagés",
    Answer.RESERVED: "Avec réserve",
    Answer.REFUSED: "Refusés",
    Answer.OUT_OF_COMPETENCE: "Hors compét.",
    Answer.UNDECIDED: "En discussion",
}
_LEVELS, _SIGNING, _SCORE, _THEMES = "Niveaux", "Signature", "Score", "Points par thème"


@dataclass(frozen=True, slots=True)
class ScoreColumn:
    """A figure of each list: `group` and `title` head it, `value` gives its present value by list.

    In `formula` the other figures of the row stand under their keys, between braces, and `{list}` is the number
    of the list.
    """

    key: str
    group: str
    title: str
    formula: str
    value: Callable[[int], Any]
    number_format: str = WHOLE
    width: float = 8.5
    rotated: bool = False

    @property
    def name(self) -> str:
        """The name of the figure's cells."""
        return f"scores_{self.key}"


def points_format(plan: Plan) -> str:
    """Return how points show: a part of a measure needs two decimals, halves of a point one."""
    return "0.00" if plan.scale.unit is ScaleUnit.HIGHEST_LEVEL else "0.0"


def sum_of(plan: Plan, what: str, conditions: str) -> str:
    """Return the sum over the grid of the « points » or « valeur » that count, under some conditions."""
    return f"SUMIFS(grille_{'mesure_' if plan.best_level_counts else ''}{what},{conditions})"


def score_columns(plan: Plan) -> tuple[ScoreColumn, ...]:
    """Return the figures in the order they are read, their formulas ready but for the row.

    There is a ranking only where the file allows one.
    """
    columns = [*_answers(plan), *_signing(plan), *_totals(plan), *_shares(plan)]
    if not plan.neutral:
        columns.append(_rank(plan))
    columns += _themes(plan)
    cells = {column.key: f"{get_column_letter(place)}{ROW}" for place, column in enumerate(columns, 2)}
    cells["list"] = f"{get_column_letter(len(columns) + 2)}{ROW}"
    return tuple(replace(column, formula="=" + column.formula.format(**cells)) for column in columns)


def _answers(plan: Plan) -> list[ScoreColumn]:
    def count(answer: Answer | None) -> Callable[[int], int]:
        return lambda one: plan.scores[one].answers[answer]

    columns = [
        ScoreColumn(
            answer.value,
            _LEVELS,
            title,
            f'{_COUNTED},grille_reponse,"{ANSWER_WORDS[answer]}")',
            count(answer),
        )
        for answer, title in _TITLES.items()
    ]
    others = "".join(f"-{{{answer.value}}}" for answer in Answer)
    columns.append(ScoreColumn("not_raised", _LEVELS, "Non abordés", f"{_COUNTED}){others}", count(None)))
    return columns


def _signing(plan: Plan) -> list[ScoreColumn]:
    kept = "SUMIFS(grille_mesure_retenue,grille_liste,{list},grille_nationale,1)"
    agreed = (
        f'COUNTIFS(grille_liste,{{list}},grille_principe,1,grille_reponse,"{ANSWER_WORDS[Answer.AGREED]}")'
    )
    accepted = [
        sum(one.principles.get(principle.code) is Answer.AGREED for principle in plan.catalogue.principles)
        for one in plan.lists
    ]
    can_sign = f'IF(AND({{principles}}>={PRINCIPLES},{{kept}}>={MINIMUM_MEASURES}),"oui","non")'
    return [
        ScoreColumn("kept", _SIGNING, "Mesures retenues", kept, lambda one: plan.scores[one].measures_kept),
        ScoreColumn("principles", _SIGNING, "Principes acceptés", agreed, lambda one: accepted[one]),
        ScoreColumn(
            "can_sign", _SIGNING, "Peut signer", can_sign, lambda one: oui(plan.scores[one].can_sign)
        ),
    ]


def _totals(plan: Plan) -> list[ScoreColumn]:
    maximum = sum_of(plan, "valeur", "grille_liste,{list}")
    if plan.best_level_counts:
        adjusted = "SUMIFS(grille_mesure_ajustee,grille_liste,{list})"
    else:
        outside = f'grille_liste,{{list}},grille_reponse,"{ANSWER_WORDS[Answer.OUT_OF_COMPETENCE]}"'
        adjusted = f'{{maximum}}-IF({OUTSIDE_LEAVES}="oui",SUMIFS(grille_valeur,{outside}),0)'
    points, form = sum_of(plan, "points", "grille_liste,{list}"), points_format(plan)
    return [
        ScoreColumn("points", _SCORE, "Points", points, lambda one: plan.scores[one].points, form),
        ScoreColumn("maximum", _SCORE, "Total possible", maximum, lambda one: plan.scores[one].maximum, form),
        ScoreColumn(
            "strict",
            _SCORE,
            "Part stricte",
            _share("{points}", "{maximum}"),
            lambda one: plan.scores[one].strict,
            SHARE,
        ),
        ScoreColumn(
            "adjusted_maximum",
            _SCORE,
            "Total ajusté",
            adjusted,
            lambda one: plan.scores[one].adjusted_maximum,
            form,
        ),
    ]


def _share(part: str, whole: str) -> str:
    return f"IF({whole}=0,0,ROUND(({part})/{whole},12))"


def _shares(plan: Plan) -> list[ScoreColumn]:
    if plan.best_level_counts:
        low = "SUMIFS(grille_mesure_bas,grille_liste,{list})"
        high = "SUMIFS(grille_mesure_haut,grille_liste,{list})"
    else:
        undecided = f'grille_liste,{{list}},grille_reponse,"{ANSWER_WORDS[Answer.UNDECIDED]}"'
        low = f"{{points}}-SUMIFS(grille_points,{undecided})"
        high = f"{low}+SUMIFS(grille_valeur,{undecided})"
    whole = "{adjusted_maximum}"
    return [
        ScoreColumn(
            "adjusted",
            _SCORE,
            "Part ajustée",
            _share("{points}", whole),
            lambda one: plan.scores[one].adjusted,
            SHARE,
        ),
        ScoreColumn(
            "low", _SCORE, "au plus bas", _share(low, whole), lambda one: plan.scores[one].low, SHARE
        ),
        ScoreColumn(
            "high", _SCORE, "au plus haut", _share(high, whole), lambda one: plan.scores[one].high, SHARE
        ),
    ]


def _rank(plan: Plan) -> ScoreColumn:
    standing = plan.standing

    def rank(one: int) -> int | str:
        if one >= standing:
            return ""
        mine = plan.scores[one].adjusted
        return 1 + sum(score.adjusted > mine for score in plan.scores[:standing])

    better = f"SUMPRODUCT((scores_adjusted>{{adjusted}})*(scores_list<={standing}))"
    formula = f'IF({{list}}>{standing},"",1+{better})'
    return ScoreColumn("rank", _SCORE, "Rang", formula, rank, width=7)


def theme_maximum(plan: Plan, number: int) -> str:
    """Return the formula of what a theme can bring: what it is worth in the rows of the first list."""
    return "=" + sum_of(plan, "valeur", f"grille_liste,1,grille_theme,{number}")


def _themes(plan: Plan) -> list[ScoreColumn]:
    def points(place: int) -> Callable[[int], float]:
        return lambda one: plan.scores[one].by_theme[place].points

    return [
        ScoreColumn(
            f"theme_{number}",
            _THEMES,
            theme,
            sum_of(plan, "points", f"grille_liste,{{list}},grille_theme,{number}"),
            points(place),
            points_format(plan),
            8,
            rotated=True,
        )
        for place, (number, theme) in enumerate(plan.national_themes)
    ]
