"""Which of the file's catalogues an edit is about, by the rows it changed."""

from collections.abc import Iterable, Iterator
from typing import Any

from pacte.storage.journal import RowChange
from pacte.storage.known_lists import PactConnection
from pacte.storage.programme_rows import cited_anew
from pacte.storage.scope import SHARED_TABLES, catalogue_ids, scope_of

Row = dict[str, Any]

_CATALOGUES_OF_ROWS = """
    SELECT id, catalogue_id FROM measure UNION ALL SELECT id, catalogue_id FROM principle UNION ALL
    SELECT level.id, measure.catalogue_id FROM level JOIN measure ON measure.id = level.measure_id
"""
_PLACES = """
    SELECT measure.number, level.code FROM measure JOIN level ON level.measure_id = measure.id
    WHERE measure.catalogue_id = :about
    UNION ALL SELECT code, '' FROM principle WHERE catalogue_id = :about
"""
#: What a row names that says which catalogue it is about.
_ABOUT = ("level_id", "principle_id", "measure_id")


def touched_catalogue(connection: PactConnection, changes: Iterable[RowChange]) -> str:
    """Return the catalogue that changed rows are about: the one looked at unless all are about another."""
    here = scope_of(connection).catalogue_id
    main, *others = catalogue_ids(connection)
    if not others:
        return here
    known = dict(connection.execute(_CATALOGUES_OF_ROWS).fetchall())
    touched = {one for change in changes for one in _catalogues_of(change, known, main)}
    return touched.pop() if len(touched) == 1 else here


def _catalogues_of(change: RowChange, known: dict[str, str], main: str) -> Iterator[str]:
    """Yield the catalogues of a row; none when it went with what it was about."""
    row = change.after or change.before or {}
    if change.table == "proposal" and change.before and change.after:
        # A programme is read and taken out for all catalogues; what is decided of a proposal is about one.
        yield from (mark or main for mark, _, _ in cited_anew(change.before, change.after))
    elif change.table in SHARED_TABLES:
        return
    elif "catalogue_id" in row:
        yield row["catalogue_id"] or main
    else:
        found = next((known.get(row[name]) for name in _ABOUT if name in row), main)
        if found is not None:
            yield found


def flagged_places(
    connection: PactConnection, catalogue_id: str, changes: Iterable[RowChange]
) -> set[tuple[str, tuple[str, str]]]:
    """Return by list what meetings were given to come back to, or no longer are: levels, principles with the code "".

    A flag is a measure's: all its levels are named.
    """
    flagged = {
        (change.after["list_id"], key)
        for change in changes
        if change.table == "meeting" and change.before and change.after
        for key in set(change.before["to_review"]) ^ set(change.after["to_review"])
    }
    if not flagged:
        return set()
    places = connection.execute(_PLACES, {"about": catalogue_id}).fetchall()
    return {(list_id, (key, code)) for list_id, key in flagged for number, code in places if number == key}
