"""What pages and exports read: frozen domain values, never rows of a session.

Reading is plain SQL on the open connection: a file opens, and the command line answers, without waiting
for SQLAlchemy to be imported (`docs/architecture.md` has the figures).
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState, standing_lists
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Collective, Dossier, Member, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.rows import HistoryRow, JournalRow, UndoState
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.domain.wording import search_key
from pacte.storage import journal, last_work, level_history, list_parts
from pacte.storage.answer_rows import as_commitment, level_places
from pacte.storage.known_lists import PactConnection
from pacte.storage.list_parts import decoded
from pacte.storage.pact_file import PactFile
from pacte.storage.private_notes import read_notes
from pacte.storage.programme_rows import cited_passages, read_programmes
from pacte.storage.scope import Scope, catalogue_ids, scope_of
from pacte.storage.undo_rows import read_undo_state


@dataclass(frozen=True, slots=True)
class AnsweredLevel:
    """A level of the file, by its row's identifier, and what a list said about it.

    `cited` are the passages of its programmes that its first answer takes for evidence, `note` the private note that it
    takes along; none once it was raised.
    """

    level_id: str
    said: Commitment | None
    cited: tuple[Evidence, ...] = ()
    note: str | None = None


_LEVELS = """
    SELECT level.* FROM level JOIN measure ON measure.id = level.measure_id
    WHERE measure.catalogue_id = ? ORDER BY level.position
"""
_MEASURES = "SELECT * FROM measure WHERE catalogue_id = ? ORDER BY position"
_PRINCIPLES = "SELECT * FROM principle WHERE catalogue_id = ? ORDER BY position"


def read_catalogue(connection: PactConnection) -> Catalogue:
    """Return the file's own copy of the catalogue that is looked at."""
    wanted = (scope_of(connection).catalogue_id,)
    head = connection.execute("SELECT * FROM catalogue WHERE id = ?", wanted).fetchone()
    levels: dict[str, list[Level]] = defaultdict(list)
    for row in connection.execute(_LEVELS, wanted):
        levels[row["measure_id"]].append(
            Level(
                row["code"],
                row["text"],
                row["points"],
                row["required_actions"],
                tuple(decoded(row["deadlines"])),
                row["source"],
            )
        )
    measures = tuple(
        Measure(
            row["number"],
            row["title"],
            row["short"],
            row["theme"],
            tuple(levels[row["id"]]),
            bool(row["local"]),
            tuple(decoded(row["see_also"])),
            row["source"],
            tuple(decoded(row["keywords"])),
        )
        for row in connection.execute(_MEASURES, wanted)
    )
    principles = tuple(
        Principle(row["code"], row["title"], row["text"], row["source"])
        for row in connection.execute(_PRINCIPLES, wanted)
    )
    return Catalogue(
        head["id"],
        head["title"],
        head["minimum_measures"],
        tuple(json.loads(head["themes"])),
        principles,
        measures,
        json.loads(head["sources"]),
    )


_ANSWERING = """
    SELECT DISTINCT candidate_list.name
    FROM commitment
    JOIN level ON level.id = commitment.level_id
    JOIN measure ON measure.id = level.measure_id
    JOIN candidate_list ON candidate_list.id = commitment.list_id
    WHERE measure.number = ? AND measure.catalogue_id = ?
    ORDER BY candidate_list.position
"""


_ANSWERED = """
    SELECT level.id AS found_level, private_note.note AS noted, commitment.*
    FROM level
    JOIN measure ON measure.id = level.measure_id
    LEFT JOIN commitment ON commitment.level_id = level.id AND commitment.list_id = :list
    LEFT JOIN private_note ON private_note.level_id = level.id AND private_note.list_id = :list
    WHERE measure.number = :measure AND level.code = :code AND measure.catalogue_id = :catalogue
"""


