"""The catalogues of a file beside one another: each has its own measures and answers, and shares the lists."""

from dataclasses import replace
from typing import TYPE_CHECKING

from pacte.domain.catalogue import Catalogue
from pacte.storage.known_lists import PactConnection
from pacte.storage.queries import read_frame
from pacte.storage.repositories import table_rows
from pacte.storage.scope import Scope, rows_in

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

#: The tables that say what a catalogue is, parents before children.
_TABLES = ("catalogue", "principle", "measure", "level")
_SAID = """
    SELECT 1 FROM commitment JOIN level ON level.id = level_id JOIN measure ON measure.id = measure_id
    WHERE catalogue_id = :id
    UNION ALL
    SELECT 1 FROM private_note JOIN level ON level.id = level_id JOIN measure ON measure.id = measure_id
    WHERE catalogue_id = :id
    UNION ALL SELECT 1 FROM principle_answer JOIN principle ON principle.id = principle_id WHERE catalogue_id = :id
    UNION ALL SELECT 1 FROM meeting WHERE catalogue_id = :id
    UNION ALL SELECT 1 FROM reply WHERE catalogue_id = :id
    UNION ALL SELECT 1 FROM proposal, json_each(proposal.decisions) AS decision
    WHERE json_extract(decision.value, '$.catalogue') = :id
    LIMIT 1
"""
_SIGNED = "SELECT 1 FROM signing WHERE catalogue_id = ? LIMIT 1"


def has_answers(connection: PactConnection, catalogue_id: str) -> bool:
    """Whether anything is kept about a catalogue beside the main one: answers, notes, meetings, replies, decisions."""
    return connection.execute(_SAID, {"id": catalogue_id}).fetchone() is not None


def has_signings(connection: PactConnection, catalogue_id: str) -> bool:
    """Whether any list ever signed on a catalogue beside the main one."""
    return connection.execute(_SIGNED, (catalogue_id,)).fetchone() is not None


def put_catalogue(work: "UnitOfWork", catalogue: Catalogue) -> None:
    """Add a catalogue to the file, after those it has; nobody has answered it yet."""
    last = max(row["position"] for row in work.rows("catalogue").values())
    frame = read_frame(work.reader)
    collective = replace(frame.collective, chosen_measures=())
    scope = Scope(catalogue.id, last + 1, catalogue.id)
    rows = table_rows(replace(frame, catalogue=catalogue, collective=collective), {}, scope)
    for table in _TABLES:
        for row in rows[table].values():
            work.put(table, row, None)


def remove_catalogue(work: "UnitOfWork", catalogue_id: str) -> None:
    """Take a catalogue that nobody has answered out of the file."""
    found = rows_in(work, Scope(catalogue_id, 0, catalogue_id), _TABLES, {})
    for table, rows in reversed(found.items()):
        for row in rows.values():
            work.remove(table, row)
