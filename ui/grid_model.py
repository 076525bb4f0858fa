"""The grid of one list as a table model: principles and measures, one column for each level."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from exports.marks import MARK_CHARACTERS
from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.changes import Changes
from pacte.domain.commitment import Commitment
from pacte.domain.wording import capitalised
from ui.answer_words import flagged_words, spoken_level, spoken_principle
from ui.grid_rows import (
    AnswerRow,
    GridRow,
    Kind,
    LevelSpot,
    PrincipleSpot,
    Spot,
    grid_rows,
    spot_answer,
    whole_place,
)
from ui.plain_text import tool_tip
from ui.titled_rows import TitleRow
from ui.word_table import ROOT, Index

NUMBER, NAME, FIRST_LEVEL = range(3)

_ROLE = Qt.ItemDataRole


class GridModel(QAbstractTableModel):
    """Rows of a catalogue with the answers of one list; frozen values in, nothing is written here."""

    def __init__(self, catalogue: Catalogue, one: CandidateList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[GridRow, ...] = ()
        self._codes: tuple[str, ...] = ()
        self._columns: dict[Spot, tuple[int, int]] = {}
        self._list = one
        self.set_content(catalogue, one)

    def set_content(self, catalogue: Catalogue, one: CandidateList, chosen: tuple[str, ...] = ()) -> None:
        """Show another catalogue or list; `chosen` are the measures that the collective chose."""
        self.beginResetModel()
        self._rows = grid_rows(catalogue, chosen)
        self._codes = catalogue.level_codes
        self._list = one
        self._columns = {
            spot: (number, self._column_of(row, spot))
            for number, row in enumerate(self._rows)
            if isinstance(row, AnswerRow)
            for spot in row.spots
        }
        self.endResetModel()

    def _column_of(self, row: AnswerRow, spot: Spot) -> int:
        if row.single or isinstance(spot, PrincipleSpot):
            return FIRST_LEVEL
        return FIRST_LEVEL + self._codes.index(spot.level.code)

    def reload(self, one: CandidateList, changes: Changes) -> None:
        """Take the new state of the same list and repaint what changed, everything when it is not told."""
        flags, self._list = self._list.flagged, one
        for number, row in enumerate(self._rows):
            if isinstance(row, AnswerRow) and flags.get(row.number) != one.flagged.get(row.number):
                self.dataChanged.emit(self.index(number, NAME), self.index(number, NAME))
        told = self.told(changes)
        for spot in told or self._columns:
            index = self.index_of(spot)
            self.dataChanged.emit(index, index)

    def told(self, changes: Changes) -> list[Spot]:
        """Return the spots of the present list that changes name, in the grid's order."""
        places = {place for list_id, place in changes.levels if list_id == self._list.id}
        codes = {code for list_id, code in changes.principles if list_id == self._list.id}
        return [
            spot
            for spot in self._columns
            if (spot.place in places if isinstance(spot, LevelSpot) else spot.principle.code in codes)
        ]

    @property
    def rows(self) -> tuple[GridRow, ...]:
        """All the rows, in order."""
        return self._rows

    @property
    def levels(self) -> int:
        """How many levels the measures have side by side, at least one."""
        return max(1, len(self._codes))

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds that one of the measures is of."""
        return frozenset(kind for row in self._rows if isinstance(row, AnswerRow) for kind in row.kinds)

    def grid_row(self, number: int) -> GridRow:
        """Return a row by its number."""
        return self._rows[number]

    def spot_at(self, index: Index) -> Spot | None:
        """Return what is answered at an index, None on a title, a name or a level that the measure lacks."""
        if not index.isValid() or index.column() < FIRST_LEVEL:
            return None
        row = self._rows[index.row()]
        if isinstance(row, TitleRow):
            return None
        if row.single:
            return row.spots[0]
        code = self._codes[index.column() - FIRST_LEVEL]
        return next(
            (spot for spot in row.spots if isinstance(spot, LevelSpot) and spot.level.code == code), None
        )

    def index_of(self, spot: Spot) -> QModelIndex:
        """Return the index where a spot is shown, an invalid one when the catalogue has it no more."""
        place = self._columns.get(spot)
        if place is None and isinstance(spot, LevelSpot):
            # The level is the same, even when its text is another.
            return self.find(spot.place)
        return self.index(*place) if place else QModelIndex()

    def find(self, place: tuple[str, str]) -> QModelIndex:
        """Return the index of a level by measure number and level code, of a principle by its code and "".

        It is invalid when there is none.
        """
        for spot, found in self._columns.items():
            if place == whole_place(spot):
                return self.index(*found)
        return QModelIndex()

    def answer_at(self, spot: Spot) -> Answer | None:
        """Return the answer at a spot, None when it was not raised."""
        return spot_answer(self._list, spot)

    def commitment_at(self, spot: Spot) -> Commitment | None:
        """Return all that was said at a spot; None for a principle, which has no words."""
        return self._list.answers.get(spot.place) if isinstance(spot, LevelSpot) else None

    def evidence_at(self, spot: Spot) -> int:
        """Return how many pieces of evidence support a spot; none for a principle."""
        return len(self._list.evidence(*spot.place)) if isinstance(spot, LevelSpot) else 0

    def flagged_since(self, key: str) -> str | None:
        """Return the day of the meeting that left a measure, or a principle, to come back to; None when none did."""
        return self._list.flagged.get(key)

    # ------------------------------------------------------------------------------------ Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else FIRST_LEVEL + self.levels

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], TitleRow):
            return Qt.ItemFlag.NoItemFlags
        if index.column() < FIRST_LEVEL:
            return Qt.ItemFlag.ItemIsEnabled
        spot = self.spot_at(index)
        if spot is None or self._columns[spot][1] != index.column():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, TitleRow):
            return row.title if role == _ROLE.DisplayRole and index.column() == NUMBER else None
        if index.column() < FIRST_LEVEL:
            return _named(row, index.column(), role, self.flagged_since(row.number))
        spot = self.spot_at(index)
        if spot is None:
            return None
        if role == _ROLE.DisplayRole:
            return MARK_CHARACTERS[self.answer_at(spot)]
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            spoken = self.spoken(spot)
            return tool_tip(capitalised(spoken)) if role == _ROLE.ToolTipRole else spoken
        return None

    def spoken(self, spot: Spot) -> str:
        """Return what a screen reader says of a spot."""
        if isinstance(spot, PrincipleSpot):
            spoken = spoken_principle(spot.principle, self.answer_at(spot))
        else:
            said, noted = self.commitment_at(spot), spot.place in self._list.private_notes
            spoken = spoken_level(spot.measure, spot.level, said, self.evidence_at(spot), noted=noted)
        since = self.flagged_since(whole_place(spot)[0])
        return f"{spoken}, {flagged_words(since)}" if since else spoken

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section < FIRST_LEVEL else Qt.AlignmentFlag.AlignHCenter
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ToolTipRole and section >= FIRST_LEVEL and self._codes:
            rank, words = section - FIRST_LEVEL + 1, self.tr("Niveau {} d’engagement de chaque mesure. {}")
            kept = self.tr("Une mesure est retenue dès qu’un de ses niveaux est engagé, même avec réserve.")
            return tool_tip(words.format(rank, kept))
        if role != _ROLE.DisplayRole:
            return None
        if section < FIRST_LEVEL:
            return ["", self.tr("Mesure")][section]
        return self._codes[section - FIRST_LEVEL] if self._codes else self.tr("Réponse")


def _named(row: AnswerRow, column: int, role: int, flagged: str | None) -> str | None:
    """The number and the name of a row; the official title is one gesture away, and since when it is flagged."""
    if role == _ROLE.DisplayRole:
        return row.number if column == NUMBER else row.name
    if role == _ROLE.ToolTipRole:
        return tool_tip(f"{row.title}\n{capitalised(flagged_words(flagged))}." if flagged else row.title)
    if role == _ROLE.AccessibleTextRole:
        named = row.number if column == NUMBER else row.title
        return f"{named}, {flagged_words(flagged)}" if flagged and column == NAME else named
    return None
