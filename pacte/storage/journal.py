"""Reading the journal: what was edited, by whom and when; undo, redo and history all read it.

An entry is never deleted. Undoing writes an entry of its own and marks the first one undone; a new edit
drops what could have been redone.
"""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from pacte.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after an edit; None where it did not exist."""

    table: str
    row_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit as the journal names it; `label` is a `Sentence` unless an older format wrote it."""

    id: int
    label: str


@dataclass(frozen=True, slots=True)
class RowEntry:
    """What one edit did to one row."""

    at: str
    author: str
    label: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def _row(text: str | None) -> dict[str, Any] | None:
    return json.loads(text) if text else None


def _label(french: str, sentence: str | None) -> str:
    """Return what an entry is called, ready to be translated where the entry says what it was made of."""
    try:
        return Sentence.from_data(json.loads(sentence)) if sentence else french
    except (ValueError, RecursionError):
        return french


_EDITS = "SELECT id, label, sentence FROM journal_entry WHERE kind = 'edit' AND state = "


def _entry(connection: sqlite3.Connection, which: str) -> Entry | None:
    found = connection.execute(_EDITS + which).fetchone()
    return Entry(found[0], _label(*found[1:])) if found else None


def undoable(connection: sqlite3.Connection) -> Entry | None:
    """Return the edit that undo would take back: the last one done."""
    return _entry(connection, "'done' ORDER BY id DESC LIMIT 1")


def redoable(connection: sqlite3.Connection) -> Entry | None:
    """Return the edit that redo would make again: the first one undone."""
    return _entry(connection, "'undone' ORDER BY id LIMIT 1")


def row_changes(connection: sqlite3.Connection, entry: Entry) -> list[RowChange]:
    """Return what an edit did to each row, in its order."""
    rows = connection.execute(
        "SELECT table_name, row_id, before, after FROM journal_change WHERE entry_id = ? ORDER BY id",
        (entry.id,),
    )
    return [RowChange(table, row_id, _row(before), _row(after)) for table, row_id, before, after in rows]


def row_history(connection: sqlite3.Connection, table: str, row_id: str) -> list[RowEntry]:
    """Return what each edit did to a row, newest first."""
    rows = connection.execute(
        "SELECT entry.at, entry.author, entry.label, entry.sentence, change.before, change.after "
        "FROM journal_change AS change JOIN journal_entry AS entry ON entry.id = change.entry_id "
        "WHERE change.table_name = ? AND change.row_id = ? ORDER BY change.id DESC",
        (table, row_id),
    )
    return [
        RowEntry(at, author, _label(label, sentence), _row(before), _row(after))
        for at, author, label, sentence, before, after in rows
    ]


def last_label(connection: sqlite3.Connection) -> str | None:
    """Return what the last entry is called, in a file of any format, or None."""
    entries = connection.execute("SELECT * FROM journal_entry ORDER BY id DESC LIMIT 1")
    found = entries.fetchone()
    if not found:
        return None
    row = dict(zip((column for column, *_ in entries.description), found, strict=True))
    return _label(row["label"], row.get("sentence"))


def last_time(connection: sqlite3.Connection) -> str | None:
    """Return the UTC time of the last entry, ISO 8601, or None."""
    found = connection.execute("SELECT at FROM journal_entry ORDER BY id DESC LIMIT 1").fetchone()
    return found[0] if found else None
