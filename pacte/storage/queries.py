"""What pages and exports read: frozen domain values, never rows of a session."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, RowMapping, Table, bindparam, select
from sqlalchemy.sql.elements import ColumnElement

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList, ListState
from pacte.domain.catalogue import Catalogue, Principle
from pacte.domain.commitment import Commitment, Evidence
from pacte.domain.dossier import Collective, Dossier, Member, Municipality, Settings
from pacte.domain.errors import KnownError
from pacte.domain.measure import Level, Measure
from pacte.domain.rows import HistoryRow, UndoState
from pacte.domain.scale import OutOfCompetence, Scale, ScaleUnit
from pacte.domain.wording import search_key
from pacte.storage import journal, schema
from pacte.storage.pact_file import PactFile
from pacte.storage.repositories import LevelIds, commitment_id


def _all(
    connection: Connection, table: Table, where: ColumnElement[bool] | None = None
) -> list[Row[tuple[object, ...]]]:
    statement = select(table)
    if where is not None:
        statement = statement.where(where)
    if "position" in table.c:
        statement = statement.order_by(table.c.position)
    return list(connection.execute(statement))


def read_catalogue(connection: Connection) -> Catalogue:
    """Return the file's own catalogue."""
    head = connection.execute(select(schema.catalogue)).one()
    levels: dict[str, list[Level]] = defaultdict(list)
    for row in _all(connection, schema.level):
        levels[row.measure_id].append(
            Level(
                row.code,
                row.text,
                int(row.points),
                row.required_actions,
                tuple(row.deadlines),
                row.source,
            )
        )
    measures = tuple(
        Measure(
            row.number,
            row.title,
            row.short,
            row.theme,
            tuple(levels[row.id]),
            row.local,
            tuple(row.see_also),
            row.source,
        )
        for row in _all(connection, schema.measure)
    )
    principles = tuple(
        Principle(row.code, row.title, row.text, row.source) for row in _all(connection, schema.principle)
    )
    return Catalogue(
        head.id,
        head.title,
        head.minimum_measures,
        tuple(head.themes),
        principles,
        measures,
        dict(head.sources),
    )


def level_ids(connection: Connection) -> LevelIds:
    """Return the identifiers of the levels by measure number and level code."""
    rows = connection.execute(
        select(schema.measure.c.number, schema.level.c.code, schema.level.c.id)
        .join_from(schema.level, schema.measure)
        .order_by(schema.measure.c.position, schema.level.c.position)
    )
    return {(number, code): level_id for number, code, level_id in rows}


@dataclass(frozen=True, slots=True)
class AnsweredLevel:
    """A level of the file and what a list said about it: as a row to write over, and as a value."""

    level_id: str
    row: dict[str, Any] | None
    said: Commitment | None


# Built once: asked at every keystroke of a meeting.
_ANSWERED = (
    select(schema.level.c.id.label("found_level"), schema.commitment)
    .join_from(schema.level, schema.measure)
    .outerjoin(
        schema.commitment,
        (schema.commitment.c.level_id == schema.level.c.id)
        & (schema.commitment.c.list_id == bindparam("list_id")),
    )
    .where(schema.measure.c.number == bindparam("number"), schema.level.c.code == bindparam("code"))
)
_LIST = select(schema.candidate_list.c.id).where(schema.candidate_list.c.id == bindparam("list_id"))


def answered_level(connection: Connection, list_id: str, measure: str, code: str) -> AnsweredLevel:
    """Return a level and what a list said about it.

    Raises `KnownError` when the file has no such measure, level or list.
    """
    wanted = {"list_id": list_id, "number": measure, "code": code}
    found = connection.execute(_ANSWERED, wanted).mappings().first()
    if found is None:
        read_catalogue(connection).level(measure, code)
        raise AssertionError("the catalogue has a level that the tables have not")
    row = dict(found)
    level_id = row.pop("found_level")
    if row["id"] is not None:
        return AnsweredLevel(level_id, row, as_commitment((measure, code), row))
    if connection.execute(_LIST, wanted).first() is None:
        raise KnownError("Cette liste n’est plus dans le dossier ; choisissez-en une autre.")
    return AnsweredLevel(level_id, None, None)


def as_commitment(place: tuple[str, str], row: RowMapping | dict[str, Any]) -> Commitment:
    """Return the commitment of a row, as it stands in the table or in the journal."""
    return Commitment(
        place[0],
        place[1],
        Answer(row["answer"]),
        row["agreed_wording"],
        row["reservation"],
        row["partner"],
        row["already_done"],
        row["observation"],
        row["note"],
        row["to_review"],
        tuple(Evidence(**one) for one in row["evidence"]),
    )


