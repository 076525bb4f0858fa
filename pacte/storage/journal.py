"""Reading the journal: what was edited, by whom and when; undo, redo and history all read it.

An entry is never deleted. Undoing writes an entry of its own and marks the first one undone; a new edit
drops what could have been redone. Undo stops at a signing: what people signed stands on what came before.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from pacte.domain.rows import JournalRow
from pacte.domain.search import Searched, search_words
from pacte.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after an edit; None where it did not exist."""

    table: str
    row_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An edit as the journal names it; `label` is a `Sentence` unless an older format wrote it."""

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


def _row(text: str | None) -> dict[str, Any] | None:
    return json.loads(text) if text else None


def _label(french: str, sentence: str | None) -> str:
    """Return what an entry is called, ready to be translated where the entry says what it was made of."""
    try:
        return Sentence.from_data(json.loads(sentence)) if sentence else french
    except (ValueError, RecursionError):
        return french


_LAST_SIGNING = "coalesce((SELECT max(id) FROM journal_entry WHERE kind = 'sign'), 0)"
_EDITS = "SELECT id, label, sentence FROM journal_entry WHERE kind = 'edit' AND state = "


def _entry(connection: sqlite3.Connection, which: str) -> Entry | None:
    found = connection.execute(_EDITS + which).fetchone()
    return Entry(found[0], _label(*found[1:])) if found else None


def undoable(connection: sqlite3.Connection) -> Entry | None:
    """Return the edit that undo would take back: the last one done since the last signing."""
    return _entry(connection, f"'done' AND id > {_LAST_SIGNING} ORDER BY id DESC LIMIT 1")


def redoable(connection: sqlite3.Connection) -> Entry | None:
    """Return the edit that redo would make again: the first one undone."""
    return _entry(connection, "'undone' ORDER BY id LIMIT 1")


def row_changes(connection: sqlite3.Connection, entry: Entry) -> list[RowChange]:
    """Return what an edit did to each row, in its order."""
    rows = connection.execute(
        "SELECT table_name, row_id, before, after FROM journal_change WHERE entry_id = ? ORDER BY id",
        (entry.id,),
    )
    return [RowChange(table, row_id, _row(before), _row(after)) for table, row_id, before, after in rows]


def row_history(connection: sqlite3.Connection, table: str, row_id: str) -> list[RowEntry]:
    """Return what each edit did to a row, newest first."""
    rows = connection.execute(
        "SELECT entry.at, entry.author, entry.label, entry.sentence, change.before, change.after "
        "FROM journal_change AS change JOIN journal_entry AS entry ON entry.id = change.entry_id "
        "WHERE change.table_name = ? AND change.row_id = ? ORDER BY change.id DESC",
        (table, row_id),
    )
    return [
        RowEntry(at, author, _label(label, sentence), _row(before), _row(after))
        for at, author, label, sentence, before, after in rows
    ]


def last_label(connection: sqlite3.Connection) -> str | None:
    """Return what the last entry is called, in a file of any format, or None."""
    return _first_label(connection, "SELECT * FROM journal_entry ORDER BY id DESC LIMIT 1")


def label_after(connection: sqlite3.Connection, earlier: sqlite3.Connection) -> str | None:
    """Return what was done first after an earlier state of the same file, None when nothing was.

    None too where the file went back in between: what it counts on from there is another story.
    """
    last = earlier.execute("SELECT id, at, label FROM journal_entry ORDER BY id DESC LIMIT 1").fetchone()
    known = "SELECT id, at, label FROM journal_entry WHERE id = ?"
    if last is None or tuple(connection.execute(known, last[:1]).fetchone() or ()) != tuple(last):
        return None
    following = "SELECT * FROM journal_entry WHERE id > ? ORDER BY id LIMIT 1"
    return _first_label(connection, following, last[0])


def _first_label(connection: sqlite3.Connection, query: str, *values: object) -> str | None:
    entries = connection.execute(query, values)
    found = entries.fetchone()
    if not found:
        return None
    row = dict(zip((column for column, *_ in entries.description), found, strict=True))
    return _label(row["label"], row.get("sentence"))


def last_time(connection: sqlite3.Connection) -> str | None:
    """Return the UTC time of the last entry, ISO 8601, or None."""
    found = connection.execute("SELECT at FROM journal_entry ORDER BY id DESC LIMIT 1").fetchone()
    return found[0] if found else None


#: The list that a change is about, None for what concerns the whole file.
_LIST_OF_CHANGE = (
    "CASE table_name WHEN 'candidate_list' THEN row_id "
    "ELSE json_extract(coalesce(after, before), '$.list_id') END"
)
_ENTRIES = f"""
    SELECT id, at, author, label, sentence, state FROM journal_entry
    WHERE (:before IS NULL OR id < :before)
      AND (:anything OR has_words(label, sentence, author))
      AND (:list IS NULL OR EXISTS (
          SELECT 1 FROM journal_change WHERE entry_id = journal_entry.id AND {_LIST_OF_CHANGE} = :list))
    ORDER BY id DESC LIMIT :most
"""  # noqa: S608 - nothing of the user's is in it
_LISTS_TOUCHED = f"""
    SELECT DISTINCT entry_id, {_LIST_OF_CHANGE} AS list_id FROM journal_change
    WHERE entry_id BETWEEN ? AND ? AND list_id IS NOT NULL
"""  # noqa: S608
_LIST_NAMES = """
    SELECT row_id, json_extract(coalesce(after, before), '$.name') FROM journal_change
    WHERE table_name = 'candidate_list' ORDER BY id
"""


def entries(
    connection: sqlite3.Connection,
    before: int | None,
    most: int,
    words: str,
    list_id: str | None,
    told: Callable[[str], str],
) -> list[JournalRow]:
    """Return entries older than `before`, newest first, with the names of the lists they touched.

    `words` are looked for in what `told` makes of a label, and in its author; `list_id` keeps what touched one list.
    """

    @cache
    def has_words(label: str, sentence: str | None, author: str) -> bool:
        return Searched.of(told(_label(label, sentence)), author).has(looked_for)

    looked_for = search_words(words)
    connection.create_function("has_words", 3, has_words, deterministic=True)
    wanted = {"before": before, "most": most, "anything": not looked_for, "list": list_id}
    found = connection.execute(_ENTRIES, wanted).fetchall()
    touched: dict[int, list[str]] = defaultdict(list)
    if found:
        # Lists that are no longer there keep the last name they had.
        names = dict(connection.execute(_LIST_NAMES).fetchall())
        names.update(connection.execute("SELECT id, name FROM candidate_list").fetchall())
        for entry_id, one in connection.execute(_LISTS_TOUCHED, (found[-1][0], found[0][0])):
            touched[entry_id].append(names.get(one, ""))
    return [
        JournalRow(
            number,
            at,
            author,
            _label(label, sentence),
            tuple(sorted(filter(None, touched[number]))),
            state == "done",
        )
        for number, at, author, label, sentence, state in found
    ]
