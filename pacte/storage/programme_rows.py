"""Programmes to rows and back."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pacte.domain.commitment import Evidence
from pacte.domain.programme import Decision, Programme, Proposal
from pacte.storage import journal
from pacte.storage.identity import row_id
from pacte.storage.list_parts import decoded
from pacte.storage.scope import Scope, scope_of

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

Row = dict[str, Any]

_PROGRAMMES = "SELECT * FROM programme WHERE list_id IN (SELECT value FROM json_each(?)) ORDER BY position"
_PROPOSALS = "SELECT * FROM proposal WHERE list_id IN (SELECT value FROM json_each(?)) ORDER BY position"


def read_programmes(connection: sqlite3.Connection, wanted: str, scope: Scope) -> dict[str, list[Programme]]:
    """Return the programmes of the lists wanted (a JSON array of identifiers), by list.

    Of what was decided of their proposals, only what is about the measures of one catalogue.
    """
    proposals: dict[str, list[Proposal]] = defaultdict(list)
    for row in connection.execute(_PROPOSALS, (wanted,)):
        proposals[row["programme_id"]].append(_proposal(row, scope.mark))
    programmes: dict[str, list[Programme]] = defaultdict(list)
    for row in connection.execute(_PROGRAMMES, (wanted,)):
        one = Programme(row["document"], tuple(proposals[row["id"]]), row["sha256"])
        programmes[row["list_id"]].append(one)
    return programmes


def _proposal(row: sqlite3.Row | Row, mark: str | None) -> Proposal:
    """Return the proposal of a row of the table or of the journal, with what was decided through one catalogue."""
    return Proposal(
        row["key"],
        row["text"],
        row["number"],
        tuple(decoded(row["heading"])),
        tuple(decoded(row["themes"])),
        tuple(decoded(row["sub_points"])),
        tuple(decoded(row["lines"])),
        row["page"],
        row["repeats"],
        tuple(_decisions(decoded(row["decisions"]), mark)),
    )


def _decisions(found: list[Row], mark: str | None) -> Iterator[Decision]:
    for one in found:
        if one.get("catalogue") == mark:
            yield Decision(one["measure"], one["level"], one["kept"])


_KEPT_ON = """
    SELECT 1 FROM json_each({}) AS decision
    WHERE json_extract(decision.value, '$.measure') = :measure AND json_extract(decision.value, '$.level') = :level
      AND json_extract(decision.value, '$.kept') AND json_extract(decision.value, '$.catalogue') IS :mark
"""
_CITED = f"""
    SELECT programme.document, proposal.*
    FROM proposal JOIN programme ON programme.id = proposal.programme_id
    WHERE proposal.list_id = :list AND proposal.decisions <> '[]' AND EXISTS ({_KEPT_ON.format("proposal.decisions")})
    ORDER BY programme.position, proposal.position
"""  # noqa: S608 - nothing of the user's is in it
# Most rows of proposals in the journal say that a programme was read: nothing stood there before.
_DECIDED = f"""
    SELECT programme.document, change.row_id
    FROM proposal JOIN programme ON programme.id = proposal.programme_id
    JOIN journal_change AS change ON change.table_name = 'proposal' AND change.row_id = proposal.id
    WHERE proposal.list_id = :list AND change.before IS NOT NULL AND change.after IS NOT NULL
      AND (EXISTS ({_KEPT_ON.format("change.before, '$.decisions'")})
           OR EXISTS ({_KEPT_ON.format("change.after, '$.decisions'")}))
    GROUP BY change.row_id
"""  # noqa: S608


def passage_on(row: Row | None, document: str, place: tuple[str, str], mark: str | None) -> Evidence | None:
    """Return the passage of a proposal's row that is kept on a level, None when it is not kept there."""
    if row is None:
        return None
    proposal = _proposal(row, mark)
    kept = any((one.measure, one.level) == place for one in proposal.kept)
    return Programme(document, (proposal,)).passage(proposal) if kept else None


def cited_passages(
    connection: sqlite3.Connection, list_id: str, place: tuple[str, str], mark: str | None
) -> tuple[Evidence, ...]:
    """Return the passages of a list's programmes that are kept on a level: those of `CandidateList.cited`, quicker."""
    wanted = {"list": list_id, "measure": place[0], "level": place[1], "mark": mark}
    found = (
        passage_on(dict(row), row["document"], place, mark) for row in connection.execute(_CITED, wanted)
    )
    return tuple(dict.fromkeys(one for one in found if one is not None))


