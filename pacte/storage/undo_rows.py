"""What undo and redo would do, and which of the file's catalogues it is about."""

from pacte.domain.rows import UndoState
from pacte.storage import journal
from pacte.storage.known_lists import PactConnection
from pacte.storage.scope import catalogue_ids, scope_of
from pacte.storage.touched import touched_catalogue


def read_undo_state(connection: PactConnection) -> UndoState:
    """Return what undo and redo would do now; where it is seen, when that is not through the catalogue looked at."""
    undo, redo = journal.undoable(connection), journal.redoable(connection)
    return UndoState(
        undo.label if undo else None,
        redo.label if redo else None,
        _elsewhere(connection, undo),
        _elsewhere(connection, redo),
    )


def _elsewhere(connection: PactConnection, entry: journal.Entry | None) -> str | None:
    """Return the catalogue that an edit is about when it is another than the one looked at."""
    if entry is None or len(catalogue_ids(connection)) < 2:
        return None
    changes = journal.row_changes(connection, entry)
    if any(change.table == "catalogue" and None in (change.before, change.after) for change in changes):
        # A catalogue that came or went: the edit is named after it.
        return None
    about = touched_catalogue(connection, changes)
    return None if about == scope_of(connection).catalogue_id else about
