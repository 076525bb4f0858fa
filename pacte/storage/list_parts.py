"""What tables of their own hold of lists, beside their answers: principles, meetings, signings, replies."""

import json
import sqlite3
from collections import defaultdict
from typing import Any

from pacte.domain.answer import Answer
from pacte.domain.meeting import Meeting
from pacte.domain.reply import LevelReply, Reply, Stance
from pacte.domain.signing import Revocation, Side, Signatory, Signing


def decoded(value: Any) -> Any:
    """Return what a column of JSON holds.

    The journal's rows are decoded already; most of the table's hold nothing, and a file has thousands.
    """
    if value == "[]":
        return ()
    return json.loads(value) if isinstance(value, str) else value


# The lists wanted come as a JSON array of their identifiers.
_PRINCIPLES = """
    SELECT principle_answer.list_id, principle.code, principle_answer.answer
    FROM principle_answer JOIN principle ON principle.id = principle_answer.principle_id
    WHERE list_id IN (SELECT value FROM json_each(?)) ORDER BY principle.position
"""
_MEETINGS = "SELECT * FROM meeting WHERE list_id IN (SELECT value FROM json_each(?)) ORDER BY position"
_SIGNED = "SELECT * FROM signing WHERE list_id IN (SELECT value FROM json_each(?)) ORDER BY number"
_REPLIED = "SELECT * FROM reply WHERE list_id IN (SELECT value FROM json_each(?)) ORDER BY position"


def principle_answers(connection: sqlite3.Connection, wanted: str) -> dict[str, dict[str, Answer]]:
    """Return the answers to principles, by list and code."""
    answers: dict[str, dict[str, Answer]] = defaultdict(dict)
    for list_id, code, answer in connection.execute(_PRINCIPLES, (wanted,)):
        answers[list_id][code] = Answer(answer)
    return answers


def meetings(connection: sqlite3.Connection, wanted: str) -> dict[str, list[Meeting]]:
    """Return the meetings of each list, in their order."""
    meetings: dict[str, list[Meeting]] = defaultdict(list)
    for row in connection.execute(_MEETINGS, (wanted,)):
        meetings[row["list_id"]].append(
            Meeting(
                row["id"],
                row["date"],
                row["place"],
                tuple(decoded(row["people"])),
                row["minutes"],
                row["seconds"],
                row["measure"],
                tuple(decoded(row["to_review"])),
                bool(row["closed"]),
            )
        )
    return meetings


def signings(connection: sqlite3.Connection, wanted: str) -> dict[str, list[Signing]]:
    """Return the signings of each list, in their order."""
    signings: dict[str, list[Signing]] = defaultdict(list)
    for row in connection.execute(_SIGNED, (wanted,)):
        signatories = tuple(
            Signatory(
                one["name"],
                one["capacity"],
                Side(one["side"]),
                tuple(tuple((x, y) for x, y in stroke) for stroke in one["strokes"]),
            )
            for one in json.loads(row["signatories"])
        )
        revoked = Revocation(row["revoked_on"], row["revoked_why"]) if row["revoked_on"] else None
        signings[row["list_id"]].append(
            Signing(
                row["number"],
                row["date"],
                row["place"],
                signatories,
                row["fingerprint"],
                row["pact"],
                row["supersedes"],
                revoked,
            )
        )
    return signings


def replies(connection: sqlite3.Connection, wanted: str) -> dict[str, list[Reply]]:
    """Return the replies of each list, in their order."""
    replies: dict[str, list[Reply]] = defaultdict(list)
    for row in connection.execute(_REPLIED, (wanted,)):
        levels = tuple(
            LevelReply(one["measure"], one["level"], Stance(one["stance"]), one["noted"], one["comment"])
            for one in json.loads(row["levels"])
        )
        replies[row["list_id"]].append(
            Reply(row["date"], row["name"], row["capacity"], row["fingerprint"], levels)
        )
    return replies