def decision_history(
    connection: sqlite3.Connection, list_id: str, place: tuple[str, str], mark: str | None
) -> Iterator[tuple[str, journal.RowEntry]]:
    """Yield what edits did to the proposals of a list that were ever kept on a level, with their document."""
    wanted = {"list": list_id, "measure": place[0], "level": place[1], "mark": mark}
    for document, found in connection.execute(_DECIDED, wanted).fetchall():
        for entry in journal.row_history(connection, "proposal", found):
            yield document, entry


#: A level of a catalogue by its mark, measure number and level code.
Cited = tuple[str | None, str, str]


def cited_anew(before: Row | None, after: Row | None) -> set[Cited]:
    """Return the levels on which what is cited of a proposal differs between two states of its row."""
    was, now = _cited_on(before), _cited_on(after)
    return {place for place in was.keys() | now.keys() if was.get(place) != now.get(place)}


def _cited_on(row: Row | None) -> dict[Cited, list[Any]]:
    words = (
        [row[name] for name in ("text", "sub_points", "number", "page", "lines", "heading")] if row else []
    )
    return {
        (one.get("catalogue"), one["measure"], one["level"]): words
        for one in (row["decisions"] if row else ())
        if one["kept"] and one["level"]
    }


def _decision_data(decision: Decision, scope: Scope) -> Row:
    """Return a decision as its row holds it: one about another catalogue than the main one names it."""
    return asdict(decision) if scope.mark is None else {**asdict(decision), "catalogue": scope.mark}


def with_other_decisions(row: Row, before: Row | None, scope: Scope) -> Row:
    """Return the row of a proposal with what was decided of the measures of other catalogues."""
    known = [] if before is None else before["decisions"]
    if row["decisions"] == [one for one in known if one.get("catalogue") == scope.mark]:
        return {**row, "decisions": known}
    others = [one for one in known if one.get("catalogue") != scope.mark]
    return {**row, "decisions": [*others, *row["decisions"]]}


def programme_id(list_id: str, document: str) -> str:
    """Return the identifier of a programme: a document of one list that is read again keeps its own."""
    return row_id("programme", list_id, document)


def programme_row(programme: Programme, list_id: str, position: int) -> Row:
    """Return the row of a programme, without its proposals."""
    return {
        "id": programme_id(list_id, programme.document),
        "list_id": list_id,
        "document": programme.document,
        "sha256": programme.sha256,
        "position": position,
    }


def proposal_row(proposal: Proposal, list_id: str, document: str, position: int, scope: Scope) -> Row:
    """Return the row of a proposal of a list's document."""
    parent = programme_id(list_id, document)
    return {
        "id": row_id("proposal", parent, proposal.id),
        "list_id": list_id,
        "programme_id": parent,
        "key": proposal.id,
        "text": proposal.text,
        "number": proposal.number,
        "heading": list(proposal.heading),
        "themes": list(proposal.themes),
        "sub_points": list(proposal.sub_points),
        "lines": list(proposal.lines),
        "page": proposal.page,
        "repeats": proposal.repeats,
        "decisions": [_decision_data(one, scope) for one in proposal.decisions],
        "position": position,
    }


def all_rows(programmes: tuple[Programme, ...], list_id: str, scope: Scope) -> tuple[list[Row], list[Row]]:
    """Return the rows of a list's programmes and of their proposals."""
    return (
        [programme_row(one, list_id, place) for place, one in enumerate(programmes)],
        [
            proposal_row(proposal, list_id, one.document, place, scope)
            for one in programmes
            for place, proposal in enumerate(one.proposals)
        ],
    )


def put_programmes(work: "UnitOfWork", list_id: str, programmes: tuple[Programme, ...]) -> None:
    """Bring the programmes of a list to this state; rows that are equal are not touched."""
    scope = scope_of(work.reader)
    for table, rows in zip(("programme", "proposal"), all_rows(programmes, list_id, scope), strict=True):
        before = {key: row for key, row in work.rows(table).items() if row["list_id"] == list_id}
        for row in rows:
            former = before.pop(row["id"], None)
            if table == "proposal":
                row = with_other_decisions(row, former, scope)
            work.put(table, row, former)
        if table == "programme":
            gone = before
        else:
            for row in before.values():
                work.remove(table, row)
    for row in gone.values():
        work.remove("programme", row)


def put_proposal(work: "UnitOfWork", list_id: str, document: str, proposal: Proposal) -> None:
    """Write what was decided of a proposal that the file holds."""
    before = work.row("proposal", row_id("proposal", programme_id(list_id, document), proposal.id))
    if before is not None:
        scope = scope_of(work.reader)
        decided = {**before, "decisions": [_decision_data(one, scope) for one in proposal.decisions]}
        work.put("proposal", with_other_decisions(decided, before, scope), before)
