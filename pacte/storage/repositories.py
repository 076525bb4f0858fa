"""Domain values to rows: the one place that knows how a dossier is laid out in tables."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pacte.domain.answer import Answer
from pacte.domain.candidate_list import CandidateList
from pacte.domain.catalogue import Catalogue
from pacte.domain.commitment import Commitment
from pacte.domain.dossier import Dossier
from pacte.domain.errors import KnownError
from pacte.domain.measure import Measure
from pacte.domain.meeting import Meeting
from pacte.domain.reply import Reply
from pacte.domain.scale import Scale
from pacte.domain.signing import Signing
from pacte.storage.identity import EDITED_TABLES, FRAME_TABLES, LIST_TABLES, commitment_id, row_id
from pacte.storage.measure_ids import existing_ids, free_id, free_numbers
from pacte.storage.private_notes import note_row, put_note
from pacte.storage.programme_rows import all_rows, with_other_decisions
from pacte.storage.queries import AnsweredLevel, read_dossier
from pacte.storage.scope import Scope, rows_in, scope_of
from pacte.storage.signed_rows import reply_row, signing_row

if TYPE_CHECKING:
    # SQLAlchemy comes with it, and only edits under way need it.
    from pacte.storage.unit_of_work import UnitOfWork

Row = dict[str, Any]

DOSSIER_ROW = "dossier"

#: (measure number, level code) -> identifier of the level's row.
LevelIds = dict[tuple[str, str], str]


def commitment_row(list_id: str, level_id: str, said: Commitment) -> Row:
    """Return the row of a commitment."""
    return {
        "id": commitment_id(list_id, level_id),
        "list_id": list_id,
        "level_id": level_id,
        "answer": said.answer.value,
        "agreed_wording": said.agreed_wording,
        "reservation": said.reservation,
        "partner": said.partner,
        "already_done": said.already_done,
        "observation": said.observation,
        "note": said.note,
        "to_review": said.to_review,
        "evidence": [asdict(one) for one in said.evidence],
        "origins": list(said.origins),
    }


def list_row(one: CandidateList, position: int) -> Row:
    """Return the row of a list, without its answers."""
    return {
        "id": one.id,
        "name": one.name,
        "head": one.head,
        "label": one.label,
        "round": one.round,
        "state": one.state.value,
        "introduction": one.introduction,
        "observations": list(one.observations),
        "merged_from": list(one.merged_from),
        "position": position,
        "election": one.election,
        "contact": one.contact,
        "awaiting_confirmation": one.awaiting_confirmation,
    }


def meeting_row(meeting: Meeting, list_id: str, position: int, mark: str | None) -> Row:
    """Return the row of a meeting, with the mark of the catalogue whose measures it goes through."""
    return {
        "id": meeting.id,
        "list_id": list_id,
        "date": meeting.date,
        "place": meeting.place,
        "people": list(meeting.people),
        "minutes": meeting.minutes,
        "seconds": meeting.seconds,
        "measure": meeting.measure,
        "to_review": list(meeting.to_review),
        "closed": meeting.closed,
        "position": position,
        "catalogue_id": mark,
    }


def scale_row(scale: Scale, position: int) -> Row:
    """Return the row of a scoring scale."""
    return {
        "id": scale.id,
        "title": scale.title,
        "meaning": scale.meaning,
        "unit": scale.unit.value,
        "shares": {answer.value: share for answer, share in scale.shares.items()},
        "out_of_competence": scale.out_of_competence.value,
        "local_measures": scale.local_measures,
        "level_points": dict(scale.level_points),
        "position": position,
    }


def _measure_row(
    found: Measure, measure_id: str, catalogue: Catalogue, chosen: int | None, position: int
) -> Row:
    return {
        "id": measure_id,
        "catalogue_id": catalogue.id,
        "number": found.number,
        "title": found.title,
        "short": found.short,
        "theme": found.theme,
        "local": found.local,
        "see_also": list(found.see_also),
        "source": found.source,
        "chosen": chosen,
        "position": position,
        "keywords": list(found.keywords),
    }


def _level_rows(found: Measure, measure_id: str, ids: LevelIds) -> Iterable[Row]:
    for position, one in enumerate(found.levels):
        yield {
            "id": ids.get((found.number, one.code)) or row_id("level", measure_id, one.code),
            "measure_id": measure_id,
            "code": one.code,
            "text": one.text,
            "points": one.points,
            "required_actions": one.required_actions,
            "deadlines": list(one.deadlines),
            "source": one.source,
            "position": position,
        }


def _dossier_row(dossier: Dossier) -> Row:
    town = dossier.municipality
    return {
        "id": DOSSIER_ROW,
        "municipality": town.name,
        "insee": town.insee,
        "population": town.population,
        "intercommunality": town.intercommunality,
        "collective": dossier.collective.name,
        "scale": dossier.settings.scale,
        "neutral": dossier.settings.neutral,
    }


def _catalogue_rows(catalogue: Catalogue, position: int) -> tuple[Row, list[Row]]:
    row = {
        "id": catalogue.id,
        "title": catalogue.title,
        "minimum_measures": catalogue.minimum_measures,
        "themes": list(catalogue.themes),
        "sources": dict(catalogue.sources),
        "position": position,
    }
    principles = [
        {
            "id": row_id("principle", catalogue.id, one.code),
            "catalogue_id": catalogue.id,
            "code": one.code,
            "title": one.title,
            "text": one.text,
            "source": one.source,
            "position": position,
        }
        for position, one in enumerate(catalogue.principles)
    ]
    return row, principles


def _answer_rows(one: CandidateList, catalogue: Catalogue, levels: LevelIds) -> tuple[list[Row], list[Row]]:
    """Return the rows of a list's principles and commitments."""
    principles = []
    for code, answer in one.principles.items():
        principle_id = row_id("principle", catalogue.id, code)
        principles.append(
            {
                "id": row_id("principle answer", one.id, principle_id),
                "list_id": one.id,
                "principle_id": principle_id,
                "answer": answer.value,
            }
        )
    said = [commitment_row(one.id, levels[c.measure, c.level], c) for c in one.commitments]
    return principles, said


