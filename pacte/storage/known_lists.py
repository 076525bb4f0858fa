"""The lists read so far: pages read again only what an edit touched, and share what they show."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pacte.domain.candidate_list import CandidateList
from pacte.storage.journal import RowChange

#: What a list's answers borrow from the catalogue: their places and their order.
_PLACES: dict[str, tuple[str, ...]] = {
    "measure": ("number", "position"),
    "level": ("measure_id", "code", "position"),
    "principle": ("code", "position"),
}


class KnownLists:
    """Frozen lists by catalogue and identifier, as long as they are what the file holds."""

    def __init__(self) -> None:
        self._lists: defaultdict[str, dict[str, CandidateList]] = defaultdict(dict)
        self._version: int | None = None

    def current(self, connection: sqlite3.Connection, catalogue_id: str) -> dict[str, CandidateList]:
        """Return what is known through a catalogue, nothing when another process wrote since; add what is read."""
        version: int = connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = version
            self._lists.clear()
        return self._lists[catalogue_id]

    def forget(self, change: RowChange) -> None:
        """Forget what a row changed: its list, or every list when answers have other places."""
        row = change.after or change.before or {}
        if change.table == "candidate_list":
            self._forget_list(change.row_id)
        elif "list_id" in row:
            self._forget_list(row["list_id"])
        elif change.before and change.after and _moved(change.table, change.before, change.after):
            self.forget_all()

    def _forget_list(self, list_id: str) -> None:
        for lists in self._lists.values():
            lists.pop(list_id, None)

    def forget_all(self) -> None:
        """Forget every list: an edit that failed may have been read."""
        self._lists.clear()


def _moved(table: str, before: dict[str, Any], after: dict[str, Any]) -> bool:
    return any(before[name] != after[name] for name in _PLACES.get(table, ()))


class PactConnection(sqlite3.Connection):
    """A connection to a pact file, with what was read through it.

    `looked_at` is the catalogue through which it is read and written, None for the file's main one.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = KnownLists()
        self.looked_at: str | None = None

    @contextmanager
    def looking_at(self, catalogue_id: str) -> Iterator[None]:
        """Read and write through a catalogue as long as the block lasts."""
        before, self.looked_at = self.looked_at, catalogue_id
        try:
            yield
        finally:
            self.looked_at = before
