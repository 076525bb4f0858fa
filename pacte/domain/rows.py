"""Frozen rows that queries give to pages."""

from dataclasses import dataclass

from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.reply import LevelReply


@dataclass(frozen=True, slots=True)
class Citing:
    """A passage of a programme that was kept on a level that nobody had raised, or taken back."""

    passage: Evidence
    kept: bool


@dataclass(frozen=True, slots=True)
class Noted:
    """The private note on a level before and after an edit, None where there was none."""

    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One past edit of one level: who, when (UTC, ISO 8601), and the answer before and after (None: not raised).

    `reply` is what the list itself said then, None where it said nothing; it may have changed no answer. `citing` is
    what became of a passage of its programme, which is no answer either. `noted` is the private note where it stood by
    itself before or after, as nobody had raised the level.
    """

    at: str
    author: str
    label: str
    before: Commitment | None
    after: Commitment | None
    reply: LevelReply | None = None
    #: The names of the lists that the answer was taken over from, where they merged then.
    merged: tuple[str, ...] = ()
    citing: Citing | None = None
    noted: Noted | None = None


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One edit of the file: its number, when (UTC, ISO 8601), by whom, what, and the names of the lists it touched.

    `kept` is false for an edit that was undone.
    """

    id: int
    at: str
    author: str
    label: str
    lists: tuple[str, ...]
    kept: bool


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would do now, by label, None when there is nothing to undo or redo.

    `undo_in` and `redo_in` are the identifiers of the catalogues that these edits are about, None where that is the
    one looked at or no single one.
    """

    undo: str | None
    redo: str | None
    undo_in: str | None = None
    redo_in: str | None = None


@dataclass(frozen=True, slots=True)
class LevelChange:
    """A difference between two states of a file, for a review before anything is written.

    `catalogue` is the identifier of the one it is about, None for the file's main one.
    """

    list: str
    measure: str
    level: str
    before: Commitment | None
    after: Commitment | None
    catalogue: str | None = None
