"""One edit under way: every row it writes is remembered, before and after, for the journal."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Update, bindparam, insert, select
from sqlalchemy.exc import DBAPIError

from pacte.domain.changes import Changes
from pacte.domain.sentence import Sentence
from pacte.storage import journal
from pacte.storage.identity import EDITED_TABLES, LIST_TABLES
from pacte.storage.journal import Entry, RowChange
from pacte.storage.known_lists import PactConnection
from pacte.storage.programme_rows import Cited, cited_anew
from pacte.storage.schema import journal_change, journal_entry, level, measure, metadata, principle
from pacte.storage.scope import mark_of, scope_of
from pacte.storage.touched import flagged_places, touched_catalogue

Row = dict[str, Any]
_TABLES = {name: metadata.tables[name] for name in EDITED_TABLES}
# Statements are built once: an answer is written at every keystroke of a meeting.
_ROWS = {table.name: select(table).where(table.c.id == bindparam("row_id")) for table in _TABLES.values()}
_INSERTS = {table.name: insert(table) for table in _TABLES.values()}
_UPDATES = {
    table.name: table.update()
    .where(table.c.id == bindparam("row_id"))
    .values({column.name: bindparam(column.name) for column in table.c if column.name != "id"})
    for table in _TABLES.values()
}
_DELETES = {table.name: table.delete().where(table.c.id == bindparam("row_id")) for table in _TABLES.values()}
#: The table whose rows change without undo steps: the clock, the minutes, what to come back to.
_NOTED = "meeting"
#: Its column of what to come back to: the numbers and codes, as JSON.
_FLAGS = "to_review"
_NEW_ENTRY = insert(journal_entry)
_NEW_CHANGES = insert(journal_change)
_NO_REDO = journal_entry.update().where(journal_entry.c.state == "undone").values(state="dropped")


@contextmanager
def driver_errors() -> Iterator[None]:
    """Let the database driver's own errors through, without SQLAlchemy's wrapping."""
    try:
        yield
    except DBAPIError as error:
        if error.orig is None:
            raise
        raise error.orig from error


def _flags_taken_back(before: list[str], after: list[str], now: list[str]) -> list[str]:
    """Return the present flags where those that an edit took away or set, from `before` to `after`, are as before."""
    former = [one for one in before if one in now or one not in after]
    return [*former, *(one for one in now if one not in before and one not in after)]


class UnitOfWork:
    """Writes rows and remembers them; made by `PactFile.edit`, which commits it or rolls it back.

    `label` names the edit in undo and history and may be set while the work goes on.
    """

    def __init__(
        self, connection: Connection, reader: PactConnection, label: str, author: str, at: datetime
    ) -> None:
        self._connection = connection
        #: The same transaction, for the queries of `pacte.storage.queries`.
        self.reader = reader
        self.label = label
        self.kind = "edit"
        self.recorded: list[RowChange] = []
        #: Levels by row identifier, as far as the edit came across them.
        self.level_places: dict[str, tuple[str, str]] = {}
        #: What the edit changed, known once it is finished.
        self.changes = Changes()
        self._author = author
        self._at = at

    def row(self, table: str, row_id: str) -> Row | None:
        """Return a row as a dictionary, or None."""
        found = self._connection.execute(_ROWS[table], {"row_id": row_id}).mappings().first()
        return dict(found) if found else None

    def rows(self, table: str, but: Collection[str] = ()) -> dict[str, Row]:
        """Return every row of a table by its identifier, but those of some lists."""
        statement = select(_TABLES[table])
        if but:
            statement = statement.where(_TABLES[table].c.list_id.not_in(but))
        return {row["id"]: dict(row) for row in self._connection.execute(statement).mappings()}

    def put(self, table: str, row: Row, before: Row | None) -> None:
        """Insert the row, or update it when `before` is its present state; nothing happens when they are equal."""
        if before == row:
            return
        if before is None:
            self._connection.execute(_INSERTS[table], row)
        else:
            values = {name: value for name, value in row.items() if name != "id"}
            self._connection.execute(self._update(table, row), {**values, "row_id": row["id"]})
        self._record(RowChange(table, row["id"], before, row))

    def _update(self, table: str, row: Row) -> Update:
        """Return the statement for a row; one that the journal kept from an older format has fewer columns."""
        if len(row) == len(_TABLES[table].c):
            return _UPDATES[table]
        known = _TABLES[table]
        return (
            known.update()
            .where(known.c.id == bindparam("row_id"))
            .values({name: bindparam(name) for name in row if name != "id"})
        )

    def remove(self, table: str, before: Row) -> None:
        """Delete a row."""
        self._connection.execute(_DELETES[table], {"row_id": before["id"]})
        self._record(RowChange(table, before["id"], before, None))

    def _record(self, change: RowChange) -> None:
        self.recorded.append(change)
        self.reader.known.forget(change)

    def undo(self) -> None:
        """Take back the last edit, if there is one."""
        if entry := journal.undoable(self.reader):
            self.kind, self.label = "undo", Sentence("annulé : {}", entry.label)
            self._reverse(journal.row_changes(self.reader, entry))
            self._mark(entry, "undone")

    def redo(self) -> None:
        """Make again the last edit taken back, if there is one."""
        if entry := journal.redoable(self.reader):
            self.kind, self.label = "redo", Sentence("rétabli : {}", entry.label)
            changes = journal.row_changes(self.reader, entry)
            self._reverse([RowChange(c.table, c.row_id, c.after, c.before) for c in reversed(changes)])
            self._mark(entry, "done")

    def _reverse(self, changes: list[RowChange]) -> None:
        """Bring rows back to where they were before `changes`, last one first."""
        for change in map(self._with_notes, reversed(changes)):
            if change.before is not None:
                self.put(change.table, change.before, change.after)
            elif change.after is not None:
                self.remove(change.table, change.after)

    def _with_notes(self, change: RowChange) -> RowChange:
        """Return the change to reverse so that what was noted in a meeting since, which is no undo step, stays."""
        if change.table != _NOTED:
            return change
        now = self.row(_NOTED, change.row_id) or change.after
        if change.before is None:
            return replace(change, after=now)
        if now is None:
            history = journal.row_history(self.reader, _NOTED, change.row_id)
            gone = next((one.before for one in history if one.after is None), None)
            return replace(change, before=gone or change.before)
        former = change.after or now
        taken_back = {name: value for name, value in change.before.items() if former.get(name) != value}
        if _FLAGS in taken_back:
            # What was flagged since, or is no longer, stays so.
            taken_back[_FLAGS] = _flags_taken_back(change.before[_FLAGS], former[_FLAGS], now[_FLAGS])
        return replace(change, before={**now, **taken_back}, after=now)

    def _mark(self, entry: Entry, state: str) -> None:
        self._connection.execute(
            journal_entry.update().where(journal_entry.c.id == entry.id).values(state=state)
        )

    def finish(self) -> None:
        """Write the journal entry of this edit and its rows; an edit or a signing ends what could be redone."""
        if self.kind in ("edit", "sign"):
            self._connection.execute(_NO_REDO)
        # A clock set back in the middle of a meeting must not put what follows before what was said.
        at = max(self._at.isoformat(timespec="microseconds"), journal.last_time(self.reader) or "")
        entry = self._connection.execute(
            _NEW_ENTRY,
            {
                "at": at,
                "author": self._author,
                "label": str(self.label),
                "kind": self.kind,
                "state": "done",
                "sentence": self.label.as_data() if isinstance(self.label, Sentence) else None,
            },
        )
        assert entry.inserted_primary_key is not None
        entry_id = entry.inserted_primary_key[0]
        self._connection.execute(
            _NEW_CHANGES,
            [
                {
                    "entry_id": entry_id,
                    "table_name": change.table,
                    "row_id": change.row_id,
                    "before": change.before,
                    "after": change.after,
                }
                for change in self.recorded
            ],
        )
        self.changes = self._sum_up()

    def _sum_up(self) -> Changes:
        lists: set[str] = set()
        levels: set[tuple[str, str]] = set()
        principles: set[tuple[str, str]] = set()
        cited: set[tuple[str, Cited]] = set()
        whole = False
        for change in self.recorded:
            row = change.after or change.before or {}
            if change.table == "proposal":
                cited |= {(row["list_id"], one) for one in cited_anew(change.before, change.after)}
            if change.table in ("commitment", "private_note"):
                levels.add((row["list_id"], row["level_id"]))
            elif change.table == "principle_answer":
                principles.add((row["list_id"], row["principle_id"]))
            elif change.table in LIST_TABLES:
                lists.add(row["list_id"])
            elif change.table == "candidate_list":
                lists.add(change.row_id)
                whole = whole or not (change.before and change.after)
            else:
                whole = True
        about = touched_catalogue(self.reader, self.recorded)
        here = mark_of(self.reader, about) if cited else None
        places = self._places({level_id for _, level_id in levels}, about)
        codes = self._codes(about) if principles else {}
        # Where a meeting stands changes at every measure; nobody looks for what only that changed.
        flagged = flagged_places(self.reader, about, () if self.kind == "keep" else self.recorded)
        return Changes(
            self.label,
            frozenset(lists | {list_id for list_id, _ in (*levels, *principles)}),
            frozenset((list_id, places[level_id]) for list_id, level_id in levels if level_id in places)
            | {(list_id, (measure, code)) for list_id, (mark, measure, code) in cited if mark == here}
            | {(list_id, place) for list_id, place in flagged if place[1]},
            whole,
            frozenset((list_id, codes[one]) for list_id, one in principles if one in codes)
            | {(list_id, code) for list_id, (code, level) in flagged if not level},
            None if about == scope_of(self.reader).catalogue_id else about,
        )

    def _codes(self, catalogue_id: str) -> dict[str, str]:
        """Return the code of each principle row of a catalogue."""
        statement = select(principle.c.id, principle.c.code).where(principle.c.catalogue_id == catalogue_id)
        return {row.id: row.code for row in self._connection.execute(statement)}

    def _places(self, wanted: set[str], catalogue_id: str) -> dict[str, tuple[str, str]]:
        """Return the measure number and level code of level rows of a catalogue."""
        if wanted <= self.level_places.keys():
            return self.level_places
        statement = select(level.c.id, measure.c.number, level.c.code).join_from(level, measure)
        statement = statement.where(measure.c.catalogue_id == catalogue_id)
        return {level_id: (number, code) for level_id, number, code in self._connection.execute(statement)}
