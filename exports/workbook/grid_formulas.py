"""What a row of the grid calculates from its answer: each formula, and the value it has now.

The points of a list are sums over these columns. What concerns a whole measure (is it kept, what is its best
level worth) stands on the row of its last level, which looks the other levels up by their keys.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from exports.marks import DONE_CHARACTER, MARK_CHARACTERS, PARTNER_CHARACTER
from exports.workbook.grid_columns import GridColumns
from exports.workbook.plan import LOCAL_COUNTS, OUTSIDE_LEAVES, WEIGHT_NAMES, Plan, Slot
from pacte.domain.answer import ANSWER_WORDS, Answer
from pacte.domain.commitment import Commitment
from pacte.domain.scale import OutOfCompetence

#: Stands for the number of the row in the formulas below.
_ROW = "§"

#: Column, formula and present value.
Figure = tuple[int, str, float | str]


def mark_text(said: Commitment | None) -> str:
    """Return the sign of an answer, with those of a partner and of a thing done already."""
    if said is None:
        return MARK_CHARACTERS[None]
    partner = PARTNER_CHARACTER if said.partner else ""
    return MARK_CHARACTERS[said.answer] + partner + (DONE_CHARACTER if said.already_done else "")


def _by_answer(cell: str, values: dict[Answer, str], otherwise: str) -> str:
    """Return nested conditions that give a value for each answer."""
    text = otherwise
    for answer in reversed(Answer):
        text = f'IF({cell}="{ANSWER_WORDS[answer]}",{values[answer]},{text})'
    return text


@dataclass(slots=True)
class _Levels:
    """What the levels of the measure at hand are worth, one after the other."""

    kept: list[float]
    points: list[float]
    worth: list[float]
    low: list[float]
    high: list[float]
    adjusted: list[float]


class GridFormulas:
    """The formulas of the grid under one plan, asked for row by row in the order of the levels."""

    def __init__(self, plan: Plan, columns: GridColumns) -> None:
        self._plan = plan
        self._columns = columns
        self._leaves = plan.scale.out_of_competence is OutOfCompetence.LEAVES_MAXIMUM
        self._levels = _Levels([], [], [], [], [], [])
        self._level_formulas = self._of_a_level()
        self._measure_columns = {"measure_kept": "kept"}
        if plan.best_level_counts:
            self._measure_columns |= {
                f"measure_{what}": what for what in ("points", "worth", "low", "high", "adjusted")
            }
        self._of_a_measure = cache(self._made_of_a_measure)

    def _of_a_level(self) -> dict[str, str]:
        """Return the formula of each column that looks at its own row only."""
        cell = {key: f"{letter}{_ROW}" for key, letter in self._columns.letter.items()}
        answer, worth, points = cell["answer"], cell["worth"], cell["points"]
        agreed, reserved, _refused, outside, undecided = (ANSWER_WORDS[one] for one in Answer)
        signs = {one: f'"{MARK_CHARACTERS[one]}"' for one in Answer}
        self._mark = mark = _by_answer(answer, signs, f'"{MARK_CHARACTERS[None]}"')
        partner = f'IF({cell["partner"]}="","","{PARTNER_CHARACTER}")'
        done = f'IF({cell["already_done"]}="oui","{DONE_CHARACTER}","")'
        formulas = {
            "mark": f"={mark}&{partner}&{done}",
            "points": f"={worth}*{_by_answer(answer, WEIGHT_NAMES, '0')}",
            "kept": f'=IF(OR({answer}="{agreed}",{answer}="{reserved}"),1,0)',
        }
        if self._plan.best_level_counts:
            formulas["low"] = f'=IF({answer}="{undecided}",0,{points})'
            formulas["high"] = f'=IF({answer}="{undecided}",MAX({points},{worth}),{points})'
            formulas["adjusted"] = f'=IF(AND({answer}="{outside}",{OUTSIDE_LEAVES}="oui"),0,{worth})'
        return formulas

    def _made_of_a_measure(self, levels: int) -> list[tuple[int, str, str]]:
        """Return column, formula and what it keeps the best of, for a measure with so many levels."""
        letter, name = self._columns.letter, self._columns.name
        made = []
        for column, what in self._measure_columns.items():
            others = "".join(
                f",INDEX({name[what]},MATCH({letter['key']}{_ROW}-{back},{name['key']},0))"
                for back in range(1, levels)
            )
            made.append((self._columns.place[column], f"=MAX({letter[what]}{_ROW}{others})", what))
        return made

    def of_row(self, slot: Slot, said: Commitment | None, row: int) -> Iterator[Figure]:
        """Yield the formulas of one row with their present values."""
        number, place = str(row), self._columns.place
        worth = slot.worth.name
        if slot.measure.local:
            worth = f'IF({LOCAL_COUNTS}="oui",{worth},0)'
        values = self._values(slot, said)
        yield place["worth"], f"={worth}", values["worth"]
        for column, formula in self._level_formulas.items():
            yield place[column], formula.replace(_ROW, number), values[column]
        if slot.last:
            for column_place, formula, what in self._of_a_measure(len(slot.siblings)):
                yield column_place, formula.replace(_ROW, number), max(getattr(self._levels, what))

    def of_principle(self, answer: Answer | None, row: int) -> Figure:
        """Return the mark of a principle, the only figure of its row."""
        return self._columns.place["mark"], f"={self._mark.replace(_ROW, str(row))}", MARK_CHARACTERS[answer]

    def _values(self, slot: Slot, said: Commitment | None) -> dict[str, float | str]:
        """Return the present value of each column of the row, and keep them for the row of the last level."""
        answer = said.answer if said else None
        worth = slot.worth.points if self._plan.counts(slot.measure) else 0.0
        points = worth * self._plan.scale.shares[answer] if answer else 0.0
        undecided = answer is Answer.UNDECIDED
        values: dict[str, float] = {
            "kept": int(answer is not None and answer.kept),
            "worth": worth,
            "points": points,
            "low": 0.0 if undecided else points,
            "high": max(points, worth) if undecided else points,
            "adjusted": 0.0 if answer is Answer.OUT_OF_COMPETENCE and self._leaves else worth,
        }
        for what, value in values.items():
            levels: list[float] = getattr(self._levels, what)
            if slot.number == slot.siblings[0]:
                levels.clear()
            levels.append(value)
        return {**values, "mark": mark_text(said)}
