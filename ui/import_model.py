"""What the review of a pact shows: each line of the document, and each answer that would change."""

from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from pacte.domain.commitment import Commitment, level_place
from pacte.domain.rows import LevelChange
from pacte.domain.wording import capitalised
from pacte.edits.pact_review import PactReview
from ui.answer_words import answer_word
from ui.language import shown
from ui.plain_text import tool_tip
from ui.word_table import ROOT, Index

_ROLE = Qt.ItemDataRole


class Doubt(Enum):
    """Whether a line needs to be looked at: it could not be placed, or its reading is unsure."""

    UNREAD = 0
    UNSURE = 1
    NONE = 2


class Order(Enum):
    """Which lines are shown, and in which order."""

    DOUBTS_FIRST = 0
    DOUBTS_ONLY = 1
    AS_WRITTEN = 2


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of the document and what it counts as; `reason` says why it needs a look, as long as it does.

    `doubt` is how it was read, `waits` whether it still waits for a decision.
    """

    number: int
    text: str
    understood: str
    reason: str
    doubt: Doubt
    waits: bool


def read_lines(review: PactReview) -> list[ReadLine]:
    """Return every line of the document that is not blank, in its order."""
    lines = []
    for placed in review.reading.placements:
        doubt = Doubt.UNSURE if placed.unsure else Doubt.NONE
        if review.is_unread(placed):
            doubt = Doubt.UNREAD
        waits = review.needs_look(placed)
        reason = shown(placed.unsure or "") if waits else ""
        words = shown(review.understood(placed))
        lines.append(ReadLine(placed.line.number, placed.line.text, words, reason, doubt, waits))
    return lines


class LinesModel(QAbstractTableModel):
    """The document's lines: number, text, what was understood."""

    def __init__(self, lines: list[ReadLine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = lines
        self._shown = lines
        self.show_lines(Order.DOUBTS_FIRST)

    def show_lines(self, order: Order) -> None:
        """Show the lines in an order."""
        self.beginResetModel()
        if order is Order.AS_WRITTEN:
            self._shown = self._all
        else:
            doubtful = sorted(
                (one for one in self._all if one.doubt is not Doubt.NONE), key=lambda one: one.doubt.value
            )
            rest = [one for one in self._all if one.doubt is Doubt.NONE]
            self._shown = doubtful if order is Order.DOUBTS_ONLY else doubtful + rest
        self.endResetModel()

    def refresh(self, lines: list[ReadLine]) -> None:
        """Show what the same lines count as now; each stays in its row."""
        self._all = lines
        of_number = {one.number: one for one in lines}
        self._shown = [of_number[one.number] for one in self._shown]
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 2))

    def next_waiting(self, row: int) -> int | None:
        """Return the next row below that waits for a decision, else the first one above; None when none does."""
        rows = [*range(row + 1, len(self._shown)), *range(row)]
        return next((other for other in rows if self._shown[other].waits), None)

    def line(self, row: int) -> ReadLine:
        """Return the line of a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid():
            return None
        line = self._shown[index.row()]
        understood = f"{line.understood}\n{line.reason}" if line.reason else line.understood
        words = (str(line.number), line.text, understood)[index.column()]
        if role == _ROLE.DisplayRole:
            return words
        if role == _ROLE.ToolTipRole:
            return tool_tip(words)
        if role == _ROLE.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignLeft if index.column() else Qt.AlignmentFlag.AlignHCenter
            return across | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft
        titles = (self.tr("Ligne"), self.tr("Document"), self.tr("Compris comme"))
        return titles[section] if role == _ROLE.DisplayRole else None


class ChangesModel(QAbstractTableModel):
    """The answers that would change: where, from what, to what."""

    def __init__(self, changes: tuple[LevelChange, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changes = changes

    def row_of(self, place: tuple[str | None, str | None]) -> int | None:
        """Return the row of a level, None when its answer does not change."""
        rows = enumerate(self._changes)
        return next((row for row, one in rows if (one.measure, one.level) == place), None)

    def change(self, row: int) -> LevelChange:
        """Return the change of a row."""
        return self._changes[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many answers change."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Return what a cell shows or says."""
        if not index.isValid() or role not in (_ROLE.DisplayRole, _ROLE.ToolTipRole):
            return None
        change = self._changes[index.row()]
        place = shown(level_place(change.measure, change.level))
        words = (capitalised(place), _said(change.before), _said(change.after))[index.column()]
        return tool_tip(words) if role == _ROLE.ToolTipRole else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft
        titles = (self.tr("Niveau"), self.tr("Dans le dossier"), self.tr("Après la lecture"))
        return titles[section] if role == _ROLE.DisplayRole else None


def _said(commitment: Commitment | None) -> str:
    """Return an answer with the words that bind."""
    if commitment is None:
        return answer_word(None)
    parts = [answer_word(commitment.answer)]
    if commitment.partner:
        parts.append(f"⇄ {commitment.partner}")
    parts += [words for words in (commitment.agreed_wording, commitment.reservation) if words]
    return " · ".join(parts)
