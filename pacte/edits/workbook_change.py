"""One change that a workbook makes, as it is reviewed before anything is written."""

from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.commitment import Commitment

Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class NewMeasure:
    """A local measure that a row adds: the number it will bear, its words, and the cell that names it."""

    number: str
    title: str
    theme: str | None
    text: str | None
    cell: str


@dataclass(frozen=True, slots=True)
class WorkbookChange:
    """One thing that the workbook changes: an answer, to a level or a principle, or a measure that it adds.

    What adds a measure has no `candidate_list`. A principle has its code and "" for a place, and
    its answer before and after in `principle`; a level has all that is noted before and after in `now` and `after`.
    `cells` say it (« Grille!H14 »); `doubt` tells in French why it needs a
    look, empty where it is plain; `measure` is the new measure that it adds, or that the answer is about.
    """

    candidate_list: CandidateList | None
    place: Place
    name: str
    cells: tuple[str, ...]
    now: Commitment | None = None
    after: Commitment | None = None
    doubt: str = ""
    measure: NewMeasure | None = None
    principle: tuple[Answer | None, Answer | None] | None = None

    @property
    def answers(self) -> tuple[Answer | None, Answer | None]:
        """The answer before and after; None where it is not raised."""
        if self.principle is not None:
            return self.principle
        before = self.now.answer if self.now else None
        return before, self.after.answer if self.after else None

    @property
    def adds_measure(self) -> bool:
        """Whether it adds a measure rather than an answer."""
        return self.candidate_list is None