def _spoken_rows(one: CandidateList, scope: Scope) -> Iterable[tuple[str, list[Row]]]:
    """Yield by table the rows of a list's meetings, signings, replies and programmes."""
    mark = scope.mark
    yield "meeting", [meeting_row(meeting, one.id, place, mark) for place, meeting in enumerate(one.meetings)]
    yield "signing", [signing_row(signing, one.id, mark) for signing in one.signings]
    yield "reply", [reply_row(reply, one.id, place, mark) for place, reply in enumerate(one.replies)]
    yield from zip(("programme", "proposal"), all_rows(one.programmes, one.id, scope), strict=True)


def table_rows(
    dossier: Dossier, existing: dict[str, dict[str, str]], scope: Scope, unchanged: Collection[str] = ()
) -> dict[str, dict[str, Row]]:
    """Return every row of a dossier by table name and row identifier, save what `unchanged` lists said.

    `scope` says which place its catalogue has among those of the file.
    `existing` maps, for tables "measure" (by number) and "level" (by "number code"), the identifiers that
    the file uses already, so that a renumbered or re-imported measure keeps its answers.
    """
    catalogue = dossier.catalogue
    rows: dict[str, list[Row]] = {table: [] for table in EDITED_TABLES}
    rows["dossier"].append(_dossier_row(dossier))
    rows["member"] = [
        {"id": row_id("member", str(position)), "name": one.name, "position": position}
        for position, one in enumerate(dossier.collective.members)
    ]
    rows["scale"] = [scale_row(scale, position) for position, scale in enumerate(dossier.scales)]
    catalogue_row, rows["principle"] = _catalogue_rows(catalogue, scope.position)
    rows["catalogue"].append(catalogue_row)
    level_ids: LevelIds = {
        (number, code): level_id
        for key, level_id in existing.get("level", {}).items()
        for number, _, code in [key.rpartition(" ")]
    }
    chosen = {number: place for place, number in enumerate(dossier.collective.chosen_measures)}
    known_ids = existing.get("measure", {})
    used = frozenset(known_ids.values())
    for position, found in enumerate(catalogue.measures):
        measure_id = known_ids.get(found.number) or free_id(catalogue.id, found.number, used)
        rows["measure"].append(_measure_row(found, measure_id, catalogue, chosen.get(found.number), position))
        for row in _level_rows(found, measure_id, level_ids):
            rows["level"].append(row)
            level_ids[found.number, row["code"]] = row["id"]
    for position, one in enumerate(dossier.lists):
        rows["candidate_list"].append(list_row(one, position))
        if one.id in unchanged:
            continue
        principles, said = _answer_rows(one, catalogue, level_ids)
        rows["principle_answer"] += principles
        rows["commitment"] += said
        rows["private_note"] += [
            note_row(one.id, level_ids[place], note) for place, note in one.notes.items()
        ]
        for table, found_rows in _spoken_rows(one, scope):
            rows[table] += found_rows
    return {name: {row["id"]: row for row in found} for name, found in rows.items()}


