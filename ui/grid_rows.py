"""The rows of the grid and the spots one answers on."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.measure import Level, Measure
from pacte.domain.search import Searched, search_words
from ui.titled_rows import TitleRow


@dataclass(frozen=True, slots=True)
class LevelSpot:
    """One level of a measure."""

    measure: Measure
    level: Level

    @property
    def place(self) -> tuple[str, str]:
        """The measure's number and the level's code."""
        return self.measure.number, self.level.code


@dataclass(frozen=True, slots=True)
class PrincipleSpot:
    """A principle, which is accepted whole or not at all."""

    principle: Principle


Spot = LevelSpot | PrincipleSpot


def whole_place(spot: Spot) -> tuple[str, str]:
    """Return the place of a spot, of a principle its code and ""."""
    return spot.place if isinstance(spot, LevelSpot) else (spot.principle.code, "")


class Kind(StrEnum):
    """What one may look for in a measure besides its theme, its answers and its words."""

    #: The collective chose it: it matters for the town.
    CHOSEN = "chosen"
    #: The official text of one of its levels is still to be completed.
    INCOMPLETE = "incomplete"
    #: The collective wrote the text of one of its levels.
    UNOFFICIAL = "unofficial"


@dataclass(frozen=True)
class AnswerRow:
    """A measure, or a principle when `spots` holds one; `spots` are in the order of the columns.

    `texts` are all the words one may look for in it, besides its name; `kinds` what it is.
    """

    number: str
    name: str
    title: str
    theme: str
    local: bool
    spots: tuple[Spot, ...]
    texts: tuple[str, ...] = field(repr=False)
    kinds: frozenset[Kind] = frozenset()

    @property
    def single(self) -> bool:
        """Whether one answer spans all the columns."""
        return len(self.spots) == 1

    @cached_property
    def search(self) -> Searched:
        """All that one may look for; made at the first search."""
        return Searched.of(self.name, self.title, *self.texts, number=self.number)


GridRow = TitleRow | AnswerRow


def _principle_row(principle: Principle, theme: str) -> AnswerRow:
    spots = (PrincipleSpot(principle),)
    return AnswerRow(principle.code, principle.title, principle.title, theme, False, spots, (principle.text,))


def _kinds(measure: Measure, catalogue: Catalogue, chosen: Collection[str]) -> Iterator[Kind]:
    if measure.number in chosen:
        yield Kind.CHOSEN
    if any(level.text is None for level in measure.levels):
        yield Kind.INCOMPLETE
    if any(level.text is not None and not catalogue.gives_text_of(level) for level in measure.levels):
        yield Kind.UNOFFICIAL


def _measure_row(measure: Measure, kinds: Iterator[Kind]) -> AnswerRow:
    return AnswerRow(
        measure.number,
        measure.short,
        measure.title,
        measure.theme,
        measure.local,
        tuple(LevelSpot(measure, level) for level in measure.levels),
        (measure.theme, *(level.text or "" for level in measure.levels)),
        frozenset(kinds),
    )


def grid_rows(catalogue: Catalogue, chosen: Collection[str] = ()) -> tuple[GridRow, ...]:
    """Return the rows of a catalogue: principles, then measures by theme, each group under its title.

    `chosen` are the numbers of the measures that the collective chose.
    """
    rows: list[GridRow] = []
    if catalogue.principles:
        theme = QCoreApplication.translate("Grid", "Principes transversaux")
        rows.append(TitleRow(theme))
        rows.extend(_principle_row(principle, theme) for principle in catalogue.principles)
    for theme, measures in catalogue.by_theme():
        rows.append(TitleRow(theme))
        rows.extend(_measure_row(measure, _kinds(measure, catalogue, chosen)) for measure in measures)
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class GridFilter:
    """What the grid shows; a part that is None or empty hides nothing.

    `answers` are those of which a row must have one (None among them: not raised); `review` keeps the rows
    to come back to (a doubtful reading, or what a meeting left), `evidence` those that a proof or a cited passage
    supports, `noted` those with a private note, `kind` the measures of a kind.
    """

    theme: str | None = None
    answers: frozenset[Answer | None] = frozenset()
    review: bool = False
    evidence: bool = False
    noted: bool = False
    kind: Kind | None = None
    words: str = ""

    def __bool__(self) -> bool:
        return self != GridFilter()

    def keeps(self, row: AnswerRow, one: CandidateList) -> bool:
        """Whether a row is shown for this list's answers."""
        if self.theme is not None and row.theme != self.theme:
            return False
        if self.words and not row.search.has(search_words(self.words)):
            return False
        if self.answers and not self.answers.intersection(spot_answer(one, spot) for spot in row.spots):
            return False
        if self.review and not _to_review(one, row):
            return False
        if self.evidence and not any(_supported(one, spot) for spot in row.spots):
            return False
        if self.noted and not any(_noted(one, spot) for spot in row.spots):
            return False
        return self.kind is None or self.kind in row.kinds


def spot_answer(one: CandidateList, spot: Spot) -> Answer | None:
    """Return the answer of a list at a spot, None when it was not raised."""
    if isinstance(spot, PrincipleSpot):
        return one.principles.get(spot.principle.code)
    said = one.answers.get(spot.place)
    return said.answer if said else None


def _to_review(one: CandidateList, row: AnswerRow) -> bool:
    return row.number in one.flagged or any(_doubtful(one, spot) for spot in row.spots)


def _doubtful(one: CandidateList, spot: Spot) -> bool:
    said = one.answers.get(spot.place) if isinstance(spot, LevelSpot) else None
    return bool(said and said.to_review)


def _supported(one: CandidateList, spot: Spot) -> bool:
    return isinstance(spot, LevelSpot) and bool(one.evidence(*spot.place))


def _noted(one: CandidateList, spot: Spot) -> bool:
    return isinstance(spot, LevelSpot) and spot.place in one.private_notes


def shown_rows(rows: tuple[GridRow, ...], wanted: GridFilter, one: CandidateList) -> Iterator[bool]:
    """Yield for each row whether it is shown; a title is when one of its rows is."""
    keep = [isinstance(row, AnswerRow) and wanted.keeps(row, one) for row in rows]
    themes = {row.theme for row, kept in zip(rows, keep, strict=True) if kept and isinstance(row, AnswerRow)}
    for row, kept in zip(rows, keep, strict=True):
        yield row.title in themes if isinstance(row, TitleRow) else kept
