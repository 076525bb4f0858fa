"""Measures against lists: who keeps what, what is unanimous, what nobody takes."""

from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, in_name_order, standing_lists
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure


@dataclass(frozen=True, slots=True)
class MeasureComparison:
    """One measure: kept by `kept_by` lists of `of`; `cells` gives the answers by list name and level code."""

    measure: Measure
    kept_by: int
    of: int
    cells: dict[str, dict[str, Answer]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The lists side by side, in alphabetical order.

    A list that has not answered yet counts in `of`: nothing is called unanimous over its head.
    """

    lists: tuple[CandidateList, ...]
    measures: tuple[MeasureComparison, ...]

    @property
    def unanimous(self) -> tuple[str, ...]:
        """The numbers of the measures that every list keeps."""
        return tuple(row.measure.number for row in self.measures if row.of and row.kept_by == row.of)

    @property
    def orphan(self) -> tuple[str, ...]:
        """The numbers of the measures that no list keeps."""
        return tuple(row.measure.number for row in self.measures if row.of and not row.kept_by)


def compared_lists(dossier: Dossier) -> tuple[CandidateList, ...]:
    """Return the lists to set side by side: all but those merged into another, in alphabetical order."""
    return in_name_order(standing_lists(dossier.lists))


def compare(dossier: Dossier) -> Comparison:
    """Set the lists of a dossier side by side, measure by measure."""
    lists = compared_lists(dossier)
    measures = dossier.catalogue.measures
    levels = {one.number: {level.code for level in one.levels} for one in measures}
    cells: dict[str, dict[str, dict[str, Answer]]] = {number: {} for number in levels}
    kept_by = dict.fromkeys(cells, 0)
    for one in lists:
        # Once over what a list said: a large file holds thousands of answers.
        said: dict[str, dict[str, Answer]] = {number: {} for number in cells}
        for found in one.commitments:
            if found.level in levels.get(found.measure, ()):
                said[found.measure][found.level] = found.answer
        for number, answers in said.items():
            cells[number][one.name] = answers
            kept_by[number] += any(answer.kept for answer in answers.values())
    return Comparison(
        lists,
        tuple(
            MeasureComparison(measure, kept_by[measure.number], len(lists), cells[measure.number])
            for measure in measures
        ),
    )