def put_commitment(work: "UnitOfWork", list_id: str, level: AnsweredLevel, said: Commitment | None) -> None:
    """Write what is said about a level, as it was found; None takes the answer away: not raised.

    Whatever brings the first answer, what was cited on the level until then is its evidence, and the private note goes
    along with it; when the answer goes away, the note stays.
    """
    former = None if level.said is None else commitment_row(list_id, level.level_id, level.said)
    if said is not None:
        first = said if level.said else said.first_with(level.cited, level.note)
        if level.note is not None:
            put_note(work, list_id, (said.measure, said.level), level.level_id, None)
        work.put("commitment", commitment_row(list_id, level.level_id, first), former)
        work.level_places[level.level_id] = (said.measure, said.level)
    elif level.said is not None and former is not None:
        work.remove("commitment", former)
        if level.said.note is not None:
            put_note(work, list_id, (level.said.measure, level.said.level), level.level_id, level.said.note)


def _unchanged(before: Dossier, after: Dossier) -> frozenset[str]:
    """Return the lists whose answers, meetings, signings and replies stand as they are, under the same identifiers."""
    if before.catalogue.id != after.catalogue.id:
        return frozenset()
    former = {one.id: _said(one) for one in before.lists}
    return frozenset(one.id for one in after.lists if former.get(one.id) == _said(one))


def _said(one: CandidateList) -> tuple[object, ...]:
    """What the tables of lists keep of a list, besides who it is."""
    return (
        one.principles,
        one.commitments,
        one.notes,
        one.meetings,
        one.signings,
        one.replies,
        one.programmes,
    )


def put_dossier(
    work: "UnitOfWork", dossier: Dossier, renumbered: Mapping[str, str] = MappingProxyType({})
) -> None:
    """Bring the file, through the catalogue looked at, to the state of `dossier`, row by row.

    Equal rows are not touched, nor what is about the file's other catalogues. Of lists that say the same, no answer
    is read or compared again: a large file holds thousands of them. Where numbers change, `renumbered` gives the new
    number of every measure that stays by the one it had: answers and their history follow.
    """
    unchanged = _unchanged(read_dossier(work.reader), dossier)
    scope = scope_of(work.reader)
    current = rows_in(work, scope, EDITED_TABLES, dict.fromkeys(LIST_TABLES, unchanged))
    after = scope.of(dossier.catalogue.id)
    # The measures of another catalogue are others, even under the same numbers.
    existing = existing_ids(current, renumbered) if after == scope or renumbered else {}
    target = table_rows(dossier, existing, after, unchanged)
    known = current["proposal"]
    target["proposal"] = {
        key: with_other_decisions(row, known.get(key), after) for key, row in target["proposal"].items()
    }
    free_numbers(work, current["measure"], target["measure"])
    _put_rows(work, current, target)


