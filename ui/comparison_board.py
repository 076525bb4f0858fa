"""The lists side by side, ready to paint: one cell for each measure and list, worked out once."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from pacte.domain.search import Searched, search_of_levels, search_words
from pacte.domain.wording import search_key
from pacte.scoring.comparison import compared_lists
from pacte.scoring.score import Score, Scorer

_translate = QCoreApplication.translate


class Mark(NamedTuple):
    """What is drawn for one level: its answer, and whether a partner must act or it is done already."""

    answer: Answer | None
    partner: bool = False
    done: bool = False


#: The marks of one list for one measure, in the order of its levels.
Cell = tuple[Mark, ...]


@dataclass(frozen=True)
class BoardRow:
    """A measure: what each list says of it, in the order of the lists; `kept_by` of them keep it."""

    measure: Measure
    cells: tuple[Cell, ...]
    kept_by: int

    @cached_property
    def search(self) -> Searched:
        """All that one may look for; made at the first search."""
        return search_of_levels(self.measure)

    @property
    def unanimous(self) -> bool:
        """Whether every list keeps the measure; a single list is nobody's agreement."""
        return len(self.cells) > 1 and self.kept_by == len(self.cells)

    @property
    def orphan(self) -> bool:
        """Whether no list keeps the measure."""
        return bool(self.cells) and not self.kept_by


class BoardColumn(NamedTuple):
    """A list: its cells in the order of the catalogue's measures, which of them it keeps, its score."""

    one: CandidateList
    cells: tuple[Cell, ...]
    kept: tuple[bool, ...]
    score: Score


@dataclass(frozen=True)
class Board:
    """All that the page shows of a file. `columns` and `names` are in the alphabetical order of the lists."""

    dossier: Dossier
    columns: tuple[BoardColumn, ...]
    names: tuple[str, ...]
    rows: tuple[BoardRow, ...]
    scorer: Scorer

    @cached_property
    def lists(self) -> tuple[CandidateList, ...]:
        """The lists compared."""
        return tuple(column.one for column in self.columns)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        """The score of each list."""
        return tuple(column.score for column in self.columns)

    @property
    def neutral(self) -> bool:
        """Whether nothing may rank the lists: no total and no share."""
        return self.dossier.settings.neutral

    def narrowed(self, places: tuple[int, ...]) -> "Board":
        """Return the board of some of the lists, by their places: what is counted is then counted among these."""
        if len(places) == len(self.columns):
            return self
        columns = tuple(self.columns[place] for place in places)
        ranks = {measure.number: rank for rank, measure in enumerate(self.dossier.catalogue.measures)}
        rows = tuple(_row(row.measure, ranks[row.measure.number], columns) for row in self.rows)
        return replace(self, columns=columns, names=tuple(self.names[place] for place in places), rows=rows)

    def place_of(self, list_id: str) -> int | None:
        """Return the place of a list among those compared, None when it is not."""
        return next((place for place, one in enumerate(self.lists) if one.id == list_id), None)


def build_board(dossier: Dossier, former: Board | None = None) -> Board:
    """Return the board of a dossier; of a former board it takes over what the same lists said."""
    catalogue, scorer = dossier.catalogue, Scorer(dossier.catalogue, dossier.scale())
    lists = compared_lists(dossier)
    known: dict[str, BoardColumn] = {}
    if former and (former.dossier.catalogue, former.scorer.scale) == (catalogue, scorer.scale):
        known = {column.one.id: column for column in former.columns}
    ranks = _Ranks(catalogue)
    columns = tuple(
        column if (column := known.get(one.id)) and column.one is one else _column(one, ranks, scorer)
        for one in lists
    )
    rows = [_row(measure, rank, columns) for rank, measure in enumerate(catalogue.measures)]
    by_theme = {theme: place for place, theme in enumerate(catalogue.all_themes)}
    rows.sort(key=lambda row: by_theme[row.measure.theme])
    return Board(dossier, columns, _names(lists), tuple(rows), scorer)


def _row(measure: Measure, rank: int, columns: tuple[BoardColumn, ...]) -> BoardRow:
    """Return what the lists say of a measure, `rank` being its place in the catalogue."""
    kept_by = sum(column.kept[rank] for column in columns)
    return BoardRow(measure, tuple(column.cells[rank] for column in columns), kept_by)


_NOT_RAISED = Mark(None)
#: Every mark there can be: what thousands of cells show is the same few values.
_MARKS = {
    (answer, partner, done): Mark(answer, partner, done)
    for answer in Answer
    for partner in (False, True)
    for done in (False, True)
}


class _Ranks:
    """Where each level of a catalogue stands, and how many levels each measure has."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.sizes = [len(measure.levels) for measure in catalogue.measures]
        self.places = {
            (measure.number, level.code): (place, rank)
            for place, measure in enumerate(catalogue.measures)
            for rank, level in enumerate(measure.levels)
        }


def _column(one: CandidateList, ranks: _Ranks, scorer: Scorer) -> BoardColumn:
    """Go once over what a list said."""
    marks = [[_NOT_RAISED] * size for size in ranks.sizes]
    kept = [False] * len(marks)
    for said in one.commitments:
        found = ranks.places.get((said.measure, said.level))
        if found is not None:
            place, rank = found
            marks[place][rank] = _MARKS[said.answer, bool(said.partner), said.already_done]
            kept[place] = kept[place] or said.answer.kept
    return BoardColumn(one, tuple(map(tuple, marks)), tuple(kept), scorer.score(one))


def _names(lists: tuple[CandidateList, ...]) -> tuple[str, ...]:
    """The names of the lists; those of one name are told apart by their round."""
    keys = [search_key(one.name) for one in lists]
    return tuple(
        _translate("Comparison", "{} (tour {})").format(one.name, one.round)
        if keys.count(key) > 1
        else one.name
        for one, key in zip(lists, keys, strict=True)
    )


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """What is shown; a part that is None or empty hides nothing.

    `pair` are the identifiers of two lists to set side by side, `differing` keeps the measures on which
    they do not answer alike.
    """

    theme: str | None = None
    unanimous: bool = False
    orphan: bool = False
    words: str = ""
    pair: tuple[str, str] | None = None
    differing: bool = False

    def columns(self, board: Board) -> tuple[int, ...]:
        """Return the places of the lists shown, in alphabetical order always."""
        if self.pair is None:
            return tuple(range(len(board.lists)))
        places = [board.place_of(list_id) for list_id in self.pair]
        return tuple(sorted(place for place in places if place is not None))

    def rows(self, board: Board) -> tuple[BoardRow, ...]:
        """Return the measures shown."""
        columns = self.columns(board) if self.pair and self.differing else ()
        words = search_words(self.words)
        return tuple(row for row in board.rows if self._keeps(row, words, columns))

    def _keeps(self, row: BoardRow, words: tuple[str, ...], columns: tuple[int, ...]) -> bool:
        if self.theme is not None and row.measure.theme != self.theme:
            return False
        if (self.unanimous and not row.unanimous) or (self.orphan and not row.orphan):
            return False
        if len(columns) == 2 and not _differ(row.cells[columns[0]], row.cells[columns[1]]):
            return False
        return not words or row.search.has(words)


def _differ(one: Cell, other: Cell) -> bool:
    return any(left.answer is not right.answer for left, right in zip(one, other, strict=True))
