"""What of a file belongs to the catalogue that it is looked at through: the rest is neither read nor written."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pacte.storage.known_lists import PactConnection

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

Row = dict[str, Any]

#: The tables that all catalogues of a file share.
SHARED_TABLES = frozenset(
    {"dossier", "member", "scale", "catalogue", "candidate_list", "programme", "proposal"}
)

_LOOKED_AT = "SELECT id, position FROM catalogue ORDER BY id IS NOT ?, position LIMIT 1"
_MAIN = "SELECT id FROM catalogue ORDER BY position LIMIT 1"


@dataclass(frozen=True, slots=True)
class Scope:
    """A catalogue of the file: its identifier, its place among the others, and the mark of rows that are about it.

    `mark` is None for the main catalogue: what a file held before it had a second one is about the first.
    """

    catalogue_id: str
    position: int
    mark: str | None

    def of(self, catalogue_id: str) -> "Scope":
        """Return the same place, taken by a catalogue of another identifier."""
        return Scope(catalogue_id, self.position, None if self.mark is None else catalogue_id)


def scope_of(connection: PactConnection) -> Scope:
    """Return the catalogue that is looked at; the main one when another was taken away since."""
    found, position = connection.execute(_LOOKED_AT, (connection.looked_at,)).fetchone()
    (main,) = connection.execute(_MAIN).fetchone()
    return Scope(found, position, None if found == main else found)


def catalogue_ids(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the identifiers of the file's catalogues, the main one first."""
    return tuple(found for (found,) in connection.execute("SELECT id FROM catalogue ORDER BY position"))


def mark_of(connection: sqlite3.Connection, catalogue_id: str) -> str | None:
    """Return the mark of the rows that are about a catalogue: none for the main one."""
    return None if catalogue_id == catalogue_ids(connection)[0] else catalogue_id


def rows_in(
    work: "UnitOfWork", scope: Scope, tables: tuple[str, ...], unread: dict[str, frozenset[str]]
) -> dict[str, dict[str, Row]]:
    """Return the rows of tables, parents before children, that are read and written through a catalogue.

    `unread` names, by table, lists whose rows are left out.
    """
    found: dict[str, dict[str, Row]] = {}
    for table in tables:
        rows = work.rows(table, unread.get(table, ()))
        belongs = _belongs(table, scope, found)
        found[table] = rows if belongs is None else {key: row for key, row in rows.items() if belongs(row)}
    return found


def _belongs(table: str, scope: Scope, found: dict[str, dict[str, Row]]) -> Callable[[Row], bool] | None:
    """Return what tells whether a row is the catalogue's; None for tables that all catalogues share."""
    if table == "catalogue":
        return lambda row: row["id"] == scope.catalogue_id
    if table in SHARED_TABLES:
        return None
    if table in ("principle", "measure"):
        return lambda row: row["catalogue_id"] == scope.catalogue_id
    if table in ("meeting", "signing", "reply"):
        return lambda row: row["catalogue_id"] == scope.mark
    parents = {
        "level": ("measure_id", "measure"),
        "commitment": ("level_id", "level"),
        "private_note": ("level_id", "level"),
        "principle_answer": ("principle_id", "principle"),
    }
    name, parent = parents[table]
    return lambda row: row[name] in found[parent]
