"""What the rows of a workbook ask: a level of a measure, or a principle."""

from dataclasses import dataclass

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.wording import search_key
from pacte.reading.grid_sheet import GridRow

Place = tuple[str, str]


def answer_of(one: CandidateList, place: Place) -> Answer | None:
    """Return what a list answers at a place, None where it is not raised."""
    number, code = place
    if not code:
        return one.principles.get(number)
    said = one.answers.get(place)
    return said.answer if said else None


@dataclass(frozen=True, slots=True)
class Question:
    """What a list is asked: its place (measure and level, or a principle's code and ""), names, theme and text."""

    place: Place
    names: tuple[str, ...]
    theme: str
    text: str

    @property
    def name(self) -> str:
        """Its name where there is little room."""
        return self.names[0]

    @property
    def principle(self) -> bool:
        """Whether it is a principle."""
        return not self.place[1]

    def named(self, row: GridRow) -> bool:
        """Whether a row bears its name, or none at all."""
        title = row.words("short")
        return title in ("", *self.names) or search_key(title) in map(search_key, self.names)


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row about what a list is asked; `exported` is the fingerprint of what was exported, empty when unknown."""

    row: GridRow
    one: CandidateList
    asked: Question
    exported: str

    @property
    def place(self) -> Place:
        """Measure number and level code, or the code of a principle and ""."""
        return self.asked.place

    @property
    def titled(self) -> bool:
        """Whether the row bears the very name of what it is about."""
        return self.asked.named(self.row)
