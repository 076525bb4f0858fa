"""Taking edits back and making them again."""

from pacte.domain.changes import Changes
from pacte.storage.pact_file import PactFile


def undo(file: PactFile) -> Changes:
    """Take back the last edit; empty changes when there is none."""
    with file.edit() as work:
        work.undo()
    return work.changes


def redo(file: PactFile) -> Changes:
    """Make again the last edit taken back; empty changes when there is none."""
    with file.edit() as work:
        work.redo()
    return work.changes