def put_frame(work: "UnitOfWork", dossier: Dossier) -> None:
    """Bring what the file holds but its lists, through the catalogue looked at, to the state of `dossier`.

    Its lists do not matter.
    """
    scope = scope_of(work.reader)
    current = rows_in(work, scope, FRAME_TABLES, {})
    rows = table_rows(replace(dossier, lists=()), existing_ids(current), scope.of(dossier.catalogue.id))
    _put_rows(work, current, rows)


def _put_rows(
    work: "UnitOfWork", current: dict[str, dict[str, Row]], target: dict[str, dict[str, Row]]
) -> None:
    """Parents are written before children and children removed before parents, after what no longer needs them."""
    for table, rows in current.items():
        for row_key, row in target[table].items():
            work.put(table, row, rows.get(row_key))
    for table, rows in reversed(current.items()):
        for row_key, row in rows.items():
            if row_key not in target[table]:
                work.remove(table, row)


def list_names(work: "UnitOfWork") -> dict[str, str]:
    """Return the names of the lists by identifier."""
    return {list_id: row["name"] for list_id, row in work.rows("candidate_list").items()}


def put_meeting(work: "UnitOfWork", list_id: str, meeting: Meeting) -> None:
    """Write a meeting; a new one comes last."""
    rows = work.rows("meeting")
    before = rows.get(meeting.id)
    last = max((row["position"] for row in rows.values()), default=-1)
    position = before["position"] if before else last + 1
    # A meeting stays about the catalogue that it was begun on.
    mark = before["catalogue_id"] if before else scope_of(work.reader).mark
    work.put("meeting", meeting_row(meeting, list_id, position, mark), before)


def put_signing(work: "UnitOfWork", list_id: str, signing: Signing) -> None:
    """Write a signing, or that it was revoked: nothing else of it ever changes."""
    row = signing_row(signing, list_id, scope_of(work.reader).mark)
    work.put("signing", row, work.row("signing", row["id"]))


def put_reply(work: "UnitOfWork", list_id: str, reply: Reply) -> None:
    """Write a reply; a new one comes last, one that came before takes its own place."""
    rows = [row for row in work.rows("reply").values() if row["list_id"] == list_id]
    row = reply_row(reply, list_id, len(rows), scope_of(work.reader).mark)
    before = next((one for one in rows if one["id"] == row["id"]), None)
    if before is not None:
        row["position"] = before["position"]
    work.put("reply", row, before)


def put_list(work: "UnitOfWork", one: CandidateList) -> None:
    """Write who a list is; a new one comes last."""
    rows = work.rows("candidate_list")
    before = rows.get(one.id)
    last = max((row["position"] for row in rows.values()), default=-1)
    work.put("candidate_list", list_row(one, before["position"] if before else last + 1), before)


def put_principle_answer(work: "UnitOfWork", list_id: str, code: str, answer: Answer | None) -> None:
    """Write the answer of a list to a principle; None takes it away."""
    principles = rows_in(work, scope_of(work.reader), ("principle",), {})["principle"]
    found = next((row for row in principles.values() if row["code"] == code), None)
    if found is None:
        raise KnownError("Le principe « {} » n’existe pas dans ce dossier.", code)
    answer_id = row_id("principle answer", list_id, found["id"])
    before = work.row("principle_answer", answer_id)
    if answer is not None:
        row = {"id": answer_id, "list_id": list_id, "principle_id": found["id"], "answer": answer.value}
        work.put("principle_answer", row, before)
    elif before is not None:
        work.remove("principle_answer", before)
