"""The lists side by side, ready to paint: one cell for each measure and list, worked out once."""

from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.dossier import Dossier
from pacte.domain.measure import Measure
from pacte.domain.wording import search_key
from pacte.scoring.comparison import compare
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
    """A measure: what each list says of it, in the order of the lists; `kept_by` of them keep it.

    `search` holds all the words one may look for, without case or accents.
    """

    measure: Measure
    cells: tuple[Cell, ...]
    kept_by: int
    search: str

    @property
    def unanimous(self) -> bool:
        """Whether every list keeps the measure; a single list is nobody's agreement."""
        return len(self.cells) > 1 and self.kept_by == len(self.cells)

    @property
    def orphan(self) -> bool:
        """Whether no list keeps the measure."""
        return bool(self.cells) and not self.kept_by


@dataclass(frozen=True)
class Board:
    """All that the page shows of a file. `lists` and `names` are in alphabetical order."""

    dossier: Dossier
    lists: tuple[CandidateList, ...]
    names: tuple[str, ...]
    rows: tuple[BoardRow, ...]
    scorer: Scorer
    scores: tuple[Score, ...]

    @property
    def neutral(self) -> bool:
        """Whether nothing may rank the lists: no total and no share."""
        return self.dossier.settings.neutral

    def place_of(self, list_id: str) -> int | None:
        """Return the place of a list among those compared, None when it is not."""
        return next((place for place, one in enumerate(self.lists) if one.id == list_id), None)


def build_board(dossier: Dossier) -> Board:
    """Return the board of a dossier."""
    compared = compare(dossier)
    lists = compared.lists
    rows = [
        BoardRow(row.measure, cells, row.kept_by, _search_words(row.measure))
        for row, cells in zip(compared.measures, _all_cells(dossier.catalogue, lists), strict=True)
    ]
    by_theme = {theme: place for place, theme in enumerate(dossier.catalogue.all_themes)}
    rows.sort(key=lambda one: by_theme[one.measure.theme])
    scorer = Scorer(dossier.catalogue, dossier.scale())
    return Board(
        dossier, lists, _names(lists), tuple(rows), scorer, tuple(scorer.score(one) for one in lists)
    )


_NOT_RAISED = Mark(None)
#: Every mark there can be: what thousands of cells show is the same few values.
_MARKS = {
    (answer, partner, done): Mark(answer, partner, done)
    for answer in Answer
    for partner in (False, True)
    for done in (False, True)
}


def _all_cells(catalogue: Catalogue, lists: tuple[CandidateList, ...]) -> list[tuple[Cell, ...]]:
    """Return for each measure the cells of all lists; equal cells are one value."""
    ranks = {
        measure.number: {level.code: rank for rank, level in enumerate(measure.levels)}
        for measure in catalogue.measures
    }
    shared: dict[Cell, Cell] = {}
    columns = []
    for one in lists:
        marks = {number: [_NOT_RAISED] * len(codes) for number, codes in ranks.items()}
        for said in one.commitments:
            rank = ranks.get(said.measure, {}).get(said.level)
            if rank is not None:
                marks[said.measure][rank] = _MARKS[said.answer, bool(said.partner), said.already_done]
        columns.append([shared.setdefault(cell, cell) for cell in map(tuple, marks.values())])
    return list(zip(*columns, strict=True)) if columns else [()] * len(ranks)


def _search_words(measure: Measure) -> str:
    texts = (level.text or "" for level in measure.levels)
    return search_key(" ".join((measure.number, measure.short, measure.title, measure.theme, *texts)))


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
        words = search_key(self.words).split()
        return tuple(row for row in board.rows if self._keeps(row, words, columns))

    def _keeps(self, row: BoardRow, words: list[str], columns: tuple[int, ...]) -> bool:
        if self.theme is not None and row.measure.theme != self.theme:
            return False
        if (self.unanimous and not row.unanimous) or (self.orphan and not row.orphan):
            return False
        if len(columns) == 2 and not _differ(row.cells[columns[0]], row.cells[columns[1]]):
            return False
        return all(_found(word, row) for word in words)


def _differ(one: Cell, other: Cell) -> bool:
    return any(left.answer is not right.answer for left, right in zip(one, other, strict=True))


def _found(word: str, row: BoardRow) -> bool:
    """A one or two-figure word is a measure's number; anything else is looked for in all the words."""
    if word.isdigit() and len(word) <= 2:
        return word == row.measure.number
    return word in row.search
