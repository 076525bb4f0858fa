"""The past of one level: its answers, what the list replied, and the passages of programmes kept on it."""

import json
from collections.abc import Iterator
from dataclasses import replace

from pacte.domain.reply import LevelReply
from pacte.domain.rows import Citing, HistoryRow, Noted
from pacte.storage import journal, list_parts, programme_rows
from pacte.storage.answer_rows import as_commitment, level_places
from pacte.storage.identity import commitment_id
from pacte.storage.known_lists import PactConnection
from pacte.storage.private_notes import TABLE, note_id
from pacte.storage.scope import scope_of
from pacte.storage.signed_rows import reply_id


def rows(connection: PactConnection, list_id: str, place: tuple[str, str]) -> list[HistoryRow]:
    """Return the past edits of one level, newest first, those that were undone and redone too."""
    found = [level_id for level_id, one in level_places(connection).items() if one == place]
    if not found:
        return []
    entries = journal.row_history(connection, "commitment", commitment_id(list_id, found[0]))
    replied = _replied(connection, list_id, place)
    known = [
        HistoryRow(
            entry.at,
            entry.author,
            entry.label,
            # Rows written before lists could merge have no origins.
            as_commitment(place, {"origins": (), **entry.before}) if entry.before else None,
            as_commitment(place, {"origins": (), **entry.after}) if entry.after else None,
            replied.pop(entry.at, (None, None))[1],
        )
        for entry in entries
    ]
    known += [
        HistoryRow(at, entry.author, entry.label, None, None, reply)
        for at, (entry, reply) in replied.items()
        if entry is not None
    ]
    noted = {row.at: row for row in _noted(connection, list_id, found[0])}
    # The note that an answer took along, or left behind.
    known = [_with_note(row, noted.pop(row.at, None)) for row in known]
    known += noted.values()
    # Where the level was raised, what became of a passage is told by its evidence.
    told = {row.at for row in known}
    known += (row for row in _cited(connection, list_id, place) if row.at not in told)
    return _with_merged(connection, sorted(known, key=lambda row: row.at, reverse=True))


def _with_merged(connection: PactConnection, known: list[HistoryRow]) -> list[HistoryRow]:
    """Return the same, the answer that a merger began with telling which lists it came from."""
    first = next((row for row in reversed(known) if row.before is None and row.after is not None), None)
    if first is None or first.after is None or not first.after.origins:
        return known
    names = dict(connection.execute("SELECT id, name FROM candidate_list").fetchall())
    merged = tuple(names[one] for one in first.after.origins if one in names)
    return [replace(row, merged=merged) if row is first else row for row in known]


def _replied(
    connection: PactConnection, list_id: str, place: tuple[str, str]
) -> dict[str, tuple[journal.RowEntry | None, LevelReply | None]]:
    """Return by time what the list's replies say of a level, with the edits that brought them."""
    found: dict[str, tuple[journal.RowEntry | None, LevelReply | None]] = {}
    scope = scope_of(connection)
    for reply in list_parts.replies(connection, json.dumps([list_id]), scope)[list_id]:
        said = reply.on(*place)
        history = journal.row_history(connection, "reply", reply_id(reply, list_id, scope.mark))
        written = next((entry for entry in history if entry.after is not None), None)
        if said is not None and written is not None:
            found[written.at] = written, said
    return found


def _noted(connection: PactConnection, list_id: str, level_id: str) -> Iterator[HistoryRow]:
    """Yield the edits of the private note while it stood by itself."""
    for entry in journal.row_history(connection, TABLE, note_id(list_id, level_id)):
        before, after = (row["note"] if row else None for row in (entry.before, entry.after))
        yield HistoryRow(entry.at, entry.author, entry.label, None, None, noted=Noted(before, after))


def _with_note(row: HistoryRow, apart: HistoryRow | None) -> HistoryRow:
    if apart is None or apart.noted is None:
        return row
    before = apart.noted.before or (row.before.note if row.before else None)
    after = apart.noted.after or (row.after.note if row.after else None)
    return replace(row, noted=Noted(before, after))


def _cited(connection: PactConnection, list_id: str, place: tuple[str, str]) -> Iterator[HistoryRow]:
    """Yield the edits by which a passage of the list's programmes was kept on a level, or no longer."""
    mark = scope_of(connection).mark
    for document, entry in programme_rows.decision_history(connection, list_id, place, mark):
        before, after = (
            programme_rows.passage_on(row, document, place, mark) for row in (entry.before, entry.after)
        )
        passage = after or before
        if passage is not None and before != after:
            citing = Citing(passage, kept=after is not None)
            yield HistoryRow(entry.at, entry.author, entry.label, None, None, citing=citing)