def answered_level(connection: PactConnection, list_id: str, measure: str, code: str) -> AnsweredLevel:
    """Return a level and what a list said about it.

    Raises `KnownError` when the file has no such measure, level or list.
    """
    scope = scope_of(connection)
    wanted = {"list": list_id, "measure": measure, "code": code, "catalogue": scope.catalogue_id}
    row = connection.execute(_ANSWERED, wanted).fetchone()
    if row is None:
        read_catalogue(connection).level(measure, code)
        raise AssertionError("the catalogue has a level that the tables have not")
    if row["id"] is not None:
        return AnsweredLevel(row["found_level"], as_commitment((measure, code), row))
    if connection.execute("SELECT 1 FROM candidate_list WHERE id = ?", (list_id,)).fetchone() is None:
        raise KnownError("Cette liste n’est plus dans le dossier ; choisissez-en une autre.")
    cited = cited_passages(connection, list_id, (measure, code), scope.mark)
    return AnsweredLevel(row["found_level"], None, cited, row["noted"])


# The lists wanted come as a JSON array of their identifiers.
_SAID = "SELECT * FROM commitment WHERE list_id IN (SELECT value FROM json_each(?))"
_LISTS = "SELECT * FROM candidate_list WHERE :only IS NULL OR id = :only ORDER BY position"


def _lists(connection: PactConnection, only: str | None = None) -> tuple[CandidateList, ...]:
    """Return the lists in their order; only what is not known yet is read."""
    rows = connection.execute(_LISTS, {"only": only}).fetchall()
    scope = scope_of(connection)
    known = connection.known.current(connection, scope.catalogue_id)
    if unread := [row for row in rows if row["id"] not in known]:
        known.update((one.id, one) for one in _read_lists(connection, unread, scope))
    return tuple(known[row["id"]] for row in rows)


def _read_lists(connection: PactConnection, rows: list[sqlite3.Row], scope: Scope) -> Iterator[CandidateList]:
    wanted = json.dumps([row["id"] for row in rows])
    said: dict[str, dict[str, sqlite3.Row]] = defaultdict(dict)
    for row in connection.execute(_SAID, (wanted,)):
        said[row["list_id"]][row["level_id"]] = row
    places = level_places(connection)
    principles = list_parts.principle_answers(connection, wanted, scope)
    meetings = list_parts.meetings(connection, wanted, scope)
    signings = list_parts.signings(connection, wanted, scope)
    replies = list_parts.replies(connection, wanted, scope)
    programmes = read_programmes(connection, wanted, scope)
    notes = read_notes(connection, wanted)
    for row in rows:
        answered, noted = said[row["id"]], notes[row["id"]]
        yield CandidateList(
            row["id"],
            row["name"],
            row["head"],
            row["label"],
            row["round"],
            ListState(row["state"]),
            tuple(decoded(row["merged_from"])),
            row["introduction"],
            principles[row["id"]],
            tuple(
                as_commitment(place, answered[level_id])
                for level_id, place in places.items()
                if level_id in answered
            ),
            tuple(decoded(row["observations"])),
            row["election"],
            row["contact"],
            bool(row["awaiting_confirmation"]),
            tuple(meetings[row["id"]]),
            tuple(signings[row["id"]]),
            tuple(replies[row["id"]]),
            tuple(programmes[row["id"]]),
            {
                place: noted[level_id]
                for level_id, place in places.items()
                if level_id in noted and level_id not in answered
            },
        )


def _scales(connection: sqlite3.Connection) -> tuple[Scale, ...]:
    return tuple(
        Scale(
            row["id"],
            row["title"],
            row["meaning"],
            ScaleUnit(row["unit"]),
            {Answer(answer): share for answer, share in json.loads(row["shares"]).items()},
            OutOfCompetence(row["out_of_competence"]),
            bool(row["local_measures"]),
            json.loads(row["level_points"]),
        )
        for row in connection.execute("SELECT * FROM scale ORDER BY position")
    )


_CHOSEN = "SELECT number FROM measure WHERE chosen IS NOT NULL AND catalogue_id = ? ORDER BY chosen"


def read_frame(connection: PactConnection) -> Dossier:
    """Return what the file holds but its lists, through the catalogue looked at: quick whatever was answered."""
    head = connection.execute("SELECT * FROM dossier").fetchone()
    wanted = (scope_of(connection).catalogue_id,)
    chosen = connection.execute(_CHOSEN, wanted)
    return Dossier(
        Municipality(head["municipality"], head["insee"], head["population"], head["intercommunality"]),
        read_catalogue(connection),
        Collective(
            head["collective"],
            tuple(
                Member(name) for (name,) in connection.execute("SELECT name FROM member ORDER BY position")
            ),
            tuple(number for (number,) in chosen),
        ),
        Settings(head["scale"], bool(head["neutral"])),
        _scales(connection),
        as_of=journal.last_time(connection),
    )


