"""The journal: what was edited, by whom and when; undo, redo and history all read it.

An entry is never deleted. Undoing writes an entry of its own and marks the first one undone; a new edit
drops what could have been redone.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, select

from pacte.storage.schema import journal_change, journal_entry
from pacte.storage.unit_of_work import RowChange, UnitOfWork


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit as the journal names it."""

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


def _one(found: Row[Any] | None) -> Entry | None:
    return Entry(found.id, found.label) if found else None


def undoable(connection: Connection) -> Entry | None:
    """Return the edit that undo would take back."""
    entry = journal_entry.c
    statement = (
        select(journal_entry).where(entry.kind == "edit", entry.state == "done").order_by(entry.id.desc())
    )
    return _one(connection.execute(statement.limit(1)).first())


def redoable(connection: Connection) -> Entry | None:
    """Return the edit that redo would make again."""
    entry = journal_entry.c
    statement = select(journal_entry).where(entry.kind == "edit", entry.state == "undone").order_by(entry.id)
    return _one(connection.execute(statement.limit(1)).first())


def _changes(connection: Connection, entry: Entry) -> list[RowChange]:
    change = journal_change.c
    rows = connection.execute(select(journal_change).where(change.entry_id == entry.id).order_by(change.id))
    return [RowChange(row.table_name, row.row_id, row.before, row.after) for row in rows]


def _mark(connection: Connection, entry: Entry, state: str) -> None:
    connection.execute(journal_entry.update().where(journal_entry.c.id == entry.id).values(state=state))


def undo(work: UnitOfWork) -> None:
    """Take back the last edit, if there is one."""
    if entry := undoable(work.connection):
        work.kind, work.label = "undo", f"annulé : {entry.label}"
        work.reverse(_changes(work.connection, entry))
        _mark(work.connection, entry, "undone")


def redo(work: UnitOfWork) -> None:
    """Make again the last edit taken back, if there is one."""
    if entry := redoable(work.connection):
        work.kind, work.label = "redo", f"rétabli : {entry.label}"
        work.repeat(_changes(work.connection, entry))
        _mark(work.connection, entry, "done")


def row_history(connection: Connection, table: str, row_id: str) -> list[RowEntry]:
    """Return what each edit did to a row, newest first."""
    change, entry = journal_change.c, journal_entry.c
    statement = (
        select(entry.at, entry.author, entry.label, change.before, change.after)
        .join_from(journal_change, journal_entry)
        .where(change.table_name == table, change.row_id == row_id)
        .order_by(change.id.desc())
    )
    return [RowEntry(*row) for row in connection.execute(statement)]


def last_time(connection: Connection) -> str | None:
    """Return the UTC time of the last entry, ISO 8601, or None."""
    last = select(func.max(journal_entry.c.id)).scalar_subquery()
    return connection.execute(select(journal_entry.c.at).where(journal_entry.c.id == last)).scalar()
