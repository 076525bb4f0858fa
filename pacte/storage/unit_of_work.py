"""One edit under way: every row it writes is remembered, before and after, for the journal."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select

from pacte.domain.changes import Changes
from pacte.storage.schema import (
    EDITED_TABLES,
    candidate_list,
    commitment,
    journal_change,
    journal_entry,
    level,
    measure,
    principle_answer,
)

Row = dict[str, Any]
_TABLES = {table.name: table for table in EDITED_TABLES}
# Statements are built once: an answer is written at every keystroke of a meeting.
_ROWS = {table.name: select(table).where(table.c.id == bindparam("row_id")) for table in EDITED_TABLES}
_INSERTS = {table.name: insert(table) for table in EDITED_TABLES}
_UPDATES = {
    table.name: table.update()
    .where(table.c.id == bindparam("row_id"))
    .values({column.name: bindparam(column.name) for column in table.c if column.name != "id"})
    for table in EDITED_TABLES
}
_DELETES = {table.name: table.delete().where(table.c.id == bindparam("row_id")) for table in EDITED_TABLES}
_NEW_ENTRY = insert(journal_entry)
_NEW_CHANGES = insert(journal_change)
_NO_REDO = journal_entry.update().where(journal_entry.c.state == "undone").values(state="dropped")


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after an edit; None where it did not exist."""

    table: str
    row_id: str
    before: Row | None
    after: Row | None


class UnitOfWork:
    """Writes rows and remembers them; made by `PactFile.edit`, which commits it or rolls it back.

    `label` names the edit in undo and history and may be set while the work goes on.
    """

    def __init__(self, connection: Connection, label: str, author: str, at: datetime) -> None:
        self.connection = connection
        self.label = label
        self.kind = "edit"
        self.recorded: list[RowChange] = []
        #: Levels by row identifier, as far as the edit came across them.
        self.level_places: dict[str, tuple[str, str]] = {}
        #: What the edit changed, known once it is finished.
        self.changes = Changes()
        self._author = author
        self._at = at

    def row(self, table: Table, row_id: str) -> Row | None:
        """Return a row as a dictionary, or None."""
        found = self.connection.execute(_ROWS[table.name], {"row_id": row_id}).mappings().first()
        return dict(found) if found else None

    def rows(self, table: Table) -> dict[str, Row]:
        """Return every row of a table by its identifier."""
        return {row["id"]: dict(row) for row in self.connection.execute(select(table)).mappings()}

    def put(self, table: Table, row: Row, before: Row | None) -> None:
        """Insert the row, or update it when `before` is its present state; nothing happens when they are equal."""
        if before == row:
            return
        if before is None:
            self.connection.execute(_INSERTS[table.name], row)
        else:
            values = {name: value for name, value in row.items() if name != "id"}
            self.connection.execute(_UPDATES[table.name], {**values, "row_id": row["id"]})
        self.recorded.append(RowChange(table.name, row["id"], before, row))

    def remove(self, table: Table, before: Row) -> None:
        """Delete a row."""
        self.connection.execute(_DELETES[table.name], {"row_id": before["id"]})
        self.recorded.append(RowChange(table.name, before["id"], before, None))

    def reverse(self, changes: list[RowChange]) -> None:
        """Bring rows back to where they were before `changes`, last one first."""
        for change in reversed(changes):
            table = _TABLES[change.table]
            if change.before is None:
                if change.after is not None:
                    self.remove(table, change.after)
            else:
                self.put(table, change.before, change.after)

    def repeat(self, changes: list[RowChange]) -> None:
        """Make `changes` again, in their order."""
        self.reverse([RowChange(c.table, c.row_id, c.after, c.before) for c in reversed(changes)])

    def finish(self) -> None:
        """Write the journal entry of this edit and its rows; an ordinary edit ends what could be redone."""
        if self.kind == "edit":
            self.connection.execute(_NO_REDO)
        entry = self.connection.execute(
            _NEW_ENTRY,
            {
                "at": self._at.isoformat(timespec="microseconds"),
                "author": self._author,
                "label": self.label,
                "kind": self.kind,
                "state": "done",
            },
        )
        assert entry.inserted_primary_key is not None
        entry_id = entry.inserted_primary_key[0]
        self.connection.execute(
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
        whole = False
        for change in self.recorded:
            row = change.after or change.before or {}
            if change.table == commitment.name:
                levels.add((row["list_id"], row["level_id"]))
            elif change.table == principle_answer.name:
                lists.add(row["list_id"])
            elif change.table == candidate_list.name:
                lists.add(change.row_id)
                whole = whole or not (change.before and change.after)
            else:
                whole = True
        places = self._places({level_id for _, level_id in levels})
        return Changes(
            self.label,
            frozenset(lists | {list_id for list_id, _ in levels}),
            frozenset((list_id, places[level_id]) for list_id, level_id in levels if level_id in places),
            whole,
        )

    def _places(self, wanted: set[str]) -> dict[str, tuple[str, str]]:
        """Return the measure number and level code of level rows."""
        if wanted <= self.level_places.keys():
            return self.level_places
        statement = select(level.c.id, measure.c.number, level.c.code).join_from(level, measure)
        return {level_id: (number, code) for level_id, number, code in self.connection.execute(statement)}