def read_dossier(connection: PactConnection) -> Dossier:
    """Return all that the file holds through the catalogue looked at, inside a transaction that is open already."""
    return replace(read_frame(connection), lists=_lists(connection))


def read_views(connection: PactConnection) -> tuple[Dossier, ...]:
    """Return the file through each of its catalogues, the main one first."""
    views = []
    for catalogue_id in catalogue_ids(connection):
        with connection.looking_at(catalogue_id):
            views.append(read_dossier(connection))
    return tuple(views)


def answering_lists(connection: PactConnection, measure: str) -> tuple[str, ...]:
    """Return the names of the lists that answered to a measure."""
    wanted = (measure, scope_of(connection).catalogue_id)
    return tuple(name for (name,) in connection.execute(_ANSWERING, wanted))


def subject(file: PactFile) -> tuple[str, str | None]:
    """Return the names of the town and of its collective."""
    with file.reading() as connection:
        head = connection.execute("SELECT municipality, collective FROM dossier").fetchone()
    return head["municipality"], head["collective"]


_TOWNS = """
    SELECT municipality FROM dossier UNION
    SELECT json_extract(before, '$.municipality') FROM journal_change
    WHERE table_name = 'dossier' AND before IS NOT NULL
"""


def town_names(file: PactFile) -> frozenset[str]:
    """Return the names that the file's town has, and had before it was corrected."""
    with file.reading() as connection:
        return frozenset(name for (name,) in connection.execute(_TOWNS))


def dossier(file: PactFile) -> Dossier:
    """Return all that the file holds, as one frozen value, through the catalogue looked at."""
    with file.reading() as connection:
        found = read_dossier(connection)
        if len(catalogue_ids(connection)) == 1:
            return found
        return replace(found, frameworks=read_views(connection))


def candidate_list(file: PactFile, list_id: str) -> CandidateList:
    """Return one list with its answers; raises `KnownError` when it is no longer there."""
    with file.reading() as connection:
        found = _lists(connection, list_id)
    if not found:
        raise KnownError("Cette liste n’est plus dans le dossier ; choisissez-en une autre.")
    return found[0]


def worked_on(file: PactFile, lists: Iterable[CandidateList], most: int | None = None) -> tuple[str, ...]:
    """Return the identifiers of the lists that were ever edited, the one edited last first, `most` of them.

    Those that merged are left out.
    """
    wanted = {one.id for one in standing_lists(lists)}
    with file.reading() as connection:
        return tuple(islice(last_work.worked_on(connection, wanted), most))


def history(file: PactFile, list_id: str, measure: str, level: str) -> tuple[HistoryRow, ...]:
    """Return the past edits of one level, newest first, those that were undone and redone too."""
    with file.reading() as connection:
        return tuple(level_history.rows(connection, list_id, (measure, level)))


def journal_rows(
    file: PactFile,
    before: int | None,
    most: int,
    words: str = "",
    list_id: str | None = None,
    told: Callable[[str], str] = str,
) -> tuple[JournalRow, ...]:
    """Return the edits of the file, newest first: `most` of them, those older than the entry `before`.

    Only those that hold `words`, without case or accents, in their author or what `told` makes of their label, and
    that touched a list.
    """
    with file.reading() as connection:
        return tuple(journal.entries(connection, before, most, words, list_id, told))


def undo_state(file: PactFile) -> UndoState:
    """Return what undo and redo would do now."""
    with file.reading() as connection:
        return read_undo_state(connection)


def saved_at(file: PactFile) -> datetime | None:
    """Return the UTC time of the last edit on disk, None when there was none."""
    with file.reading() as connection:
        at = journal.last_time(connection)
    return datetime.fromisoformat(at) if at else None


def partners(file: PactFile) -> tuple[str, ...]:
    """Return the partner authorities typed so far, each once, in alphabetical order."""
    with file.reading() as connection:
        found = connection.execute("SELECT DISTINCT partner FROM commitment WHERE partner IS NOT NULL")
        return tuple(sorted((partner for (partner,) in found), key=search_key))