def _lists(connection: Connection, only: str | None = None) -> tuple[CandidateList, ...]:
    table = schema.commitment
    places = {level_id: place for place, level_id in level_ids(connection).items()}
    order = {level_id: index for index, level_id in enumerate(places)}
    said: dict[str, list[tuple[int, Commitment]]] = defaultdict(list)
    statement = select(table) if only is None else select(table).where(table.c.list_id == only)
    for row in connection.execute(statement).mappings():
        level_id = row["level_id"]
        said[row["list_id"]].append((order[level_id], as_commitment(places[level_id], row)))
    principles: dict[str, dict[str, Answer]] = defaultdict(dict)
    answers = (
        select(schema.principle_answer.c.list_id, schema.principle.c.code, schema.principle_answer.c.answer)
        .join_from(schema.principle_answer, schema.principle)
        .order_by(schema.principle.c.position)
    )
    for list_id, code, answer in connection.execute(answers):
        principles[list_id][code] = Answer(answer)
    lists = _all(
        connection, schema.candidate_list, None if only is None else schema.candidate_list.c.id == only
    )
    return tuple(
        CandidateList(
            row.id,
            row.name,
            row.head,
            row.label,
            row.round,
            ListState(row.state),
            tuple(row.merged_from),
            row.introduction,
            principles[row.id],
            tuple(commitment for _, commitment in sorted(said[row.id], key=lambda pair: pair[0])),
            tuple(row.observations),
        )
        for row in lists
    )


def _scales(connection: Connection) -> tuple[Scale, ...]:
    return tuple(
        Scale(
            row.id,
            row.title,
            row.meaning,
            ScaleUnit(row.unit),
            {Answer(answer): share for answer, share in row.shares.items()},
            OutOfCompetence(row.out_of_competence),
            row.local_measures,
            dict(row.level_points),
        )
        for row in _all(connection, schema.scale)
    )


def read_dossier(connection: Connection) -> Dossier:
    """Return everything the file holds, inside a transaction that is open already."""
    head = connection.execute(select(schema.dossier)).one()
    measure = schema.measure
    chosen = select(measure.c.number).where(measure.c.chosen.is_not(None)).order_by(measure.c.chosen)
    return Dossier(
        Municipality(head.municipality, head.insee, head.population, head.intercommunality),
        read_catalogue(connection),
        Collective(
            head.collective,
            tuple(Member(row.name) for row in _all(connection, schema.member)),
            tuple(connection.execute(chosen).scalars()),
        ),
        Settings(head.scale, head.neutral),
        _scales(connection),
        _lists(connection),
        journal.last_time(connection),
    )


def dossier(file: PactFile) -> Dossier:
    """Return everything the file holds, as one frozen value."""
    with file.reading() as connection:
        return read_dossier(connection)


def candidate_list(file: PactFile, list_id: str) -> CandidateList:
    """Return one list with its answers; raises `KnownError` when it is no longer there."""
    with file.reading() as connection:
        found = _lists(connection, list_id)
    if not found:
        raise KnownError("Cette liste n’est plus dans le dossier ; choisissez-en une autre.")
    return found[0]


def history(file: PactFile, list_id: str, measure: str, level: str) -> tuple[HistoryRow, ...]:
    """Return the past edits of one level, newest first, those that were undone and redone too."""
    with file.reading() as connection:
        level_id = level_ids(connection).get((measure, level))
        if level_id is None:
            return ()
        entries = journal.row_history(connection, schema.commitment.name, commitment_id(list_id, level_id))
    return tuple(
        HistoryRow(
            entry.at,
            entry.author,
            entry.label,
            as_commitment((measure, level), entry.before) if entry.before else None,
            as_commitment((measure, level), entry.after) if entry.after else None,
        )
        for entry in entries
    )


def undo_state(file: PactFile) -> UndoState:
    """Return what undo and redo would do now."""
    with file.reading() as connection:
        undo, redo = journal.undoable(connection), journal.redoable(connection)
    return UndoState(undo.label if undo else None, redo.label if redo else None)


def saved_at(file: PactFile) -> datetime | None:
    """Return the UTC time of the last edit on disk, None when there was none."""
    with file.reading() as connection:
        at = journal.last_time(connection)
    return datetime.fromisoformat(at) if at else None


def partners(file: PactFile) -> tuple[str, ...]:
    """Return the partner authorities typed so far, each once, in alphabetical order."""
    column = schema.commitment.c.partner
    with file.reading() as connection:
        found = connection.execute(select(column).where(column.is_not(None)).distinct()).scalars()
        return tuple(sorted(found, key=search_key))
