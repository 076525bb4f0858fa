"""Private notes on levels that nobody raised: rows of their own, as they are the collective's and no answer.

The note of a level that was answered stands with its answer.
"""

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from pacte.domain.candidate_list import Place
from pacte.storage.identity import row_id

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

TABLE = "private_note"
_OF_LISTS = (
    "SELECT list_id, level_id, note FROM private_note WHERE list_id IN (SELECT value FROM json_each(?))"
)
_OF_MEASURE = """
    SELECT private_note.id FROM private_note
    JOIN level ON level.id = private_note.level_id JOIN measure ON measure.id = level.measure_id
    WHERE measure.number = ? AND measure.catalogue_id = ?
"""


def note_id(list_id: str, level_id: str) -> str:
    """Return the identifier of a note: one written again after it was erased keeps its history."""
    return row_id("private note", list_id, level_id)


def note_row(list_id: str, level_id: str, note: str) -> dict[str, Any]:
    """Return the row of a note on a level that nobody raised."""
    return {"id": note_id(list_id, level_id), "list_id": list_id, "level_id": level_id, "note": note}


def read_notes(connection: sqlite3.Connection, wanted: str) -> dict[str, dict[str, str]]:
    """Return the notes of the lists wanted (a JSON array of identifiers), by list and level row."""
    notes: dict[str, dict[str, str]] = defaultdict(dict)
    for list_id, level_id, note in connection.execute(_OF_LISTS, (wanted,)):
        notes[list_id][level_id] = note
    return notes


def put_note(work: "UnitOfWork", list_id: str, place: Place, level_id: str, note: str | None) -> None:
    """Write the note of a level that nobody raised; None leaves nothing there."""
    before = work.row(TABLE, note_id(list_id, level_id))
    if note is not None:
        work.put(TABLE, note_row(list_id, level_id, note), before)
    elif before is not None:
        work.remove(TABLE, before)
    work.level_places[level_id] = place


def forget_notes(work: "UnitOfWork", measure: str, catalogue_id: str) -> None:
    """Take away the notes on a measure that goes."""
    for (found,) in work.reader.execute(_OF_MEASURE, (measure, catalogue_id)).fetchall():
        row = work.row(TABLE, found)
        assert row is not None
        work.remove(TABLE, row)
